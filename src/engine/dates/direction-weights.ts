/**
 * Weights of where dates without a year or week point to (past, future, anchored), by feature of `direction.ts`. Learnt by
 * `npx tsx train/dates-direction.ts --write` from the annotated articles of `../shared/gold/train.jsonl`
 * (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const DIRECTION_WEIGHTS = readWeights(`
after-2:(:pti=0.07,-0.04 :(:reuters=0.36,-0.24 :,:a=0.14,-0.11 :,:after=-0.28,0.3 :,:and=-0.14,-0.11 :,:but=-0.1,0.13
:,:had=-0.14,0.26 :,:has=0.08,-0.03 :,:however=0.06,-0.05 :,:in=-0.32,0.38 :,:is=0,0.09 :,:said=0.13,-0.01 :,:the=0.17,0.11
:,:to=-0.16,0.19 :,:when=0.13,-0.01 :,:where=-0.34,0.4 :,:with=0.3,-0.27 :.:=0.3,-0.1 :.:"=-0.53,0.57 :::=0.12,-0.06
:afternoon:,=0.15,-0.15 :at:a=-0.22,0.25 :at:the=0.38,-0.35 :evening:,=0.1,-0.09 :from:a=0.16,-0.13 :in:the=-0.12,0.18
:morning:,=-0.13,0.16 :night:'s=-0.03,0.06 :night:,=0.41,-0.37 :night:.=0.1,-0.1 :that:he=0.11,-0.05 :that:the=0.06,-0.03
after:'s=0.17,0.04 :(=0.56,-0.35 :)=-0.26,0.35 :,=0.27,0.36 :.=-0.09,0.43 ::=-0.38,0.49 :;=0.07,0.11 :a=0.14,-0.08
:afternoon=0.11,-0.11 :and=0.23,0.31 :as=0.25,-0.13 :at=-0.35,0.41 :by=0.41,-0.38 :evening=0.12,-0.12 :from=0.11,-0.05 :he=0.1,-0.04
:in=-0.05,-0.28 :it=0.01,0.14 :morning=-0.3,0.43 :night=0.39,-0.24 :on=-0.11,0.14 :or=-0.31,0.34 :that=0.45,-0.27 :the=0.33,-0.18
:to=0.22,-0.04 :was=0.1,-0.07 :with=0.06,-0.02 :–=-0.14,0.18 :—=0.32,-0.29 :’s=-0.12,0.22 anchor-left:before:future=-0.33,-0.36
:before:infinitive=-0.01,0.1 :before:none=0.12,0.26 :before:past=-0.32,-0.44 :before:past-arranged=-0.11,0.26
:before:perfect=0.19,-0.04 :before:present=0.02,0.08 :block:none=-0.76,-0.71 :block:past=0.13,-0.04 :sentence:past=0.14,-0.05
:sentence:past-arranged=-0.73,-0.68 anchor:before=-0.5,0.01 :block=-0.52,-0.66 :day:before=-0.22,-0.05 :day:block=-0.82,-0.77
:month:before=-0.36,0.15 :month:block=0.33,-0.04 :month:sentence=-0.8,-1.03 :sentence=-0.79,-0.98 before-2:):on=0.39,-0.36
:,:in=0.28,-0.16 :,:on=0.09,-0.04 :,:until=0.41,-0.77 ::=-0.06,0.24 ::by=0.22,-0.16 ::in=0.32,-0.23 ::on=0.46,-0.01
:as:of=0.26,-0.16 :began:on=0.14,-0.14 :election:on=-0.61,0.64 :findings:published=0.05,-0.05 :held:on=0,0.09 :late:on=-0.16,0.17
:me:on=-0.68,0.68 :night:of=0.19,-0.13 :out:on=0.16,-0.16 :report:on=0.31,-0.28 :runs:through=0.12,-0.08 :said:on=0.17,-0.14
before-left:(:none=-0.07,0.16 :,:none=0.19,0.06 :,:past=0.14,-0.14 ::none=-0.06,0.24 :a:none=-0.06,0.09 :and:past=0.07,-0.07
:by:future=-0.01,0.19 :by:none=0.19,-0.04 :by:past=-0.2,0.29 :died:past=0.15,-0.15 :for:past=-0.08,0.08 :from:infinitive=-0.02,0.11
:from:none=-0.18,0.22 :from:past=0.25,-0.22 :from:past-arranged=-0.07,0.1 :in:future=-0.18,0.43 :in:infinitive=-0.26,-0.1
:in:none=-0.18,0.51 :in:past=0.14,-0.72 :in:past-arranged=0.05,0.28 :in:present=0.54,-0.42 :in:report=0.1,-0.02
:in:timetable=-0.17,0.26 :is:present=-0.13,0.16 :late:past=0.08,-0.07 :of:none=0.11,0.1 :of:past=0.22,-0.16 :on:arranged=-0.18,0.28
:on:future=0.08,0.13 :on:infinitive=-0.07,0.21 :on:none=0.16,-0.78 :on:past=0.51,0.25 :on:past-arranged=0.2,0.07
:on:perfect=-0.1,0.14 :on:present=-0.13,0.28 :on:report=0.37,-0.31 :on:timetable=-0.21,0.42 :published:past=0.05,-0.05
:said:report=-0.09,0.24 :since:past=0.3,-0.2 :since:perfect=0.42,-0.28 :the:none=-0.01,0.07 :the:past=-0.04,0.12
:through:timetable=0.12,-0.08 :till:past=-0.33,0.35 :to:past=-0.14,0.26 :until:past-arranged=-0.06,-0.28
before-right:(:present=-0.25,0.31 :,:none=0.02,0.22 :,:present=0.55,-0.51 ::none=0.14,-0.02 ::past=-0.32,0.35 :by:none=-0.09,0.24
:by:past=0.16,0.08 :early:none=-0.08,0.1 :early:past=0.1,-0.06 :for:none=-0.17,0.19 :from:none=-0.21,0.33 :from:past=-0.01,0.07
:in:none=0.23,0.55 :in:past=-0.38,-0.3 :in:present=-0.02,-0.25 :in:report=0.33,-0.06 :in:timetable=0,0.09 :is:none=-0.13,0.16
:late:none=0.08,0.01 :of:none=0.47,-0.36 :of:past=0.14,-0.08 :of:present=-0.44,0.56 :on:future=-0.15,0.41 :on:infinitive=0.13,-0.1
:on:none=-0.08,-0.04 :on:past=0.57,0.2 :on:past-arranged=0.27,-0.05 :on:present=0.11,0.03 :on:report=0.12,-0.04
:on:timetable=0.08,-0.03 :said:none=0.26,-0.25 :said:present=-0.2,0.27 :since:none=0.56,-0.46 :since:past=0.4,-0.22
:the:none=-0.24,0.26 :the:past=0.19,-0.07 :through:none=-0.17,0.2 :till:none=-0.33,0.37 :to:none=-0.4,0.43 :to:past=0.15,-0.01
:until:none=-0.58,0.07 :until:past=0.43,-0.28 :until:past-arranged=-0.04,-0.2 before:=-0.06,0.24 :(=-0.1,0.2 :,=0.57,-0.3
:a=-0.04,0.07 :a.m=0.23,-0.21 :by=-0.22,0.77 :died=0.15,-0.15 :early=0,0.09 :for=-0.38,0.44 :from=-0.21,0.45 :in=0.21,0.14
:is=-0.13,0.16 :late=0.15,-0.03 :of=0.04,-0.61 :on=0.53,0.31 :published=0.05,-0.05 :said=-0.09,0.24 :since=1.04,-0.7 :the=-0.04,0.19
:through=-0.02,0.08 :till=-0.33,0.37 :to=-0.26,0.41 :until=-0.06,-0.24 beside:arranged=-0.01,0.07 :infinitive=-0.3,0.12
:past=0.66,-0.23 :past-arranged=0.1,-0.28 :present=0.22,-0.13 :report=0.12,0.06 :timetable=-0.02,0.26 block:body:arranged=-0.17,0.47
:body:future=-0.15,0.09 :body:infinitive=-0.23,0.23 :body:none=0.29,0.32 :body:past=0.6,0.28 :body:past-arranged=0.25,0.17
:body:perfect=0.2,0.13 :body:present=0.15,0.3 :body:report=0.37,-0.05 :body:timetable=0.17,0.31 :headline:future=-0.05,0.09
:headline:none=0.28,-0.22 :list:none=-0.33,0.42 :turn:none=-0.04,0.07 :turn:past=0.3,-0.24 day=0.18,0.48 day_of_month=-0.17,0.29
distance:day:0=1.62,-1.22 :day:1=1.17,-0.89 :day:10=-1.32,0.32 :day:11=-0.76,1.19 :day:12=-1.43,1.73 :day:2=0.73,-0.62
:day:3=0.19,-0.16 :day:4=0.35,-0.33 :day:5=-0.02,0.18 :day:7=-0.39,-0.51 :day:9=-0.41,0.51 :day_of_month:1=-0.18,0.3
:feast:0=0.4,-0.28 :feast:12=-0.59,0.62 :month:1=1.07,-0.86 :month:10=-0.58,0.61 :month:11=-0.7,1.12 :month:12=-0.62,0.84
:month:2=1.09,-0.69 :month:3=0.72,-0.42 :month:4=0.72,-0.28 :month:5=0.46,-0.26 :month:6=-1,-0.51 :month:7=0.23,0.01
:month:8=-0.17,0.53 :month:9=-0.78,-0.06 :weekday:0=1.41,-1.33 :weekday:1=0.88,-0.59 :weekday:2=0.66,-0.27 :weekday:3=0.63,-0.18
:weekday:4=-0.65,1.05 :weekday:5=-0.72,1.02 :weekday:6=-1.28,1.68 feast=0.18,0.39 first:none=0.14,-0.02 :past=-0.32,0.35
left-right:arranged:none=-0.14,0.22 :future:none=0.37,0.08 :future:past=-0.03,0.21 :infinitive:none=0.02,0.16
:infinitive:past=-0.04,0.25 :none:future=-0.42,0.57 :none:none=-0.31,-0.16 :none:past=0.76,-0.08 :none:present=0.05,0.31
:none:report=0.11,-0.08 :past-arranged:none=-0.26,0.11 :past-arranged:past=0.31,-0.04 :past-arranged:past-arranged=-0.09,-0.03
:past:future=0.27,-0.12 :past:none=0.44,0.48 :past:past=0.11,-0.2 :past:past-arranged=0.18,-0.03 :past:present=0.4,-0.21
:past:report=0.13,0.08 :perfect:none=0.23,-0.12 :perfect:past=-0.18,0.27 :present:none=0.3,-0.02 :present:past=-0.04,0.18
:report:future=0.08,-0.06 :report:none=0.28,-0.25 :report:past=0.27,-0.15 :report:past-arranged=-0.12,0.18
:report:present=-0.14,0.23 :timetable:none=-0.08,0.2 :timetable:past=-0.07,0.22 :timetable:present=0.27,-0.2 left-word:=0.38,0.29
:'s=0.21,0.02 :announced=-0.04,0.08 :became=0.31,-0.2 :been=0.38,-0.32 :began=0.26,-0.25 :bought=0.11,-0.05 :called=-0.53,0.62
:came=-0.98,-0.64 :closed=0.1,-0.09 :declared=0.43,-0.4 :died=0.27,-0.26 :due=0.19,0.23 :ended=0.24,-0.23 :expected=0.37,-0.31
:expects=-0.02,0.17 :fell=0.07,-0.03 :filed=0.05,-0.04 :followed=-0.5,0.5 :found=-0.39,0.63 :had=-0.06,0.18 :has=-0.3,0.36
:have=-0.58,0.64 :held=-0.21,-0.12 :hit=0.22,-0.22 :hospitalized=0.19,-0.1 :is=-0.23,0.38 :left=0.36,-0.33 :made=0.24,-0.23
:may=0.17,-0.04 :meet=-0.2,0.26 :meets=-0.08,0.08 :moved=0.09,-0.06 :opened=0.09,-0.07 :opens=-0.12,0.12 :passed=0.13,-0.1
:planned=0.28,-0.25 :published=-0.32,0.35 :recorded=-0.21,0.21 :released=-0.2,0.25 :report=0.59,-0.51 :reported=-0.19,0.22
:returned=0.08,-0.08 :runs=0.12,-0.08 :said=0.17,0.07 :scheduled=-0.03,0.11 :sent=0.14,-0.09 :signed=0.09,-0.06 :sold=-0.04,0.19
:started=0.05,-0.04 :starts=-0.43,0.46 :struck=0.14,-0.14 :to=-0.09,0.17 :told=0.21,-0.12 :took=0.4,-0.25 :united=-0.31,0.32
:until=-0.34,0.09 :voted=0.07,-0.04 :walked=0.16,-0.15 :warned=-0.17,0.23 :was=-0.09,0.24 :were=-0.23,0.26 :will=0.11,0.35
:won=0.07,-0.06 :would=-0.23,0.32 :’s=0.31,-0.18 left:arranged=-0.17,0.5 :future=-0.2,0.17 :infinitive=-0.23,0.23 :none=0.38,0.29
:past=0.71,0.11 :past-arranged=0.25,0.17 :perfect=0.22,0.11 :present=0.35,0.1 :report=0.37,-0.05 :timetable=0.17,0.31
month=0.38,0.04 previous-left:future:none=-0.53,0.72 :future:past=-0.17,0.35 :future:past-arranged=0.53,-0.14
:future:timetable=-0.14,0.17 :none:arranged=-0.19,0.34 :none:future=-0.16,-0.02 :none:infinitive=-0.36,0.15 :none:none=0.31,0.03
:none:past=0.54,0.16 :none:past-arranged=0.02,0.63 :none:perfect=0.16,0.17 :none:present=0.7,-0.35 :none:report=0.05,0.24
:none:timetable=0.3,0.13 :past:arranged=0.01,0.11 :past:future=-0.03,0.17 :past:infinitive=0.14,0.01 :past:none=0.58,-0.23
:past:past=0.68,-0.36 :past:past-arranged=0.13,0.32 :past:perfect=0.06,-0.06 :past:present=0,0.09 :past:report=0.35,-0.29
previous:day:future=-0.29,0.74 :day:none=0.07,-0.15 :day:past=0.36,0.06 :day_of_month:none=-0.06,0.18 :feast:none=0,0.39
:month:future=0.15,-0.03 :month:none=0.28,0.42 :month:past=0.48,0.27 :weekday:future=-0.43,0.76 :weekday:none=0.78,0.5
:weekday:past=0.87,-0.57 quoted-left:future=0.17,-0.05 :none=0,0.12 :past=-0.47,0.62 quoted:day=0.39,-0.09 :month=-0.31,0.52
:weekday=-0.2,0.32 right-word:=0.53,0.82 :'s=0.43,0.05 :announced=0.11,-0.05 :are=0.02,0.08 :asked=-1.04,-0.63 :began=0.08,-0.05
:came=-0.57,0.63 :can=0.21,-0.18 :could=-0.11,0.15 :due=0.09,-0.07 :found=0.09,-0.06 :gave=0.14,-0.11 :had=0.31,0.06 :has=-0.28,0.58
:have=-0.45,0.6 :held=0.27,-0.18 :is=-0.07,-0.14 :left=0.08,-0.05 :may=0.15,-0.13 :moved=0.08,-0.06 :published=0.06,-0.03
:report=-0.18,0.2 :reported=0.25,-0.16 :reports=0.14,-0.11 :said=0.41,0.19 :told=-0.29,-0.61 :united=0.2,-0.16 :was=0.5,-0.37
:were=0.45,-0.39 :will=-0.39,0.72 :would=0.07,0.2 :’s=0.06,0.09 right:future=0.05,0.4 :infinitive=0.13,-0.1 :none=0.53,0.82
:past=0.7,0.31 :past-arranged=0.02,0.25 :past-plan=-0.11,0.39 :present=0.43,0.08 :report=0.12,-0.42 :timetable=-0.04,0.22
side:back=0.83,0.14 :future=-0.2,0.81 :none=0.38,0.29 :open=0.36,0.57 sides:back:back=0.33,-0.04 :back:future=0.42,-0.15
:back:none=0.65,0.24 :back:open=0.38,0.14 :future:back=-0.42,0.03 :future:future=-0.12,0.24 :future:none=0.16,0.48
:future:open=0.17,0.22 :none:back=0.81,-0.13 :none:future=-0.45,0.66 :none:none=-0.31,-0.16 :none:open=0.11,0.33
:open:back=0.24,0.46 :open:none=0.13,0.31 :open:open=-0.17,-0.09 weekday=0.89,0.48 year:before:day:1=0.06,-0.03
:before:day:3=-0.02,0.06 :before:day:long_ago=-0.34,-0.17 :before:day:none=0.56,0.81 :before:day_of_month:none=-0.06,0.18
:before:feast:none=-0.09,0.3 :before:month:1=0.37,-0.17 :before:month:2=0.17,-0.02 :before:month:3=0.04,0.11
:before:month:long_ago=-0.4,-0.55 :before:month:none=0.66,0.75 :before:weekday:none=0.75,0.52 :block:day:long_ago=0.07,0.5
:block:day:none=0.3,0.06 :block:month:2=0.16,-0.07 :block:month:long_ago=0.11,0.06 :block:month:none=0.48,-0.03
:block:weekday:none=0.52,-0.06 :sentence:day:none=0.22,0.36 :sentence:month:1=-0.18,-0.3 :sentence:month:long_ago=-0.62,-0.73
:sentence:month:none=0.15,0.18 :sentence:weekday:none=0.17,0.19
`);
