/**
 * Weights of where dates without a year or week point to (past, future, anchored), by feature of `direction.ts`. Learnt by
 * `npx tsx train/dates-direction.ts --write` from the annotated articles of `../shared/gold/train.jsonl`
 * (Wikinews, text CC BY 2.5) and `press/train.jsonl`; numbers only, no text of theirs.
 */
import { readWeights } from '../util/weights.js';

export const DIRECTION_WEIGHTS = readWeights(`
after-2:(:pti=0.06,-0.05,-0.01 :(:reuters=0.32,-0.28,-0.04 :,:a=0.13,-0.12,-0.01 :,:after=-0.29,0.29,-0.01 :,:and=-0.06,-0.03,0.08
:,:but=-0.11,0.12,-0.01 :,:had=-0.18,0.22,-0.04 :,:has=0.06,-0.05,-0.02 :,:however=0.06,-0.05,0 :,:in=-0.34,0.36,-0.02
:,:is=-0.03,0.06,-0.03 :,:said=0.09,-0.05,-0.04 :,:the=0.08,0.02,-0.09 :,:to=-0.17,0.18,-0.01 :,:when=0.09,-0.05,-0.04
:,:where=-0.36,0.38,-0.02 :,:with=0.29,-0.28,-0.01 :.:=0.3,-0.1,0 :.:"=-0.54,0.56,-0.01 :::=0.1,-0.08,-0.02
:afternoon:,=0.15,-0.15,0 :at:a=-0.23,0.24,-0.01 :at:the=0.37,-0.36,-0.01 :evening:,=0.1,-0.09,0 :from:a=0.15,-0.14,-0.01
:in:the=-0.14,0.16,-0.02 :morning:,=-0.14,0.15,-0.01 :night:'s=-0.04,0.05,-0.01 :night:,=0.4,-0.38,-0.01 :night:.=0.1,-0.1,0
:that:he=0.09,-0.07,-0.02 :that:the=0.05,-0.04,-0.01 after:'s=0.1,-0.03,-0.07 :(=0.49,-0.42,-0.07 :)=-0.29,0.32,-0.03
:,=0.07,0.16,-0.2 :.=-0.1,0.42,-0.01 ::=-0.42,0.45,-0.04 :;=0.01,0.05,-0.06 :a=0.12,-0.1,-0.02 :afternoon=0.11,-0.11,0
:and=0.05,0.13,-0.18 :as=0.21,-0.17,-0.04 :at=-0.37,0.39,-0.02 :by=0.4,-0.39,-0.01 :evening=0.12,-0.12,0 :from=0.09,-0.07,-0.02
:he=0.08,-0.06,-0.02 :in=0.06,-0.17,0.11 :it=-0.04,0.09,-0.05 :morning=-0.34,0.39,-0.04 :night=0.34,-0.29,-0.05 :on=-0.12,0.13,-0.01
:or=-0.32,0.33,-0.01 :that=0.39,-0.33,-0.06 :the=0.28,-0.23,-0.05 :to=0.16,-0.1,-0.06 :was=0.09,-0.08,-0.01 :with=0.05,-0.03,-0.01
:–=-0.15,0.17,-0.01 :—=0.31,-0.3,-0.01 :’s=-0.15,0.19,-0.03 anchor-left:before:future=-0.1,-0.13,0.23
:before:infinitive=-0.04,0.07,-0.03 :before:none=-0.01,0.13,-0.13 :before:past=-0.07,-0.19,0.25
:before:past-arranged=-0.16,0.21,-0.05 :before:perfect=0.14,-0.09,-0.05 :before:present=-0.01,0.05,-0.03
:block:none=-0.27,-0.22,0.49 :block:past=0.1,-0.07,-0.03 :sentence:past=0.11,-0.08,-0.03 :sentence:past-arranged=-0.26,-0.21,0.47
anchor:before=-0.33,0.18,0.17 :block=-0.13,-0.27,0.39 :day:before=-0.13,0.04,0.09 :day:block=-0.29,-0.24,0.53
:month:before=-0.29,0.22,0.07 :month:block=0.23,-0.14,-0.1 :month:sentence=-0.19,-0.42,0.61 :sentence=-0.2,-0.39,0.59
before-2:):on=0.38,-0.37,-0.01 :,:in=0.24,-0.2,-0.04 :,:on=0.07,-0.06,-0.02 :,:until=0.53,-0.65,0.12 ::=-0.12,0.18,-0.06
::by=0.2,-0.18,-0.02 ::in=0.29,-0.26,-0.03 ::on=0.3,-0.17,-0.16 :as:of=0.23,-0.19,-0.03 :began:on=0.14,-0.14,0
:election:on=-0.62,0.63,-0.01 :findings:published=0.05,-0.05,0 :held:on=-0.03,0.06,-0.03 :late:on=-0.16,0.17,0 :me:on=-0.68,0.68,0
:night:of=0.17,-0.15,-0.02 :out:on=0.16,-0.16,0 :report:on=0.3,-0.29,-0.01 :runs:through=0.11,-0.09,-0.01 :said:on=0.16,-0.15,-0.01
before-left:(:none=-0.1,0.13,-0.03 :,:none=0.11,-0.02,-0.08 :,:past=0.14,-0.14,0 ::none=-0.12,0.18,-0.06 :a:none=-0.07,0.08,-0.01
:and:past=0.07,-0.07,0 :by:future=-0.07,0.13,-0.06 :by:none=0.14,-0.09,-0.05 :by:past=-0.23,0.26,-0.03 :died:past=0.15,-0.15,0
:for:past=-0.08,0.08,0 :from:infinitive=-0.05,0.08,-0.03 :from:none=-0.19,0.21,-0.01 :from:past=0.24,-0.23,-0.01
:from:past-arranged=-0.08,0.09,-0.01 :in:future=-0.26,0.35,-0.08 :in:infinitive=-0.14,0.02,0.12 :in:none=-0.29,0.4,-0.11
:in:past=0.32,-0.54,0.18 :in:past-arranged=-0.06,0.17,-0.11 :in:present=0.5,-0.46,-0.04 :in:report=0.07,-0.05,-0.03
:in:timetable=-0.2,0.23,-0.03 :is:present=-0.14,0.15,-0.01 :late:past=0.08,-0.07,0 :of:none=0.04,0.03,-0.07 :of:past=0.2,-0.18,-0.02
:on:arranged=-0.21,0.25,-0.03 :on:future=0.01,0.06,-0.07 :on:infinitive=-0.12,0.16,-0.05 :on:none=0.32,-0.62,0.16
:on:past=0.23,-0.03,-0.28 :on:past-arranged=0.11,-0.02,-0.09 :on:perfect=-0.11,0.13,-0.01 :on:present=-0.18,0.23,-0.05
:on:report=0.35,-0.33,-0.02 :on:timetable=-0.28,0.35,-0.07 :published:past=0.05,-0.05,0 :said:report=-0.14,0.19,-0.05
:since:past=0.27,-0.23,-0.03 :since:perfect=0.37,-0.33,-0.05 :the:none=-0.03,0.05,-0.02 :the:past=-0.07,0.09,-0.03
:through:timetable=0.11,-0.09,-0.01 :till:past=-0.34,0.34,-0.01 :to:past=-0.18,0.22,-0.04 :until:past-arranged=0.05,-0.17,0.11
before-right:(:present=-0.27,0.29,-0.02 :,:none=-0.06,0.14,-0.08 :,:present=0.54,-0.52,-0.01 ::none=0.1,-0.06,-0.04
::past=-0.33,0.34,-0.01 :by:none=-0.14,0.19,-0.05 :by:past=0.08,0,-0.08 :early:none=-0.09,0.09,-0.01 :early:past=0.09,-0.07,-0.01
:for:none=-0.18,0.18,-0.01 :from:none=-0.25,0.29,-0.04 :from:past=-0.03,0.05,-0.02 :in:none=-0.02,0.3,-0.25
:in:past=-0.15,-0.07,0.23 :in:present=0.07,-0.16,0.09 :in:report=0.24,-0.15,-0.09 :in:timetable=-0.03,0.06,-0.03
:is:none=-0.14,0.15,-0.01 :late:none=0.05,-0.02,-0.03 :of:none=0.43,-0.4,-0.04 :of:past=0.12,-0.1,-0.02 :of:present=-0.48,0.52,-0.04
:on:future=-0.24,0.32,-0.09 :on:infinitive=0.12,-0.11,-0.01 :on:none=-0.05,-0.01,0.03 :on:past=0.28,-0.09,-0.29
:on:past-arranged=0.2,-0.12,-0.07 :on:present=0.06,-0.02,-0.05 :on:report=0.09,-0.07,-0.03 :on:timetable=0.06,-0.05,-0.02
:said:none=0.26,-0.25,0 :said:present=-0.22,0.25,-0.02 :since:none=0.53,-0.49,-0.03 :since:past=0.34,-0.28,-0.06
:the:none=-0.25,0.25,-0.01 :the:past=0.15,-0.11,-0.04 :through:none=-0.18,0.19,-0.01 :till:none=-0.34,0.36,-0.01
:to:none=-0.41,0.42,-0.01 :to:past=0.1,-0.06,-0.05 :until:none=-0.41,0.24,0.17 :until:past=0.38,-0.33,-0.05
:until:past-arranged=0.04,-0.12,0.08 before:=-0.12,0.18,-0.06 :(=-0.13,0.17,-0.03 :,=0.48,-0.39,-0.09 :a=-0.05,0.06,-0.01
:a.m=0.22,-0.22,-0.01 :by=-0.4,0.59,-0.18 :died=0.15,-0.15,0 :early=-0.03,0.06,-0.03 :for=-0.4,0.42,-0.02 :from=-0.29,0.37,-0.08
:in=0.09,0.02,-0.12 :is=-0.14,0.15,-0.01 :late=0.11,-0.07,-0.04 :of=0.23,-0.42,0.19 :on=0.22,0,-0.31 :published=0.05,-0.05,0
:said=-0.14,0.19,-0.05 :since=0.91,-0.83,-0.13 :the=-0.09,0.14,-0.05 :through=-0.04,0.06,-0.02 :till=-0.34,0.36,-0.01
:to=-0.31,0.36,-0.05 :until=0.04,-0.14,0.1 beside:arranged=-0.03,0.05,-0.02 :infinitive=-0.24,0.18,0.06 :past=0.47,-0.42,-0.19
:past-arranged=0.16,-0.22,0.06 :present=0.19,-0.16,-0.03 :report=0.06,0,-0.06 :timetable=-0.1,0.18,-0.08
block:body:arranged=-0.27,0.37,-0.1 :body:future=-0.13,0.11,0.02 :body:infinitive=-0.23,0.23,0 :body:none=0.08,0.11,-0.21
:body:past=0.26,-0.06,-0.34 :body:past-arranged=0.13,0.05,-0.12 :body:perfect=0.09,0.02,-0.11 :body:present=0,0.15,-0.15
:body:report=0.26,-0.16,-0.11 :body:timetable=0.01,0.15,-0.16 :headline:future=-0.06,0.08,-0.01 :headline:none=0.26,-0.24,-0.02
:list:none=-0.36,0.39,-0.03 :turn:none=-0.05,0.06,-0.01 :turn:past=0.28,-0.26,-0.02 day=0.04,0.34,-0.14
day_of_month=-0.21,0.25,-0.04 distance:day:0=1.38,-1.46,-0.24 :day:1=1.06,-1,-0.11 :day:10=-0.99,0.65,0.33 :day:11=-0.91,1.04,-0.15
:day:12=-1.56,1.6,-0.13 :day:2=0.69,-0.66,-0.04 :day:3=0.18,-0.17,-0.01 :day:4=0.34,-0.34,-0.01 :day:5=-0.07,0.13,-0.05
:day:7=-0.09,-0.21,0.3 :day:9=-0.44,0.48,-0.03 :day_of_month:1=-0.22,0.26,-0.04 :feast:0=0.36,-0.32,-0.04 :feast:12=-0.6,0.61,-0.01
:month:1=1,-0.93,-0.07 :month:10=-0.59,0.6,-0.01 :month:11=-0.84,0.98,-0.14 :month:12=-0.69,0.77,-0.07 :month:2=0.94,-0.84,-0.15
:month:3=0.62,-0.52,-0.1 :month:4=0.57,-0.43,-0.15 :month:5=0.39,-0.33,-0.07 :month:6=-0.5,-0.01,0.5 :month:7=0.15,-0.07,-0.08
:month:8=-0.29,0.41,-0.12 :month:9=-0.5,0.22,0.28 :weekday:0=1.24,-1.5,-0.17 :weekday:1=0.72,-0.75,-0.16 :weekday:2=0.5,-0.43,-0.16
:weekday:3=0.45,-0.36,-0.18 :weekday:4=-0.77,0.93,-0.12 :weekday:5=-0.82,0.92,-0.1 :weekday:6=-1.41,1.55,-0.13 feast=-0.01,0.2,-0.19
first:none=0.1,-0.06,-0.04 :past=-0.33,0.34,-0.01 left-right:arranged:none=-0.17,0.19,-0.03 :future:none=0.22,-0.07,-0.15
:future:past=-0.09,0.15,-0.06 :infinitive:none=-0.04,0.1,-0.06 :infinitive:past=-0.11,0.18,-0.07 :none:future=-0.47,0.52,-0.05
:none:none=-0.08,0.07,0.23 :none:past=0.47,-0.37,-0.29 :none:present=-0.07,0.19,-0.12 :none:report=0.1,-0.09,-0.01
:past-arranged:none=-0.22,0.15,0.04 :past-arranged:past=0.22,-0.13,-0.09 :past-arranged:past-arranged=-0.05,0.01,0.04
:past:future=0.22,-0.17,-0.05 :past:none=0.13,0.17,-0.31 :past:past=0.14,-0.17,0.03 :past:past-arranged=0.13,-0.08,-0.05
:past:present=0.34,-0.27,-0.06 :past:report=0.06,0.01,-0.07 :perfect:none=0.19,-0.16,-0.04 :perfect:past=-0.21,0.24,-0.03
:present:none=0.22,-0.1,-0.08 :present:past=-0.09,0.13,-0.05 :report:future=0.07,-0.07,-0.01 :report:none=0.27,-0.26,-0.01
:report:past=0.23,-0.19,-0.04 :report:past-arranged=-0.14,0.16,-0.02 :report:present=-0.17,0.2,-0.03
:timetable:none=-0.12,0.16,-0.04 :timetable:past=-0.12,0.17,-0.05 :timetable:present=0.25,-0.22,-0.02 left-word:=0.14,0.05,-0.24
:'s=0.13,-0.06,-0.08 :announced=-0.05,0.07,-0.01 :became=0.27,-0.24,-0.04 :been=0.36,-0.34,-0.02 :began=0.26,-0.25,0
:bought=0.09,-0.07,-0.02 :called=-0.56,0.59,-0.03 :came=-0.44,-0.1,0.54 :closed=0.1,-0.09,0 :declared=0.42,-0.41,-0.01
:died=0.27,-0.26,0 :due=0.05,0.09,-0.14 :ended=0.24,-0.23,0 :expected=0.35,-0.33,-0.02 :expects=-0.07,0.12,-0.05
:fell=0.06,-0.04,-0.01 :filed=0.05,-0.04,0 :followed=-0.5,0.5,0 :found=-0.47,0.55,-0.08 :had=-0.1,0.14,-0.04 :has=-0.32,0.34,-0.02
:have=-0.6,0.62,-0.02 :held=-0.1,-0.01,0.11 :hit=0.22,-0.22,0 :hospitalized=0.16,-0.13,-0.03 :is=-0.28,0.33,-0.05
:left=0.35,-0.34,-0.01 :made=0.24,-0.23,0 :may=0.13,-0.08,-0.04 :meet=-0.22,0.24,-0.02 :meets=-0.08,0.08,0 :moved=0.08,-0.07,-0.01
:opened=0.08,-0.08,-0.01 :opens=-0.12,0.12,0 :passed=0.12,-0.11,-0.01 :planned=0.27,-0.26,-0.01 :published=-0.33,0.34,-0.01
:recorded=-0.21,0.21,0 :released=-0.22,0.23,-0.02 :report=0.56,-0.54,-0.03 :reported=-0.2,0.21,-0.01 :returned=0.08,-0.08,0
:runs=0.11,-0.09,-0.01 :said=0.09,-0.01,-0.08 :scheduled=-0.06,0.08,-0.03 :sent=0.12,-0.11,-0.02 :signed=0.08,-0.07,-0.01
:sold=-0.09,0.14,-0.05 :started=0.05,-0.04,0 :starts=-0.44,0.45,-0.01 :struck=0.14,-0.14,0 :to=-0.12,0.14,-0.03
:told=0.18,-0.15,-0.03 :took=0.35,-0.3,-0.05 :united=-0.31,0.32,0 :until=-0.26,0.17,0.08 :voted=0.06,-0.05,-0.01
:walked=0.16,-0.15,0 :warned=-0.19,0.21,-0.02 :was=-0.14,0.19,-0.05 :were=-0.24,0.25,-0.01 :will=-0.04,0.2,-0.15 :won=0.07,-0.06,0
:would=-0.26,0.29,-0.03 :’s=0.27,-0.22,-0.04 left:arranged=-0.28,0.39,-0.11 :future=-0.19,0.18,0.01 :infinitive=-0.23,0.23,0
:none=0.14,0.05,-0.24 :past=0.36,-0.24,-0.35 :past-arranged=0.13,0.05,-0.12 :perfect=0.11,0,-0.11 :present=0.2,-0.05,-0.15
:report=0.26,-0.16,-0.11 :timetable=0.01,0.15,-0.16 month=0.21,-0.13,-0.17 previous-left:future:none=-0.59,0.66,-0.06
:future:past=-0.23,0.29,-0.06 :future:past-arranged=0.4,-0.27,-0.13 :future:timetable=-0.15,0.16,-0.01
:none:arranged=-0.24,0.29,-0.05 :none:future=-0.1,0.04,0.06 :none:infinitive=-0.29,0.22,0.07 :none:none=0.17,-0.11,-0.14
:none:past=0.26,-0.12,-0.28 :none:past-arranged=-0.19,0.42,-0.21 :none:perfect=0.05,0.06,-0.11 :none:present=0.58,-0.47,-0.12
:none:report=-0.04,0.15,-0.09 :none:timetable=0.16,-0.01,-0.14 :past:arranged=-0.03,0.07,-0.04 :past:future=-0.08,0.12,-0.05
:past:infinitive=0.09,-0.04,-0.05 :past:none=0.46,-0.35,-0.12 :past:past=0.55,-0.49,-0.13 :past:past-arranged=-0.02,0.17,-0.15
:past:perfect=0.06,-0.06,0 :past:present=-0.03,0.06,-0.03 :past:report=0.33,-0.31,-0.02 previous:day:future=-0.44,0.59,-0.15
:day:none=0.14,-0.08,0.07 :day:past=0.22,-0.08,-0.14 :day_of_month:none=-0.1,0.14,-0.04 :feast:none=-0.13,0.26,-0.13
:month:future=0.11,-0.07,-0.04 :month:none=0.05,0.19,-0.23 :month:past=0.23,0.02,-0.25 :weekday:future=-0.54,0.65,-0.11
:weekday:none=0.31,0.03,-0.47 :weekday:past=0.74,-0.7,-0.13 quoted-left:future=0.13,-0.09,-0.04 :none=-0.04,0.08,-0.04
:past=-0.52,0.57,-0.05 quoted:day=0.29,-0.19,-0.1 :month=-0.38,0.45,-0.07 :weekday=-0.24,0.28,-0.04 right-word:=0.22,0.51,-0.31
:'s=0.27,-0.11,-0.16 :announced=0.09,-0.07,-0.02 :are=-0.01,0.05,-0.03 :asked=-0.48,-0.07,0.56 :began=0.07,-0.06,-0.01
:came=-0.59,0.61,-0.02 :can=0.2,-0.19,-0.01 :could=-0.12,0.14,-0.01 :due=0.08,-0.08,-0.01 :found=0.08,-0.07,-0.01
:gave=0.13,-0.12,-0.01 :had=0.19,-0.06,-0.12 :has=-0.38,0.48,-0.1 :have=-0.5,0.55,-0.05 :held=0.24,-0.21,-0.03 :is=0,-0.07,0.07
:left=0.07,-0.06,-0.01 :may=0.14,-0.14,-0.01 :moved=0.07,-0.07,-0.01 :published=0.05,-0.04,-0.01 :report=-0.19,0.19,-0.01
:reported=0.22,-0.19,-0.03 :reports=0.13,-0.12,-0.01 :said=0.21,-0.01,-0.2 :told=0.01,-0.31,0.3 :united=0.19,-0.17,-0.01
:was=0.45,-0.42,-0.05 :were=0.43,-0.41,-0.02 :will=-0.5,0.61,-0.11 :would=-0.02,0.11,-0.09 :’s=0.01,0.04,-0.05
right:future=-0.1,0.25,-0.15 :infinitive=0.12,-0.11,-0.01 :none=0.22,0.51,-0.31 :past=0.31,-0.08,-0.39
:past-arranged=-0.07,0.16,-0.09 :past-plan=-0.2,0.3,-0.09 :present=0.25,-0.1,-0.18 :report=0.22,-0.32,0.1 :timetable=-0.1,0.16,-0.06
side:back=0.41,-0.28,-0.42 :future=-0.45,0.56,-0.25 :none=0.14,0.05,-0.24 :open=0.11,0.32,-0.25 sides:back:back=0.21,-0.16,-0.12
:back:future=0.33,-0.24,-0.09 :back:none=0.31,-0.1,-0.34 :back:open=0.21,-0.03,-0.17 :future:back=-0.29,0.16,0.13
:future:future=-0.16,0.2,-0.04 :future:none=-0.06,0.26,-0.22 :future:open=0.04,0.09,-0.13 :none:back=0.51,-0.43,-0.3
:none:future=-0.52,0.59,-0.07 :none:none=-0.08,0.07,0.23 :none:open=-0.04,0.18,-0.15 :open:back=0.01,0.23,-0.23
:open:none=0.03,0.21,-0.1 :open:open=-0.08,0,0.09 weekday=0.37,-0.04,-0.52 year:before:day:1=0.05,-0.04,-0.01
:before:day:3=-0.03,0.05,-0.01 :before:day:long_ago=-0.17,0,0.17 :before:day:none=0.16,0.41,-0.4
:before:day_of_month:none=-0.1,0.14,-0.04 :before:feast:none=-0.16,0.23,-0.07 :before:month:1=0.3,-0.24,-0.07
:before:month:2=0.12,-0.07,-0.05 :before:month:3=-0.01,0.06,-0.05 :before:month:long_ago=-0.08,-0.23,0.32
:before:month:none=0.19,0.28,-0.47 :before:weekday:none=0.29,0.06,-0.46 :block:day:long_ago=-0.12,0.31,-0.19
:block:day:none=0.18,-0.06,-0.12 :block:month:2=0.13,-0.1,-0.03 :block:month:long_ago=0.05,0,-0.06
:block:month:none=0.33,-0.18,-0.15 :block:weekday:none=0.36,-0.22,-0.16 :sentence:day:none=0.03,0.17,-0.19
:sentence:month:1=-0.02,-0.14,0.16 :sentence:month:long_ago=-0.17,-0.28,0.45 :sentence:month:none=0.04,0.07,-0.11
:sentence:weekday:none=0.05,0.07,-0.12
`);
