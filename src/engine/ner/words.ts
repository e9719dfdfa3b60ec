/**
 * What the tagger knows of a word by itself, whatever stands around it: its shape, its affixes, the lists and
 * clusters that it belongs to. Worked out once for each different word.
 */
import { hashOf, mix } from './hash.js';
import { jointsOf } from './joints.js';
import { FULL_WEEKDAYS } from '../lexicon/calendar.js';
import { nounKind } from '../lexicon/noun-kinds.js';
import { UNIT_SYMBOLS } from '../lexicon/numbers.js';
import { COMMON_PREPOSITIONS } from '../lexicon/prepositions.js';
import { EUROPEAN_PARTICLES, SURNAME_PARTICLES } from '../lexicon/titles.js';
import { union, without, words } from '../lexicon/word-class.js';
import type { Lexicon, LexiconEntry } from './lexicon.js';
import { bitsOf } from './lists.js';

/** How a word is written, as far as names care. */
export const Case = { lower: 0, title: 1, upper: 2, mixed: 3, none: 4 } as const;
export type Case = (typeof Case)[keyof typeof Case];

/** Lists of names that people type without a capital: `flickr`, `islamic`. Small towns and surnames are common nouns as well (`quay`, `cook`). */
const TYPED_SMALL = bitsOf('group', 'religion', 'country', 'company', 'media', 'agency', 'party', 'armed', 'platform', 'work');

/** What a word does in a stretch that may hold names. */
export const Role = { none: 0, strong: 1, joint: 2, number: 3, particle: 4 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Features of a word for the tagger, as hashes, by how far off the word stands. */
export interface WordFeatures {
	/** For the word itself. */
	readonly own: readonly number[];
	/** For its direct neighbours. */
	readonly near: readonly number[];
	/** For words two off. */
	readonly far: readonly number[];
}

/** A word type. */
export interface Word {
	readonly text: string;
	readonly lower: string;
	/** Hash of `lower`, marks and digits evened out. */
	readonly hash: number;
	readonly letterCase: Case;
	readonly role: Role;
	readonly shape: number;
	readonly clusterCoarse: number;
	readonly clusterMiddle: number;
	readonly clusterFine: number;
	readonly lists: number;
	/** Hash of how often it is capitalised and of how it is written here. */
	readonly capitals: number;
	/** How often it is capitalised: the steps of `LexiconEntry`. */
	readonly capitalStep: number;
	/** The kind of thing or person that it names: see `nounKind`. */
	readonly kind: number;
	readonly isWeekday: boolean;
	/** What it does between a name and a noun beside it: see `Joint`. */
	readonly joints: number;
	/** Row of its vector in the lexicon; -1 where it has none. */
	readonly vector: number;
	/** What the word adds to the scores of the words around it, from `scoresAt` on; filled by the tagger when first needed. */
	scores: Int16Array | undefined;
	scoresAt: number;
	/** What the word's vector adds to the network's hidden layer where it is one of a line's; from `meanAt` on; filled when first needed. */
	mean: Int16Array | undefined;
	meanAt: number;
	/** What the word adds to the network's hidden layer at each place, from `hiddenAt` on; filled when first needed. */
	hidden: Int16Array | undefined;
	hiddenAt: number;
	/** The places for which that is done, a bit each. */
	hiddenSlots: number;
}

const JOINTS = union(
	EUROPEAN_PARTICLES,
	without(COMMON_PREPOSITIONS, words('by from')),
	words("a & - – ' ’ 's ’s . , / : against and e et the und upon v v. vs vs. y"),
);
const PARTICLES = union(without(SURNAME_PARTICLES, words('ash az des mac')), ['st']);

const FEATURE = {
	text: 1,
	lower: 2,
	shape: 3,
	shortShape: 4,
	prefix: 5,
	suffix: 9,
	coarse: 14,
	middle: 15,
	fine: 16,
	list: 17,
	lists: 18,
	capitals: 19,
	length: 20,
	kind: 21,
};

/** Reads a word; `lexicon` has the clusters and lists. */
export function readWord(text: string, lexicon: Lexicon): Word {
	const lower = evened(text);
	const hash = hashOf(lower);
	const letterCase = caseOf(text);
	const entry = lexicon.entryOf(hash);
	return {
		text,
		lower,
		hash,
		letterCase,
		role: roleOf(text, lower, letterCase, entry),
		shape: hashOf(shortShapeOf(text)),
		clusterCoarse: entry.coarse,
		clusterMiddle: entry.middle,
		clusterFine: entry.fine,
		lists: entry.lists,
		capitals: mix(entry.capitals, letterCase),
		capitalStep: entry.capitals,
		kind: nounKind(lower),
		isWeekday: FULL_WEEKDAYS.has(lower),
		joints: jointsOf(lower),
		vector: entry.vector,
		scores: undefined,
		scoresAt: 0,
		mean: undefined,
		meanAt: 0,
		hidden: undefined,
		hiddenAt: 0,
		hiddenSlots: 0,
	};
}

/** The features of a word, computed each time: they are needed once, and most words of a book never stand near a name. */
export function featuresOf(word: Word): WordFeatures {
	const { text, lower, hash, lists, capitals, shape: shortShape } = word;
	const classes = [mix(FEATURE.coarse, word.clusterCoarse), mix(FEATURE.middle, word.clusterMiddle), mix(FEATURE.fine, word.clusterFine)];
	const byWord = [
		mix(FEATURE.lower, hash),
		mix(FEATURE.lists, lists),
		mix(FEATURE.capitals, capitals),
		mix(FEATURE.shortShape, shortShape),
	];
	const own = [
		...byWord,
		...classes,
		mix(FEATURE.text, hashOf(text)),
		mix(FEATURE.shape, hashOf(shapeOf(text))),
		mix(FEATURE.length, Math.min(text.length, 12)),
	];
	pushLists(lists, own);
	if (word.kind) own.push(mix(FEATURE.kind, word.kind));
	for (let n = 1; n <= 4; n++) {
		if (lower.length <= n) break;
		own.push(mix(FEATURE.suffix + n, hashOf(lower.slice(-n))));
		if (n > 1) own.push(mix(FEATURE.prefix + n, hashOf(lower.slice(0, n))));
	}
	const near = [...byWord, ...classes];
	if (word.kind) near.push(mix(FEATURE.kind, word.kind));
	if (lower.length > 3) near.push(mix(FEATURE.suffix + 3, hashOf(lower.slice(-3))));
	const far: number[] = [mix(FEATURE.lower, hash), mix(FEATURE.shortShape, shortShape), ...classes.slice(0, 2)];
	if (word.kind) far.push(mix(FEATURE.kind, word.kind));
	return { own, near, far };
}

/** Small features of a word for the network: case, shape, lists. */
export function traitsOf({ capitals, shape, lists, kind }: Word): readonly number[] {
	const traits = [mix(FEATURE.capitals, capitals), mix(FEATURE.shortShape, shape)];
	pushLists(lists, traits);
	if (kind) traits.push(mix(FEATURE.kind, kind));
	return traits;
}

function pushLists(lists: number, features: number[]): void {
	for (let bit = 0, left = lists & 0x7fffffff; left > 0; bit++, left >>= 1) if (left & 1) features.push(mix(FEATURE.list, bit));
}

/** Lower case, straight apostrophes, every digit of a long number a zero. */
export function evened(text: string): string {
	const lower = text.toLowerCase().replace(/[’ʼ‘`]/g, "'");
	return /\d/.test(lower) && lower.length > 2 ? lower.replace(/\d/g, '0') : lower;
}

function caseOf(text: string): Case {
	const upper = text.toUpperCase();
	const lower = text.toLowerCase();
	if (upper === lower) return Case.none;
	if (text === lower) return Case.lower;
	if (text === upper) return text.length > 1 && !/^.\.$/.test(text) ? Case.upper : Case.title;
	const first = text.charAt(0);
	return first !== first.toLowerCase() && text.slice(1) === lower.slice(1) ? Case.title : Case.mixed;
}

/** From this step of `capitals` on a word is capitalised nearly always. */
export const NEARLY_ALWAYS = 6;

/** Whether a word with a capital rather belongs to a name (`Wexdale MP`) than to a title (`Emergencies Minister`): nothing else is known of it. */
export function isProper({ capitalStep }: Word): boolean {
	return capitalStep === 0 || capitalStep >= NEARLY_ALWAYS;
}

/** What follows the digits of a number within its word: ordinals, plurals, times of day, units. */
const AFTER_DIGITS = union(UNIT_SYMBOLS, words('am bn k nd pm rd s st th'));

function roleOf(text: string, lower: string, letterCase: Case, { capitals, lists }: LexiconEntry): Role {
	if (letterCase === Case.title || letterCase === Case.upper || letterCase === Case.mixed) return Role.strong;
	if (text.startsWith('@') && text.length > 2) return Role.strong;
	if (/\d/.test(text)) return /[a-z]/.test(lower) && !AFTER_DIGITS.has(/^\d+([a-z]+)$/.exec(lower)?.[1] ?? '') ? Role.strong : Role.number;
	if (PARTICLES.has(lower)) return Role.particle;
	if (JOINTS.has(lower)) return Role.joint;
	if (letterCase === Case.lower && capitals >= NEARLY_ALWAYS && (lists & TYPED_SMALL) !== 0 && lower.length > 3) return Role.strong;
	if (letterCase === Case.none && /\p{L}/u.test(text)) return Role.strong;
	return letterCase === Case.lower && /^[^\s@]+\.[a-z]{2,6}$/.test(lower) && lower.length > 5 ? Role.strong : Role.none;
}

function shapeOf(text: string): string {
	let shape = '';
	for (const character of text.slice(0, 16)) shape += shapeOfCharacter(character);
	return shape;
}

/** `X` for capitals, `x` for other letters, `0` for digits; other characters stay. */
function shapeOfCharacter(character: string): string {
	const code = character.charCodeAt(0);
	// Patterns take ten times as long as a look at a plain character.
	if (code < 128) return code >= 97 && code <= 122 ? 'x' : code >= 65 && code <= 90 ? 'X' : code >= 48 && code <= 57 ? '0' : character;
	if (/\p{Lu}/u.test(character)) return 'X';
	if (/[\p{L}\p{M}]/u.test(character)) return 'x';
	return /\p{N}/u.test(character) ? '0' : character;
}

/** The shape with runs of a kind shortened to one: `Xx`, `X.X.`, `xX`, `0`. */
function shortShapeOf(text: string): string {
	return shapeOf(text).replace(/(.)\1+/g, '$1$1');
}
