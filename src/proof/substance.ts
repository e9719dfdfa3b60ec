/** Whether a change is one in substance: a negation lost or added, a number, a unit or a name changed. */
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { CLAUSE_LINKS, CONJUNCTIONS, SUBORDINATORS } from '../engine/lexicon/conjunctions.js';
import { PRONOUNS, RELATIVES } from '../engine/lexicon/pronouns.js';
import { NEGATIONS } from '../engine/lexicon/spoken-forms.js';
import { isUnit } from './normal-words.js';
import { isCommonWord } from './occurrences.js';
import type { QuoteWord } from './quotation-words.js';
import { Before, MINUS } from './scan-words.js';
import type { SourceIndex } from './source-index.js';

/** A word of the source with what is asked of it here. */
export interface SourceWord {
	readonly word: string;
	readonly bits: number;
	readonly isName: boolean;
	/** Whether it may be one, in a source whose capitals tell nothing. */
	readonly mayBeName: boolean;
}

/** The source's words at places, end exclusive. */
export function sourceWordsAt(index: SourceIndex, start: number, end: number): readonly SourceWord[] {
	const words: SourceWord[] = [];
	for (let place = start; place < end; place++) {
		const id = index.ids[place] ?? -1;
		const word = index.vocabulary.wordOf(id);
		const hasCase = index.hasCaseAt(place);
		const bits = (index.bits[place] ?? 0) & (hasCase ? ~0 : ~Before.capital);
		words.push({
			word,
			bits,
			isName: hasCase && ((bits & (Before.capital | Before.sentence)) === Before.capital || index.isNameLike(id)),
			mayBeName: !hasCase && !isCommonWord({ word }),
		});
	}
	return words;
}

/** Whether words of the source that the article replaces or leaves out, and the words that it has there, differ in substance. */
export function isChangedInSubstance(source: readonly SourceWord[], article: readonly QuoteWord[]): boolean {
	const [before, after] = [source.map(({ word }) => word), article.map(({ word }) => word)];
	// `was unsatisfied` and `was not satisfied` are the same.
	if ((negationCount(before) % 2 !== negationCount(after) % 2) !== hasNegatedTwin(before, after)) return true;
	// A number that goes by itself; one that goes with its phrase takes what it counts along.
	if (after.length === 0) return before.length <= 2 && before.some(isNumber);
	if (differ(numbersIn(before), numbersIn(after))) return true;
	const [units, unitsAfter] = [before, after].map((words) => words.filter(isUnit).map(inSingular));
	if (units?.length && unitsAfter?.length && differ(units, unitsAfter)) return true;
	return (
		isNameChanged(source, article) ||
		isNameChanged(
			source.map((one) => ({ ...one, isName: one.mayBeName })),
			article,
		)
	);
}

/** Whether invented words hold a negation, a number, a unit or a name that is not among the known ones. */
export function isSubstanceAdded(article: readonly QuoteWord[], known: ReadonlySet<string>): boolean {
	const texts = article.map(({ word }) => word);
	const numbers = numbersIn(texts);
	return article.some(
		({ word, isName }) =>
			!known.has(word) && (isNegation(word) || numbers.includes(word) || isUnit(word) || (isName && !PRONOUNS.has(word))),
	);
}

/** Whether a bracket hides what it must not: a number, a negation or another name than its own. */
export function isChangedByBracket(source: readonly SourceWord[], article: readonly QuoteWord[]): boolean {
	const [before, after] = [source.map(({ word }) => word), article.map(({ word }) => word)];
	if (before.some(isNegation) !== after.some(isNegation)) return true;
	if (before.some(isNumber) && differ(before.filter(isNumber), after.filter(isNumber))) return true;
	return isNameChanged(source, article);
}

/**
 * Whether an omission takes the negation of a clause of which words are kept: no clause ends between them and it. `before` and `after` are the
 * omission's neighbours that are kept.
 */
export function swallowsNegation(omitted: readonly SourceWord[], after: SourceWord | undefined): boolean {
	return omitted.some(({ word }, at) => isNegation(word) && !isOfOwnClause(omitted, at, after));
}

/** Whether clauses end on both sides of a negation within the omission, and what they part from the rest is a clause of its own. */
function isOfOwnClause(omitted: readonly SourceWord[], at: number, after: SourceWord | undefined): boolean {
	const all = after ? [...omitted, after] : omitted;
	if (all.slice(0, at + 1).some(isBoundary) && all.slice(at + 1).some(isBoundary)) return true;
	const opens = lastIndex(all, at, (word, place) => startsClause(all, word, place));
	const closes = all.findIndex((word, place) => place > at && startsClause(all, word, place));
	if (opens < 0 || closes < 0) return false;
	return (
		SUBORDINATORS.has(all[opens]?.word ?? '') || all.slice(opens, closes).some(({ word }) => AUXILIARIES.has(word) || PRONOUNS.has(word))
	);
}

function lastIndex(words: readonly SourceWord[], from: number, test: (word: SourceWord, place: number) => boolean): number {
	for (let place = from; place >= 0; place--) {
		const word = words[place];
		if (word && test(word, place)) return place;
	}
	return -1;
}

/** Whether a clause may start with a word: punctuation stands before it, or it joins clauses and a subject follows. */
function startsClause(words: readonly SourceWord[], { word, bits }: SourceWord, place: number): boolean {
	if (bits & (Before.clause | Before.sentence | Before.comma)) return true;
	if (SUBORDINATORS.has(word)) return true;
	const next = words[place + 1]?.word ?? '';
	return (CONJUNCTIONS.has(word) || RELATIVES.has(word) || CLAUSE_LINKS.has(word)) && PRONOUNS.has(next);
}

function isBoundary({ bits }: SourceWord): boolean {
	return (bits & (Before.clause | Before.sentence)) !== 0;
}

/** Whether a word turns a statement round: `non-toxic` is two words here. */
function isNegation(word: string): boolean {
	return NEGATIONS.has(word) || word === 'non' || word === 'unless';
}

/** `one` of `no one` is no number. */
function numbersIn(words: readonly string[]): readonly string[] {
	return words.filter((word, at) => isNumber(word) && !(word === '#1' && words[at - 1] === 'no'));
}

/** A unit as one of it is named: `miles`, `inches`, `feet`. */
function inSingular(unit: string): string {
	return unit === 'feet' ? 'foot' : unit.replace(/(?<=ch)es$|s$/, '');
}

function isNumber(word: string): boolean {
	return word.startsWith('#') || /^\d/.test(word) || word === MINUS;
}

/** `legal` against `illegal`, `careful` against `careless`. */
function hasNegatedTwin(before: readonly string[], after: readonly string[]): boolean {
	return before.some((word) => after.some((other) => isNegatedForm(word, other) || isNegatedForm(other, word)));
}

function isNegatedForm(word: string, other: string): boolean {
	if (word.endsWith('ful') && other.endsWith('less')) return word.slice(0, -3) === other.slice(0, -4);
	if (word.length < 3 || !other.endsWith(word)) return false;
	return (word.length < 4 ? /^un$/ : /^(?:un|in|im|il|ir|dis|non)$/).test(other.slice(0, -word.length));
}

/** Another name stands in a name's place, or a name in the place of what is no pronoun. */
function isNameChanged(source: readonly SourceWord[], article: readonly QuoteWord[]): boolean {
	const after = article.filter(({ isName }) => isName).map(({ word }) => word);
	// In the place of a name a capital shows one, at a sentence's start too.
	const before = source
		.filter(({ isName, bits, word }) => isName || (after.length > 0 && bits & Before.capital && !isCommonWord({ word })))
		.map(({ word }) => word);
	if (before.length === 0 || after.length === 0) return false;
	const isKnown = (word: string): boolean => before.includes(word);
	return !after.every(isKnown) && !before.every((word) => after.includes(word));
}

/** Whether two lists hold other words, whatever their order. */
function differ(before: readonly string[], after: readonly string[]): boolean {
	return [...before].sort().join(' ') !== [...after].sort().join(' ');
}

/** How many words turn the statement round; of `not, repeat not` one does, and neither where the words end between the two. */
function negationCount(words: readonly string[]): number {
	const isAgain = (at: number): boolean => words[at - 1] === 'repeat' || (words[at + 1] === 'repeat' && at + 2 === words.length);
	return words.filter((word, at) => isNegation(word) && !isAgain(at)).length;
}
