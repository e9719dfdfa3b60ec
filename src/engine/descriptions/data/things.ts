/**
 * Nouns that say what an organization, place, event or work is. Common English; written out by hand. Singular; each word stands once.
 */
const ORGANIZATIONS = `
company firm corporation manufacturer maker retailer supermarket chain airline carrier bank insurer lender brewer publisher producer developer contractor supplier startup start-up subsidiary
conglomerate operator utility charity nonprofit non-profit organization organisation agency body group party movement faction militia army force brigade gang cartel network coalition
alliance union federation association society club team side band orchestra choir label studio broadcaster station channel newspaper magazine daily weekly tabloid journal website site blog
portal platform app service forum think-tank institute institution university college school academy church mosque synagogue hospital museum library court tribunal committee commission
council authority ministry department bureau regulator watchdog provider consultancy laboratory lab foundation fund trust consortium venture cooperative cult sect order parliament legislature
separatists rebels fundraiser publication outlet nightclub restaurant bar pub hotel casino dealership brand franchise supergroup budget-carrier
`;
const PLACES = `
city town village municipality suburb neighbourhood neighborhood district borough county province state region territory prefecture canton island archipelago peninsula
country nation republic kingdom colony enclave capital port harbour harbor resort settlement commune parish mountain volcano peak hill river lake sea bay gulf strait canal dam reservoir glacier
forest park reserve desert valley airport airfield airbase base terminal bridge tunnel road highway motorway street avenue square stadium arena theatre theater cathedral temple shrine
monastery palace castle tower building skyscraper prison jail camp mall market factory plant mine spaceport spacecraft telescope observatory venue landmark
cemetery beach reef planet exoplanet asteroid moon constituency riding
`;
const WORKS = `
film movie documentary comedy drama thriller sequel series show sitcom soap programme program game video-game book novel memoir autobiography biography textbook song single album track ballad
symphony opera musical play poem painting sculpture statue bill act law amendment treaty accord agreement protocol resolution directive ship vessel ferry submarine frigate destroyer trawler
yacht boat tanker aircraft airliner jet plane helicopter drone rocket missile satellite probe rover shuttle car vehicle truck phone smartphone console software browser
operating-system virus worm award prize medal drug vaccine comic manga anime character relic product device tool dictionary encyclopedia report study petition
`;
const EVENTS = `
festival conference convention summit tournament competition championship contest race marathon match election referendum war battle siege storm hurricane typhoon cyclone earthquake
event celebration holiday ceremony protest rally campaign operation mission concert exhibition fair tour season
`;

const THING_NOUNS: ReadonlySet<string> = new Set([ORGANIZATIONS, PLACES, WORKS, EVENTS].flatMap((table) => table.trim().split(/\s+/)));

/** The singular of a noun for a thing, in lower case (`firms` → `firm`); undefined for other words. */
export function thingNoun(word: string): string | undefined {
	const lower = word.toLowerCase();
	if (THING_NOUNS.has(lower)) return lower;
	const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : undefined;
	return singular !== undefined && THING_NOUNS.has(singular) ? singular : undefined;
}
