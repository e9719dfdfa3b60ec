/**
 * Changes of the article that make a quotation say what its source says: the source's words, an ellipsis where words are left out, brackets around
 * words that the article adds. Marks, punctuation, line breaks and the words around stay.
 */
import type { QuoteProof, Span, WordChange } from '../../annotations.js';
import { FILLER_PHRASES, HESITATIONS, NEGATIONS } from '../../engine/lexicon/spoken-forms.js';
import type { FixEdit } from '../checks/check.js';
import { inStyle, styleOf, type ArticleStyle } from './article-style.js';
import { cutQuotation, ELLIPSIS, type CutQuotation, type Unit } from './quotation-units.js';
import { Rewriting } from './rewriting.js';

/** What can be done about a quotation's words. */
const QUOTE_FIXES = ['use-source', 'mark-omission', 'bracket-insertion'] as const;
export type QuoteFixKind = (typeof QUOTE_FIXES)[number];

/** One of them, with the changes that it makes. */
export interface QuoteFix {
	readonly kind: QuoteFixKind;
	readonly edits: readonly FixEdit[];
}

/** What fixes of one quotation know. */
interface Quoted extends CutQuotation {
	readonly diff: readonly WordChange[];
	readonly style: ArticleStyle;
}

/**
 * The fixes of a quotation whose pieces, marks included, stand at `spans`, those of the gravest verdict first; none where its words are all right, were not
 * found, or have changed since they were compared.
 */
export function quoteFixes(text: string, spans: readonly Span[], proof: QuoteProof): readonly QuoteFix[] {
	if (proof.verdict !== 'altered') return [];
	const cut = cutQuotation(text, spans, proof.diff);
	if (!cut) return [];
	const quoted = { ...cut, diff: proof.diff, style: styleOf(text) };
	const after = {
		'use-source': withSourceWords(quoted),
		// What was said in two answers is not put right by an ellipsis.
		'mark-omission': proof.places.length > 1 ? undefined : withOmissions(quoted),
		'bracket-insertion': withBrackets(quoted),
	};
	return QUOTE_FIXES.flatMap((kind) => {
		const rewritten = after[kind];
		const edits = rewritten ? editsTo(text, spans, rewritten) : [];
		return edits.length > 0 ? [{ kind, edits }] : [];
	});
}

/** The smallest change of each piece. */
function editsTo(text: string, spans: readonly Span[], { units, tails }: CutQuotation): FixEdit[] {
	return spans.flatMap(({ start, end }, piece) => {
		const before = text.slice(start, end);
		const after = units.flatMap((unit) => (unit.piece === piece ? [unit.gap, unit.text] : [])).join('') + (tails[piece] ?? '');
		if (after === before) return [];
		let from = 0;
		while (from < before.length && before[from] === after[from]) from++;
		let same = 0;
		while (same < Math.min(before.length, after.length) - from && before.at(-1 - same) === after.at(-1 - same)) same++;
		return [{ start: start + from, end: end - same, text: after.slice(from, after.length - same), quoted: false }];
	});
}

/** The quotation with the source's words; what is rightly left out or put in brackets stays so, unless that is all there is to put right. */
function withSourceWords(quoted: Quoted): CutQuotation | undefined {
	const { diff, style } = quoted;
	const differs = diff.map(({ op }) => op !== 'equal');
	const wrong = diff.map((change, index) => differs[index] === true && (isGrave(change) || !isMarked(quoted, index)));
	const restored = wrong.includes(true) ? wrong : differs;
	const rewriting = new Rewriting(quoted);
	for (const [index, { op, source }] of diff.entries()) {
		const words = restored[index] ? inStyle(withoutOuterPunctuation(source), style).split(' ').filter(Boolean) : undefined;
		if (!words) rewriting.retain(index);
		else if (op === 'delete') rewriting.insert(index, words.join(' '));
		else rewriting.replace(index, words);
	}
	return rewriting.result();
}

/** The source's words as they go into the article, whose own punctuation stays; `U.S.` keeps its stop. */
function withoutOuterPunctuation(words: string): string {
	const inner = words.replace(/^[([{¿¡]{1,12}|(?:(?![%&“”„«»"‘’'])[\p{P}\s]){1,12}$/gu, '');
	return /\.\p{L}$/u.test(inner) && words.includes(`${inner}.`) ? `${inner}.` : inner;
}

/** The quotation with an ellipsis wherever it leaves words out and does not say so; none stands for the negation of a sentence that is kept. */
function withOmissions(quoted: Quoted): CutQuotation | undefined {
	const { diff, style } = quoted;
	let { units, tails } = quoted;
	for (const [index, change] of diff.entries()) {
		if (change.op !== 'delete' || isMarked(quoted, index) || (isNegating(change.source) && !areSentences(diff, index))) continue;
		const next = units.findIndex((unit) => unit.change > index);
		const [before, after] = [units[next - 1], units[next]];
		if (!after) tails = tails.with(-1, ` ${style.ellipsis}${tails.at(-1) ?? ''}`);
		else if (before?.piece !== after.piece) units = units.with(next, { ...after, gap: `${after.gap}${style.ellipsis} ` });
		else units = units.with(next, { ...after, gap: withEllipsis(after.gap, style) });
	}
	return { units, tails };
}

/** Whether the words that are left out are whole sentences of the source. */
function areSentences(diff: readonly WordChange[], index: number): boolean {
	return [diff[index - 1], diff[index]].every((change) => !change || /[.?!]["'’”)\]]*$/u.test(change.source));
}

/** The gap between two words with an ellipsis in it, which stands for a comma; other punctuation stays before, and a line break behind. */
function withEllipsis(gap: string, { ellipsis, isSpaced }: ArticleStyle): string {
	const punctuation = gap.trimEnd();
	return `${punctuation.replace(/,$/, '')}${isSpaced ? ' ' : ''}${ellipsis}${gap.slice(punctuation.length) || ' '}`;
}

/** The quotation with brackets around the words that it adds; none make a negation or a number the speaker's. */
function withBrackets({ diff, units, tails }: Quoted): CutQuotation {
	const isToBracket = (unit: Unit): boolean => {
		const change = diff[unit.change];
		return change?.op === 'insert' && !unit.isBracketed && !isGrave(change);
	};
	const continues = (one: Unit | undefined, other: Unit | undefined): boolean =>
		one?.change === other?.change && one?.piece === other?.piece;
	const bracketed = units.map((unit, at) => {
		if (!isToBracket(unit)) return unit;
		const open = continues(unit, units[at - 1]) ? '' : '[';
		const close = continues(unit, units[at + 1]) ? '' : ']';
		return { ...unit, text: open + unit.text + close };
	});
	return { units: bracketed, tails };
}

/** Whether a reader sees that words were left out or added, or they are none: an ellipsis, the attribution, brackets, a filler, a repetition. */
function isMarked({ units, diff }: Quoted, index: number): boolean {
	const [change, own] = [diff[index], units.filter((unit) => unit.change === index)];
	if (own.length > 0) return own.every(({ isBracketed }) => isBracketed);
	const next = units.findIndex((unit) => unit.change > index);
	const [before, after] = [units[next - 1], units[next]];
	if (after && (ELLIPSIS.test(after.gap) || (before && before.piece !== after.piece))) return true;
	return isFiller(change?.source ?? '') || isRepetition(diff, index);
}

function isFiller(words: string): boolean {
	const phrase = lettersOf(words);
	return FILLER_PHRASES.some((filler) => filler.join(' ') === phrase) || phrase.split(' ').every((word) => HESITATIONS.has(word));
}

/** Whether the words that are left out are said again right behind, or were said right before. */
function isRepetition(diff: readonly WordChange[], index: number): boolean {
	const words = ` ${lettersOf(diff[index]?.source ?? '')} `;
	const [before, after] = [diff[index - 1]?.source ?? '', diff[index + 1]?.source ?? ''].map((source) => ` ${lettersOf(source)} `);
	return after?.startsWith(words) === true || before?.endsWith(words) === true;
}

function lettersOf(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}'’]+/gu, ' ')
		.trim();
}

/** Whether what the article adds, replaces or leaves out may turn what is said into something else: a negation, or a number that is not only left out. */
function isGrave({ article, source, op }: WordChange): boolean {
	return [article, source].some((words) => isNegating(words) || (op !== 'delete' && /\p{N}/u.test(words)));
}

function isNegating(words: string): boolean {
	const spelled = lettersOf(words);
	return /n['’]t\b|\bcannot\b/u.test(spelled) || spelled.split(' ').some((word) => NEGATIONS.has(word));
}
