/**
 * Weights of the kinds of quoted stretches (direct, partial, mention), by feature of `kinds.ts`. Learnt by
 * `npx tsx train/quotes-kinds.ts --write` from the annotated Wikinews articles of `../shared/gold/train.jsonl`
 * (text CC BY 2.5); numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const KIND_WEIGHTS = readWeights(`
after:(=0.03,-0.07,0.04 after:,=0.15,-0.43,0.28 after:.=0.45,-0.21,-0.23 after:and=-0.09,0.11,-0.02 after:as=-0.02,0.09,-0.07
after:auxiliary=-0.16,-0.12,0.28 after:cue-claim=0.04,-0.07,0.03 after:cue-utter=-0.01,-0.1,0.12 after:determiner=-0.11,0.05,0.06
after:end=0.28,0.08,-0.36 after:ing=0.01,0.11,-0.12 after:name-person=-0.1,0.15,-0.05 after:name-place=0,-0.11,0.11
after:of=-0.01,-0.05,0.06 after:preposition=-0.09,0.37,-0.28 after:pronoun=0.11,-0.05,-0.06 after:that=-0.01,0.05,-0.05
after:to=-0.02,0.14,-0.11 after:word=-0.15,-0.19,0.34 all=0.09,0.33,-0.28 alone:9=-0.01,-0.09,0.1 alone:long=0.06,-0.02,-0.04
before-after:,:,=-0.1,-0.04,0.14 before-after:,:.=0.29,-0.18,-0.11 before-after:,:end=0.41,-0.3,-0.11
before-after:::.=0.09,-0.07,-0.02 before-after:::end=0.22,-0.17,-0.05 before-after:and:,=0.05,0.04,-0.09
before-after:and:.=-0.1,0.18,-0.08 before-after:and:end=0.08,-0.06,-0.02 before-after:as:.=-0.04,0.13,-0.09
before-after:as:and=0,-0.16,0.17 before-after:as:end=-0.07,0.1,-0.02 before-after:auxiliary:.=-0.14,0.07,0.07
before-after:auxiliary:and=0.11,-0.09,-0.02 before-after:auxiliary:end=-0.12,0.07,0.05
before-after:auxiliary:preposition=0,0.13,-0.13 before-after:auxiliary:to=0,0.09,-0.08 before-after:cue-claim:.=-0.08,-0.02,0.1
before-after:cue-claim:end=0.21,-0.14,-0.07 before-after:cue-claim:preposition=-0.02,0.05,-0.03
before-after:cue-name:end=-0.05,-0.14,0.19 before-after:cue-name:preposition=-0.01,0.14,-0.13
before-after:cue-say:.=0.27,-0.25,-0.02 before-after:cue-say:and=-0.16,0.08,0.08 before-after:cue-say:end=0.05,-0.05,-0.01
before-after:cue-utter:and=0.06,0.03,-0.09 before-after:determiner:,=0,0.13,-0.12 before-after:determiner:.=-0.02,0.18,-0.16
before-after:determiner:auxiliary=-0.01,-0.08,0.09 before-after:determiner:determiner=-0.04,-0.01,0.05
before-after:determiner:end=-0.17,0.39,-0.22 before-after:determiner:ing=0,0.11,-0.11 before-after:determiner:of=-0.01,-0.14,0.15
before-after:determiner:preposition=-0.01,-0.12,0.13 before-after:determiner:to=0,0.1,-0.1
before-after:determiner:word=-0.02,-0.3,0.32 before-after:ed:end=-0.03,0.05,-0.01 before-after:ing:end=-0.03,-0.13,0.17
before-after:name-organization:.=0.1,-0.08,-0.02 before-after:name-person:and=-0.02,0.14,-0.12
before-after:name-person:end=-0.1,0.1,-0.01 before-after:name-person:word=-0.05,0.08,-0.03
before-after:name-work:end=-0.16,0.17,-0.01 before-after:of:,=-0.02,-0.21,0.23 before-after:of:.=0.06,0,-0.06
before-after:of:end=-0.06,0.31,-0.25 before-after:preposition:,=0.13,-0.07,-0.06 before-after:preposition:end=-0.02,-0.13,0.15
before-after:preposition:word=-0.04,0.07,-0.03 before-after:pronoun:end=-0.13,0.16,-0.02 before-after:pronoun:to=0,0.06,-0.05
before-after:start:,=0.07,-0.05,-0.02 before-after:start:.=0.09,-0.05,-0.04 before-after:start:cue-say=0.08,-0.05,-0.03
before-after:start:end=0.13,-0.13,0.01 before-after:start:name-person=0.07,-0.04,-0.03 before-after:start:pronoun=0.1,-0.05,-0.05
before-after:start:word=0.06,-0.03,-0.03 before-after:that:and=-0.07,0.07,-0.01 before-after:that:end=-0.12,0.14,-0.02
before-after:word:,=-0.02,0.05,-0.03 before-after:word:.=-0.06,-0.13,0.18 before-after:word:and=0.01,0.05,-0.05
before-after:word:determiner=-0.08,0.1,-0.02 before-after:word:end=0.06,0.01,-0.06 before-after:word:preposition=-0.01,0.08,-0.07
before-after:word:word=-0.03,-0.13,0.15 before:,=0.28,-0.24,-0.05 before::=0.33,-0.25,-0.08 before:;=0.23,-0.22,0
before:and=-0.13,0.03,0.1 before:as=-0.14,0.2,-0.05 before:auxiliary=-0.19,0.29,-0.09 before:cue-claim=0.06,0.05,-0.11
before:cue-name=-0.12,-0.12,0.24 before:cue-say=0.19,-0.24,0.05 before:cue-utter=0.11,0.06,-0.17 before:determiner=-0.31,0.06,0.28
before:ed=-0.05,0.1,-0.05 before:ing=-0.03,-0.13,0.17 before:name-event=-0.01,0.09,-0.09 before:name-organization=0.11,-0.09,-0.02
before:name-person=-0.17,0.35,-0.17 before:name-work=-0.17,0.16,0.01 before:of=-0.09,0.1,-0.01 before:preposition=-0.06,0.12,-0.05
before:pronoun=-0.16,0.26,-0.1 before:start=0.61,-0.46,-0.21 before:that=-0.18,0.25,-0.07 before:to=-0.05,-0.02,0.06
before:word=-0.14,0.02,0.12 end:comma=0.01,-0.13,0.12 end:none=-0.45,0.3,0.07 end:stop=0.43,0.07,-0.51 first-person=0.44,-0.02,-0.47
first:auxiliary=-0.1,0.15,-0.05 first:determiner=0.38,-0.21,-0.18 first:ed=-0.37,0.44,-0.07 first:ing=-0.07,0.01,0.05
first:preposition=0.2,-0.06,-0.14 first:pronoun=0.35,-0.25,-0.09 first:to=-0.15,0.19,-0.04 first:word=-0.22,0.01,0.21
gap:0=0.3,-0.19,-0.15 gap:12=-0.17,0.4,-0.23 gap:2=0.09,0.1,-0.18 gap:6=0.12,0,-0.11 gap:far=-0.22,0.07,0.16
gap:none=-0.11,-0.11,0.24 headline=-0.09,0.16,-0.08 inside:=-0.48,0.16,0.26 inside:pronoun=-0.08,0.18,-0.1
inside:verb=0.18,0.01,-0.19 inside:verbpronoun=0.37,-0.03,-0.39 lemma:accuse=-0.01,-0.12,0.13 lemma:add=-0.04,0.07,-0.03
lemma:address=-0.01,-0.14,0.15 lemma:allege=0,0.06,-0.06 lemma:announce=0.01,0.2,-0.21 lemma:blog=0,-0.21,0.21
lemma:call=-0.22,0.2,0.02 lemma:cite=-0.03,0.1,-0.06 lemma:claim=-0.03,0.14,-0.11 lemma:comment=0.06,-0.05,-0.01
lemma:continue=0.08,-0.03,-0.05 lemma:declare=0.11,-0.04,-0.08 lemma:describe=-0.01,0.15,-0.14 lemma:express=-0.04,0.08,-0.04
lemma:name=-0.01,-0.17,0.18 lemma:note=0.1,-0.07,-0.03 lemma:observe=0.13,-0.09,-0.04 lemma:read=0.07,-0.04,-0.03
lemma:reply=0.13,-0.02,-0.1 lemma:report=-0.14,-0.21,0.35 lemma:respond=-0.04,0.07,-0.03 lemma:say=0.29,0.1,-0.39
lemma:shout=0.11,-0.03,-0.08 lemma:state=-0.1,0.15,-0.04 lemma:suggest=0.06,-0.24,0.18 lemma:tell=0.05,0,-0.05
lemma:term=0,0.05,-0.05 lemma:tweet=-0.1,0.1,-0.01 lemma:warn=-0.03,0.07,-0.03 lemma:write=0.2,-0.16,-0.03
rule-gap:according-to:2=0,0.09,-0.09 rule-gap:according-to:6=-0.01,-0.11,0.12 rule-gap:according-to:far=-0.01,0.18,-0.17
rule-gap:cue-before-clause:12=-0.11,0.12,-0.01 rule-gap:cue-before-clause:6=0.04,0.22,-0.26
rule-gap:cue-before-clause:far=-0.21,0.06,0.15 rule-gap:cue-before-quote:0=0.25,-0.19,-0.05
rule-gap:cue-before-quote:2=-0.13,0.16,-0.02 rule-gap:cue-before-quote:6=0.18,-0.17,-0.01 rule-gap:none:none=-0.11,-0.11,0.24
rule-gap:participle-before-quote:12=-0.06,0.26,-0.19 rule-gap:participle-before-quote:2=0.23,-0.29,0.06
rule-gap:participle-before-quote:6=-0.08,0.05,0.03 rule-gap:participle-before-quote:far=0,-0.2,0.2
rule-gap:speaker-after-quote:0=0,0.17,-0.17 rule-gap:verb-after-quote:0=0.06,-0.17,0.11 rule:according-to=-0.03,0.19,-0.15
rule:cue-before-clause=-0.29,0.38,-0.11 rule:cue-before-quote=0.29,-0.22,-0.09 rule:none=-0.11,-0.11,0.24
rule:participle-before-quote=0.11,-0.18,0.07 rule:speaker-after-quote=0,0.17,-0.17 rule:verb-after-quote=0.06,-0.03,-0.02
sentences=0.25,-0.04,-0.21 single=-0.11,-0.01,0.12 single-size:1=-0.06,0.05,0.01 single-size:2=-0.05,-0.15,0.21
single-size:3=-0.01,0.09,-0.09 size-before:15:,=0.18,-0.16,-0.01 size-before:15:and=-0.09,0.15,-0.06
size-before:15:as=-0.02,0.05,-0.03 size-before:15:auxiliary=-0.09,0.12,-0.03 size-before:15:cue-claim=0.19,-0.18,0
size-before:15:cue-say=0.15,-0.14,-0.01 size-before:15:name-person=-0.08,0.09,-0.01 size-before:15:pronoun=-0.08,0.08,0
size-before:15:start=0.18,-0.11,-0.07 size-before:15:word=-0.11,0.18,-0.07 size-before:1:as=-0.01,-0.15,0.16
size-before:1:cue-claim=0.05,0.05,-0.1 size-before:1:cue-name=-0.04,-0.05,0.08 size-before:1:determiner=-0.04,0.06,-0.01
size-before:1:name-person=-0.02,0.15,-0.14 size-before:1:of=-0.02,-0.23,0.26 size-before:1:preposition=-0.01,0.09,-0.08
size-before:1:word=-0.01,-0.23,0.25 size-before:2:and=0,0.07,-0.07 size-before:2:auxiliary=-0.01,0.13,-0.13
size-before:2:cue-claim=-0.02,0.11,-0.08 size-before:2:determiner=-0.03,-0.13,0.16 size-before:2:of=0.06,0.08,-0.14
size-before:2:preposition=-0.05,-0.07,0.12 size-before:2:pronoun=0,0.06,-0.06 size-before:2:word=-0.04,-0.02,0.06
size-before:3:,=-0.04,-0.02,0.05 size-before:3:and=-0.16,-0.14,0.3 size-before:3:as=-0.07,0.16,-0.09
size-before:3:auxiliary=0.14,-0.16,0.01 size-before:3:cue-claim=-0.04,0.11,-0.07 size-before:3:cue-name=-0.06,-0.1,0.16
size-before:3:cue-say=0.08,-0.02,-0.06 size-before:3:cue-utter=0.14,-0.03,-0.11 size-before:3:determiner=-0.04,0.05,0
size-before:3:name-event=-0.01,0.09,-0.09 size-before:3:word=-0.02,0.12,-0.09 size-before:4:,=-0.02,0.1,-0.08
size-before:4:cue-claim=-0.15,-0.02,0.17 size-before:4:determiner=-0.01,-0.11,0.12 size-before:4:of=-0.06,0.19,-0.12
size-before:4:preposition=0.15,-0.09,-0.07 size-before:4:word=-0.03,-0.04,0.08 size-before:6:,=0.15,-0.09,-0.06
size-before:6:and=0.1,-0.04,-0.06 size-before:6:auxiliary=-0.06,0,0.06 size-before:6:cue-say=-0.08,0.09,-0.01
size-before:6:determiner=-0.04,-0.02,0.06 size-before:9:,=-0.07,-0.01,0.09 size-before:9::=0.06,-0.04,-0.02
size-before:9:and=0.06,-0.05,-0.01 size-before:9:cue-say=0.1,-0.08,-0.02 size-before:9:determiner=0,0.05,-0.04
size-before:9:start=0.07,-0.13,0.06 size-before:9:that=-0.18,0.19,-0.01 size-before:9:to=-0.01,0.09,-0.07
size-before:9:word=-0.02,0.1,-0.08 size-before:long:,=0.07,-0.01,-0.05 size-before:long::=0.26,-0.2,-0.06
size-before:long:;=0.11,-0.11,0 size-before:long:auxiliary=-0.13,0.13,0 size-before:long:cue-say=0.05,-0.04,-0.01
size-before:long:pronoun=-0.06,0.06,-0.01 size-before:long:start=0.29,-0.15,-0.13 size-before:long:word=0.09,-0.04,-0.04
size-end:15:comma=0.02,0.04,-0.06 size-end:15:none=0.26,-0.03,-0.23 size-end:15:stop=0.06,0.03,-0.09
size-end:1:comma=0.04,-0.21,0.17 size-end:1:none=-0.08,0.02,0.07 size-end:1:stop=-0.03,-0.12,0.15 size-end:2:none=-0.19,0.01,0.21
size-end:2:stop=0.02,-0.05,0.03 size-end:3:comma=0,-0.1,0.1 size-end:3:none=-0.2,-0.02,0.23 size-end:3:stop=0.1,0.11,-0.21
size-end:4:none=-0.06,0,0.06 size-end:4:stop=-0.05,0.19,-0.14 size-end:6:comma=-0.04,0.09,-0.04 size-end:6:stop=0.02,0.05,-0.07
size-end:9:comma=-0.05,0.11,-0.06 size-end:9:none=-0.03,0.11,-0.08 size-end:9:stop=-0.1,0.13,-0.03
size-end:long:comma=0.12,-0.06,-0.05 size-end:long:none=-0.12,0.28,-0.16 size-end:long:stop=0.42,-0.28,-0.16
size-inside:15:=0.12,0.17,-0.28 size-inside:15:pronoun=0.08,-0.07,-0.01 size-inside:15:verb=0,0.06,-0.06
size-inside:15:verbpronoun=0.14,-0.12,-0.02 size-inside:1:=-0.06,-0.32,0.39 size-inside:2:=-0.2,-0.04,0.29
size-inside:3:=-0.04,-0.03,0.07 size-inside:3:verb=-0.08,0.02,0.06 size-inside:4:=-0.14,0.08,0.06
size-inside:4:verb=-0.04,0.13,-0.09 size-inside:6:=-0.1,0.01,0.09 size-inside:6:verb=-0.1,0.14,-0.04
size-inside:6:verbpronoun=0.16,-0.04,-0.12 size-inside:9:=-0.06,0.19,-0.14 size-inside:9:pronoun=-0.12,0.15,-0.03
size-inside:9:verb=0.08,-0.15,0.07 size-inside:9:verbpronoun=-0.08,0.15,-0.08 size-inside:long:=0,0.07,-0.07
size-inside:long:pronoun=-0.07,0.12,-0.05 size-inside:long:verb=0.36,-0.25,-0.11 size-inside:long:verbpronoun=0.17,0,-0.15
size-rule:15:cue-before-quote=0.2,-0.16,-0.05 size-rule:15:none=-0.04,0.24,-0.2
size-rule:15:participle-before-quote=0.15,-0.11,-0.04 size-rule:15:speaker-after-quote=0.06,-0.04,-0.02
size-rule:15:verb-after-quote=-0.02,0.05,-0.03 size-rule:1:cue-before-clause=-0.05,0.15,-0.1
size-rule:1:cue-before-quote=0.03,-0.19,0.16 size-rule:1:none=-0.05,-0.28,0.34 size-rule:2:cue-before-clause=-0.09,-0.1,0.19
size-rule:2:cue-before-quote=0.03,0.06,-0.09 size-rule:2:none=-0.06,-0.06,0.11 size-rule:2:participle-before-quote=-0.14,-0.06,0.2
size-rule:3:according-to=-0.01,0.15,-0.14 size-rule:3:cue-before-clause=-0.04,0.15,-0.11
size-rule:3:cue-before-quote=0.11,-0.07,-0.04 size-rule:3:none=0.08,-0.21,0.12 size-rule:3:participle-before-quote=-0.19,0.08,0.11
size-rule:3:verb-after-quote=-0.05,-0.15,0.19 size-rule:4:cue-before-clause=0.11,-0.08,-0.02
size-rule:4:cue-before-quote=-0.16,0.07,0.09 size-rule:4:none=-0.07,0.09,-0.02 size-rule:4:participle-before-quote=-0.01,0.09,-0.07
size-rule:6:cue-before-clause=-0.11,0.02,0.09 size-rule:6:none=0.05,0.02,-0.07 size-rule:6:participle-before-quote=0.07,-0.01,-0.06
size-rule:6:speaker-after-quote=-0.04,0.05,-0.01 size-rule:9:cue-before-clause=-0.14,0.23,-0.09
size-rule:9:cue-before-quote=-0.07,0.14,-0.06 size-rule:9:none=-0.13,0.03,0.11 size-rule:9:participle-before-quote=0.26,-0.21,-0.05
size-rule:9:speaker-after-quote=-0.13,0.16,-0.03 size-rule:long:cue-before-clause=0.05,0,-0.04
size-rule:long:cue-before-quote=0.15,-0.06,-0.09 size-rule:long:none=0.12,0.04,-0.16
size-rule:long:verb-after-quote=0.06,-0.04,-0.02 size:1=-0.07,-0.3,0.38 size:15=0.33,0.04,-0.38 size:2=-0.22,-0.03,0.29
size:3=-0.1,-0.01,0.11 size:4=-0.14,0.19,-0.05 size:6=-0.02,0.11,-0.08 size:9=-0.18,0.36,-0.17 size:long=0.37,-0.07,-0.36
start-before:bracket:start=0.13,-0.09,-0.04 start-before:lower:,=0.17,-0.06,-0.11 start-before:lower::=0.1,-0.09,-0.02
start-before:lower:;=0.22,-0.22,0 start-before:lower:and=-0.18,0.21,-0.03 start-before:lower:as=-0.06,-0.01,0.07
start-before:lower:auxiliary=-0.21,0.32,-0.11 start-before:lower:cue-claim=0.11,0.11,-0.22
start-before:lower:cue-name=-0.06,-0.08,0.14 start-before:lower:cue-say=0.17,-0.14,-0.03
start-before:lower:cue-utter=-0.04,0.09,-0.05 start-before:lower:determiner=-0.09,0.07,0.06 start-before:lower:ed=-0.05,0.1,-0.05
start-before:lower:ing=-0.03,-0.13,0.17 start-before:lower:name-event=-0.01,0.09,-0.09
start-before:lower:name-person=-0.11,0.16,-0.05 start-before:lower:name-work=-0.16,0.17,-0.01 start-before:lower:of=-0.07,0.07,0
start-before:lower:preposition=-0.06,-0.05,0.11 start-before:lower:pronoun=-0.16,0.26,-0.1 start-before:lower:that=-0.08,0.14,-0.05
start-before:lower:to=-0.05,-0.02,0.06 start-before:lower:word=-0.22,0.25,-0.03 start-before:upper:,=0,-0.1,0.1
start-before:upper::=0.23,-0.17,-0.06 start-before:upper:and=0.02,-0.16,0.13 start-before:upper:as=-0.08,0.2,-0.12
start-before:upper:auxiliary=0.12,-0.14,0.02 start-before:upper:cue-claim=-0.05,-0.06,0.11
start-before:upper:cue-name=-0.06,-0.04,0.1 start-before:upper:cue-say=0.01,-0.1,0.08 start-before:upper:cue-utter=0.15,-0.04,-0.11
start-before:upper:determiner=-0.22,0,0.22 start-before:upper:preposition=-0.01,0.17,-0.16 start-before:upper:start=0.52,-0.38,-0.18
start-before:upper:word=0.08,-0.23,0.15 start:bracket=0.26,-0.15,-0.11 start:lower=-0.94,1.05,-0.39 start:upper=0.65,-0.92,0.13
title=0.11,-0.2,0.09 title-gap:0=0.02,-0.11,0.09 title-gap:12=-0.05,0.03,0.02 title-gap:2=0.2,-0.07,-0.13 title-gap:6=-0.11,0.11,0
title-gap:none=0.06,-0.13,0.07 title-size:2=0.01,0.06,-0.07 title-size:3=0.08,-0.1,0.02 title-size:4=-0.14,-0.04,0.18
title-size:6=0.13,-0.13,0.01 verb-gap:according-to:2=0,0.09,-0.09 verb-gap:according-to:6=-0.01,-0.11,0.12
verb-gap:according-to:far=-0.01,0.18,-0.17 verb-gap:claim:0=0.15,-0.06,-0.09 verb-gap:claim:12=-0.1,0.05,0.05
verb-gap:claim:2=-0.06,0.26,-0.21 verb-gap:claim:6=0.13,-0.12,-0.01 verb-gap:claim:far=-0.12,-0.01,0.13
verb-gap:name:0=-0.11,0.02,0.09 verb-gap:name:2=-0.11,0.15,-0.04 verb-gap:name:6=-0.2,0.32,-0.13 verb-gap:name:far=-0.01,-0.09,0.1
verb-gap:none:none=-0.11,-0.11,0.24 verb-gap:poor:2=-0.03,0.06,-0.03 verb-gap:poor:6=0,-0.2,0.2 verb-gap:say:0=0.26,-0.2,-0.06
verb-gap:say:12=-0.11,0.34,-0.22 verb-gap:say:2=0.15,-0.07,-0.09 verb-gap:say:6=0.07,0.13,-0.2 verb-gap:say:far=-0.08,-0.1,0.18
verb-gap:tell:0=-0.07,0.1,-0.03 verb-gap:tell:2=0.09,-0.15,0.06 verb-gap:tell:far=-0.01,0.08,-0.07 verb-gap:utter:0=0.1,-0.05,-0.05
verb-gap:utter:2=0.05,-0.25,0.2 verb-gap:utter:6=0.14,-0.07,-0.07 verb:according-to=-0.03,0.19,-0.15 verb:claim=0,0.12,-0.12
verb:name=-0.41,0.41,0 verb:none=-0.11,-0.11,0.24 verb:poor=-0.03,-0.13,0.17 verb:say=0.29,0.1,-0.39 verb:tell=0.02,0.06,-0.09
verb:utter=0.29,-0.37,0.08 word-after:and=-0.07,0.22,-0.15 word-after:as=-0.02,0.09,-0.07 word-after:because=0,-0.09,0.09
word-after:but=-0.02,0.09,-0.07 word-after:by=0,0.1,-0.1 word-after:for=-0.03,0.27,-0.23 word-after:from=-0.01,0.06,-0.06
word-after:he=0.07,-0.02,-0.05 word-after:in=-0.01,-0.15,0.16 word-after:incident=-0.03,-0.17,0.2 word-after:is=0,-0.15,0.15
word-after:model=0,-0.08,0.09 word-after:of=-0.01,-0.05,0.06 word-after:stated=-0.02,-0.05,0.07 word-after:that=-0.01,0.05,-0.05
word-after:the=-0.06,0.11,-0.05 word-after:to=-0.02,0.14,-0.11 word-after:which=-0.04,-0.06,0.1 word-after:with=0,0.13,-0.13
word-before:'s=-0.01,-0.15,0.16 word-before:a=-0.21,0.06,0.15 word-before:and=-0.11,0.11,-0.01 word-before:as=-0.14,0.2,-0.05
word-before:be=-0.01,-0.05,0.05 word-before:called=-0.11,-0.05,0.16 word-before:citing=-0.03,0.08,-0.05
word-before:expressed=-0.03,0.05,-0.02 word-before:first=0,-0.18,0.18 word-before:for=-0.05,-0.11,0.16
word-before:had=-0.02,0.05,-0.03 word-before:he=-0.04,0.05,-0.01 word-before:is=-0.03,0.12,-0.09 word-before:no=0,0.07,-0.07
word-before:of=-0.09,0.1,-0.01 word-before:or=-0.02,-0.13,0.15 word-before:said=0.11,-0.04,-0.07 word-before:saying=0.08,-0.2,0.12
word-before:that=-0.18,0.25,-0.07 word-before:the=-0.06,-0.38,0.43 word-before:then=-0.09,0.1,-0.01
word-before:they=-0.11,0.17,-0.06 word-before:to=-0.05,-0.02,0.06 word-before:was=-0.09,0.32,-0.24 word-before:were=-0.01,-0.07,0.08
word-before:with=0.03,0.04,-0.08 words-before:and_a=0,0.26,-0.26 words-before:as_a=-0.16,0.3,-0.14 words-before:as_the=0,-0.08,0.08
words-before:because_of=-0.05,0.07,-0.02 words-before:from_the=0,0.13,-0.13 words-before:he_was=-0.12,0.12,0
words-before:is_a=0,0.07,-0.07 words-before:issued_a=0,-0.05,0.05 words-before:of_the=0,-0.06,0.06
words-before:said_that=0.11,-0.1,-0.01 words-before:says_that=-0.06,0.07,-0.01 words-before:she_was=-0.02,0.1,-0.08
words-before:stated_that=-0.1,0.11,-0.01 words-before:stating_that=0.06,-0.05,-0.01 words-before:under_the=0,-0.08,0.09
`);
