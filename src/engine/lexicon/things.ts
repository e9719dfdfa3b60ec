/**
 * Nouns that say what an organization, place, event or work is. Common English; written out by hand. Singular; each word stands once, in the
 * table of what it is first of all. Behind a stroke marks: `l` names lose it at their end (`Ford Motor Company`), `s` alone it stands for the one
 * place whose name ends with it (`the Channel`).
 */
import { marked, withMark, type MarkedWords } from './marked-words.js';
import { personsMarked } from './persons.js';
import { singularsOf } from './plurals.js';
import { union, words } from './word-class.js';

export const FIRMS: MarkedWords = new Map([
	...marked(`
airline bank/l bar brand brewer budget-carrier carrier casino chain company/l conglomerate consortium consultancy corporation/l dealership firm franchise hotel insurer lab label laboratory lender maker manufacturer nightclub provider pub restaurant retailer start-up startup studio/l subsidiary supermarket supplier utility venture
`),
	...[...personsMarked('o')].map((noun): [string, string] => [noun, '']),
]);
export const MEDIA = marked(`
app blog broadcaster channel/ls daily journal magazine/l network/l newspaper/l outlet platform portal publication service/l site
station/s tabloid website weekly
`);
/** Bodies of a state. */
export const AUTHORITIES = marked(`
administration agency authority board body bureau commission committee council court department embassy legislature ministry
parliament police regulator tribunal watchdog
`);
/** Houses of learning, healing and prayer. */
export const INSTITUTIONS = marked(`
academy church/l college/l hospital/l institute/l institution/l library mosque museum school/l synagogue think-tank university/l
`);
/** What people form together. */
export const ASSOCIATIONS = marked(`
alliance association band charity choir club/l coalition cooperative cult faction federation forum foundation/l fund fundraiser
group/l movement non-profit nonprofit orchestra order organisation organization party/l sect side society supergroup team trust union
`);
export const ARMED_GROUPS = marked(`
army brigade cartel force gang militia rebels separatists
`);

export const AREAS = marked(`
borough canton capital city/l colony commune constituency country county/l district enclave kingdom municipality nation neighborhood
neighbourhood parish prefecture province region republic resort riding settlement state suburb territory town village
`);
export const LANDSCAPE = marked(`
archipelago asteroid bay beach canal/s dam desert exoplanet forest glacier gulf/s hill island lake moon mountain park peak peninsula/l
planet reef reserve reservoir river sea/l strait/s valley volcano
`);
export const BUILDINGS = marked(`
airbase airfield airport arena avenue base bridge/s building camp castle cathedral/s cemetery factory harbor harbour highway jail
landmark mall market mine monastery motorway observatory palace/l plant port prison road shrine skyscraper spacecraft spaceport
square/s stadium/s street telescope temple terminal theater theatre tower/s tunnel venue
`);

export const VESSELS = marked(`
boat destroyer ferry frigate ship submarine tanker trawler vessel yacht
`);
export const AIRCRAFT = marked(`
aircraft airliner drone helicopter jet missile plane probe rocket rover satellite shuttle
`);
export const LAWS = marked(`
accord act agreement amendment bill directive law protocol resolution treaty
`);
/** Works of art, of entertainment and of learning. */
export const CREATIONS = marked(`
album anime autobiography ballad biography book character comedy comic dictionary documentary drama encyclopedia film game/l manga
memoir movie musical novel opera painting petition play poem program programme report sculpture sequel series show single sitcom soap
song statue study symphony textbook thriller track video-game
`);
const PRODUCTS = marked(`
award/l browser car console device drug medal operating-system phone prize/l product relic smartphone software tool truck vaccine
vehicle virus worm
`);

export const STORMS = marked(`cyclone hurricane storm typhoon`);
export const EVENTS = marked(`
battle campaign celebration ceremony championship competition concert conference contest convention earthquake election event
exhibition fair festival holiday marathon match mission operation protest race rally referendum season siege summit tour tournament
war
`);

const all = (...tables: readonly MarkedWords[]): MarkedWords => new Map(tables.flatMap((table) => [...table]));

export const ORGANIZATIONS = all(FIRMS, MEDIA, AUTHORITIES, INSTITUTIONS, ASSOCIATIONS, ARMED_GROUPS);
export const PLACES = all(AREAS, LANDSCAPE, BUILDINGS);
export const WORKS = all(VESSELS, AIRCRAFT, LAWS, CREATIONS, PRODUCTS);
const THINGS = all(ORGANIZATIONS, PLACES, WORKS, STORMS, EVENTS);

/** Forms of companies in law, with their abbreviations. */
export const LEGAL_FORMS = words('ag bhd co corp corporation gmbh inc incorporated limited llc ltd plc pty sa');

/** Words at the end of an organization's or an event's name that it may lose without becoming another one: legal forms, branches, kinds. */
export const NAME_ENDS = union(
	LEGAL_FORMS,
	withMark(all(ORGANIZATIONS, WORKS), 'l'),
	words(`
a/s air aircraft airlines airplanes airways awards center cf commercial companies entertainment fc games health holding holdings
industries motor motors mvp nation oil pictures press project publishing records registry s sciences security services studios tribe
tv
`),
);
/** The like at the end of a place's name. */
export const PLACE_ENDS = union(withMark(PLACES, 'l'), words('islands ocean strip'));
/** Common nouns that alone stand for the one place whose name ends with them (`the Channel`, `the Arch`). */
export const PLACE_HEADS = union(withMark(all(PLACES, MEDIA), 's'), words('arch basin delta ellipse pavilion strip wall'));

/** The singular of a noun for a thing, in lower case (`firms` → `firm`); undefined for other words. */
export function thingNoun(word: string): string | undefined {
	const lower = word.toLowerCase();
	return THINGS.has(lower) ? lower : singularsOf(lower).find((noun) => THINGS.has(noun));
}
