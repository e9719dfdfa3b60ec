/** Rewrites a quotation change by change: spaces, punctuation, line breaks and capitals at the beginning of sentences come right by themselves. */
import type { WordChange } from '../../annotations.js';
import { ELLIPSIS, type CutQuotation, type Unit } from './quotation-units.js';

const SENTENCE_END = /[.?!]/u;
/** What was taken out last, while nothing has come after it. */
interface Removal {
	readonly gap: string;
	readonly isCapital: boolean;
	readonly piece: number;
}

/** To be given each change of the comparison once, in order. */
export class Rewriting {
	readonly #diff: readonly WordChange[];
	/** The words that were not dealt with yet, from `#next` on. */
	readonly #pending: Unit[];
	readonly #tails: string[];
	readonly #units: Unit[] = [];
	#next = 0;
	#removal: Removal | undefined;

	constructor({ diff, units, tails }: CutQuotation & { readonly diff: readonly WordChange[] }) {
		this.#diff = diff;
		this.#pending = [...units];
		this.#tails = [...tails];
	}

	/** The words of a change stay. */
	retain(change: number): void {
		for (const unit of this.#take(change)) this.#add(unit);
	}

	/** The words of a change become others; without any, they go. */
	replace(change: number, words: readonly string[]): void {
		const own = this.#withoutBrackets(this.#take(change));
		let [from, done] = [0, 0];
		for (const line of words.length === own.length ? own.map((unit) => [unit]) : linesOf(own)) {
			done += line.length;
			const to = Math.max(Math.min(from + 1, words.length), Math.round((done * words.length) / own.length));
			const [first] = line;
			const text = words.slice(from, to).join(' ');
			if (first && text !== '') this.#add({ ...first, text: this.#inCaseOf(first, text) });
			else for (const unit of line) this.#remove(unit);
			from = to;
		}
	}

	/** Words that are left out come in, in place of an ellipsis where there is one. */
	insert(change: number, words: string): void {
		const after = this.#pending[this.#next];
		const piece = this.#removal?.piece ?? this.#units.at(-1)?.piece;
		if (!after || (piece !== undefined && piece !== after.piece)) {
			this.#add({ gap: ' ', text: words, piece: piece ?? 0, change, isBracketed: false });
			return;
		}
		const isFirst = this.#isFirst(after.piece);
		const [before, remaining] = splitGap(after.gap, words, isFirst);
		const gap = isFirst || isLower(words) ? before : withSentenceEnd(before, this.#diff[change - 1]?.source);
		const rest = SENTENCE_END.test(words.slice(-1)) ? remaining : withSentenceEnd(remaining, this.#diff[change]?.source);
		const isLowerInSource = isFirst && isLower(this.#diff[after.change]?.source ?? '');
		this.#pending[this.#next] = { ...after, gap: rest, text: isLowerInSource ? withFirst(after.text, 'lower') : after.text };
		this.#add({ gap, text: this.#inCaseOf({ ...after, gap }, words), piece: after.piece, change, isBracketed: false });
	}

	/** Undefined where a piece would be left without a word. */
	result(): CutQuotation | undefined {
		const isWhole = this.#tails.every((_, piece) => !this.#isFirst(piece));
		return isWhole ? { units: this.#units, tails: this.#tails } : undefined;
	}

	#take(change: number): readonly Unit[] {
		const from = this.#next;
		while (this.#pending[this.#next]?.change === change) this.#next++;
		return this.#pending.slice(from, this.#next);
	}

	#add(unit: Unit): void {
		const { gap, isCapital, piece } = this.#removal ?? { gap: '', isCapital: false, piece: -1 };
		this.#removal = undefined;
		if (piece !== unit.piece) {
			this.#units.push(unit);
			return;
		}
		const joined = this.#isFirst(piece) ? gap : joinedGaps(gap, unit.gap);
		const isStart = isCapital && (this.#isFirst(piece) || SENTENCE_END.test(joined));
		this.#units.push({ ...unit, gap: joined, text: isStart ? withFirst(unit.text, 'upper') : unit.text });
	}

	#remove(unit: Unit): void {
		const before = this.#removal?.piece === unit.piece ? this.#removal : undefined;
		const gap = before && (isLoose(unit.gap) || !isLoose(before.gap)) ? before.gap : unit.gap;
		this.#removal = { gap, isCapital: before?.isCapital ?? !isLower(unit.text), piece: unit.piece };
	}

	/** Words in brackets that become the source's lose them. */
	#withoutBrackets(own: readonly Unit[]): readonly Unit[] {
		const [first, after] = [own[0], this.#pending[this.#next]];
		const piece = own.at(-1)?.piece ?? 0;
		const isSame = after?.piece === piece;
		const gapAfter = isSame ? after.gap : (this.#tails[piece] ?? '');
		if (!first?.gap.endsWith('[') || !gapAfter.startsWith(']')) return own;
		if (isSame) this.#pending[this.#next] = { ...after, gap: gapAfter.slice(1) };
		else this.#tails[piece] = gapAfter.slice(1);
		return [{ ...first, gap: first.gap.slice(0, -1) }, ...own.slice(1)];
	}

	#isFirst(piece: number): boolean {
		return !this.#units.some((unit) => unit.piece === piece);
	}

	/** The words with a capital where they begin a sentence as `unit` does. */
	#inCaseOf({ gap, text, piece }: Unit, words: string): string {
		const isStart = this.#isFirst(piece) || SENTENCE_END.test(gap);
		return isStart && !isLower(text) ? withFirst(words, 'upper') : words;
	}
}

/** The units by line and piece. */
function linesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
	const lines: Unit[][] = [];
	for (const unit of units) {
		const line = lines.at(-1);
		if (line?.at(-1)?.piece === unit.piece && !unit.gap.includes('\n')) line.push(unit);
		else lines.push([unit]);
	}
	return lines;
}

/** What stands before and after words that are put into a gap. */
function splitGap(gap: string, words: string, isFirst: boolean): readonly [before: string, after: string] {
	const ellipsis = ELLIPSIS.exec(gap);
	if (!ellipsis) return SENTENCE_END.test(gap) && !isFirst && isLower(words) ? [' ', gap] : [gap, ' '];
	const [before, after] = [gap.slice(0, ellipsis.index), gap.slice(ellipsis.index + ellipsis[0].length)];
	return [isFirst || /\s$/u.test(before) ? before : `${before} `, after === '' ? ' ' : after];
}

/** A gap that ends the sentence where the source's words before it do. */
function withSentenceEnd(gap: string, source = ''): string {
	const [, mark] = /([.?!])["'’”)\]]*$/u.exec(source) ?? [];
	return mark === undefined || SENTENCE_END.test(gap) ? gap : mark + gap.replace(/^[,;:]/u, '');
}

/** What is left of the gaps before and after words that are taken out of the middle. */
function joinedGaps(before: string, after: string): string {
	if (after === '-') return before;
	if (!isLoose(before)) return before;
	return before.includes(',') ? after.replace(',', '') : after;
}

/** Whether a gap may go along with the word after it. */
function isLoose(gap: string): boolean {
	return !gap.includes('\n') && /^[,–—-]?$/u.test(gap.trim());
}

function isLower(words: string): boolean {
	return /^\p{Ll}/u.test(words);
}

function withFirst(words: string, letterCase: 'upper' | 'lower'): string {
	const [first = ''] = words;
	return (letterCase === 'upper' ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length);
}
