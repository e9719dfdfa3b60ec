/**
 * Nouns that say what a person is: offices, occupations, ranks, relations, parts in an event. Written out by
 * hand; checked against the occupations, personal nouns and relations of dariusk/corpora (CC0-1.0) and the
 * heads of contexts in news of 2005 to 2020. Singular; compounds stand as their last word;
 * each word stands once, relations below, and none that an ending makes a person of (`isRole`).
 */
const OFFICES = `
president minister premier chancellor king queen prince princess emperor empress monarch pope pontiff emir sultan sheikh ayatollah taoiseach speaker
governor mayor senator representative legislator parliamentarian assemblyman assemblymember councilor councillor
councilman alderman selectman commissioner secretary undersecretary ambassador envoy consul counselor counsellor chargé diplomat attache emissary chief head leader
deputy vice-president chairman chair co-chair co-chairman ceo cfo cto coo cio director executive administrator superintendent officer official
judge justice magistrate prosecutor solicitor barrister counsel sheriff marshal registrar coroner
inspector constable detective sergeant captain lieutenant colonel general admiral commodore brigadier major corporal commander commandant cadet marine seaman
airman serviceman soldier sailor pilot co-pilot copilot navigator skipper crewman bishop archbishop cardinal priest pastor reverend imam rabbi cleric monk nun vicar deacon
preacher missionary chaplain patriarch prophet saint lama guru mullah mufti tsar czar duke duchess earl baron baroness count countess viscount chieftain supremo elder delegate mp mla msp mep td peer whip treasurer comptroller auditor trustee regent provost dean rector principal headmaster headteacher vice-chancellor
coordinator organizer organiser convenor convener moderator negotiator mediator adviser advisor staffer assistant clerk intern secretary-general ruler dictator despot strongman
candidate nominee contender frontrunner hopeful challenger opponent rival heir heiress governor-general apprentice under-secretary
rapporteur controller second-in-command third-in-command god goddess deity proconsul viceroy caliph pm ag da chiefs bureaucrat technocrat commissar landgrave kaiser shah pharaoh laird archdeacon abbot abbess prioress prior
`;

const OCCUPATIONS = `
professor lecturer scholar academic researcher astronomer
historian philosopher theologian
engineer architect inventor programmer
developer co-developer designer surgeon nurse paramedic midwife veterinarian
teacher educator instructor tutor librarian student undergraduate undergrad graduate postgraduate alumnus alumna pupil fellow author co-author coauthor writer co-writer
poet playwright screenwriter scriptwriter reporter correspondent editor blogger vlogger youtuber broadcaster presenter newscaster anchor anchorman host co-host commentator critic reviewer pundit
publisher cameraman producer actor actress soundman stuntman comedian comedienne entertainer performer singer songwriter singer-songwriter
drummer trumpeter rapper dj composer conductor frontman bandleader dancer
ballerina painter sculptor illustrator animator model supermodel celebrity star superstar socialite personality icon legend puppeteer cosplayer costumer
entrepreneur founder co-founder cofounder owner co-owner investor financier banker broker trader tycoon magnate billionaire millionaire
accountant analyst consultant campaigner advocate dissident reformer humanitarian volunteer worker coworker employee
farmer fisherman rancher miner co-driver trucker mechanic plumber carpenter builder contractor cleaner janitor cook chef restaurateur hotelier waiter waitress bartender baker butcher grocer
merchant dealer vendor cashier operator guard security firefighter policeman trooper ranger lifeguard warden jailer
astronaut cosmonaut explorer mountaineer climber adventurer diver swimmer runner sprinter marathoner hurdler jumper athlete biker rider jockey jock racer skier snowboarder skater surfer rower
golfer boxer wrestler pro-wrestler fighter judoka gymnast fencer archer shooter biathlete triathlete decathlete player footballer goaltender netminder keeper striker midfielder
defender defenseman fullback halfback winger forward centre center quarterback linebacker cornerback receiver lineman kicker running-back pitcher catcher shortstop outfielder infielder batter bowler
all-rounder spinner opener trainer umpire referee champion winner runner-up rookie veteran scorer
contestant competitor spy operative informant whistleblower hacker courier translator interpreter guide curator collector auctioneer investigator examiner
mystic astrologer psychic healer hunter trapper whaler shepherd peasant sharecropper laborer labourer handyman gardener maid butler nanny babysitter housewife
sysadmin webmaster contributor participant supervisor foreman recruiter headhunter headmistress planner surveyor appraiser underwriter expert pioneer
generalissimo paratrooper sniper gunner infantryman militiaman warlord rebel insurgent guerrilla militant bomber hijacker commando mastermind ringleader
`;

const PEOPLE = `
man woman boy girl baby infant toddler teenager teen youth youngster adult pensioner retiree person citizen national native resident local villager immigrant migrant refugee
asylum-seeker exile expatriate visitor traveler traveller passenger commuter pedestrian bystander passerby witness eyewitness survivor victim patient casualty hostage captive detainee
prisoner inmate convict suspect defendant perpetrator attacker assailant assassin killer murderer gunman stabber robber burglar thief kidnapper abductor smuggler
trafficker fraudster conman racketeer gangster mobster criminal offender felon fugitive paedophile pedophile stalker vandal rioter looter co-conspirator conspirator accomplice plaintiff complainant claimant
petitioner appellant respondent juror member supporter follower fan admirer donor backer sponsor patron benefactor skeptic sceptic believer convert protester protestor demonstrator marcher
voter constituent subscriber customer consumer user reader viewer listener tenant landlord homeowner associate acquaintance companion comrade
compatriot countryman namesake hero heroine character villain superhero laureate recipient honoree beneficiary creator originator
holder defector deserter conservative liberal libertarian nazi radical moderate progressive
democrat republican independent tory labourite suffragette puppet orphan virgin bachelor bride groom debutante
guest keynote attendee applicant bidder buyer seller lender borrower renter lessee occupant inhabitant dweller settler newcomer outsider insider
backpacker expat influencer streamer hiker camper hitchhiker roper cowboy rodeo jobseeker caregiver carer breadwinner housemate roommate flatmate classmate schoolmate workmate schoolboy schoolgirl prostitute interviewee dropout incumbent
`;

const RELATIONS = `
father mother parent dad mum mom stepfather stepmother son daughter child stepson stepdaughter brother sister sibling stepbrother stepsister half-brother half-sister twin husband wife spouse ex-husband ex-wife
widow widower fiance fiancee fiancé fiancée boyfriend girlfriend ex-boyfriend ex-girlfriend partner uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter grandchild great-grandson great-granddaughter
great-grandfather great-grandmother father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law godfather godmother godson goddaughter relative guardian descendant ancestor
friend colleague lover mistress neighbor neighbour teammate successor predecessor lawyer attorney spokesman spokeswoman spokesperson agent manager doctor coach mentor aide bodyguard co-star costar
counterpart biographer collaborator bandmate driver client ally protege protégé
`;

function words(table: string): string[] {
	return table.trim().split(/\s+/);
}

/** Relations that are occupations as well: they tell something also where nobody knows whose they are. */
export const WORKING_RELATIONS: ReadonlySet<string> = new Set([
	...words(
		'lawyer attorney spokesman spokeswoman spokesperson agent manager doctor coach mentor aide bodyguard co-star costar biographer driver guardian',
	),
	'running mate',
]);
export const RELATION_NOUNS: ReadonlySet<string> = new Set([...words(RELATIONS), 'running mate']);
export const ROLE_NOUNS: ReadonlySet<string> = new Set([OFFICES, OCCUPATIONS, PEOPLE, RELATIONS].flatMap(words));

/** Role nouns whose plural is irregular. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		wives: 'wife',
		men: 'man',
		women: 'woman',
		children: 'child',
		people: 'person',
		alumni: 'alumnus',
		thieves: 'thief',
		heroes: 'hero',
		'attorneys-general': 'attorney general',
	}),
);

/** Titles in front of names that are abbreviated, and what they are written out as. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		private: 'private',
		'l/cpl': 'lance corporal',
		gen: 'general',
		'lt gen': 'lieutenant general',
		lt: 'lieutenant',
		'lt col': 'lieutenant colonel',
		col: 'colonel',
		maj: 'major',
		capt: 'captain',
		cmdr: 'commander',
		cdr: 'commander',
		adm: 'admiral',
		sgt: 'sergeant',
		cpl: 'corporal',
		pvt: 'private',
		sen: 'senator',
		sens: 'senators',
		rep: 'representative',
		reps: 'representatives',
		govs: 'governors',
		profs: 'professors',
		gov: 'governor',
		pres: 'president',
		prof: 'professor',
		rev: 'reverend',
		supt: 'superintendent',
		insp: 'inspector',
		det: 'detective',
		brig: 'brigadier',
		atty: 'attorney',
		amb: 'ambassador',
		asst: 'assistant',
		dep: 'deputy',
		pm: 'prime minister',
		ag: 'attorney general',
	}),
);

/** The singular of a role noun in lower case (`wives` → `wife`, `Senators` → `senator`); undefined for other words. */
export function roleNoun(word: string): string | undefined {
	const lower = word.toLowerCase();
	if (isRole(lower)) return lower;
	const singular = singularRole(lower);
	return singular !== undefined && isRole(singular) ? singular : undefined;
}

/** The role that an abbreviated title stands for, in the singular (`Sens.` → `senator`); undefined for other words. */
export function abbreviatedRole(word: string): string | undefined {
	const full = TITLE_ABBREVIATIONS.get(word.toLowerCase().replace(/\.$/, ''));
	return full === undefined ? undefined : (roleNoun(full) ?? full);
}

/** Whether the word is a role noun in the plural, or the abbreviation of one (`Sens.`). */
export function isPluralRole(word: string): boolean {
	const written = word.toLowerCase();
	const lower = (written.endsWith('s.') ? TITLE_ABBREVIATIONS.get(written.slice(0, -1)) : undefined) ?? written;
	const singular = singularRole(lower);
	return !isRole(lower) && singular !== undefined && isRole(singular);
}

function singularRole(lower: string): string | undefined {
	const irregular = IRREGULAR_PLURALS.get(lower);
	if (irregular !== undefined) return irregular;
	if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
	if (lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
	if (!lower.endsWith('s')) return undefined;
	if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
	return lower.slice(0, /(?:ss|ch|x)es$/.test(lower) ? -2 : -1);
}

/** Whether a word in lower case is a role noun in the singular: one of the lists, or made by an ending (`-ist`, `-maker`). */
function isRole(lower: string): boolean {
	return ROLE_NOUNS.has(lower) || (/[nrt]$/.test(lower) && COMPOUND.test(lower) && !NO_PERSON.test(lower));
}

/** Endings that make a person of almost any word. */
const COMPOUND = /^[\p{L}-]{3,}(?:ist|ographer|woman|sman|person|worker|surgeon|maker|keeper|holder|ician)$/u;
const NO_PERSON = /^(?:(?:check|short|black|play|watch|wish|wait)list|(?:ass|pers|ins|cons|res|des|subs|enl|coex|rac|sex|chr|agan)ist)$/;
