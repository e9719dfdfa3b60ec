/**
 * Weights of reported speech without marks, by feature of `indirect.ts`: for it, against it. Learnt by
 * `npx tsx train/quotes-indirect.ts --write` from the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const INDIRECT_WEIGHTS = readWeights(`
after-group:,:claim=0.36 :,:poor=0.32 :,:say=-0.92 :,:tell=-0.12 :,:utter=-0.12 :-:claim=-0.14 :.:claim=0.66 :.:poor=0.3 :.:say=0.06
:::claim=-0.32 :;:claim=0.08 :;:say=-0.12 :a:according-to=0.36 :a:claim=-0.08 :a:poor=0.06 :a:say=0.28 :a:tell=-0.14 :a:utter=-0.28
:about:poor=0.14 :about:say=0.26 :about:utter=-0.1 :after:say=-0.3 :after:utter=-0.08 :all:claim=0.16 :an:according-to=0.06
:an:claim=-0.2 :an:poor=0.2 :an:say=0.18 :and:claim=-0.2 :as:claim=0.06 :as:say=0.06 :as:utter=-0.12 :at:claim=-0.06 :both:say=0.06
:by:claim=-0.22 :by:utter=-0.08 :data:according-to=0.12 :for:claim=-0.34 :from:claim=-0.1 :from:say=-0.32 :guilty:utter=0.12
:having:claim=-0.14 :he:claim=0.4 :he:poor=0.1 :he:say=-0.28 :her:claim=-0.34 :her:poor=0.12 :her:say=0.16 :her:tell=0.16
:her:utter=-0.08 :him:claim=-0.1 :him:tell=0.1 :his:according-to=0.1 :his:claim=-0.28 :his:poor=-0.06 :his:say=-0.08
:his:utter=-0.06 :how:claim=-0.06 :if:claim=-0.06 :in:claim=-0.24 :in:poor=0.1 :in:say=0.06 :it:claim=0.14 :it:say=0.2
:its:according-to=-0.12 :its:claim=0.1 :its:say=-0.22 :local:according-to=0.08 :more:claim=0.12 :name:according-to=-0.46
:name:claim=0.46 :name:say=0.58 :name:tell=-0.08 :no:poor=0.14 :no:say=-0.06 :nobody:say=0.1 :not:utter=0.1 :of:claim=-0.16
:of:say=-0.06 :of:tell=-0.2 :of:utter=0.16 :officials:according-to=0.16 :on:claim=0.36 :on:poor=0.16 :on:say=-0.3 :on:tell=-0.1
:on:utter=0.16 :one:say=0.12 :only:say=0.16 :only:utter=-0.06 :out:claim=0.32 :out:poor=-0.06 :out:utter=-0.1
:police:according-to=0.06 :police:claim=0.14 :quote:claim=-0.1 :quote:say=-0.22 :quote:utter=0.4 :reporters:tell=0.26
:reports:according-to=-0.2 :she:claim=-0.06 :she:say=0.12 :so:say=-0.2 :some:claim=0.3 :sources:claim=0.4 :that:claim=0.72
:that:poor=-0.44 :that:say=-0.76 :that:tell=0.16 :that:utter=0.06 :the:according-to=-0.06 :the:claim=-0.22 :the:poor=0.1
:the:say=0.16 :the:tell=0.12 :the:utter=-0.2 :their:claim=-0.18 :their:utter=0.1 :them:claim=0.08 :them:tell=-0.08 :them:utter=0.08
:there:claim=0.12 :there:say=0.08 :they:claim=0.52 :they:poor=-0.34 :this:tell=0.08 :through:say=0.08 :to:claim=-0.32 :to:poor=0.32
:today:claim=-0.1 :tuesday:say=-0.2 :two:say=0.1 :us:tell=-0.06 :wednesday:say=-0.06 :what:say=-0.14 :when:say=-0.16
:whether:claim=0.08 :whether:say=-0.16 :whether:utter=0.18 :with:claim=-0.28 :with:utter=0.06 :wrongdoing:claim=-0.06 after:,=-0.72
:-=-0.2 :.=0.98 ::=-0.42 :;=-0.06 :a=0.14 :about=0.22 :after=-0.4 :against=-0.08 :all=0.24 :an=0.34 :and=-0.26 :any=0.06 :at=-0.26
:both=0.06 :by=-0.32 :chief=0.14 :data=0.12 :down=-0.12 :first=-0.08 :for=-0.2 :friday=0.06 :from=-0.44 :government=-0.36
:guilty=0.12 :having=-0.14 :he=0.2 :him=-0.08 :his=-0.62 :how=-0.1 :human=0.16 :if=0.1 :it=0.32 :its=-0.26 :local=0.3 :me=-0.06
:members=0.12 :more=0.14 :name=0.42 :no=0.08 :nobody=0.16 :of=-0.32 :off=-0.2 :officials=0.24 :on=0.2 :one=0.1 :only=0.16 :out=0.12
:outside=0.1 :people=0.1 :police=0.3 :reporters=0.28 :reports=-0.24 :residents=-0.06 :she=-0.08 :so=-0.22 :some=0.38 :sources=0.4
:the=0.16 :their=-0.12 :there=0.18 :they=0.2 :this=0.42 :three=0.06 :through=0.08 :thursday=0.26 :to=0.06 :today=-0.12
:tuesday=-0.24 :two=0.08 :until=0.22 :us=-0.08 :was=0.14 :water=0.08 :what=-0.24 :when=-0.16 :where=-0.16 :whether=0.08 :which=-0.1
:who=-0.08 :whose=-0.16 :why=-0.1 :with=-0.26 :wrongdoing=-0.06 :yesterday=0.16 all=-0.44 before:)=0.56 :,=0.32 :.=0.36 :;=-0.16
:a=0.16 :after=-0.48 :agency=0.16 :also=-0.26 :and=-0.18 :are=-0.26 :as=-0.1 :authorities=0.08 :but=-0.2 :by=0.36 :can=0.16
:coach=0.06 :company=-0.1 :could=-0.3 :council=-0.2 :countries=-0.1 :court=0.08 :doctors=0.1 :driver=-0.22 :ever=-0.08
:everybody=-0.1 :executive=0.1 :first=-0.34 :further=0.22 :government=0.12 :had=0.82 :has=0.18 :have=0.62 :i=-0.36 :inquest=0.06
:investigators=0.3 :is=-0.42 :it=0.36 :judge=0.54 :latter=0.1 :lawyers=-0.28 :may=0.3 :men=0.1 :military=0.12 :minister=0.06
:must=0.22 :name=-0.1 :nobody=-0.06 :not=-0.22 :now=0.06 :of=-0.06 :office=-0.06 :officer=0.1 :officers=-0.2 :official=0.34
:officials=0.44 :old=0.16 :on=-0.08 :owner=0.1 :people=-0.12 :police=0.1 :polls=0.08 :president=0.08 :prosecutors=-0.08
:protest=-0.1 :report=0.6 :reportedly=-0.2 :reports=0.8 :researchers=-0.22 :results=-0.16 :secretary=0.14 :service=0.24 :she=0.2
:source=0.2 :sources=0.1 :spokesman=-0.14 :spokesperson=0.32 :spokeswoman=-0.08 :statement=-0.08 :still=-0.12 :the=-0.14 :then=-0.08
:they=-0.24 :today=-0.08 :tsunami=-0.08 :was=-0.16 :we=-0.06 :wednesday=-0.14 :welder=-0.1 :were=0.44 :when=0.12 :who=0.2 :will=-0.6
:with=0.2 :would=0.08 clause-group:none:according-to=0.34 :none:claim=-0.32 :none:poor=0.12 :none:say=-0.12 :none:tell=-0.34
:none:utter=-0.32 :past:claim=-0.18 :past:poor=0.26 :past:tell=-0.06 :past:utter=0.28 :verb-20:according-to=0.24 :verb-20:claim=0.12
:verb-20:poor=-0.22 :verb-20:say=0.1 :verb-20:utter=0.3 :verb-3:according-to=-0.32 :verb-3:claim=0.3 :verb-3:poor=-0.26
:verb-3:say=0.28 :verb-3:tell=0.28 :verb-3:utter=-0.12 :verb-8:according-to=0.18 :verb-8:claim=0.46 :verb-8:poor=0.1
:verb-8:say=-0.1 :verb-8:tell=0.46 :verb-8:utter=-0.52 clause-lemma:none:according-to=0.34 :none:accuse=-0.28 :none:add=0.06
:none:address=0.18 :none:agree=0.2 :none:announce=-0.36 :none:apologise=0.06 :none:ask=-0.1 :none:begin=0.2 :none:believe=-0.14
:none:call=-0.06 :none:characterize=-0.06 :none:cite=-0.18 :none:claim=0.38 :none:continue=-0.12 :none:declare=0.08
:none:defend=0.12 :none:demand=0.12 :none:deny=-0.18 :none:describe=-0.1 :none:dismiss=-0.1 :none:expect=0.16 :none:explain=0.06
:none:feel=0.12 :none:finish=-0.06 :none:hope=0.32 :none:identify=0.16 :none:insist=-0.08 :none:note=0.06 :none:observe=0.2
:none:post=-0.1 :none:predict=-0.2 :none:promise=-0.08 :none:read=0.56 :none:recall=0.16 :none:recommend=0.24 :none:reject=-0.06
:none:remark=-0.08 :none:report=-0.24 :none:say=-0.08 :none:share=-0.08 :none:shout=0.3 :none:show=0.2 :none:start=0.12
:none:state=0.2 :none:tell=-0.16 :none:think=-0.14 :none:tweet=0.16 :none:urge=-0.12 :none:warn=-0.14 :none:welcome=-0.06
:none:write=0.24 :past:accuse=-0.12 :past:add=0.06 :past:agree=-0.1 :past:ask=0.08 :past:begin=0.66 :past:believe=0.38
:past:claim=-0.06 :past:complain=-0.08 :past:concede=0.18 :past:confirm=-0.1 :past:defend=-0.16 :past:deny=0.34 :past:explain=0.26
:past:find=-0.16 :past:indicate=0.2 :past:observe=-0.14 :past:point=0.14 :past:post=-0.1 :past:publish=-0.2 :past:read=-0.18
:past:recall=0.14 :past:reject=-0.06 :past:report=0.5 :past:reveal=-0.36 :past:rule=0.12 :past:say=0.1 :past:share=0.1
:past:show=-0.1 :past:speak=-0.24 :past:start=0.22 :past:state=0.26 :past:tell=-0.1 :verb-20:according-to=0.24 :verb-20:add=-0.1
:verb-20:announce=0.24 :verb-20:answer=-0.14 :verb-20:ask=0.14 :verb-20:cite=0.1 :verb-20:claim=0.1 :verb-20:find=-0.3
:verb-20:hope=-0.06 :verb-20:identify=-0.16 :verb-20:propose=-0.14 :verb-20:read=-0.16 :verb-20:report=0.08 :verb-20:say=0.14
:verb-20:share=0.32 :verb-20:start=-0.12 :verb-20:state=-0.14 :verb-20:suggest=-0.06 :verb-20:tell=0.1 :verb-20:threaten=0.18
:verb-20:write=0.12 :verb-3:according-to=-0.32 :verb-3:accuse=-0.08 :verb-3:add=0.36 :verb-3:admit=-0.16 :verb-3:agree=0.22
:verb-3:allege=0.2 :verb-3:announce=-0.16 :verb-3:ask=-0.2 :verb-3:assert=0.06 :verb-3:assure=0.3 :verb-3:begin=-0.3
:verb-3:believe=-0.4 :verb-3:claim=0.06 :verb-3:claims=-0.1 :verb-3:clarify=0.24 :verb-3:concede=0.06 :verb-3:conclude=-0.12
:verb-3:confirm=0.46 :verb-3:contend=0.06 :verb-3:continue=0.3 :verb-3:declare=0.06 :verb-3:deny=-0.1 :verb-3:disclose=0.16
:verb-3:estimate=0.06 :verb-3:expect=-0.12 :verb-3:explain=0.06 :verb-3:feel=-0.1 :verb-3:find=0.28 :verb-3:hold=0.2
:verb-3:hope=-0.16 :verb-3:indicate=-0.16 :verb-3:insist=0.2 :verb-3:maintain=0.2 :verb-3:note=-0.14 :verb-3:observe=-0.14
:verb-3:oppose=-0.08 :verb-3:point=0.08 :verb-3:predict=-0.12 :verb-3:promise=0.06 :verb-3:put_it=-0.2 :verb-3:recall=-0.1
:verb-3:recommend=-0.2 :verb-3:reply=0.16 :verb-3:report=0.34 :verb-3:respond=0.08 :verb-3:rule=-0.2 :verb-3:say=0.46
:verb-3:show=0.22 :verb-3:speak=0.38 :verb-3:state=0.38 :verb-3:statement=0.16 :verb-3:submit=0.14 :verb-3:swear=0.1
:verb-3:tell=0.06 :verb-3:think=0.12 :verb-3:warn=0.14 :verb-3:write=-0.2 :verb-8:according-to=0.18 :verb-8:admit=-0.12
:verb-8:announce=0.72 :verb-8:ask=0.1 :verb-8:begin=-0.26 :verb-8:believe=0.1 :verb-8:caution=0.16 :verb-8:cite=0.38
:verb-8:claim=0.2 :verb-8:confirm=-0.14 :verb-8:continue=-0.1 :verb-8:declare=-0.14 :verb-8:identify=0.16 :verb-8:note=0.28
:verb-8:observe=0.28 :verb-8:point=0.1 :verb-8:promise=-0.16 :verb-8:report=-0.16 :verb-8:reveal=0.24 :verb-8:share=-0.14
:verb-8:speak=0.08 :verb-8:start=-0.1 :verb-8:state=-0.06 :verb-8:tell=0.16 :verb-8:think=-0.38 :verb-8:threaten=-0.18
:verb-8:warn=0.2 :verb-8:write=-0.2 clause-link:none:act=-0.44 :none:after=-0.24 :none:before=-0.26 :none:that=0.22 :past:act=-0.1
:past:after=0.14 :past:before=-0.28 :past:that=0.48 :verb-20:act=0.2 :verb-20:after=-0.08 :verb-20:around=-0.16 :verb-20:before=0.56
:verb-20:that=-0.12 :verb-3:act=-0.1 :verb-3:after=0.34 :verb-3:around=0.32 :verb-3:that=-0.2 :verb-8:act=0.38 :verb-8:after=0.32
:verb-8:around=-0.12 :verb-8:before=-0.12 :verb-8:that=0.16 clause-opening:none:(:claim=-0.08 :none:a:poor=0.14 :none:a:say=-0.34
:none:a:utter=-0.06 :none:as:utter=0.14 :none:determiner:claim=-0.2 :none:determiner:poor=0.26 :none:determiner:say=0.18
:none:determiner:utter=-0.06 :none:for:utter=-0.16 :none:ing:claim=-0.16 :none:ing:say=-0.06 :none:ing:utter=-0.16
:none:it:claim=0.32 :none:it:poor=-0.06 :none:it:say=0.24 :none:name:claim=-0.28 :none:name:poor=-0.12 :none:name:say=0.18
:none:name:utter=-0.08 :none:of:utter=0.22 :none:plural:claim=-0.16 :none:plural:poor=-0.08 :none:plural:utter=-0.08
:none:preposition:claim=0.16 :none:preposition:tell=-0.08 :none:preposition:utter=-0.2 :none:pronoun:claim=0.24
:none:pronoun:poor=-0.14 :none:pronoun:say=0.1 :none:quote:claim=0.1 :none:quote:utter=0.34 :none:to:claim=0.2 :none:to:poor=0.38
:none:to:tell=-0.06 :none:word:according-to=0.3 :none:word:claim=-0.08 :none:word:poor=-0.1 :none:word:tell=-0.24
:none:word:utter=0.12 :past:a:claim=-0.1 :past:a:say=0.16 :past:a:utter=-0.16 :past:determiner:according-to=0.08
:past:determiner:claim=0.14 :past:determiner:poor=-0.16 :past:determiner:say=-0.06 :past:determiner:tell=0.08
:past:determiner:utter=-0.22 :past:for:utter=0.28 :past:ing:claim=0.24 :past:ing:utter=0.4 :past:it:claim=0.08 :past:it:poor=-0.06
:past:it:say=0.16 :past:name:claim=0.16 :past:name:poor=0.24 :past:name:utter=0.08 :past:plural:according-to=0.06
:past:plural:claim=-0.36 :past:plural:say=0.24 :past:preposition:poor=-0.1 :past:preposition:say=-0.2 :past:preposition:utter=0.32
:past:pronoun:claim=0.18 :past:quote:say=-0.12 :past:word:according-to=0.08 :past:word:claim=-0.08 :past:word:poor=0.08
:past:word:say=0.46 :past:word:utter=-0.14 :verb-20:a:say=0.08 :verb-20:determiner:claim=0.1 :verb-20:determiner:poor=-0.12
:verb-20:determiner:say=0.18 :verb-20:determiner:utter=0.3 :verb-20:name:claim=0.34 :verb-20:name:tell=-0.08
:verb-20:plural:claim=0.06 :verb-20:preposition:according-to=0.14 :verb-20:preposition:say=-0.06 :verb-20:to:claim=0.08
:verb-20:word:according-to=0.06 :verb-20:word:claim=0.06 :verb-20:word:poor=-0.08 :verb-20:word:say=0.12 :verb-20:word:utter=0.2
:verb-3:a:claim=0.42 :verb-3:a:poor=-0.26 :verb-3:a:say=-0.14 :verb-3:auxiliary:claim=0.28 :verb-3:auxiliary:say=0.08
:verb-3:auxiliary:utter=-0.16 :verb-3:determiner:according-to=0.24 :verb-3:determiner:say=0.14 :verb-3:determiner:tell=0.1
:verb-3:determiner:utter=-0.2 :verb-3:if:utter=0.2 :verb-3:ing:poor=0.16 :verb-3:ing:say=0.2 :verb-3:it:according-to=-0.16
:verb-3:it:tell=-0.06 :verb-3:name:claim=-0.2 :verb-3:name:poor=-0.18 :verb-3:name:tell=0.06 :verb-3:name:utter=-0.2
:verb-3:of:utter=-0.08 :verb-3:plural:claim=0.26 :verb-3:plural:poor=-0.24 :verb-3:plural:say=0.06 :verb-3:plural:tell=0.12
:verb-3:preposition:according-to=0.16 :verb-3:preposition:claim=0.18 :verb-3:preposition:poor=0.32 :verb-3:preposition:say=0.24
:verb-3:pronoun:claim=-0.24 :verb-3:pronoun:say=-0.06 :verb-3:pronoun:tell=-0.1 :verb-3:quote:claim=-0.38 :verb-3:quote:say=0.36
:verb-3:there:claim=0.18 :verb-3:there:say=0.12 :verb-3:there:tell=0.08 :verb-3:to:claim=-0.12 :verb-3:to:poor=0.14
:verb-3:to:tell=-0.22 :verb-3:to:utter=0.26 :verb-3:what:claim=0.1 :verb-3:when:claim=-0.06 :verb-3:whether:claim=0.2
:verb-3:whether:utter=0.18 :verb-3:word:according-to=-0.24 :verb-3:word:claim=-0.06 :verb-3:word:poor=-0.1 :verb-3:word:tell=0.22
:verb-8:a:claim=0.12 :verb-8:a:poor=0.2 :verb-8:a:say=0.3 :verb-8:as:according-to=0.08 :verb-8:determiner:according-to=-0.12
:verb-8:determiner:claim=-0.12 :verb-8:determiner:poor=0.22 :verb-8:determiner:tell=0.06 :verb-8:determiner:utter=-0.1
:verb-8:it:say=0.06 :verb-8:name:according-to=0.1 :verb-8:name:claim=0.26 :verb-8:name:poor=-0.28 :verb-8:name:say=0.12
:verb-8:plural:claim=0.34 :verb-8:plural:say=0.22 :verb-8:preposition:according-to=0.16 :verb-8:preposition:claim=-0.18
:verb-8:preposition:utter=-0.28 :verb-8:pronoun:claim=0.08 :verb-8:pronoun:say=0.18 :verb-8:quote:say=-0.42 :verb-8:to:claim=-0.2
:verb-8:word:according-to=0.12 :verb-8:word:claim=0.12 :verb-8:word:poor=-0.12 :verb-8:word:say=-0.18 :verb-8:word:tell=0.1
:verb-8:word:utter=0.14 clause:none=-0.54 :past=0.06 :verb-20=0.64 :verb-3=0.32 :verb-8=0.52 form:according-to:=0.44
:claim:finite=-0.2 :claim:participle=-0.34 :claim:stem=-0.34 :poor:finite=0.1 :poor:participle=-0.56 :poor:stem=0.38
:say:finite=0.26 :say:participle=0.26 :say:stem=-0.18 :tell:finite=0.48 :tell:participle=-0.26 :utter:finite=-0.66
:utter:participle=0.16 :utter:stem=0.08 frame-clause:about:none=-0.12 :about:past=-0.08 :clause:verb-3=0.14 :infinitive:none=0.1
:infinitive:past=-0.08 :infinitive:verb-8=-0.14 :object:past=-0.06 :object:verb-3=-0.08 :object_as:none=-0.12
:object_complement:none=-0.06 :object_of:none=-0.08 :object_of:verb-20=0.06 :object_to:none=0.08 :object_to:past=0.22
:that:past=0.16 :that:verb-20=0.18 :that:verb-3=0.08 :that:verb-8=0.56 :wh:verb-3=0.08 frame-subject:about:end=-0.06
:about:preposition=-0.06 :clause:auxiliary=0.14 :for:preposition=-0.06 :infinitive:end=-0.08 :infinitive:preposition=-0.06
:infinitive:word=-0.1 :object:,=0.18 :object:preposition=-0.06 :object:word=-0.06 :object_as:preposition=-0.2
:object_of:preposition=-0.06 :object_on:preposition=-0.1 :object_to:preposition=0.1 :that:,=-0.08 :that:preposition=0.32
:that:verb=0.12 :that:word=-0.12 frame:about=-0.06 :clause=0.1 :for=-0.1 :infinitive=-0.28 :object=-0.24 :object_alone=0.1
:object_as=-0.2 :object_complement=0.1 :object_of=-0.06 :object_on=-0.1 :object_to=0.1 :that=0.96 :to=0.1 :wh=-0.1 headline=-0.18
:act=-0.06 :after=-0.3 :before=0.22 lemma-link:according-to:after=0.66 :according-to:around=-0.6 :according-to:before=0.4
:accuse:after=-0.18 :acknowledge:after=0.14 :add:after=0.12 :add:around=-0.06 :add:before=0.1 :add:that=0.2 :address:after=0.14
:admit:after=-0.06 :admit:that=0.12 :advise:after=-0.18 :agree:act=0.1 :agree:after=0.16 :allege:after=0.12 :announce:before=0.06
:announce:that=0.38 :answer:after=-0.22 :apologise:after=0.06 :argue:after=0.24 :argue:that=0.06 :ask:act=0.06 :ask:after=0.36
:ask:that=-0.32 :assert:that=0.08 :assure:before=0.1 :attack:after=-0.08 :begin:after=0.28 :believe:act=0.08 :believe:after=0.18
:believe:before=0.18 :believe:that=-0.24 :blame:after=-0.18 :characterize:after=-0.08 :charge:after=0.16 :cite:act=0.26
:cite:after=-0.08 :claim:act=-0.1 :claim:after=0.42 :claim:that=0.32 :claims:act=0.34 :comment:after=-0.18 :complain:that=0.06
:concede:that=0.16 :conclude:that=-0.1 :confirm:after=-0.06 :confirm:before=0.4 :declare:after=-0.24 :declare:that=0.3
:decline:act=-0.1 :defend:act=-0.18 :defend:after=0.12 :deny:act=0.06 :deny:after=-0.08 :describe:act=-0.18 :disagree:after=0.22
:disclose:that=0.1 :dismiss:act=-0.06 :dismiss:after=-0.14 :encourage:act=0.16 :estimate:after=-0.1 :expect:after=0.14
:explain:before=0.24 :explain:that=-0.16 :express:after=-0.22 :feel:after=0.34 :feel:that=-0.08 :find:act=0.06 :find:after=-0.4
:find:before=-0.2 :find:that=0.1 :finish:after=-0.14 :hold:act=0.36 :hope:act=0.06 :hope:after=-0.16 :indicate:after=-0.12
:inform:after=-0.1 :insist:after=0.2 :insist:before=-0.1 :lament:after=-0.06 :laugh:after=-0.08 :maintain:after=0.6
:maintain:before=-0.2 :maintain:that=0.12 :mention:after=-0.16 :note:after=0.16 :note:around=0.06 :note:before=-0.08 :note:that=0.18
:observe:after=-0.22 :observe:before=0.34 :observe:that=-0.14 :oppose:after=-0.12 :plead:after=0.08 :pledge:after=0.12
:point:after=0.42 :point:that=-0.18 :praise:act=-0.08 :predict:after=-0.06 :predict:that=-0.38 :promise:act=-0.06
:promise:after=-0.3 :propose:act=-0.06 :propose:after=-0.18 :protest:after=0.24 :publish:after=-0.12 :put_it:after=-0.24
:put_it:that=0.18 :question:act=-0.12 :read:after=0.12 :recall:after=-0.2 :reckon:after=0.3 :recommend:after=0.08 :refuse:act=-0.08
:reject:after=-0.1 :remark:after=0.06 :remind:that=0.08 :reply:before=-0.22 :report:after=0.26 :report:before=0.26
:respond:after=-0.1 :reveal:after=-0.36 :rule:after=0.08 :say:after=0.58 :say:around=0.06 :say:before=0.14 :say:that=-0.1
:share:after=0.16 :shout:after=0.28 :show:act=0.1 :show:after=-0.14 :show:that=0.18 :sing:after=-0.06 :speak:after=0.3
:specify:after=-0.26 :state:after=0.36 :state:that=0.24 :statement:act=0.28 :suggest:after=0.14 :suggest:that=-0.34
:swear:after=0.06 :talk:act=0.18 :tell:after=-0.08 :tell:before=-0.14 :tell:that=0.22 :testify:after=0.08 :testify:before=-0.06
:thank:after=-0.06 :think:after=0.18 :think:that=-0.44 :threaten:act=-0.06 :tweet:after=0.16 :urge:act=-0.16 :urge:after=-0.08
:volunteer:after=0.16 :warn:after=-0.08 :warn:that=0.24 :write:before=-0.1 :write:that=0.08 lemma-opening:according-to:as=0.08
:according-to:determiner=0.1 :according-to:it=-0.16 :according-to:name=0.1 :according-to:plural=0.12 :according-to:preposition=0.38
:according-to:pronoun=0.12 :according-to:word=0.26 :accuse:determiner=-0.2 :accuse:name=0.12 :acknowledge:determiner=0.14 :add:a=0.2
:add:determiner=0.2 :add:name=-0.14 :add:pronoun=0.26 :add:word=-0.08 :address:determiner=0.2 :admit:determiner=-0.24
:agree:determiner=-0.1 :agree:preposition=0.34 :allege:name=0.1 :announce:a=-0.36 :announce:determiner=-0.16 :announce:it=0.26
:announce:name=-0.12 :announce:plural=0.26 :announce:pronoun=0.22 :argue:determiner=-0.12 :ask:determiner=-0.22 :ask:for=0.22
:ask:if=0.18 :ask:it=-0.08 :ask:plural=-0.06 :ask:preposition=-0.06 :ask:to=0.08 :ask:when=0.2 :ask:whether=0.22 :ask:who=-0.06
:ask:why=-0.12 :ask:word=0.28 :assume:determiner=-0.12 :begin:determiner=-0.32 :begin:ing=0.2 :begin:name=0.1
:begin:preposition=-0.24 :begin:word=0.26 :believe:a=-0.1 :believe:determiner=0.42 :believe:it=0.08 :believe:name=-0.38
:believe:pronoun=0.18 :believe:to=0.2 :blame:determiner=-0.08 :call:it=-0.06 :caution:determiner=0.1 :characterize:determiner=-0.06
:cite:a=-0.14 :cite:determiner=-0.08 :cite:name=0.38 :cite:plural=0.4 :cite:word=-0.08 :claim:determiner=0.74 :claim:it=0.06
:claim:name=0.24 :claim:pronoun=0.08 :claim:to=-0.22 :claim:word=-0.26 :comment:preposition=-0.16 :concede:determiner=0.06
:concede:pronoun=0.2 :conclude:determiner=0.08 :conclude:word=-0.12 :confirm:a=0.24 :confirm:determiner=-0.36 :confirm:it=0.16
:confirm:plural=-0.14 :confirm:pronoun=0.08 :confirm:word=0.1 :continue:determiner=-0.06 :continue:preposition=0.1 :continue:to=0.14
:criticise:determiner=-0.08 :declare:a=0.24 :declare:determiner=-0.14 :declare:word=-0.24 :decline:to=-0.1 :defend:determiner=0.22
:defend:name=-0.12 :deny:auxiliary=-0.14 :deny:determiner=-0.06 :deny:ing=-0.08 :deny:it=-0.06 :deny:pronoun=0.18
:describe:determiner=-0.12 :disclose:word=0.08 :dismiss:as=-0.06 :encourage:word=0.16 :estimate:determiner=-0.06 :expect:a=0.12
:expect:determiner=0.1 :expect:plural=-0.08 :explain:determiner=0.14 :express:determiner=-0.06 :express:quote=-0.12
:fear:determiner=-0.24 :feel:determiner=0.42 :feel:pronoun=-0.08 :find:determiner=0.14 :find:it=-0.18 :find:name=-0.08
:find:preposition=-0.08 :find:pronoun=0.06 :find:word=-0.12 :hold:determiner=0.32 :hope:determiner=-0.18 :hope:to=0.34
:hope:word=0.08 :identify:as=-0.08 :identify:determiner=0.28 :identify:word=-0.08 :indicate:determiner=0.32 :indicate:name=-0.16
:insist:determiner=-0.18 :maintain:determiner=0.2 :maintain:word=0.18 :note:determiner=0.4 :note:name=-0.2 :note:plural=-0.28
:note:word=0.26 :observe:determiner=-0.14 :observe:word=0.2 :plead:word=0.08 :point:determiner=0.1 :point:to=0.06 :point:word=-0.08
:post:a=-0.1 :post:word=0.22 :praise:determiner=-0.06 :predict:determiner=-0.14 :promise:determiner=-0.06 :promise:to=-0.08
:promise:word=-0.12 :propose:a=-0.38 :propose:name=-0.1 :publish:a=-0.06 :publish:determiner=-0.1 :publish:preposition=-0.08
:put_it:determiner=-0.22 :put_it:preposition=-0.12 :put_it:word=-0.14 :read:determiner=0.18 :read:it=0.28 :read:word=-0.3
:recall:determiner=0.06 :recommend:name=-0.18 :refuse:to=-0.08 :reject:word=-0.06 :remind:name=0.1 :reply:determiner=-0.1
:reply:name=0.08 :reply:pronoun=-0.1 :report:a=0.1 :report:determiner=0.48 :report:name=0.48 :report:preposition=-0.22
:report:word=-0.1 :reveal:determiner=-0.06 :reveal:pronoun=-0.16 :reveal:word=0.12 :rule:a=0.06 :rule:determiner=0.36
:say:auxiliary=0.08 :say:determiner=0.62 :say:ing=-0.06 :say:it=0.2 :say:name=0.28 :say:of=0.08 :say:plural=0.5
:say:preposition=0.08 :say:quote=-0.42 :say:there=0.12 :say:to=-0.18 :say:what=-0.14 :say:when=-0.24 :say:whether=-0.16
:say:word=0.46 :share:a=-0.14 :share:determiner=0.06 :share:preposition=0.26 :show:a=0.12 :show:determiner=-0.18 :show:name=0.1
:show:word=-0.12 :slam:word=-0.06 :speak:for=0.12 :speak:name=-0.12 :speak:of=0.14 :speak:preposition=-0.22 :speak:word=0.44
:start:determiner=0.08 :start:preposition=0.38 :start:word=-0.16 :state:determiner=-0.06 :state:it=0.1 :state:name=0.06
:state:pronoun=0.18 :state:word=0.3 :submit:determiner=0.08 :suggest:determiner=-0.24 :suggest:pronoun=-0.18 :tell:a=0.14
:tell:determiner=0.2 :tell:it=-0.1 :tell:name=-0.12 :tell:plural=-0.26 :tell:preposition=-0.12 :tell:pronoun=0.28 :tell:there=0.08
:tell:to=-0.2 :testify:determiner=0.08 :think:determiner=-0.3 :think:it=0.24 :threaten:determiner=0.1 :threaten:to=-0.06
:urge:determiner=-0.06 :urge:word=-0.18 :warn:a=0.16 :warn:determiner=-0.14 :welcome:determiner=-0.06 :write:a=0.12
:write:preposition=-0.18 :write:to=0.22 :write:word=0.1 lemma:according-to=0.44 :accuse=-0.18 :acknowledge=0.14 :add=0.32
:address=0.14 :admit=-0.36 :advise=-0.16 :agree=0.28 :announce=0.46 :answer=-0.1 :apologise=0.06 :argue=0.18 :assert=0.08
:assure=0.3 :attack=-0.08 :begin=0.24 :believe=0.14 :blame=-0.22 :boast=-0.06 :caution=0.08 :characterize=-0.08 :cite=0.12
:claim=0.62 :claims=0.34 :clarify=0.24 :comment=-0.18 :concede=0.26 :confirm=0.16 :contend=0.06 :counter=-0.14 :criticise=-0.08
:decline=-0.1 :decree=-0.24 :defend=-0.06 :demand=-0.12 :describe=-0.18 :disagree=0.22 :disclose=0.06 :dismiss=-0.22 :email=0.1
:encourage=0.16 :estimate=-0.14 :expect=0.14 :express=-0.18 :fear=-0.16 :feel=0.14 :find=-0.24 :finish=-0.14 :highlight=-0.16
:hold=0.36 :indicate=0.14 :inform=-0.14 :lament=-0.06 :laugh=-0.08 :maintain=0.5 :mention=-0.18 :note=0.28 :observe=0.06
:oppose=-0.12 :plead=0.08 :pledge=0.18 :point=0.38 :post=0.08 :praise=-0.12 :predict=-0.38 :promise=-0.32 :propose=-0.56
:protest=0.24 :publish=-0.26 :put_it=-0.4 :question=-0.12 :read=-0.08 :recall=0.14 :reckon=0.2 :recommend=-0.16 :refuse=-0.08
:reject=-0.14 :remind=0.14 :reply=-0.26 :report=0.54 :reveal=-0.18 :rule=0.08 :say=0.52 :share=0.26 :shout=0.28 :show=0.18
:sing=-0.06 :slam=-0.06 :speak=0.12 :specify=-0.08 :state=0.58 :statement=0.28 :stress=0.06 :submit=0.14 :suggest=-0.24 :swear=0.1
:talk=0.18 :testify=0.22 :thank=-0.06 :think=-0.48 :threaten=-0.06 :tweet=0.2 :urge=-0.28 :volunteer=0.2 :warn=0.16 :write=-0.08
length-link:12:act=-0.48 :12:after=0.14 :12:that=0.24 :25:act=0.44 :25:after=0.3 :25:around=0.22 :25:before=0.32 :2:act=-0.18
:2:after=-0.62 :2:before=-0.56 :2:that=0.28 :4:after=0.12 :4:before=0.1 :4:that=-0.18 :7:act=0.1 :7:after=0.32 :7:around=0.24
:7:before=-0.14 :7:that=0.4 :long:act=0.08 :long:after=0.46 :long:around=-0.48 :long:before=0.2 :long:that=-0.1 length:12=0.66
:2=-1.12 :25=0.54 :7=0.54 link:act=-0.2 :after=-0.48 :that=0.54 marks-link:most:after=0.32 :most:that=0.3 :none:after=-0.42
:none:around=0.46 :none:before=0.3 :none:that=0.62 :only:after=-0.06 :some:after=-0.08 :some:around=-0.22 :some:before=-0.32
:some:that=-0.24 marks:most=0.28 :none=-0.24 :only=-0.14 :some=-0.9 negated=-0.14 :claim=-0.16 :poor=0.24 :say=-0.44 :utter=0.3
opening-group:a:claim=0.34 :a:poor=0.1 :a:tell=0.28 :a:utter=-0.38 :as:according-to=0.08 :as:claim=0.12 :as:utter=-0.12
:auxiliary:claim=0.28 :auxiliary:say=0.08 :auxiliary:utter=-0.16 :determiner:according-to=0.1 :determiner:claim=0.28
:determiner:poor=0.16 :determiner:say=0.4 :determiner:tell=0.2 :determiner:utter=-0.38 :for:claim=-0.24 :for:utter=0.22
:how:claim=-0.06 :if:utter=0.2 :ing:claim=-0.16 :ing:poor=0.2 :ing:say=-0.06 :ing:tell=0.18 :ing:utter=0.12 :it:according-to=-0.16
:it:claim=0.36 :it:poor=-0.18 :it:say=0.2 :it:tell=-0.06 :it:utter=0.12 :name:according-to=0.1 :name:claim=0.28 :name:poor=-0.38
:name:say=0.28 :name:tell=0.18 :name:utter=-0.32 :of:claim=-0.14 :of:say=0.08 :of:tell=-0.14 :of:utter=0.08
:plural:according-to=0.12 :plural:claim=0.1 :plural:poor=-0.26 :plural:say=0.5 :plural:tell=-0.26 :plural:utter=-0.16
:preposition:according-to=0.38 :preposition:claim=0.08 :preposition:poor=0.24 :preposition:say=-0.06 :preposition:tell=-0.26
:preposition:utter=-0.2 :pronoun:according-to=0.12 :pronoun:poor=0.22 :pronoun:say=0.14 :pronoun:tell=0.14 :pronoun:utter=-0.18
:quote:claim=-0.36 :quote:say=-0.42 :quote:tell=0.3 :quote:utter=0.4 :there:claim=0.14 :there:say=0.12 :there:tell=0.08
:to:claim=-0.16 :to:poor=0.5 :to:say=-0.18 :to:tell=-0.26 :to:utter=0.12 :what:claim=0.1 :what:say=-0.18 :when:claim=0.08
:when:say=-0.24 :whether:claim=0.06 :whether:say=-0.16 :whether:utter=0.14 :why:claim=-0.06 :word:according-to=0.26 :word:claim=-0.1
:word:poor=-0.38 :word:say=0.3 :word:tell=0.24 :word:utter=0.22 opening-link:(:after=0.26 :a:act=-0.18 :a:after=0.08 :a:before=0.4
:auxiliary:after=0.38 :auxiliary:that=-0.18 :determiner:act=-0.34 :determiner:after=0.56 :determiner:around=-0.12
:determiner:that=0.66 :how:after=-0.06 :if:that=0.14 :ing:act=0.14 :ing:after=-0.2 :ing:that=0.3 :it:act=0.08 :it:after=0.26
:it:before=-0.06 :it:that=-0.12 :name:act=0.32 :name:after=0.34 :name:around=-0.2 :name:before=-0.42 :of:after=-0.2 :plural:act=0.12
:plural:after=-0.1 :plural:around=-0.06 :plural:before=0.08 :preposition:after=-0.18 :preposition:around=0.2
:preposition:before=-0.16 :preposition:that=0.28 :pronoun:act=-0.22 :pronoun:after=0.5 :pronoun:before=0.12 :quote:after=-0.06
:there:after=0.26 :to:after=-0.2 :what:after=-0.26 :when:after=0.08 :whether:act=0.12 :whether:after=-0.1 :which:after=-0.06
:who:after=-0.36 :why:act=-0.06 :why:after=-0.16 :word:act=0.32 :word:after=0.22 :word:around=0.16 :word:before=0.12 :word:that=-0.3
opening:(=0.24 :*=-0.1 :a=0.22 :as=0.06 :auxiliary=0.08 :determiner=0.38 :how=-0.1 :if=0.12 :ing=0.22 :it=0.2 :name=0.08 :of=-0.2
:preposition=0.06 :pronoun=0.36 :quote=-0.2 :there=0.28 :what=-0.2 :which=-0.06 :who=-0.4 :why=-0.26 :word=0.26
outside-opening:,:a=-0.28 :,:as=0.2 :,:auxiliary=-0.14 :,:determiner=-0.38 :,:for=0.18 :,:if=0.4 :,:ing=0.28 :,:it=0.36 :,:name=0.24
:,:plural=-0.08 :,:pronoun=0.36 :,:quote=-0.14 :,:there=0.08 :,:to=-0.18 :,:when=0.18 :,:why=-0.06 :,:word=0.06 :.:(=0.24 :.:a=-0.08
:.:auxiliary=-0.24 :.:determiner=0.1 :.:for=-0.3 :.:if=-0.06 :.:ing=0.06 :.:it=0.06 :.:name=-0.14 :.:of=-0.16 :.:plural=0.18
:.:preposition=0.32 :.:pronoun=0.32 :.:quote=0.06 :.:there=0.12 :.:to=-0.14 :.:what=-0.1 :.:when=-0.14 :.:why=-0.06 :.:word=-0.2
:2005:a=-0.06 :2005:determiner=-0.08 :2005:it=0.1 :2005:name=0.14 :2006:a=-0.12 :2006:determiner=-0.24 :2006:name=0.22
:2006:preposition=-0.1 :2006:word=0.12 :2007:a=-0.14 :2007:determiner=-0.26 :2007:name=0.18 :2007:of=-0.08 :2007:pronoun=0.18
:2007:to=-0.06 :2007:word=0.1 :::determiner=-0.06 :::word=-0.14 :;:determiner=0.1 :;:it=0.1 :;:name=-0.06 :;:pronoun=0.2
:after:a=-0.06 :after:determiner=-0.48 :after:it=-0.16 :after:plural=0.16 :after:pronoun=-0.34 :after:word=-0.1
:and:determiner=-0.24 :and:ing=-0.1 :and:it=-0.2 :and:name=-0.24 :and:plural=-0.32 :and:preposition=-0.16 :and:pronoun=0.64
:and:there=0.06 :as:determiner=-0.06 :as:preposition=-0.06 :before:determiner=-0.12 :before:pronoun=-0.4 :but:a=-0.06
:but:determiner=-0.16 :but:word=0.16 :by:determiner=-0.06 :in:name=-0.08 :in:word=-0.16 :name:determiner=-0.34 :name:it=-0.1
:name:plural=0.16 :name:preposition=0.06 :name:pronoun=-0.08 :name:word=-0.12 :none:determiner=0.08 :none:ing=0.18 :none:it=0.06
:none:name=-0.18 :none:preposition=0.12 :none:word=-0.2 :on:determiner=0.08 :quote:a=-0.08 :quote:as=-0.14 :quote:auxiliary=0.24
:quote:determiner=0.1 :quote:ing=-0.26 :quote:it=0.34 :quote:name=0.08 :quote:of=-0.1 :quote:preposition=-0.52 :quote:pronoun=0.5
:quote:to=0.16 :quote:when=-0.12 :quote:word=-0.26 :said:a=0.6 :said:determiner=0.62 :said:preposition=-0.06 :said:pronoun=0.4
:said:word=0.6 :say:name=0.34 :says:word=0.36 :that:determiner=0.64 :that:preposition=0.56 :that:pronoun=0.18 :that:word=0.68
:when:a=-0.12 :when:determiner=-0.1 :where:pronoun=-0.16 :which:as=-0.08 :which:auxiliary=0.3 :which:pronoun=-0.18 :which:word=0.24
:with:word=0.08 outside:):act=0.06 :):after=0.2 :*:after=0.08 :,:act=0.3 :,:after=-0.28 :,:around=0.42 :,:before=0.16 :,:that=0.24
:--:after=-0.16 :.:act=-0.32 :.:after=-0.28 :.:that=0.72 :2005:after=-0.14 :2005:that=0.28 :2006:act=-0.2 :2006:after=-0.46
:2006:that=0.14 :2007:after=-0.36 :2007:that=0.14 :::act=-0.12 :::after=-0.08 :::that=-0.16 :;:after=0.16 :;:that=0.16 :a:act=0.16
:after:act=-0.16 :after:after=-0.8 :after:that=-0.14 :although:after=0.08 :and:act=-0.32 :and:after=-0.54 :and:that=0.08
:announced:after=0.32 :as:after=-0.3 :because:after=-0.06 :but:after=0.14 :by:after=0.14 :day:after=-0.2 :has:after=0.06
:if:after=-0.1 :in:after=-0.22 :later:after=-0.14 :local:after=-0.06 :monday:after=0.08 :name:after=-0.22 :name:before=0.06
:not:after=-0.06 :of:after=0.06 :on:after=0.06 :people:after=-0.18 :quote:act=-0.3 :quote:after=-0.78 :quote:before=0.1
:quote:that=0.4 :said:act=0.74 :said:after=2.22 :says:after=0.72 :statement:after=0.12 :that:act=0.84 :that:after=1.74
:then:after=-0.1 :to:after=0.36 :tsunami:after=-0.08 :was:act=0.06 :was:after=0.12 :what:after=-0.52 :when:act=0.1 :when:after=-0.2
:where:after=-0.28 :whether:after=0.2 :which:act=0.12 :while:after=-0.22 :with:act=0.14 :with:after=-0.1 :years:after=-0.08
:—:after=-0.12 quoted-marks:direct:first=-0.18 :direct:some=-0.8 :mention:first=0.16 :mention:some=-0.2 :none:none=-0.24
:partial:most=0.34 :partial:only=-0.08 quoted:direct=-1.12 :mention=-0.12 :none=-0.24 :partial=0.28 shape:according-to=0.44
:coordinate=-0.06 :participle=-0.74 :passive=-0.26 :quoted-as-saying=-0.1 :relative=-0.36 :verb-subject=-0.88
side-group:act:claim=-0.6 :act:poor=0.6 :after:according-to=0.66 :after:claim=-0.26 :after:poor=-0.62 :after:say=0.36
:after:tell=0.16 :after:utter=-0.24 :around:according-to=-0.6 :around:claim=0.4 :around:poor=0.08 :around:tell=0.16
:before:according-to=0.4 :before:claim=-0.1 :before:say=-0.14 :before:utter=-0.2 source-group:he:poor=0.5 :he:say=0.12 :he:tell=-0.5
:he:utter=0.24 :i:claim=-0.4 :i:poor=-0.12 :i:say=-0.1 :it:say=-0.18 :it:utter=0.12 :name-event:claim=-0.08 :name-group:claim=0.26
:name-group:utter=0.16 :name-organization:according-to=0.1 :name-organization:claim=0.28 :name-organization:poor=-0.08
:name-organization:say=0.22 :name-organization:tell=-0.06 :name-organization:utter=0.2 :name-person:according-to=-0.22
:name-person:claim=0.22 :name-person:poor=0.06 :name-person:tell=0.32 :name-person:utter=-0.6 :name-place:claim=-0.14
:name-place:poor=0.08 :name-place:utter=-0.22 :name-work:poor=-0.06 :none:utter=-0.1 :noun:according-to=0.44 :noun:claim=0.1
:noun:poor=-0.42 :noun:say=0.36 :noun:tell=0.42 :noun:utter=-0.06 :she:claim=0.2 :she:poor=0.26 :she:say=-0.18 :she:tell=0.24
:she:utter=-0.2 :they:claim=-0.36 :they:poor=0.1 :they:say=0.1 :they:utter=0.34 source:he=0.26 :i=-0.66 :it=-0.16 :name-event=-0.14
:name-group=0.14 :name-organization=0.44 :name-person=0.38 :name-place=-0.24 :name-work=-0.12 :none=-0.12 :noun=0.14 :she=0.26
:they=0.12 :we=-0.06 subject-group:%:claim=-0.08 :(:claim=-0.12 :(:say=0.1 :,:according-to=0.36 :,:claim=-0.2 :,:poor=-0.32
:,:say=-0.26 :,:tell=0.42 :,:utter=-0.16 :-:claim=0.56 :auxiliary:according-to=-0.16 :auxiliary:claim=0.8 :auxiliary:poor=-0.26
:auxiliary:say=-0.2 :auxiliary:tell=0.24 :auxiliary:utter=-0.14 :end:according-to=-0.18 :end:claim=-0.1 :end:poor=0.32 :end:say=0.12
:end:tell=-0.2 :ing:poor=-0.08 :ing:say=0.36 :ing:utter=0.12 :no-subject:according-to=-0.34 :no-subject:claim=-0.12
:no-subject:poor=0.3 :no-subject:say=-0.38 :no-subject:tell=-0.12 :no-subject:utter=0.5 :preposition:according-to=0.38
:preposition:claim=-0.22 :preposition:poor=-0.24 :preposition:say=0.26 :preposition:tell=-0.54 :quote:claim=0.16 :quote:say=0.12
:quote:tell=0.06 :relative:according-to=0.1 :relative:claim=-0.2 :relative:poor=0.1 :relative:say=0.06 :relative:utter=-0.16
:s:according-to=0.1 :s:claim=0.06 :s:poor=0.06 :s:say=0.08 :s:utter=-0.1 :verb:according-to=0.5 :verb:claim=-0.18 :verb:poor=0.06
:verb:say=-0.2 :verb:tell=0.22 :word:according-to=-0.06 :word:claim=0.22 :word:poor=-0.12 :word:say=0.2 :word:tell=0.1
:word:utter=-0.06 subject-link:%:after=-0.08 :(:before=0.1 :,:act=0.06 :,:around=-0.26 :,:before=-0.06 :,:that=0.12 :-:after=0.26
:auxiliary:after=0.64 :auxiliary:around=-0.4 :auxiliary:before=0.14 :auxiliary:that=-0.08 :end:act=-0.22 :end:after=-0.14
:end:around=0.7 :end:before=-0.36 :end:that=-0.06 :ing:act=0.18 :ing:before=-0.16 :ing:that=0.12 :no-subject:act=-0.2
:no-subject:after=-0.22 :no-subject:around=0.2 :no-subject:before=0.08 :no-subject:that=-0.1 :preposition:act=-0.42
:preposition:after=-0.46 :preposition:around=-0.18 :preposition:before=0.42 :preposition:that=0.3 :quote:before=-0.12
:quote:that=0.5 :relative:after=-0.28 :s:act=0.24 :s:after=0.3 :s:before=-0.22 :verb:act=0.12 :verb:after=0.52 :verb:around=-0.14
:verb:before=-0.06 :word:act=-0.14 :word:around=0.16 :word:before=0.14 :word:that=0.12 :—:after=-0.12 subject-opening:%:word=0.36
:(:word=0.16 :*:*=-0.1 :,:a=0.1 :,:determiner=0.24 :,:ing=-0.08 :,:it=-0.1 :,:name=-0.2 :,:preposition=-0.12 :,:word=0.08
:-:determiner=0.34 :auxiliary:a=-0.16 :auxiliary:as=0.26 :auxiliary:determiner=-0.1 :auxiliary:name=0.52 :auxiliary:plural=0.22
:auxiliary:pronoun=-0.08 :auxiliary:quote=-0.24 :auxiliary:there=0.34 :auxiliary:to=-0.48 :auxiliary:when=0.38 :auxiliary:word=0.22
:end:a=-0.08 :end:determiner=0.42 :end:for=-0.1 :end:if=-0.14 :end:ing=0.28 :end:name=-0.16 :end:of=-0.06 :end:plural=0.12
:end:to=0.08 :end:when=-0.14 :end:word=0.06 :ing:a=0.2 :ing:plural=0.14 :ing:word=-0.24 :no-subject:as=0.12
:no-subject:auxiliary=0.32 :no-subject:determiner=0.2 :no-subject:for=0.26 :no-subject:how=-0.1 :no-subject:if=0.36
:no-subject:ing=0.26 :no-subject:of=0.22 :no-subject:preposition=0.32 :no-subject:to=-0.22 :no-subject:what=-0.2
:no-subject:when=-0.18 :no-subject:which=-0.06 :no-subject:who=-0.4 :no-subject:why=-0.26 :no-subject:word=-0.38 :preposition:a=0.06
:preposition:auxiliary=-0.16 :preposition:for=-0.06 :preposition:ing=0.1 :preposition:it=-0.1 :preposition:name=-0.44
:preposition:of=-0.2 :preposition:plural=0.38 :preposition:preposition=0.12 :preposition:quote=-0.06 :preposition:to=0.12
:preposition:word=0.1 :quote:name=0.22 :quote:plural=-0.22 :quote:pronoun=0.28 :quote:word=-0.12 :relative:a=0.28
:relative:plural=-0.14 :relative:word=-0.06 :s:a=0.06 :s:determiner=-0.22 :s:it=0.4 :s:pronoun=0.14 :s:word=0.06 :verb:a=0.14
:verb:determiner=-0.06 :verb:ing=0.16 :verb:it=0.24 :verb:name=0.4 :verb:preposition=-0.34 :verb:to=0.2 :verb:word=0.1 :word:(=0.26
:word:a=0.1 :word:as=-0.1 :word:determiner=-0.56 :word:for=0.22 :word:ing=-0.06 :word:it=-0.16 :word:plural=-0.08
:word:preposition=-0.18 :word:pronoun=0.2 :word:to=0.2 :word:word=0.54 subject:)=0.06 :*=-0.1 :,=-0.28 :-=0.54 ::=-0.26
:auxiliary=0.32 :end=-0.14 :no-subject=-0.3 :preposition=-0.4 :quote=0.3 :relative=-0.18 :s=0.3 :verb=0.38 :word=0.18 :—=0.08
`);
