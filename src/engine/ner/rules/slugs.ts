/** Slugs that open the headlines of agencies: `Soccer-Gotland beat Visby`, `UPDATE 2-…`. */
import type { Wording } from './wording.js';

/** What a line begins with, and a hyphen behind it, in the headlines of agencies: sports, and kinds of reports. Our own list. */
const SLUGS = new Set(
	(
		'athletics baseball basketball biathlon boxing cricket cycling football games golf gymnastics hockey league mlb motogp nba nfl nhl olympics racing rallying ' +
		'rowing rugby sailing skating skiing snooker soccer swimming tennis union volleyball weightlifting ' +
		'analysis column exclusive explainer factbox insight interview timeline update wrapup'
	).split(' '),
);
const SLUGS_OF_TWO = new Set([
	'alpine skiing',
	'motor racing',
	'nordic skiing',
	'speed skating',
	'figure skating',
	'rugby union',
	'rugby league',
	'ice hockey',
]);

/** Whether a word stands behind the slug of a headline. */
export function isBehindSlug(token: number, wording: Wording): boolean {
	if (wording.word(token - 1) !== '-' || !SLUGS.has(wording.word(token - 2).toLowerCase())) return false;
	const from = SLUGS_OF_TWO.has(`${wording.word(token - 3)} ${wording.word(token - 2)}`.toLowerCase()) ? token - 3 : token - 2;
	return from === 0 || !wording.isOneLine(from - 1, from + 1);
}
