/**
 * Weights of reported speech without marks, by feature of `indirect.ts`: for it, against it. Learnt by
 * `npx tsx train/quotes-indirect.ts --write` from the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const INDIRECT_WEIGHTS = readWeights(`
after-group:,:claim=0.4 :,:poor=0.34 :,:say=-0.96 :,:utter=-0.14 :.:claim=0.64 :a:according-to=0.42 :a:claim=-0.14 :a:say=0.28
:a:tell=-0.12 :a:utter=-0.3 :about:utter=-0.12 :an:claim=-0.18 :as:utter=-0.16 :by:claim=-0.22 :for:claim=-0.36 :from:claim=-0.12
:he:claim=0.48 :he:say=-0.36 :her:claim=-0.36 :him:claim=-0.1 :his:claim=-0.3 :in:claim=-0.28 :in:poor=0.1 :it:claim=0.14
:it:say=0.14 :its:claim=0.1 :name:according-to=-0.42 :name:claim=0.3 :name:say=0.6 :not:utter=0.1 :of:claim=-0.16 :of:tell=-0.2
:of:utter=0.16 :on:claim=0.32 :on:say=-0.28 :on:utter=0.18 :out:claim=0.32 :quote:claim=-0.14 :quote:say=-0.14 :reporters:tell=0.26
:reports:according-to=-0.2 :she:say=0.14 :that:claim=0.72 :that:poor=-0.42 :that:say=-0.74 :that:tell=0.16 :the:according-to=-0.18
:the:claim=-0.22 :the:poor=0.1 :the:say=0.16 :the:tell=0.12 :the:utter=-0.18 :their:claim=-0.18 :they:claim=0.54 :they:poor=-0.38
:to:claim=-0.28 :to:poor=0.3 :today:claim=-0.1 :with:claim=-0.28 after:,=-0.72 :.=1 ::=-0.46 :a=0.12 :about=0.3 :after=-0.44
:all=0.28 :an=0.38 :and=-0.28 :at=-0.24 :by=-0.34 :for=-0.18 :from=-0.5 :he=0.14 :his=-0.62 :how=-0.1 :if=0.1 :it=0.28 :its=-0.28
:more=0.14 :name=0.34 :of=-0.34 :officials=0.26 :on=0.22 :one=0.12 :only=0.16 :out=0.12 :police=0.26 :reporters=0.28 :reports=-0.24
:she=-0.1 :the=0.18 :their=-0.1 :there=0.16 :they=0.2 :this=0.46 :today=-0.12 :what=-0.28 :when=-0.26 :why=-0.12 :with=-0.26
all=-0.44 before:)=0.58 :,=0.36 :.=0.3 :after=-0.48 :agency=0.16 :also=-0.2 :and=-0.14 :are=-0.28 :as=-0.1 :could=-0.32
:government=0.12 :had=0.86 :has=0.2 :have=0.72 :i=-0.4 :is=-0.4 :it=0.4 :latter=0.1 :men=0.12 :not=-0.24 :officials=0.46 :old=0.16
:people=-0.14 :police=0.12 :report=0.58 :reportedly=-0.3 :reports=0.86 :she=0.18 :spokesperson=0.34 :they=-0.24 :was=-0.16 :who=0.22
:will=-0.64 clause-group:none:according-to=0.4 :none:claim=-0.32 :none:say=-0.14 :none:tell=-0.34 :none:utter=-0.42
:past:claim=-0.24 :past:poor=0.28 :past:utter=0.32 :verb-20:according-to=0.24 :verb-20:claim=0.14 :verb-20:poor=-0.22
:verb-20:utter=0.32 :verb-3:according-to=-0.32 :verb-3:claim=0.24 :verb-3:poor=-0.26 :verb-3:say=0.3 :verb-3:tell=0.3
:verb-8:according-to=0.12 :verb-8:claim=0.48 :verb-8:tell=0.5 :verb-8:utter=-0.54 clause-lemma:none:according-to=0.4
:none:accuse=-0.3 :none:address=0.2 :none:agree=0.18 :none:announce=-0.36 :none:ask=-0.14 :none:begin=0.24 :none:cite=-0.2
:none:claim=0.36 :none:continue=-0.14 :none:defend=0.12 :none:demand=0.12 :none:deny=-0.14 :none:describe=-0.1 :none:dismiss=-0.1
:none:expect=0.14 :none:identify=0.18 :none:post=-0.12 :none:promise=-0.1 :none:read=0.56 :none:report=-0.28 :none:say=-0.1
:none:share=-0.1 :none:show=0.2 :none:start=0.14 :none:state=0.24 :none:tell=-0.18 :none:think=-0.16 :none:urge=-0.12
:none:warn=-0.12 :none:write=0.26 :past:ask=0.1 :past:begin=0.7 :past:find=-0.22 :past:publish=-0.22 :past:report=0.52
:past:show=-0.12 :past:start=0.22 :past:state=0.34 :past:tell=-0.12 :verb-20:according-to=0.24 :verb-20:announce=0.24
:verb-20:find=-0.28 :verb-20:read=-0.16 :verb-20:report=0.12 :verb-20:say=0.12 :verb-20:tell=0.1 :verb-3:according-to=-0.32
:verb-3:add=0.38 :verb-3:announce=-0.16 :verb-3:ask=-0.18 :verb-3:begin=-0.32 :verb-3:believe=-0.4 :verb-3:confirm=0.46
:verb-3:feel=-0.1 :verb-3:find=0.3 :verb-3:hope=-0.16 :verb-3:indicate=-0.16 :verb-3:insist=0.22 :verb-3:maintain=0.2
:verb-3:note=-0.16 :verb-3:reply=0.16 :verb-3:report=0.32 :verb-3:say=0.5 :verb-3:show=0.32 :verb-3:state=0.36 :verb-3:think=0.16
:verb-3:warn=0.14 :verb-3:write=-0.16 :verb-8:according-to=0.12 :verb-8:announce=0.7 :verb-8:ask=0.14 :verb-8:cite=0.52
:verb-8:claim=0.2 :verb-8:confirm=-0.16 :verb-8:note=0.26 :verb-8:report=-0.18 :verb-8:reveal=0.26 :verb-8:tell=0.18
:verb-8:warn=0.18 clause-link:none:act=-0.48 :none:after=-0.22 :none:before=-0.3 :none:that=0.18 :past:act=-0.14 :past:after=0.1
:past:before=-0.22 :past:that=0.5 :verb-20:act=0.28 :verb-20:around=-0.2 :verb-20:before=0.54 :verb-20:that=-0.14 :verb-3:act=-0.1
:verb-3:after=0.34 :verb-3:around=0.32 :verb-3:that=-0.18 :verb-8:act=0.34 :verb-8:after=0.36 :verb-8:around=-0.14
:verb-8:before=-0.12 :verb-8:that=0.12 clause-opening:none:a:poor=0.16 :none:as:utter=0.16 :none:determiner:claim=-0.2
:none:determiner:poor=0.28 :none:determiner:say=0.18 :none:for:utter=-0.16 :none:ing:claim=-0.18 :none:ing:utter=-0.16
:none:it:claim=0.32 :none:name:claim=-0.2 :none:name:poor=-0.12 :none:name:say=0.16 :none:of:utter=0.22 :none:plural:claim=-0.18
:none:preposition:claim=0.14 :none:preposition:utter=-0.2 :none:pronoun:say=0.12 :none:quote:claim=0.14 :none:to:claim=0.22
:none:word:claim=-0.1 :none:word:poor=-0.1 :none:word:tell=-0.24 :none:word:utter=0.12 :past:a:utter=-0.18
:past:determiner:according-to=0.12 :past:determiner:claim=0.22 :past:determiner:poor=-0.16 :past:determiner:utter=-0.22
:past:name:claim=0.2 :past:plural:claim=-0.36 :past:preposition:say=-0.2 :past:preposition:utter=0.32 :past:pronoun:claim=0.2
:past:word:say=0.46 :past:word:utter=-0.14 :verb-20:determiner:poor=-0.12 :verb-20:determiner:say=0.18
:verb-20:determiner:utter=0.32 :verb-20:name:claim=0.12 :verb-20:word:utter=0.2 :verb-3:a:claim=0.44 :verb-3:a:say=-0.12
:verb-3:auxiliary:claim=0.26 :verb-3:auxiliary:say=0.1 :verb-3:determiner:according-to=0.28 :verb-3:determiner:say=0.14
:verb-3:determiner:tell=0.1 :verb-3:determiner:utter=-0.24 :verb-3:name:claim=-0.2 :verb-3:name:poor=-0.16 :verb-3:name:utter=-0.2
:verb-3:plural:claim=0.28 :verb-3:pronoun:claim=-0.26 :verb-3:pronoun:say=-0.1 :verb-3:pronoun:tell=-0.12 :verb-3:there:claim=0.18
:verb-3:there:say=0.1 :verb-3:to:claim=-0.18 :verb-3:to:utter=0.28 :verb-3:whether:claim=0.2 :verb-3:word:according-to=-0.24
:verb-8:a:claim=0.16 :verb-8:determiner:according-to=-0.22 :verb-8:determiner:claim=-0.16 :verb-8:determiner:poor=0.2
:verb-8:determiner:utter=-0.1 :verb-8:name:claim=0.3 :verb-8:plural:claim=0.38 :verb-8:preposition:according-to=0.16
:verb-8:preposition:utter=-0.28 :verb-8:pronoun:say=0.16 :verb-8:word:according-to=0.14 :verb-8:word:claim=0.1
:verb-8:word:poor=-0.12 :verb-8:word:say=-0.22 :verb-8:word:tell=0.1 :verb-8:word:utter=0.12 clause:none=-0.56 :verb-20=0.68
:verb-3=0.32 :verb-8=0.5 form:according-to:=0.44 :claim:finite=-0.14 :claim:participle=-0.4 :claim:stem=-0.36 :poor:participle=-0.54
:poor:stem=0.42 :say:finite=0.22 :say:participle=0.3 :say:stem=-0.2 :tell:finite=0.5 :tell:participle=-0.28 :utter:finite=-0.72
:utter:participle=0.16 :utter:stem=0.14 frame-clause:about:none=-0.12 :clause:verb-3=0.14 :infinitive:none=0.1 :infinitive:past=-0.1
:object:past=-0.2 :object_as:none=-0.14 :object_of:none=-0.1 :that:past=0.26 :that:verb-3=0.12 :that:verb-8=0.52
frame-subject:clause:auxiliary=0.14 :infinitive:end=-0.1 :infinitive:preposition=-0.14 :object:,=0.24 :object_as:preposition=-0.22
:object_of:preposition=-0.1 :object_on:preposition=-0.1 :object_to:preposition=0.12 :that:preposition=0.28 frame:clause=0.12
:for=-0.1 :infinitive=-0.4 :object=-0.38 :object_alone=0.12 :object_as=-0.22 :object_of=-0.1 :object_on=-0.1 :object_to=0.12
:that=1.06 :to=0.28 :wh=-0.12 headline=-0.14 :after=-0.26 :before=0.22 lemma-link:according-to:after=0.68 :according-to:around=-0.62
:according-to:before=0.4 :accuse:after=-0.16 :add:after=0.12 :add:before=0.1 :add:that=0.22 :address:after=0.16 :admit:after=-0.1
:advise:after=-0.2 :agree:act=0.12 :agree:after=0.16 :announce:that=0.38 :answer:after=-0.24 :ask:after=0.42 :attack:after=-0.1
:begin:after=0.28 :believe:after=0.16 :believe:that=-0.2 :blame:after=-0.16 :charge:after=0.16 :cite:act=0.34 :claim:after=0.42
:claim:that=0.34 :claims:act=0.36 :comment:after=-0.18 :concede:that=0.18 :confirm:after=-0.1 :declare:after=-0.26 :decline:act=-0.1
:defend:act=-0.16 :defend:after=0.1 :deny:act=-0.18 :deny:after=-0.24 :describe:act=-0.18 :dismiss:after=-0.14 :estimate:after=-0.1
:expect:after=0.12 :explain:that=-0.18 :feel:after=0.38 :find:after=-0.42 :find:that=0.18 :finish:after=-0.12 :hold:act=0.38
:hope:after=-0.16 :maintain:after=0.6 :maintain:that=0.12 :note:after=0.14 :note:that=0.2 :oppose:after=-0.12 :plead:after=0.1
:point:after=0.44 :point:that=-0.16 :promise:act=-0.1 :promise:after=-0.32 :propose:after=-0.2 :protest:after=0.26
:publish:after=-0.18 :put_it:after=-0.28 :read:after=0.12 :recall:after=-0.18 :recommend:after=0.1 :reject:after=-0.1
:report:after=0.24 :report:before=0.24 :respond:after=-0.1 :reveal:after=-0.4 :rule:after=0.1 :say:after=0.58 :say:before=0.14
:share:after=0.18 :show:act=0.24 :show:after=-0.18 :speak:after=0.32 :state:after=0.32 :state:that=0.24 :suggest:after=0.14
:tell:before=-0.18 :tell:that=0.22 :think:act=-0.1 :think:after=0.2 :think:that=-0.44 :urge:act=-0.2 :warn:after=-0.1
:warn:that=0.24 :write:before=-0.1 lemma-opening:according-to:determiner=0.12 :according-to:name=0.14 :according-to:plural=0.12
:according-to:preposition=0.3 :according-to:pronoun=0.12 :according-to:word=0.28 :accuse:determiner=-0.2 :accuse:name=0.18
:add:determiner=0.2 :announce:a=-0.4 :announce:determiner=-0.14 :announce:it=0.28 :announce:name=-0.12 :announce:pronoun=0.18
:argue:determiner=-0.12 :ask:determiner=-0.26 :ask:for=0.26 :ask:if=0.22 :ask:whether=0.28 :ask:why=-0.14 :ask:word=0.26
:begin:determiner=-0.32 :begin:ing=0.2 :begin:preposition=-0.26 :begin:word=0.28 :believe:determiner=0.42 :believe:name=-0.36
:believe:pronoun=0.2 :cite:determiner=-0.1 :cite:word=-0.1 :claim:determiner=0.76 :claim:name=0.26 :claim:word=-0.3
:comment:preposition=-0.18 :confirm:determiner=-0.36 :confirm:it=0.16 :confirm:plural=-0.18 :continue:preposition=0.14
:declare:a=0.22 :declare:determiner=-0.12 :declare:word=-0.26 :decline:to=-0.1 :defend:determiner=0.22 :describe:determiner=-0.12
:expect:determiner=0.12 :find:determiner=0.18 :find:preposition=-0.1 :hope:determiner=-0.2 :insist:determiner=-0.16
:maintain:determiner=0.2 :note:determiner=0.42 :observe:determiner=-0.16 :plead:word=0.1 :post:a=-0.12 :promise:to=-0.12
:promise:word=-0.14 :read:determiner=0.18 :read:word=-0.3 :report:a=0.1 :report:determiner=0.5 :report:name=0.54
:report:preposition=-0.22 :report:word=-0.12 :rule:determiner=0.38 :say:auxiliary=0.1 :say:determiner=0.66 :say:it=0.2
:say:name=0.28 :say:plural=0.5 :say:preposition=0.12 :say:quote=-0.34 :say:there=0.1 :say:word=0.46 :share:a=-0.16 :show:a=0.16
:show:word=-0.16 :speak:for=0.12 :speak:of=0.16 :speak:preposition=-0.22 :speak:word=0.46 :start:determiner=0.1
:start:preposition=0.38 :start:word=-0.18 :state:name=0.14 :state:word=0.2 :tell:determiner=0.18 :tell:name=-0.16 :tell:plural=-0.26
:tell:pronoun=0.24 :tell:to=-0.14 :think:determiner=-0.34 :urge:word=-0.22 :warn:determiner=-0.14 :write:preposition=-0.2
:write:word=0.1 lemma:according-to=0.44 :accuse=-0.16 :add=0.3 :address=0.16 :admit=-0.46 :advise=-0.18 :agree=0.3 :announce=0.44
:answer=-0.12 :argue=0.2 :attack=-0.1 :begin=0.24 :believe=0.18 :blame=-0.22 :cite=0.28 :claim=0.6 :claims=0.36 :comment=-0.18
:concede=0.28 :confirm=0.18 :decline=-0.1 :demand=-0.12 :deny=-0.38 :describe=-0.18 :disclose=0.1 :dismiss=-0.24 :estimate=-0.16
:expect=0.12 :feel=0.18 :find=-0.24 :finish=-0.14 :hold=0.38 :indicate=0.22 :inform=-0.16 :maintain=0.48 :note=0.26 :oppose=-0.12
:plead=0.1 :pledge=0.18 :point=0.36 :praise=-0.12 :predict=-0.48 :promise=-0.4 :propose=-0.58 :protest=0.26 :publish=-0.32
:put_it=-0.44 :recall=0.18 :recommend=-0.16 :reject=-0.12 :reply=-0.32 :report=0.52 :reveal=-0.26 :rule=0.12 :say=0.54 :share=0.3
:show=0.26 :speak=0.14 :state=0.6 :submit=0.16 :suggest=-0.3 :testify=0.24 :think=-0.52 :urge=-0.32 :warn=0.14 :write=-0.1
length-link:12:act=-0.5 :12:after=0.12 :12:that=0.24 :25:act=0.48 :25:after=0.26 :25:around=0.24 :25:before=0.3 :2:act=-0.18
:2:after=-0.52 :2:before=-0.58 :2:that=0.26 :4:act=0.12 :4:after=0.1 :4:before=0.12 :4:that=-0.2 :7:after=0.36 :7:around=0.28
:7:before=-0.12 :7:that=0.4 :long:after=0.44 :long:around=-0.52 :long:before=0.2 length:12=0.66 :2=-1.04 :25=0.54 :7=0.5
link:act=-0.22 :after=-0.42 :that=0.48 marks-link:most:act=-0.1 :most:after=0.36 :most:that=0.3 :none:after=-0.36 :none:around=0.42
:none:before=0.3 :none:that=0.56 :some:around=-0.22 :some:before=-0.34 :some:that=-0.26 marks:first=-0.1 :most=0.26 :none=-0.22
:some=-0.86 negated=-0.18 :claim=-0.18 :poor=0.24 :say=-0.48 :utter=0.32 object-group:according-to=0.6 :poor=0.52 :tell=-0.46
object-subject:,=-0.16 :auxiliary=-0.24 :no-subject=0.4 :preposition=0.14 object:after=-0.38 :around=0.22 :that=0.56
opening-group:a:claim=0.32 :a:tell=0.28 :a:utter=-0.42 :as:claim=0.18 :as:utter=-0.16 :auxiliary:claim=0.26 :auxiliary:say=0.1
:determiner:according-to=0.12 :determiner:claim=0.3 :determiner:poor=0.22 :determiner:say=0.44 :determiner:tell=0.22
:determiner:utter=-0.32 :for:claim=-0.24 :for:utter=0.28 :ing:claim=-0.14 :ing:poor=0.18 :ing:utter=0.12 :it:claim=0.38
:it:poor=-0.16 :it:say=0.2 :name:according-to=0.14 :name:claim=0.24 :name:poor=-0.4 :name:say=0.28 :name:tell=0.16 :name:utter=-0.34
:of:claim=-0.18 :of:utter=0.12 :plural:according-to=0.12 :plural:poor=-0.28 :plural:say=0.5 :plural:tell=-0.26 :plural:utter=-0.16
:preposition:according-to=0.3 :preposition:poor=0.18 :preposition:tell=-0.18 :preposition:utter=-0.14 :pronoun:according-to=0.12
:pronoun:poor=0.26 :pronoun:say=0.16 :quote:claim=-0.36 :quote:say=-0.34 :there:claim=0.14 :there:say=0.1 :to:claim=-0.1
:to:poor=0.5 :to:tell=-0.2 :to:utter=0.16 :what:claim=0.12 :word:according-to=0.28 :word:claim=-0.1 :word:poor=-0.36 :word:say=0.26
:word:tell=0.26 :word:utter=0.22 opening-link:(:after=0.26 :a:act=-0.2 :a:before=0.4 :auxiliary:after=0.36 :determiner:act=-0.46
:determiner:after=0.22 :determiner:around=-0.18 :determiner:before=-0.12 :determiner:that=0.52 :ing:act=0.16 :ing:after=-0.24
:ing:that=0.34 :it:act=0.12 :it:after=0.18 :it:that=-0.1 :name:act=0.18 :name:after=0.22 :name:around=-0.12 :name:before=-0.38
:of:after=-0.12 :plural:act=0.16 :plural:after=-0.14 :preposition:before=-0.18 :preposition:that=0.22 :pronoun:act=-0.22
:pronoun:after=0.36 :pronoun:before=0.18 :quote:after=-0.12 :there:after=0.24 :to:after=-0.16 :what:after=-0.3 :whether:act=0.1
:who:after=-0.36 :word:act=0.36 :word:after=0.12 :word:around=0.14 :word:before=0.18 :word:that=-0.32 opening:(=0.24 :a=0.18
:as=0.12 :determiner=0.54 :how=-0.1 :if=0.14 :ing=0.24 :it=0.16 :of=-0.12 :pronoun=0.32 :quote=-0.26 :there=0.28 :what=-0.22
:who=-0.4 :why=-0.3 :word=0.22 outside-opening:,:a=-0.28 :,:determiner=-0.46 :,:for=0.2 :,:ing=0.22 :,:it=0.36 :,:name=0.32
:,:preposition=-0.1 :,:pronoun=0.38 :,:to=-0.22 :.:auxiliary=-0.26 :.:for=-0.28 :.:it=0.1 :.:of=-0.16 :.:plural=0.1
:.:preposition=0.34 :.:pronoun=0.32 :.:quote=-0.14 :.:there=0.12 :.:what=-0.12 :.:word=-0.16 :2006:determiner=-0.3
:2007:determiner=-0.24 :::word=-0.14 :after:determiner=-0.48 :after:word=-0.14 :and:determiner=-0.26 :and:it=-0.2 :and:name=-0.22
:and:plural=-0.34 :and:preposition=-0.18 :and:pronoun=0.64 :but:determiner=-0.18 :name:determiner=-0.34 :name:word=-0.18
:none:name=-0.18 :none:word=-0.26 :quote:determiner=0.1 :quote:ing=-0.26 :quote:it=0.36 :quote:preposition=-0.52 :quote:pronoun=0.52
:quote:to=0.18 :quote:word=-0.3 :said:a=0.56 :said:determiner=0.6 :said:pronoun=0.38 :that:determiner=0.68 :that:preposition=0.58
:that:word=0.72 :when:determiner=-0.1 :which:auxiliary=0.34 outside:):after=0.2 :,:act=0.28 :,:after=-0.26 :,:around=0.4
:,:before=0.14 :,:that=0.2 :.:act=-0.38 :.:after=-0.3 :.:that=0.68 :2005:after=-0.16 :2005:that=0.3 :2006:after=-0.46
:2006:that=0.18 :2007:after=-0.38 :2007:that=0.14 :::that=-0.14 :;:after=0.16 :;:that=0.16 :after:act=-0.16 :after:after=-0.82
:after:that=-0.12 :and:act=-0.36 :and:after=-0.56 :and:that=0.1 :as:after=-0.3 :before:after=-0.1 :but:after=0.14 :in:after=-0.3
:name:after=-0.24 :of:after=0.12 :quote:act=-0.32 :quote:after=-0.8 :quote:before=0.1 :quote:that=0.4 :said:act=0.74
:said:after=2.36 :says:after=0.72 :statement:after=0.14 :that:after=1.74 :what:after=-0.52 :when:after=-0.22 :where:after=-0.3
:—:after=-0.1 quoted-marks:direct:first=-0.44 :direct:some=-0.7 :mention:some=-0.2 :none:none=-0.22 :partial:first=0.18
:partial:most=0.32 quoted:direct=-1.26 :none=-0.22 :partial=0.32 shape:according-to=0.44 :participle=-0.78 :passive=-0.22
:quoted-as-saying=-0.1 :relative=-0.38 :verb-subject=-0.88 side-group:act:claim=-0.66 :act:poor=0.62 :after:according-to=0.68
:after:claim=-0.24 :after:poor=-0.66 :after:say=0.38 :after:tell=0.24 :after:utter=-0.22 :around:according-to=-0.62
:around:claim=0.38 :before:according-to=0.4 :before:say=-0.16 :before:utter=-0.2 source-group:he:poor=0.5 :he:say=0.12 :he:tell=-0.5
:he:utter=0.28 :i:claim=-0.4 :it:say=-0.2 :it:utter=0.14 :name-group:claim=0.26 :name-organization:according-to=0.14
:name-organization:claim=0.22 :name-organization:poor=-0.14 :name-organization:say=0.3 :name-organization:utter=0.18
:name-person:according-to=-0.2 :name-person:claim=0.2 :name-person:tell=0.3 :name-person:utter=-0.6 :name-place:claim=-0.12
:name-place:utter=-0.24 :noun:according-to=0.38 :noun:claim=0.12 :noun:poor=-0.48 :noun:say=0.36 :noun:tell=0.48 :she:claim=0.18
:she:poor=0.26 :she:say=-0.1 :she:tell=0.24 :she:utter=-0.24 :they:claim=-0.36 :they:poor=0.12 :they:say=0.1 :they:utter=0.36
source:he=0.28 :i=-0.7 :it=-0.16 :name-event=-0.16 :name-group=0.14 :name-organization=0.46 :name-person=0.38 :name-place=-0.24
:none=-0.1 :noun=0.12 :she=0.28 :they=0.16 subject-group:(:claim=-0.14 :,:according-to=0.36 :,:claim=-0.18 :,:poor=-0.32 :,:say=-0.3
:,:tell=0.42 :,:utter=-0.12 :auxiliary:according-to=-0.14 :auxiliary:claim=0.82 :auxiliary:poor=-0.22 :auxiliary:say=-0.26
:auxiliary:tell=0.28 :end:according-to=-0.2 :end:claim=-0.2 :end:poor=0.36 :end:say=0.14 :end:tell=-0.2 :ing:claim=-0.18
:ing:say=0.38 :no-subject:according-to=-0.32 :no-subject:poor=0.28 :no-subject:say=-0.42 :no-subject:tell=-0.12
:no-subject:utter=0.36 :preposition:according-to=0.32 :preposition:claim=-0.18 :preposition:poor=-0.22 :preposition:say=0.26
:preposition:tell=-0.56 :quote:claim=0.16 :quote:say=0.12 :relative:claim=-0.16 :s:say=0.12 :verb:according-to=0.5 :verb:claim=-0.3
:verb:say=-0.2 :verb:tell=0.24 :word:claim=0.22 :word:poor=-0.12 :word:say=0.2 :word:tell=0.1 subject-link:%:after=-0.1 :,:act=0.12
:,:that=0.14 :-:after=0.36 :auxiliary:after=0.68 :auxiliary:around=-0.42 :auxiliary:before=0.14 :auxiliary:that=-0.14 :end:act=-0.22
:end:after=-0.18 :end:around=0.72 :end:before=-0.34 :no-subject:act=-0.24 :no-subject:after=-0.3 :no-subject:around=0.18
:no-subject:before=0.1 :no-subject:that=-0.1 :preposition:act=-0.34 :preposition:after=-0.48 :preposition:around=-0.14
:preposition:before=0.44 :preposition:that=0.26 :quote:before=-0.14 :quote:that=0.5 :relative:after=-0.24 :s:after=0.32
:s:before=-0.26 :verb:after=0.62 :verb:around=-0.12 :word:act=-0.16 :word:before=0.18 subject-opening:%:word=0.34 :,:a=0.1
:,:determiner=0.18 :auxiliary:a=-0.2 :auxiliary:determiner=-0.12 :auxiliary:name=0.52 :auxiliary:plural=0.22
:auxiliary:pronoun=-0.14 :auxiliary:there=0.34 :auxiliary:to=-0.5 :auxiliary:word=0.18 :end:determiner=0.44 :end:name=-0.16
:end:plural=0.12 :end:to=0.1 :no-subject:auxiliary=0.26 :no-subject:determiner=0.26 :no-subject:for=0.24 :no-subject:how=-0.1
:no-subject:if=0.4 :no-subject:ing=0.46 :no-subject:of=0.2 :no-subject:preposition=0.24 :no-subject:to=-0.3 :no-subject:what=-0.22
:no-subject:who=-0.4 :no-subject:why=-0.3 :no-subject:word=-0.28 :preposition:ing=0.1 :preposition:name=-0.36 :preposition:of=-0.2
:preposition:plural=0.42 :preposition:to=0.2 :preposition:word=0.14 :quote:name=0.22 :quote:pronoun=0.3 :quote:word=-0.12
:relative:a=0.34 :s:determiner=-0.22 :s:it=0.42 :verb:a=0.16 :verb:it=0.26 :verb:name=0.18 :verb:preposition=-0.32 :verb:word=0.12
:word:determiner=-0.56 :word:preposition=-0.18 :word:pronoun=0.2 :word:word=0.54 subject:,=-0.28 :-=0.68 :auxiliary=0.3 :end=-0.16
:no-subject=-0.38 :preposition=-0.38 :quote=0.28 :relative=-0.16 :s=0.34 :verb=0.34 :word=0.22
`);
