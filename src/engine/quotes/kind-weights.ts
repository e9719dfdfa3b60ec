/**
 * Weights of the kinds of quoted stretches (direct, partial, mention), by feature of `kinds.ts`. Learnt by
 * `npx tsx train/quotes-kinds.ts --write` from the annotated articles of `../shared/gold/train.jsonl`
 * (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const KIND_WEIGHTS = readWeights(`
after:,=-0.51,-0.77 :-=0.32,0.37 :.=0.5,0.44 ::=0.11,0.34 :as=0.03,0.12 :auxiliary=-0.35,-0.31 :cue-say=0.14,0.02
:cue-utter=-0.06,-0.17 :determiner=0.02,-0.17 :ed=0.06,0.21 :end=0.69,0.43 :ing=0.06,0.12 :name-person=-0.05,0.14 :of=-0.06,-0.1
:preposition=0.01,0.41 :pronoun=0.34,0.14 :that=-0.07,-0.11 :to=0.05,0.16 :word=-0.44,-0.39 all=0.46,0.36 alone:2=0.15,0.05
:3=0.13,0.03 :6=0.14,-0.02 :9=-0.1,-0.2 before-after:,:,=-0.21,-0.06 :,:.=0.13,-0.04 :,:end=0.76,-0.16 :::end=0.58,-0.22
:and:,=0.14,0.1 :and:.=-0.01,0.16 :as:.=0.08,0.28 :as:and=-0.09,-0.18 :as:end=0.04,0.34 :auxiliary:.=-0.15,0.06
:auxiliary:end=-0.13,0.07 :auxiliary:preposition=0.09,0.19 :auxiliary:to=0.06,0.12 :cue-claim:and=0.07,0.16 :cue-claim:end=0.19,0.02
:cue-name:.=-0.11,-0.13 :cue-name:end=-0.21,-0.24 :cue-say:.=0.28,-0.16 :cue-say:end=-0.24,0.03 :determiner:,=0.04,0.11
:determiner:.=0.2,0.46 :determiner:auxiliary=-0.1,-0.13 :determiner:determiner=-0.18,-0.24 :determiner:end=-0.02,0.35
:determiner:of=-0.1,-0.19 :determiner:word=-0.3,-0.54 :ed:.=0.05,0.16 :ed:end=-0.11,0.08 :ing:end=-0.14,-0.19
:name-person:end=-0.07,0.13 :of:,=-0.15,-0.25 :of:.=0.1,0.11 :of:end=0,0.28 :preposition:,=0.18,0.09 :preposition:.=-0.13,-0.14
:preposition:end=-0.19,-0.23 :preposition:word=0.03,0.21 :pronoun:end=-0.08,0.12 :start::=0.02,0.47 :start:cue-say=0.16,-0.02
:start:determiner=0.2,-0.01 :start:end=0.58,-0.13 :start:name-person=0.15,0 :start:pronoun=0.35,-0.07 :that:auxiliary=-0.1,-0.18
:that:end=-0.12,0.18 :to:.=-0.1,-0.17 :to:end=-0.1,-0.08 :word:,=-0.16,-0.17 :word:.=-0.08,-0.1 :word:and=0.05,0.12
:word:determiner=-0.05,0.14 :word:preposition=-0.08,-0.13 :word:word=-0.14,-0.18 before:,=0.55,0.1 ::=0.65,-0.24 :and=-0.26,-0.13
:as=-0.23,0.15 :auxiliary=-0.17,0.35 :cue-name=-0.3,-0.27 :cue-say=0.07,-0.13 :cue-utter=0.18,0.3 :determiner=-0.63,-0.35
:ed=-0.13,0.26 :ing=-0.14,-0.19 :name-organization=0.12,-0.06 :name-person=-0.02,0.37 :name-place=-0.06,-0.1 :name-work=-0.09,0.12
:of=-0.12,0.19 :preposition=-0.26,0.12 :pronoun=-0.05,0.29 :start=1.26,0.11 :that=-0.23,0.11 :to=-0.24,-0.25 :word=-0.4,-0.1
end:comma=0.36,-0.04 :none=-0.78,0.16 :stop=0.86,0.47 first-person=0.86,0.35 first:and=0.32,-0.4 :as=0.05,0.1 :auxiliary=-0.15,0.24
:determiner=0.33,0.35 :ed=-0.42,0.48 :ing=-0.18,0.03 :preposition=0.24,0.22 :pronoun=0.67,-0.22 :to=-0.04,0.13 :word=-0.37,-0.19
gap:0=0.39,0.07 :12=0.24,0.48 :2=0.37,0.36 :6=0.19,-0.03 :far=-0.38,0.03 :none=-0.2,-0.24 headline=0.21,0.59
headline-words:new:2=-0.24,-0.3 :quoted:1=0.16,0.38 :quoted:3=0.06,0.33 :quoted:4=0.19,0.05 :quoted:6=0.05,0.14 :quoted:9=-0.06,0.12
inside:=-0.59,0.12 :pronoun=0.15,0.05 :verb=0.4,0.19 :verbpronoun=0.59,0.29 lemma:accuse=-0.18,-0.31 :announce=0.13,0.35
:begin=-0.11,-0.17 :call=-0.05,0.32 :claim=0.03,0.21 :declare=0.17,0.01 :describe=0.14,0.34 :dismiss=0.03,0.15 :express=0.03,0.12
:note=0.23,0.01 :point=-0.18,-0.15 :post=0.12,-0.03 :read=0.04,-0.31 :reply=0.14,0.1 :report=-0.38,-0.52 :say=0.56,0.29
:shout=0.16,0.02 :speak=0.01,0.1 :state=-0.05,0.14 :suggest=-0.08,-0.25 :tell=0.18,0.06 :write=0.15,-0.24
rule-gap:according-to:2=0.1,0.2 :according-to:far=0.11,0.25 :clause-before-cue:12=-0.1,-0.15 :clause-before-cue:2=0.01,-0.13
:cue-before-clause:12=0.12,0.38 :cue-before-clause:6=0.1,0.29 :cue-before-clause:far=-0.3,-0.06 :cue-before-quote:2=0,0.36
:cue-before-quote:6=0.27,-0.24 :none:none=-0.2,-0.24 :participle-before-quote:12=0.1,0.33 :participle-before-quote:2=0.17,-0.24
:speaker-after-quote:0=0.25,0.16 :verb-after-quote:0=0.13,-0.08 rule:according-to=0.14,0.39 :clause-before-cue=-0.13,-0.29
:cue-before-clause=-0.07,0.59 :cue-before-quote=0.48,0.09 :none=-0.2,-0.24 :participle-before-quote=-0.03,-0.15
:speaker-after-quote=0.25,0.16 :verb-after-quote=0.21,0.09 sentences=0.52,0.08 single=0.12,-0.03 single-size:1=0.05,0.28
:2=-0.43,-0.59 :3=0.05,0.1 :4=0.26,0.08 :9=0.13,0.05 size-before:15:and=0,0.15 :15:auxiliary=-0.04,0.1 :15:cue-claim=0.14,-0.13
:15:start=0.24,-0.03 :15:word=-0.05,0.21 :1:,=0.09,0.24 :1::=0.24,0 :1:and=-0.07,-0.11 :1:as=-0.09,-0.12 :1:cue-claim=0.16,0.11
:1:cue-name=-0.13,-0.18 :1:ed=0.1,0.29 :1:of=-0.15,-0.24 :1:start=0.3,0.12 :1:to=-0.25,-0.44 :1:word=-0.18,-0.27 :2:as=0.07,0.17
:2:auxiliary=0.09,0.24 :2:cue-claim=-0.11,-0.07 :2:determiner=-0.11,-0.1 :2:of=0.1,0.09 :2:preposition=-0.25,-0.31 :2:start=0.18,0
:3:,=-0.03,-0.1 :3::=0.11,0.01 :3:and=-0.36,-0.34 :3:as=-0.21,-0.09 :3:auxiliary=0.03,-0.13 :3:cue-name=-0.13,-0.17
:3:determiner=-0.13,-0.15 :3:ed=-0.14,-0.06 :3:start=0.27,0.21 :4:,=0.14,-0.05 :4::=0.14,0 :4:determiner=-0.17,-0.25
:4:of=-0.01,0.22 :4:preposition=0.16,0.05 :4:start=0.34,-0.04 :4:to=0.06,0.15 :4:word=-0.18,-0.18 :6:,=0.17,0.04 :6::=-0.16,-0.18
:6:and=0.11,0.01 :6:auxiliary=-0.11,-0.04 :6:start=0.33,0.14 :9:,=-0.02,-0.13 :9::=0.1,-0.04 :9:cue-say=0.18,-0.15
:9:start=0.09,-0.18 :9:that=-0.18,0.22 :9:to=0.08,0.19 :9:word=0.02,0.19 :long::=0.1,-0.05 :long:start=0.2,-0.04
size-end:15:none=0.32,0.19 :15:stop=0.09,0.18 :1:comma=-0.05,-0.31 :1:none=-0.46,-0.34 :2:comma=0.09,0.18 :2:none=-0.52,-0.3
:2:stop=0.03,-0.12 :3:comma=-0.05,-0.19 :3:none=-0.36,-0.16 :3:stop=0.19,0.14 :4:stop=0.21,0.24 :6:comma=0.14,0.08
:6:none=-0.04,0.19 :9:comma=0.17,0.13 :9:none=0.03,0.36 :long:none=0.17,0.16 :long:stop=0.3,-0.06 size-inside:15:=0.39,0.24
:15:verb=-0.09,0.27 :15:verbpronoun=0.15,-0.05 :1:=-0.43,-0.62 :2:=-0.41,-0.26 :3:=-0.1,0.03 :3:pronoun=-0.14,-0.19 :4:=-0.08,0.16
:4:verb=0.11,0.13 :6:=-0.13,0.22 :6:pronoun=0.15,0 :6:verb=-0.1,0.04 :6:verbpronoun=0.25,0 :9:=0.08,0.22 :9:pronoun=-0.01,0.17
:9:verb=0.14,-0.02 :9:verbpronoun=-0.03,0.22 :long:pronoun=-0.05,0.13 :long:verb=0.37,-0.22 :long:verbpronoun=0.13,0.15
size-rule:15:cue-before-clause=0.02,0.1 :15:cue-before-quote=0.22,-0.07 :15:none=0.1,0.35 :1:cue-before-clause=-0.1,-0.02
:1:none=-0.23,-0.52 :2:cue-before-clause=-0.01,-0.11 :2:cue-before-quote=-0.18,0.09 :2:none=-0.18,-0.33
:2:participle-before-quote=-0.21,-0.15 :2:verb-after-quote=0.16,0.26 :3:according-to=0.1,0.2 :3:cue-before-clause=0.14,0.31
:3:cue-before-quote=0.17,0.04 :3:none=-0.12,-0.21 :3:participle-before-quote=-0.18,0.05 :3:speaker-after-quote=-0.13,-0.37
:3:verb-after-quote=-0.13,-0.2 :4:cue-before-clause=0.12,0.03 :4:none=0.17,0.07 :4:participle-before-quote=-0.18,0.03
:4:speaker-after-quote=0.08,0.1 :6:cue-before-clause=-0.17,-0.1 :6:cue-before-quote=0.11,0.07 :6:none=-0.02,0.25
:6:participle-before-quote=0.11,-0.03 :9:cue-before-clause=-0.17,0.35 :9:participle-before-quote=0.26,-0.14
:9:speaker-after-quote=-0.03,0.18 :long:cue-before-quote=0.24,-0.06 size:1=-0.42,-0.6 :15=0.5,0.43 :2=-0.38,-0.23 :3=-0.21,-0.21
:4=0.16,0.24 :6=0.19,0.27 :9=0.19,0.58 :long=0.47,0.15 start-before:lower:,=0.56,0.26 :lower::=0.26,-0.03 :lower:and=-0.13,0.07
:lower:as=-0.13,0.04 :lower:auxiliary=-0.09,0.48 :lower:cue-claim=0.13,0.17 :lower:cue-name=-0.17,-0.13 :lower:cue-say=0.29,0.16
:lower:cue-utter=-0.08,0.23 :lower:determiner=-0.16,-0.02 :lower:ed=0.01,0.17 :lower:ing=-0.14,-0.19 :lower:name-person=-0.06,0.15
:lower:name-place=-0.06,-0.1 :lower:name-work=-0.06,0.15 :lower:of=-0.1,0.1 :lower:preposition=-0.21,-0.06 :lower:pronoun=-0.05,0.29
:lower:that=-0.16,-0.02 :lower:to=-0.22,-0.23 :lower:word=-0.25,0.41 :upper:,=-0.12,-0.09 :upper::=0.36,-0.21 :upper:and=-0.13,-0.21
:upper:as=-0.11,0.11 :upper:cue-claim=-0.14,-0.19 :upper:cue-say=-0.24,-0.27 :upper:determiner=-0.45,-0.3
:upper:preposition=-0.06,0.18 :upper:start=1.23,0.12 :upper:word=-0.13,-0.5 start:bracket=0.2,-0.02 :lower=-0.83,1.36
:upper=0.74,-0.74 title=-0.22,-0.47 title-gap:0=-0.26,-0.34 :2=0.03,-0.24 :none=0.16,0.14 title-size:1=0.35,0.52 :2=-0.12,-0.07
:3=-0.21,-0.42 :4=-0.3,-0.31 :6=0.05,-0.19 verb-gap:according-to:2=0.1,0.2 :according-to:far=0.11,0.25 :claim:12=0.08,0.16
:claim:2=0.17,0.14 :claim:6=0.11,0.03 :claim:far=-0.34,-0.29 :name:2=-0.18,0.03 :name:6=-0.04,0.29 :name:far=-0.05,-0.1
:none:none=-0.2,-0.24 :poor:2=0.04,0.13 :poor:6=-0.09,-0.15 :say:0=0.28,-0.07 :say:12=0.05,0.16 :say:2=0.24,0.03 :say:6=0.22,0.26
:say:far=-0.17,-0.01 :tell:6=0.11,0 :tell:far=0.07,0.14 :utter:0=0.15,0.15 :utter:2=0,-0.23 :utter:6=-0.02,-0.37
verb:according-to=0.14,0.39 :claim=0.14,-0.03 :name=-0.33,0.35 :none=-0.2,-0.24 :say=0.57,0.34 :tell=0.18,0.25 :utter=0.14,-0.44
word-after:and=0.15,0.24 :as=0.03,0.12 :at=-0.05,-0.1 :but=0.03,0.1 :by=0.07,0.14 :for=0.05,0.16 :he=0.08,0.15 :in=-0.16,-0.26
:is=-0.2,-0.25 :of=-0.06,-0.1 :on=0.02,0.1 :said=0.12,0.03 :she=0.17,-0.01 :that=-0.07,-0.11 :to=0.05,0.16
word-before:'s=-0.14,-0.25 :a=-0.24,0 :and=-0.13,0.04 :as=-0.23,0.15 :at=0.02,0.1 :called=-0.16,-0.11 :citing=0.04,0.17
:for=-0.15,-0.15 :had=0.03,0.15 :in=0.07,0.15 :is=0.07,0.23 :of=-0.12,0.19 :saying=0.02,-0.21 :that=-0.23,0.11 :the=-0.55,-0.87
:they=-0.02,0.14 :to=-0.24,-0.25 :was=0.02,0.4 :were=-0.11,-0.19 :with=0.11,0.3 words-before:and_a=0.13,0.26 :as_a=-0.05,0.24
:she_was=0.04,0.11
`);
