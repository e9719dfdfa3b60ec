/**
 * What the rest of the article says of a word: how the same word, and the same pair of words, read elsewhere in it. The first
 * reading of every stretch gives each word a likelihood of each label; here these are averaged over a word's other places.
 * All sums are whole numbers, so that the order in which paragraphs are added never matters.
 */
import { LABEL_COUNT } from './labels.js';

/** Kinds of key: the word, the word with the one before it, the word with the one after it. */
export const KEY_KINDS = 3;
/** Averages of labels, the share of places where the word stands in lower case, and whether a label was read anywhere at all. */
export const EVIDENCE = 2 * LABEL_COUNT + 1;
/** Steps of the number of other places: one, two or three, more; and none. */
export const COUNT_STEPS = 3;
/** A weight for each number of evidence and label, and one for each label. */
export const EVIDENCE_BLOCK = (EVIDENCE + 1) * LABEL_COUNT;
/** Likelihoods are stored as whole numbers up to this. */
export const CERTAIN = 255;
/** Likelihoods that add up to less than this are not worth their cost. */
const LEAST = 3;
/** Places in lower case beyond this many change nothing. */
export const MOST_LOWER = 20;

/** What is known of a key in this article. */
export class Entry {
	count = 0;
	lower = 0;
	/** A plain list: there are tens of thousands of them, and a typed one of this length has memory of its own outside the heap. */
	readonly sums = new Array<number>(LABEL_COUNT).fill(0);
	/** The round in which it last changed. */
	changedAt = 0;

	/** Adds (`sign` 1) or takes away (-1) a place with the likelihoods of its labels (LABEL_COUNT from `at`). */
	addPlace(likelihoods: Uint8Array, at: number, sign: number): void {
		this.count += sign;
		for (let label = 0; label < LABEL_COUNT; label++)
			this.sums[label] = (this.sums[label] as number) + sign * (likelihoods[at + label] as number);
	}

	/** The step of the number of places other than one's own. */
	get step(): number {
		const others = this.count - 1;
		return others <= 0 ? COUNT_STEPS : others === 1 ? 0 : others < 4 ? 1 : 2;
	}

	/** The share of places in lower case, counted up to MOST_LOWER. */
	get lowerShare(): number {
		const lower = Math.min(this.lower, MOST_LOWER);
		return lower / (lower + Math.max(0, this.count - 1) + 1);
	}
}

/**
 * Adds to a word's scores what the other places of a key say; `likelihoods` are the word's own, which do not count;
 * `kind` is the kind of key, `weights` the model's.
 */
export function addEvidence(
	entry: Entry,
	kind: number,
	likelihoods: Uint8Array,
	own: number,
	weights: Float32Array,
	scores: Float32Array,
	at: number,
): void {
	const step = entry.step;
	const block = (kind * (COUNT_STEPS + 1) + step) * EVIDENCE_BLOCK;
	if (step < COUNT_STEPS) {
		const scale = 1 / (CERTAIN * (entry.count - 1));
		for (let label = 0; label < LABEL_COUNT; label++) {
			const sum = (entry.sums[label] as number) - (likelihoods[own + label] as number);
			if (sum < LEAST) continue;
			const [average, anywhere] = [block + label * LABEL_COUNT, block + (LABEL_COUNT + 1 + label) * LABEL_COUNT];
			addRows(weights, average, sum * scale, anywhere, Math.min(1, sum / CERTAIN), scores, at);
		}
	}
	const bias = block + EVIDENCE * LABEL_COUNT;
	if (kind === 0 && entry.lower > 0) addRows(weights, block + LABEL_COUNT * LABEL_COUNT, entry.lowerShare, bias, 1, scores, at);
	else addRow(weights, bias, 1, scores, at);
}

/** Adds one row and then another, the sums rounded as if they were stored between. */
function addRows(weights: Float32Array, first: number, x: number, second: number, y: number, scores: Float32Array, at: number): void {
	for (let label = 0; label < LABEL_COUNT; label++) {
		const sum = Math.fround((scores[at + label] as number) + x * (weights[first + label] as number));
		scores[at + label] = sum + y * (weights[second + label] as number);
	}
}

function addRow(weights: Float32Array, row: number, x: number, scores: Float32Array, at: number): void {
	for (let label = 0; label < LABEL_COUNT; label++)
		scores[at + label] = (scores[at + label] as number) + x * (weights[row + label] as number);
}
