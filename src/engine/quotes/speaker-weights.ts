/**
 * Weights of who speaks, by feature of `speaker-options.ts`. Learnt by `npm run train:speakers -- --write` from the annotated articles
 * of `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const SPEAKER_WEIGHTS = readWeights(`
after:a-person:1:other=0.1 :a-person:1:subject=0.8 :bare-body:1:other=-0.1 :bare-other:1:subject=0.2 :bare-people:1:other=-0.1
:bare-people:1:subject=0.5 :bare-plural:1:other=0.3 :carried:1:other=0.4 :he-she:1:other=0.1 :he-she:1:subject=0.3 :he:1:other=0.2
:he:1:owner=0.1 :he:1:subject=-0.1 :name:0:other=0.4 :name:0:subject=0.2 :name:1:other=-0.5 :name:1:owner=-0.1 :name:1:quoted=-0.1
:name:1:subject=-0.1 :none:1:other=-0.1 :none:1:subject=0.4 :she:1:other=-0.1 :she:1:subject=0.4 :the-body:1:other=-0.1
:the-body:1:subject=-0.4 :the-other:1:other=-0.1 :the-person:0:other=-0.1 :the-person:1:other=0.1 :the-person:1:subject=0.9
:the:0:other=0.2 :the:1:subject=0.8 agrees:a-document:organization=-0.2 :a-document:person=-0.2 :a-other:organization=-0.3
:a-person:no=-0.6 :a-person:open=0.3 :bare-body:no=-0.3 :bare-body:organization=0.1 :bare-document:person=-0.1
:bare-other:organization=-0.5 :bare-other:person=0.3 :bare-people:organization=-0.3 :bare-people:person=0.1 :bare-person:no=-0.5
:bare-person:yes=0.5 :bare-plural:organization=-0.4 :bare-plural:person=-0.1 :carried:organization=-0.5 :carried:person=0.4
:he-she:no=-0.7 :he-she:open=0.3 :he-she:yes=0.6 :he:no=-0.5 :he:open=0.1 :he:yes=0.3 :it:no=-0.1 :it:organization=0.1
:name:person=0.3 :name:place=0.1 :none:no=-0.5 :none:yes=0.4 :she:no=-0.4 :she:open=0.1 :she:yes=0.4 :the-age:no=-0.1
:the-age:yes=0.2 :the-body:no=-0.1 :the-body:organization=0.4 :the-document:person=-0.1 :the-latter:organization=-0.2
:the-latter:person=0.4 :the-other:organization=-0.1 :the-people:organization=-0.2 :the-people:person=-0.2 :the-person:no=-0.4
:the-person:open=0.3 :the-person:yes=0.1 :the:no=-0.6 :the:open=0.2 :the:organization=-0.2 :the:person=0.2 :the:yes=0.6
:they:organization=0.5 :they:person=-0.5 :whose-people:person=-0.2 :whose-person:no=-0.2 :whose-person:yes=0.3
described:a-document:false:no=-0.1 :a-document:true:no=-0.1 :a-other:false:no=-0.2 :a-other:true:no=-0.2 :a-person:false:beside=-0.2
:a-person:false:kind=-0.1 :a-person:false:no=0.4 :a-person:true:context=0.2 :a-person:true:kind=-0.2 :a-person:true:no=-0.2
:bare-body:false:beside=-0.2 :bare-body:true:beside=-0.1 :bare-body:true:no=-0.1 :bare-document:false:beside=0.5
:bare-document:false:no=-0.2 :bare-document:false:stem=-0.1 :bare-document:true:beside=-0.1 :bare-document:true:no=-0.2
:bare-document:true:stem=-0.1 :bare-other:false:name=-0.1 :bare-other:false:no=-0.2 :bare-other:true:beside=0.1
:bare-other:true:no=0.1 :bare-people:false:beside=-0.2 :bare-people:false:no=0.3 :bare-people:false:stem=-0.1
:bare-people:true:beside=-0.1 :bare-people:true:no=-0.3 :bare-people:true:stem=0.1 :bare-person:false:no=0.2
:bare-person:true:context=0.1 :bare-person:true:no=-0.5 :bare-plural:false:no=-0.3 :the-age:true:no=0.1 :the-body:false:beside=0.2
:the-body:false:name=0.3 :the-body:false:no=-0.1 :the-body:true:beside=-0.1 :the-body:true:no=-0.2 :the-document:false:beside=0.5
:the-document:false:no=-0.3 :the-latter:false:no=0.2 :the-latter:true:no=0.1 :the-other:false:no=-0.1 :the-other:true:beside=0.2
:the-other:true:no=-0.1 :the-people:false:no=-0.1 :the-people:true:no=-0.1 :the-person:false:beside=-0.3 :the-person:false:kind=0.1
:the-person:false:no=0.7 :the-person:true:beside=-0.2 :the-person:true:context=0.3 :the-person:true:kind=-0.2
:the-person:true:no=-0.4 :the-plural:false:no=-0.4 :the-plural:true:no=0.3 :the:false:kind=0.1 :the:false:name=0.2
:the:false:no=-0.1 :the:false:stem=0.1 :the:true:beside=-0.2 :the:true:context=0.3 :the:true:kind=-0.2 :the:true:no=0.1
:the:true:stem=-0.3 :whose-other:true:no=0.4 :whose-people:false:no=-0.3 :whose-people:true:no=-0.1 :whose-person:false:no=-0.3
:whose-person:true:context=0.6 :whose-person:true:no=-0.2 distance-rule:carried-in-paragraph:2=0.1 :carried-in-paragraph:8=-0.6
:carried-in-paragraph:far=-0.1 :carried-in-paragraph:none=0.4 :carried-over-paragraph:1=-0.5 :carried-over-paragraph:4=-0.1
:carried-over-paragraph:8=0.4 :carried-over-paragraph:far=0.1 :carried-over-paragraph:none=0.5 :colon-before-quote:1=0.2
:colon-before-quote:2=-0.1 :colon-before-quote:4=-0.2 :colon-before-quote:far=-0.1 :colon-before-quote:none=0.3
:cue-before-clause:0=0.5 :cue-before-clause:1=0.1 :cue-before-clause:2=-0.1 :cue-before-clause:4=-0.4 :cue-before-clause:8=0.1
:cue-before-clause:far=-0.3 :cue-before-clause:none=-0.2 :cue-before-quote:0=0.3 :cue-before-quote:4=-0.2 :cue-before-quote:8=-0.2
:cue-before-quote:far=-0.2 :cue-before-quote:none=-0.1 :indirect-act:1=0.3 :indirect-act:4=-0.2 :indirect-act:8=-0.1
:indirect-act:far=-0.4 :indirect-act:none=-0.1 :indirect-after:0=0.8 :indirect-after:2=-0.3 :indirect-after:4=-0.1
:indirect-after:8=-0.5 :indirect-after:far=-0.5 :indirect-around:0=0.2 :indirect-around:1=0.3 :indirect-around:far=-0.2
:indirect-around:none=-0.3 :indirect-before:0=-0.2 :indirect-before:2=-0.1 :indirect-before:4=-0.1 :indirect-before:8=0.2
:indirect-before:far=-0.4 :indirect-before:none=-0.2 :indirect-that:0=0.4 :indirect-that:1=0.6 :indirect-that:2=0.3
:indirect-that:4=0.1 :indirect-that:8=-0.3 :indirect-that:far=-0.3 :indirect-that:none=-0.6 :none:1=0.6 :none:2=0.1 :none:8=-0.4
:none:far=-0.1 :none:none=0.1 :participle-before-quote:0=-0.1 :participle-before-quote:1=0.2 :participle-before-quote:2=-0.1
:participle-before-quote:4=-0.1 :participle-before-quote:none=0.1 :speaker-after-quote:1=1.2 :speaker-after-quote:2=0.7
:speaker-after-quote:4=0.1 :speaker-after-quote:8=-0.5 :speaker-after-quote:far=-0.2 :speaker-after-quote:none=-0.6
:subject-of-sentence:0=0.4 :subject-of-sentence:1=-0.4 :subject-of-sentence:2=-0.2 :subject-of-sentence:4=-0.4
:subject-of-sentence:8=0.1 :subject-of-sentence:none=0.1 :verb-after-quote:0=-0.3 :verb-after-quote:1=0.1 :verb-after-quote:4=0.3
:verb-after-quote:8=-0.5 :verb-after-quote:far=-0.4 :verb-after-quote:none=0.7 distance:a-document:none=-0.1 :a-other:1=-0.1
:a-other:2=-0.1 :a-other:4=-0.1 :a-other:8=-0.1 :a-other:far=0.2 :a-other:none=-0.1 :a-person:0=-0.1 :a-person:1=-0.2
:a-person:4=-0.2 :a-person:8=-0.1 :a-person:far=-0.2 :a-person:none=0.5 :bare-body:1=-0.2 :bare-body:2=0.5 :bare-body:4=-0.2
:bare-body:none=-0.2 :bare-document:1=-0.4 :bare-document:2=-0.1 :bare-document:4=-0.1 :bare-document:none=-0.2 :bare-other:0=-0.1
:bare-other:1=0.5 :bare-other:2=-0.1 :bare-other:8=-0.2 :bare-other:far=-0.4 :bare-other:none=0.1 :bare-people:0=-0.1
:bare-people:1=0.2 :bare-people:2=-0.1 :bare-people:4=-0.1 :bare-people:8=-0.1 :bare-people:far=-0.1 :bare-person:none=0.3
:bare-plural:1=-0.1 :bare-plural:4=-0.1 :bare-plural:8=-0.1 :bare-plural:far=-0.1 :bare-plural:none=0.1 :carried:1=-0.4
:carried:2=0.1 :carried:4=-0.1 :carried:8=-0.2 :carried:far=0.2 :carried:none=0.1 :he-she:0=-0.1 :he-she:1=0.3 :he-she:2=0.1
:he-she:4=-0.2 :he:0=-0.2 :he:1=0.1 :he:2=0.4 :he:4=-0.1 :he:8=-0.2 :he:far=-0.1 :he:none=0.1 :it:0=0.2 :it:1=0.6 :it:4=-0.4
:it:8=-0.2 :it:none=-0.3 :name:0=0.8 :name:1=-0.1 :name:2=0.2 :name:4=-0.2 :name:far=-0.4 :name:none=0.1 :none:0=0.4 :none:1=0.3
:none:4=-0.1 :none:8=-0.4 :none:far=-0.3 :none:none=0.1 :she:0=0.1 :she:1=0.2 :she:2=-0.3 :she:4=-0.1 :she:8=0.2 :she:far=0.2
:she:none=-0.2 :the-age:1=0.1 :the-age:4=-0.1 :the-age:none=-0.1 :the-body:2=0.1 :the-body:8=-0.1 :the-body:far=-0.1
:the-body:none=0.1 :the-document:1=-0.1 :the-document:2=0.1 :the-document:none=-0.1 :the-latter:none=-0.1 :the-other:0=-0.4
:the-other:1=0.4 :the-other:2=-0.1 :the-other:4=-0.1 :the-other:8=-0.1 :the-other:far=0.1 :the-other:none=0.1 :the-people:1=-0.3
:the-person:0=-0.1 :the-person:1=0.1 :the-person:2=0.2 :the-person:4=-0.1 :the-plural:none=-0.1 :the:0=-0.3 :the:1=0.4 :the:2=0.3
:the:4=0.3 :the:8=-0.4 :the:far=-0.2 :the:none=-0.2 :they:none=-0.3 :whose-other:1=0.2 :whose-other:8=0.2 :whose-people:none=0.2
:whose-person:1=-0.2 :whose-person:2=-0.2 :whose-person:4=0.1 :whose-person:none=0.1 echo:false=-0.9 :true=1.8
in-paragraph:a-document:0=-0.3 :a-other:0=-0.1 :a-other:1=-0.1 :a-person:0=-0.1 :a-person:1=-0.2 :bare-body:1=-0.2
:bare-document:0=-0.5 :bare-document:1=0.4 :bare-other:0=-0.1 :bare-other:1=0.1 :bare-people:0=-0.4 :bare-people:1=0.2
:bare-person:0=0.1 :bare-plural:0=-0.1 :bare-plural:1=-0.2 :carried:0=-0.4 :carried:1=0.4 :he-she:0=-0.4 :he-she:1=0.3 :he:0=-0.3
:he:1=0.2 :it:0=-0.5 :it:1=0.3 :name:1=0.2 :name:2=-0.4 :name:3=0.5 :none:0=-0.5 :none:1=0.6 :she:1=0.1 :the-body:0=-0.1
:the-body:1=0.3 :the-document:0=-0.2 :the-document:1=0.1 :the-latter:0=-0.1 :the-other:1=-0.2 :the-people:0=-0.1 :the-person:0=0.1
:the-person:1=-0.2 :the-plural:0=0.1 :the:0=-0.4 :the:1=0.4 :the:2=0.2 :they:0=-0.2 :they:1=0.3 :whose-other:0=-0.2
:whose-other:1=0.2 :whose-people:0=-0.1 :whose-person:0=-0.2 :whose-person:1=0.1 in-quote:a-person=0.4 :bare-body=-0.1
:bare-document=-0.2 :bare-other=-0.2 :bare-people=-0.1 :bare-plural=-0.1 :he=-0.4 :he-she=-0.7 :name=-0.1 :none=-0.3 :she=-0.3
:the=-0.9 :the-other=-0.4 :the-person=-0.5 inside-source:a-person:organization=-0.1 :the:organization=0.4 lead:a-document=-0.1
:a-other=-0.1 :a-person=-0.2 :bare-body=0.2 :bare-document=-0.1 :bare-other=0.5 :bare-people=-0.6 :bare-person=0.2 :bare-plural=0.1
:carried=0.3 :he-she=0.1 :it=0.4 :name=-0.2 :none=-0.4 :she=0.1 :the=0.3 :the-body=-0.1 :the-other=0.1 :the-people=-0.1
:the-person=0.3 :whose-other=-0.2 :whose-people=-0.2 :whose-person=-0.4 match:a-other:no:shared=-0.4 :a-person:beside:only=-0.2
:a-person:context:only=0.2 :a-person:no:only=-0.2 :a-person:no:shared=0.3 :a-person:stem:only=-0.1 :bare-body:beside:only=-0.3
:bare-body:no:shared=-0.1 :bare-document:beside:only=0.2 :bare-document:no:shared=-0.3 :bare-document:stem:only=-0.1
:bare-other:beside:only=0.4 :bare-other:name:only=-0.1 :bare-other:no:shared=0.2 :bare-people:beside:only=-0.1
:bare-people:no:only=-0.1 :bare-people:no:shared=0.1 :bare-people:stem:only=-0.1 :bare-person:no:only=-0.1
:bare-person:no:shared=-0.2 :bare-plural:beside:only=0.1 :bare-plural:no:only=-0.1 :bare-plural:no:shared=-0.3 :beside:only=0.1
:beside:shared=-0.2 :context:only=1 :kind:only=0.1 :kind:shared=-0.5 :name:only=0.5 :no:only=-0.2 :no:shared=-1.2 :stem:only=-0.2
:stem:shared=-0.4 :the-age:no:shared=0.1 :the-body:beside:only=0.2 :the-body:name:only=0.3 :the-body:no:only=-0.1
:the-body:no:shared=-0.2 :the-document:beside:only=0.3 :the-document:no:shared=-0.2 :the-latter:no:shared=0.3
:the-other:beside:only=0.3 :the-other:no:shared=-0.1 :the-people:no:shared=-0.3 :the-person:beside:only=-0.4
:the-person:context:only=0.3 :the-person:kind:shared=-0.2 :the-person:no:shared=0.3 :the:beside:only=0.1 :the:beside:shared=-0.3
:the:context:only=0.2 :the:kind:shared=-0.2 :the:name:only=0.2 :the:no:only=-0.2 :the:no:shared=0.1 :the:stem:only=0.2
:whose-other:no:shared=0.4 :whose-people:no:shared=-0.4 :whose-person:context:only=0.4 :whose-person:no:shared=-0.1 named=1.4
named-rule:carried-in-paragraph:true=0.3 :carried-over-paragraph:true=-0.6 :cue-before-clause:true=0.3 :cue-before-quote:true=0.3
:indirect-act:true=0.1 :indirect-after:true=0.8 :indirect-around:true=0.5 :indirect-before:true=0.1 :indirect-that:true=0.5
:participle-before-quote:true=0.2 :speaker-after-quote:true=0.1 :subject-of-sentence:false=-0.5 :verb-after-quote:true=0.4
named-shared=-0.7 named:organization=0.8 :person=1.4 :place=0.1 nobody=0.7 nobody-fitting:a-other:3=0.3 :a-person:0=0.1
:a-person:1=0.2 :a-person:2=-0.5 :a-person:3=0.4 :bare-body:0=0.1 :bare-body:1=-0.2 :bare-document:2=0.1 :bare-other:2=0.2
:bare-other:3=-0.3 :bare-people:1=0.1 :bare-people:2=0.2 :bare-plural:2=0.1 :bare-plural:3=-0.1 :carried:3=-0.2 :he-she:1=0.2
:he-she:2=0.1 :he-she:3=-0.4 :he:1=0.2 :he:2=-0.4 :he:3=0.1 :it:3=-0.1 :name:1=-0.2 :name:2=-0.5 :name:3=0.3 :none:1=0.1
:none:3=-0.2 :she:1=-0.1 :she:2=0.4 :she:3=-0.4 :the-age:3=-0.1 :the-body:3=-0.4 :the-document:3=0.3 :the-latter:3=-0.2
:the-other:3=-0.3 :the-people:3=0.4 :the-person:0=0.2 :the-person:1=-0.1 :the-person:2=-0.4 :the-person:3=0.2 :the-plural:3=0.1
:the:0=0.3 :the:2=-0.2 :they:3=0.1 :whose-other:3=-0.1 :whose-people:3=0.2 :whose-person:3=-0.1 nobody-head:=-0.1 :authorities=0.2
:company=-0.7 :government=1 :latter=-0.2 :minister=-0.1 :official=0.5 :officials=0.4 :old=-0.1 :one=0.6 :police=0.8 :report=0.2
:reports=0.4 :scientists=0.1 :source=0.4 :sources=0.2 :spokesman=0.3 :spokesperson=0.5 nobody-kind:a-other:indirect=0.2
:a-person:direct=0.2 :a-person:indirect=0.4 :bare-body:indirect=0.1 :bare-document:indirect=0.3 :bare-other:direct=-0.1
:bare-other:indirect=0.4 :bare-other:partial=-0.2 :bare-people:indirect=0.7 :bare-people:partial=0.2 :bare-person:indirect=0.3
:bare-plural:indirect=0.2 :carried:direct=-0.1 :carried:partial=0.3 :he-she:partial=-0.1 :he:direct=0.5 :he:indirect=-0.3
:he:partial=-0.1 :it:direct=0.1 :it:indirect=-0.2 :name:act=0.5 :name:direct=-0.5 :name:partial=-0.3 :none:direct=-0.1
:none:partial=0.2 :she:direct=-0.5 :she:indirect=0.4 :the-age:direct=-0.1 :the-body:indirect=0.1 :the-document:indirect=-0.4
:the-other:direct=-0.3 :the-other:indirect=0.4 :the-person:direct=-0.2 :the-person:indirect=-0.1 :the-person:partial=0.4
:the:direct=-0.3 :the:partial=0.5 :they:indirect=-0.3 :whose-people:indirect=0.5 :whose-person:indirect=0.2
nobody-match:a-other:no=0.2 :a-person:context=-0.3 :a-person:kind=0.5 :a-person:no=-0.1 :bare-body:no=0.1 :bare-document:beside=-0.2
:bare-document:no=0.1 :bare-document:stem=0.1 :bare-other:beside=-0.2 :bare-other:name=0.1 :bare-other:no=0.1
:bare-people:beside=0.3 :bare-people:no=-0.2 :bare-person:context=0.1 :bare-person:no=0.1 :bare-plural:beside=0.3
:bare-plural:no=-0.1 :beside=0.4 :carried:none=0.1 :he-she:none=-0.1 :it:none=-0.1 :name=0.1 :name:none=-0.3 :no=0.4 :none=-0.1
:she:none=-0.1 :stem=0.2 :the-age:no=-0.1 :the-body:beside=-0.2 :the-body:name=-0.1 :the-body:no=0.2 :the-document:beside=-0.1
:the-other:beside=0.2 :the-other:no=-0.2 :the-person:beside=-0.3 :the-person:kind=-0.1 :the-person:no=0.1 :the:beside=0.3
:the:context=-0.1 :the:kind=-0.1 :the:name=-0.1 :the:no=-0.4 :the:stem=0.4 :they:none=-0.1 :whose-people:beside=-0.1
:whose-person:context=0.3 nobody-resolved:a-document:silent=0.4 :a-other:silent=0.3 :a-person:silent=0.3 :bare-body:silent=0.2
:bare-document:silent=0.1 :bare-other:silent=0.3 :bare-other:sure=-0.2 :bare-people:silent=0.2 :bare-plural:silent=0.4
:carried:sure=0.1 :he-she:silent=0.1 :he-she:sure=-0.2 :he:open=0.2 :he:sure=-0.4 :it:silent=0.3 :name:sure=-0.3 :she:open=-0.2
:she:silent=-0.1 :she:sure=0.2 :the-age:silent=-0.1 :the-body:silent=-0.1 :the-body:sure=-0.1 :the-document:silent=0.1
:the-latter:silent=-0.2 :the-other:silent=0.1 :the-people:silent=0.4 :the-person:silent=-0.2 :the-person:sure=0.1
:the-plural:silent=0.2 :the:silent=0.1 :they:silent=0.3 :whose-people:silent=0.2 :whose-person:silent=-0.2
nobody-rule-kind:none:direct=-0.1 :subject-of-sentence:partial=0.2 nobody-rule:carried-in-paragraph:true=-0.2
:carried-over-paragraph:true=-0.4 :colon-before-quote:true=-0.1 :cue-before-clause:true=0.3 :cue-before-quote:true=0.4
:indirect-after:true=0.6 :indirect-before:true=0.9 :none:false=-0.1 :speaker-after-quote:true=-0.7 :subject-of-sentence:false=0.4
:verb-after-quote:true=0.1 nobody-turn:a-person:nobody:p1=0.2 :a-person:somebody:none=-0.5 :a-person:somebody:p1=0.3
:a-person:somebody:s1=0.3 :bare-other:somebody:p1=0.2 :bare-other:somebody:s1=0.4 :bare-people:nobody:p1=-0.3
:bare-people:nobody:s1=0.1 :bare-people:somebody:none=0.1 :bare-people:somebody:p1=0.2 :bare-plural:somebody:none=0.2
:carried:somebody:p1=0.3 :carried:somebody:s0=0.1 :he-she:nobody:p2=0.2 :he-she:nobody:s1=0.5 :he-she:nobody:s2=0.1
:he-she:somebody:none=-0.3 :he-she:somebody:p1=0.1 :he-she:somebody:p2=-0.2 :he-she:somebody:s0=-0.1 :he-she:somebody:s1=-0.2
:he-she:somebody:s2=-0.1 :he:nobody:s1=0.6 :he:somebody:none=-0.3 :he:somebody:s1=-0.1 :name:nobody:p1=0.5 :name:nobody:p2=-0.2
:name:nobody:p3=-0.1 :name:nobody:s0=0.5 :name:nobody:s1=-0.3 :name:nobody:s2=-0.1 :name:somebody:none=0.2 :name:somebody:p1=-0.1
:name:somebody:p2=-0.3 :name:somebody:p3=-0.1 :name:somebody:s0=-0.1 :name:somebody:s1=0.2 :name:somebody:s2=-0.1
:none:somebody:none=-0.1 :none:somebody:p1=0.1 :she:nobody:p2=0.2 :she:somebody:p2=-0.1 :she:somebody:s1=-0.1
:the-body:nobody:p1=-0.1 :the-body:somebody:p1=-0.4 :the-body:somebody:s1=-0.2 :the-document:somebody:p1=-0.2
:the-other:nobody:p1=0.4 :the-other:somebody:none=-0.2 :the-other:somebody:p1=0.2 :the-person:nobody:p1=-0.5
:the-person:somebody:p1=-0.5 :the-person:somebody:p2=0.1 :the-person:somebody:s0=0.1 :the-person:somebody:s1=0.2 :the:nobody:p1=0.2
:the:nobody:p2=0.1 :the:nobody:s1=1.1 :the:somebody:none=-0.2 :the:somebody:p1=-0.6 :the:somebody:p2=0.2 :the:somebody:s1=-0.1
nobody:a-document=0.4 :a-other=0.3 :a-person=0.3 :bare-body=0.2 :bare-document=0.1 :bare-other=0.1 :bare-people=0.2
:bare-person=-0.1 :carried=0.1 :he-she=-0.1 :it=-0.1 :name=-0.3 :she=-0.1 :the-age=-0.1 :the-body=-0.3 :the-document=0.1
:the-latter=-0.2 :the-other=0.1 :the-people=0.4 :the-plural=0.2 :they=-0.1 :whose-people=0.2 :whose-person=0.1
often:a-document:0=-0.1 :a-other:0=-0.1 :a-other:2=-0.2 :a-person:0=0.5 :a-person:1=-0.5 :a-person:2=-0.2 :a-person:3=-0.1
:bare-body:0=-0.2 :bare-body:1=0.1 :bare-document:0=-0.2 :bare-document:1=0.1 :bare-document:2=0.2 :bare-document:4=-0.1
:bare-other:0=0.1 :bare-other:1=-0.2 :bare-other:2=0.1 :bare-other:3=0.1 :bare-other:4=-0.2 :bare-people:1=-0.3 :bare-people:2=-0.3
:bare-people:3=0.3 :bare-person:0=0.3 :bare-person:1=-0.1 :bare-plural:0=0.1 :bare-plural:1=-0.3 :bare-plural:2=-0.1
:bare-plural:3=0.2 :carried:0=0.1 :carried:1=-0.4 :carried:2=0.3 :he-she:1=-0.1 :he-she:3=0.1 :he-she:4=0.2 :he:0=0.1 :he:1=-0.2
:he:2=0.2 :he:3=-0.1 :it:0=-0.3 :it:1=-0.2 :it:2=0.6 :name:0=0.1 :name:1=-0.1 :name:2=-0.1 :name:3=0.4 :name:4=0.1 :none:0=0.1
:none:1=0.1 :none:2=-0.1 :none:3=0.6 :she:0=-0.2 :she:1=0.1 :she:2=-0.2 :she:3=0.2 :she:4=0.2 :the-age:0=-0.1 :the-age:1=0.3
:the-age:2=0.1 :the-body:0=0.1 :the-body:1=0.4 :the-body:2=0.1 :the-body:3=-0.1 :the-body:4=-0.2 :the-document:0=-0.1
:the-document:1=-0.1 :the-document:2=-0.2 :the-latter:0=-0.1 :the-latter:1=0.3 :the-other:0=0.1 :the-other:1=-0.1 :the-other:2=0.2
:the-other:3=-0.1 :the-other:4=-0.2 :the-people:1=-0.2 :the-people:2=-0.1 :the-person:1=-0.3 :the-person:2=0.2 :the-person:3=0.4
:the-person:4=-0.2 :the-plural:0=-0.1 :the-plural:2=-0.4 :the:0=-0.2 :the:1=0.2 :the:2=0.2 :the:3=-0.1 :the:4=-0.2 :they:0=-0.3
:whose-other:1=0.1 :whose-other:2=-0.2 :whose-people:0=0.2 :whose-person:0=0.1 :whose-person:1=0.3 :whose-person:2=-0.3 other=0.5
paragraphs:a-document:none=-0.1 :a-other:0=-0.2 :a-other:1=-0.1 :a-other:3=0.1 :a-other:none=-0.1 :a-person:0=-0.2 :a-person:1=-0.2
:a-person:2=-0.1 :a-person:3=-0.2 :a-person:none=0.5 :bare-body:0=-0.2 :bare-body:1=0.1 :bare-body:none=-0.2 :bare-document:0=0.4
:bare-document:1=-0.2 :bare-document:2=-0.1 :bare-document:none=-0.2 :bare-other:1=0.3 :bare-other:2=-0.1 :bare-other:3=-0.4
:bare-other:none=0.1 :bare-people:0=0.1 :bare-people:1=-0.2 :bare-people:2=-0.1 :bare-people:3=-0.1 :bare-person:2=-0.1
:bare-person:none=0.3 :bare-plural:0=0.1 :bare-plural:1=-0.1 :bare-plural:2=-0.1 :bare-plural:3=-0.1 :bare-plural:none=0.1
:carried:0=0.3 :carried:1=-0.4 :carried:2=-0.4 :carried:3=0.2 :carried:none=0.1 :he-she:0=0.4 :he-she:1=0.2 :he-she:3=-0.5 :he:0=0.3
:he:2=-0.1 :he:3=-0.4 :he:none=0.1 :it:0=0.6 :it:2=-0.3 :it:none=-0.3 :name:0=0.4 :name:1=-0.2 :name:2=0.2 :name:3=-0.1
:name:none=0.1 :none:0=0.5 :none:1=-0.2 :none:2=-0.2 :none:3=-0.2 :none:none=0.1 :she:0=0.2 :she:1=0.2 :she:2=0.1 :she:3=-0.2
:she:none=-0.2 :the-age:1=0.3 :the-age:2=-0.1 :the-age:none=-0.1 :the-body:0=0.4 :the-body:2=-0.5 :the-body:3=0.3 :the-body:none=0.1
:the-document:0=0.1 :the-document:3=-0.1 :the-document:none=-0.1 :the-latter:none=-0.1 :the-other:0=-0.2 :the-other:1=-0.3
:the-other:2=0.4 :the-other:3=-0.1 :the-other:none=0.1 :the-person:1=-0.1 :the-person:2=0.1 :the-plural:1=0.3 :the-plural:none=-0.1
:the:0=0.5 :the:1=0.1 :the:2=-0.2 :the:3=-0.2 :the:none=-0.2 :they:0=0.3 :they:1=-0.1 :they:none=-0.3 :whose-other:0=0.2
:whose-other:1=-0.1 :whose-other:2=0.3 :whose-people:1=-0.1 :whose-people:none=0.2 :whose-person:0=0.1 :whose-person:1=-0.3
:whose-person:2=-0.2 :whose-person:3=0.2 :whose-person:none=0.1 part:a-document:none:none=-0.1 :a-other:none:none=-0.1
:a-other:other:far=0.2 :a-person:none:none=0.5 :a-person:other:4=-0.1 :a-person:other:8=-0.1 :a-person:other:far=-0.1
:a-person:subject:1=-0.1 :a-person:subject:4=-0.1 :a-person:subject:far=-0.1 :bare-body:none:none=-0.2 :bare-body:subject:1=-0.1
:bare-document:none:none=-0.2 :bare-document:subject:1=-0.3 :bare-other:none:none=0.1 :bare-other:other:0=-0.1
:bare-other:other:1=-0.2 :bare-other:other:far=-0.2 :bare-other:subject:1=0.6 :bare-other:subject:4=0.1 :bare-other:subject:8=-0.2
:bare-other:subject:far=-0.1 :bare-people:other:1=0.1 :bare-people:other:2=-0.1 :bare-people:other:4=-0.1 :bare-people:subject:1=0.1
:bare-people:subject:2=-0.1 :bare-person:none:none=0.3 :bare-plural:none:none=0.1 :bare-plural:other:1=-0.1
:bare-plural:subject:4=-0.1 :carried:none:none=0.1 :carried:other:1=0.3 :carried:other:2=-0.4 :carried:other:8=-0.2
:carried:other:far=-0.3 :carried:subject:1=-0.6 :carried:subject:2=0.6 :carried:subject:4=-0.1 :carried:subject:far=-0.1
:he-she:other:0=-0.4 :he-she:other:1=0.3 :he-she:other:2=0.1 :he-she:other:8=-0.3 :he-she:other:far=-0.3 :he-she:owner:1=-0.2
:he-she:owner:2=-0.4 :he-she:owner:4=-0.1 :he-she:owner:8=-0.1 :he-she:owner:far=0.2 :he-she:quoted:0=-0.1 :he-she:quoted:1=-0.2
:he-she:quoted:4=-0.1 :he-she:quoted:8=-0.1 :he-she:quoted:far=-0.1 :he-she:subject:0=0.5 :he-she:subject:1=0.4
:he-she:subject:2=0.4 :he-she:subject:4=0.1 :he-she:subject:8=0.4 :he-she:subject:far=0.3 :he:none:none=0.1 :he:other:0=-0.2
:he:other:1=0.1 :he:other:8=-0.2 :he:other:far=-0.2 :he:owner:4=-0.1 :he:owner:far=0.2 :he:subject:0=0.1 :he:subject:1=0.2
:he:subject:2=0.4 :he:subject:4=0.1 :he:subject:far=-0.2 :it:none:none=-0.3 :it:other:1=0.4 :it:other:4=-0.2 :it:other:8=-0.2
:it:other:far=-0.3 :it:subject:1=0.5 :it:subject:4=-0.1 :it:subject:far=0.3 :name:none:none=0.1 :name:other:0=-0.4
:name:other:2=-0.2 :name:other:4=-0.5 :name:other:far=-0.1 :name:owner:0=-0.2 :name:owner:1=-0.1 :name:owner:2=-0.3
:name:quoted:2=0.2 :name:quoted:4=0.1 :name:quoted:8=-0.1 :name:subject:0=1.4 :name:subject:2=0.4 :name:subject:4=0.3
:name:subject:far=-0.2 :none:none:none=0.1 :none:other:0=-0.2 :none:other:1=-0.2 :none:other:2=0.4 :none:other:8=-0.5
:none:other:far=-0.4 :none:subject:0=0.8 :none:subject:1=0.5 :none:subject:2=-0.1 :none:subject:4=0.1 :none:subject:8=0.2
:none:subject:far=0.1 :she:none:none=-0.2 :she:other:1=0.2 :she:other:2=0.1 :she:other:8=-0.1 :she:other:far=-0.2 :she:quoted:1=-0.2
:she:quoted:8=-0.1 :she:quoted:far=-0.1 :she:subject:1=0.2 :she:subject:8=0.4 :she:subject:far=0.4 :the-age:none:none=-0.1
:the-age:other:8=0.1 :the-body:none:none=0.1 :the-body:other:1=-0.1 :the-body:other:2=0.5 :the-body:other:4=0.2
:the-body:other:8=-0.4 :the-body:other:far=-0.1 :the-body:subject:1=-0.3 :the-body:subject:2=-0.4 :the-body:subject:4=-0.2
:the-body:subject:8=0.3 :the-document:none:none=-0.1 :the-document:other:1=-0.3 :the-latter:none:none=-0.1 :the-other:none:none=0.1
:the-other:other:2=-0.1 :the-other:other:4=-0.1 :the-other:other:8=-0.2 :the-other:other:far=0.1 :the-other:subject:1=0.4
:the-other:subject:4=0.1 :the-other:subject:8=0.1 :the-person:other:1=0.2 :the-person:other:4=0.1 :the-person:other:8=-0.1
:the-person:other:far=-0.1 :the-person:owner:4=0.2 :the-person:subject:1=0.3 :the-person:subject:2=0.4 :the-person:subject:4=-0.3
:the-person:subject:8=0.1 :the-person:subject:far=0.1 :the-plural:none:none=-0.1 :the:none:none=-0.2 :the:other:0=0.1
:the:other:1=0.1 :the:other:2=0.3 :the:other:4=0.2 :the:other:8=-0.6 :the:other:far=-0.2 :the:owner:1=0.2 :the:owner:4=0.1
:the:owner:8=-0.1 :the:quoted:0=-0.3 :the:quoted:1=-0.4 :the:quoted:4=-0.1 :the:quoted:far=-0.1 :the:subject:1=0.5
:the:subject:2=0.3 :the:subject:4=0.1 :the:subject:8=0.4 :the:subject:far=0.1 :they:none:none=-0.3 :whose-other:subject:1=0.4
:whose-people:none:none=0.2 :whose-person:none:none=0.1 :whose-person:other:8=0.2 :whose-person:other:far=0.1
:whose-person:subject:1=-0.1 :whose-person:subject:4=-0.1 :whose-person:subject:8=-0.2 rank-agrees:a-other:0:person=-0.1
:a-other:1:organization=-0.1 :a-other:2:organization=-0.2 :a-other:2:person=0.1 :a-person:0:open=-0.1 :a-person:1:yes=0.1
:a-person:2:no=-0.6 :a-person:2:open=0.4 :a-person:2:yes=-0.1 :bare-body:0:organization=0.2 :bare-body:1:organization=-0.1
:bare-body:2:no=-0.3 :bare-document:0:organization=0.2 :bare-document:1:organization=-0.1 :bare-document:1:person=-0.1
:bare-document:2:organization=-0.2 :bare-document:2:person=-0.1 :bare-other:0:organization=-0.1 :bare-other:0:person=0.2
:bare-other:1:organization=-0.3 :bare-other:1:person=0.1 :bare-other:2:organization=-0.1 :bare-other:2:person=-0.1
:bare-people:0:organization=-0.3 :bare-people:0:person=0.3 :bare-people:1:organization=-0.2 :bare-people:1:person=0.1
:bare-people:2:organization=0.1 :bare-people:2:person=-0.3 :bare-person:0:yes=0.3 :bare-person:1:yes=-0.1 :bare-person:2:no=-0.5
:bare-plural:0:organization=-0.1 :bare-plural:0:person=-0.1 :bare-plural:1:organization=-0.1 :bare-plural:1:person=-0.1
:bare-plural:2:organization=-0.2 :bare-plural:2:person=0.1 :carried:0:organization=-0.2 :carried:0:person=0.3
:carried:1:organization=0.4 :carried:1:person=-0.1 :carried:2:organization=-0.7 :carried:2:person=0.2 :he-she:0:open=0.1
:he-she:0:yes=0.2 :he-she:1:open=0.1 :he-she:1:yes=0.3 :he-she:2:no=-0.7 :he-she:2:yes=0.1 :he:0:yes=0.2 :he:1:open=0.1
:he:2:no=-0.5 :he:2:yes=0.1 :it:0:organization=0.1 :it:1:organization=-0.1 :it:2:no=-0.1 :it:2:organization=0.1
:name:0:organization=-0.1 :name:0:place=0.3 :name:1:organization=0.3 :name:1:person=0.2 :name:1:place=-0.5 :name:2:organization=-0.1
:name:2:person=0.2 :name:2:place=0.2 :none:0:yes=0.4 :none:1:yes=0.1 :none:2:no=-0.5 :she:0:open=0.1 :she:1:yes=0.3 :she:2:no=-0.4
:she:2:yes=0.1 :the-age:0:yes=0.5 :the-age:1:yes=-0.1 :the-age:2:no=-0.1 :the-age:2:yes=-0.1 :the-body:0:organization=0.1
:the-body:2:no=-0.1 :the-body:2:organization=0.3 :the-document:0:organization=0.1 :the-document:1:organization=-0.1
:the-latter:2:organization=-0.3 :the-latter:2:person=-0.3 :the-other:0:organization=0.2 :the-other:0:person=-0.1
:the-other:1:organization=-0.3 :the-other:2:organization=0.1 :the-other:2:person=0.1 :the-people:2:organization=-0.1
:the-people:2:person=-0.1 :the-person:0:open=0.2 :the-person:1:open=-0.1 :the-person:1:yes=0.1 :the-person:2:no=-0.4
:the-person:2:open=0.2 :the-plural:2:organization=-0.1 :the:0:open=0.2 :the:0:organization=0.1 :the:0:person=-0.1 :the:0:yes=0.5
:the:1:open=-0.1 :the:1:organization=-0.2 :the:1:person=0.3 :the:1:yes=0.3 :the:2:no=-0.6 :the:2:open=0.2 :the:2:organization=-0.2
:the:2:yes=-0.1 :they:0:organization=0.4 :they:2:person=-0.3 :whose-other:0:person=0.1 :whose-other:2:organization=-0.2
:whose-other:2:person=-0.1 :whose-person:0:yes=-0.1 :whose-person:1:yes=0.1 :whose-person:2:no=-0.2 :whose-person:2:yes=0.3
rank:a-document:0:=-0.2 :a-document:1:=-0.1 :a-other:0:=-0.1 :a-other:1:=-0.1 :a-other:3:=-0.1 :a-person:0:=-0.1 :a-person:1:=0.1
:a-person:3:=0.1 :a-person:4:=0.2 :a-person:none:=-0.4 :a-person:none:only=-0.2 :bare-body:0:=-0.2 :bare-body:0:only=0.4
:bare-body:1:=-0.1 :bare-body:none:=-0.2 :bare-body:none:only=-0.1 :bare-document:0:=0.3 :bare-document:1:=-0.1
:bare-document:2:=-0.1 :bare-document:3:=-0.1 :bare-document:4:=-0.1 :bare-other:0:=0.3 :bare-other:1:=0.4 :bare-other:2:=-0.1
:bare-other:3:=-0.4 :bare-people:0:=0.1 :bare-people:0:only=-0.1 :bare-people:1:=-0.1 :bare-people:2:=0.3 :bare-people:3:=-0.1
:bare-people:4:=-0.3 :bare-person:0:=0.2 :bare-person:0:only=0.2 :bare-person:1:=-0.1 :bare-person:none:=-0.3
:bare-person:none:only=-0.2 :bare-plural:0:=0.1 :bare-plural:1:=-0.1 :bare-plural:2:=-0.1 :bare-plural:3:=-0.1 :carried:0:=0.1
:carried:1:=0.3 :carried:2:=-0.4 :carried:3:=0.1 :carried:4:=-0.1 :he-she:0:=0.2 :he-she:0:only=0.1 :he-she:1:=0.4 :he-she:2:=0.5
:he-she:3:=-0.2 :he-she:4:=-0.1 :he-she:none:=-0.5 :he-she:none:only=-0.3 :he:0:=0.2 :he:1:=0.1 :he:2:=0.5 :he:3:=-0.1 :he:4:=-0.3
:he:none:=-0.2 :he:none:only=-0.2 :it:0:=0.2 :it:1:=-0.1 :it:2:=0.2 :it:3:=0.1 :it:4:=-0.2 :it:none:=-0.1 :name:0:=-0.2
:name:0:only=0.2 :name:1:=0.1 :name:2:=0.4 :name:3:=-0.3 :name:4:=0.1 :none:0:=0.3 :none:1:=0.1 :none:2:=0.4 :none:3:=0.4
:none:4:=-0.8 :none:none:=-0.3 :none:none:only=-0.1 :she:0:only=0.1 :she:1:=0.3 :she:3:=-0.1 :she:4:=0.2 :she:none:=-0.3
:she:none:only=-0.1 :the-age:0:=0.5 :the-age:1:=-0.1 :the-age:2:=-0.1 :the-age:none:=-0.1 :the-body:0:=-0.2 :the-body:0:only=0.2
:the-body:2:=0.2 :the-body:3:=-0.2 :the-body:4:=0.3 :the-body:none:=0.1 :the-body:none:only=-0.2 :the-document:1:=-0.1
:the-document:2:=0.3 :the-document:3:=-0.1 :the-document:4:=-0.1 :the-latter:0:=0.5 :the-latter:1:=0.2 :the-latter:2:=-0.2
:the-latter:4:=-0.4 :the-other:0:=-0.2 :the-other:2:=-0.1 :the-other:3:=0.1 :the-other:4:=0.1 :the-people:0:=-0.1
:the-people:1:=-0.1 :the-people:2:=-0.1 :the-people:4:=-0.1 :the-person:0:=0.1 :the-person:0:only=0.1 :the-person:2:=-0.1
:the-person:3:=0.1 :the-person:4:=0.2 :the-person:none:=-0.3 :the-plural:0:=-0.2 :the-plural:1:=0.3 :the-plural:2:=0.1
:the-plural:3:=-0.1 :the-plural:4:=-0.2 :the:0:=0.3 :the:0:only=0.2 :the:1:=0.2 :the:2:=0.4 :the:3:=-0.2 :the:4:=-0.2
:the:none:=-0.4 :the:none:only=-0.3 :they:0:=-0.1 :they:2:=-0.3 :they:3:=-0.1 :whose-other:0:=0.3 :whose-other:1:=-0.1
:whose-other:2:=-0.2 :whose-other:3:=0.3 :whose-other:4:=-0.3 :whose-people:0:=-0.2 :whose-people:1:=-0.1 :whose-people:2:=-0.1
:whose-people:3:=-0.1 :whose-people:4:=0.2 :whose-person:0:=-0.1 :whose-person:1:=0.1 :whose-person:4:=0.2 :whose-person:none:=-0.4
resolved:a-document:silent=-0.4 :a-other:silent=-0.3 :a-person:silent=-0.3 :bare-body:silent=-0.2 :bare-document:silent=-0.1
:bare-other:other-sure=0.3 :bare-other:silent=-0.3 :bare-people:silent=-0.2 :bare-plural:silent=-0.4 :carried:other-sure=-0.1
:he-she:0=0.4 :he-she:1=-0.1 :he-she:2=-0.3 :he-she:other=-0.1 :he-she:other-sure=-0.3 :he-she:silent=-0.1 :he-she:this-sure=0.5
:he:0=0.2 :he:other=-0.2 :he:this-sure=0.4 :it:silent=-0.3 :name:other-sure=-1.5 :name:this-sure=1.4 :she:0=0.2 :she:1=-0.1
:she:other=0.1 :she:other-sure=-0.4 :she:silent=0.1 :she:this-sure=0.2 :the-age:silent=0.1 :the-body:other-sure=-0.1
:the-body:silent=0.1 :the-body:this-sure=0.2 :the-document:silent=-0.1 :the-latter:silent=0.2 :the-other:silent=-0.1
:the-people:silent=-0.4 :the-person:other-sure=-0.5 :the-person:silent=0.2 :the-person:this-sure=0.4 :the-plural:silent=-0.2
:the:other-sure=-0.3 :the:silent=-0.1 :the:this-sure=0.4 :they:silent=-0.3 :whose-people:silent=-0.2 :whose-person:silent=0.2
shared:a-other:none=-0.2 :a-person:all=-0.1 :a-person:none=-0.1 :bare-document:none=-0.3 :bare-other:all=-0.2 :bare-other:none=-0.4
:bare-people:all=-0.1 :bare-people:none=-0.2 :bare-person:none=-0.1 :bare-plural:all=-0.1 :bare-plural:none=-0.2 :beside:all=-0.1
:beside:none=-0.2 :beside:some=-0.6 :context:all=0.7 :context:none=-0.3 :kind:none=-0.5 :no:all=-0.3 :no:none=-0.1 :no:some=0.2
:stem:none=-0.1 :the-age:none=0.1 :the-body:all=0.3 :the-body:none=-0.7 :the-other:all=0.1 :the-other:none=0.4 :the-person:all=0.1
:the:all=0.4 :the:none=-0.3 :the:some=0.1 :whose-person:none=0.1 shares-name=0.7 turn-adds:0=1 :1=-0.2 :1:he=-0.1 :2=-0.1
turn-asks:a-other:1:false:false=-0.1 :a-person:0:false:false=0.5 :a-person:1:false:false=-0.1 :a-person:3:false:false=-0.1
:bare-document:0:false:false=-0.1 :bare-other:0:false:false=-0.1 :bare-other:2:false:false=-0.1 :bare-other:3:false:false=0.3
:bare-people:0:false:false=0.1 :bare-people:1:false:false=-0.1 :bare-person:0:false:false=-0.1 :bare-plural:0:false:false=-0.1
:carried:0:false:false=0.5 :carried:2:false:false=-0.2 :carried:3:false:false=-0.1 :he-she:0:false:false=0.4
:he-she:1:false:false=-0.2 :he-she:2:false:false=-0.1 :he-she:3:false:false=0.1 :he:0:false:false=0.3 :he:1:false:false=-0.3
:it:0:false:false=0.5 :it:1:false:false=0.1 :it:2:false:false=-0.1 :name:0:false:false=-0.1 :name:1:false:false=0.2
:name:2:false:false=-0.2 :name:3:false:false=0.2 :none:1:false:false=-0.3 :none:2:false:false=-0.2 :none:3:false:false=0.4
:she:0:false:false=0.1 :she:1:false:false=0.1 :she:2:false:false=-0.1 :she:3:false:false=0.1 :the-body:2:false:false=-0.1
:the-body:3:false:false=0.1 :the-document:0:false:false=0.5 :the-other:0:false:false=0.1 :the-other:2:false:false=-0.1
:the-other:3:false:false=-0.1 :the-person:0:false:false=0.1 :the-person:1:false:false=-0.3 :the-person:2:false:false=-0.2
:the-person:3:false:false=-0.2 :the:0:false:false=0.1 :the:0:true:false=-0.3 :the:1:false:false=-0.3 :the:2:false:false=-0.1
:the:3:false:false=-0.4 :whose-person:0:false:false=-0.2 :whose-person:2:false:false=0.2 :whose-person:3:false:false=-0.3
turn-distance:a-person:p1=0.3 :a-person:p3=-0.1 :bare-other:p1=-0.4 :bare-other:p2=-0.1 :bare-other:p3=-0.2 :bare-other:s1=-0.3
:bare-people:p1=-0.1 :carried:p1=0.7 :carried:p2=0.3 :carried:p3=-0.2 :carried:s0=-0.3 :he-she:p1=-0.1 :he-she:p2=0.1 :he-she:p3=0.1
:he-she:s0=0.1 :he-she:s1=0.7 :he-she:s2=-0.1 :he-she:s3=0.1 :he:p1=0.1 :he:p2=0.3 :he:p3=0.1 :he:s0=0.2 :he:s2=0.1 :it:p1=0.2
:it:p2=-0.1 :it:p3=-0.2 :name:p1=0.1 :name:p2=0.1 :name:p3=0.1 :name:s1=0.1 :name:s2=-0.5 :none:p1=-0.6 :none:p3=-0.3 :she:p1=-0.2
:she:p2=-0.2 :she:p3=0.1 :she:s1=0.7 :she:s2=-0.3 :the-body:p1=-0.1 :the-body:p2=-0.1 :the-body:p3=0.2 :the-body:s1=0.1
:the-document:p1=0.1 :the-other:p3=-0.2 :the-person:p1=-0.2 :the-person:p2=0.2 :the-person:s0=0.2 :the-person:s1=0.1 :the:p1=-0.4
:the:p2=0.1 :the:p3=0.4 :the:s0=0.3 :the:s1=-0.1 :the:s2=-0.5 :whose-person:p1=-0.1 :whose-person:p2=0.2 :whose-person:p3=-0.2
turn-opens:carried-in-paragraph:0:s0:false=0.4 :carried-in-paragraph:1:p1:false=0.1 :carried-over-paragraph:0:s0:true=-0.6
:carried-over-paragraph:3:p3:true=0.3 :cue-before-clause:0:p1:false=0.1 :cue-before-clause:2:p3:false=0.1
:cue-before-clause:3:p3:false=-0.2 :cue-before-quote:0:p1:false=-0.5 :cue-before-quote:0:p2:false=-0.2
:cue-before-quote:0:s0:false=1 :cue-before-quote:0:s1:false=0.1 :cue-before-quote:1:p1:false=0.1 :cue-before-quote:1:p2:false=-0.2
:cue-before-quote:1:p3:false=-0.2 :cue-before-quote:2:p3:false=-0.1 :cue-before-quote:3:p3:false=-0.4 :indirect-act:0:p1:false=0.2
:indirect-after:0:p1:false=0.1 :indirect-after:0:p2:false=-0.1 :indirect-after:0:p3:false=0.1 :indirect-after:0:s0:false=-0.2
:indirect-after:0:s1:false=0.3 :indirect-after:1:p1:false=0.1 :indirect-after:1:p2:false=-0.3 :indirect-after:1:s2:false=-0.1
:indirect-after:2:p1:false=-0.1 :indirect-after:2:p2:false=-0.1 :indirect-after:2:p3:false=0.2 :indirect-after:3:p1:false=0.4
:indirect-after:3:p3:false=-0.1 :indirect-around:0:s1:false=0.6 :indirect-before:0:p1:false=-0.2 :indirect-before:0:p1:true=0.5
:indirect-before:1:p1:false=-0.1 :indirect-before:1:p2:true=0.1 :indirect-before:1:p3:false=0.2 :indirect-before:3:p3:false=0.1
:indirect-that:0:p1:false=-0.1 :indirect-that:0:p2:false=0.3 :indirect-that:1:p1:false=-0.1 :indirect-that:1:p2:false=0.1
:indirect-that:1:p3:false=-0.1 :indirect-that:2:p2:false=0.1 :indirect-that:2:p3:false=-0.3 :indirect-that:3:p2:false=-0.1
:indirect-that:3:p3:false=0.2 :none:0:p1:true=-0.3 :none:1:p2:true=0.8 :none:2:p3:false=-0.1 :speaker-after-quote:0:p1:false=0.1
:speaker-after-quote:0:p1:true=0.5 :speaker-after-quote:0:s2:false=-0.1 :speaker-after-quote:1:p1:false=-0.3
:speaker-after-quote:1:p2:false=0.1 :speaker-after-quote:1:p2:true=0.3 :speaker-after-quote:1:p3:false=0.3
:speaker-after-quote:2:p2:false=-0.1 :speaker-after-quote:2:p2:true=-0.1 :speaker-after-quote:2:p3:false=-0.1
:speaker-after-quote:2:p3:true=0.1 :speaker-after-quote:3:p3:false=0.1 :speaker-after-quote:3:p3:true=-0.6
:subject-of-sentence:0:p1:false=-0.6 :subject-of-sentence:0:s1:false=0.4 :subject-of-sentence:1:p1:false=0.1
:verb-after-quote:0:p1:true=-0.1 :verb-after-quote:1:p1:false=-0.1 :verb-after-quote:1:p2:true=0.3 :verb-after-quote:1:p3:true=-0.1
:verb-after-quote:3:p3:false=0.1 :verb-after-quote:3:p3:true=-0.1 turn-rule:carried-in-paragraph:0:true=0.3
:carried-in-paragraph:1:true=0.2 :carried-in-paragraph:2:true=-0.1 :carried-over-paragraph:0:true=-0.7
:carried-over-paragraph:1:true=0.3 :carried-over-paragraph:2:true=0.4 :carried-over-paragraph:3:true=0.3
:colon-before-quote:0:true=-0.1 :colon-before-quote:1:true=-0.1 :colon-before-quote:3:true=0.1 :cue-before-clause:0:true=-0.4
:cue-before-clause:1:true=-0.1 :cue-before-clause:2:true=-0.1 :cue-before-clause:3:true=-0.2 :cue-before-quote:0:true=0.6
:cue-before-quote:1:true=0.1 :cue-before-quote:2:true=-0.2 :cue-before-quote:3:true=0.2 :indirect-act:0:true=0.3
:indirect-act:1:true=0.2 :indirect-act:3:true=-0.1 :indirect-after:0:true=0.6 :indirect-after:1:true=0.1 :indirect-after:2:true=0.2
:indirect-after:3:true=0.2 :indirect-around:0:true=0.4 :indirect-around:1:true=-0.2 :indirect-around:2:true=0.1
:indirect-around:3:true=-0.1 :indirect-before:0:true=0.2 :indirect-before:1:true=0.1 :indirect-before:2:true=-0.2
:indirect-before:3:true=0.2 :indirect-that:2:true=-0.2 :indirect-that:3:true=0.1 :none:0:false=0.1 :none:1:false=0.1
:none:2:false=-0.2 :none:3:false=0.1 :speaker-after-quote:0:true=0.4 :speaker-after-quote:1:true=0.3
:speaker-after-quote:2:true=-0.4 :speaker-after-quote:3:true=-0.1 :subject-of-sentence:0:false=0.2 :subject-of-sentence:1:false=0.5
:subject-of-sentence:3:false=0.2 :verb-after-quote:0:true=-0.1 :verb-after-quote:1:true=0.4 :verb-after-quote:2:true=-0.1
turn:a-document:never=-0.2 :a-person:0:p1=0.4 :a-person:1:p3=-0.1 :a-person:never=-0.6 :bare-body:never=-0.1 :bare-other:0:p1=-0.2
:bare-other:0:s1=-0.3 :bare-other:2:p3=-0.1 :bare-other:3:p3=-0.1 :bare-other:never=-0.1 :bare-people:0:p1=-0.1
:bare-people:never=-0.4 :bare-person:never=-0.7 :bare-plural:never=0.2 :carried:0:p1=-0.3 :carried:0:s0=-0.2 :carried:1:p1=1
:carried:2:p3=0.1 :carried:3:p3=-0.2 :carried:never=-0.8 :he-she:0:p1=-0.1 :he-she:0:p2=-0.3 :he-she:0:s0=0.1 :he-she:0:s1=0.7
:he-she:0:s2=-0.1 :he-she:0:s3=0.2 :he-she:1:p1=-0.2 :he-she:1:p2=0.4 :he-she:1:p3=-0.1 :he-she:2:p1=-0.1 :he-she:2:p2=0.1
:he-she:2:p3=-0.1 :he-she:3:p3=0.4 :he-she:never=-0.2 :he:0:p1=0.2 :he:0:s0=0.2 :he:1:p1=-0.2 :he:1:p2=0.2 :he:2:p2=0.2
:he:2:p3=-0.1 :he:3:p3=0.2 :he:never=-0.2 :it:never=-0.3 :name:0:p1=-0.2 :name:0:p2=0.3 :name:0:s1=0.1 :name:0:s2=-0.4
:name:1:p1=0.3 :name:1:p2=-0.2 :name:1:p3=0.1 :name:2:p3=-0.1 :name:never=0.2 :none:0:p1=-0.5 :none:1:p1=-0.1 :none:1:p2=0.4
:none:1:p3=0.1 :none:2:p3=0.1 :none:3:p3=-0.3 :none:never=-0.6 :she:0:p1=-0.3 :she:0:p2=-0.2 :she:0:s1=0.7 :she:1:p2=0.1
:she:1:p3=-0.1 :she:2:p2=-0.1 :she:3:p3=0.2 :the-age:never=0.2 :the-body:0:s1=0.1 :the-body:1:p3=0.2 :the-body:2:p3=-0.1
:the-body:3:p3=0.1 :the-body:never=0.3 :the-document:0:p1=0.1 :the-document:never=-0.8 :the-latter:never=0.5 :the-other:1:p2=0.1
:the-other:2:p3=-0.1 :the-other:3:p3=-0.1 :the-other:never=0.1 :the-people:never=-0.3 :the-person:0:s0=0.2 :the-person:0:s1=-0.1
:the-person:1:p1=-0.1 :the-person:1:p2=0.1 :the-person:1:p3=0.3 :the-person:2:p2=0.1 :the-person:2:p3=-0.2 :the-plural:never=-0.1
:the:0:s0=0.3 :the:0:s1=-0.4 :the:1:p1=-0.2 :the:1:p3=0.5 :the:2:p1=-0.1 :the:2:p2=0.1 :the:2:p3=0.1 :the:3:p3=-0.1 :they:never=-0.7
:whose-other:never=-0.3 :whose-people:never=-0.1 :whose-person:never=0.2
`);
