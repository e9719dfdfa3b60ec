/**
 * Nouns that say what a person is. Written out by hand; checked against the occupations, personal nouns and relations of dariusk/corpora
 * (CC0-1.0) and the heads of contexts in news of 2005 to 2020. Singular; each word stands once, in the table of what it is first of all, and
 * compounds stand as their last word. Behind a stroke marks: `f` a woman, `m` a man (those on -woman and -man are told by their ending), `v` a
 * verb as well, `a` stands before a title like an adjective, `n` says nothing by itself, `c` an office
 * of which a country has one, `o` a kind of firm as well, `b` an article speaks of many such beside whoever it names. Behind `=` how
 * it is abbreviated before a name.
 */
import { marked, withMark, type MarkedWords } from './marked-words.js';
import type { WordClass } from './word-class.js';

/** Relatives by blood and by marriage. */
export const KIN = marked(`
ancestor aunt/f brother/m brother-in-law/m child/nb cousin dad/m daughter/f daughter-in-law/f descendant ex-husband/m ex-wife/f
father/mv father-in-law/m fiancé/m fiance/m fiancee/f fiancée/f goddaughter/f godfather/m godmother/f godson/m grandchild
granddaughter/f grandfather/m grandma/f grandmother/f grandpa/m grandparent grandson/m great-granddaughter/f great-grandfather/m
great-grandmother/f great-grandson/m half-brother/m half-sister/f husband/m mom/f mother/fv mother-in-law/f mum/f nephew/m niece/f
parent relative sibling sister/f sister-in-law/f son/m son-in-law/m spouse stepbrother/m stepdaughter/f stepfather/m stepmother/f
stepsister/f stepson/m twin uncle/m widow/f widower/m wife/f
`);

/** Whom one lives or works with; like kin, they say little where nobody knows whose they are. */
const COMPANIONS = marked(`
ally/v bandmate boyfriend/m client collaborator colleague counterpart ex-boyfriend/m ex-girlfriend/f friend girlfriend/f lover
mistress/f neighbor neighbour partner/v predecessor protege protégé successor teammate
`);

/** Who works for another: an occupation, and a relation as well. */
export const WORKING_RELATIONS = marked(`
agent aide attorney=atty biographer bodyguard co-star coach/v costar doctor/v driver/b guardian lawyer manager mentor/v spokesman/b
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
admiral=adm airman brigadier=brig captain/v=capt colonel=col commandant commander=cmdr,cdr commodore constable corporal=cpl
detective=det general=gen inspector=insp lieutenant=lt major/n=maj marshal sergeant=sgt sheriff superintendent=supt trooper
`);

/** Who bears arms, without a rank. */
const FIGHTERS = marked(`
cadet commando generalissimo guard/vb guerrilla gunner infantryman insurgent marine militant militiaman paratrooper policeman rebel/a
sailor seaman security serviceman sniper soldier warlord
`);

/** Whoever holds, held or seeks an office of a state, a court, a firm or a school, and `pm`, `ag`, `da`, `td` and `chiefs` as they are written. */
export const OFFICES = marked(`
administrator adviser advisor alderman ambassador/c=amb apprentice assemblyman assemblymember assistant/a=asst attache auditor
barrister bureaucrat candidate ceo cfo chair/v chairman challenger chancellor/c chargé chief/a cio clerk co-chair co-chairman co-pilot
commissar commissioner comptroller consul contender controller convener convenor coo coordinator copilot coroner councillor councilman
councilor counsel counsellor counselor crewman cto dean delegate/v deputy/a=dep despot dictator diplomat director elder emissary
envoy executive frontrunner governor=gov governor-general head/anv headmaster/m headteacher heir heiress/f hopeful intern judge/vb
justice leader legislator magistrate mayor mediator mep minister mla moderator mp msp navigator negotiator nominee officer/b official/nb
opponent organiser organizer parliamentarian peer pilot/v premier/c president/c=pres principal proconsul prosecutor provost rapporteur
rector regent registrar representative=rep rival/v ruler second-in-command secretary secretary-general selectman senator=sen skipper
solicitor speaker staffer strongman supremo taoiseach technocrat third-in-command treasurer trustee under-secretary undersecretary
vice-chancellor vice-president/c whip
ag chiefs da pm td
`);

/** Who plays, races, fights or referees. */
export const ATHLETES = marked(`
all-rounder archer athlete bantamweight batter biathlete biker bowler boxer caddie caddy catcher center centre champion/av
competitor contestant cornerback cox coxswain decathlete defender defenseman featherweight fencer fielder fighter flanker
flyweight footballer forward fullback goalie goalscorer goaltender golfer grandmaster gymnast halfback heavyweight hurdler
infielder jock jockey judoka jumper kayaker keeper kicker lightweight linebacker/m lineman marathoner middleweight midfielder
netminder olympian opener outfielder pacer paralympian pitcher player pro-wrestler quarterback/m racer receiver referee rider
rookie rower runner runner-up running-back scorer sculler shooter shortstop skater skier slugger snowboarder spinner sprinter
striker surfer swimmer trainer triathlete umpire veteran/a welterweight winger winner wrestler
`);

/** Who writes for papers. */
export const JOURNALISTS = marked('analyst columnist contributor correspondent editor journalist reporter/b writer/b');

const OCCUPATIONS = marked(`
academic accountant actor actress/f adventurer advocate/v alumna/f alumnus/m amputee anchor/v anchorman animator announcer
appointee appraiser architect astrologer astronaut astronomer auctioneer author/v babysitter bailiff baker ballerina/f bandleader
banker barber baritone bartender billionaire blacksmith blogger bomber booker bookie bouncer breeder brewer bricklayer broadcaster
broker builder busker butcher/v butler cabbie cameraman campaigner caretaker carpenter cashier celebrity chandler chef choirmaster
chorister cleaner climber clown co-author co-developer co-driver co-founder co-host co-owner co-writer coachman coauthor cobbler
coder cofounder collector comedian comedienne/f commentator composer concierge conductor confectioner consultant contractor/o cook
cosmonaut cosplayer costumer costumier courier coworker critic crofter croupier curator dairyman dancer dealer deckhand decorator
designer developer/o dissident distiller diver divorcee dj docker doorman dramaturg draper drover drummer educator embalmer
employee engineer engraver entertainer entrepreneur evacuee examiner expert explorer exporter farmer farrier fellow/an fiddler
financier firefighter fireman fisherman fishmonger fitter fixer foreman forester founder frontman furrier gaffer gambler gamer
gardener gasfitter glassblower glazier goatherd goldsmith graduate gravedigger greengrocer grocer grower guide/v haberdasher
hacker handyman haulier headhunter headmistress/f healer herder hijacker historian host/v hostess/f hotelier housewife/f
humanitarian hunter icon illustrator importer impresario informant instructor interpreter inventor investigator investor
ironmonger jailer janitor jeweler jeweller joiner juggler laborer labourer landlady landowner lecturer legend librarian lifeguard
lobsterman locksmith lodger logger longshoreman lumberjack magnate maid/f masseur masseuse mastermind mechanic merchant midwife/f
milliner millionaire miner model/v mountaineer mystic nanny newlywed newscaster newsreader notary nurse/v operative operator/o
osteopath owner/b packer painter paralegal paramedic participant pawnbroker peasant performer personality philosopher picker
pioneer planner plasterer playwright plumber podcaster poet porter postdoc postgraduate postman presenter producer/o
professor=prof programmer promoter prompter psychic publisher/o pundit pupil puppeteer purser quarryman rancher ranger rapper
realtor recruiter reformer researcher restaurateur returnee reviewer rigger ringleader roofer roughneck sacristan scholar
screenwriter scriptwriter sculptor seamstress sexton sharecropper shepherd shipowner shopowner silversmith singer
singer-songwriter socialite songwriter soprano soundman spy squatter stablehand stagehand star/av steeplejack stevedore steward
stewardess/f stockbroker stockman stringer student stuntman subeditor supermodel superstar supervisor surgeon surveyor sysadmin
tailor teacher tenor theologian tiler trader trainee translator trapper trawlerman trucker trumpeter tutor tycoon undergrad
undergraduate undertaker underwriter upholsterer vendor verger vet veterinarian vintner vlogger volunteer waiter/m waitress/f
warden weatherman weaver webmaster welder whaler whistleblower winegrower worker wrangler youtuber
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
