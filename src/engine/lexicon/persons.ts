/**
 * Nouns that say what a person is. Written out by hand; checked against the occupations, personal nouns and relations of dariusk/corpora
 * (CC0-1.0) and the heads of contexts in news of 2005 to 2020. Singular; each word stands once, in the table of what it is first of all, and
 * compounds stand as their last word. After a slash, marks: `f` a woman, `m` a man (those on -woman and -man are told by their ending), `v` a
 * verb as well, `a` stands before a title like an adjective, `n` says nothing by itself, `c` an office
 * of which a country has one, `o` a kind of firm as well, `b` an article speaks of many such beside whoever it names, `e` and `y` a relative of an
 * elder or younger generation, `s` several have the office, or are so related to one, at a time, `j` speaks or decides in court, on the
 * record. After `=`, how it is abbreviated before a name.
 */
import { marked, withMark, type MarkedWords } from './marked-words.js';
import type { WordClass } from './word-class.js';

/** Relatives by blood and by marriage. */
export const KIN = marked(`
ancestor/es aunt/fe brother/m brother-in-law/m child/nbys cousin/s dad/me daughter/fy daughter-in-law/fy descendant/ys
ex-husband/m ex-wife/f father/mve father-in-law/me fiancé/m fiance/m fiancee/f fiancée/f goddaughter/fy godfather/me
godmother/fe godson/my grandchild/ys granddaughter/fy grandfather/me grandma/fe grandmother/fe grandpa/me grandparent/e
grandson/my great-granddaughter/fy great-grandfather/me great-grandmother/fe great-grandson/my half-brother/m half-sister/f
husband/m mom/fe mother/fve mother-in-law/fe mum/fe nephew/my niece/fy parent/e relative/s sibling/s sister/f sister-in-law/f
son/my son-in-law/my spouse stepbrother/m stepdaughter/fy stepfather/me stepmother/fe stepsister/f stepson/my twin uncle/me
widow/f widower/m wife/f
`);

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
baron/m baroness/f caliph/m chieftain count/m countess/f czar/m duchess/f duke/m earl/m emir/m emperor/cm empress/f kaiser/m king/cm
laird landgrave monarch pharaoh/m prince/m princess/f queen/cf shah/m sheik/m sheikh/m sultan/m tsar/m viceroy viscount/m
`);

/** Clergy and the divine. */
export const CLERGY = marked(`
abbess/f abbot/m archbishop/m archdeacon ayatollah/m bishop/m cardinal/m chaplain cleric deacon deity friar/m god goddess/f guru
imam/m lama missionary monk/m mufti mullah nun/f pastor patriarch pontiff/m pope/m preacher priest/m prior prioress/f prophet rabbi
reverend=rev saint vicar
`);

/** Ranks of forces and police, which stand before names. */
export const RANKS = marked(`
admiral=adm airman brigadier=brig captain/v=capt colonel=col commandant commander=cmdr,cdr commodore constable=pc corporal=cpl
detective=det general=gen inspector=insp lieutenant=lt major/n=maj marshal sergeant=sgt sheriff/j superintendent=supt trooper
`);

/** Who bears arms, without a rank. */
const FIGHTERS = marked(`
cadet commando generalissimo guard/vb guerrilla gunner infantryman insurgent marine militant militiaman paratrooper policeman rebel/a
sailor seaman security serviceman sniper soldier warlord
`);

/** Whoever holds, held or seeks an office of a state, a court, a firm or a school, and `pm`, `ag`, `da`, `td` and `chiefs` as they are written. */
export const OFFICES = marked(`
administrator adviser/s advisor/s alderman ambassador/c=amb apprentice/s assemblyman assemblymember assistant/as=asst attache auditor
barrister/s=barr bureaucrat/s candidate/s ceo cfo chair/v chairman challenger/s chancellor/c chargé chief/a cio clerk/s co-chair co-chairman co-pilot
commissar commissioner comptroller consul contender/s controller convener convenor coo coordinator copilot coroner/j councillor=cllr councilman
councilor counsel/j counsellor counselor crewman/s cto dean delegate/vs deputy/a=dep despot/s dictator diplomat/s director elder/s emissary/s
envoy executive/s frontrunner/s governor=gov governor-general head/anv headmaster/m headteacher heir/s heiress/fs hopeful/s intern/s judge/vbj
justice/j leader/s legislator/s magistrate/j mayor mediator mep minister mla moderator mp msp navigator negotiator/s nominee/s officer/bs official/nbs
opponent/s organiser/s organizer/s parliamentarian/s peer/s pilot/vs premier/c president/c=pres principal proconsul prosecutor/j provost rapporteur
rector regent registrar representative/s=rep rival/vs ruler second-in-command secretary secretary-general selectman senator=sen skipper
solicitor speaker staffer/s strongman supremo taoiseach technocrat/s third-in-command treasurer trustee/s under-secretary undersecretary
vice-chancellor vice-president/c whip
ag chiefs da pm td
`);

/** Who plays, races, fights or referees. */
export const ATHLETES = marked(`
all-rounder archer athlete batter biathlete biker bowler boxer catcher center centre champion/av competitor contestant cornerback
decathlete defender defenseman fencer fighter footballer forward fullback goaltender golfer gymnast halfback hurdler infielder jock
jockey judoka jumper keeper kicker linebacker/m lineman marathoner midfielder netminder opener outfielder pitcher player pro-wrestler
quarterback/m racer receiver referee rider rookie rower runner runner-up running-back scorer shooter shortstop skater skier
snowboarder spinner sprinter striker surfer swimmer trainer triathlete umpire veteran/a winger winner wrestler
`);

/** Who writes for papers. */
export const JOURNALISTS = marked('analyst columnist contributor correspondent editor journalist reporter/b writer/b');

const OCCUPATIONS = marked(`
academic accountant actor actress/f adventurer advocate/v alumna/f alumnus/m anchor/v anchorman animator appraiser architect
astrologer astronaut astronomer auctioneer author/v babysitter baker ballerina/f bandleader banker bartender billionaire blogger
bomber broadcaster broker builder butcher/v butler cameraman campaigner carpenter cashier celebrity chef cleaner climber co-author
co-developer co-driver co-founder co-host co-owner co-writer coauthor cofounder collector comedian comedienne/f commentator composer
conductor consultant contractor/o cook cosmonaut cosplayer costumer courier coworker critic curator dancer
dealer designer developer/o dissident diver dj drummer educator employee engineer=engr entertainer entrepreneur examiner expert
explorer farmer fellow/an financier firefighter fireman fisherman foreman founder frontman gardener graduate grocer guide/v hacker
handyman headhunter headmistress/f healer hijacker historian host/v hostess/f hotelier housewife/f humanitarian hunter icon
illustrator informant instructor interpreter inventor investigator investor jailer janitor laborer labourer lecturer legend librarian
lifeguard magnate maid/f mastermind mechanic merchant midwife/f millionaire miner model/v mountaineer mystic nanny newscaster nurse/v
operative operator/o owner/b painter paramedic participant peasant performer personality philosopher pioneer planner playwright plumber
poet postgraduate presenter producer/o professor=prof programmer psychic publisher/o pundit pupil puppeteer rancher ranger rapper
recruiter reformer researcher restaurateur reviewer ringleader scholar screenwriter scriptwriter sculptor sharecropper
shepherd singer singer-songwriter socialite songwriter soundman spy star/av stewardess/f student stuntman supermodel superstar
supervisor surgeon surveyor sysadmin teacher theologian trader translator trapper trucker trumpeter tutor tycoon undergrad
undergraduate underwriter vendor veterinarian vlogger volunteer waiter/m waitress/f warden webmaster whaler whistleblower worker
youtuber
`);

/** Adherents of a party or a creed. */
export const PARTISANS = marked(`
conservative/a democrat independent/a labourite liberal/a libertarian moderate/a nazi progressive/a radical/a republican suffragette
tory
`);

/** Parts that anyone may have, in life or in an event. */
const PARTS = marked(`
abductor accomplice acquaintance admirer adult appellant applicant assailant assassin associate/v asylum-seeker attacker attendee baby
bachelor backer backpacker believer benefactor beneficiary bidder borrower boy/mb breadwinner bride/f burglar buyer bystander camper
captive caregiver carer casualty character citizen/n claimant classmate co-conspirator commuter companion compatriot complainant
comrade conman conspirator constituent consumer convert convict countryman cowboy creator criminal customer debutante defector
defendant/b demonstrator deserter detainee donor dropout dweller exile expat expatriate eyewitness fan/v felon flatmate follower
fraudster fugitive gangster girl/fb groom/m guest/n gunman hero/m heroine/f hiker hitchhiker holder homeowner honoree hostage housemate
immigrant incumbent/a infant influencer inhabitant inmate insider/b interviewee jobseeker juror keynote kidnapper killer landlord
laureate lender lessee listener local looter man/nb marcher member/nb migrant mobster murderer namesake national native/n newcomer
occupant offender originator orphan outsider paedophile passenger passerby patient patron pedestrian pedophile pensioner perpetrator
person/nb petitioner plaintiff/b prisoner prostitute protester protestor puppet racketeer reader recipient refugee renter resident/nb
respondent retiree rioter robber rodeo roommate roper sceptic schoolboy/m schoolgirl/f schoolmate seller settler skeptic smuggler
sponsor/v stabber stalker streamer subscriber superhero supporter survivor suspect/vb teen teenager tenant thief toddler trafficker
traveler traveller user vandal victim/b viewer villager villain virgin visitor voter witness/vb woman/fnb workmate youngster youth
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
	['l/cpl', 'lance corporal'],
	['pm', 'prime minister'],
	['private', 'private'],
	['pvt', 'private'],
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
