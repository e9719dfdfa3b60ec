/**
 * Aligns a quotation with a stretch of the sources, word by word: the way to turn the source's words into the quotation's that costs least. Besides
 * replacing, adding and leaving out words it may jump to any other place, since quotations are put together from several. A matrix of costs as in
 * Needleman and Wunsch 1970, with free ends in the source.
 */
import { SUBORDINATORS } from '../engine/lexicon/conjunctions.js';
import { AMBIGUOUS_ENDINGS } from '../engine/lexicon/spoken-forms.js';
import { Before, NO_WITH_HYPHEN } from './scan-words.js';
import type { QuoteWord } from './quotation-words.js';
import type { SourceIndex } from './source-index.js';

/**
 * One step: `count` words of the quotation from `at` on, and `taken` words of the sources from `place` on. A `jump` has neither.
 */
export interface AlignmentStep {
	readonly kind: 'same' | 'replaced' | 'added' | 'omitted' | 'jump';
	readonly at: number;
	readonly count: number;
	/** -1 where it takes no word of the sources. */
	readonly place: number;
	readonly taken: number;
}

/** An alignment and what it costs. */
export interface Alignment {
	readonly steps: readonly AlignmentStep[];
	readonly cost: number;
}

/** What steps cost, in words: adding one costs 1. */
const COST = {
	replaced: 0.95,
	added: 1,
	/** A bracket says that its words were added. */
	bracketAdded: 0.2,
	bracketReplaced: 0.1,
	omitted: 0.45,
	/** Behind another that is left out. */
	omittedNext: 0.2,
	/** Behind the first word and before the last: else one of them would be taken for replaced where words beside it are left out. */
	omittedAtEdge: 0.25,
	/** Where an ellipsis or the attribution stands. */
	omittedInGap: 0.04,
	jump: 4,
	jumpInGap: 1.8,
	/** At a sentence's start in the quotation. */
	jumpAtSentence: 0.9,
	/** At a clause's: two of one sentence may be exchanged. */
	jumpAtClause: 2.2,
} as const;

/** Stretches of the sources that are looked at together: places, end exclusive, in order. */
export type Stretches = readonly { readonly start: number; readonly end: number }[];

/** The cheapest alignment of the words with the stretches. Takes time and memory by the product of their lengths. */
export function align(words: readonly QuoteWord[], stretches: Stretches, index: SourceIndex): Alignment {
	return new Matrix(words, new Columns(words, stretches, index), index).alignment();
}

/** The places of the stretches side by side; -1 between two stretches, where nothing can be taken. */
class Columns {
	readonly places: Int32Array;
	readonly ids: Int32Array;
	/** The number of the word that a word and the next one are when written as one; -1 where there is none. */
	readonly joined: Int32Array;

	constructor(words: readonly QuoteWord[], stretches: Stretches, index: SourceIndex) {
		const shapes = new Set(words.map(({ word }) => shapeOf(word, word.length)));
		const length = stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);
		this.places = new Int32Array(length).fill(-1);
		this.ids = new Int32Array(length).fill(-1);
		this.joined = new Int32Array(length).fill(-1);
		let column = 0;
		for (const { start, end } of stretches) {
			for (let place = start; place < end; place++, column++) {
				this.places[column] = place;
				this.ids[column] = index.ids[place] ?? -1;
				if (place + 1 < end) this.joined[column] = joinedId(index.ids[place] ?? -1, index.ids[place + 1] ?? -1, shapes, index);
			}
			column++;
		}
	}
}

/** The number of two words as one; -1 where no word of the quotation has that shape, which most need not be looked up for. */
function joinedId(first: number, second: number, shapes: ReadonlySet<number>, { vocabulary }: SourceIndex): number {
	const [one, other] = [vocabulary.wordOf(first), vocabulary.wordOf(second)];
	const length = one.length + other.length - (other.includes("'") ? 1 : 0);
	return shapes.has(shapeOf(one, length)) ? (vocabulary.find(joinedWord(one, other)) ?? -1) : -1;
}

/** A number that words share only where they begin alike and are as long. */
function shapeOf(word: string, length: number): number {
	return word.charCodeAt(0) * 128 + length;
}

/** Two words as one: without the apostrophe of an ending. */
function joinedWord(first: string, second: string): string {
	return first + second.replace("'", '');
}

const Move = { start: 0, same: 1, replaced: 2, added: 3, omitted: 4, jump: 5, oneForTwo: 6, twoForOne: 7 } as const;

class Matrix {
	readonly #words: readonly QuoteWord[];
	readonly #columns: Columns;
	readonly #width: number;
	readonly #cost: Float32Array;
	readonly #move: Uint8Array;
	/** The cheapest column of each row, from which a jump starts. */
	readonly #cheapest: Int32Array;
	/** What each word is the same as: its own number, and those of words that it may stand for. */
	readonly #alike: readonly (readonly number[])[];
	readonly #joined: readonly number[];

	constructor(words: readonly QuoteWord[], columns: Columns, index: SourceIndex) {
		this.#words = words;
		this.#columns = columns;
		this.#width = columns.places.length + 1;
		const size = (words.length + 1) * this.#width;
		this.#cost = new Float32Array(size).fill(Infinity);
		this.#move = new Uint8Array(size);
		this.#cheapest = new Int32Array(words.length + 1);
		this.#alike = words.map(({ word, id }) => [id, ...(ALIKE.get(word) ?? []).flatMap((other) => index.vocabulary.find(other) ?? [])]);
		this.#joined = words.map(({ word }, at) => {
			const next = words[at + 1];
			return (next && index.vocabulary.find(joinedWord(word, next.word))) ?? -2;
		});
		this.#cost.fill(0, 0, this.#width);
		for (let row = 0; row <= words.length; row++) this.#fillRow(row);
	}

	alignment(): Alignment {
		const rows = this.#words.length;
		return { steps: this.#steps(), cost: this.#cost[rows * this.#width + (this.#cheapest[rows] ?? 0)] ?? Infinity };
	}

	/** Completes a row, and offers its costs to the next ones. */
	#fillRow(row: number): void {
		const start = row * this.#width;
		if (row > 0) this.#omit(row);
		let cheapest = 0;
		for (let column = 1; column < this.#width; column++)
			if ((this.#cost[start + column] ?? 0) < (this.#cost[start + cheapest] ?? 0)) cheapest = column;
		this.#cheapest[row] = cheapest;
		if (row > 0 && row < this.#words.length) this.#jump(row, (this.#cost[start + cheapest] ?? 0) + this.#jumpCost(row));
		if (row < this.#words.length) this.#offer(row);
	}

	#jumpCost(row: number): number {
		const word = this.#words[row];
		if (word?.isGapBefore) return COST.jumpInGap;
		if (isSentenceStart(word)) return COST.jumpAtSentence;
		return isClauseStart(word) ? COST.jumpAtClause : COST.jump;
	}

	#jump(row: number, cost: number): void {
		for (let cell = row * this.#width; cell < (row + 1) * this.#width; cell++) {
			if ((this.#cost[cell] ?? 0) <= cost) continue;
			this.#cost[cell] = cost;
			this.#move[cell] = Move.jump;
		}
	}

	/** Leaves words of the source out, from left to right. */
	#omit(row: number): void {
		if (row === this.#words.length) return;
		const isAtEdge = row === 1 || row === this.#words.length - 1;
		const each = this.#words[row]?.isGapBefore ? COST.omittedInGap : isAtEdge ? COST.omittedAtEdge : COST.omitted;
		const start = row * this.#width;
		for (let column = 0; column < this.#width - 1; column++) {
			if ((this.#columns.places[column] ?? -1) < 0) continue;
			const isNext = each === COST.omitted && this.#move[start + column] === Move.omitted;
			const cost = (this.#cost[start + column] ?? 0) + (isNext ? COST.omittedNext : each);
			if (cost < (this.#cost[start + column + 1] ?? 0)) {
				this.#cost[start + column + 1] = cost;
				this.#move[start + column + 1] = Move.omitted;
			}
		}
	}

	/** The ways on from each cell of a row to the next rows. */
	#offer(row: number): void {
		const [start, next, afterNext] = [row * this.#width, (row + 1) * this.#width, (row + 2) * this.#width];
		const isBracketed = this.#words[row]?.isBracketed ?? false;
		const added = isBracketed ? COST.bracketAdded : COST.added;
		const replaced = isBracketed ? COST.bracketReplaced : COST.replaced;
		const [alikeIds, joined, id] = [this.#alike[row] ?? [], this.#joined[row] ?? -2, this.#words[row]?.id ?? -2];
		const { ids, joined: joinedIds } = this.#columns;
		for (let column = 0; column < this.#width; column++) {
			const cost = this.#cost[start + column] ?? Infinity;
			const source = ids[column] ?? -1;
			this.#improve(next + column, cost + added, Move.added);
			if (source < 0) continue;
			if (source === id || (alikeIds.length > 1 && alikeIds.includes(source))) this.#improve(next + column + 1, cost, Move.same);
			else this.#improve(next + column + 1, cost + replaced, Move.replaced);
			if (joinedIds[column] === id) this.#improve(next + column + 2, cost, Move.oneForTwo);
			if (joined === source && row + 1 < this.#words.length) this.#improve(afterNext + column + 1, cost, Move.twoForOne);
		}
	}

	#improve(cell: number, cost: number, move: number): void {
		if (cost >= (this.#cost[cell] ?? -1)) return;
		this.#cost[cell] = cost;
		this.#move[cell] = move;
	}

	/** The cheapest way, from the end back to the start. */
	#steps(): readonly AlignmentStep[] {
		const steps: AlignmentStep[] = [];
		let row = this.#words.length;
		let column = this.#cheapest[row] ?? 0;
		while (row > 0) {
			const move = this.#move[row * this.#width + column] ?? 0;
			if (move === Move.jump) {
				steps.push({ kind: 'jump', at: row, count: 0, place: -1, taken: 0 });
				column = this.#cheapest[row] ?? 0;
				// The cheapest cell of a row was never reached by a jump.
				continue;
			}
			const [count, taken] = SIZES[move] ?? [1, 0];
			row -= count;
			column -= taken;
			const place = taken > 0 ? (this.#columns.places[column] ?? -1) : -1;
			steps.push({ kind: KINDS[move] ?? 'added', at: row, count, place, taken });
		}
		return steps.reverse();
	}
}

/** Words of the quotation and of the source that a move takes, by move. */
const SIZES: readonly (readonly [count: number, taken: number])[] = [
	[0, 0],
	[1, 1],
	[1, 1],
	[1, 0],
	[0, 1],
	[0, 0],
	[1, 2],
	[2, 1],
];
const KINDS: readonly AlignmentStep['kind'][] = ['added', 'same', 'replaced', 'added', 'omitted', 'jump', 'same', 'same'];

/** Words that stand for each other beside a number or a name: `a third`, `miles per hour`, `St. Ives`. */
const WRITTEN_OTHERWISE = [
	['an', 'per'],
	['st', 'saint'],
	['st', 'street'],
] as const;

/** What a contraction's ending may stand for, and the endings that may stand for a word; hyphens make no difference. */
const ALIKE: ReadonlyMap<string, readonly string[]> = alikeWords();

function alikeWords(): ReadonlyMap<string, readonly string[]> {
	const alike = new Map<string, string[]>();
	const add = (word: string, other: string): void => void alike.set(word, [...(alike.get(word) ?? []), other]);
	for (const [ending, words] of AMBIGUOUS_ENDINGS) {
		for (const word of words) {
			add(ending, word);
			add(word, ending);
		}
	}
	// `a no fly zone`, `a no-fly zone`.
	add('no', NO_WITH_HYPHEN);
	add(NO_WITH_HYPHEN, 'no');
	for (const [word, other] of WRITTEN_OTHERWISE) {
		add(word, other);
		add(other, word);
	}
	return alike;
}

/** Whether a clause of the quotation may start with the word: punctuation stands before it, or it links clauses. */
function isClauseStart(word: QuoteWord | undefined): boolean {
	return word !== undefined && ((word.bits & (Before.comma | Before.clause)) !== 0 || SUBORDINATORS.has(word.word));
}

/** Whether a sentence of the quotation starts with the word. */
export function isSentenceStart(word: QuoteWord | undefined): boolean {
	return word !== undefined && (word.bits & Before.sentence) !== 0;
}
