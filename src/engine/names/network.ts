/**
 * The small network beside the linear features: word vectors at SLOTS places and the mean of the sentence, one hidden layer
 * (after Collobert et al. 2011, "Natural language processing (almost) from scratch"). What a word adds to the hidden layer at each
 * place is worked out once a word type, so that a word in its place costs a few additions.
 */
import { SLOTS, slotWords, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { VECTOR_SIZE, type Lexicon } from './lexicon.js';
import { NumberRoom } from './number-room.js';
import { traitsOf, type Word } from './words.js';

/** How much the mean of a sentence's vectors is enlarged: means are shorter than what they are made of. */
export const MEAN_SCALE = 2;

/** What a word adds to a hidden unit is kept in whole steps: half the memory, and whole numbers are added fastest. */
const STEP = 2 ** -11;

/** So many words are added in one go, for to fetch and put back the sums takes as long as to add. */
const AT_ONCE = 4;

/** The network's numbers, as they are stored. */
export interface NetworkParts {
	/** (SLOTS + 1) × VECTOR_SIZE × hidden. */
	readonly vectors: Float32Array;
	/** Hashes of the traits of words, and SLOTS × traits × hidden weights. */
	readonly traits: Int32Array;
	readonly traitWeights: Float32Array;
	readonly bias: Float32Array;
	/** Hidden × LABEL_COUNT. */
	readonly output: Float32Array;
}

export class Network {
	readonly #parts: NetworkParts;
	readonly #lexicon: Lexicon;
	readonly #traits: ReadonlyMap<number, number>;
	readonly #slots: (Word | undefined)[] = [];
	/** Hidden units. */
	readonly #size: number;
	readonly #hidden: Float64Array;
	/** Room for the units that are above zero, and for one that is looked at. */
	readonly #active: Int32Array;
	#line: Line | undefined;
	readonly #lineHidden: Float64Array;
	readonly #sums: Int32Array;
	/** Words of a line, of which there are vectors. */
	readonly #known: Word[] = [];
	/** Room for what words add. */
	readonly #meanRoom: NumberRoom;
	readonly #hiddenRoom: NumberRoom;
	readonly #wordSums: Float32Array;

	constructor(parts: NetworkParts, lexicon: Lexicon) {
		this.#parts = parts;
		this.#lexicon = lexicon;
		this.#size = parts.bias.length;
		this.#hidden = new Float64Array(this.#size);
		this.#active = new Int32Array(this.#size + 1);
		this.#lineHidden = new Float64Array(this.#size);
		this.#sums = new Int32Array(this.#size);
		this.#wordSums = new Float32Array(this.#size);
		this.#meanRoom = new NumberRoom(this.#size);
		this.#hiddenRoom = new NumberRoom(SLOTS * this.#size);
		this.#traits = new Map(Array.from(parts.traits, (trait, row) => [trait, row]));
	}

	/** Adds the scores of the word at `i` of a line. */
	add(line: Line, i: number, scores: Float32Array, at: number): void {
		if (line !== this.#line) this.#readLine(line);
		const sums = this.#sums.fill(0);
		slotWords(line, i, this.#slots);
		for (let slot = 0; slot < SLOTS; slot += AT_ONCE) this.#addSlots(slot, sums);
		this.#addOutput(this.#activate(sums), scores, at);
	}

	/** Writes the units that are above zero, with the line's part; returns how many they are. */
	#activate(sums: Int32Array): number {
		const hidden = this.#hidden;
		const active = this.#active;
		let count = 0;
		for (let h = 0; h < this.#size; h++) {
			const unit = (this.#lineHidden[h] as number) + STEP * (sums[h] as number);
			hidden[h] = unit;
			active[count] = h;
			count += unit > 0 ? 1 : 0;
		}
		return count;
	}

	/** Adds what the first `count` active units say of each label, four units in one go. */
	#addOutput(count: number, scores: Float32Array, at: number): void {
		const hidden = this.#hidden;
		const active = this.#active;
		const { output } = this.#parts;
		let n = 0;
		for (; n + 4 <= count; n += 4) {
			const [a, b, c, d] = [active[n] as number, active[n + 1] as number, active[n + 2] as number, active[n + 3] as number];
			const [xa, xb, xc, xd] = [hidden[a] as number, hidden[b] as number, hidden[c] as number, hidden[d] as number];
			const [ra, rb, rc, rd] = [a * LABEL_COUNT, b * LABEL_COUNT, c * LABEL_COUNT, d * LABEL_COUNT];
			for (let label = 0; label < LABEL_COUNT; label++)
				scores[at + label] =
					(scores[at + label] as number) +
					xa * (output[ra + label] as number) +
					xb * (output[rb + label] as number) +
					xc * (output[rc + label] as number) +
					xd * (output[rd + label] as number);
		}
		for (; n < count; n++) {
			const x = hidden[active[n] as number] as number;
			const row = (active[n] as number) * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++)
				scores[at + label] = (scores[at + label] as number) + x * (output[row + label] as number);
		}
	}

	/** Adds what the words at AT_ONCE places from `slot` on add, each sum taken up once where all of them are there. */
	#addSlots(slot: number, sums: Int32Array): void {
		const [first, second, third, fourth] = [this.#slots[slot], this.#slots[slot + 1], this.#slots[slot + 2], this.#slots[slot + 3]];
		if (!first || !second || !third || !fourth) {
			for (let one = slot; one < Math.min(SLOTS, slot + AT_ONCE); one++) {
				const word = this.#slots[one];
				if (word) this.#addOne(this.#wordHidden(word, one), word.hiddenAt + one * this.#size, sums);
			}
			return;
		}
		const size = this.#size;
		const [a, b] = [this.#wordHidden(first, slot), this.#wordHidden(second, slot + 1)];
		const [c, d] = [this.#wordHidden(third, slot + 2), this.#wordHidden(fourth, slot + 3)];
		const [atA, atB] = [first.hiddenAt + slot * size, second.hiddenAt + (slot + 1) * size];
		const [atC, atD] = [third.hiddenAt + (slot + 2) * size, fourth.hiddenAt + (slot + 3) * size];
		for (let h = 0; h < size; h++)
			sums[h] = (sums[h] as number) + (a[atA + h] as number) + (b[atB + h] as number) + (c[atC + h] as number) + (d[atD + h] as number);
	}

	#addOne(own: Int16Array, from: number, sums: Int32Array): void {
		for (let h = 0; h < this.#size; h++) sums[h] = (sums[h] as number) + (own[from + h] as number);
	}

	/** What the mean of a line's vectors adds, which is the mean of what they add. */
	#readLine(line: Line): void {
		this.#line = line;
		const sums = this.#sums.fill(0);
		const size = this.#size;
		const known = this.#known;
		let count = 0;
		for (let i = line.from; i < line.to; i++) {
			const word = line.words[i] as Word;
			if (word.vector >= 0) known[count++] = word;
		}
		let n = 0;
		for (; n + AT_ONCE <= count; n += AT_ONCE) {
			const [first, second, third, fourth] = [known[n] as Word, known[n + 1] as Word, known[n + 2] as Word, known[n + 3] as Word];
			const [a, b, c, d] = [this.#meanOf(first), this.#meanOf(second), this.#meanOf(third), this.#meanOf(fourth)];
			const [atA, atB, atC, atD] = [first.meanAt, second.meanAt, third.meanAt, fourth.meanAt];
			for (let h = 0; h < size; h++)
				sums[h] = (sums[h] as number) + (a[atA + h] as number) + (b[atB + h] as number) + (c[atC + h] as number) + (d[atD + h] as number);
		}
		for (; n < count; n++) this.#addOne(this.#meanOf(known[n] as Word), (known[n] as Word).meanAt, sums);
		const scale = (STEP * MEAN_SCALE) / (line.to - line.from);
		const { bias } = this.#parts;
		for (let h = 0; h < size; h++) this.#lineHidden[h] = (bias[h] as number) + scale * (sums[h] as number);
	}

	/** The numbers among which, from `meanAt` on, are those that a word adds to the mean. */
	#meanOf(word: Word): Int16Array {
		if (word.mean) return word.mean;
		const sums = this.#wordSums.fill(0);
		this.#addProduct(this.#lexicon.vectorOf(word.vector), SLOTS, sums);
		word.meanAt = this.#meanRoom.take();
		word.mean = this.#meanRoom.numbers;
		writeSteps(sums, word.mean, word.meanAt);
		return word.mean;
	}

	/** The numbers among which, from `hiddenAt` on, is what a word adds at each place, in steps, worked out for this one: most words of a short article stand at few of them. */
	#wordHidden(word: Word, slot: number): Int16Array {
		const size = this.#size;
		if (!word.hidden) {
			word.hiddenAt = this.#hiddenRoom.take();
			word.hidden = this.#hiddenRoom.numbers;
		}
		const steps = word.hidden;
		if (word.hiddenSlots & (1 << slot)) return steps;
		word.hiddenSlots |= 1 << slot;
		const { traits, traitWeights } = this.#parts;
		const sums = this.#wordSums.fill(0);
		this.#addProduct(this.#lexicon.vectorOf(word.vector), slot, sums);
		for (const trait of traitsOf(word)) {
			const row = this.#traits.get(trait);
			if (row === undefined) continue;
			const from = (slot * traits.length + row) * size;
			for (let h = 0; h < size; h++) sums[h] = (sums[h] as number) + (traitWeights[from + h] as number);
		}
		writeSteps(sums, steps, word.hiddenAt + slot * size);
		return steps;
	}

	#addProduct(vector: Float32Array, place: number, out: Float32Array): void {
		const { vectors } = this.#parts;
		const size = this.#size;
		for (let d = 0; d < VECTOR_SIZE; d++) {
			const x = vector[d] as number;
			if (x === 0) continue;
			const row = (place * VECTOR_SIZE + d) * size;
			for (let h = 0; h < size; h++) out[h] = (out[h] as number) + x * (vectors[row + h] as number);
		}
	}
}

/** Writes numbers as whole steps, the largest that there are where they are beyond them. */
function writeSteps(numbers: Float32Array, steps: Int16Array, at: number): void {
	for (let n = 0; n < numbers.length; n++) steps[at + n] = Math.max(-32_768, Math.min(32_767, Math.round((numbers[n] as number) / STEP)));
}
