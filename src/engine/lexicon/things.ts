/**
 * Nouns that say what an organization, place, event or work is. Common English; written out by hand. Singular; each word stands once, in the
 * table of what it is first of all. Behind a stroke marks: `l` names lose it at their end (`Ford Motor Company`), `s` alone it stands for the one
 * place whose name ends with it (`the Channel`), `d` stands before what it describes and hardly before other names, `p` stands after a place's
 * name and little else, `h` heads a name and says what kind of thing is named, `w` somebody has written it, `t` says what a firm's trade is.
 */
import { marked, withMark, type MarkedWords } from './marked-words.js';
import { personsMarked } from './persons.js';
import { singularsOf } from './plurals.js';
import { union, words } from './word-class.js';

export const FIRMS: MarkedWords = new Map([
	...[...personsMarked('o')].map((noun): [string, string] => [noun, '']),
	...marked(`
airline/dt automaker/dt bank/dl bar bottler/t brand brewer budget-carrier carmaker/dt carrier casino chain/d chipmaker/dt company/dhl conglomerate/d consortium consultancy/d
corporation/hl dealership drugmaker/dt firm/d franchise hotel insurer/dt lab label laboratory lender/dt maker manufacturer/d nightclub planemaker/dt provider pub
restaurant retailer/dt start-up startup/d steelmaker/dt studio/l subsidiary/d supermarket/dt toymaker/dt supplier utility venture
`),
]);
export const MEDIA = marked(`
app blog broadcaster/d channel/ls daily journal magazine/dl network/hl newspaper/dl outlet/d platform portal publication service/hl
site/d station/s tabloid/d website/d weekly
`);
/** Bodies of a state. */
export const AUTHORITIES = marked(`
administration/h agency/dh authority/h board/h body bureau/h commission/h committee/h council/h court department/h embassy legislature
ministry/h parliament/h police/h regulator/d tribunal/h watchdog/d
`);
/** Houses of learning, healing and prayer. */
export const INSTITUTIONS = marked(`
academy/h church/l college/l hospital/l institute/hl institution/l library mosque museum school/l synagogue think-tank/d university/hl
`);
/** What people form together. */
export const ASSOCIATIONS = marked(`
alliance association/h band/d charity/d choir club/l coalition cooperative cult faction federation forum foundation/hl fund/h
fundraiser group/dhl movement non-profit nonprofit/d orchestra/h order organisation/d organization/d party/dl sect side society/h
supergroup team trust union/d
`);
export const ARMED_GROUPS = marked(`
army brigade cartel force gang militia/d rebels separatists
`);

export const AREAS = marked(`
borough/h canton capital city/l colony commune constituency/p country county/lp district/p enclave kingdom municipality/p nation
neighborhood/p neighbourhood/p parish prefecture/p province/hp region republic resort riding settlement state suburb territory town
village/p
`);
export const LANDSCAPE = marked(`
archipelago/hp asteroid bay/h beach/h canal/s dam desert/h exoplanet forest/h glacier/h gulf/s hill island/h lake/h moon mountain/h
park peak peninsula/hlp planet reef/p reserve reservoir/h river/hp sea/hl strait/hs valley/hp volcano/h
`);
export const BUILDINGS = marked(`
airbase airfield airport/h arena/h avenue/h base bridge/hs building camp castle cathedral/hs cemetery/h factory harbor harbour
highway/h jail landmark mall market mine monastery motorway/h observatory palace/hl plant port prison road/h shrine skyscraper
spacecraft spaceport square/hs stadium/hs street/h telescope temple terminal theater theatre tower/s tunnel venue
`);

export const VESSELS = marked(`
boat destroyer ferry frigate ship submarine tanker trawler vessel yacht
`);
export const AIRCRAFT = marked(`
aircraft airliner drone helicopter jet missile plane probe rocket rover satellite shuttle
`);
export const LAWS = marked(`
accord/h act/h agreement/h amendment/h bill directive law protocol/h resolution treaty/h
`);
/** Works of art, of entertainment and of learning. */
export const CREATIONS = marked(`
album/d anime autobiography/w ballad/d biography/w book/dw character comedy comic dictionary documentary/d drama encyclopedia film/d game/l
manga memoir/dw movie/dh musical/d novel/dw opera/d painting petition play poem/dw program programme report sculpture/d sequel series
show single sitcom/d soap song/d statue study symphony textbook/w thriller/w track video-game
`);
/** What authors make. */
export const WRITINGS = withMark(CREATIONS, 'w');
export const PRODUCTS = marked(`
award/l browser car console device drug medal/h operating-system phone prize/hl product relic smartphone software tool truck vaccine
vehicle virus worm
`);

export const STORMS = marked(`cyclone hurricane storm typhoon`);
export const EVENTS = marked(`
battle/h campaign celebration ceremony championship/h competition/h concert conference contest convention earthquake/h election event
exhibition fair festival/h holiday marathon/h match mission operation protest race rally referendum season siege/h summit/h tour
tournament/h war
`);

const all = (...tables: readonly MarkedWords[]): MarkedWords => new Map(tables.flatMap((table) => [...table]));

export const ORGANIZATIONS = all(FIRMS, MEDIA, AUTHORITIES, INSTITUTIONS, ASSOCIATIONS, ARMED_GROUPS);
export const PLACES = all(AREAS, LANDSCAPE, BUILDINGS);
export const WORKS = all(VESSELS, AIRCRAFT, LAWS, CREATIONS, PRODUCTS);
const THINGS = all(ORGANIZATIONS, PLACES, WORKS, STORMS, EVENTS);

/** What firms do for a living: the noun alone says something of them (`chipmaker Ardent`). */
export const TRADES = withMark(FIRMS, 't');

/** Forms of companies in law, with their abbreviations. */
export const LEGAL_FORMS = words('ag bhd co corp corporation gmbh inc incorporated limited llc ltd plc pty sa');

/** Plurals that head names of firms. */
export const BRANCHES = words('airlines airways holdings industries motors');

/** Words at the end of an organization's or an event's name that it may lose without becoming another one: legal forms, branches, kinds. */
export const NAME_ENDS = union(
	LEGAL_FORMS,
	BRANCHES,
	withMark(all(ORGANIZATIONS, WORKS), 'l'),
	words(`
a/s air aircraft airplanes awards center cf commercial companies entertainment fc games health holding motor mvp nation oil pictures press project publishing records registry s sciences security services studios tribe
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
