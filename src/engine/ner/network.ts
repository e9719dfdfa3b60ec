/**
 * The small network beside the linear features: word vectors at SLOTS places and the mean of the sentence, one hidden layer
 * (after Collobert et al. 2011, "Natural language processing (almost) from scratch"). What a word adds to the hidden layer at each
 * place is worked out once a word type, so that a word in its place costs a few additions.
 */
import { SLOTS, slotWords, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { VECTOR_SIZE, type Lexicon } from './lexicon.js';
import type { ModelParts } from './model-format.js';
import { NumberArena } from './number-arena.js';
import { addFourUnits, addRows, addScaled, writeSteps } from './sums.js';
import { traitsOf, type Word } from './words.js';

/** How much the mean of a sentence's vectors is enlarged: means are shorter than what they are made of. */
const MEAN_SCALE = 2;

/** What a word adds to a hidden unit is kept in whole steps: half the memory, and whole numbers are added fastest. */
const STEP = 2 ** -11;

/** Units that are added in one go. */
const AT_ONCE = 4;

export class Network {
	readonly #parts: ModelParts;
	readonly #lexicon: Lexicon;
	readonly #traits: ReadonlyMap<number, number>;
	readonly #slots: (Word | undefined)[] = [];
	/** Hidden units. */
	readonly #size: number;
	readonly #hidden: Float64Array;
	/** The units that are above zero, and one that is looked at. */
	readonly #active: Int32Array;
	#line: Line | undefined;
	readonly #lineHidden: Float64Array;
	readonly #sums: Int32Array;
	/** What words add that stand beside each other, and from where on. */
	readonly #rows: Int16Array[] = [];
	#starts = new Int32Array(SLOTS);
	/** What words add. */
	readonly #meanArena: NumberArena;
	readonly #hiddenArena: NumberArena;
	readonly #wordSums: Float32Array;
	readonly #vector = new Float32Array(VECTOR_SIZE);

	constructor(parts: ModelParts, lexicon: Lexicon) {
		this.#parts = parts;
		this.#lexicon = lexicon;
		this.#size = parts.networkBias.length;
		this.#hidden = new Float64Array(this.#size);
		this.#active = new Int32Array(this.#size + 1);
		this.#lineHidden = new Float64Array(this.#size);
		this.#sums = new Int32Array(this.#size);
		this.#wordSums = new Float32Array(this.#size);
		this.#meanArena = new NumberArena(this.#size);
		this.#hiddenArena = new NumberArena(SLOTS * this.#size);
		this.#traits = new Map(Array.from(parts.networkTraits, (trait, row) => [trait, row]));
	}

	/** Adds the scores of the word at `i` of a line. */
	add(line: Line, i: number, scores: Float32Array, at: number): void {
		if (line !== this.#line) this.#readLine(line);
		const sums = this.#sums.fill(0);
		slotWords(line, i, this.#slots);
		this.#addSlots(sums);
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

	/** Adds what the first `count` active units say of each label. */
	#addOutput(count: number, scores: Float32Array, at: number): void {
		const hidden = this.#hidden;
		const active = this.#active;
		const { networkOutput: output } = this.#parts;
		let n = 0;
		for (; n + AT_ONCE <= count; n += AT_ONCE) addFourUnits(scores, at, active, n, hidden, output);
		for (; n < count; n++) {
			const unit = active[n] as number;
			addScaled(scores, at, hidden[unit] as number, output, unit * LABEL_COUNT, LABEL_COUNT);
		}
	}

	/** Adds what the words at all places add. */
	#addSlots(sums: Int32Array): void {
		let count = 0;
		for (let slot = 0; slot < SLOTS; slot++) {
			const word = this.#slots[slot];
			if (!word) continue;
			this.#rows[count] = this.#hiddenOf(word, slot);
			this.#starts[count++] = word.hiddenAt + slot * this.#size;
		}
		addRows(sums, this.#rows, this.#starts, count);
	}

	/** What the mean of a line's vectors adds, which is the mean of what they add. */
	#readLine(line: Line): void {
		this.#line = line;
		const sums = this.#sums.fill(0);
		if (this.#starts.length < line.to - line.from) this.#starts = new Int32Array(2 * (line.to - line.from));
		let count = 0;
		for (let i = line.from; i < line.to; i++) {
			const word = line.words[i] as Word;
			if (word.vector < 0) continue;
			this.#rows[count] = this.#meanOf(word);
			this.#starts[count++] = word.meanAt;
		}
		addRows(sums, this.#rows, this.#starts, count);
		const scale = (STEP * MEAN_SCALE) / (line.to - line.from);
		const { networkBias: bias } = this.#parts;
		for (let h = 0; h < this.#size; h++) this.#lineHidden[h] = (bias[h] as number) + scale * (sums[h] as number);
	}

	/** The numbers among which, from `meanAt` on, are those that a word adds to the mean. */
	#meanOf(word: Word): Int16Array {
		if (word.mean) return word.mean;
		const sums = this.#wordSums.fill(0);
		this.#addVector(word, SLOTS, sums);
		word.meanAt = this.#meanArena.take();
		word.mean = this.#meanArena.numbers;
		writeSteps(sums, STEP, word.mean, word.meanAt);
		return word.mean;
	}

	/** The numbers among which, from `hiddenAt` on, is what a word adds at each place, in steps, worked out for this one: most words of a short article stand at few of them. */
	#hiddenOf(word: Word, slot: number): Int16Array {
		return word.hidden && word.hiddenSlots & (1 << slot) ? word.hidden : this.#workOutHidden(word, slot);
	}

	#workOutHidden(word: Word, slot: number): Int16Array {
		if (!word.hidden) {
			word.hiddenAt = this.#hiddenArena.take();
			word.hidden = this.#hiddenArena.numbers;
		}
		word.hiddenSlots |= 1 << slot;
		const sums = this.#wordSums.fill(0);
		this.#addVector(word, slot, sums);
		this.#addTraits(word, slot, sums);
		writeSteps(sums, STEP, word.hidden, word.hiddenAt + slot * this.#size);
		return word.hidden;
	}

	#addTraits(word: Word, slot: number, sums: Float32Array): void {
		const { networkTraits: traits, networkTraitWeights: weights } = this.#parts;
		const size = this.#size;
		const own = traitsOf(word);
		for (let n = 0; n < own.length; n++) {
			const row = this.#traits.get(own[n] as number);
			if (row !== undefined) addScaled(sums, 0, 1, weights, (slot * traits.length + row) * size, size);
		}
	}

	/** Adds the product of a word's vector, where it has one. */
	#addVector(word: Word, place: number, sums: Float32Array): void {
		if (word.vector < 0) return;
		const vector = this.#lexicon.vectorInto(this.#vector, word.vector);
		const { networkVectors: vectors } = this.#parts;
		const size = this.#size;
		for (let d = 0; d < VECTOR_SIZE; d++) {
			const x = vector[d] as number;
			if (x !== 0) addScaled(sums, 0, x, vectors, (place * VECTOR_SIZE + d) * size, size);
		}
	}
}
