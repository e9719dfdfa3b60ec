/**
 * Weights of reported speech without marks, by feature of `indirect.ts`: for it, against it. Learnt by
 * `npx tsx train/quotes-indirect.ts --write` from the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const INDIRECT_WEIGHTS = readWeights(`
after-group:,:claim=0.36 :,:poor=0.32 :,:say=-0.92 :,:tell=-0.12 :,:utter=-0.12 :-:claim=-0.14 :.:claim=0.64 :.:poor=0.3 :.:say=0.06
:::claim=-0.34 :;:claim=0.08 :;:say=-0.12 :a:according-to=0.4 :a:claim=-0.12 :a:poor=0.06 :a:say=0.26 :a:tell=-0.12 :a:utter=-0.3
:about:poor=0.12 :about:say=0.28 :about:utter=-0.1 :after:say=-0.3 :after:utter=-0.08 :all:claim=0.18 :an:according-to=0.06
:an:claim=-0.16 :an:poor=0.18 :an:say=0.18 :and:claim=-0.2 :as:claim=0.08 :as:say=0.08 :as:utter=-0.12 :at:claim=-0.06
:both:say=0.06 :by:claim=-0.22 :by:utter=-0.08 :cases:claim=-0.06 :data:according-to=0.1 :for:claim=-0.32 :from:claim=-0.12
:from:say=-0.3 :guilty:utter=0.12 :having:claim=-0.14 :he:claim=0.4 :he:poor=0.1 :he:say=-0.28 :her:claim=-0.34 :her:poor=0.12
:her:say=0.16 :her:tell=0.14 :her:utter=-0.08 :him:claim=-0.1 :him:tell=0.1 :his:according-to=0.1 :his:claim=-0.28 :his:poor=-0.06
:his:say=-0.06 :his:utter=-0.06 :how:claim=-0.06 :if:claim=-0.06 :in:claim=-0.24 :in:poor=0.08 :in:say=0.06 :it:claim=0.14
:it:say=0.18 :its:according-to=-0.12 :its:claim=0.1 :its:say=-0.22 :local:according-to=0.08 :more:claim=0.1 :name:according-to=-0.46
:name:claim=0.4 :name:say=0.58 :name:tell=-0.08 :name:utter=-0.06 :no:poor=0.14 :no:say=-0.06 :nobody:say=0.12 :not:utter=0.1
:of:claim=-0.16 :of:say=-0.06 :of:tell=-0.2 :of:utter=0.16 :officials:according-to=0.16 :on:claim=0.34 :on:poor=0.16 :on:say=-0.3
:on:tell=-0.1 :on:utter=0.22 :one:say=0.14 :only:say=0.16 :only:utter=-0.06 :out:claim=0.32 :out:poor=-0.08 :out:utter=-0.1
:police:according-to=0.06 :police:claim=0.12 :quote:claim=-0.12 :quote:say=-0.22 :quote:utter=0.42 :reporters:tell=0.26
:reports:according-to=-0.2 :she:claim=-0.06 :she:say=0.1 :so:say=-0.2 :some:claim=0.3 :sources:claim=0.4 :that:claim=0.7
:that:poor=-0.44 :that:say=-0.82 :that:tell=0.16 :the:according-to=-0.06 :the:claim=-0.26 :the:poor=0.08 :the:say=0.18
:the:tell=0.12 :the:utter=-0.2 :their:claim=-0.18 :their:utter=0.1 :them:claim=0.08 :them:tell=-0.08 :them:utter=0.06
:there:claim=0.1 :there:say=0.08 :they:claim=0.52 :they:poor=-0.34 :this:tell=0.08 :through:say=0.08 :to:claim=-0.28 :to:poor=0.3
:to:utter=-0.18 :today:claim=0.14 :tuesday:say=-0.22 :two:say=0.12 :us:tell=-0.08 :what:say=-0.14 :when:say=-0.16
:whether:claim=0.08 :whether:say=-0.16 :whether:utter=0.18 :with:claim=-0.28 :wrongdoing:claim=-0.06 after:,=-0.72 :-=-0.18 :.=0.96
::=-0.42 :;=-0.06 :a=0.12 :about=0.22 :after=-0.4 :against=-0.08 :all=0.26 :an=0.36 :and=-0.26 :any=0.06 :at=-0.24 :both=0.06
:by=-0.32 :cases=-0.06 :chief=0.14 :data=0.1 :down=-0.12 :first=-0.08 :for=-0.18 :friday=0.06 :from=-0.44 :government=-0.38
:guilty=0.12 :having=-0.14 :he=0.18 :him=-0.08 :his=-0.62 :how=-0.1 :human=0.16 :if=0.08 :it=0.3 :its=-0.28 :last=-0.06 :local=0.3
:members=0.12 :more=0.14 :name=0.4 :no=0.06 :nobody=0.18 :of=-0.32 :off=-0.18 :officials=0.24 :on=0.24 :one=0.1 :only=0.16 :out=0.12
:outside=0.1 :people=0.1 :police=0.26 :reporters=0.28 :reports=-0.24 :residents=-0.06 :she=-0.1 :so=-0.22 :some=0.38 :sources=0.4
:the=0.14 :their=-0.12 :there=0.16 :they=0.18 :this=0.42 :three=0.06 :through=0.08 :thursday=0.26 :today=0.1 :tuesday=-0.24 :two=0.1
:until=0.22 :us=-0.08 :was=0.14 :water=0.08 :what=-0.24 :when=-0.18 :where=-0.16 :whether=0.06 :which=-0.1 :who=-0.08 :whose=-0.16
:why=-0.1 :with=-0.26 :wrongdoing=-0.06 :yesterday=0.16 all=-0.44 before:)=0.56 :,=0.32 :.=0.34 :;=-0.14 :a=0.16 :after=-0.48
:agency=0.14 :also=-0.26 :and=-0.18 :are=-0.26 :as=-0.08 :authorities=0.08 :but=-0.2 :by=0.36 :can=0.16 :coach=0.08 :company=-0.1
:could=-0.3 :council=-0.2 :countries=-0.1 :court=0.1 :doctors=0.1 :driver=-0.22 :ever=-0.1 :everybody=-0.08 :executive=0.1
:first=-0.34 :further=0.22 :government=0.12 :had=0.82 :has=0.16 :have=0.64 :i=-0.36 :inquest=0.06 :investigators=0.3 :is=-0.44
:it=0.38 :judge=0.54 :latter=0.1 :lawyers=-0.28 :may=0.3 :men=0.1 :military=0.12 :minister=0.06 :must=0.24 :name=-0.1 :not=-0.24
:now=0.06 :office=-0.06 :officer=0.08 :officers=-0.22 :official=0.34 :officials=0.46 :old=0.16 :on=-0.08 :owner=0.1 :people=-0.12
:police=0.1 :polls=0.08 :president=0.1 :prosecutors=-0.08 :protest=-0.1 :report=0.58 :reportedly=-0.44 :reports=0.78
:researchers=-0.22 :results=-0.14 :secretary=0.14 :service=0.3 :she=0.18 :source=0.22 :sources=0.1 :spokesman=-0.14
:spokesperson=0.32 :spokeswoman=-0.1 :statement=-0.06 :still=-0.12 :the=-0.14 :then=-0.08 :they=-0.24 :today=-0.06 :tsunami=-0.08
:was=-0.16 :we=-0.06 :wednesday=-0.14 :welder=-0.1 :were=0.44 :when=0.12 :who=0.2 :will=-0.58 :with=0.2 :would=0.08
clause-group:none:according-to=0.34 :none:claim=-0.34 :none:poor=0.08 :none:say=-0.12 :none:tell=-0.34 :none:utter=-0.3
:past:claim=-0.18 :past:poor=0.26 :past:tell=-0.08 :past:utter=0.3 :verb-20:according-to=0.24 :verb-20:claim=0.1 :verb-20:poor=-0.22
:verb-20:say=0.1 :verb-20:utter=0.32 :verb-3:according-to=-0.3 :verb-3:claim=0.3 :verb-3:poor=-0.28 :verb-3:say=0.3
:verb-3:tell=0.28 :verb-3:utter=-0.08 :verb-8:according-to=0.16 :verb-8:claim=0.48 :verb-8:poor=0.1 :verb-8:say=-0.1
:verb-8:tell=0.5 :verb-8:utter=-0.6 clause-lemma:none:according-to=0.34 :none:accuse=-0.26 :none:address=0.18 :none:agree=0.2
:none:announce=-0.36 :none:apologise=0.06 :none:ask=-0.12 :none:begin=0.2 :none:believe=-0.14 :none:call=-0.06
:none:characterize=-0.06 :none:cite=-0.18 :none:claim=0.36 :none:continue=-0.14 :none:declare=0.06 :none:defend=0.12
:none:demand=0.12 :none:deny=-0.18 :none:describe=-0.08 :none:dismiss=-0.12 :none:expect=0.16 :none:explain=0.06 :none:feel=0.14
:none:finish=-0.06 :none:hope=0.28 :none:identify=0.16 :none:insist=-0.06 :none:note=0.06 :none:observe=0.2 :none:post=-0.1
:none:predict=-0.18 :none:promise=-0.08 :none:read=0.56 :none:recall=0.16 :none:recommend=0.24 :none:reject=-0.06 :none:remark=-0.06
:none:report=-0.26 :none:say=-0.08 :none:share=-0.08 :none:shout=0.3 :none:show=0.2 :none:start=0.12 :none:state=0.2
:none:tell=-0.18 :none:think=-0.14 :none:tweet=0.16 :none:urge=-0.12 :none:warn=-0.12 :none:welcome=-0.06 :none:write=0.24
:past:accuse=-0.12 :past:add=0.06 :past:agree=-0.1 :past:ask=0.06 :past:begin=0.64 :past:believe=0.38 :past:claim=-0.06
:past:complain=-0.08 :past:concede=0.18 :past:confirm=-0.1 :past:defend=-0.16 :past:deny=0.32 :past:explain=0.26 :past:find=-0.16
:past:indicate=0.2 :past:observe=-0.14 :past:pledge=-0.06 :past:point=0.16 :past:post=-0.1 :past:publish=-0.2 :past:read=-0.18
:past:recall=0.14 :past:reject=-0.06 :past:report=0.52 :past:reveal=-0.36 :past:rule=0.12 :past:say=0.1 :past:share=0.1
:past:show=-0.08 :past:speak=-0.22 :past:start=0.2 :past:state=0.3 :past:tell=-0.12 :verb-20:according-to=0.24 :verb-20:add=-0.1
:verb-20:announce=0.22 :verb-20:answer=-0.14 :verb-20:ask=0.14 :verb-20:cite=0.1 :verb-20:claim=0.1 :verb-20:find=-0.3
:verb-20:hope=-0.06 :verb-20:identify=-0.16 :verb-20:propose=-0.14 :verb-20:read=-0.16 :verb-20:report=0.1 :verb-20:say=0.14
:verb-20:share=0.32 :verb-20:start=-0.12 :verb-20:state=-0.12 :verb-20:suggest=-0.08 :verb-20:tell=0.1 :verb-20:threaten=0.18
:verb-20:write=0.12 :verb-3:according-to=-0.3 :verb-3:accuse=-0.08 :verb-3:add=0.38 :verb-3:admit=-0.16 :verb-3:agree=0.22
:verb-3:allege=0.2 :verb-3:ask=-0.18 :verb-3:assert=0.06 :verb-3:assure=0.3 :verb-3:begin=-0.32 :verb-3:believe=-0.36
:verb-3:claim=0.06 :verb-3:claims=-0.1 :verb-3:clarify=0.24 :verb-3:concede=0.06 :verb-3:conclude=-0.12 :verb-3:confirm=0.46
:verb-3:contend=0.06 :verb-3:continue=0.32 :verb-3:declare=0.08 :verb-3:deny=-0.1 :verb-3:disclose=0.14 :verb-3:estimate=0.06
:verb-3:expect=-0.1 :verb-3:explain=0.06 :verb-3:feel=-0.08 :verb-3:find=0.28 :verb-3:hold=0.2 :verb-3:hope=-0.18
:verb-3:indicate=-0.18 :verb-3:insist=0.2 :verb-3:maintain=0.2 :verb-3:note=-0.14 :verb-3:observe=-0.14 :verb-3:oppose=-0.08
:verb-3:point=0.06 :verb-3:predict=-0.12 :verb-3:promise=0.06 :verb-3:put_it=-0.18 :verb-3:recall=-0.08 :verb-3:recommend=-0.22
:verb-3:reply=0.16 :verb-3:report=0.34 :verb-3:respond=0.06 :verb-3:rule=-0.22 :verb-3:say=0.48 :verb-3:show=0.22 :verb-3:speak=0.42
:verb-3:state=0.38 :verb-3:statement=0.16 :verb-3:submit=0.14 :verb-3:swear=0.1 :verb-3:tell=0.06 :verb-3:think=0.12
:verb-3:warn=0.14 :verb-3:write=-0.2 :verb-8:according-to=0.16 :verb-8:admit=-0.12 :verb-8:announce=0.68 :verb-8:ask=0.12
:verb-8:begin=-0.24 :verb-8:believe=0.1 :verb-8:caution=0.16 :verb-8:cite=0.36 :verb-8:claim=0.22 :verb-8:confirm=-0.16
:verb-8:continue=-0.08 :verb-8:declare=-0.14 :verb-8:identify=0.16 :verb-8:note=0.28 :verb-8:observe=0.28 :verb-8:point=0.12
:verb-8:promise=-0.16 :verb-8:report=-0.16 :verb-8:reveal=0.26 :verb-8:say=-0.06 :verb-8:share=-0.14 :verb-8:speak=-0.08
:verb-8:start=-0.08 :verb-8:state=-0.06 :verb-8:tell=0.2 :verb-8:think=-0.38 :verb-8:threaten=-0.18 :verb-8:warn=0.18
:verb-8:write=-0.18 clause-link:none:act=-0.44 :none:after=-0.24 :none:before=-0.28 :none:that=0.2 :past:act=-0.12 :past:after=0.14
:past:before=-0.26 :past:that=0.48 :verb-20:act=0.22 :verb-20:after=-0.08 :verb-20:around=-0.16 :verb-20:before=0.56
:verb-20:that=-0.12 :verb-3:act=-0.12 :verb-3:after=0.32 :verb-3:around=0.3 :verb-3:that=-0.1 :verb-8:act=0.38 :verb-8:after=0.36
:verb-8:around=-0.14 :verb-8:before=-0.1 :verb-8:that=0.08 clause-opening:none:(:claim=-0.08 :none:a:claim=-0.06 :none:a:poor=0.16
:none:a:say=-0.34 :none:a:utter=-0.06 :none:as:utter=0.14 :none:determiner:claim=-0.18 :none:determiner:poor=0.26
:none:determiner:say=0.18 :none:determiner:utter=-0.06 :none:for:utter=-0.16 :none:ing:claim=-0.16 :none:ing:say=-0.06
:none:ing:utter=-0.16 :none:it:claim=0.32 :none:it:poor=-0.06 :none:it:say=0.24 :none:name:claim=-0.28 :none:name:poor=-0.12
:none:name:say=0.18 :none:name:utter=-0.08 :none:of:utter=0.22 :none:plural:claim=-0.16 :none:plural:poor=-0.08
:none:plural:utter=-0.08 :none:preposition:claim=0.16 :none:preposition:tell=-0.06 :none:preposition:utter=-0.2
:none:pronoun:claim=0.24 :none:pronoun:poor=-0.12 :none:pronoun:say=0.1 :none:quote:claim=0.1 :none:quote:utter=0.36
:none:to:claim=0.18 :none:to:poor=0.32 :none:to:tell=-0.06 :none:word:according-to=0.3 :none:word:claim=-0.08 :none:word:poor=-0.1
:none:word:tell=-0.24 :none:word:utter=0.14 :past:a:claim=-0.1 :past:a:say=0.18 :past:a:utter=-0.16
:past:determiner:according-to=0.1 :past:determiner:claim=0.16 :past:determiner:poor=-0.14 :past:determiner:say=-0.06
:past:determiner:tell=0.06 :past:determiner:utter=-0.22 :past:for:utter=0.28 :past:ing:claim=0.22 :past:ing:utter=0.38
:past:it:claim=0.06 :past:it:poor=-0.06 :past:it:say=0.16 :past:name:claim=0.2 :past:name:poor=0.24 :past:name:utter=0.08
:past:plural:according-to=0.06 :past:plural:claim=-0.36 :past:plural:say=0.24 :past:preposition:according-to=-0.06
:past:preposition:poor=-0.1 :past:preposition:say=-0.18 :past:preposition:utter=0.32 :past:pronoun:claim=0.18 :past:quote:say=-0.12
:past:word:according-to=0.1 :past:word:claim=-0.1 :past:word:poor=0.08 :past:word:say=0.46 :past:word:utter=-0.12
:verb-20:a:say=0.08 :verb-20:determiner:claim=0.1 :verb-20:determiner:poor=-0.12 :verb-20:determiner:say=0.2
:verb-20:determiner:utter=0.3 :verb-20:name:claim=0.32 :verb-20:name:tell=-0.08 :verb-20:plural:claim=0.06
:verb-20:preposition:according-to=0.12 :verb-20:to:claim=0.12 :verb-20:word:according-to=0.06 :verb-20:word:claim=0.06
:verb-20:word:poor=-0.08 :verb-20:word:say=0.12 :verb-20:word:utter=0.22 :verb-3:a:claim=0.42 :verb-3:a:poor=-0.26
:verb-3:a:say=-0.12 :verb-3:auxiliary:claim=0.26 :verb-3:auxiliary:say=0.08 :verb-3:auxiliary:tell=-0.06
:verb-3:auxiliary:utter=-0.16 :verb-3:determiner:according-to=0.22 :verb-3:determiner:say=0.14 :verb-3:determiner:tell=0.1
:verb-3:determiner:utter=-0.22 :verb-3:if:utter=0.2 :verb-3:ing:poor=0.16 :verb-3:ing:say=0.2 :verb-3:it:according-to=-0.16
:verb-3:it:tell=-0.08 :verb-3:name:claim=-0.16 :verb-3:name:poor=-0.18 :verb-3:name:say=0.06 :verb-3:name:utter=-0.2
:verb-3:plural:according-to=0.06 :verb-3:plural:claim=0.26 :verb-3:plural:poor=-0.24 :verb-3:plural:tell=0.1
:verb-3:preposition:according-to=0.14 :verb-3:preposition:claim=0.16 :verb-3:preposition:poor=0.3 :verb-3:preposition:say=0.24
:verb-3:pronoun:claim=-0.26 :verb-3:pronoun:say=-0.06 :verb-3:pronoun:tell=-0.12 :verb-3:quote:claim=-0.38 :verb-3:quote:say=0.36
:verb-3:there:claim=0.18 :verb-3:there:say=0.12 :verb-3:there:tell=0.06 :verb-3:to:claim=-0.1 :verb-3:to:poor=0.14
:verb-3:to:tell=-0.18 :verb-3:to:utter=0.26 :verb-3:what:claim=0.1 :verb-3:when:claim=-0.08 :verb-3:whether:claim=0.2
:verb-3:whether:utter=0.18 :verb-3:word:according-to=-0.24 :verb-3:word:claim=-0.06 :verb-3:word:poor=-0.08 :verb-3:word:tell=0.22
:verb-8:a:claim=0.16 :verb-8:a:poor=0.18 :verb-8:a:say=0.32 :verb-8:as:according-to=0.06 :verb-8:determiner:according-to=-0.1
:verb-8:determiner:claim=-0.14 :verb-8:determiner:poor=0.24 :verb-8:determiner:tell=0.06 :verb-8:determiner:utter=-0.1
:verb-8:it:say=0.06 :verb-8:name:according-to=0.12 :verb-8:name:claim=0.24 :verb-8:name:poor=-0.28 :verb-8:name:say=0.12
:verb-8:plural:claim=0.34 :verb-8:plural:say=0.22 :verb-8:preposition:according-to=0.14 :verb-8:preposition:claim=-0.16
:verb-8:preposition:utter=-0.26 :verb-8:pronoun:claim=0.1 :verb-8:pronoun:say=0.18 :verb-8:quote:say=-0.42 :verb-8:to:claim=-0.2
:verb-8:word:according-to=0.12 :verb-8:word:claim=0.1 :verb-8:word:poor=-0.12 :verb-8:word:say=-0.18 :verb-8:word:tell=0.1
clause:none=-0.54 :past=0.06 :verb-20=0.64 :verb-3=0.32 :verb-8=0.5 form:according-to:=0.42 :claim:finite=-0.2
:claim:participle=-0.3 :claim:stem=-0.34 :poor:finite=0.06 :poor:participle=-0.56 :poor:stem=0.36 :say:finite=0.24
:say:participle=0.3 :say:stem=-0.16 :tell:finite=0.5 :tell:participle=-0.28 :utter:finite=-0.62 :utter:participle=0.08
:utter:stem=0.12 frame-clause:about:none=-0.12 :about:past=-0.08 :clause:verb-3=0.14 :infinitive:none=0.08 :infinitive:past=-0.08
:infinitive:verb-8=-0.14 :object:verb-3=-0.08 :object_as:none=-0.12 :object_complement:none=-0.06 :object_of:none=-0.08
:object_of:verb-20=0.06 :object_to:none=0.08 :object_to:past=0.22 :that:past=0.16 :that:verb-20=0.18 :that:verb-3=0.1
:that:verb-8=0.58 :wh:verb-3=0.06 frame-subject:about:end=-0.06 :about:preposition=-0.06 :clause:auxiliary=0.14
:for:preposition=-0.06 :infinitive:end=-0.08 :infinitive:no-subject=-0.06 :infinitive:preposition=-0.08 :object:,=0.16
:object:preposition=-0.06 :object:word=-0.06 :object_as:preposition=-0.2 :object_of:preposition=-0.08 :object_on:preposition=-0.1
:object_to:preposition=0.1 :that:,=-0.08 :that:preposition=0.32 :that:verb=0.12 :that:word=-0.12 frame:about=-0.06 :clause=0.1
:for=-0.1 :infinitive=-0.26 :object=-0.24 :object_alone=0.1 :object_as=-0.2 :object_complement=0.1 :object_of=-0.08 :object_on=-0.1
:object_to=0.1 :that=0.98 :to=0.08 :wh=-0.12 headline=-0.18 :act=-0.06 :after=-0.28 :before=0.22 lemma-link:according-to:after=0.66
:according-to:around=-0.62 :according-to:before=0.4 :accuse:after=-0.18 :acknowledge:after=0.12 :add:after=0.12 :add:around=-0.06
:add:before=0.1 :add:that=0.2 :address:after=0.14 :admit:after=-0.06 :admit:that=0.12 :advise:after=-0.16 :agree:act=0.08
:agree:after=0.18 :allege:after=0.1 :announce:after=-0.06 :announce:that=0.54 :answer:after=-0.22 :apologise:after=0.06
:argue:after=0.24 :ask:after=0.38 :ask:that=-0.32 :assert:that=0.08 :assure:before=0.1 :attack:after=-0.1 :begin:after=0.26
:believe:act=0.08 :believe:after=0.18 :believe:before=0.2 :believe:that=-0.22 :blame:after=-0.16 :characterize:after=-0.06
:charge:after=0.16 :cite:act=0.26 :cite:after=-0.08 :claim:act=-0.1 :claim:after=0.42 :claim:that=0.32 :claims:act=0.34
:comment:after=-0.18 :complain:that=0.06 :concede:that=0.16 :conclude:that=-0.1 :confirm:after=-0.08 :confirm:before=0.4
:declare:after=-0.24 :declare:that=0.3 :decline:act=-0.06 :defend:act=-0.16 :defend:after=0.12 :deny:act=0.06 :deny:after=-0.1
:describe:act=-0.16 :disagree:after=0.2 :disclose:that=0.1 :dismiss:act=-0.08 :dismiss:after=-0.14 :encourage:act=0.16
:estimate:after=-0.1 :expect:after=0.14 :explain:before=0.24 :explain:that=-0.14 :express:after=-0.24 :feel:after=0.34
:feel:that=-0.06 :find:act=0.06 :find:after=-0.42 :find:before=-0.22 :find:that=0.14 :finish:after=-0.14 :hold:act=0.36
:hope:act=0.08 :hope:after=-0.16 :indicate:after=-0.08 :inform:after=-0.08 :insist:after=0.2 :insist:before=-0.1 :lament:after=-0.08
:laugh:after=-0.06 :maintain:after=0.58 :maintain:before=-0.2 :maintain:that=0.12 :mention:after=-0.18 :note:after=0.16
:note:around=0.06 :note:before=-0.08 :note:that=0.2 :observe:after=-0.22 :observe:before=0.34 :observe:that=-0.14
:oppose:after=-0.12 :plead:after=0.08 :pledge:after=0.1 :point:after=0.46 :point:that=-0.18 :praise:act=-0.08 :predict:after=-0.08
:predict:that=-0.36 :promise:act=-0.06 :promise:after=-0.3 :propose:act=-0.06 :propose:after=-0.16 :protest:after=0.22
:publish:after=-0.14 :put_it:after=-0.24 :put_it:that=0.18 :question:act=-0.12 :read:after=0.12 :recall:after=-0.2 :reckon:after=0.3
:recommend:after=0.06 :refuse:act=-0.08 :reject:after=-0.1 :remark:after=0.06 :remind:that=0.08 :reply:before=-0.22
:report:after=0.24 :report:before=0.26 :respond:after=-0.1 :reveal:after=-0.36 :rule:after=0.06 :say:after=0.6 :say:around=0.08
:say:before=0.16 :say:that=-0.14 :share:after=0.14 :shout:after=0.28 :show:act=0.1 :show:after=-0.12 :show:that=0.16
:sing:after=-0.06 :speak:after=0.24 :specify:after=-0.26 :state:after=0.36 :state:before=0.08 :state:that=0.22 :statement:act=0.28
:suggest:after=0.12 :suggest:that=-0.34 :swear:after=0.06 :talk:act=0.18 :tell:before=-0.16 :tell:that=0.2 :testify:after=0.1
:testify:before=-0.08 :think:act=-0.06 :think:after=0.18 :think:that=-0.42 :threaten:act=-0.06 :tweet:after=0.16 :urge:act=-0.16
:urge:after=-0.1 :volunteer:after=0.16 :warn:after=-0.08 :warn:that=0.24 :write:before=-0.1 :write:that=0.08
lemma-opening:according-to:as=0.06 :according-to:determiner=0.12 :according-to:it=-0.16 :according-to:name=0.12
:according-to:plural=0.12 :according-to:preposition=0.3 :according-to:pronoun=0.12 :according-to:word=0.28 :accuse:determiner=-0.2
:accuse:name=0.1 :acknowledge:determiner=0.12 :add:a=0.2 :add:determiner=0.2 :add:name=-0.14 :add:pronoun=0.26 :add:word=-0.08
:address:determiner=0.2 :admit:determiner=-0.26 :agree:determiner=-0.1 :agree:preposition=0.34 :allege:name=0.1 :announce:a=-0.38
:announce:determiner=-0.2 :announce:it=0.24 :announce:name=0.08 :announce:plural=0.24 :announce:pronoun=0.18 :argue:determiner=-0.12
:ask:determiner=-0.22 :ask:for=0.22 :ask:if=0.18 :ask:it=-0.08 :ask:plural=-0.06 :ask:preposition=-0.06 :ask:to=0.08 :ask:when=0.2
:ask:whether=0.22 :ask:who=-0.06 :ask:why=-0.12 :ask:word=0.28 :assume:determiner=-0.12 :begin:determiner=-0.32 :begin:ing=0.2
:begin:name=0.1 :begin:preposition=-0.24 :begin:word=0.26 :believe:a=-0.1 :believe:determiner=0.42 :believe:it=0.08
:believe:name=-0.38 :believe:pronoun=0.18 :believe:to=0.2 :blame:determiner=-0.08 :call:it=-0.06 :caution:determiner=0.1
:characterize:determiner=-0.06 :cite:a=-0.14 :cite:determiner=-0.08 :cite:name=0.38 :cite:plural=0.4 :cite:word=-0.08
:claim:determiner=0.74 :claim:it=0.06 :claim:name=0.24 :claim:pronoun=0.08 :claim:to=-0.2 :claim:word=-0.28
:comment:preposition=-0.16 :complain:determiner=0.06 :concede:determiner=0.08 :concede:pronoun=0.2 :conclude:determiner=0.12
:conclude:word=-0.12 :confirm:a=0.24 :confirm:determiner=-0.36 :confirm:it=0.16 :confirm:plural=-0.16 :confirm:pronoun=0.08
:confirm:word=0.1 :continue:determiner=-0.06 :continue:preposition=0.1 :continue:to=0.16 :criticise:determiner=-0.08 :declare:a=0.22
:declare:determiner=-0.14 :declare:word=-0.24 :decline:to=-0.06 :defend:determiner=0.2 :defend:name=-0.1 :deny:auxiliary=-0.14
:deny:determiner=-0.08 :deny:ing=-0.08 :deny:it=-0.06 :deny:pronoun=0.18 :describe:determiner=-0.12 :disclose:word=0.06
:dismiss:as=-0.06 :encourage:word=0.16 :estimate:determiner=-0.06 :expect:a=0.12 :expect:determiner=0.1 :expect:plural=-0.06
:explain:determiner=0.14 :express:determiner=-0.08 :express:quote=-0.12 :fear:determiner=-0.26 :feel:determiner=0.42
:feel:pronoun=-0.08 :find:determiner=0.18 :find:it=-0.18 :find:name=-0.08 :find:preposition=-0.12 :find:pronoun=0.06 :find:word=-0.1
:hold:determiner=0.32 :hope:determiner=-0.16 :hope:to=0.28 :hope:word=0.08 :identify:as=-0.08 :identify:determiner=0.26
:identify:word=-0.08 :indicate:determiner=0.3 :indicate:name=-0.16 :insist:determiner=-0.16 :maintain:determiner=0.22
:maintain:word=0.18 :note:determiner=0.4 :note:name=-0.22 :note:plural=-0.28 :note:word=0.28 :observe:determiner=-0.14
:observe:word=0.2 :plead:word=0.08 :point:determiner=0.1 :point:preposition=0.06 :point:word=-0.08 :post:a=-0.12 :post:word=0.2
:praise:determiner=-0.06 :predict:determiner=-0.12 :predict:word=-0.06 :promise:determiner=-0.06 :promise:to=-0.08
:promise:word=-0.12 :propose:a=-0.36 :propose:name=-0.1 :publish:a=-0.06 :publish:determiner=-0.1 :publish:preposition=-0.08
:put_it:determiner=-0.22 :put_it:preposition=-0.1 :put_it:word=-0.14 :read:determiner=0.16 :read:it=0.28 :read:word=-0.3
:recall:determiner=0.08 :recommend:name=-0.2 :refuse:to=-0.08 :reject:word=-0.06 :remind:name=0.08 :reply:determiner=-0.1
:reply:name=0.06 :reply:pronoun=-0.1 :report:a=0.1 :report:determiner=0.48 :report:name=0.46 :report:preposition=-0.2
:report:word=-0.1 :reveal:determiner=-0.06 :reveal:pronoun=-0.14 :reveal:word=0.12 :rule:a=0.06 :rule:determiner=0.36 :say:as=0.08
:say:auxiliary=0.08 :say:determiner=0.6 :say:ing=-0.08 :say:it=0.18 :say:name=0.26 :say:of=0.08 :say:plural=0.48
:say:preposition=0.1 :say:quote=-0.42 :say:there=0.12 :say:to=-0.18 :say:what=-0.14 :say:when=-0.24 :say:whether=-0.16
:say:word=0.48 :share:a=-0.16 :share:determiner=0.06 :share:preposition=0.26 :show:a=0.12 :show:determiner=-0.16 :show:name=0.08
:show:word=-0.12 :speak:for=0.12 :speak:name=-0.1 :speak:of=0.16 :speak:preposition=-0.22 :speak:word=0.32 :start:determiner=0.06
:start:preposition=0.38 :start:word=-0.14 :state:it=0.1 :state:name=0.12 :state:pronoun=0.18 :state:word=0.28 :submit:determiner=0.1
:suggest:determiner=-0.22 :suggest:pronoun=-0.18 :tell:a=0.12 :tell:determiner=0.18 :tell:it=-0.12 :tell:name=-0.12
:tell:plural=-0.26 :tell:preposition=-0.08 :tell:pronoun=0.24 :tell:there=0.06 :tell:to=-0.14 :testify:determiner=0.08
:think:determiner=-0.3 :think:it=0.24 :threaten:determiner=0.08 :threaten:to=-0.06 :urge:determiner=-0.06 :urge:word=-0.18
:warn:a=0.16 :warn:determiner=-0.14 :welcome:determiner=-0.06 :write:a=0.12 :write:preposition=-0.16 :write:to=0.22 :write:word=0.1
lemma:according-to=0.42 :accuse=-0.2 :acknowledge=0.12 :add=0.3 :address=0.14 :admit=-0.36 :advise=-0.16 :agree=0.28 :announce=0.5
:answer=-0.1 :apologise=0.06 :argue=0.16 :assert=0.08 :assure=0.3 :attack=-0.1 :begin=0.22 :believe=0.12 :blame=-0.22 :boast=-0.06
:caution=0.08 :characterize=-0.06 :cite=0.14 :claim=0.62 :claims=0.34 :clarify=0.24 :comment=-0.18 :concede=0.26 :confirm=0.14
:contend=0.06 :counter=-0.16 :criticise=-0.08 :decline=-0.06 :decree=-0.24 :defend=-0.06 :demand=-0.14 :describe=-0.16 :disagree=0.2
:disclose=0.06 :dismiss=-0.22 :email=0.1 :encourage=0.16 :estimate=-0.14 :expect=0.14 :express=-0.18 :fear=-0.16 :feel=0.16
:find=-0.24 :finish=-0.16 :highlight=-0.16 :hold=0.36 :indicate=0.18 :inform=-0.12 :lament=-0.06 :laugh=-0.06 :maintain=0.5
:mention=-0.2 :note=0.28 :observe=0.06 :oppose=-0.12 :plead=0.08 :pledge=0.18 :point=0.36 :post=0.08 :praise=-0.12 :predict=-0.38
:promise=-0.34 :propose=-0.54 :protest=0.22 :publish=-0.26 :put_it=-0.38 :question=-0.12 :read=-0.08 :recall=0.16 :reckon=0.2
:recommend=-0.16 :refuse=-0.08 :reject=-0.14 :remind=0.14 :reply=-0.28 :report=0.52 :reveal=-0.2 :rule=0.08 :say=0.54 :share=0.24
:shout=0.28 :show=0.18 :sing=-0.06 :speak=0.06 :specify=-0.08 :state=0.64 :statement=0.28 :stress=0.06 :submit=0.14 :suggest=-0.24
:swear=0.1 :talk=0.18 :testify=0.24 :think=-0.48 :threaten=-0.06 :tweet=0.2 :urge=-0.28 :volunteer=0.2 :warn=0.16 :write=-0.08
length-link:12:act=-0.5 :12:after=0.12 :12:that=0.3 :25:act=0.44 :25:after=0.28 :25:around=0.24 :25:before=0.32 :2:act=-0.18
:2:after=-0.64 :2:before=-0.56 :2:that=0.28 :4:after=0.12 :4:before=0.1 :4:that=-0.18 :7:act=0.1 :7:after=0.32 :7:around=0.24
:7:before=-0.14 :7:that=0.42 :long:act=0.08 :long:after=0.5 :long:around=-0.5 :long:before=0.2 :long:that=-0.2 length:12=0.68
:2=-1.12 :25=0.56 :7=0.54 link:act=-0.2 :after=-0.46 :around=-0.06 :that=0.52 marks-link:most:after=0.3 :most:that=0.3
:none:act=-0.06 :none:after=-0.4 :none:around=0.44 :none:before=0.28 :none:that=0.64 :only:after=-0.06 :some:around=-0.24
:some:before=-0.3 :some:that=-0.3 marks:most=0.28 :none=-0.22 :only=-0.14 :some=-0.9 negated=-0.16 :claim=-0.18 :poor=0.22
:say=-0.44 :utter=0.3 object-group:according-to=0.54 :claim=-0.08 :poor=0.46 :say=-0.08 :tell=-0.44 object-subject:,=-0.14
:auxiliary=-0.18 :end=-0.08 :no-subject=0.4 :preposition=-0.06 :s=0.12 :word=0.12 object:after=-0.4 :around=0.18 :that=0.54
opening-group:a:claim=0.32 :a:poor=0.1 :a:tell=0.24 :a:utter=-0.38 :as:according-to=0.06 :as:claim=0.16 :as:say=0.08 :as:utter=-0.12
:auxiliary:claim=0.26 :auxiliary:say=0.08 :auxiliary:tell=-0.06 :auxiliary:utter=-0.16 :determiner:according-to=0.12
:determiner:claim=0.28 :determiner:poor=0.2 :determiner:say=0.38 :determiner:tell=0.18 :determiner:utter=-0.4 :for:claim=-0.2
:for:utter=0.24 :how:claim=-0.06 :if:utter=0.2 :ing:claim=-0.16 :ing:poor=0.2 :ing:say=-0.08 :ing:tell=0.18 :ing:utter=0.1
:it:according-to=-0.16 :it:claim=0.34 :it:poor=-0.16 :it:say=0.18 :it:tell=-0.08 :it:utter=0.12 :name:according-to=0.12
:name:claim=0.32 :name:poor=-0.4 :name:say=0.26 :name:tell=0.16 :name:utter=-0.34 :of:claim=-0.14 :of:say=0.08 :of:tell=-0.08
:of:utter=0.12 :plural:according-to=0.12 :plural:claim=0.08 :plural:poor=-0.24 :plural:say=0.48 :plural:tell=-0.24
:plural:utter=-0.16 :preposition:according-to=0.3 :preposition:claim=0.1 :preposition:poor=0.16 :preposition:tell=-0.18
:preposition:utter=-0.16 :pronoun:according-to=0.12 :pronoun:poor=0.24 :pronoun:say=0.16 :pronoun:tell=0.1 :pronoun:utter=-0.18
:quote:claim=-0.38 :quote:say=-0.42 :quote:tell=0.28 :quote:utter=0.42 :there:claim=0.14 :there:say=0.12 :there:tell=0.06
:to:claim=-0.1 :to:poor=0.44 :to:say=-0.18 :to:tell=-0.18 :to:utter=0.14 :what:claim=0.1 :what:say=-0.18 :when:claim=0.08
:when:say=-0.24 :whether:say=-0.16 :whether:utter=0.14 :why:claim=-0.06 :word:according-to=0.28 :word:claim=-0.12 :word:poor=-0.36
:word:say=0.32 :word:tell=0.24 :word:utter=0.16 opening-link:(:after=0.24 :a:act=-0.16 :a:after=0.06 :a:before=0.4 :as:after=0.08
:auxiliary:after=0.38 :auxiliary:that=-0.16 :determiner:act=-0.32 :determiner:after=0.54 :determiner:around=-0.1
:determiner:that=0.62 :how:after=-0.06 :if:that=0.16 :ing:act=0.16 :ing:after=-0.24 :ing:that=0.3 :it:act=0.08 :it:after=0.24
:it:before=-0.06 :it:that=-0.12 :name:act=0.3 :name:after=0.26 :name:around=-0.2 :name:before=-0.46 :name:that=0.1 :of:after=-0.1
:plural:act=0.12 :plural:after=-0.12 :plural:around=-0.06 :plural:before=0.08 :preposition:around=0.16 :preposition:before=-0.18
:preposition:that=0.22 :pronoun:act=-0.22 :pronoun:after=0.44 :pronoun:before=0.14 :quote:after=-0.08 :there:after=0.24
:to:after=-0.06 :what:after=-0.26 :when:after=0.08 :whether:act=0.1 :whether:after=-0.1 :who:after=-0.34 :why:act=-0.06
:why:after=-0.18 :word:act=0.32 :word:after=0.14 :word:around=0.16 :word:before=0.16 :word:that=-0.28 opening:(=0.22 :*=-0.1 :a=0.18
:as=0.1 :auxiliary=0.06 :determiner=0.36 :how=-0.1 :if=0.12 :ing=0.2 :it=0.16 :name=0.06 :of=-0.1 :plural=-0.06 :preposition=0.1
:pronoun=0.34 :quote=-0.2 :there=0.26 :what=-0.2 :which=-0.06 :who=-0.4 :why=-0.26 :word=0.24 outside-opening:):determiner=0.24
:,:a=-0.26 :,:as=0.22 :,:auxiliary=-0.14 :,:determiner=-0.4 :,:for=0.18 :,:if=0.4 :,:ing=0.28 :,:it=0.36 :,:name=0.38
:,:plural=-0.06 :,:preposition=-0.1 :,:pronoun=0.34 :,:quote=-0.14 :,:there=0.08 :,:to=-0.2 :,:when=0.18 :,:why=-0.06 :.:(=0.24
:.:a=-0.1 :.:auxiliary=-0.26 :.:for=-0.28 :.:if=-0.06 :.:ing=0.06 :.:it=0.1 :.:name=-0.14 :.:of=-0.16 :.:plural=0.16
:.:preposition=0.32 :.:pronoun=0.32 :.:quote=0.06 :.:there=0.1 :.:to=-0.1 :.:what=-0.1 :.:when=-0.14 :.:why=-0.06 :.:word=-0.26
:2005:a=-0.06 :2005:determiner=-0.08 :2005:it=0.08 :2005:name=0.14 :2006:a=-0.14 :2006:determiner=-0.24 :2006:name=0.22
:2006:preposition=-0.08 :2006:word=0.12 :2007:a=-0.16 :2007:determiner=-0.24 :2007:name=0.16 :2007:of=-0.06 :2007:pronoun=0.18
:2007:to=-0.06 :2007:word=0.1 :::determiner=-0.06 :::word=-0.1 :;:determiner=0.08 :;:it=0.12 :;:name=-0.08 :;:pronoun=0.2
:after:a=-0.06 :after:determiner=-0.48 :after:it=-0.16 :after:plural=0.16 :after:pronoun=-0.34 :after:word=-0.1
:and:determiner=-0.24 :and:ing=-0.1 :and:it=-0.2 :and:name=-0.24 :and:plural=-0.32 :and:preposition=-0.18 :and:pronoun=0.64
:and:there=0.06 :as:plural=-0.06 :as:preposition=-0.06 :before:determiner=-0.12 :before:pronoun=-0.4 :but:a=-0.06
:but:determiner=-0.14 :but:word=0.16 :by:determiner=-0.06 :in:name=-0.08 :in:word=-0.16 :name:determiner=-0.32 :name:it=-0.1
:name:plural=0.14 :name:pronoun=-0.1 :name:word=-0.18 :none:determiner=0.06 :none:ing=0.18 :none:name=-0.2 :none:preposition=0.12
:none:word=-0.22 :quote:a=-0.08 :quote:as=-0.12 :quote:auxiliary=0.22 :quote:determiner=0.1 :quote:ing=-0.26 :quote:it=0.36
:quote:of=-0.06 :quote:preposition=-0.52 :quote:pronoun=0.48 :quote:to=0.16 :quote:when=-0.12 :quote:word=-0.28 :said:a=0.6
:said:determiner=0.6 :said:preposition=-0.06 :said:pronoun=0.4 :said:word=0.58 :say:name=0.34 :says:word=0.34 :that:determiner=0.64
:that:preposition=0.56 :that:pronoun=0.18 :that:word=0.68 :what:preposition=0.08 :when:a=-0.12 :when:determiner=-0.12
:where:pronoun=-0.16 :which:as=-0.08 :which:auxiliary=0.3 :which:pronoun=-0.18 :which:word=0.24 :with:word=0.08 outside:):after=0.18
:*:after=0.08 :,:act=0.3 :,:after=-0.3 :,:around=0.4 :,:before=0.16 :,:that=0.3 :--:after=-0.14 :.:act=-0.32 :.:after=-0.26
:.:that=0.66 :2005:after=-0.16 :2005:that=0.3 :2006:act=-0.2 :2006:after=-0.44 :2006:that=0.14 :2007:after=-0.36 :2007:that=0.14
:::act=-0.12 :::that=-0.16 :;:after=0.16 :;:that=0.14 :a:act=0.16 :after:act=-0.14 :after:after=-0.78 :after:that=-0.14
:although:after=0.08 :and:act=-0.32 :and:after=-0.54 :and:that=0.1 :announced:after=0.32 :as:after=-0.28 :because:after=-0.06
:but:after=0.14 :by:after=0.14 :day:after=-0.2 :friday:after=0.14 :has:after=0.06 :if:after=-0.1 :in:after=-0.24 :later:after=-0.14
:monday:after=0.08 :name:after=-0.22 :name:before=0.06 :not:after=-0.06 :of:after=0.08 :on:after=-0.08 :people:after=-0.16
:quote:act=-0.32 :quote:after=-0.8 :quote:before=0.1 :quote:that=0.38 :said:act=0.74 :said:after=2.22 :says:after=0.72
:statement:after=0.12 :that:act=0.84 :that:after=1.72 :then:after=-0.1 :to:after=0.34 :tsunami:after=-0.08 :was:act=0.06
:was:after=0.14 :what:after=-0.5 :when:act=0.08 :when:after=-0.18 :where:after=-0.28 :whether:after=0.2 :which:act=0.1
:while:after=-0.22 :with:act=0.14 :years:after=-0.08 :—:after=-0.12 quoted-marks:direct:first=-0.2 :direct:some=-0.78
:mention:first=0.16 :mention:some=-0.2 :none:none=-0.22 :partial:most=0.34 :partial:only=-0.06 quoted:direct=-1.12 :mention=-0.1
:none=-0.22 :partial=0.28 shape:according-to=0.42 :coordinate=-0.06 :participle=-0.76 :passive=-0.26 :quoted-as-saying=-0.08
:relative=-0.38 :verb-subject=-0.88 side-group:act:claim=-0.62 :act:poor=0.6 :after:according-to=0.66 :after:claim=-0.24
:after:poor=-0.66 :after:say=0.36 :after:tell=0.22 :after:utter=-0.24 :around:according-to=-0.62 :around:claim=0.36
:around:poor=0.08 :around:say=0.06 :around:tell=0.16 :before:according-to=0.4 :before:claim=-0.1 :before:say=-0.14
:before:utter=-0.2 source-group:he:poor=0.5 :he:say=0.14 :he:tell=-0.5 :he:utter=0.26 :i:claim=-0.4 :i:poor=-0.12 :i:say=-0.1
:it:say=-0.18 :it:utter=0.1 :name-event:claim=-0.08 :name-group:claim=0.26 :name-group:utter=0.16
:name-organization:according-to=0.1 :name-organization:claim=0.24 :name-organization:poor=-0.1 :name-organization:say=0.26
:name-organization:tell=-0.08 :name-organization:utter=0.22 :name-person:according-to=-0.22 :name-person:claim=0.2
:name-person:poor=0.06 :name-person:tell=0.3 :name-person:utter=-0.62 :name-place:claim=-0.14 :name-place:poor=0.08
:name-place:utter=-0.22 :name-work:poor=-0.06 :none:utter=-0.08 :noun:according-to=0.44 :noun:claim=0.1 :noun:poor=-0.44
:noun:say=0.34 :noun:tell=0.46 :noun:utter=-0.1 :she:claim=0.22 :she:poor=0.26 :she:say=-0.16 :she:tell=0.24 :she:utter=-0.22
:they:claim=-0.36 :they:poor=0.1 :they:say=0.1 :they:utter=0.34 source:he=0.28 :i=-0.68 :it=-0.16 :name-event=-0.14 :name-group=0.14
:name-organization=0.46 :name-person=0.42 :name-place=-0.22 :name-work=-0.14 :none=-0.12 :noun=0.14 :she=0.28 :they=0.1 :we=-0.08
subject-group:%:claim=-0.08 :(:claim=-0.1 :(:say=0.1 :,:according-to=0.36 :,:claim=-0.2 :,:poor=-0.32 :,:say=-0.26 :,:tell=0.4
:,:utter=-0.14 :-:claim=0.54 :auxiliary:according-to=-0.18 :auxiliary:claim=0.78 :auxiliary:poor=-0.24 :auxiliary:say=-0.2
:auxiliary:tell=0.24 :auxiliary:utter=-0.12 :end:according-to=-0.18 :end:claim=-0.1 :end:poor=0.32 :end:say=0.12 :end:tell=-0.18
:ing:claim=-0.12 :ing:poor=-0.08 :ing:say=0.38 :no-subject:according-to=-0.36 :no-subject:claim=-0.1 :no-subject:poor=0.28
:no-subject:say=-0.36 :no-subject:tell=-0.12 :no-subject:utter=0.38 :preposition:according-to=0.42 :preposition:claim=-0.18
:preposition:poor=-0.24 :preposition:say=0.24 :preposition:tell=-0.56 :quote:claim=0.14 :quote:say=0.14 :quote:tell=0.06
:relative:according-to=0.1 :relative:claim=-0.14 :relative:say=0.06 :relative:utter=-0.14 :s:according-to=0.1 :s:claim=0.06
:s:poor=0.06 :s:say=0.08 :s:utter=-0.1 :verb:according-to=0.5 :verb:claim=-0.22 :verb:poor=0.06 :verb:say=-0.22 :verb:tell=0.24
:word:according-to=-0.06 :word:claim=0.24 :word:poor=-0.12 :word:say=0.22 :word:tell=0.1 :word:utter=-0.06
subject-link:%:after=-0.08 :(:before=0.1 :,:act=0.06 :,:after=-0.06 :,:around=-0.26 :,:before=-0.06 :,:that=0.14 :-:after=0.26
:auxiliary:after=0.68 :auxiliary:around=-0.42 :auxiliary:before=0.14 :auxiliary:that=-0.12 :end:act=-0.22 :end:after=-0.1
:end:around=0.7 :end:before=-0.36 :end:that=-0.08 :ing:act=0.18 :ing:before=-0.16 :ing:that=0.12 :no-subject:act=-0.2
:no-subject:after=-0.3 :no-subject:around=0.18 :no-subject:before=0.08 :no-subject:that=-0.1 :preposition:act=-0.46
:preposition:after=-0.46 :preposition:around=-0.14 :preposition:before=0.46 :preposition:that=0.32 :quote:before=-0.12
:quote:that=0.5 :relative:after=-0.2 :s:act=0.24 :s:after=0.28 :s:before=-0.24 :verb:act=0.12 :verb:after=0.56 :verb:around=-0.16
:verb:before=-0.12 :word:act=-0.12 :word:around=0.14 :word:before=0.2 :word:that=0.06 :—:after=-0.12 subject-opening:%:word=0.34
:(:word=0.16 :*:*=-0.1 :,:a=0.08 :,:determiner=0.24 :,:ing=-0.08 :,:it=-0.1 :,:name=-0.2 :,:preposition=-0.12 :,:word=0.08
:-:determiner=0.32 :auxiliary:a=-0.16 :auxiliary:as=0.32 :auxiliary:determiner=-0.12 :auxiliary:name=0.44 :auxiliary:plural=0.22
:auxiliary:preposition=0.1 :auxiliary:pronoun=-0.12 :auxiliary:quote=-0.24 :auxiliary:there=0.32 :auxiliary:to=-0.4
:auxiliary:when=0.36 :auxiliary:word=0.18 :end:a=-0.08 :end:determiner=0.4 :end:for=-0.08 :end:if=-0.16 :end:ing=0.28 :end:name=-0.2
:end:plural=0.12 :end:to=0.12 :end:when=-0.14 :end:word=0.06 :ing:a=0.08 :ing:word=-0.22 :no-subject:as=0.1
:no-subject:auxiliary=0.32 :no-subject:determiner=0.28 :no-subject:for=0.24 :no-subject:how=-0.1 :no-subject:if=0.38
:no-subject:ing=0.3 :no-subject:of=0.2 :no-subject:preposition=0.2 :no-subject:quote=0.06 :no-subject:to=-0.26 :no-subject:what=-0.2
:no-subject:when=-0.18 :no-subject:which=-0.06 :no-subject:who=-0.4 :no-subject:why=-0.26 :no-subject:word=-0.42 :preposition:a=0.1
:preposition:auxiliary=-0.16 :preposition:for=-0.06 :preposition:ing=0.08 :preposition:it=-0.1 :preposition:name=-0.32
:preposition:of=-0.16 :preposition:plural=0.34 :preposition:preposition=0.14 :preposition:quote=-0.06 :preposition:to=0.08
:preposition:word=0.06 :quote:name=0.22 :quote:plural=-0.2 :quote:pronoun=0.3 :quote:word=-0.12 :relative:a=0.3
:relative:plural=-0.12 :s:a=0.06 :s:determiner=-0.24 :s:it=0.4 :s:name=-0.28 :s:pronoun=0.14 :s:word=0.06 :verb:a=0.14
:verb:determiner=-0.12 :verb:ing=0.16 :verb:it=0.24 :verb:name=0.38 :verb:preposition=-0.32 :verb:to=0.22 :verb:word=0.12
:word:(=0.24 :word:a=0.08 :word:as=-0.1 :word:determiner=-0.52 :word:for=0.22 :word:ing=-0.06 :word:it=-0.16 :word:name=-0.08
:word:plural=-0.08 :word:preposition=-0.16 :word:pronoun=0.2 :word:to=0.24 :word:word=0.56 subject:*=-0.1 :,=-0.28 :-=0.54 ::=-0.26
:auxiliary=0.32 :end=-0.14 :ing=-0.06 :no-subject=-0.38 :preposition=-0.38 :quote=0.3 :relative=-0.12 :s=0.32 :verb=0.36 :word=0.2
:—=0.08
`);
