/**
 * Nouns that say what a person is. Written out by hand; checked against the occupations, personal nouns and relations of dariusk/corpora
 * (CC0-1.0) and the heads of contexts in news of 2005 to 2020. Singular; each word stands once, in the table of what it is first of all, and
 * compounds stand as their last word. After a slash, marks: `f` a woman, `m` a man (those on -woman and -man are told by their ending), `v` a
 * verb as well, `a` stands before a title like an adjective, `n` says nothing by itself, `c` an office
 * of which a country has one, `o` a kind of firm as well, `b` an article speaks of many such beside the one it names, `w` does not tell in which
 * field somebody works, `e` and `y` a relative of an
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
abbess/f abbot/m archbishop/m archdeacon ayatollah/m bishop/m cardinal/m chaplain cleric deacon deity/w friar/m god/w goddess/fw guru/w
imam/m lama missionary monk/m mufti mullah nun/f pastor patriarch pontiff/m pope/m preacher priest/m prior prioress/f prophet/w rabbi
reverend=rev saint/w vicar
`);

/** Ranks of forces and police, which stand before names. */
export const RANKS = marked(`
admiral=adm airman brigadier=brig captain/vw=capt colonel=col commandant commander/w=cmdr,cdr commodore constable=pc corporal=cpl
detective=det general/w=gen inspector=insp lieutenant=lt major/nw=maj marshal/w sergeant=sgt sheriff/j superintendent=supt trooper
`);

/** Who bears arms, without a rank. */
export const FIGHTERS = marked(`
cadet commando generalissimo guard/vbw guerrilla gunner infantryman insurgent marine militant militiaman paratrooper policeman rebel/aw
sailor seaman security/w serviceman sniper soldier warlord
`);

/** Of a state, a town or a party, and of those who stand for one. */
export const POLITICAL_OFFICES = marked(`
alderman ambassador/c=amb assemblyman assemblymember attache chancellor/c chargé commissar consul councillor=cllr councilman councilor
despot/s dictator diplomat/s emissary/s envoy governor=gov governor-general legislator/s mayor mep minister mla mp msp parliamentarian/s pm
premier/c proconsul regent ruler selectman senator=sen strongman taoiseach td under-secretary undersecretary whip/w
`);
/** Of a court, and of those who plead there. */
export const JUDICIAL_OFFICES = marked(`
ag barrister/s=barr counsel/j da judge/vbj justice/j magistrate/j prosecutor/j solicitor
`);
/** Of a school or university. */
export const SCHOOL_OFFICES = marked(`
dean headmaster/m headteacher principal provost rector vice-chancellor
`);
/** Of a firm. */
export const COMPANY_OFFICES = marked(`
ceo cfo cio coo cto
`);
/** The others. */
const OTHER_OFFICES = marked(`
administrator adviser/s advisor/s apprentice/s assistant/as=asst auditor bureaucrat/s candidate/s chair/v chairman challenger/s chief/a
clerk/s co-chair co-chairman co-pilot commissioner comptroller contender/s controller convener convenor coordinator copilot coroner/j
counsellor counselor crewman/s delegate/vs deputy/a=dep director elder/s executive/s frontrunner/s head/anv heir/s heiress/fs hopeful/s
intern/s leader/s mediator moderator navigator negotiator/s nominee/s officer/bs official/nbs opponent/s organiser/s organizer/s peer/s
pilot/vs president/c=pres rapporteur registrar representative/s=rep rival/vs second-in-command secretary secretary-general skipper speaker
staffer/s supremo technocrat/s third-in-command treasurer trustee/s vice-president/c chiefs
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
all-rounder archer athlete batter biathlete biker bowler boxer catcher center/w centre/w champion/avw competitor/w contestant/w cornerback
decathlete defender defenseman fencer fighter/w footballer forward fullback goaltender golfer gymnast halfback hurdler infielder jock
jockey judoka jumper keeper/w kicker linebacker/m lineman marathoner midfielder netminder opener outfielder pitcher player pro-wrestler
quarterback/m racer receiver referee rider rookie rower runner runner-up running-back scorer shooter shortstop skater skier
snowboarder spinner sprinter striker surfer swimmer trainer/w triathlete umpire veteran/aw winger winner/w wrestler
`);

/** Who writes for papers. */
export const JOURNALISTS = marked('analyst columnist contributor correspondent editor journalist reporter/b writer/b');

/** Who writes, plays, paints, designs or performs. */
export const ARTISTS = marked(`
actor actress/f animator author/v ballerina/f bandleader co-author co-writer coauthor comedian comedienne/f composer cosplayer costumer
dancer dj drummer entertainer frontman illustrator painter performer playwright poet puppeteer rapper screenwriter scriptwriter sculptor
singer singer-songwriter songwriter stuntman supermodel trumpeter
`);
/** Who speaks to an audience. */
export const BROADCASTERS = marked(`
anchor/v anchorman broadcaster co-host host/v newscaster presenter
`);
/** Who teaches, studies or seeks knowledge. */
export const SCHOLARS = marked(`
academic astronomer educator graduate/w historian inventor lecturer librarian philosopher postgraduate professor=prof pupil researcher scholar
student teacher theologian tutor undergrad undergraduate
`);
/** Who heals and cares for the ill. */
export const HEALERS = marked(`
midwife/f nurse/v paramedic surgeon
`);
/** Who lives by trade, money or property. */
export const MERCHANTS = marked(`
accountant banker billionaire broker co-owner dealer entrepreneur financier grocer hotelier investor magnate merchant millionaire
restaurateur trader tycoon underwriter vendor
`);
/** Who works with their hands, on land, at sea or on a site. */
export const CRAFTSMEN = marked(`
baker builder butcher/v carpenter chef cleaner cook engineer=engr farmer firefighter fireman fisherman foreman gardener handyman janitor
laborer labourer mechanic miner peasant plumber rancher sharecropper shepherd trapper trucker waiter/m waitress/f whaler
`);
/** The others. */
const OTHER_OCCUPATIONS = marked(`
adventurer advocate/v alumna/f alumnus/m appraiser architect astrologer astronaut auctioneer babysitter bartender blogger bomber butler
cameraman campaigner cashier celebrity climber co-developer co-driver co-founder cofounder collector commentator conductor consultant
contractor/o cosmonaut courier coworker critic curator designer developer/o dissident diver employee examiner expert explorer fellow/an
founder guide/v hacker headhunter headmistress/f healer hijacker hostess/f housewife/f humanitarian hunter icon informant instructor
interpreter investigator jailer legend lifeguard maid/f mastermind model/v mountaineer mystic nanny operative operator/o owner/b participant
personality pioneer planner producer/o programmer psychic publisher/o pundit ranger recruiter reformer reviewer ringleader socialite
soundman spy star/av stewardess/f superstar supervisor surveyor sysadmin translator veterinarian vlogger volunteer warden webmaster
whistleblower worker youtuber
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
	['coun', 'councillor'],
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
