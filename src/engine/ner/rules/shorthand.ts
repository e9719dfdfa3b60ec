/** Names that are written short, which a tagger takes for words without meaning, for numbers or for dates: `WWII`, `9/11`, `G20`, `Route 2`. */
import type { EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are that. */
const SHORTHAND = 0.9;
const WAR = /^(?:WW[12]|WWII?)$/;
/** Circles of countries, by how many they are. */
const CIRCLE = /^G(?:7|8|20|77)$/;
const CIRCLE_SIZE = /^(?:7|8|20|77)$/;
const TITLE = /^(?!(?:The|Since|After|Before|During|Post|Pre|Until|On|Of|By)$)\p{Lu}/u;
const ROAD = /^(?:Route|Highway|Interstate|Autoroute)$/;
const ROAD_NUMBER = /^\d{1,3}[A-Z]?$/;
const OF_ROAD = /^(?:U\.S\.|US|State|County)$/;
const CROSSING = /^(?:cross(?:ed|es|ing)?|across|over|under|sw[iau]m|swimming)$/;
/** Whoever speaks in an interview, in double brackets: the outlet's initials. */
const INITIALS = /^\p{Lu}{2,4}$/u;

/** What such words name, and where they end. */
type Told = readonly [to: number, type: EntityType];

/** `names`, in text order, those of a stretch, with such names where nothing longer stands. */
export function withShorthand(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found: Name[] = [];
	for (let token = stretch.from; token < stretch.to; token++) {
		const told = toldAt(token, wording);
		if (!told) continue;
		const [to, type] = told;
		const from = ROAD.test(wording.word(token)) && OF_ROAD.test(wording.word(token - 1)) ? token - 1 : token;
		found.push(wording.named({ from, to, type, confidence: SHORTHAND }));
	}
	return withInstead(names, found, ({ from, to }, short) => from < short.from || to > short.to);
}

function toldAt(token: number, wording: Wording): Told | undefined {
	const word = wording.word(token);
	// All else begins with a capital: four patterns for each word of a book take long.
	if (word !== '9' && !startsWithCapital(word)) return undefined;
	if (WAR.test(word)) return [token + 1, 'event'];
	if (isDayOfAttacks(token, wording)) return [token + 3, 'event'];
	if (CIRCLE.test(word)) return [token + 1, 'organization'];
	const next = wording.word(token + 1);
	if (word === 'G' && next === '-' && CIRCLE_SIZE.test(wording.word(token + 2))) return [token + 3, 'organization'];
	if (ROAD.test(word) && ROAD_NUMBER.test(next) && wording.isOneLine(token, token + 2)) return [token + 2, 'place'];
	if (word === 'Channel' && isCrossed(token, wording)) return [token + 1, 'place'];
	return INITIALS.test(word) && isDoublyBracketed(token, wording) ? [token + 1, 'organization'] : undefined;
}

/** `9/11`, which as a date has a year behind it, or another number of the same kind near it. */
function isDayOfAttacks(token: number, wording: Wording): boolean {
	if (wording.word(token) !== '9' || wording.word(token + 1) !== '/' || wording.word(token + 2) !== '11') return false;
	// `Fahrenheit 9/11` and `the 9/11 Commission` have longer names.
	const isPart = startsWithCapital(wording.word(token + 3)) || TITLE.test(wording.word(token - 1));
	return !isPart && wording.word(token + 3) !== '/' && wording.word(token - 1) !== '/' && wording.isOneLine(token, token + 3);
}

/** `crossed the Channel`. */
function isCrossed(token: number, wording: Wording): boolean {
	if (wording.word(token - 1) !== 'the' || !CROSSING.test(wording.word(token - 2))) return false;
	return !startsWithCapital(wording.word(token + 1)) && !/^\d/.test(wording.word(token + 1));
}

function isDoublyBracketed(token: number, wording: Wording): boolean {
	const [before, behind] = [wording.word(token - 1) + wording.word(token - 2), wording.word(token + 1) + wording.word(token + 2)];
	return before === '((' && behind === '))';
}
