/**
 * The evidence for each form of `cue-verbs.ts`: how often it reports a quote among all the times that it stands outside
 * of marks (`said=572/640`). Counted by `npx tsx train/quotes-cue-evidence.ts --write` on the annotated articles of
 * `../shared/gold/train.jsonl` (Wikinews, text CC BY 2.5) and `press/train.jsonl`.
 */
import { readEvidence } from '../util/weights.js';

export const CUE_EVIDENCE = readEvidence(`
accused=7/36 accuses=2/3 accusing=1/1 acknowledged=2/3 add=1/12 added=56/62 adding=14/16 address=1/18 addressed=1/4 addresses=0/2
addressing=0/3 adds=4/8 admit=0/1 admits=2/3 admitted=6/14 admitting=0/1 admonished=1/1 advise=0/4 advised=3/10 advises=1/7
agree=0/8 agreed=5/21 agreeing=1/1 agrees=0/2 allege=1/1 alleged=5/29 alleges=1/1 alleging=1/1 announce=0/3 announced=78/136
announces=2/9 announcing=1/3 answer=1/22 answered=7/13 answering=0/1 answers=1/11 apologise=0/2 apologised=1/3 apologises=0/1
apologized=0/3 apologizes=0/1 argue=1/2 argued=12/13 argues=8/8 arguing=1/2 ask=1/20 asked=31/164 asking=0/9 asks=6/13 assert=1/1
asserted=3/3 asserting=1/1 assumed=0/2 assumes=0/1 assuming=0/1 assure=1/1 assured=3/3 assures=1/1 attack=0/63 attacked=1/11
attacking=0/1 attacks=0/21 began=0/60 begin=0/17 beginning=0/7 begins=3/7 begs=1/1 believe=2/15 believed=0/20 believes=8/12
bill=0/62 billed=1/3 billing=0/1 bills=0/1 blame=0/8 blamed=2/8 blames=0/1 blaming=1/4 blast=0/3 blasting=0/1 blasts=0/3 blog=0/6
blogging=0/1 boasts=1/2 brand=0/5 brands=0/1 call=2/52 called=66/198 calling=7/12 calls=12/35 caution=0/1 cautioned=6/7 chanted=2/4
chants=0/1 characterized=3/3 characterizes=0/1 characterizing=1/1 charge=0/27 charged=1/25 charges=0/38 charging=1/2 cite=0/1
cited=2/16 cites=2/3 citing=4/15 claim=5/26 claimed=36/58 claiming=6/6 claims=14/27 clarified=4/4 clarify=1/1 commended=0/1
comment=0/30 commented=5/11 commenting=1/4 comments=0/8 complain=2/2 complained=4/7 complaining=0/2 complains=1/2 conceded=7/9
concedes=4/4 conclude=1/2 concluded=8/10 condemn=0/1 condemned=0/4 confided=2/2 confides=1/1 confirm=2/6 confirmed=27/68
confirms=0/2 contended=2/2 contends=1/1 continue=0/29 continued=6/19 continues=0/13 continuing=0/1 counter=0/9 countered=2/3
countering=0/1 cries=0/1 criticised=0/5 criticising=0/1 criticized=0/2 criticizes=0/1 crow=0/2 crying=0/1 declare=0/4 declared=12/37
declares=1/6 declaring=0/3 decree=0/4 decrees=0/1 deemed=0/3 defend=0/4 defended=0/7 defending=0/2 defends=0/4 demand=0/4
demanded=2/5 demanding=0/3 demands=0/11 denied=1/23 denies=3/12 deny=0/2 denying=0/1 depicted=0/1 depicting=0/1 describe=2/4
described=41/51 describes=5/6 describing=2/3 disagree=0/1 disagreed=1/3 disagrees=0/4 disclose=0/2 disclosed=4/8 dismissed=5/21
dismissing=0/1 doubt=0/1 doubts=0/2 dubbed=0/1 elaborate=0/2 elaborating=0/1 email=0/18 emailed=0/5 emails=0/7 emphasizing=1/1
enquired=2/3 estimate=0/6 estimated=1/18 estimates=3/9 expanded=0/3 expect=0/7 expected=0/57 expecting=0/4 expects=0/5 explain=1/7
explained=23/26 explaining=0/1 explains=3/5 expressed=5/14 expresses=0/1 expressing=1/3 fear=0/3 feared=0/8 fears=0/5 feel=0/3
felt=3/13 find=0/29 finding=0/8 finds=1/5 finish=0/5 finished=0/11 finishing=0/4 forecast=0/9 forecasts=1/4 found=23/157 greet=0/1
greeted=0/2 greets=1/1 guaranteed=1/4 guarantees=0/1 hail=0/8 hailed=2/3 hails=0/1 highlight=0/1 highlighted=0/3 highlighting=0/1
hinted=2/2 hope=0/7 hoped=1/5 hopes=0/3 hoping=0/5 identified=1/22 identifies=0/1 identify=0/5 imply=0/1 indicate=1/2 indicated=9/13
indicates=0/1 indicating=0/1 informed=5/14 informing=0/1 inquired=1/1 insist=0/1 insisted=16/17 insisting=1/1 insists=6/6
interrupted=0/2 joke=1/4 joked=3/3 jokes=1/2 joking=0/1 label=0/11 labeled=1/2 labeling=0/1 labelled=1/1 lamented=3/4 laugh=0/4
laughed=2/13 laughing=0/4 laughs=0/1 lecture=0/1 lectures=0/2 likened=2/2 maintain=0/5 maintained=10/10 maintaining=0/1
maintains=6/8 mention=0/6 mentioned=0/9 mentioning=0/1 mock=0/3 mocked=1/1 murmured=1/1 muttering=1/1 mutters=1/1 name=0/92
named=1/80 names=0/29 naming=0/2 nickname=0/1 nicknamed=0/3 nicknames=0/1 note=1/25 noted=29/35 notes=5/8 notified=0/1 noting=3/3
observed=12/20 observes=1/1 observing=1/5 opines=1/1 oppose=0/5 opposed=0/13 opposes=0/1 opposing=0/3 outlined=0/1 plead=0/2
pleaded=0/5 pleading=0/1 pledged=0/9 pledges=1/1 point=0/32 pointed=11/17 pointing=2/4 points=3/22 portrays=0/1 post=0/48
posted=14/37 posting=1/5 posts=0/9 praised=2/5 preached=1/2 preaches=0/1 predict=0/4 predicted=3/8 predicting=0/2 predicts=1/2
proclaimed=0/1 professed=0/1 promise=0/6 promised=7/34 promises=1/3 promising=0/2 proposed=0/25 proposes=0/2 proposing=0/1
protest=0/25 protested=4/9 protesting=0/5 protests=0/31 publish=0/4 published=0/48 publishes=0/3 publishing=0/4 quipped=1/1
quoted=1/16 quotes=0/2 quoting=0/2 react=0/2 reacted=1/1 reacting=0/1 read=22/76 reading=0/11 reads=9/13 realised=0/1 realized=0/1
rebutted=0/1 recall=0/14 recalled=12/19 recalling=1/3 recalls=9/11 reckoned=1/1 reckoning=0/1 reckons=4/4 recommend=0/3
recommended=1/7 recommending=0/1 recount=0/1 recounted=1/1 recounts=0/1 refer=0/2 referred=4/9 referring=0/6 refers=0/4
reiterated=1/1 reject=0/3 rejected=0/9 rejecting=0/1 rejects=0/1 remark=0/5 remarked=16/16 remarks=0/9 reminded=4/4 reminding=0/1
repeat=0/2 repeated=4/5 repeating=0/1 replied=32/34 replies=3/5 reply=5/19 report=6/71 reported=88/155 reporting=3/40 reports=24/90
respond=0/2 responded=4/11 responding=1/2 retorted=1/1 retorts=1/1 reveal=0/6 revealed=8/17 revealing=0/1 reveals=0/2 roar=0/1
roared=1/1 rule=0/13 ruled=10/19 rules=2/18 ruling=0/33 said=1221/1254 sang=0/3 say=63/97 saying=42/44 says=208/214 scoffed=2/2
screamed=1/2 share=0/23 shared=1/24 shares=0/26 sharing=0/8 shout=0/1 shouted=6/7 shouting=0/1 show=6/49 showed=0/12 showing=0/5
shows=1/20 shrugged=2/2 shrugs=1/1 sighed=5/6 sighs=1/2 signal=0/4 sing=0/3 singing=0/4 sings=0/3 slam=0/1 slams=0/1 snapped=0/1
speak=0/13 speaking=1/27 speaks=4/13 specified=0/1 specifies=1/1 specify=0/1 specifying=0/1 spoke=1/24 start=0/18 started=0/39
starting=0/14 starts=0/7 state=3/180 stated=45/51 states=7/25 stating=6/6 stress=0/2 stressed=4/6 submit=0/1 submitted=5/7
submitting=0/1 suggest=1/2 suggested=10/12 suggests=2/6 supposed=1/7 supposes=1/1 swearing=0/3 swears=0/1 swore=3/3 tell=1/6
telling=0/2 tells=10/13 term=0/25 termed=3/3 terms=0/19 testified=5/10 testifies=1/1 testify=0/2 testifying=0/2 thank=0/3
thanked=2/6 thanks=0/6 think=0/18 thinking=0/3 thinks=3/9 thought=1/11 threaten=0/2 threatened=0/7 threatening=0/3 threatens=0/1
told=257/298 tweet=0/3 tweeted=9/10 underlined=2/2 underlines=0/1 understand=0/4 understanding=0/1 understood=0/5 urge=0/2
urged=1/17 volunteer=0/6 volunteered=3/4 volunteers=0/3 vow=0/1 vowed=0/1 vows=1/1 warn=0/1 warned=15/18 warning=2/23 warns=4/7
welcome=0/4 welcomed=1/8 welcomes=0/2 whisper=1/3 whispered=2/3 wonder=0/1 wondered=1/3 worried=0/1 worry=0/4 write=1/15 writes=5/8
writing=1/7 wrote=68/86
`);
