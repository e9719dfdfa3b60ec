/**
 * Vessels and spacecraft by what the article says that they are, for they may be called anything: `the ferry Northern Pride`, `the boat,
 * Redemption,`, and then `the Redemption`; and aircraft by their number alone, where the article names the maker: `Boeing 707`, `two 707s`.
 */
import { startsWithCapital } from '../../document/characters.js';
import { ownText } from '../../own-text.js';
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES, PEOPLES } from '../lists.js';
import { AIRCRAFT_MAKERS, aircraftType } from './aircraft.js';
import { DATES } from './common-words.js';
import { namesOver, withInstead } from './instead.js';
import { isOffice, isTitleOf } from './offices.js';
import { SHIPS } from './together.js';
import type { Usage } from './usage.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are a vessel. */
const CRAFT = 0.75;
/** A person surer than this is one. */
const SURE = 0.9;
/** Our own list. What carries people and means something else as well (`carrier`, `craft`, `liner`, `shuttle`) is left out. */
const VESSELS = new Set(
	(
		'barge battleship boat catamaran corvette destroyer ferry freighter frigate icebreaker lifeboat minesweeper sailboat schooner ship spacecraft ' +
		'spaceship speedboat steamer steamship submarine tanker trawler tugboat vessel warship yacht'
	).split(' '),
);
const CALLED = /^(?:called|named|christened|,)$/;
/** `to ship`, `they ferry`: no noun. */
const BEFORE_VERB = /^(?:to|will|would|can|could|not|they|we|you|and|or)$/i;
const WORD = /^\p{Lu}[\p{L}’']+$/u;
const NUMERAL = /^(?:\d{1,2}|[IVX]{1,4})$/;
const LONGEST = 4;
/** What stands before the name of a vessel that the article has told of. */
const BEFORE = /^(?:[Tt]he|[Aa]board)$/;
const BEFORE_TYPE = /^(?:the|an?|any|its|their|two|three|four|five|other|old|new|more|and|or|last|first)$/i;
/** `the 707 passengers`. */
const COUNTED = /^\p{Ll}{3,}s$/u;
const NATIONS = COUNTRIES | PEOPLES | bitsOf('title', 'occupation');

/** What the words of a paragraph say that vessels are called, and the numbers of types of aircraft. */
export function craftsIn(wording: Wording, { from, to }: Stretch): string[] {
	const crafts: string[] = [];
	for (let token = from; token < to - 1; token++) {
		const craft = craftBehind(token, wording);
		if (craft) crafts.push(ownText(wording.phrase(craft.from, craft.to)));
		const type = AIRCRAFT_MAKERS.has(wording.word(token)) ? aircraftType(wording.word(token + 1)) : undefined;
		if (type !== undefined) crafts.push(ownText(type));
	}
	return crafts;
}

/** `names`, in text order, those of a stretch, with the vessels and aircraft that the article tells of. */
export function withCrafts(names: readonly Name[], wording: Wording, usage: Usage, stretch: Stretch): readonly Name[] {
	if (usage.crafts.isEmpty) return names;
	const found: Name[] = [];
	let told: Stretch | undefined;
	for (let token = stretch.from; token < stretch.to; token++) {
		told = craftBehind(token, wording) ?? told;
		const to = told?.from === token ? told.to : endOfCraft(token, wording, usage);
		if (to === token || !isFree({ from: token, to }, names, wording, usage)) continue;
		found.push(wording.named({ from: token, to, type: 'work', confidence: CRAFT }));
		token = to - 1;
	}
	return withInstead(names, found);
}

/** The name behind a word for a vessel, or behind what stands before the names of ships; undefined where there is none. */
function craftBehind(token: number, wording: Wording): Stretch | undefined {
	const word = wording.word(token);
	// `Visby MV Lund` are somebody's initials.
	if (SHIPS.has(word)) return /^(?:The|\P{Lu}.*|)$/u.test(wording.word(token - 1)) ? nameFrom(token + 1, token, wording) : undefined;
	if (!VESSELS.has(word) || BEFORE_VERB.test(wording.word(token - 1))) return undefined;
	const isCalled = CALLED.test(wording.word(token + 1));
	const name = nameFrom(isCalled ? token + 2 : token + 1, token, wording);
	if (!name || wording.isPossessive(name.to)) return undefined;
	// `the boat, Redemption, sank`, and not `on the boat, Visby said`.
	return wording.word(token + 1) !== ',' || wording.word(name.to) === ',' ? name : undefined;
}

function nameFrom(from: number, noun: number, wording: Wording): Stretch | undefined {
	const first = wording.word(from);
	const isOther = DATES.test(first) || (wording.lists(from) & NATIONS) !== 0 || isOffice(first) || isTitleOf(from + 1, wording);
	if (isOther || SHIPS.has(first)) return undefined;
	let to = from;
	while (to - from < LONGEST && isPart(to, to > from, wording) && wording.isOneLine(noun, to + 1)) to++;
	return to > from ? { from, to } : undefined;
}

function isPart(token: number, isLater: boolean, wording: Wording): boolean {
	const word = wording.word(token);
	return WORD.test(word) || (isLater && NUMERAL.test(word));
}

/** Where the name of a vessel or aircraft ends that the article tells of elsewhere, and that begins at a token; the token where none does. */
function endOfCraft(token: number, wording: Wording, usage: Usage): number {
	const word = wording.word(token);
	// Both begin with one: a pattern for each word of a book takes long.
	if (!startsWithCapital(word) && !/^\d/.test(word)) return token;
	const type = aircraftType(word);
	if (type !== undefined) return usage.crafts.has(type) && isAircraft(token, wording) ? token + 1 : token;
	if (!BEFORE.test(wording.word(token - 1)) || !startsWithCapital(word)) return token;
	for (let to = token + LONGEST; to > token; to--)
		if (usage.crafts.has(wording.phrase(token, to))) return startsWithCapital(wording.word(to)) ? token : to;
	return token;
}

function isAircraft(token: number, wording: Wording): boolean {
	return BEFORE_TYPE.test(wording.word(token - 1)) && !COUNTED.test(wording.word(token + 1));
}

/** Whether nothing says that words are rather a person, or part of a longer name, or a place that is called so. */
function isFree(craft: Stretch, names: readonly Name[], wording: Wording, usage: Usage): boolean {
	const { from, to } = craft;
	if (to - from === 1 && usage.surnames.has(wording.word(from))) return false;
	const over = namesOver(names, craft);
	return over.every((name) => {
		if (name.from < from || name.to > to) return false;
		if (name.type === 'work' && name.to - name.from === to - from) return false;
		return name.type !== 'person' || name.confidence < SURE || to - from > 1;
	});
}
