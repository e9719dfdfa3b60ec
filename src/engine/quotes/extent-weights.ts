/**
 * Weights of the ends of reported clauses, by feature of `extents.ts`: end here, go on. Learnt by
 * `npx tsx train/quotes-extents.ts --write` from the annotated Wikinews articles of
 * `../shared/gold/train.jsonl` (text CC BY 2.5); numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const EXTENT_WEIGHTS = readWeights(`
all=-1.28 cue-ahead=2 :,:ing=0.52 :,:past=-0.16 :,:word=0.68 joint-ahead:(:false=0.32 :(:true=-0.26 :,-and:false=-0.3
:,-and:true=0.14 :,-but:true=-0.24 :,-when:true=-0.12 :,-where:true=-0.14 :,-which:true=0.26 :,-while:false=0.26
:,-who:true=-0.2 :,-with:false=-0.2 :,:false=-0.14 :,:true=-0.3 :::true=-0.28 :after:false=-0.1 :after:true=-0.3 :and:false=-0.2
:as:false=-0.34 :because:false=-0.08 :because:true=-0.14 :before:false=-0.14 :before:true=-0.14 :but:true=0.18 :by:false=-0.34
:by:true=-0.18 :following:false=-0.12 :if:false=-0.08 :if:true=-0.22 :prior:false=0.18 :since:false=-0.12 :so:true=-0.14
:until:true=-0.1 :when:true=-0.2 :where:true=-0.12 :which:false=-0.14 :who:true=-0.3 :with:false=-0.28 :with:true=-0.18
:—:false=0.24 :—:true=-0.24 joint-both:(:true:false=-0.14 :(:true:true=-0.06 :,-and:true:false=-0.28 :,-and:true:true=0.2
:,-but:true:true=-0.24 :,-when:true:true=-0.12 :,-where:true:true=-0.14 :,-which:false:true=0.2 :,-which:true:true=0.08
:,-who:true:true=-0.18 :,-with:true:false=-0.2 :,:false:false=-0.08 :,:false:true=-0.36 :,:true:false=-0.08 :,:true:true=0.06
:::true:true=-0.18 :after:true:false=-0.1 :after:true:true=-0.3 :and:false:false=-0.06 :and:false:true=-0.2
:and:true:false=-0.12 :and:true:true=0.18 :as:true:false=-0.34 :because:true:true=-0.14 :before:true:false=-0.14
:before:true:true=-0.1 :but:true:true=0.18 :by:true:false=-0.34 :by:true:true=-0.14 :following:true:false=-0.12
:if:false:true=-0.06 :if:true:false=-0.08 :if:true:true=-0.18 :prior:true:false=0.18 :since:true:false=-0.12 :so:true:true=-0.14
:until:true:true=-0.1 :when:true:true=-0.18 :where:true:true=-0.12 :which:true:true=-0.38 :who:false:true=-0.1
:who:true:true=-0.2 :with:false:true=-0.06 :with:true:false=-0.28 :with:true:true=-0.12 :—:true:false=0.28
joint-opening:(:determiner=-0.12 :(:name=-0.38 :(:word=-0.28 :,-and:auxiliary=0.1 :,-and:determiner=-0.5 :,-and:name=-0.14
:,-and:past=0.26 :,-and:preposition=-0.12 :,-and:word=0.38 :,-but:word=0.14 :,-when:determiner=-0.12 :,-which:auxiliary=-0.12
:,-which:past=0.48 :,-who:auxiliary=-0.1 :,-who:past=-0.12 :,-with:determiner=0.14 :,-with:word=-0.14 :,:adverb=0.22
:,:auxiliary=-0.44 :,:determiner=0.16 :,:ing=0.76 :,:name=-0.5 :,:past=-0.24 :,:preposition=-0.38 :,:quote=0.22 :,:word=-0.2
:::quote=0.6 :after:determiner=-0.06 :after:ing=-0.06 :after:pronoun=-0.14 :and:adverb=-0.16 :and:auxiliary=-0.36
:and:determiner=0.08 :and:ing=-0.12 :and:name=-0.26 :and:past=0.98 :and:preposition=-0.12 :and:quote=0.26 :and:word=-0.38
:as:determiner=-0.2 :as:pronoun=0.32 :as:word=-0.3 :because:pronoun=-0.06 :before:determiner=-0.1 :before:pronoun=-0.06
:by:determiner=-0.18 :by:ing=-0.1 :by:name=-0.08 :by:word=-0.12 :if:determiner=-0.06 :if:pronoun=-0.12 :if:word=-0.08
:prior:preposition=0.08 :since:word=-0.1 :until:word=-0.1 :when:pronoun=-0.06 :which:auxiliary=0.14 :which:word=-0.12
:who:auxiliary=-0.1 :who:past=-0.16 :who:word=-0.08 :with:determiner=-0.16 :with:name=-0.1 :with:word=-0.16 :without:ing=0.42
:without:word=-0.28 :—:preposition=0.42 joint-place:(:early=0.34 :(:late=0.06 :(:middle=-0.34 :,-and:early=-0.2
:,-and:late=-0.26 :,-and:middle=0.3 :,-as:middle=-0.12 :,-but:late=-0.08 :,-but:middle=0.56 :,-when:late=-0.1 :,-which:late=-0.5
:,-which:middle=0.56 :,-who:late=-0.08 :,-who:middle=-0.08 :,-with:late=-0.14 :,:early=-0.4 :,:late=0.26 :,:middle=-0.3
:::middle=0.2 :after:late=-0.14 :after:middle=-0.24 :and:early=0.14 :and:late=-0.2 :and:middle=-0.16 :as:early=-0.06
:as:late=-0.34 :as:middle=0.1 :because:middle=-0.2 :before:late=-0.18 :but:middle=0.1 :by:early=-0.1 :by:late=-0.26
:by:middle=-0.16 :following:middle=-0.12 :if:early=-0.12 :if:late=-0.08 :if:middle=-0.1 :prior:middle=0.18 :since:late=-0.12
:when:late=-0.08 :when:middle=-0.14 :which:late=-0.22 :which:middle=0.26 :who:early=-0.08 :who:late=-0.16 :who:middle=-0.1
:with:early=-0.12 :with:late=-0.16 :with:middle=-0.18 :without:early=0.28 :without:middle=-0.14 :–:late=-0.14 :—:late=0.22
:—:middle=-0.24 joint-rest:(:medium=-0.28 :(:short=0.36 :,-and:long=0.16 :,-and:medium=-0.18 :,-and:short=-0.14
:,-but:long=-0.26 :,-but:medium=0.74 :,-when:long=-0.12 :,-where:medium=-0.1 :,-which:long=0.46 :,-which:medium=-0.36
:,-while:long=0.22 :,-who:long=-0.1 :,-who:medium=-0.08 :,-with:long=0.18 :,:long=-0.6 :,:medium=-0.2 :,:short=0.36
:after:long=-0.2 :after:medium=-0.18 :and:medium=-0.42 :and:short=0.18 :as:long=0.1 :as:medium=-0.26 :as:short=-0.14
:because:long=-0.14 :before:long=-0.08 :before:medium=-0.06 :before:short=-0.12 :but:long=0.28 :by:long=-0.1 :by:medium=-0.28
:by:short=-0.14 :if:long=-0.08 :if:medium=-0.2 :since:short=-0.1 :so:medium=-0.1 :until:short=-0.1 :when:long=-0.06
:when:medium=-0.12 :which:long=-0.08 :which:medium=0.1 :who:long=-0.12 :who:medium=-0.14 :with:long=-0.16 :with:medium=-0.16
:with:short=-0.14 :without:long=0.06 :—:long=-0.26 :—:medium=0.44 joint-seen:(:false=0.24 :(:true=-0.2 :,-and:false=-0.08
:,-and:true=-0.08 :,-as:true=-0.16 :,-but:true=0.48 :,-when:true=-0.12 :,-where:true=-0.14 :,-which:false=0.2 :,-which:true=-0.1
:,-while:true=0.22 :,-who:true=-0.18 :,:false=-0.44 :::true=0.36 :after:true=-0.4 :and:false=-0.28 :and:true=0.06 :as:true=-0.32
:because:true=-0.18 :before:true=-0.24 :by:true=-0.48 :following:true=-0.12 :if:false=-0.06 :if:true=-0.24 :prior:true=0.08
:since:true=-0.2 :so:true=-0.14 :until:true=-0.18 :when:true=-0.22 :where:true=-0.16 :which:false=0.3 :which:true=-0.42
:who:false=-0.1 :who:true=-0.22 :with:false=-0.06 :with:true=-0.4 :without:true=0.22 :–:true=-0.14 :—:true=0.14
joint-then:(:determiner:word=-0.12 :(:name:mark=-0.38 :(:word:mark=-0.08 :(:word:word=-0.2 :,-and:determiner:determiner=-0.1
:,-and:determiner:word=-0.16 :,-and:name:mark=-0.1 :,-and:past:preposition=-0.16 :,-and:word:word=-0.14
:,-when:determiner:word=-0.12 :,-which:auxiliary:word=0.12 :,-which:pronoun:past=0.2 :,-who:past:preposition=-0.06
:,:adverb:word=0.4 :,:auxiliary:adverb=-0.16 :,:auxiliary:word=-0.12 :,:determiner:name=-0.14 :,:determiner:preposition=0.46
:,:ing:determiner=0.44 :,:ing:word=-0.28 :,:name:mark=-0.32 :,:name:word=-0.12 :,:past:determiner=-0.12
:,:past:preposition=-0.08 :,:preposition:determiner=-0.12 :,:preposition:word=-0.2 :,:word:determiner=0.3 :,:word:mark=-0.28
:,:word:preposition=-0.08 :and:adverb:past=-0.06 :and:auxiliary:adverb=-0.06 :and:auxiliary:ing=-0.08 :and:auxiliary:word=-0.1
:and:determiner:determiner=0.18 :and:determiner:name=-0.18 :and:determiner:pronoun=-0.12 :and:determiner:word=-0.38
:and:name:mark=-0.1 :and:name:word=-0.1 :and:past:preposition=-0.1 :and:word:mark=-0.22 :and:word:past=-0.12
:and:word:preposition=-0.16 :and:word:word=-0.42 :as:determiner:word=-0.14 :as:word:mark=-0.1 :as:word:preposition=-0.12
:as:word:word=-0.08 :before:determiner:word=-0.1 :by:determiner:name=-0.06 :by:determiner:word=-0.12 :by:word:word=-0.06
:if:determiner:word=-0.06 :if:pronoun:auxiliary=-0.08 :which:auxiliary:past=-0.14 :which:word:word=-0.06
:who:past:determiner=-0.1 :with:determiner:word=-0.14 :with:word:word=-0.08 joint-word:(:=0.54 :,-and:=-0.22 :,-and:that=-0.12
:,-when:both=-0.1 :,-which:is=-0.24 :,:=-0.28 :,:a=-0.14 :,:adding=0.06 :,:has=-0.1 :,:in=-0.12 :,:including=-0.08 :,:is=-0.06
:,:such=-0.16 :,:the=0.12 :::=0.36 :and:=-0.08 :and:a=-0.06 :and:had=-0.08 :and:that=-0.08 :and:the=-0.26 :and:was=-0.1
:as:a=-0.06 :as:the=-0.12 :because:they=-0.06 :before:his=-0.06 :by:=-0.08 :by:the=-0.14 :if:they=-0.06 :prior:to=0.08
:which:were=0.36 :with:=-0.12 :with:the=-0.1 joint:,=-0.42 :,-and=-0.16 :,-as=-0.16 :,-but=0.48 :,-when=-0.12 :,-where=-0.14
:,-which=0.08 :,-while=0.12 :,-who=-0.2 ::=0.24 :after=-0.4 :and=-0.22 :as=-0.32 :because=-0.22 :before=-0.26 :by=-0.52
:following=-0.12 :if=-0.3 :prior=0.08 :since=-0.2 :so=-0.14 :until=-0.18 :when=-0.24 :where=-0.16 :which=-0.1 :who=-0.32
:with=-0.46 :without=0.14 :–=-0.14 quote-ahead:,=0.22 ::=0.6 :and=0.26 quote-before:false:(=-0.4 :false:,=-0.1
:false:,-and=-0.34 :false:,-as=-0.16 :false:,-but=0.48 :false:,-when=-0.12 :false:,-where=-0.14 :false:,-which=0.08
:false:,-while=0.12 :false:,-who=-0.2 :false::=0.24 :false:after=-0.4 :false:and=-0.38 :false:as=-0.3 :false:because=-0.22
:false:before=-0.26 :false:but=0.1 :false:by=-0.46 :false:following=-0.12 :false:if=-0.28 :false:prior=0.08 :false:since=-0.2
:false:so=-0.14 :false:until=-0.18 :false:when=-0.22 :false:where=-0.12 :false:which=-0.44 :false:who=-0.32 :false:with=-0.46
:false:without=0.14 :false:–=-0.14 :true:,-and=0.18 :true:and=0.16 :true:which=0.32 seen:false=-0.92 :true=-0.84
`);
