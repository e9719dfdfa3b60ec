/**
 * The evidence for each form of `cue-verbs.ts`: how often it reports a quote among all the times that it stands outside
 * of marks (`said=572/640`). Counted by `npx tsx train/quotes-cue-evidence.ts --write` on the annotated Wikinews articles of
 * `../shared/gold/train.jsonl` (text CC BY 2.5).
 */
import { readEvidence } from './weights.js';

export const CUE_EVIDENCE = readEvidence(`
accused=0/19 accuses=1/1 accusing=1/1 acknowledged=2/3 add=0/7 added=16/18 adding=10/12 address=0/11 addressed=1/2 addresses=0/2
addressing=0/2 adds=1/1 admits=0/1 admitted=2/7 admitting=0/1 admonished=1/1 advise=0/2 advised=1/5 advises=0/1 agree=0/4
agreed=2/10 agrees=0/1 allege=1/1 alleged=4/25 alleging=1/1 announce=0/1 announced=63/117 announces=0/7 announcing=1/3 answer=0/2
answers=0/2 apologise=0/2 apologised=0/2 apologized=0/3 apologizes=0/1 argued=2/2 argues=1/1 ask=0/4 asked=4/20 asking=0/6 asks=2/3
assert=1/1 asserted=2/2 asserting=1/1 assumed=0/1 assumes=0/1 assuming=0/1 assure=1/1 attack=0/59 attacked=1/9 attacking=0/1
attacks=0/18 began=0/39 begin=0/10 beginning=0/7 begins=0/1 believe=0/10 believed=0/17 believes=2/5 bill=0/44 billed=1/1 blame=0/2
blamed=0/4 blaming=1/4 blast=0/3 blasting=0/1 blasts=0/3 blog=0/4 blogging=0/1 boasts=0/1 brand=0/2 brands=0/1 call=0/13
called=16/82 calling=4/6 calls=2/9 cautioned=1/2 chanted=2/3 chants=0/1 characterized=3/3 characterizes=0/1 characterizing=1/1
charge=0/16 charged=0/17 charges=0/35 charging=1/2 cite=0/1 cited=2/13 cites=1/1 citing=2/11 claim=4/10 claimed=26/41 claiming=5/5
claims=7/15 commended=0/1 comment=0/7 commented=3/8 commenting=1/3 comments=0/7 complain=1/1 complained=1/2 complaining=0/1
complains=0/1 conceded=0/1 conclude=0/1 concluded=0/2 condemn=0/1 condemned=0/4 confirm=2/4 confirmed=12/51 confirms=0/2
contended=1/1 continue=0/27 continued=5/18 continues=0/6 continuing=0/1 counter=0/4 countered=0/1 criticised=0/5 criticising=0/1
criticized=0/2 criticizes=0/1 declare=0/3 declared=9/27 declares=0/5 declaring=0/3 decree=0/4 decrees=0/1 deemed=0/3 defend=0/3
defended=0/3 defending=0/2 defends=0/2 demand=0/2 demanded=1/4 demands=0/10 denied=1/12 denies=2/5 denying=0/1 depicted=0/1
depicting=0/1 describe=2/3 described=11/17 describes=1/2 describing=0/1 disagrees=0/1 disclose=0/2 disclosed=2/6 dismissed=1/11
dismissing=0/1 elaborate=0/2 elaborating=0/1 email=0/2 emailed=0/2 emphasizing=1/1 estimate=0/3 estimated=0/16 estimates=1/5
expanded=0/3 expect=0/3 expected=0/40 expecting=0/3 expects=0/2 explain=0/1 explained=4/5 explaining=0/1 explains=1/2 expressed=5/14
expresses=0/1 expressing=1/3 fear=0/3 feared=0/6 fears=0/5 feel=0/3 felt=0/6 find=0/15 finding=0/7 finds=0/2 finish=0/2 finished=0/4
finishing=0/4 forecast=0/5 forecasts=0/3 found=0/89 greet=0/1 greeted=0/2 greets=1/1 guaranteed=1/3 hail=0/4 hailed=0/1
highlight=0/1 highlighted=0/3 highlighting=0/1 hinted=2/2 hope=0/5 hoped=1/5 hopes=0/1 hoping=0/5 identified=1/15 identifies=0/1
identify=0/4 imply=0/1 indicate=1/2 indicated=9/13 indicates=0/1 indicating=0/1 informed=0/6 informing=0/1 insisted=1/2
insisting=1/1 insists=2/2 interrupted=0/2 label=0/2 labeled=1/2 labelled=1/1 lamented=0/1 maintain=0/5 maintained=1/1
maintaining=0/1 maintains=0/1 mention=0/4 mentioned=0/6 mock=0/3 name=0/15 named=1/25 names=0/10 naming=0/2 nicknamed=0/3
nicknames=0/1 note=1/1 noted=9/14 notes=2/2 notified=0/1 noting=1/1 observed=1/9 observing=1/4 opines=1/1 oppose=0/5 opposed=0/8
opposes=0/1 opposing=0/3 outlined=0/1 plead=0/1 pleaded=0/1 pleading=0/1 pledged=0/8 point=0/14 pointed=2/3 pointing=1/2 points=0/11
portrays=0/1 post=0/24 posted=3/15 posting=1/3 posts=0/7 praised=1/4 preached=1/1 predict=0/3 predicted=1/5 predicting=0/2
predicts=0/1 proclaimed=0/1 professed=0/1 promise=0/2 promised=0/7 promises=0/2 promising=0/2 proposed=0/16 proposes=0/1
proposing=0/1 protest=0/21 protested=0/5 protesting=0/5 protests=0/30 publish=0/1 published=0/15 publishing=0/3 quoted=0/7
quotes=0/1 quoting=0/1 react=0/2 reacted=1/1 read=7/8 reading=0/2 reads=2/2 realised=0/1 realized=0/1 recall=0/9 recalled=1/8
recalls=1/2 recommend=0/1 recommended=1/5 recounted=1/1 recounts=0/1 refer=0/2 referred=4/8 referring=0/4 refers=0/3 reiterated=1/1
rejected=0/4 rejecting=0/1 rejects=0/1 remarked=9/9 remarks=0/7 reminded=1/1 reminding=0/1 repeating=0/1 replied=4/4 replies=0/1
reply=0/4 report=5/47 reported=67/125 reporting=2/10 reports=17/79 responded=4/10 responding=1/2 reveal=0/4 revealed=4/13
revealing=0/1 reveals=0/2 rule=0/7 ruled=4/9 rules=0/10 ruling=0/15 said=491/510 say=45/47 saying=32/33 says=63/65 share=0/8
shared=1/8 shares=0/3 sharing=0/4 shouted=2/2 show=0/22 showed=0/11 showing=0/5 shows=0/12 signal=0/1 singing=0/3 slams=0/1
snapped=0/1 speak=0/2 speaking=1/18 speaks=0/2 specified=0/1 specifies=1/1 specify=0/1 specifying=0/1 spoke=0/13 start=0/10
started=0/34 starting=0/10 starts=0/4 state=3/125 stated=40/45 states=7/23 stating=6/6 stress=0/1 stressed=1/2 submit=0/1
submitted=0/1 submitting=0/1 suggest=1/2 suggested=7/8 suggests=1/2 supposed=0/3 supposes=1/1 swearing=0/2 tell=1/1 telling=0/1
tells=0/2 term=0/22 termed=1/1 terms=0/14 testified=0/2 testifying=0/1 thanked=0/2 thanks=0/2 think=0/1 thinking=0/1 thinks=0/2
thought=0/5 threaten=0/2 threatened=0/5 threatening=0/3 threatens=0/1 told=56/64 tweet=0/2 tweeted=7/8 underlined=2/2 underlines=0/1
understand=0/3 understanding=0/1 understood=0/1 urged=1/6 vow=0/1 vowed=0/1 warn=0/1 warned=4/7 warning=2/20 warns=2/5 welcome=0/2
welcomed=0/3 welcomes=0/1 wonder=0/1 wondered=0/1 worry=0/1 write=0/2 writes=0/1 writing=1/4 wrote=20/23
`);
