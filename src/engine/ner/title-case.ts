/**
 * Reads headlines in title case as running text: in `The Email That Makes Visby Look Worse` all words have a capital, and a tagger takes
 * half of them for the title of a work. What is seldom capitalised elsewhere is read as if it were small.
 */
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DEMONSTRATIVES, POSSESSIVES } from '../lexicon/determiners.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, QUESTION_WORDS, WH_RELATIVES } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import { mix } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { bitsOf } from './lists.js';
import type { WordReader } from './word-reader.js';
import { Case, type Word } from './words.js';

/** Up to this step of `Word.capitalStep` a word is common; those that are not known have none. */
const COMMON = 2;
/** No listed name is looked for that is longer. */
const LONGEST = 4;
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** Small words that names and titles of works seldom have in capitals inside: what tells a headline from a list of names. From grammars of English. */
const DISTINCTIVE = union(
	...[AUXILIARIES, PREPOSITIONS, DEMONSTRATIVES, OBJECT_PRONOUNS, POSSESSIVES, PRONOUNS, QUESTION_WORDS, SUBORDINATORS, WH_RELATIVES],
	words(`as but here's just made makes not or said says so there too`),
);
const FORENAMES = bitsOf('forename');
/** Works may be called anything: what lists know for one is mostly none here. */
const NAMES = ~bitsOf('work', 'dictionaryWork', 'title', 'occupation');

/**
 * The words of a paragraph in title case, with common ones in small letters but for those that begin a sentence (`begins`) and parts of
 * listed names; the very same words where it is in another case.
 */
export function inSmallLetters(words: readonly Word[], begins: ReadonlySet<number>, reader: WordReader, lexicon: Lexicon): readonly Word[] {
	if (!isTitleCase(words, begins)) return words;
	const small = words.map((word, index) =>
		isCommon(word) && !begins.has(index) && !isForename(words, index) ? reader.read(word.text.toLowerCase()) : word,
	);
	for (let from = 0; from < words.length; from++) {
		const to = endOfListed(words, from, lexicon);
		for (let index = from; index < to; index++) small[index] = words[index] as Word;
	}
	return small;
}

/** Whether a paragraph is in title case: nearly all words have a capital and some that names do not have. */
function isTitleCase(words: readonly Word[], begins: ReadonlySet<number>): boolean {
	if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
	return words.some(
		({ lower, letterCase }, index) =>
			letterCase === Case.title && DISTINCTIVE.has(lower) && !begins.has(index) && !/[“"‘':]/.test(words[index - 1]?.text ?? ''),
	);
}

/** `Us` is counted with `US`. */
function isCommon({ text, letterCase, capitalStep }: Word): boolean {
	return letterCase === Case.title && (text === 'Us' || (capitalStep > 0 && capitalStep <= COMMON));
}

/** `Will Ostrel`: a forename, where what follows may be a surname. */
function isForename(words: readonly Word[], index: number): boolean {
	const next = words[index + 1];
	return ((words[index] as Word).lists & FORENAMES) !== 0 && next?.letterCase === Case.title && !isCommon(next);
}

/** Where the longest listed name of several words ends that begins at an index; the index where none does. */
function endOfListed(words: readonly Word[], from: number, lexicon: Lexicon): number {
	let { hash } = words[from] as Word;
	let end = from;
	for (let index = from + 1; index < Math.min(words.length, from + LONGEST); index++) {
		const word = words[index] as Word;
		hash = mix(hash, word.hash);
		if (word.letterCase !== Case.lower && (lexicon.listsOf(hash) & NAMES) !== 0) end = index + 1;
	}
	return end;
}
