/**
 * Weights of the ends of reported clauses, by feature of `extents.ts`: end here, go on. Learnt by
 * `npx tsx train/quotes-extents.ts --write` from the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const EXTENT_WEIGHTS = readWeights(`
all=-1.28 cue-ahead=1.9 :,:ing=0.28 :,:past=-0.38 joint-ahead:(:false=0.32 :(:true=-0.26 :,-and:false=-0.3 :,-and:true=0.22
:,-when:true=-0.16 :,-where:true=0.12 :,-which:true=0.26 :,-who:true=-0.44 :,-with:false=-0.16 :,:false=-0.12 :,:true=-0.16
:::false=0.3 :after:false=-0.14 :after:true=-0.28 :and:false=-0.22 :because:true=-0.16 :before:false=-0.18 :before:true=-0.16
:but:false=-0.22 :but:true=0.14 :by:false=-0.36 :by:true=-0.22 :if:true=-0.26 :since:false=-0.18 :since:true=-0.12
:until:false=-0.12 :until:true=-0.18 :when:true=-0.22 :where:true=-0.22 :who:true=-0.28 :with:false=-0.3 :with:true=-0.2
:—:false=0.22 joint-both:(:true:false=-0.12 :,-and:true:false=-0.28 :,-and:true:true=0.28 :,-when:true:true=-0.16
:,-where:true:true=0.12 :,-which:false:true=0.14 :,-which:true:true=0.12 :,-who:true:true=-0.4 :,-with:true:false=-0.14
:,:false:false=-0.16 :,:false:true=-0.5 :,:true:true=0.36 :::true:false=0.3 :after:true:false=-0.14 :after:true:true=-0.28
:and:false:true=-0.24 :and:true:false=-0.16 :and:true:true=0.2 :as:true:false=-0.54 :because:true:true=-0.16
:before:true:false=-0.16 :before:true:true=-0.14 :but:true:false=-0.22 :but:true:true=0.14 :by:true:false=-0.32 :by:true:true=-0.16
:if:true:true=-0.2 :since:true:false=-0.18 :since:true:true=-0.12 :until:true:false=-0.12 :until:true:true=-0.18
:when:true:true=-0.2 :where:true:true=-0.22 :which:true:true=-0.38 :who:false:true=-0.1 :who:true:true=-0.18 :with:true:false=-0.28
:with:true:true=-0.16 joint-opening:(:name=-0.44 :(:word=-0.28 :,-and:determiner=-0.32 :,-and:name=-0.1 :,-and:preposition=-0.12
:,-and:word=0.4 :,-when:determiner=-0.12 :,-which:auxiliary=-0.2 :,-which:word=-0.34 :,-who:past=-0.26 :,-with:determiner=-0.12
:,-with:word=-0.1 :,:auxiliary=-0.86 :,:ing=0.94 :,:name=-0.4 :,:past=0.26 :,:pronoun=0.22 :,:word=-0.42 :::quote=0.74
:after:pronoun=-0.12 :and:adverb=-0.2 :and:auxiliary=-0.56 :and:ing=-0.1 :and:name=-0.36 :and:past=1.34 :and:preposition=-0.14
:and:quote=0.28 :and:word=-0.32 :as:determiner=-0.24 :as:name=-0.1 :before:determiner=-0.12 :by:determiner=-0.18 :by:name=-0.1
:by:word=-0.14 :if:pronoun=-0.1 :if:word=-0.1 :since:word=-0.12 :when:pronoun=-0.1 :which:auxiliary=0.26 :which:determiner=-0.14
:which:word=-0.14 :who:past=-0.14 :who:word=-0.14 :with:determiner=-0.22 :with:name=-0.1 :with:word=-0.14 :without:word=-0.42
joint-place:(:middle=-0.42 :,-and:early=-0.24 :,-and:late=-0.26 :,-and:middle=0.44 :,-but:late=-0.1 :,-but:middle=0.38
:,-when:late=-0.1 :,-which:late=-0.46 :,-which:middle=0.5 :,-who:middle=0.28 :,-with:late=-0.1 :,-with:middle=-0.1 :,:early=-0.28
:,:late=0.18 :,:middle=-0.18 :::middle=0.48 :after:late=-0.14 :after:middle=-0.24 :and:early=0.32 :and:late=-0.24 :and:middle=-0.32
:as:early=0.3 :as:late=-0.4 :as:middle=0.1 :because:middle=-0.18 :before:late=-0.12 :before:middle=-0.16 :but:middle=0.1
:by:early=-0.12 :by:late=-0.22 :by:middle=-0.22 :if:early=-0.12 :if:middle=-0.12 :since:late=-0.1 :since:middle=-0.12
:until:early=-0.14 :when:middle=-0.16 :which:late=-0.18 :which:middle=0.28 :who:late=-0.16 :who:middle=-0.1 :with:early=-0.14
:with:late=-0.14 :with:middle=-0.22 :—:late=0.22 joint-rest:(:medium=-0.28 :(:short=0.32 :,-and:short=-0.12 :,-but:long=-0.24
:,-but:medium=0.62 :,-when:long=-0.12 :,-which:long=0.56 :,-which:medium=-0.52 :,-who:long=0.28 :,-who:medium=-0.16
:,-with:medium=-0.12 :,:long=-0.46 :,:medium=-0.1 :,:short=0.3 :::long=-0.18 :after:long=-0.18 :after:medium=-0.2 :and:medium=-0.42
:and:short=0.14 :as:medium=0.12 :as:short=-0.22 :because:long=-0.1 :because:medium=-0.2 :before:medium=-0.16 :before:short=-0.1
:but:medium=-0.34 :but:short=-0.16 :by:long=-0.12 :by:medium=-0.32 :by:short=-0.14 :if:medium=-0.2 :since:medium=-0.12
:since:short=-0.16 :until:medium=-0.16 :until:short=-0.12 :when:medium=-0.12 :when:short=-0.1 :where:medium=-0.18 :which:long=-0.12
:which:medium=0.12 :who:long=-0.14 :who:medium=-0.16 :with:long=-0.14 :with:medium=-0.2 :with:short=-0.16 :without:short=0.18
joint-seen:(:false=0.26 :(:true=-0.2 :,-as:true=-0.18 :,-but:true=0.4 :,-when:true=-0.16 :,-where:true=0.12 :,-who:true=0.14
:,-with:true=-0.2 :,:false=-0.68 :,:true=0.32 :::true=0.36 :after:true=-0.42 :and:false=-0.32 :as:true=-0.5 :because:true=-0.3
:before:true=-0.3 :but:true=-0.1 :by:true=-0.48 :if:true=-0.28 :since:true=-0.3 :so:true=-0.18 :until:true=-0.3 :when:true=-0.24
:where:true=-0.26 :which:false=0.32 :which:true=-0.44 :while:true=-0.18 :who:false=-0.1 :who:true=-0.26 :with:true=-0.42
:without:true=0.22 :—:true=0.14 joint-then:(:name:mark=-0.44 :(:word:word=-0.2 :,-and:determiner:determiner=-0.26
:,-and:determiner:pronoun=-0.1 :,-and:determiner:word=-0.24 :,-when:determiner:word=-0.1 :,:adverb:determiner=-0.2
:,:adverb:word=0.36 :,:auxiliary:adverb=-0.18 :,:auxiliary:auxiliary=-0.1 :,:auxiliary:past=-0.22 :,:auxiliary:word=-0.24
:,:determiner:name=-0.26 :,:determiner:preposition=0.5 :,:ing:determiner=0.46 :,:ing:word=-0.4 :,:name:mark=-0.14 :,:name:word=-0.18
:,:past:determiner=-0.34 :,:past:preposition=0.16 :,:preposition:determiner=-0.34 :,:preposition:word=0.42 :,:quote:mark=-0.22
:,:word:mark=-0.28 :,:word:preposition=-0.22 :,:word:word=-0.2 :and:auxiliary:word=-0.16 :and:determiner:name=-0.16
:and:determiner:pronoun=-0.16 :and:determiner:word=-0.38 :and:name:mark=-0.12 :and:name:word=-0.1 :and:past:preposition=-0.36
:and:word:mark=-0.2 :and:word:past=-0.1 :and:word:preposition=-0.18 :and:word:word=-0.38 :as:determiner:word=-0.16
:as:word:mark=-0.14 :as:word:preposition=-0.2 :as:word:word=0.36 :before:determiner:word=-0.12 :by:determiner:word=-0.12
:with:determiner:word=-0.18 joint-word:(:=0.56 :,-and:=-0.18 :,-which:he=0.14 :,:=-0.36 :,:a=0.34 :,:at=-0.2 :,:had=-0.18
:,:including=-0.14 :,:not=-0.18 :,:the=-0.14 :,:was=-0.1 :,:would=-0.1 :::=0.12 :and:=-0.12 :and:had=-0.14 :and:that=-0.28
:and:the=-0.24 :and:was=-0.1 :and:would=-0.1 :as:=-0.1 :before:the=-0.1 :by:=-0.1 :by:the=-0.12 :with:=-0.12 :with:the=-0.12
joint:,=-0.26 :,-as=-0.18 :,-but=0.4 :,-when=-0.16 :,-where=0.12 :,-with=-0.22 ::=0.26 :after=-0.42 :and=-0.26 :because=-0.34
:before=-0.34 :but=-0.1 :by=-0.58 :if=-0.34 :since=-0.3 :so=-0.22 :until=-0.3 :when=-0.28 :where=-0.26 :which=-0.12 :while=-0.18
:who=-0.36 :with=-0.5 :without=0.16 quote-ahead::=0.74 :and=0.28 quote-before:false:(=-0.42 :false:,=-0.34 :false:,-and=-0.8
:false:,-as=-0.18 :false:,-but=0.4 :false:,-when=-0.16 :false:,-where=0.12 :false:,-with=-0.22 :false::=0.26 :false:after=-0.42
:false:and=-0.42 :false:as=-0.52 :false:because=-0.32 :false:before=-0.34 :false:by=-0.52 :false:if=-0.32 :false:since=-0.3
:false:so=-0.22 :false:until=-0.28 :false:when=-0.24 :false:where=-0.22 :false:which=-0.54 :false:while=-0.18 :false:who=-0.36
:false:with=-0.5 :false:without=0.16 :true:and=0.16 seen:false=-0.98 :true=-0.98
`);
