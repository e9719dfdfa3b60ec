/** Datelines: `BAGHDAD (Reuters) -`, `LONDON, Jan. 5 (Xinhua) --`, `WASHINGTON —`, `(CNN) —`, `New Delhi, 5 January 2020 (AFP) –`. */
import { AGENCIES, BOILERPLATE, MEDIA_WORDS } from './header-words.js';

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?:[ /](?:\p{Lu}|of|de|el|la|the|upon|on|al-)[\p{L}.’'-]{0,24}){0,4}`;
const DATE = String.raw`(?:\p{L}{3,9}day,? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?`;
const HEAD = new RegExp(
	String.raw`^(${PLACE}(?:, ${PLACE}){0,2})(,? ${DATE})?( ?\(([^()]{2,40})\)| ?\/([^/]{2,40})\/)?( ?(?:—|–|--|-|:|_|\||\.-|\. —|(?<=\)))(?:--?)?[ \u00a0]*)`,
	'u',
);
const AGENCY_ONLY = new RegExp(String.raw`^(?:${DATE} )?\(([^()]{2,40})\)(?: ?(?:—|–|--|-|_))?[ \u00a0]*(?=["“‘'(]?\p{Lu})`, 'u');

/** How long the dateline is that `text` (the start of a paragraph) opens with, its dash included; 0 where it opens with none. */
export function datelineIn(text: string): number {
	// Neither capitals nor an agency: most paragraphs begin so, and the patterns take their time to see it.
	if (/^.[a-z]/.test(text) && !/[(/]/.test(text)) return 0;
	const only = AGENCY_ONLY.exec(text);
	if (only?.[1]) return isAgency(only[1]) ? only[0].length : 0;
	const match = HEAD.exec(text);
	if (!match) return 0;
	const [whole, place = '', date, , bracket, slashed, dash = ''] = match;
	const source = bracket ?? slashed;
	if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text.slice(whole.length))) return 0;
	// `New Delhi, Jan 5 (PTI) The …`: without a dash, the agency must be known.
	if (dash.trim() === '') return AGENCIES.has(source?.toLowerCase() ?? '') ? whole.length : 0;
	if (source !== undefined) return (isAgency(source) || isCapitals(place) || date !== undefined) && isFreeDash(dash) ? whole.length : 0;
	return isCapitals(place) && (date !== undefined || isSureDash(dash, place)) && isFreeDash(dash) ? whole.length : 0;
}

/** A hyphen or dash must stand free: `ANTI-Government`, `BAGHDAD-based` are no datelines. */
function isFreeDash(dash: string): boolean {
	return /[ \u00a0]$|^ ?(?:—|–|--|_)/u.test(dash);
}

/** After a place without a date: a dash with space on both sides, or a colon, which a title or a short name makes a transcript's (`DR. ROE: We …`). */
function isSureDash(dash: string, place: string): boolean {
	if (dash.includes(':'))
		return place.length > 4 && !/\.|^(?:THE|A|AN) (?!HAGUE)| .* .* /u.test(place) && !BOILERPLATE.has(place.toLowerCase());
	return !/^-/u.test(dash);
}

/** A place in capitals; a state or country after it may be written small (`ALBANY, New York`, `AUSTIN, Tex.`). */
function isCapitals(place: string): boolean {
	const city = place.split(',', 1)[0] ?? '';
	const letters = city.replace(/\P{L}/gu, '');
	return letters.length > 2 && letters === letters.toUpperCase();
}

function isAgency(source: string): boolean {
	return (
		AGENCIES.has(source.toLowerCase()) ||
		source
			.toLowerCase()
			.split(/[^a-z]+/)
			.some((word) => MEDIA_WORDS.has(word))
	);
}
