/**
 * Weights of the ends of reported clauses, by feature of `extents.ts`: end here, go on. Learnt by
 * `npx tsx train/quotes-extents.ts --write` from the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const EXTENT_WEIGHTS = readWeights(`
all=-1.3 cue-ahead=1.88 :,:auxiliary=-0.2 :,:ing=0.34 :,:name=-0.18 :,:past=-0.36 :,:word=0.6 joint-ahead:(:false=0.3 :(:true=-0.24
:,-and:false=-0.3 :,-and:true=0.2 :,-as:true=-0.08 :,-but:false=0.18 :,-but:true=0.14 :,-when:true=-0.14 :,-where:true=0.08
:,-which:false=-0.18 :,-which:true=0.2 :,-while:false=0.26 :,-who:true=-0.42 :,-with:false=-0.16 :,:false=-0.12 :,:true=-0.16
:::false=0.26 :after:false=-0.14 :after:true=-0.26 :and:false=-0.22 :because:false=-0.16 :because:true=-0.16 :before:false=-0.16
:before:true=-0.16 :but:false=-0.22 :but:true=0.14 :by:false=-0.36 :by:true=-0.22 :following:false=-0.1 :if:false=-0.08
:if:true=-0.24 :once:true=-0.1 :prior:false=0.2 :since:false=-0.16 :since:true=-0.12 :so:true=-0.1 :until:false=-0.12
:until:true=-0.16 :when:true=-0.22 :where:true=-0.2 :which:false=-0.12 :while:true=-0.12 :who:false=-0.06 :who:true=-0.28
:with:false=-0.3 :with:true=-0.2 :without:true=0.12 :yet:true=-0.1 :—:false=0.16 :—:true=-0.18 joint-both:(:false:true=-0.18
:(:true:false=-0.12 :(:true:true=-0.06 :,-and:true:false=-0.28 :,-and:true:true=0.28 :,-as:true:true=-0.08 :,-but:true:false=0.18
:,-but:true:true=0.14 :,-when:true:true=-0.14 :,-where:true:true=0.08 :,-which:false:true=0.12 :,-which:true:true=0.08
:,-who:true:true=-0.38 :,-with:true:false=-0.14 :,:false:false=-0.16 :,:false:true=-0.5 :,:true:true=0.36 :::true:false=0.26
:::true:true=0.08 :after:true:false=-0.14 :after:true:true=-0.26 :and:false:false=-0.06 :and:false:true=-0.24 :and:true:false=-0.14
:and:true:true=0.2 :as:true:false=-0.52 :because:true:false=-0.12 :because:true:true=-0.16 :before:true:false=-0.14
:before:true:true=-0.14 :but:true:false=-0.22 :but:true:true=0.14 :by:false:true=-0.06 :by:true:false=-0.32 :by:true:true=-0.16
:following:true:false=-0.1 :if:false:true=-0.06 :if:true:false=-0.08 :if:true:true=-0.2 :once:true:true=-0.1 :prior:true:false=0.2
:since:true:false=-0.16 :since:true:true=-0.12 :so:true:true=-0.1 :until:true:false=-0.12 :until:true:true=-0.16
:when:true:true=-0.18 :where:true:true=-0.2 :which:false:true=0.32 :which:true:true=-0.34 :while:true:true=-0.12
:who:false:true=-0.1 :who:true:false=-0.06 :who:true:true=-0.18 :with:false:true=-0.06 :with:true:false=-0.26 :with:true:true=-0.16
:yet:true:true=-0.1 :—:true:false=0.2 joint-opening:(:determiner=-0.12 :(:name=-0.42 :(:word=-0.28 :,-and:determiner=-0.3
:,-and:name=-0.1 :,-and:past=0.32 :,-and:preposition=-0.12 :,-and:pronoun=-0.16 :,-and:word=0.42 :,-but:determiner=0.14
:,-but:word=0.18 :,-when:determiner=-0.12 :,-which:auxiliary=-0.08 :,-which:past=0.4 :,-which:word=-0.28 :,-who:auxiliary=-0.16
:,-who:past=-0.26 :,-with:determiner=-0.1 :,-with:word=-0.1 :,:auxiliary=-0.8 :,:determiner=0.06 :,:ing=0.86 :,:name=-0.38
:,:past=0.26 :,:pronoun=0.24 :,:word=-0.5 :::name=-0.46 :::quote=0.62 :after:determiner=-0.06 :after:ing=-0.06 :after:name=-0.06
:after:pronoun=-0.12 :after:word=-0.08 :and:adverb=-0.2 :and:auxiliary=-0.54 :and:determiner=-0.06 :and:ing=-0.1 :and:mark=-0.06
:and:name=-0.36 :and:past=1.24 :and:preposition=-0.12 :and:quote=0.3 :and:word=-0.32 :as:determiner=-0.22 :as:name=-0.1
:as:pronoun=0.4 :because:determiner=-0.06 :because:pronoun=-0.08 :before:determiner=-0.12 :before:pronoun=-0.06 :before:word=-0.08
:but:auxiliary=-0.24 :but:determiner=-0.18 :but:quote=-0.08 :by:determiner=-0.18 :by:ing=-0.08 :by:name=-0.1 :by:word=-0.12
:if:determiner=-0.06 :if:pronoun=-0.1 :if:word=-0.1 :prior:preposition=0.1 :since:determiner=-0.06 :since:word=-0.12 :so:word=-0.12
:until:determiner=-0.12 :until:word=-0.08 :when:pronoun=-0.08 :where:pronoun=-0.06 :which:auxiliary=0.2 :which:determiner=-0.12
:which:word=-0.12 :who:auxiliary=-0.08 :who:past=-0.14 :who:word=-0.12 :with:determiner=-0.22 :with:name=-0.1 :with:word=-0.12
:without:ing=0.54 :without:word=-0.38 :—:preposition=0.3 joint-place:(:early=0.36 :(:late=0.1 :(:middle=-0.4 :,-and:early=-0.26
:,-and:late=-0.26 :,-and:middle=0.4 :,-as:middle=-0.12 :,-but:late=-0.08 :,-but:middle=0.36 :,-when:late=-0.1 :,-where:middle=0.3
:,-which:late=-0.42 :,-which:middle=0.48 :,-who:late=-0.1 :,-who:middle=0.3 :,-with:late=-0.1 :,-with:middle=-0.1 :,:early=-0.28
:,:late=0.16 :,:middle=-0.16 :::late=0.06 :::middle=0.44 :after:late=-0.14 :after:middle=-0.24 :and:early=0.3 :and:late=-0.24
:and:middle=-0.3 :as:early=0.3 :as:late=-0.38 :as:middle=0.08 :because:middle=-0.18 :before:early=-0.06 :before:late=-0.12
:before:middle=-0.16 :but:early=-0.1 :but:middle=0.1 :by:early=-0.12 :by:late=-0.22 :by:middle=-0.22 :following:middle=-0.1
:if:early=-0.12 :if:late=-0.08 :if:middle=-0.12 :prior:middle=0.2 :since:early=-0.06 :since:late=-0.1 :since:middle=-0.12
:so:middle=-0.08 :until:early=-0.14 :until:late=-0.08 :until:middle=-0.08 :when:late=-0.06 :when:middle=-0.16 :where:early=-0.14
:where:middle=-0.06 :which:early=-0.2 :which:late=-0.18 :which:middle=0.24 :who:early=-0.08 :who:late=-0.16 :who:middle=-0.1
:with:early=-0.14 :with:late=-0.14 :with:middle=-0.22 :without:early=0.28 :without:middle=-0.1 :–:late=-0.12 :—:late=0.14
:—:middle=-0.18 joint-rest:(:medium=-0.28 :(:short=0.32 :,-and:long=0.1 :,-and:medium=-0.06 :,-and:short=-0.14 :,-as:medium=-0.08
:,-but:long=-0.3 :,-but:medium=0.62 :,-when:long=-0.12 :,-where:medium=0.2 :,-which:long=0.52 :,-which:medium=-0.5
:,-while:long=0.24 :,-who:long=0.28 :,-who:medium=-0.14 :,-with:long=-0.06 :,-with:medium=-0.1 :,:long=-0.44 :,:medium=-0.14
:,:short=0.3 :::long=-0.1 :::medium=-0.18 :::short=0.56 :after:long=-0.18 :after:medium=-0.2 :and:medium=-0.42 :and:short=0.12
:as:long=0.08 :as:medium=0.14 :as:short=-0.22 :because:long=-0.1 :because:medium=-0.18 :before:long=-0.08 :before:medium=-0.14
:before:short=-0.1 :but:long=0.34 :but:medium=-0.28 :but:short=-0.14 :by:long=-0.1 :by:medium=-0.3 :by:short=-0.14 :if:long=-0.06
:if:medium=-0.2 :if:short=-0.06 :since:medium=-0.1 :since:short=-0.16 :so:medium=-0.1 :until:medium=-0.14 :until:short=-0.12
:when:medium=-0.12 :when:short=-0.1 :where:medium=-0.16 :which:long=-0.12 :which:medium=0.06 :which:short=-0.08 :who:long=-0.14
:who:medium=-0.16 :who:short=-0.06 :with:long=-0.14 :with:medium=-0.2 :with:short=-0.16 :without:long=0.12 :without:medium=-0.2
:without:short=0.16 :—:long=-0.18 :—:medium=0.28 joint-seen:(:false=0.24 :(:true=-0.18 :,-and:false=-0.1 :,-as:true=-0.16
:,-but:true=0.32 :,-when:true=-0.14 :,-where:true=0.08 :,-while:true=0.24 :,-who:true=0.16 :,-with:true=-0.18 :,:false=-0.66
:,:true=0.32 :::true=0.34 :after:true=-0.4 :and:false=-0.3 :as:true=-0.52 :because:true=-0.28 :before:true=-0.28 :but:true=-0.08
:by:false=-0.08 :by:true=-0.48 :following:true=-0.1 :if:false=-0.06 :if:true=-0.26 :once:true=-0.14 :prior:true=0.1
:since:true=-0.28 :so:true=-0.14 :until:true=-0.28 :when:true=-0.24 :where:true=-0.24 :which:false=0.26 :which:true=-0.4
:while:true=-0.16 :who:false=-0.1 :who:true=-0.24 :with:false=-0.08 :with:true=-0.42 :without:true=0.16 :yet:true=-0.1 :–:true=-0.12
:—:true=0.08 joint-then:(:determiner:word=-0.12 :(:name:mark=-0.42 :(:word:mark=-0.08 :(:word:word=-0.2
:,-and:determiner:determiner=-0.24 :,-and:determiner:pronoun=-0.1 :,-and:determiner:word=-0.22 :,-and:name:mark=-0.08
:,-and:past:preposition=-0.14 :,-and:word:word=-0.12 :,-but:determiner:word=0.48 :,-when:determiner:word=-0.1
:,-which:auxiliary:past=-0.22 :,-which:auxiliary:word=0.26 :,-which:past:determiner=0.58 :,-which:pronoun:past=0.3
:,-who:past:preposition=-0.08 :,-with:determiner:word=-0.06 :,-with:word:word=-0.06 :,:adverb:determiner=-0.2
:,:adverb:preposition=-0.1 :,:adverb:word=0.36 :,:auxiliary:adverb=-0.16 :,:auxiliary:auxiliary=-0.1 :,:auxiliary:past=-0.2
:,:auxiliary:quote=-0.06 :,:auxiliary:word=-0.24 :,:determiner:name=-0.26 :,:determiner:preposition=0.5 :,:determiner:word=0.06
:,:ing:determiner=0.52 :,:ing:preposition=0.74 :,:ing:word=-0.38 :,:name:mark=-0.12 :,:name:word=-0.18 :,:past:determiner=-0.32
:,:past:preposition=0.2 :,:past:word=0.48 :,:preposition:determiner=-0.34 :,:preposition:name=-0.1 :,:preposition:word=0.44
:,:pronoun:auxiliary=-0.08 :,:quote:mark=-0.22 :,:word:determiner=0.34 :,:word:mark=-0.26 :,:word:preposition=-0.2
:,:word:word=-0.22 :after:determiner:word=-0.06 :and:auxiliary:adverb=-0.08 :and:auxiliary:auxiliary=-0.08 :and:auxiliary:ing=-0.06
:and:auxiliary:past=-0.1 :and:auxiliary:word=-0.16 :and:determiner:name=-0.16 :and:determiner:pronoun=-0.16
:and:determiner:word=-0.38 :and:name:mark=-0.1 :and:name:preposition=-0.06 :and:name:word=-0.1 :and:past:determiner=0.76
:and:past:preposition=-0.3 :and:preposition:name=-0.06 :and:quote:mark=-0.1 :and:word:determiner=0.6 :and:word:mark=-0.18
:and:word:past=-0.08 :and:word:preposition=-0.16 :and:word:word=-0.38 :as:determiner:word=-0.14 :as:name:mark=-0.08
:as:word:mark=-0.14 :as:word:preposition=-0.18 :as:word:word=0.36 :before:determiner:word=-0.12 :but:quote:mark=-0.08
:by:determiner:name=-0.06 :by:determiner:word=-0.12 :by:word:word=-0.08 :if:pronoun:auxiliary=-0.08 :since:word:mark=-0.06
:since:word:word=-0.06 :until:determiner:word=-0.12 :when:pronoun:auxiliary=-0.06 :which:auxiliary:past=-0.12
:which:determiner:word=-0.08 :which:word:word=-0.08 :who:past:determiner=-0.08 :with:determiner:word=-0.18 :with:name:mark=-0.06
:with:word:word=-0.06 joint-word:(:=0.54 :,-and:=-0.22 :,-when:both=-0.08 :,-which:he=0.16 :,-which:is=-0.22 :,-with:the=-0.08
:,:=-0.34 :,:a=0.36 :,:adding=-0.06 :,:at=-0.2 :,:for=-0.14 :,:from=-0.12 :,:had=-0.18 :,:has=-0.08 :,:he=-0.08 :,:including=-0.14
:,:is=-0.06 :,:led=-0.12 :,:not=-0.16 :,:of=-0.1 :,:on=-0.12 :,:or=-0.08 :,:such=-0.2 :,:that=-0.08 :,:the=-0.12 :,:to=-0.14
:,:two=0.18 :,:was=-0.1 :,:would=-0.1 :::=0.16 :after:=-0.06 :after:they=-0.06 :and:=-0.1 :and:a=-0.08 :and:had=-0.14
:and:that=-0.28 :and:the=-0.24 :and:was=-0.08 :and:would=-0.1 :as:=-0.1 :as:a=-0.06 :as:the=-0.1 :as:well=-0.1 :before:=-0.06
:before:the=-0.1 :but:=-0.08 :but:that=-0.12 :by:=-0.1 :by:the=-0.12 :if:they=-0.06 :prior:to=0.1 :since:the=-0.06 :which:were=0.38
:with:=-0.12 :with:a=-0.06 :with:the=-0.12 joint:(=0.06 :,=-0.26 :,-and=-0.1 :,-as=-0.16 :,-but=0.32 :,-when=-0.14 :,-where=0.08
:,-while=0.14 :,-who=0.1 :,-with=-0.2 ::=0.28 :after=-0.4 :and=-0.26 :because=-0.3 :before=-0.34 :but=-0.08 :by=-0.56
:following=-0.1 :if=-0.32 :once=-0.14 :prior=0.1 :since=-0.28 :so=-0.18 :until=-0.28 :when=-0.26 :where=-0.24 :which=-0.14
:while=-0.16 :who=-0.34 :with=-0.5 :without=0.08 :yet=-0.1 :–=-0.12 quote-ahead::=0.62 :and=0.3 :but=-0.08 quote-before:false:(=-0.4
:false:,=-0.34 :false:,-and=-0.7 :false:,-as=-0.16 :false:,-but=0.32 :false:,-when=-0.14 :false:,-where=0.08 :false:,-while=0.14
:false:,-who=0.1 :false:,-with=-0.2 :false::=0.28 :false:after=-0.4 :false:and=-0.4 :false:as=-0.52 :false:because=-0.28
:false:before=-0.34 :false:by=-0.52 :false:following=-0.1 :false:if=-0.3 :false:once=-0.14 :false:prior=0.1 :false:since=-0.28
:false:so=-0.18 :false:until=-0.26 :false:when=-0.24 :false:where=-0.22 :false:which=-0.5 :false:while=-0.16 :false:who=-0.34
:false:with=-0.5 :false:without=0.08 :false:yet=-0.1 :false:–=-0.12 :true:,=0.1 :true:,-and=0.6 :true:and=0.16 :true:by=-0.06
:true:which=0.34 seen:false=-1.02 :true=-1
`);
