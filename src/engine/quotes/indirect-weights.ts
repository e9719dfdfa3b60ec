/**
 * Weights of reported speech without marks, by feature of `indirect.ts`: for it, against it. Learnt by
 * `npx tsx train/quotes-indirect.ts --write` from the annotated Wikinews articles of
 * `../shared/gold/train.jsonl` (text CC BY 2.5); numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const INDIRECT_WEIGHTS = readWeights(`
after-group:$:claim=-0.08 after-group:,:claim=0.26 after-group:,:say=-0.22 after-group:-:claim=-0.1 after-group:.:claim=0.46
after-group:.:say=0.2 after-group:a:according-to=0.36 after-group:a:claim=-0.18 after-group:a:poor=0.18 after-group:a:utter=-0.18
after-group:about:say=0.26 after-group:about:utter=-0.12 after-group:against:claim=-0.1 after-group:an:according-to=0.1
after-group:an:claim=-0.08 after-group:and:claim=-0.24 after-group:as:utter=-0.12 after-group:at:utter=-0.06
after-group:by:claim=-0.36 after-group:by:utter=-0.1 after-group:cases:claim=-0.08 after-group:data:according-to=-0.08
after-group:delegates:claim=0.1 after-group:for:claim=-0.26 after-group:for:utter=0.16 after-group:he:claim=0.32
after-group:he:say=-0.38 after-group:her:claim=-0.32 after-group:him:claim=-0.06 after-group:his:claim=-0.3
after-group:his:utter=-0.1 after-group:in:claim=0.16 after-group:in:say=-0.06 after-group:it:claim=0.24 after-group:it:say=0.24
after-group:its:according-to=-0.12 after-group:its:claim=0.16 after-group:its:utter=0.16 after-group:local:according-to=0.1
after-group:more:claim=-0.1 after-group:name:according-to=-0.24 after-group:name:claim=0.2 after-group:name:poor=-0.16
after-group:name:say=0.7 after-group:name:utter=-0.18 after-group:of:claim=-0.06 after-group:of:tell=-0.14
after-group:of:utter=-0.06 after-group:off:utter=-0.08 after-group:officials:according-to=0.26 after-group:officials:claim=-0.06
after-group:on:claim=0.46 after-group:on:poor=0.22 after-group:on:say=-0.06 after-group:on:utter=0.26 after-group:out:claim=0.28
after-group:quote:claim=-0.1 after-group:quote:say=-0.24 after-group:quote:utter=0.68 after-group:reporters:tell=0.26
after-group:reports:according-to=-0.2 after-group:she:claim=-0.08 after-group:she:say=0.22 after-group:some:claim=0.38
after-group:that:claim=0.88 after-group:that:poor=-0.76 after-group:that:say=-0.42 after-group:that:tell=0.12
after-group:that:utter=-0.1 after-group:the:according-to=-0.32 after-group:the:claim=0.06 after-group:the:poor=-0.12
after-group:the:say=0.12 after-group:the:tell=0.16 after-group:their:claim=-0.2 after-group:their:utter=-0.06
after-group:there:claim=0.16 after-group:they:claim=0.4 after-group:this:claim=-0.06 after-group:to:claim=-0.1
after-group:to:poor=0.12 after-group:to:utter=-0.1 after-group:today:claim=-0.08 after-group:with:claim=-0.24
after-group:with:utter=0.18 after:$=-0.08 after:,=-0.22 after:-=-0.1 after:.=0.66 after:a=0.14 after:about=0.32 after:after=-0.24
after:against=-0.14 after:all=-0.06 after:an=0.14 after:and=-0.26 after:as=-0.22 after:by=-0.12 after:cases=-0.08 after:data=-0.08
after:delegates=0.1 after:friday=0.1 after:from=-0.14 after:government=-0.18 after:guilty=0.14 after:her=-0.06 after:him=-0.2
after:his=-0.5 after:human=0.26 after:if=0.22 after:in=0.1 after:is=0.1 after:it=0.36 after:its=-0.14 after:last=0.06
after:local=0.34 after:more=-0.08 after:name=0.24 after:no=0.2 after:not=-0.12 after:of=-0.4 after:off=-0.08 after:officials=0.18
after:on=0.62 after:one=0.08 after:only=0.16 after:out=0.18 after:police=0.2 after:quote=0.32 after:reporters=0.28
after:reports=-0.3 after:residents=-0.06 after:she=0.12 after:some=0.4 after:that=-0.26 after:their=-0.3 after:them=0.06
after:there=0.2 after:they=0.36 after:this=-0.08 after:to=-0.12 after:today=-0.14 after:with=-0.08 all=-0.38 before:)=0.3
before:,=-0.1 before:-=-0.08 before:.=0.48 before:2007=-0.06 before:after=-0.44 before:also=-0.16 before:and=-0.22 before:are=-0.22
before:as=0.06 before:authorities=0.08 before:been=-0.1 before:being=-0.1 before:but=-0.1 before:by=0.38 before:findings=0.14
before:first=-0.06 before:further=0.2 before:government=0.18 before:had=0.74 before:he=0.1 before:is=-0.28 before:judge=0.54
before:later=-0.06 before:men=0.14 before:name=-0.38 before:official=0.2 before:officials=0.28 before:people=-0.08
before:police=0.12 before:president=0.1 before:prosecutors=0.2 before:protest=-0.14 before:protests=-0.1 before:quote=-0.2
before:report=0.24 before:reportedly=-0.24 before:reports=0.6 before:researchers=-0.16 before:secretary=0.16 before:service=0.16
before:she=0.3 before:source=0.2 before:spokesperson=0.28 before:still=-0.06 before:that=0.1 before:the=-0.12 before:they=0.18
before:to=-0.1 before:today=-0.18 before:was=0.1 before:when=-0.2 before:which=-0.38 before:who=0.28 before:would=0.5 before:—=-0.06
clause-group:none:claim=-0.6 clause-group:none:poor=0.4 clause-group:none:tell=-0.32 clause-group:past:claim=-0.24
clause-group:past:say=0.18 clause-group:past:tell=-0.1 clause-group:past:utter=0.26 clause-group:verb-20:according-to=0.28
clause-group:verb-20:claim=0.12 clause-group:verb-20:poor=0.12 clause-group:verb-20:utter=-0.2
clause-group:verb-3:according-to=-0.18 clause-group:verb-3:claim=0.42 clause-group:verb-3:poor=-0.68 clause-group:verb-3:say=0.36
clause-group:verb-3:tell=0.42 clause-group:verb-3:utter=-0.32 clause-group:verb-8:according-to=0.32 clause-group:verb-8:claim=0.5
clause-group:verb-8:poor=-0.2 clause-group:verb-8:tell=0.06 clause-lemma:none:accuse=-0.06 clause-lemma:none:address=0.24
clause-lemma:none:agree=-0.06 clause-lemma:none:announce=-0.38 clause-lemma:none:ask=0.06 clause-lemma:none:attack=-0.16
clause-lemma:none:begin=0.06 clause-lemma:none:characterize=-0.12 clause-lemma:none:cite=-0.1 clause-lemma:none:claim=0.48
clause-lemma:none:continue=-0.1 clause-lemma:none:declare=0.18 clause-lemma:none:dismiss=-0.06 clause-lemma:none:expect=0.32
clause-lemma:none:find=0.22 clause-lemma:none:finish=-0.06 clause-lemma:none:hope=0.1 clause-lemma:none:identify=0.2
clause-lemma:none:note=0.06 clause-lemma:none:post=-0.08 clause-lemma:none:predict=-0.14 clause-lemma:none:protest=-0.06
clause-lemma:none:quote=-0.1 clause-lemma:none:report=-0.24 clause-lemma:none:rule=-0.06 clause-lemma:none:share=-0.1
clause-lemma:none:show=-0.1 clause-lemma:none:speak=-0.1 clause-lemma:none:start=0.18 clause-lemma:none:state=0.12
clause-lemma:none:tell=-0.12 clause-lemma:none:tweet=0.24 clause-lemma:none:warn=-0.1 clause-lemma:none:write=-0.08
clause-lemma:past:add=-0.12 clause-lemma:past:ask=0.14 clause-lemma:past:begin=0.48 clause-lemma:past:believe=0.36
clause-lemma:past:confirm=-0.14 clause-lemma:past:defend=-0.06 clause-lemma:past:deny=0.26 clause-lemma:past:find=-0.4
clause-lemma:past:indicate=0.22 clause-lemma:past:observe=-0.1 clause-lemma:past:pledge=0.18 clause-lemma:past:post=-0.14
clause-lemma:past:promise=-0.08 clause-lemma:past:publish=-0.08 clause-lemma:past:report=0.36 clause-lemma:past:respond=-0.06
clause-lemma:past:reveal=-0.4 clause-lemma:past:say=0.18 clause-lemma:past:share=-0.06 clause-lemma:past:show=-0.12
clause-lemma:past:speak=-0.12 clause-lemma:past:start=0.12 clause-lemma:past:state=0.28 clause-lemma:past:tell=-0.06
clause-lemma:verb-20:according-to=0.28 clause-lemma:verb-20:announce=0.2 clause-lemma:verb-20:find=0.08
clause-lemma:verb-20:publish=-0.16 clause-lemma:verb-20:report=0.18 clause-lemma:verb-20:start=-0.06
clause-lemma:verb-20:state=-0.18 clause-lemma:verb-20:suggest=-0.14 clause-lemma:verb-20:tell=0.26
clause-lemma:verb-3:according-to=-0.18 clause-lemma:verb-3:add=0.34 clause-lemma:verb-3:allege=0.08 clause-lemma:verb-3:assert=0.16
clause-lemma:verb-3:begin=-0.22 clause-lemma:verb-3:believe=-0.24 clause-lemma:verb-3:cite=-0.14 clause-lemma:verb-3:claim=0.08
clause-lemma:verb-3:confirm=0.36 clause-lemma:verb-3:continue=0.12 clause-lemma:verb-3:declare=0.18 clause-lemma:verb-3:deny=-0.1
clause-lemma:verb-3:expect=-0.14 clause-lemma:verb-3:feel=0.06 clause-lemma:verb-3:find=-0.12 clause-lemma:verb-3:hope=0.24
clause-lemma:verb-3:indicate=0.08 clause-lemma:verb-3:note=0.12 clause-lemma:verb-3:oppose=-0.08 clause-lemma:verb-3:recommend=-0.36
clause-lemma:verb-3:report=0.52 clause-lemma:verb-3:reveal=0.08 clause-lemma:verb-3:rule=-0.26 clause-lemma:verb-3:say=0.36
clause-lemma:verb-3:show=-0.08 clause-lemma:verb-3:speak=0.2 clause-lemma:verb-3:specify=-0.06 clause-lemma:verb-3:start=-0.14
clause-lemma:verb-3:state=0.42 clause-lemma:verb-3:suggest=0.38 clause-lemma:verb-3:tell=0.2 clause-lemma:verb-3:think=-0.06
clause-lemma:verb-3:write=-0.06 clause-lemma:verb-8:according-to=0.32 clause-lemma:verb-8:add=0.08 clause-lemma:verb-8:allege=0.1
clause-lemma:verb-8:announce=0.5 clause-lemma:verb-8:ask=0.08 clause-lemma:verb-8:cite=0.28 clause-lemma:verb-8:claim=0.1
clause-lemma:verb-8:confirm=-0.3 clause-lemma:verb-8:continue=-0.16 clause-lemma:verb-8:find=-0.14 clause-lemma:verb-8:identify=0.06
clause-lemma:verb-8:publish=0.34 clause-lemma:verb-8:report=-0.3 clause-lemma:verb-8:speak=0.16 clause-lemma:verb-8:start=-0.22
clause-lemma:verb-8:warn=0.1 clause-link:none:around=-0.12 clause-link:none:before=-0.28 clause-link:none:behind=-0.58
clause-link:none:that=0.52 clause-link:past:around=0.28 clause-link:past:before=-0.3 clause-link:past:behind=-0.14
clause-link:past:that=0.14 clause-link:verb-20:around=-0.06 clause-link:verb-20:before=0.24 clause-link:verb-20:behind=0.14
clause-link:verb-3:around=-0.42 clause-link:verb-3:behind=0.62 clause-link:verb-3:that=-0.18 clause-link:verb-8:around=-0.08
clause-link:verb-8:before=0.36 clause-link:verb-8:behind=0.16 clause-link:verb-8:that=0.24 clause-opening:none:a:claim=0.12
clause-opening:none:a:poor=0.18 clause-opening:none:a:tell=-0.08 clause-opening:none:a:utter=-0.06
clause-opening:none:determiner:according-to=-0.06 clause-opening:none:determiner:claim=-0.36
clause-opening:none:determiner:poor=0.28 clause-opening:none:determiner:say=0.28 clause-opening:none:determiner:utter=0.22
clause-opening:none:for:utter=-0.12 clause-opening:none:ing:claim=-0.06 clause-opening:none:ing:say=-0.06
clause-opening:none:ing:utter=-0.22 clause-opening:none:name:claim=-0.16 clause-opening:none:name:poor=-0.14
clause-opening:none:name:say=0.26 clause-opening:none:name:utter=-0.18 clause-opening:none:plural:claim=-0.06
clause-opening:none:plural:poor=-0.06 clause-opening:none:plural:utter=-0.06 clause-opening:none:preposition:claim=-0.1
clause-opening:none:preposition:poor=0.06 clause-opening:none:preposition:say=-0.22 clause-opening:none:preposition:tell=-0.08
clause-opening:none:preposition:utter=-0.2 clause-opening:none:pronoun:claim=0.18 clause-opening:none:quote:claim=0.06
clause-opening:none:quote:say=-0.14 clause-opening:none:word:claim=-0.08 clause-opening:none:word:poor=0.06
clause-opening:none:word:say=-0.14 clause-opening:none:word:tell=-0.06 clause-opening:none:word:utter=0.2
clause-opening:past:a:according-to=-0.26 clause-opening:past:a:claim=-0.08 clause-opening:past:a:say=0.18
clause-opening:past:a:utter=-0.12 clause-opening:past:determiner:according-to=0.26 clause-opening:past:determiner:claim=0.12
clause-opening:past:determiner:poor=-0.06 clause-opening:past:determiner:utter=-0.32 clause-opening:past:for:utter=0.26
clause-opening:past:ing:claim=0.2 clause-opening:past:ing:utter=0.4 clause-opening:past:name:according-to=-0.06
clause-opening:past:name:claim=0.38 clause-opening:past:name:say=0.18 clause-opening:past:name:utter=-0.08
clause-opening:past:plural:according-to=0.08 clause-opening:past:plural:claim=-0.34 clause-opening:past:plural:say=0.14
clause-opening:past:preposition:claim=-0.18 clause-opening:past:preposition:poor=-0.1 clause-opening:past:preposition:say=0.12
clause-opening:past:preposition:utter=0.12 clause-opening:past:pronoun:claim=0.14 clause-opening:past:pronoun:tell=0.22
clause-opening:past:to:claim=0.16 clause-opening:past:word:claim=-0.32 clause-opening:past:word:poor=0.08
clause-opening:past:word:say=0.12 clause-opening:past:word:utter=-0.2 clause-opening:verb-20:a:claim=-0.08
clause-opening:verb-20:determiner:claim=-0.06 clause-opening:verb-20:determiner:say=-0.14
clause-opening:verb-20:determiner:utter=-0.18 clause-opening:verb-20:name:claim=0.18 clause-opening:verb-20:name:say=-0.2
clause-opening:verb-20:plural:claim=-0.12 clause-opening:verb-20:preposition:claim=0.08
clause-opening:verb-20:pronoun:according-to=-0.06 clause-opening:verb-20:word:say=0.14 clause-opening:verb-3:a:claim=0.38
clause-opening:verb-3:a:say=-0.38 clause-opening:verb-3:auxiliary:claim=-0.14 clause-opening:verb-3:auxiliary:say=0.06
clause-opening:verb-3:determiner:according-to=0.08 clause-opening:verb-3:determiner:claim=0.3
clause-opening:verb-3:determiner:poor=-0.2 clause-opening:verb-3:determiner:say=0.3 clause-opening:verb-3:determiner:utter=-0.06
clause-opening:verb-3:it:claim=0.18 clause-opening:verb-3:it:say=0.24 clause-opening:verb-3:name:claim=-0.34
clause-opening:verb-3:name:poor=-0.22 clause-opening:verb-3:name:utter=-0.22 clause-opening:verb-3:plural:according-to=0.14
clause-opening:verb-3:plural:claim=0.22 clause-opening:verb-3:plural:poor=-0.08 clause-opening:verb-3:plural:say=0.14
clause-opening:verb-3:preposition:according-to=0.12 clause-opening:verb-3:preposition:claim=-0.08
clause-opening:verb-3:preposition:poor=0.38 clause-opening:verb-3:preposition:say=-0.06
clause-opening:verb-3:preposition:utter=-0.22 clause-opening:verb-3:pronoun:claim=0.22 clause-opening:verb-3:pronoun:say=-0.2
clause-opening:verb-3:pronoun:tell=-0.12 clause-opening:verb-3:quote:say=0.34 clause-opening:verb-3:there:claim=0.2
clause-opening:verb-3:there:say=0.06 clause-opening:verb-3:to:claim=-0.26 clause-opening:verb-3:to:poor=-0.06
clause-opening:verb-3:to:utter=0.2 clause-opening:verb-3:word:according-to=-0.1 clause-opening:verb-3:word:claim=0.06
clause-opening:verb-3:word:say=0.2 clause-opening:verb-3:word:tell=0.24 clause-opening:verb-3:word:utter=0.14
clause-opening:verb-8:a:say=0.1 clause-opening:verb-8:as:according-to=0.1 clause-opening:verb-8:determiner:according-to=-0.14
clause-opening:verb-8:determiner:say=0.12 clause-opening:verb-8:name:according-to=0.08 clause-opening:verb-8:name:claim=0.32
clause-opening:verb-8:name:say=0.08 clause-opening:verb-8:name:utter=0.2 clause-opening:verb-8:plural:claim=0.32
clause-opening:verb-8:preposition:according-to=0.14 clause-opening:verb-8:preposition:say=0.16
clause-opening:verb-8:preposition:utter=0.14 clause-opening:verb-8:pronoun:say=0.08 clause-opening:verb-8:quote:say=-0.58
clause-opening:verb-8:word:according-to=0.12 clause-opening:verb-8:word:poor=-0.2 clause-opening:verb-8:word:say=0.1
clause-opening:verb-8:word:tell=0.14 clause:none=-0.52 clause:past=0.5 clause:verb-20=0.36 clause:verb-3=0.16 clause:verb-8=0.62
form:according-to:=0.38 form:claim:participle=-0.34 form:claim:stem=-0.12 form:poor:participle=-0.46 form:say:finite=0.2
form:say:stem=0.38 form:tell:finite=0.4 form:tell:participle=-0.22 form:utter:finite=-0.58 form:utter:participle=-0.06
form:utter:stem=0.24 headline=0.06 headline:before=0.6 headline:behind=-0.54 lemma-link:according-to:around=-0.52
lemma-link:according-to:before=0.42 lemma-link:according-to:behind=0.5 lemma-link:accuse:behind=-0.18
lemma-link:acknowledge:behind=0.2 lemma-link:add:behind=0.24 lemma-link:add:that=0.16 lemma-link:address:behind=0.18
lemma-link:admit:behind=-0.12 lemma-link:agree:behind=-0.08 lemma-link:allege:behind=0.1 lemma-link:announce:that=0.32
lemma-link:ask:behind=0.32 lemma-link:assert:that=0.16 lemma-link:assume:behind=-0.08 lemma-link:attack:behind=-0.14
lemma-link:begin:behind=0.42 lemma-link:believe:behind=0.26 lemma-link:believe:that=-0.14 lemma-link:blame:behind=-0.2
lemma-link:chant:behind=0.12 lemma-link:characterize:behind=-0.16 lemma-link:claim:behind=0.4 lemma-link:claim:that=0.3
lemma-link:comment:behind=-0.08 lemma-link:complain:behind=-0.08 lemma-link:confirm:behind=-0.28 lemma-link:continue:behind=-0.2
lemma-link:criticise:behind=-0.06 lemma-link:declare:behind=-0.1 lemma-link:declare:that=0.32 lemma-link:defend:behind=-0.16
lemma-link:demand:behind=-0.08 lemma-link:dismiss:behind=-0.08 lemma-link:estimate:behind=-0.18 lemma-link:expect:behind=0.32
lemma-link:explain:behind=-0.1 lemma-link:express:behind=-0.38 lemma-link:feel:behind=0.46 lemma-link:find:before=-0.08
lemma-link:find:behind=0.12 lemma-link:find:that=-0.44 lemma-link:finish:behind=-0.06 lemma-link:hope:behind=0.14
lemma-link:indicate:behind=0.08 lemma-link:inform:behind=-0.08 lemma-link:maintain:behind=0.48 lemma-link:mention:behind=-0.24
lemma-link:note:behind=0.3 lemma-link:observe:behind=-0.1 lemma-link:oppose:behind=-0.14 lemma-link:plead:behind=0.08
lemma-link:pledge:behind=0.1 lemma-link:point:behind=0.46 lemma-link:praise:behind=-0.08 lemma-link:predict:that=-0.28
lemma-link:promise:behind=-0.22 lemma-link:propose:behind=-0.3 lemma-link:protest:behind=0.1 lemma-link:publish:behind=0.08
lemma-link:quote:behind=0.26 lemma-link:recall:behind=-0.08 lemma-link:recommend:behind=0.06 lemma-link:reject:behind=-0.06
lemma-link:report:before=0.3 lemma-link:report:behind=0.12 lemma-link:respond:behind=-0.2 lemma-link:reveal:behind=-0.3
lemma-link:rule:behind=0.08 lemma-link:say:around=0.12 lemma-link:say:before=-0.14 lemma-link:say:behind=0.66
lemma-link:share:behind=-0.08 lemma-link:show:behind=-0.28 lemma-link:sing:behind=-0.06 lemma-link:speak:behind=0.1
lemma-link:specify:behind=-0.3 lemma-link:start:behind=-0.1 lemma-link:state:behind=0.4 lemma-link:state:that=0.14
lemma-link:suggest:behind=0.38 lemma-link:tell:that=0.26 lemma-link:think:behind=0.06 lemma-link:think:that=-0.24
lemma-link:threaten:behind=-0.12 lemma-link:tweet:behind=0.22 lemma-link:understand:behind=-0.12 lemma-link:urge:behind=-0.06
lemma-link:warn:behind=-0.26 lemma-link:warn:that=0.2 lemma-link:welcome:behind=-0.08 lemma-opening:according-to:a=-0.18
lemma-opening:according-to:as=0.12 lemma-opening:according-to:determiner=0.12 lemma-opening:according-to:name=0.06
lemma-opening:according-to:plural=0.2 lemma-opening:according-to:preposition=0.32 lemma-opening:according-to:word=0.24
lemma-opening:accuse:name=-0.12 lemma-opening:acknowledge:determiner=0.2 lemma-opening:add:determiner=0.26
lemma-opening:add:pronoun=0.16 lemma-opening:address:determiner=0.26 lemma-opening:announce:a=-0.46
lemma-opening:announce:determiner=-0.2 lemma-opening:announce:it=0.36 lemma-opening:announce:name=-0.24
lemma-opening:announce:plural=0.24 lemma-opening:announce:pronoun=0.2 lemma-opening:ask:for=0.24 lemma-opening:ask:name=-0.06
lemma-opening:assume:determiner=-0.08 lemma-opening:attack:word=-0.12 lemma-opening:begin:determiner=-0.3
lemma-opening:begin:ing=0.12 lemma-opening:begin:preposition=-0.08 lemma-opening:begin:word=0.4
lemma-opening:believe:determiner=0.24 lemma-opening:believe:name=-0.18 lemma-opening:characterize:determiner=-0.12
lemma-opening:cite:determiner=-0.22 lemma-opening:cite:name=0.14 lemma-opening:cite:plural=0.3 lemma-opening:claim:determiner=0.66
lemma-opening:claim:name=0.26 lemma-opening:claim:pronoun=0.16 lemma-opening:claim:to=-0.26 lemma-opening:claim:word=-0.34
lemma-opening:comment:preposition=-0.06 lemma-opening:confirm:a=0.2 lemma-opening:confirm:determiner=-0.3
lemma-opening:confirm:plural=-0.18 lemma-opening:confirm:pronoun=0.06 lemma-opening:continue:determiner=-0.1
lemma-opening:continue:preposition=-0.1 lemma-opening:continue:to=0.16 lemma-opening:declare:a=0.14
lemma-opening:declare:determiner=-0.26 lemma-opening:declare:name=0.1 lemma-opening:declare:word=-0.08
lemma-opening:defend:determiner=-0.08 lemma-opening:deny:pronoun=0.16 lemma-opening:estimate:preposition=-0.06
lemma-opening:express:quote=-0.22 lemma-opening:express:word=-0.06 lemma-opening:feel:pronoun=0.06
lemma-opening:find:determiner=-0.14 lemma-opening:find:name=-0.06 lemma-opening:find:preposition=0.2 lemma-opening:find:word=-0.14
lemma-opening:identify:as=-0.08 lemma-opening:identify:determiner=0.36 lemma-opening:identify:word=-0.16
lemma-opening:indicate:determiner=0.26 lemma-opening:indicate:name=-0.08 lemma-opening:note:determiner=0.3
lemma-opening:observe:determiner=-0.3 lemma-opening:observe:word=-0.06 lemma-opening:plead:word=0.08 lemma-opening:point:word=0.28
lemma-opening:post:word=0.16 lemma-opening:promise:word=-0.08 lemma-opening:propose:a=-0.16 lemma-opening:propose:word=-0.12
lemma-opening:protest:preposition=-0.1 lemma-opening:publish:plural=-0.08 lemma-opening:publish:preposition=-0.22
lemma-opening:publish:word=0.12 lemma-opening:quote:name=0.3 lemma-opening:report:a=0.1 lemma-opening:report:determiner=0.44
lemma-opening:report:name=0.42 lemma-opening:report:preposition=-0.24 lemma-opening:report:pronoun=-0.1
lemma-opening:report:word=0.1 lemma-opening:respond:preposition=-0.08 lemma-opening:reveal:determiner=-0.06
lemma-opening:reveal:pronoun=-0.28 lemma-opening:rule:determiner=0.22 lemma-opening:say:auxiliary=0.06
lemma-opening:say:determiner=0.52 lemma-opening:say:ing=0.12 lemma-opening:say:it=0.28 lemma-opening:say:name=0.26
lemma-opening:say:plural=0.36 lemma-opening:say:pronoun=-0.14 lemma-opening:say:quote=-0.46 lemma-opening:say:there=0.06
lemma-opening:say:word=0.38 lemma-opening:show:determiner=-0.08 lemma-opening:show:word=-0.12 lemma-opening:speak:name=-0.06
lemma-opening:speak:preposition=-0.12 lemma-opening:speak:word=0.48 lemma-opening:start:determiner=0.14
lemma-opening:start:preposition=0.38 lemma-opening:start:word=-0.2 lemma-opening:state:determiner=-0.18 lemma-opening:state:it=0.16
lemma-opening:state:name=0.1 lemma-opening:state:pronoun=0.16 lemma-opening:state:word=0.2 lemma-opening:tell:determiner=0.18
lemma-opening:tell:name=0.18 lemma-opening:tell:preposition=-0.06 lemma-opening:tell:pronoun=0.1 lemma-opening:tell:word=0.2
lemma-opening:warn:determiner=-0.08 lemma-opening:warn:word=-0.06 lemma-opening:write:preposition=-0.06 lemma:according-to=0.38
lemma:accuse=-0.18 lemma:acknowledge=0.2 lemma:add=0.44 lemma:address=0.18 lemma:admit=-0.1 lemma:agree=-0.06 lemma:allege=0.16
lemma:announce=0.28 lemma:argue=0.28 lemma:ask=0.32 lemma:assert=0.16 lemma:assume=-0.08 lemma:attack=-0.26 lemma:begin=0.36
lemma:believe=0.12 lemma:blame=-0.2 lemma:chant=0.12 lemma:characterize=-0.16 lemma:claim=0.7 lemma:comment=-0.1 lemma:confirm=-0.12
lemma:continue=-0.2 lemma:criticise=-0.06 lemma:declare=0.18 lemma:decree=-0.22 lemma:defend=-0.16 lemma:demand=-0.08
lemma:disclose=0.06 lemma:dismiss=-0.08 lemma:estimate=-0.14 lemma:expect=0.32 lemma:explain=-0.06 lemma:express=-0.3
lemma:feel=0.46 lemma:find=-0.42 lemma:finish=-0.06 lemma:highlight=-0.22 lemma:hope=0.3 lemma:indicate=0.34 lemma:inform=-0.08
lemma:maintain=0.48 lemma:mention=-0.24 lemma:note=0.36 lemma:observe=-0.42 lemma:oppose=-0.14 lemma:plead=0.08 lemma:pledge=0.1
lemma:point=0.46 lemma:praise=-0.08 lemma:predict=-0.34 lemma:promise=-0.22 lemma:propose=-0.3 lemma:protest=0.08 lemma:publish=0.08
lemma:quote=0.26 lemma:recall=-0.08 lemma:recommend=-0.2 lemma:reject=-0.06 lemma:remark=0.2 lemma:report=0.5 lemma:respond=-0.08
lemma:reveal=-0.34 lemma:say=0.58 lemma:share=-0.08 lemma:show=-0.32 lemma:sing=-0.06 lemma:speak=0.1 lemma:specify=-0.16
lemma:start=-0.16 lemma:state=0.58 lemma:suggest=0.18 lemma:tell=0.22 lemma:think=-0.2 lemma:threaten=-0.12 lemma:tweet=0.26
lemma:understand=-0.12 lemma:urge=-0.06 lemma:warn=-0.06 lemma:welcome=-0.08 length-link:12:before=-0.24 length-link:12:that=0.3
length-link:25:around=0.32 length-link:25:before=0.36 length-link:25:behind=0.28 length-link:25:that=-0.1 length-link:2:behind=-0.5
length-link:4:before=-0.14 length-link:4:behind=0.14 length-link:4:that=-0.06 length-link:7:behind=0.26 length-link:7:that=0.44
length-link:long:around=-0.48 length-link:long:before=0.16 length-link:long:behind=0.12 length-link:long:that=0.14 length:12=0.54
length:2=-0.56 length:25=0.42 length:4=-0.26 length:7=0.52 length:long=-0.06 link:around=-0.46 link:before=-0.06 link:behind=-0.48
link:that=0.68 marks-link:most:before=0.14 marks-link:most:behind=0.3 marks-link:most:that=0.2 marks-link:none:around=0.24
marks-link:none:before=-0.06 marks-link:none:behind=-0.48 marks-link:none:that=0.78 marks-link:some:around=-0.44
marks-link:some:before=-0.1 marks-link:some:that=-0.14 marks:first=-0.1 marks:most=0.44 marks:none=-0.16 marks:only=-0.16
marks:some=-0.74 negated=-0.1 negated:claim=-0.24 negated:poor=0.22 negated:utter=0.22 opening-group:$:claim=-0.08
opening-group:a:according-to=-0.18 opening-group:a:claim=0.3 opening-group:a:poor=0.18 opening-group:a:utter=-0.18
opening-group:as:according-to=0.12 opening-group:as:claim=0.08 opening-group:as:utter=-0.14 opening-group:auxiliary:claim=-0.14
opening-group:auxiliary:say=0.06 opening-group:determiner:according-to=0.12 opening-group:determiner:say=0.52
opening-group:determiner:tell=0.1 opening-group:determiner:utter=-0.38 opening-group:for:claim=-0.26 opening-group:for:utter=0.16
opening-group:if:claim=0.06 opening-group:ing:claim=-0.12 opening-group:ing:say=0.12 opening-group:it:claim=0.32
opening-group:it:poor=-0.12 opening-group:it:say=0.28 opening-group:name:according-to=0.06 opening-group:name:claim=0.34
opening-group:name:poor=-0.32 opening-group:name:say=0.26 opening-group:name:tell=0.32 opening-group:name:utter=-0.2
opening-group:of:claim=-0.18 opening-group:of:tell=-0.1 opening-group:of:utter=-0.08 opening-group:plural:according-to=0.2
opening-group:plural:poor=-0.22 opening-group:plural:say=0.36 opening-group:plural:utter=-0.14
opening-group:preposition:according-to=0.32 opening-group:preposition:claim=-0.28 opening-group:preposition:poor=0.58
opening-group:preposition:tell=-0.2 opening-group:preposition:utter=-0.22 opening-group:pronoun:claim=0.58
opening-group:pronoun:say=-0.14 opening-group:pronoun:tell=0.14 opening-group:quote:claim=-0.3 opening-group:quote:say=-0.46
opening-group:quote:utter=0.68 opening-group:there:claim=0.2 opening-group:there:say=0.06 opening-group:to:claim=-0.18
opening-group:to:poor=0.1 opening-group:to:tell=-0.08 opening-group:to:utter=0.1 opening-group:word:according-to=0.24
opening-group:word:claim=-0.34 opening-group:word:poor=-0.24 opening-group:word:say=0.38 opening-group:word:tell=0.26
opening-link:$:behind=-0.08 opening-link:(:behind=0.28 opening-link:a:before=0.08 opening-link:a:behind=-0.1 opening-link:a:that=0.1
opening-link:as:behind=-0.1 opening-link:determiner:around=-0.42 opening-link:determiner:behind=0.42
opening-link:determiner:that=0.18 opening-link:for:behind=-0.1 opening-link:if:behind=0.22 opening-link:if:that=0.16
opening-link:ing:before=-0.14 opening-link:ing:behind=0.08 opening-link:it:behind=0.12 opening-link:it:that=0.1
opening-link:name:behind=0.38 opening-link:name:that=0.06 opening-link:of:behind=-0.32 opening-link:plural:before=0.32
opening-link:plural:behind=-0.22 opening-link:plural:that=0.12 opening-link:preposition:around=0.06
opening-link:preposition:before=-0.1 opening-link:preposition:behind=-0.22 opening-link:preposition:that=0.44
opening-link:pronoun:behind=0.58 opening-link:pronoun:that=0.06 opening-link:quote:behind=-0.1 opening-link:quote:that=-0.1
opening-link:there:behind=0.26 opening-link:there:that=0.06 opening-link:to:behind=-0.24 opening-link:when:behind=0.14
opening-link:who:behind=-0.16 opening-link:why:behind=-0.24 opening-link:word:before=0.06 opening-link:word:behind=0.24
opening:$=-0.08 opening:(=0.28 opening:a=0.06 opening:auxiliary=-0.26 opening:determiner=0.26 opening:for=-0.1 opening:if=0.36
opening:ing=-0.06 opening:it=0.2 opening:name=0.4 opening:of=-0.32 opening:plural=0.18 opening:preposition=0.12 opening:pronoun=0.6
opening:quote=-0.28 opening:there=0.3 opening:when=-0.12 opening:who=-0.16 opening:why=-0.24 opening:word=0.22
quoted-marks:direct:first=-0.08 quoted-marks:direct:most=0.06 quoted-marks:direct:some=-0.54 quoted-marks:none:none=-0.16
quoted-marks:partial:first=0.1 quoted-marks:partial:most=0.48 quoted-marks:partial:some=-0.06 quoted:direct=-0.68
quoted:mention=-0.22 quoted:none=-0.16 quoted:partial=0.38 shape:according-to=0.38 shape:coordinate=-0.08 shape:participle=-0.6
shape:passive=-0.18 shape:quoted-as-saying=0.06 shape:verb-subject=-0.44 side-group:around:according-to=-0.52
side-group:around:claim=0.06 side-group:around:say=0.12 side-group:before:according-to=0.42 side-group:before:claim=-0.16
side-group:before:poor=-0.08 side-group:before:say=-0.14 side-group:before:utter=-0.06 side-group:behind:according-to=0.5
side-group:behind:claim=-0.32 side-group:behind:poor=-0.36 side-group:behind:say=0.6 side-group:behind:tell=0.1
side-group:behind:utter=-0.3 source-group:he:claim=-0.44 source-group:he:poor=0.38 source-group:he:say=-0.28
source-group:he:tell=-0.14 source-group:he:utter=0.28 source-group:it:claim=0.08 source-group:name-group:claim=0.16
source-group:name-organization:according-to=0.4 source-group:name-organization:claim=0.2 source-group:name-organization:poor=-0.44
source-group:name-organization:say=0.26 source-group:name-organization:tell=0.06 source-group:name-person:according-to=-0.26
source-group:name-person:claim=0.62 source-group:name-person:poor=-0.3 source-group:name-person:tell=0.1
source-group:name-person:utter=-0.16 source-group:name-place:claim=-0.08 source-group:name-place:say=0.18
source-group:name-place:utter=-0.14 source-group:name-work:claim=0.06 source-group:none:claim=-0.14 source-group:none:utter=-0.16
source-group:noun:according-to=0.34 source-group:noun:poor=-0.54 source-group:noun:say=0.44 source-group:noun:tell=0.06
source-group:noun:utter=-0.12 source-group:she:claim=0.12 source-group:she:poor=0.32 source-group:she:say=0.06
source-group:she:utter=-0.1 source-group:they:claim=-0.54 source-group:they:poor=0.48 source-group:they:utter=0.22 source:he=-0.24
source:name-event=-0.06 source:name-group=0.08 source:name-organization=0.42 source:name-place=-0.26 source:none=-0.32
source:she=0.34 source:they=0.12
`);
