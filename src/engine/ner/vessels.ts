/**
 * Names of ships, spacecraft and models of aircraft, by the noun, prefix or maker before them: `the ferry Northern Pride`, `the boat, Redemption,`,
 * `HMS Odd`, `Boeing 707`.
 */
import { MODALS } from '../lexicon/auxiliaries.js';
import { FULL_MONTHS, FULL_WEEKDAYS } from '../lexicon/calendar.js';
import { PRONOUNS } from '../lexicon/pronouns.js';
import { VESSELS } from '../lexicon/things.js';
import { union, words } from '../lexicon/word-class.js';
import { bitsOf, COUNTRIES, NATIONALITIES } from './lists.js';
import type { TokenRange, TokenReader } from './token-reader.js';

/** Vessels. What carries people and means something else as well (`carrier`, `craft`, `liner`, `shuttle`) is left out. */
const VESSEL_NOUNS = union(
	VESSELS.keys(),
	words(`
barge battleship catamaran corvette freighter icebreaker lifeboat minesweeper sailboat schooner spacecraft spaceship speedboat steamer steamship
tugboat warship`),
);
/** Prefixes of civil and naval ships, customary abbreviations of several countries; `SS` and `MS` mean other things too often. */
const PREFIXES = new Set('MV HMS USS U.S.S. USNS USCGC HMAS HMCS HMNZS RMS RRS RFA FV'.split(' '));
/** Makers of aircraft, and the numbers of their models. */
const MAKERS = new Set('Airbus Antonov Boeing Bombardier Cessna Embraer Fokker Ilyushin Sukhoi Tupolev'.split(' '));
const MODEL = /^(?:\p{Lu}-?)?[1-9]\d{2}(?=(?:s|neo|ER)?$)/u;
const CALLED = /^(?:called|named|christened|,)$/;
/** `to ship`, `they ferry`: no noun. */
const BEFORE_VERB = union(MODALS, PRONOUNS, words('and not or to'));
const WORD = /^\p{Lu}[\p{L}’']+$/u;
const NUMERAL = /^(?:\d{1,2}|[IVX]{1,4})$/;
/** Words of a vessel's name at most. */
export const LONGEST_VESSEL = 4;
/** What else stands before a capital after such a noun: whose it is, or who is aboard. */
const NO_VESSEL = COUNTRIES | NATIONALITIES | bitsOf('title', 'occupation');

/** A vessel's name, with its prefix. */
export interface Vessel extends TokenRange {
	/** Where the name without its prefix begins. */
	readonly ownName: number;
}

/** The vessel whose noun or prefix is a token. */
export function vesselAt(token: number, tokens: TokenReader): Vessel | undefined {
	const word = tokens.word(token);
	if (PREFIXES.has(word)) {
		// `Visby MV Lund` are somebody's initials.
		const name = /^(?:The|\P{Lu}.*|)$/u.test(tokens.word(token - 1)) ? nameFrom(token + 1, token, true, tokens) : undefined;
		return name && { from: token, to: name.to, ownName: name.from };
	}
	if (MAKERS.has(word) && modelOf(tokens.word(token + 1)) !== undefined) return { from: token, to: token + 2, ownName: token + 1 };
	if (!VESSEL_NOUNS.has(word) || BEFORE_VERB.has(tokens.word(token - 1).toLowerCase())) return undefined;
	const name = nameFrom(CALLED.test(tokens.word(token + 1)) ? token + 2 : token + 1, token, false, tokens);
	if (!name || tokens.isPossessive(name.to)) return undefined;
	// `the boat, Redemption, sank`, and not `on the boat, Visby said`.
	return tokens.word(token + 1) !== ',' || tokens.word(name.to) === ',' ? { ...name, ownName: name.from } : undefined;
}

/** After a prefix a name may be that of anybody or anything. */
function nameFrom(from: number, noun: number, hasPrefix: boolean, tokens: TokenReader): TokenRange | undefined {
	const first = tokens.word(from).toLowerCase();
	if (FULL_MONTHS.has(first) || FULL_WEEKDAYS.has(first) || PREFIXES.has(tokens.word(from))) return undefined;
	if (!hasPrefix && (tokens.lists(from) & NO_VESSEL) !== 0) return undefined;
	let to = from;
	while (to - from < LONGEST_VESSEL && isPart(to, to > from, tokens) && tokens.isOneLine(noun, to + 1)) to++;
	return to > from ? { from, to } : undefined;
}

function isPart(token: number, isLater: boolean, tokens: TokenReader): boolean {
	const word = tokens.word(token);
	return WORD.test(word) || (isLater && NUMERAL.test(word));
}

/** The number of a model of aircraft without its ending (`707` of `707s`); undefined for other words. */
export function modelOf(word: string): string | undefined {
	return MODEL.exec(word)?.[0];
}

/** What the vessels of a paragraph are called, without prefixes. */
export function vesselNames(tokens: TokenReader, { from, to }: TokenRange): string[] {
	const names: string[] = [];
	for (let token = from; token < to - 1; token++) {
		const vessel = vesselAt(token, tokens);
		if (!vessel) continue;
		const words = tokens.phrase(vessel.ownName, vessel.to);
		names.push(modelOf(words) ?? words);
	}
	return names;
}
