/**
 * Weights of reported speech without marks, by feature of `indirect.ts`: for it, against it. Learnt by
 * `npx tsx train/quotes-indirect.ts --write` from the annotated Wikinews articles of
 * `../shared/gold/train.jsonl` (text CC BY 2.5); numbers only, no text of theirs.
 */
import { readWeights } from './weights.js';

export const INDIRECT_WEIGHTS = readWeights(`
after-group:$:claim=-0.08 :,:claim=0.26 :,:say=-0.22 :-:claim=-0.1 :.:claim=0.46 :.:say=0.2 :a:according-to=0.36 :a:claim=-0.18
:a:poor=0.18 :a:utter=-0.18 :about:say=0.26 :about:utter=-0.12 :against:claim=-0.1 :an:according-to=0.1 :an:claim=-0.08
:and:claim=-0.24 :as:utter=-0.12 :at:utter=-0.06 :by:claim=-0.36 :by:utter=-0.1 :cases:claim=-0.08 :data:according-to=-0.08
:delegates:claim=0.1 :for:claim=-0.26 :for:utter=0.16 :he:claim=0.32 :he:say=-0.38 :her:claim=-0.32 :him:claim=-0.06
:his:claim=-0.3 :his:utter=-0.1 :in:claim=0.16 :in:say=-0.06 :it:claim=0.24 :it:say=0.24 :its:according-to=-0.12 :its:claim=0.16
:its:utter=0.16 :local:according-to=0.1 :more:claim=-0.1 :name:according-to=-0.24 :name:claim=0.2 :name:poor=-0.16 :name:say=0.7
:name:utter=-0.18 :of:claim=-0.06 :of:tell=-0.14 :of:utter=-0.06 :off:utter=-0.08 :officials:according-to=0.26
:officials:claim=-0.06 :on:claim=0.46 :on:poor=0.22 :on:say=-0.06 :on:utter=0.26 :out:claim=0.28 :quote:claim=-0.1
:quote:say=-0.24 :quote:utter=0.68 :reporters:tell=0.26 :reports:according-to=-0.2 :she:claim=-0.08 :she:say=0.22
:some:claim=0.38 :that:claim=0.88 :that:poor=-0.76 :that:say=-0.42 :that:tell=0.12 :that:utter=-0.1 :the:according-to=-0.32
:the:claim=0.06 :the:poor=-0.12 :the:say=0.12 :the:tell=0.16 :their:claim=-0.2 :their:utter=-0.06 :there:claim=0.16
:they:claim=0.4 :this:claim=-0.06 :to:claim=-0.1 :to:poor=0.12 :to:utter=-0.1 :today:claim=-0.08 :with:claim=-0.24
:with:utter=0.18 after:$=-0.08 :,=-0.22 :-=-0.1 :.=0.66 :a=0.14 :about=0.32 :after=-0.24 :against=-0.14 :all=-0.06 :an=0.14
:and=-0.26 :as=-0.22 :by=-0.12 :cases=-0.08 :data=-0.08 :delegates=0.1 :friday=0.1 :from=-0.14 :government=-0.18 :guilty=0.14
:her=-0.06 :him=-0.2 :his=-0.5 :human=0.26 :if=0.22 :in=0.1 :is=0.1 :it=0.36 :its=-0.14 :last=0.06 :local=0.34 :more=-0.08
:name=0.24 :no=0.2 :not=-0.12 :of=-0.4 :off=-0.08 :officials=0.18 :on=0.62 :one=0.08 :only=0.16 :out=0.18 :police=0.2
:quote=0.32 :reporters=0.28 :reports=-0.3 :residents=-0.06 :she=0.12 :some=0.4 :that=-0.26 :their=-0.3 :them=0.06 :there=0.2
:they=0.36 :this=-0.08 :to=-0.12 :today=-0.14 :with=-0.08 all=-0.38 before:)=0.3 :,=-0.1 :-=-0.08 :.=0.48 :2007=-0.06
:after=-0.44 :also=-0.16 :and=-0.22 :are=-0.22 :as=0.06 :authorities=0.08 :been=-0.1 :being=-0.1 :but=-0.1 :by=0.38
:findings=0.14 :first=-0.06 :further=0.2 :government=0.18 :had=0.74 :he=0.1 :is=-0.28 :judge=0.54 :later=-0.06 :men=0.14
:name=-0.38 :official=0.2 :officials=0.28 :people=-0.08 :police=0.12 :president=0.1 :prosecutors=0.2 :protest=-0.14
:protests=-0.1 :quote=-0.2 :report=0.24 :reportedly=-0.24 :reports=0.6 :researchers=-0.16 :secretary=0.16 :service=0.16 :she=0.3
:source=0.2 :spokesperson=0.28 :still=-0.06 :that=0.1 :the=-0.12 :they=0.18 :to=-0.1 :today=-0.18 :was=0.1 :when=-0.2
:which=-0.38 :who=0.28 :would=0.5 :—=-0.06 clause-group:none:claim=-0.6 :none:poor=0.4 :none:tell=-0.32 :past:claim=-0.24
:past:say=0.18 :past:tell=-0.1 :past:utter=0.26 :verb-20:according-to=0.28 :verb-20:claim=0.12 :verb-20:poor=0.12
:verb-20:utter=-0.2 :verb-3:according-to=-0.18 :verb-3:claim=0.42 :verb-3:poor=-0.68 :verb-3:say=0.36 :verb-3:tell=0.42
:verb-3:utter=-0.32 :verb-8:according-to=0.32 :verb-8:claim=0.5 :verb-8:poor=-0.2 :verb-8:tell=0.06
clause-lemma:none:accuse=-0.06 :none:address=0.24 :none:agree=-0.06 :none:announce=-0.38 :none:ask=0.06 :none:attack=-0.16
:none:begin=0.06 :none:characterize=-0.12 :none:cite=-0.1 :none:claim=0.48 :none:continue=-0.1 :none:declare=0.18
:none:dismiss=-0.06 :none:expect=0.32 :none:find=0.22 :none:finish=-0.06 :none:hope=0.1 :none:identify=0.2 :none:note=0.06
:none:post=-0.08 :none:predict=-0.14 :none:protest=-0.06 :none:quote=-0.1 :none:report=-0.24 :none:rule=-0.06 :none:share=-0.1
:none:show=-0.1 :none:speak=-0.1 :none:start=0.18 :none:state=0.12 :none:tell=-0.12 :none:tweet=0.24 :none:warn=-0.1
:none:write=-0.08 :past:add=-0.12 :past:ask=0.14 :past:begin=0.48 :past:believe=0.36 :past:confirm=-0.14 :past:defend=-0.06
:past:deny=0.26 :past:find=-0.4 :past:indicate=0.22 :past:observe=-0.1 :past:pledge=0.18 :past:post=-0.14 :past:promise=-0.08
:past:publish=-0.08 :past:report=0.36 :past:respond=-0.06 :past:reveal=-0.4 :past:say=0.18 :past:share=-0.06 :past:show=-0.12
:past:speak=-0.12 :past:start=0.12 :past:state=0.28 :past:tell=-0.06 :verb-20:according-to=0.28 :verb-20:announce=0.2
:verb-20:find=0.08 :verb-20:publish=-0.16 :verb-20:report=0.18 :verb-20:start=-0.06 :verb-20:state=-0.18 :verb-20:suggest=-0.14
:verb-20:tell=0.26 :verb-3:according-to=-0.18 :verb-3:add=0.34 :verb-3:allege=0.08 :verb-3:assert=0.16 :verb-3:begin=-0.22
:verb-3:believe=-0.24 :verb-3:cite=-0.14 :verb-3:claim=0.08 :verb-3:confirm=0.36 :verb-3:continue=0.12 :verb-3:declare=0.18
:verb-3:deny=-0.1 :verb-3:expect=-0.14 :verb-3:feel=0.06 :verb-3:find=-0.12 :verb-3:hope=0.24 :verb-3:indicate=0.08
:verb-3:note=0.12 :verb-3:oppose=-0.08 :verb-3:recommend=-0.36 :verb-3:report=0.52 :verb-3:reveal=0.08 :verb-3:rule=-0.26
:verb-3:say=0.36 :verb-3:show=-0.08 :verb-3:speak=0.2 :verb-3:specify=-0.06 :verb-3:start=-0.14 :verb-3:state=0.42
:verb-3:suggest=0.38 :verb-3:tell=0.2 :verb-3:think=-0.06 :verb-3:write=-0.06 :verb-8:according-to=0.32 :verb-8:add=0.08
:verb-8:allege=0.1 :verb-8:announce=0.5 :verb-8:ask=0.08 :verb-8:cite=0.28 :verb-8:claim=0.1 :verb-8:confirm=-0.3
:verb-8:continue=-0.16 :verb-8:find=-0.14 :verb-8:identify=0.06 :verb-8:publish=0.34 :verb-8:report=-0.3 :verb-8:speak=0.16
:verb-8:start=-0.22 :verb-8:warn=0.1 clause-link:none:around=-0.12 :none:before=-0.28 :none:after=-0.58 :none:that=0.52
:past:around=0.28 :past:before=-0.3 :past:after=-0.14 :past:that=0.14 :verb-20:around=-0.06 :verb-20:before=0.24
:verb-20:after=0.14 :verb-3:around=-0.42 :verb-3:after=0.62 :verb-3:that=-0.18 :verb-8:around=-0.08 :verb-8:before=0.36
:verb-8:after=0.16 :verb-8:that=0.24 clause-opening:none:a:claim=0.12 :none:a:poor=0.18 :none:a:tell=-0.08 :none:a:utter=-0.06
:none:determiner:according-to=-0.06 :none:determiner:claim=-0.36 :none:determiner:poor=0.28 :none:determiner:say=0.28
:none:determiner:utter=0.22 :none:for:utter=-0.12 :none:ing:claim=-0.06 :none:ing:say=-0.06 :none:ing:utter=-0.22
:none:name:claim=-0.16 :none:name:poor=-0.14 :none:name:say=0.26 :none:name:utter=-0.18 :none:plural:claim=-0.06
:none:plural:poor=-0.06 :none:plural:utter=-0.06 :none:preposition:claim=-0.1 :none:preposition:poor=0.06
:none:preposition:say=-0.22 :none:preposition:tell=-0.08 :none:preposition:utter=-0.2 :none:pronoun:claim=0.18
:none:quote:claim=0.06 :none:quote:say=-0.14 :none:word:claim=-0.08 :none:word:poor=0.06 :none:word:say=-0.14
:none:word:tell=-0.06 :none:word:utter=0.2 :past:a:according-to=-0.26 :past:a:claim=-0.08 :past:a:say=0.18 :past:a:utter=-0.12
:past:determiner:according-to=0.26 :past:determiner:claim=0.12 :past:determiner:poor=-0.06 :past:determiner:utter=-0.32
:past:for:utter=0.26 :past:ing:claim=0.2 :past:ing:utter=0.4 :past:name:according-to=-0.06 :past:name:claim=0.38
:past:name:say=0.18 :past:name:utter=-0.08 :past:plural:according-to=0.08 :past:plural:claim=-0.34 :past:plural:say=0.14
:past:preposition:claim=-0.18 :past:preposition:poor=-0.1 :past:preposition:say=0.12 :past:preposition:utter=0.12
:past:pronoun:claim=0.14 :past:pronoun:tell=0.22 :past:to:claim=0.16 :past:word:claim=-0.32 :past:word:poor=0.08
:past:word:say=0.12 :past:word:utter=-0.2 :verb-20:a:claim=-0.08 :verb-20:determiner:claim=-0.06 :verb-20:determiner:say=-0.14
:verb-20:determiner:utter=-0.18 :verb-20:name:claim=0.18 :verb-20:name:say=-0.2 :verb-20:plural:claim=-0.12
:verb-20:preposition:claim=0.08 :verb-20:pronoun:according-to=-0.06 :verb-20:word:say=0.14 :verb-3:a:claim=0.38
:verb-3:a:say=-0.38 :verb-3:auxiliary:claim=-0.14 :verb-3:auxiliary:say=0.06 :verb-3:determiner:according-to=0.08
:verb-3:determiner:claim=0.3 :verb-3:determiner:poor=-0.2 :verb-3:determiner:say=0.3 :verb-3:determiner:utter=-0.06
:verb-3:it:claim=0.18 :verb-3:it:say=0.24 :verb-3:name:claim=-0.34 :verb-3:name:poor=-0.22 :verb-3:name:utter=-0.22
:verb-3:plural:according-to=0.14 :verb-3:plural:claim=0.22 :verb-3:plural:poor=-0.08 :verb-3:plural:say=0.14
:verb-3:preposition:according-to=0.12 :verb-3:preposition:claim=-0.08 :verb-3:preposition:poor=0.38
:verb-3:preposition:say=-0.06 :verb-3:preposition:utter=-0.22 :verb-3:pronoun:claim=0.22 :verb-3:pronoun:say=-0.2
:verb-3:pronoun:tell=-0.12 :verb-3:quote:say=0.34 :verb-3:there:claim=0.2 :verb-3:there:say=0.06 :verb-3:to:claim=-0.26
:verb-3:to:poor=-0.06 :verb-3:to:utter=0.2 :verb-3:word:according-to=-0.1 :verb-3:word:claim=0.06 :verb-3:word:say=0.2
:verb-3:word:tell=0.24 :verb-3:word:utter=0.14 :verb-8:a:say=0.1 :verb-8:as:according-to=0.1
:verb-8:determiner:according-to=-0.14 :verb-8:determiner:say=0.12 :verb-8:name:according-to=0.08 :verb-8:name:claim=0.32
:verb-8:name:say=0.08 :verb-8:name:utter=0.2 :verb-8:plural:claim=0.32 :verb-8:preposition:according-to=0.14
:verb-8:preposition:say=0.16 :verb-8:preposition:utter=0.14 :verb-8:pronoun:say=0.08 :verb-8:quote:say=-0.58
:verb-8:word:according-to=0.12 :verb-8:word:poor=-0.2 :verb-8:word:say=0.1 :verb-8:word:tell=0.14 clause:none=-0.52 :past=0.5
:verb-20=0.36 :verb-3=0.16 :verb-8=0.62 form:according-to:=0.38 :claim:participle=-0.34 :claim:stem=-0.12 :poor:participle=-0.46
:say:finite=0.2 :say:stem=0.38 :tell:finite=0.4 :tell:participle=-0.22 :utter:finite=-0.58 :utter:participle=-0.06
:utter:stem=0.24 headline=0.06 :before=0.6 :after=-0.54 lemma-link:according-to:around=-0.52 :according-to:before=0.42
:according-to:after=0.5 :accuse:after=-0.18 :acknowledge:after=0.2 :add:after=0.24 :add:that=0.16 :address:after=0.18
:admit:after=-0.12 :agree:after=-0.08 :allege:after=0.1 :announce:that=0.32 :ask:after=0.32 :assert:that=0.16
:assume:after=-0.08 :attack:after=-0.14 :begin:after=0.42 :believe:after=0.26 :believe:that=-0.14 :blame:after=-0.2
:chant:after=0.12 :characterize:after=-0.16 :claim:after=0.4 :claim:that=0.3 :comment:after=-0.08 :complain:after=-0.08
:confirm:after=-0.28 :continue:after=-0.2 :criticise:after=-0.06 :declare:after=-0.1 :declare:that=0.32 :defend:after=-0.16
:demand:after=-0.08 :dismiss:after=-0.08 :estimate:after=-0.18 :expect:after=0.32 :explain:after=-0.1 :express:after=-0.38
:feel:after=0.46 :find:before=-0.08 :find:after=0.12 :find:that=-0.44 :finish:after=-0.06 :hope:after=0.14
:indicate:after=0.08 :inform:after=-0.08 :maintain:after=0.48 :mention:after=-0.24 :note:after=0.3 :observe:after=-0.1
:oppose:after=-0.14 :plead:after=0.08 :pledge:after=0.1 :point:after=0.46 :praise:after=-0.08 :predict:that=-0.28
:promise:after=-0.22 :propose:after=-0.3 :protest:after=0.1 :publish:after=0.08 :quote:after=0.26 :recall:after=-0.08
:recommend:after=0.06 :reject:after=-0.06 :report:before=0.3 :report:after=0.12 :respond:after=-0.2 :reveal:after=-0.3
:rule:after=0.08 :say:around=0.12 :say:before=-0.14 :say:after=0.66 :share:after=-0.08 :show:after=-0.28 :sing:after=-0.06
:speak:after=0.1 :specify:after=-0.3 :start:after=-0.1 :state:after=0.4 :state:that=0.14 :suggest:after=0.38
:tell:that=0.26 :think:after=0.06 :think:that=-0.24 :threaten:after=-0.12 :tweet:after=0.22 :understand:after=-0.12
:urge:after=-0.06 :warn:after=-0.26 :warn:that=0.2 :welcome:after=-0.08 lemma-opening:according-to:a=-0.18
:according-to:as=0.12 :according-to:determiner=0.12 :according-to:name=0.06 :according-to:plural=0.2
:according-to:preposition=0.32 :according-to:word=0.24 :accuse:name=-0.12 :acknowledge:determiner=0.2 :add:determiner=0.26
:add:pronoun=0.16 :address:determiner=0.26 :announce:a=-0.46 :announce:determiner=-0.2 :announce:it=0.36 :announce:name=-0.24
:announce:plural=0.24 :announce:pronoun=0.2 :ask:for=0.24 :ask:name=-0.06 :assume:determiner=-0.08 :attack:word=-0.12
:begin:determiner=-0.3 :begin:ing=0.12 :begin:preposition=-0.08 :begin:word=0.4 :believe:determiner=0.24 :believe:name=-0.18
:characterize:determiner=-0.12 :cite:determiner=-0.22 :cite:name=0.14 :cite:plural=0.3 :claim:determiner=0.66 :claim:name=0.26
:claim:pronoun=0.16 :claim:to=-0.26 :claim:word=-0.34 :comment:preposition=-0.06 :confirm:a=0.2 :confirm:determiner=-0.3
:confirm:plural=-0.18 :confirm:pronoun=0.06 :continue:determiner=-0.1 :continue:preposition=-0.1 :continue:to=0.16
:declare:a=0.14 :declare:determiner=-0.26 :declare:name=0.1 :declare:word=-0.08 :defend:determiner=-0.08 :deny:pronoun=0.16
:estimate:preposition=-0.06 :express:quote=-0.22 :express:word=-0.06 :feel:pronoun=0.06 :find:determiner=-0.14 :find:name=-0.06
:find:preposition=0.2 :find:word=-0.14 :identify:as=-0.08 :identify:determiner=0.36 :identify:word=-0.16
:indicate:determiner=0.26 :indicate:name=-0.08 :note:determiner=0.3 :observe:determiner=-0.3 :observe:word=-0.06
:plead:word=0.08 :point:word=0.28 :post:word=0.16 :promise:word=-0.08 :propose:a=-0.16 :propose:word=-0.12
:protest:preposition=-0.1 :publish:plural=-0.08 :publish:preposition=-0.22 :publish:word=0.12 :quote:name=0.3 :report:a=0.1
:report:determiner=0.44 :report:name=0.42 :report:preposition=-0.24 :report:pronoun=-0.1 :report:word=0.1
:respond:preposition=-0.08 :reveal:determiner=-0.06 :reveal:pronoun=-0.28 :rule:determiner=0.22 :say:auxiliary=0.06
:say:determiner=0.52 :say:ing=0.12 :say:it=0.28 :say:name=0.26 :say:plural=0.36 :say:pronoun=-0.14 :say:quote=-0.46
:say:there=0.06 :say:word=0.38 :show:determiner=-0.08 :show:word=-0.12 :speak:name=-0.06 :speak:preposition=-0.12
:speak:word=0.48 :start:determiner=0.14 :start:preposition=0.38 :start:word=-0.2 :state:determiner=-0.18 :state:it=0.16
:state:name=0.1 :state:pronoun=0.16 :state:word=0.2 :tell:determiner=0.18 :tell:name=0.18 :tell:preposition=-0.06
:tell:pronoun=0.1 :tell:word=0.2 :warn:determiner=-0.08 :warn:word=-0.06 :write:preposition=-0.06 lemma:according-to=0.38
:accuse=-0.18 :acknowledge=0.2 :add=0.44 :address=0.18 :admit=-0.1 :agree=-0.06 :allege=0.16 :announce=0.28 :argue=0.28
:ask=0.32 :assert=0.16 :assume=-0.08 :attack=-0.26 :begin=0.36 :believe=0.12 :blame=-0.2 :chant=0.12 :characterize=-0.16
:claim=0.7 :comment=-0.1 :confirm=-0.12 :continue=-0.2 :criticise=-0.06 :declare=0.18 :decree=-0.22 :defend=-0.16 :demand=-0.08
:disclose=0.06 :dismiss=-0.08 :estimate=-0.14 :expect=0.32 :explain=-0.06 :express=-0.3 :feel=0.46 :find=-0.42 :finish=-0.06
:highlight=-0.22 :hope=0.3 :indicate=0.34 :inform=-0.08 :maintain=0.48 :mention=-0.24 :note=0.36 :observe=-0.42 :oppose=-0.14
:plead=0.08 :pledge=0.1 :point=0.46 :praise=-0.08 :predict=-0.34 :promise=-0.22 :propose=-0.3 :protest=0.08 :publish=0.08
:quote=0.26 :recall=-0.08 :recommend=-0.2 :reject=-0.06 :remark=0.2 :report=0.5 :respond=-0.08 :reveal=-0.34 :say=0.58
:share=-0.08 :show=-0.32 :sing=-0.06 :speak=0.1 :specify=-0.16 :start=-0.16 :state=0.58 :suggest=0.18 :tell=0.22 :think=-0.2
:threaten=-0.12 :tweet=0.26 :understand=-0.12 :urge=-0.06 :warn=-0.06 :welcome=-0.08 length-link:12:before=-0.24 :12:that=0.3
:25:around=0.32 :25:before=0.36 :25:after=0.28 :25:that=-0.1 :2:after=-0.5 :4:before=-0.14 :4:after=0.14 :4:that=-0.06
:7:after=0.26 :7:that=0.44 :long:around=-0.48 :long:before=0.16 :long:after=0.12 :long:that=0.14 length:12=0.54 :2=-0.56
:25=0.42 :4=-0.26 :7=0.52 :long=-0.06 link:around=-0.46 :before=-0.06 :after=-0.48 :that=0.68 marks-link:most:before=0.14
:most:after=0.3 :most:that=0.2 :none:around=0.24 :none:before=-0.06 :none:after=-0.48 :none:that=0.78 :some:around=-0.44
:some:before=-0.1 :some:that=-0.14 marks:first=-0.1 :most=0.44 :none=-0.16 :only=-0.16 :some=-0.74 negated=-0.1 :claim=-0.24
:poor=0.22 :utter=0.22 opening-group:$:claim=-0.08 :a:according-to=-0.18 :a:claim=0.3 :a:poor=0.18 :a:utter=-0.18
:as:according-to=0.12 :as:claim=0.08 :as:utter=-0.14 :auxiliary:claim=-0.14 :auxiliary:say=0.06 :determiner:according-to=0.12
:determiner:say=0.52 :determiner:tell=0.1 :determiner:utter=-0.38 :for:claim=-0.26 :for:utter=0.16 :if:claim=0.06
:ing:claim=-0.12 :ing:say=0.12 :it:claim=0.32 :it:poor=-0.12 :it:say=0.28 :name:according-to=0.06 :name:claim=0.34
:name:poor=-0.32 :name:say=0.26 :name:tell=0.32 :name:utter=-0.2 :of:claim=-0.18 :of:tell=-0.1 :of:utter=-0.08
:plural:according-to=0.2 :plural:poor=-0.22 :plural:say=0.36 :plural:utter=-0.14 :preposition:according-to=0.32
:preposition:claim=-0.28 :preposition:poor=0.58 :preposition:tell=-0.2 :preposition:utter=-0.22 :pronoun:claim=0.58
:pronoun:say=-0.14 :pronoun:tell=0.14 :quote:claim=-0.3 :quote:say=-0.46 :quote:utter=0.68 :there:claim=0.2 :there:say=0.06
:to:claim=-0.18 :to:poor=0.1 :to:tell=-0.08 :to:utter=0.1 :word:according-to=0.24 :word:claim=-0.34 :word:poor=-0.24
:word:say=0.38 :word:tell=0.26 opening-link:$:after=-0.08 :(:after=0.28 :a:before=0.08 :a:after=-0.1 :a:that=0.1
:as:after=-0.1 :determiner:around=-0.42 :determiner:after=0.42 :determiner:that=0.18 :for:after=-0.1 :if:after=0.22
:if:that=0.16 :ing:before=-0.14 :ing:after=0.08 :it:after=0.12 :it:that=0.1 :name:after=0.38 :name:that=0.06 :of:after=-0.32
:plural:before=0.32 :plural:after=-0.22 :plural:that=0.12 :preposition:around=0.06 :preposition:before=-0.1
:preposition:after=-0.22 :preposition:that=0.44 :pronoun:after=0.58 :pronoun:that=0.06 :quote:after=-0.1 :quote:that=-0.1
:there:after=0.26 :there:that=0.06 :to:after=-0.24 :when:after=0.14 :who:after=-0.16 :why:after=-0.24 :word:before=0.06
:word:after=0.24 opening:$=-0.08 :(=0.28 :a=0.06 :auxiliary=-0.26 :determiner=0.26 :for=-0.1 :if=0.36 :ing=-0.06 :it=0.2
:name=0.4 :of=-0.32 :plural=0.18 :preposition=0.12 :pronoun=0.6 :quote=-0.28 :there=0.3 :when=-0.12 :who=-0.16 :why=-0.24
:word=0.22 quoted-marks:direct:first=-0.08 :direct:most=0.06 :direct:some=-0.54 :none:none=-0.16 :partial:first=0.1
:partial:most=0.48 :partial:some=-0.06 quoted:direct=-0.68 :mention=-0.22 :none=-0.16 :partial=0.38 shape:according-to=0.38
:coordinate=-0.08 :participle=-0.6 :passive=-0.18 :quoted-as-saying=0.06 :verb-subject=-0.44
side-group:around:according-to=-0.52 :around:claim=0.06 :around:say=0.12 :before:according-to=0.42 :before:claim=-0.16
:before:poor=-0.08 :before:say=-0.14 :before:utter=-0.06 :after:according-to=0.5 :after:claim=-0.32 :after:poor=-0.36
:after:say=0.6 :after:tell=0.1 :after:utter=-0.3 source-group:he:claim=-0.44 :he:poor=0.38 :he:say=-0.28 :he:tell=-0.14
:he:utter=0.28 :it:claim=0.08 :name-group:claim=0.16 :name-organization:according-to=0.4 :name-organization:claim=0.2
:name-organization:poor=-0.44 :name-organization:say=0.26 :name-organization:tell=0.06 :name-person:according-to=-0.26
:name-person:claim=0.62 :name-person:poor=-0.3 :name-person:tell=0.1 :name-person:utter=-0.16 :name-place:claim=-0.08
:name-place:say=0.18 :name-place:utter=-0.14 :name-work:claim=0.06 :none:claim=-0.14 :none:utter=-0.16 :noun:according-to=0.34
:noun:poor=-0.54 :noun:say=0.44 :noun:tell=0.06 :noun:utter=-0.12 :she:claim=0.12 :she:poor=0.32 :she:say=0.06 :she:utter=-0.1
:they:claim=-0.54 :they:poor=0.48 :they:utter=0.22 source:he=-0.24 :name-event=-0.06 :name-group=0.08 :name-organization=0.42
:name-place=-0.26 :none=-0.32 :she=0.34 :they=0.12
`);
