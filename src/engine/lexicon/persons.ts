/**
 * Nouns that say what a person is. Written out by hand; checked against the occupations, personal nouns and relations of dariusk/corpora
 * (CC0-1.0) and the heads of contexts in news of 2005 to 2020. Singular; each word stands once, in the table of what it is first of all, and
 * compounds stand as their last word. After a slash, marks: `f` a woman, `m` a man (those on -woman and -man are told by their ending), `v` a
 * verb as well, `a` stands before a title like an adjective, `n` says nothing by itself, `c` an office
 * of which a country has one, `o` a kind of firm as well, `b` an article speaks of many such beside the one it names, `w` does not tell in which
 * field somebody works, `e` and `y` a relative of an
 * elder or younger generation, `s` several have the office, or are so related to one, at a time, `j` speaks or decides in court, on the
 * record, `q` is a side of a case. After `=`, how it is abbreviated before a name.
 */
import { marked, withMark, type MarkedWords } from './marked-words.js';
import { union, without, words, type WordClass } from './word-class.js';

/** Relatives by blood and by marriage. */
export const KIN = marked(`
ancestor/es aunt/fe brother-in-law/m brother/m child/nbys cousin/s dad/me daughter-in-law/fy daughter/fy descendant/ys ex-husband/m
ex-wife/f father-in-law/me father/mve fiance/m fiancee/f fiancé/m fiancée/f goddaughter/fy godfather/me godmother/fe godson/my
grandad/me grandchild/ys granddaughter/fy grandfather/me grandma/fe grandmother/fe grandpa/me grandparent/e grandson/my
great-granddaughter/fy great-grandfather/me great-grandmother/fe great-grandson/my half-brother/m half-sister/f husband/m mom/fe
mother-in-law/fe mother/fve mum/fe nan/fe nephew/my niece/fy parent/e relative/s sibling/s sister-in-law/f sister/f son-in-law/my
son/my spouse stepbrother/m stepdaughter/fy stepfather/me stepmother/fe stepsister/f stepson/my triplet/s twin uncle/me widow/f
widower/m wife/f
`);

export const YOUNGER_KIN = withMark(KIN, 'y');

/** Whom one lives or works with; like kin, they say little where nobody knows whose they are. */
const COMPANIONS = marked(`
ally/v bandmate boyfriend/m client collaborator colleague counterpart ex-boyfriend/m ex-girlfriend/f friend girlfriend/f lover
mistress/f neighbor neighbour partner/v predecessor protege protégé successor teammate
`);

/** Who works for another: an occupation, and a relation as well. */
export const WORKING_RELATIONS = marked(`
agent aide attorney=atty biographer bodyguard co-star/s coach/v costar doctor/v driver/bs guardian lawyer manager mentor/v spokesman/b
spokesperson/b spokeswoman/b
`);

export const NOBILITY = marked(`
baron/m baroness/f caliph/m chieftain count/m countess/f czar/m datuk duchess/f duke/m earl/m emir/m emperor/cm empress/f kaiser/m
king/cm laird landgrave monarch oba pharaoh/m prince/m princess/f queen/cf shah/m sheik/m sheikh/m sultan/m tsar/m viceroy viscount/m
`);

/** Clergy and the divine. */
export const CLERGY = marked(`
abbess/f abbot/m archbishop/m archdeacon ayatollah/m bishop/m canon cardinal/m chaplain churchwarden cleric deacon deity/w friar/m
god/w goddess/fw granthi guru/w imam/m lama maulvi missionary monk/m mufti mullah nun/f pastor patriarch pontiff/m pope/m preacher
precentor priest/m prior prioress/f prophet/w rabbi reverend=rev saint/w sexton verger vestryman vicar
`);

/** Ranks of forces and police, which stand before names. */
export const RANKS = marked(`
admiral=adm airman brigadier=brig captain/vw=capt colonel=col commandant commander/w=cmdr,cdr commodore constable=pc corporal=cpl
detective=det general/w=gen havildar inspector=insp lieutenant=lt major/nw=maj marshal/w sergeant=sgt sheriff/j subedar
superintendent=supt trooper
`);

/** Titles before names that are nothing else there, in lower case without full stop: as British, African and Asian papers print them. */
export const PLAIN_TITLES: WordClass = union(
	without(
		[...RANKS].flatMap(([rank, marks]) => abbreviationsOf(rank, marks).map(([short]) => short)),
		words('adm cmdr col gen'),
	),
	words('ald alhaji barr baroness cllr coun councillor dame engr imam l/cpl ofc pastor prof pte rabbi rev shri smt trooper'),
);
/** The first words of titles that end with one of those (`Asst Ch Con`, `Chief Supt`, `Det Garda`). */
export const FIRST_OF_TITLES: WordClass = words('asst ch chief dep det lance major squadron station temp very');
/** The last ones of such titles that are other words by themselves (`Det Con`, `Lt Col`, `Rev Canon`). */
export const LAST_OF_TITLES: WordClass = words('canon col con');
/** Titles by their initials. */
export const INITIALS_OF_TITLES: WordClass = words('dc dci di hhj pc pcso wpc');
/** Titles that names of other things begin with as well. */
export const OTHERWISE_NAMES: WordClass = words('chef garda recorder');

/** Who bears arms, without a rank. */
export const FIGHTERS = marked(`
cadet commando generalissimo guard/vbw guerrilla gunner infantryman insurgent jawan marine militant militiaman paratrooper policeman
rebel/aw sailor seaman security/w serviceman sniper soldier stoker subaltern warlord
`);

/** Of a state, a town or a party, and of those who stand for one. */
export const POLITICAL_OFFICES = marked(`
alcaldesa/f alderman=ald ambassador/c=amb assemblyman assemblymember attache burgomaster chancellor/c chargé commissar consul corporator
councillor=cllr councilman councilor despot/s dictator diplomat/s emissary/s envoy frontbencher gobernador governor-general
governor=gov legislator/s mayor mayoress/f mep minister mla mp msp mukhiya parliamentarian/s patwari pm pradhan premier/c proconsul
regent ruler sarpanch selectman selectwoman senator=sen sindaco strongman tahsildar taoiseach td tehsildar under-secretary
undersecretary voivode whip/w
`);
/** Of a court, and of those who plead there. */
export const JUDICIAL_OFFICES = marked(`
ag barrister/s=barr counsel/j da deemster judge/vbj jurat justice/j magistrate/j munsif prosecutor/j recorder/v solicitor usher
`);
/** Of a school or university. */
export const SCHOOL_OFFICES = marked(`
bursar dean headmaster/m headteacher principal provost rector vice-chancellor
`);
/** Of a firm. */
export const COMPANY_OFFICES = marked(`
ceo cfo cio coo cto
`);
/** The others. */
const OTHER_OFFICES = marked(`
administrator adviser/s advisor/s apprentice/s assistant/as=asst auditor bosun bureaucrat/s candidate/s chair/v chairlady/f chairman challenger/s
chief/a chiefs clerk/s co-chair co-chairman co-pilot commissioner comptroller contender/s controller convener convenor coordinator
copilot coroner/j counsellor counselor crewman/s delegate/vs=del deputy/a=dep director elder/s enumerator/s executive/s frontrunner/s
harbormaster harbourmaster head/anv heir/s heiress/fs hopeful/s intern/s leader/s lord-lieutenant mediator moderator navigator
negotiator/s nominee/s officer/bs official/nbs opponent/s organiser/s organizer/s peer/s pilot/vs president/c=pres rapporteur registrar
representative/s=rep rival/vs scrutineer/s second-in-command secretary secretary-general shop-steward/s skipper speaker staffer/s
superdelegate/s supremo technocrat/s third-in-command toastmaster treasurer trustee/s vice-president/c
`);

/** People who hold, held or seek an office of a state, a court, a firm or a school, and `pm`, `ag`, `da`, `td` and `chiefs` as they are written. */
export const OFFICES: MarkedWords = new Map([
	...POLITICAL_OFFICES,
	...JUDICIAL_OFFICES,
	...SCHOOL_OFFICES,
	...COMPANY_OFFICES,
	...OTHER_OFFICES,
]);

/** Who plays, races, fights or referees. */
export const ATHLETES = marked(`
all-rounder archer athlete batter biathlete biker bobsledder bowler boxer canoeist catcher center/w centre-back centre-half centre/w
champion/avw competitor/w contestant/w cornerback debutant/w decathlete defender defenseman fencer fighter/w fly-half footballer
forward freediver full-back fullback goaltender golfer gymnast halfback heptathlete high-jumper hurdler infielder jock jockey judoka
jumper kayaker keeper/w kegler kicker left-back left-hander linebacker/m lineman long-jumper luger marathoner midfielder netminder
nightwatchman opener outfielder paraglider pitcher player pole-vaulter powerlifter pro-wrestler quarterback/m racer receiver referee
rider right-back rookie rower runner runner-up running-back scorer scrum-half sculler seamer shooter shortstop shot-putter skater skier
snowboarder spinner sprinter steeplechaser striker surfer swimmer trainer/w triathlete umpire veteran/aw wideout wing-back winger
winner/w wrestler
`);

/** Who writes for papers. */
export const JOURNALISTS = marked('analyst columnist contributor correspondent editor journalist reporter/b stringer subeditor writer/b');

/** Who writes, plays, paints, designs or performs. */
export const ARTISTS = marked(`
actor actress/f animator author/v ballerina/f bandleader busker choreographer co-author co-writer coauthor comedian comedienne/f
composer cosplayer costumer dancer dj dramaturg drummer entertainer frontman illustrator librettist painter performer playwright poet
puppeteer rapper screenwriter scriptwriter sculptor showrunner singer singer-songwriter songwriter stuntman supermodel trumpeter
`);
/** Who speaks to an audience. */
export const BROADCASTERS = marked(`
anchor/v anchorman broadcaster co-host co-presenter compere host/v newscaster podcaster presenter quizmaster summariser/w
`);
/** Who teaches, studies or seeks knowledge. */
export const SCHOLARS = marked(`
academic astronomer educator graduate/w historian inventor lecturer librarian philosopher postdoc postgraduate professor=prof pupil
researcher scholar scribe sixth-former student teacher theologian tutor undergrad undergraduate
`);
/** Who heals and cares for the ill. */
export const HEALERS = marked(`
chiropodist homeopath locum medic midwife/f nurse/v osteopath paramedic physio sangoma surgeon
`);
/** Who lives by trade, money or property. */
export const MERCHANTS = marked(`
accountant arbitrageur banker billionaire broker co-owner costermonger croupier dealer entrepreneur financier greengrocer grocer
haberdasher hotelier insurer/o investor ironmonger magnate market-trader merchant millionaire pawnbroker restaurateur short-seller
stallholder trader tycoon underwriter vendor
`);
/** Who works with their hands, on land, at sea or on a site. */
export const CRAFTSMEN = marked(`
baker barista binman boatbuilder builder butcher/v carpenter caulker chef cleaner coalman cook cooper/w crofter deckhand drayman
dustman embalmer engineer=engr,eng farmer farrier ferryman firefighter fireman fisherman foreman foundryman gardener ghillie glassblower
goldsmith grazier handyman herdboy herder janitor knacker laborer labourer lighterman lobsterman mechanic millwright miner navvy
oysterman peasant pitman plasterer platelayer ploughman plumber postie quilter rancher ratcatcher rigger roadie roaster/o roughneck
roustabout saddler scaffolder sharecropper shearer shepherd sherpa shipwright shrimper slaughterman steeplejack stevedore tailor tiler
toolpusher trapper trawlerman trucker upholsterer vigneron waiter/m waitress/f whaler wharfie winchman
`);
/** The others. */
const OTHER_OCCUPATIONS = marked(`
adventurer advocate/v=adv alumna/f alumnus/m ambulanceman appraiser architect astrologer astronaut auctioneer babysitter bartender birder
birdwatcher blogger bomber butler cabbie cabby cameraman campaigner canvasser cashier caver celebrity childminder climber co-developer
co-driver co-founder coder cofounder collector commentator conductor conservator consultant contractor/o cosmonaut courier coworker
critic curator designer detectorist developer/o dissident diver employee examiner expert explorer fellow/an first-aider
founder fundraiser/o gamer guide/v hacker haulier/o headhunter headmistress/f healer hijacker hostess/f housewife/f humanitarian hunter
icon informant instructor interpreter investigator jailer legend lifeboatman lifeguard maid/f maintainer mastermind model/v mountaineer
mudlark mystic nanny operative operator/o orderly owner/b participant peon personality pioneer planner poacher porter producer/o programmer
prompter psychic publisher/o pundit ranger recruiter reformer reviewer ringleader sketchwriter socialite soundman speedrunner
spin-doctor spy star/av stewardess/f superstar supervisor surveyor sysadmin trainspotter translator twitcher usherette veterinarian
vlogger volunteer warden webmaster whistleblower worker youtuber
`);

const OCCUPATIONS: MarkedWords = new Map([
	...ARTISTS,
	...BROADCASTERS,
	...SCHOLARS,
	...HEALERS,
	...MERCHANTS,
	...CRAFTSMEN,
	...OTHER_OCCUPATIONS,
]);

/** Adherents of a party or a creed. */
export const PARTISANS = marked(`
conservative/a democrat independent/a labourite liberal/a libertarian moderate/a nazi progressive/a radical/a republican suffragette
tory
`);

/** Parts that anyone may have, in life or in an event. */
export const PARTS = marked(`
abductor accomplice acquaintance admirer adult appellant/q applicant/q assailant assassin associate/v asylum-seeker attacker attendee
au-pair baby bachelor backer backpacker believer benefactor beneficiary bidder borrower boy/mb breadwinner bride/f burglar buyer
bystander camper captive caregiver carer casualty character citizen/n claimant/q classmate co-conspirator commuter companion compatriot
complainant comrade conman conspirator constituent consumer convert convict countryman cowboy creator criminal customer debutante
defector defendant/bq demonstrator deserter detainee donor dropout dweller exile expat expatriate eyewitness fan/v felon flatmate
follower fraudster fugitive gangster girl/fb groom/m guest/n gunman hero/m heroine/f hiker hitchhiker holder homeowner honoree hostage
housemate immigrant incumbent/a infant influencer inhabitant inmate insider/b interviewee jobseeker juror keynote kidnapper
killer landlord laureate lender lessee listener local looter man/nb marcher member/nb migrant mobster murderer namesake national
native/n newcomer occupant offender originator orphan outsider paedophile passenger passer-by passerby patient patron pedestrian
pedophile pensioner perpetrator person/nb petitioner plaintiff/bq prisoner prostitute protester protestor puppet racketeer ratepayer
reader recipient refugee renter resident/nb respondent/q retiree rioter robber rodeo roommate roper sceptic schoolboy/m schoolgirl/f
schoolmate seller settler skeptic smuggler sponsor/v stabber stalker streamer subscriber superhero supporter survivor suspect/vb teen
teenager tenant thief toddler trafficker traveler traveller user vandal victim/b viewer villager villain virgin visitor voter
witness/vb woman/fnb workmate youngster youth
`);

/** Nouns that tell only whose a person is. */
export const RELATIONS: MarkedWords = new Map([...KIN, ...COMPANIONS, ...WORKING_RELATIONS, ['running mate', '']]);

/** All of them. */
export const PERSONS: MarkedWords = new Map([
	...PARTS,
	...PARTISANS,
	...OCCUPATIONS,
	...JOURNALISTS,
	...ATHLETES,
	...FIGHTERS,
	...OFFICES,
	...RANKS,
	...CLERGY,
	...NOBILITY,
	...RELATIONS,
]);

/** Titles that are abbreviated before names, in lower case without full stop, written out: `gen` → `general`, `sens` → `senators`. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
	...[...PERSONS].flatMap(([noun, marks]) => abbreviationsOf(noun, marks)),
	['ag', 'attorney general'],
	['coun', 'councillor'],
	['dc', 'detective constable'],
	['dci', 'detective chief inspector'],
	['di', 'detective inspector'],
	['hhj', 'judge'],
	['l/cpl', 'lance corporal'],
	['ofc', 'officer'],
	['pm', 'prime minister'],
	['private', 'private'],
	['pcso', 'community support officer'],
	['pte', 'private'],
	['pvt', 'private'],
	['wpc', 'constable'],
]);

/** Nouns for persons with a mark: see above. */
export function personsMarked(mark: string): WordClass {
	return withMark(PERSONS, mark);
}

function abbreviationsOf(noun: string, marks: string): [string, string][] {
	const short = marks.split('=')[1]?.split(',') ?? [];
	return short.flatMap((one): [string, string][] =>
		one.endsWith('s')
			? [[one, noun]]
			: [
					[one, noun],
					[`${one}s`, `${noun}s`],
				],
	);
}
