/** The verdict on a quotation that was compared with its source: rules that a person can check, one for each kind of difference. */
import type { Verdict } from '../annotations.js';
import { NEAR, type Comparison, type Edit, type SharedWords } from './edits.js';
import { withoutFillers } from './fillers.js';
import type { QuoteWord } from './quotation-words.js';
import { Before } from './scan-words.js';
import type { SourceIndex } from './source-index.js';
import {
	isChangedByBracket,
	isChangedInSubstance,
	isSubstanceAdded,
	sourceWordsAt,
	swallowsNegation,
	type SourceWord,
} from './substance.js';

/** What an edit is, the gravest first; `none` where it is no difference. */
const GRAVITY = ['substance', 'altered', 'stitched', 'shortened', 'tidied', 'none'] as const;
type EditKind = (typeof GRAVITY)[number];
/** Edits that alter nothing. */
const ALLOWED: ReadonlySet<EditKind> = new Set<EditKind>(['shortened', 'tidied', 'none']);

/** Words that a bracket may stand for; more are left out. */
const LONGEST_BRACKETED = 8;
/** Words of a repetition that an ellipsis stands for: fewer are tidied away with or without it. */
const LEAST_SHORTENED = 4;
/** Words of the longest sentence that may take back the one before it: `I do not think so.` */
const LONGEST_ANSWER = 5;
/** Words of a clause that is exchanged with another. */
const LEAST_CLAUSE = 3;
/** Words behind the quotation's end that are looked at for a negation. */
const AFTER_END = 2;
/** Words of context in which a repetition is sought. */
const CONTEXT = 8;

/** The verdict by words alone, without regard to who speaks; and the comparison, which tells of an altered quotation the edits that alter it from the others. */
export function verdictOf(
	comparison: Comparison,
	words: readonly QuoteWord[],
	index: SourceIndex,
): {
	readonly verdict: Exclude<Verdict, 'not-found' | 'said-by-another'>;
	readonly substance: boolean;
	readonly graded: Comparison;
} {
	const all = withExchanges(comparison, words, index);
	const known = sharedWords(all, words);
	const kinds = all.map((part) =>
		part.kind === 'edit' ? kindOfEdit(part, words, index, known) : isAsSpoken(part, words, index) ? 'none' : 'tidied',
	);
	const gravest = GRAVITY.find((kind) => kinds.includes(kind)) ?? 'none';
	const substance = gravest === 'substance';
	if (!substance && gravest !== 'altered') return { verdict: gravest === 'none' ? 'verbatim' : gravest, substance, graded: all };
	const isAllowed = (kind: EditKind | undefined): boolean => kind !== undefined && ALLOWED.has(kind);
	const graded = all.map((part, at) => (part.kind === 'edit' ? { ...part, isAllowed: isAllowed(kinds[at]) } : part));
	return { verdict: 'altered', substance, graded };
}

/** The comparison without edits that are no difference: what a press release says between the pieces of its own quotation. */
export function withoutAttributions(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): Comparison {
	return comparison.filter(
		(part) =>
			part.kind === 'shared' ||
			part.from < part.to ||
			!(isRange(part, words, index) || isAttribution(part, sourceWordsAt(index, part.start, part.end), index)),
	);
}

/** Whether as many of the shared words are spelled as they are spoken on both sides: `gonna` against `going to`. */
export function isAsSpoken({ from, to, start, end }: SharedWords, words: readonly QuoteWord[], index: SourceIndex): boolean {
	const isSpoken = (bits: number): boolean => (bits & Before.reduced) !== 0;
	return index.bits.subarray(start, end).filter(isSpoken).length === words.slice(from, to).filter(({ bits }) => isSpoken(bits)).length;
}

/**
 * The comparison without differences that only another order makes. Of `A, and B`, made `B, and A`, the `and` is added between two pieces, but stands in
 * the source before the first. Of `A, B. C`, made `B, A. C`, `B` is left out before `C`, but stands in the quotation before `A`.
 */
function withExchanges(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const shared = comparison.filter(({ kind }) => kind === 'shared');
	const isEdge = (place: number): boolean => ((index.bits[place] ?? 0) & (Before.comma | Before.clause | Before.sentence)) !== 0;
	let isStart = true;
	let first = 0;
	return comparison.flatMap((part) => {
		if (part.kind === 'shared') [first, isStart] = [isStart ? part.start : first, false];
		if (part.kind === 'shared') return [part];
		const { from, to, start, end } = part;
		const isClause = end - start >= LEAST_CLAUSE && isEdge(start) && isEdge(end);
		if (from === to && isClause && shared.some((other) => other.start <= start && end <= other.end))
			return [{ ...part, end: start, isFar: true }];
		if (!part.isFar) return [part];
		isStart = true;
		const place = first - (to - from);
		const isMoved = from < to && words.slice(from, to).every(({ id }, offset) => index.ids[place + offset] === id);
		return isMoved ? [{ ...part, to: from }, { kind: 'shared', from, to, start: place, end: first } as const] : [part];
	});
}

function sharedWords(comparison: Comparison, words: readonly QuoteWord[]): ReadonlySet<string> {
	return new Set(comparison.flatMap((part) => (part.kind === 'shared' ? words.slice(part.from, part.to).map(({ word }) => word) : [])));
}

/** `known`: the quotation's words that the source has. */
function kindOfEdit(edit: Edit, words: readonly QuoteWord[], index: SourceIndex, known: ReadonlySet<string>): EditKind {
	const article = words.slice(edit.from, edit.to);
	if (edit.isInvented) return isSubstanceAdded(article, known) ? 'substance' : 'altered';
	const isLast = edit.to === words.length && article.length > 0;
	const source = sourceWordsAt(index, edit.start, isLast ? clauseEnd(index, edit.end) : edit.end);
	const rest = withoutFillers(
		source,
		contextBefore(edit, index),
		sourceWordsAt(index, edit.end, Math.min(index.length, edit.end + CONTEXT)),
	);
	if (isRange(edit, words, index)) return 'none';
	if (article.length === 0) return edit.isFar ? 'stitched' : kindOfOmission(edit, source, rest, index);
	if (article.every(({ isBracketed }) => isBracketed)) return kindOfBracket(edit, source, rest, article);
	return isChangedInSubstance(source, article) ? 'substance' : 'altered';
}

/** Whether one side has the `to` of a range, for which the other has a dash: `10 to 20`, `10–20`. */
function isRange({ from, to, start, end, isFar }: Edit, words: readonly QuoteWord[], index: SourceIndex): boolean {
	const differing = [...words.slice(from, to), ...sourceWordsAt(index, start, end)];
	const around = [words[from - 1], words[to], ...sourceWordsAt(index, start - 1, start), ...sourceWordsAt(index, end, end + 1)];
	return !isFar && differing.length === 1 && differing[0]?.word === 'to' && around.every((one) => one?.word.startsWith('#'));
}

/** Where the clause goes on for some words behind the quotation's end: what stands in a changed word's place may follow (`stays` for `will not stay`). */
function clauseEnd(index: SourceIndex, place: number): number {
	const rest = sourceWordsAt(index, place, Math.min(index.length, place + AFTER_END));
	const end = rest.findIndex(({ bits }) => (bits & (Before.clause | Before.sentence | Before.comma)) !== 0);
	return place + (end < 0 ? rest.length : end);
}

function contextBefore({ start }: Edit, index: SourceIndex): readonly SourceWord[] {
	return sourceWordsAt(index, Math.max(0, start - CONTEXT), start);
}

function kindOfOmission(edit: Edit, source: readonly SourceWord[], rest: readonly SourceWord[], index: SourceIndex): EditKind {
	if (source.length === 0 || isAttribution(edit, source, index)) return 'none';
	if (rest.length === 0) return edit.isMarked && source.length >= LEAST_SHORTENED ? 'shortened' : 'tidied';
	if (!edit.isMarked) return isChangedInSubstance(rest, []) && !areSentences(edit, index) ? 'substance' : 'altered';
	if (swallowsNegation(source, sourceWordsAt(index, edit.end, edit.end + 1)[0])) return 'substance';
	return source.length > NEAR ? 'stitched' : 'shortened';
}

/** Whether whole sentences are left out, which deny nothing of what is kept; `Not at all.` denies the one before it. */
function areSentences({ start, end }: Edit, index: SourceIndex): boolean {
	const begins = (place: number): boolean => ((index.bits[place] ?? 0) & Before.sentence) !== 0;
	return end - start > LONGEST_ANSWER && begins(start) && begins(end);
}

/** Whether the omitted words are the source's own prose between two pieces that stand in marks there: nobody says them. */
function isAttribution({ start, end }: Edit, source: readonly SourceWord[], index: SourceIndex): boolean {
	if (source.length === 0 || end >= index.length) return false;
	const { words, segment } = index.wordAt(start);
	const isMarked = (place: number): boolean => ((index.bits[place] ?? 0) & Before.quotationMark) !== 0;
	return source.length <= NEAR && words.source.segments[segment]?.speaker === undefined && isMarked(start) && isMarked(end);
}

function kindOfBracket(edit: Edit, source: readonly SourceWord[], rest: readonly SourceWord[], article: readonly QuoteWord[]): EditKind {
	if (edit.isFar) return 'stitched';
	if (isChangedByBracket(source, article)) return 'substance';
	return rest.length > LONGEST_BRACKETED ? 'shortened' : 'tidied';
}
