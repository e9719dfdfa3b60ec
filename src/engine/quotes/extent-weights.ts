/**
 * Weights of the ends of reported clauses, by feature of `extents.ts`: end here, go on. Learnt by
 * `npx tsx train/quotes-extents.ts --write` from the annotated Wikinews articles of
 * `../shared/gold/train.jsonl` (text CC BY 2.5); numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const EXTENT_WEIGHTS = readWeights(`
all=-1.28 cue-ahead=2 cue-ahead:,:ing=0.52 cue-ahead:,:past=-0.16 cue-ahead:,:word=0.68 joint-ahead:(:false=0.32
joint-ahead:(:true=-0.26 joint-ahead:,-and:false=-0.3 joint-ahead:,-and:true=0.14 joint-ahead:,-but:true=-0.24
joint-ahead:,-when:true=-0.12 joint-ahead:,-where:true=-0.14 joint-ahead:,-which:true=0.26 joint-ahead:,-while:false=0.26
joint-ahead:,-who:true=-0.2 joint-ahead:,-with:false=-0.2 joint-ahead:,:false=-0.14 joint-ahead:,:true=-0.3 joint-ahead:::true=-0.28
joint-ahead:after:false=-0.1 joint-ahead:after:true=-0.3 joint-ahead:and:false=-0.2 joint-ahead:as:false=-0.34
joint-ahead:because:false=-0.08 joint-ahead:because:true=-0.14 joint-ahead:before:false=-0.14 joint-ahead:before:true=-0.14
joint-ahead:but:true=0.18 joint-ahead:by:false=-0.34 joint-ahead:by:true=-0.18 joint-ahead:following:false=-0.12
joint-ahead:if:false=-0.08 joint-ahead:if:true=-0.22 joint-ahead:prior:false=0.18 joint-ahead:since:false=-0.12
joint-ahead:so:true=-0.14 joint-ahead:until:true=-0.1 joint-ahead:when:true=-0.2 joint-ahead:where:true=-0.12
joint-ahead:which:false=-0.14 joint-ahead:who:true=-0.3 joint-ahead:with:false=-0.28 joint-ahead:with:true=-0.18
joint-ahead:—:false=0.24 joint-ahead:—:true=-0.24 joint-both:(:true:false=-0.14 joint-both:(:true:true=-0.06
joint-both:,-and:true:false=-0.28 joint-both:,-and:true:true=0.2 joint-both:,-but:true:true=-0.24 joint-both:,-when:true:true=-0.12
joint-both:,-where:true:true=-0.14 joint-both:,-which:false:true=0.2 joint-both:,-which:true:true=0.08
joint-both:,-who:true:true=-0.18 joint-both:,-with:true:false=-0.2 joint-both:,:false:false=-0.08 joint-both:,:false:true=-0.36
joint-both:,:true:false=-0.08 joint-both:,:true:true=0.06 joint-both:::true:true=-0.18 joint-both:after:true:false=-0.1
joint-both:after:true:true=-0.3 joint-both:and:false:false=-0.06 joint-both:and:false:true=-0.2 joint-both:and:true:false=-0.12
joint-both:and:true:true=0.18 joint-both:as:true:false=-0.34 joint-both:because:true:true=-0.14 joint-both:before:true:false=-0.14
joint-both:before:true:true=-0.1 joint-both:but:true:true=0.18 joint-both:by:true:false=-0.34 joint-both:by:true:true=-0.14
joint-both:following:true:false=-0.12 joint-both:if:false:true=-0.06 joint-both:if:true:false=-0.08 joint-both:if:true:true=-0.18
joint-both:prior:true:false=0.18 joint-both:since:true:false=-0.12 joint-both:so:true:true=-0.14 joint-both:until:true:true=-0.1
joint-both:when:true:true=-0.18 joint-both:where:true:true=-0.12 joint-both:which:true:true=-0.38 joint-both:who:false:true=-0.1
joint-both:who:true:true=-0.2 joint-both:with:false:true=-0.06 joint-both:with:true:false=-0.28 joint-both:with:true:true=-0.12
joint-both:—:true:false=0.28 joint-opening:(:determiner=-0.12 joint-opening:(:name=-0.38 joint-opening:(:word=-0.28
joint-opening:,-and:auxiliary=0.1 joint-opening:,-and:determiner=-0.5 joint-opening:,-and:name=-0.14 joint-opening:,-and:past=0.26
joint-opening:,-and:preposition=-0.12 joint-opening:,-and:word=0.38 joint-opening:,-but:word=0.14
joint-opening:,-when:determiner=-0.12 joint-opening:,-which:auxiliary=-0.12 joint-opening:,-which:past=0.48
joint-opening:,-who:auxiliary=-0.1 joint-opening:,-who:past=-0.12 joint-opening:,-with:determiner=0.14
joint-opening:,-with:word=-0.14 joint-opening:,:adverb=0.22 joint-opening:,:auxiliary=-0.44 joint-opening:,:determiner=0.16
joint-opening:,:ing=0.76 joint-opening:,:name=-0.5 joint-opening:,:past=-0.24 joint-opening:,:preposition=-0.38
joint-opening:,:quote=0.22 joint-opening:,:word=-0.2 joint-opening:::quote=0.6 joint-opening:after:determiner=-0.06
joint-opening:after:ing=-0.06 joint-opening:after:pronoun=-0.14 joint-opening:and:adverb=-0.16 joint-opening:and:auxiliary=-0.36
joint-opening:and:determiner=0.08 joint-opening:and:ing=-0.12 joint-opening:and:name=-0.26 joint-opening:and:past=0.98
joint-opening:and:preposition=-0.12 joint-opening:and:quote=0.26 joint-opening:and:word=-0.38 joint-opening:as:determiner=-0.2
joint-opening:as:pronoun=0.32 joint-opening:as:word=-0.3 joint-opening:because:pronoun=-0.06 joint-opening:before:determiner=-0.1
joint-opening:before:pronoun=-0.06 joint-opening:by:determiner=-0.18 joint-opening:by:ing=-0.1 joint-opening:by:name=-0.08
joint-opening:by:word=-0.12 joint-opening:if:determiner=-0.06 joint-opening:if:pronoun=-0.12 joint-opening:if:word=-0.08
joint-opening:prior:preposition=0.08 joint-opening:since:word=-0.1 joint-opening:until:word=-0.1 joint-opening:when:pronoun=-0.06
joint-opening:which:auxiliary=0.14 joint-opening:which:word=-0.12 joint-opening:who:auxiliary=-0.1 joint-opening:who:past=-0.16
joint-opening:who:word=-0.08 joint-opening:with:determiner=-0.16 joint-opening:with:name=-0.1 joint-opening:with:word=-0.16
joint-opening:without:ing=0.42 joint-opening:without:word=-0.28 joint-opening:—:preposition=0.42 joint-place:(:early=0.34
joint-place:(:late=0.06 joint-place:(:middle=-0.34 joint-place:,-and:early=-0.2 joint-place:,-and:late=-0.26
joint-place:,-and:middle=0.3 joint-place:,-as:middle=-0.12 joint-place:,-but:late=-0.08 joint-place:,-but:middle=0.56
joint-place:,-when:late=-0.1 joint-place:,-which:late=-0.5 joint-place:,-which:middle=0.56 joint-place:,-who:late=-0.08
joint-place:,-who:middle=-0.08 joint-place:,-with:late=-0.14 joint-place:,:early=-0.4 joint-place:,:late=0.26
joint-place:,:middle=-0.3 joint-place:::middle=0.2 joint-place:after:late=-0.14 joint-place:after:middle=-0.24
joint-place:and:early=0.14 joint-place:and:late=-0.2 joint-place:and:middle=-0.16 joint-place:as:early=-0.06
joint-place:as:late=-0.34 joint-place:as:middle=0.1 joint-place:because:middle=-0.2 joint-place:before:late=-0.18
joint-place:but:middle=0.1 joint-place:by:early=-0.1 joint-place:by:late=-0.26 joint-place:by:middle=-0.16
joint-place:following:middle=-0.12 joint-place:if:early=-0.12 joint-place:if:late=-0.08 joint-place:if:middle=-0.1
joint-place:prior:middle=0.18 joint-place:since:late=-0.12 joint-place:when:late=-0.08 joint-place:when:middle=-0.14
joint-place:which:late=-0.22 joint-place:which:middle=0.26 joint-place:who:early=-0.08 joint-place:who:late=-0.16
joint-place:who:middle=-0.1 joint-place:with:early=-0.12 joint-place:with:late=-0.16 joint-place:with:middle=-0.18
joint-place:without:early=0.28 joint-place:without:middle=-0.14 joint-place:–:late=-0.14 joint-place:—:late=0.22
joint-place:—:middle=-0.24 joint-rest:(:medium=-0.28 joint-rest:(:short=0.36 joint-rest:,-and:long=0.16
joint-rest:,-and:medium=-0.18 joint-rest:,-and:short=-0.14 joint-rest:,-but:long=-0.26 joint-rest:,-but:medium=0.74
joint-rest:,-when:long=-0.12 joint-rest:,-where:medium=-0.1 joint-rest:,-which:long=0.46 joint-rest:,-which:medium=-0.36
joint-rest:,-while:long=0.22 joint-rest:,-who:long=-0.1 joint-rest:,-who:medium=-0.08 joint-rest:,-with:long=0.18
joint-rest:,:long=-0.6 joint-rest:,:medium=-0.2 joint-rest:,:short=0.36 joint-rest:after:long=-0.2 joint-rest:after:medium=-0.18
joint-rest:and:medium=-0.42 joint-rest:and:short=0.18 joint-rest:as:long=0.1 joint-rest:as:medium=-0.26 joint-rest:as:short=-0.14
joint-rest:because:long=-0.14 joint-rest:before:long=-0.08 joint-rest:before:medium=-0.06 joint-rest:before:short=-0.12
joint-rest:but:long=0.28 joint-rest:by:long=-0.1 joint-rest:by:medium=-0.28 joint-rest:by:short=-0.14 joint-rest:if:long=-0.08
joint-rest:if:medium=-0.2 joint-rest:since:short=-0.1 joint-rest:so:medium=-0.1 joint-rest:until:short=-0.1
joint-rest:when:long=-0.06 joint-rest:when:medium=-0.12 joint-rest:which:long=-0.08 joint-rest:which:medium=0.1
joint-rest:who:long=-0.12 joint-rest:who:medium=-0.14 joint-rest:with:long=-0.16 joint-rest:with:medium=-0.16
joint-rest:with:short=-0.14 joint-rest:without:long=0.06 joint-rest:—:long=-0.26 joint-rest:—:medium=0.44 joint-seen:(:false=0.24
joint-seen:(:true=-0.2 joint-seen:,-and:false=-0.08 joint-seen:,-and:true=-0.08 joint-seen:,-as:true=-0.16
joint-seen:,-but:true=0.48 joint-seen:,-when:true=-0.12 joint-seen:,-where:true=-0.14 joint-seen:,-which:false=0.2
joint-seen:,-which:true=-0.1 joint-seen:,-while:true=0.22 joint-seen:,-who:true=-0.18 joint-seen:,:false=-0.44
joint-seen:::true=0.36 joint-seen:after:true=-0.4 joint-seen:and:false=-0.28 joint-seen:and:true=0.06 joint-seen:as:true=-0.32
joint-seen:because:true=-0.18 joint-seen:before:true=-0.24 joint-seen:by:true=-0.48 joint-seen:following:true=-0.12
joint-seen:if:false=-0.06 joint-seen:if:true=-0.24 joint-seen:prior:true=0.08 joint-seen:since:true=-0.2 joint-seen:so:true=-0.14
joint-seen:until:true=-0.18 joint-seen:when:true=-0.22 joint-seen:where:true=-0.16 joint-seen:which:false=0.3
joint-seen:which:true=-0.42 joint-seen:who:false=-0.1 joint-seen:who:true=-0.22 joint-seen:with:false=-0.06
joint-seen:with:true=-0.4 joint-seen:without:true=0.22 joint-seen:–:true=-0.14 joint-seen:—:true=0.14
joint-then:(:determiner:word=-0.12 joint-then:(:name:mark=-0.38 joint-then:(:word:mark=-0.08 joint-then:(:word:word=-0.2
joint-then:,-and:determiner:determiner=-0.1 joint-then:,-and:determiner:word=-0.16 joint-then:,-and:name:mark=-0.1
joint-then:,-and:past:preposition=-0.16 joint-then:,-and:word:word=-0.14 joint-then:,-when:determiner:word=-0.12
joint-then:,-which:auxiliary:word=0.12 joint-then:,-which:pronoun:past=0.2 joint-then:,-who:past:preposition=-0.06
joint-then:,:adverb:word=0.4 joint-then:,:auxiliary:adverb=-0.16 joint-then:,:auxiliary:word=-0.12
joint-then:,:determiner:name=-0.14 joint-then:,:determiner:preposition=0.46 joint-then:,:ing:determiner=0.44
joint-then:,:ing:word=-0.28 joint-then:,:name:mark=-0.32 joint-then:,:name:word=-0.12 joint-then:,:past:determiner=-0.12
joint-then:,:past:preposition=-0.08 joint-then:,:preposition:determiner=-0.12 joint-then:,:preposition:word=-0.2
joint-then:,:word:determiner=0.3 joint-then:,:word:mark=-0.28 joint-then:,:word:preposition=-0.08 joint-then:and:adverb:past=-0.06
joint-then:and:auxiliary:adverb=-0.06 joint-then:and:auxiliary:ing=-0.08 joint-then:and:auxiliary:word=-0.1
joint-then:and:determiner:determiner=0.18 joint-then:and:determiner:name=-0.18 joint-then:and:determiner:pronoun=-0.12
joint-then:and:determiner:word=-0.38 joint-then:and:name:mark=-0.1 joint-then:and:name:word=-0.1
joint-then:and:past:preposition=-0.1 joint-then:and:word:mark=-0.22 joint-then:and:word:past=-0.12
joint-then:and:word:preposition=-0.16 joint-then:and:word:word=-0.42 joint-then:as:determiner:word=-0.14
joint-then:as:word:mark=-0.1 joint-then:as:word:preposition=-0.12 joint-then:as:word:word=-0.08
joint-then:before:determiner:word=-0.1 joint-then:by:determiner:name=-0.06 joint-then:by:determiner:word=-0.12
joint-then:by:word:word=-0.06 joint-then:if:determiner:word=-0.06 joint-then:if:pronoun:auxiliary=-0.08
joint-then:which:auxiliary:past=-0.14 joint-then:which:word:word=-0.06 joint-then:who:past:determiner=-0.1
joint-then:with:determiner:word=-0.14 joint-then:with:word:word=-0.08 joint-word:(:=0.54 joint-word:,-and:=-0.22
joint-word:,-and:that=-0.12 joint-word:,-when:both=-0.1 joint-word:,-which:is=-0.24 joint-word:,:=-0.28 joint-word:,:a=-0.14
joint-word:,:adding=0.06 joint-word:,:has=-0.1 joint-word:,:in=-0.12 joint-word:,:including=-0.08 joint-word:,:is=-0.06
joint-word:,:such=-0.16 joint-word:,:the=0.12 joint-word:::=0.36 joint-word:and:=-0.08 joint-word:and:a=-0.06
joint-word:and:had=-0.08 joint-word:and:that=-0.08 joint-word:and:the=-0.26 joint-word:and:was=-0.1 joint-word:as:a=-0.06
joint-word:as:the=-0.12 joint-word:because:they=-0.06 joint-word:before:his=-0.06 joint-word:by:=-0.08 joint-word:by:the=-0.14
joint-word:if:they=-0.06 joint-word:prior:to=0.08 joint-word:which:were=0.36 joint-word:with:=-0.12 joint-word:with:the=-0.1
joint:,=-0.42 joint:,-and=-0.16 joint:,-as=-0.16 joint:,-but=0.48 joint:,-when=-0.12 joint:,-where=-0.14 joint:,-which=0.08
joint:,-while=0.12 joint:,-who=-0.2 joint::=0.24 joint:after=-0.4 joint:and=-0.22 joint:as=-0.32 joint:because=-0.22
joint:before=-0.26 joint:by=-0.52 joint:following=-0.12 joint:if=-0.3 joint:prior=0.08 joint:since=-0.2 joint:so=-0.14
joint:until=-0.18 joint:when=-0.24 joint:where=-0.16 joint:which=-0.1 joint:who=-0.32 joint:with=-0.46 joint:without=0.14
joint:–=-0.14 quote-ahead:,=0.22 quote-ahead::=0.6 quote-ahead:and=0.26 quote-before:false:(=-0.4 quote-before:false:,=-0.1
quote-before:false:,-and=-0.34 quote-before:false:,-as=-0.16 quote-before:false:,-but=0.48 quote-before:false:,-when=-0.12
quote-before:false:,-where=-0.14 quote-before:false:,-which=0.08 quote-before:false:,-while=0.12 quote-before:false:,-who=-0.2
quote-before:false::=0.24 quote-before:false:after=-0.4 quote-before:false:and=-0.38 quote-before:false:as=-0.3
quote-before:false:because=-0.22 quote-before:false:before=-0.26 quote-before:false:but=0.1 quote-before:false:by=-0.46
quote-before:false:following=-0.12 quote-before:false:if=-0.28 quote-before:false:prior=0.08 quote-before:false:since=-0.2
quote-before:false:so=-0.14 quote-before:false:until=-0.18 quote-before:false:when=-0.22 quote-before:false:where=-0.12
quote-before:false:which=-0.44 quote-before:false:who=-0.32 quote-before:false:with=-0.46 quote-before:false:without=0.14
quote-before:false:–=-0.14 quote-before:true:,-and=0.18 quote-before:true:and=0.16 quote-before:true:which=0.32 seen:false=-0.92
seen:true=-0.84
`);
