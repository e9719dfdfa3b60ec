/**
 * What the rest of the article says of a word: how the same word, and the same pair of words, read elsewhere in it. The first
 * reading of every stretch gives each word a likelihood of each label; here these are averaged over a word's other places.
 * All sums are whole numbers, so that the order in which paragraphs are added never matters.
 */
import { Sum } from '../cache/sum.js';
import { LABEL_COUNT } from './labels.js';
import { addScaled } from './sums.js';

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
const MOST_LOWER = 20;

/** What the words of a paragraph give to the evidence; immutable. */
export interface WordReadings {
	/** How many words its stretches have. */
	readonly words: number;
	/** LABEL_COUNT for each of these. */
	readonly likelihoods: Uint8Array;
	/** KEY_KINDS entries for each of these, then those of all its words in lower case. */
	readonly entries: Int32Array;
}

/** What an entry says at one time. */
interface EntryState {
	readonly places: number;
	readonly lower: number;
	readonly sums: Int32Array;
}

/** Entries of words that are no longer in the text are allowed up to this number. */
const MOST_UNUSED = 100_000;

/** Entries of a new table; a short article needs no more. */
const FIRST_CAPACITY = 1024;
const FIRST_ROWS = 256;

/** What is known of an entry, side by side, in such a number that those of an entry never lie in two of the pieces in which memory is fetched. */
const FIELDS = 4;
/** In how many places it stands. */
const PLACES = 0;
/** How often in lower case. */
const LOWER = 1;
/** Where its likelihoods are: see `Evidence`. */
const WHERE = 2;
/** The labels whose sum is worth its cost, or was, a bit each, where it has a row. */
const LABELS = 3;

/**
 * What an article says of its keys. A key's entry is a number; what is known of the entries lies in typed arrays, for a book has hundreds
 * of thousands of them.
 */
export class Evidence {
	#size = 0;
	#capacity = FIRST_CAPACITY;
	/** Keys and their entries, side by side: open addressing, twice as many slots as there is capacity; an entry is stored one higher, for 0 is none. */
	#slots = new Int32Array(4 * FIRST_CAPACITY);
	/** FIELDS an entry. */
	#fields = new Int32Array(FIELDS * FIRST_CAPACITY);
	#round = 0;
	/** The last update that changed what an entry said. */
	#changed = new Int32Array(FIRST_CAPACITY);
	#haveChanged = false;
	#sizeAtFirst = 0;
	readonly #sum = new Sum<WordReadings>();
	/**
	 * Most keys stand in one place alone: for those, the likelihoods in which its own are, and (WHERE) from where on. Others have a row of
	 * sums over all places, and its number, inverted.
	 */
	readonly #firsts: (Uint8Array | undefined)[] = [];
	/** LABEL_COUNT a row. */
	#sums = new Int32Array(LABEL_COUNT * FIRST_ROWS);
	#rows = 0;

	/** Whether entries of words long gone outnumber those in use: time to begin again. */
	get isCrowded(): boolean {
		return this.#size > 2 * this.#sizeAtFirst + MOST_UNUSED;
	}

	/** Makes these the paragraphs that the evidence comes from. */
	update(paragraphs: readonly WordReadings[]): void {
		const isFirst = this.#sizeAtFirst === 0;
		const before = new Map<number, EntryState>();
		this.#sum.update(paragraphs, (paragraph, times) => {
			if (!isFirst) this.#note(paragraph, before);
			this.#add(paragraph, times);
		});
		if (isFirst) this.#sizeAtFirst = this.#size;
		this.#round++;
		const changed = [...before].filter(([entry, state]) => !this.#isAs(entry, state));
		for (const [entry] of changed) this.#changed[entry] = this.#round;
		this.#haveChanged = changed.length > 0;
	}

	/** Whether the last update changed what the article says of a paragraph's words; of use for those that were there before it. */
	hasChanged({ entries, words }: WordReadings): boolean {
		if (!this.#haveChanged) return false;
		for (let k = 0; k < KEY_KINDS * words; k++) if (this.#changed[entries[k] as number] === this.#round) return true;
		return false;
	}

	/** Adds a paragraph `times` times, or takes it away. */
	#add({ entries, words, likelihoods }: WordReadings, times: number): void {
		let k = 0;
		for (let word = 0; word < words; word++)
			for (let kind = 0; kind < KEY_KINDS; kind++) this.addPlaces(entries[k++] as number, times, likelihoods, word * LABEL_COUNT);
		for (; k < entries.length; k++) this.addLower(entries[k] as number, times);
	}

	/** Notes what the entries of a paragraph say, in so far as others rest on them. */
	#note({ entries }: WordReadings, states: Map<number, EntryState>): void {
		for (const entry of entries) if (this.placesOf(entry) > 0 && !states.has(entry)) states.set(entry, this.#stateOf(entry));
	}

	#stateOf(entry: number): EntryState {
		const sums = Int32Array.from({ length: LABEL_COUNT }, (_, label) => this.sumOf(entry, label));
		return { places: this.placesOf(entry), lower: this.#lowerOf(entry), sums };
	}

	/** Whether the entry says what it said. */
	#isAs(entry: number, { places, lower, sums }: EntryState): boolean {
		if (this.placesOf(entry) !== places) return false;
		if (Math.min(this.#lowerOf(entry), MOST_LOWER) !== Math.min(lower, MOST_LOWER)) return false;
		return sums.every((sum, label) => sum === this.sumOf(entry, label));
	}

	/** The entry of a key; a new one where it had none. */
	entryOf(key: number): number {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = (key << 1) & mask;
		for (; slots[slot + 1] !== 0; slot = (slot + 2) & mask) if (slots[slot] === key) return (slots[slot + 1] as number) - 1;
		if (this.#size === this.#capacity) {
			this.#grow();
			return this.entryOf(key);
		}
		slots[slot] = key;
		slots[slot + 1] = ++this.#size;
		return this.#size - 1;
	}

	#grow(): void {
		this.#capacity *= 2;
		this.#fields = widened(this.#fields, FIELDS * this.#capacity);
		this.#changed = widened(this.#changed, this.#capacity);
		const old = this.#slots;
		const slots = new Int32Array(2 * old.length);
		const mask = slots.length - 1;
		for (let from = 0; from < old.length; from += 2) {
			if (old[from + 1] === 0) continue;
			let slot = ((old[from] as number) << 1) & mask;
			while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
			slots[slot] = old[from] as number;
			slots[slot + 1] = old[from + 1] as number;
		}
		this.#slots = slots;
	}

	/**
	 * Adds `times` places (a negative number takes them away) with the likelihoods of their labels (LABEL_COUNT from `at`), which stay as they
	 * are as long as they count.
	 */
	addPlaces(entry: number, times: number, likelihoods: Uint8Array, at: number): void {
		const fields = this.#fields;
		const own = entry * FIELDS;
		const before = fields[own + PLACES] as number;
		fields[own + PLACES] = before + times;
		const where = fields[own + WHERE] as number;
		if (where < 0) this.#addToRow(entry, times, likelihoods, at);
		else if (before === 0 && times === 1) {
			this.#firsts[entry] = likelihoods;
			fields[own + WHERE] = at;
		} else if (before + times === 0) this.#firsts[entry] = undefined;
		else {
			fields[own + WHERE] = ~this.#newRow();
			const first = this.#firsts[entry];
			if (first) this.#addToRow(entry, 1, first, where);
			this.#firsts[entry] = undefined;
			this.#addToRow(entry, times, likelihoods, at);
		}
	}

	#newRow(): number {
		if ((this.#rows + 1) * LABEL_COUNT > this.#sums.length) this.#sums = widened(this.#sums, 2 * this.#sums.length);
		return this.#rows++;
	}

	#addToRow(entry: number, times: number, likelihoods: Uint8Array, at: number): void {
		const sums = this.#sums;
		const fields = this.#fields;
		const from = ~(fields[entry * FIELDS + WHERE] as number) * LABEL_COUNT;
		let labels = fields[entry * FIELDS + LABELS] as number;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const likelihood = likelihoods[at + label] as number;
			if (likelihood === 0) continue;
			const sum = (sums[from + label] as number) + times * likelihood;
			sums[from + label] = sum;
			if (sum >= LEAST) labels |= 1 << label;
		}
		fields[entry * FIELDS + LABELS] = labels;
	}

	/** Adds `times` places in lower case. */
	addLower(entry: number, times: number): void {
		const at = entry * FIELDS + LOWER;
		this.#fields[at] = (this.#fields[at] as number) + times;
	}

	/** In how many places the entry's key stands. */
	placesOf(entry: number): number {
		return this.#fields[entry * FIELDS + PLACES] as number;
	}

	/** In how many places other than one's own. */
	othersOf(entry: number): number {
		return this.placesOf(entry) - 1;
	}

	/** The step of the number of other places. */
	stepOf(entry: number): number {
		const others = this.othersOf(entry);
		return others <= 0 ? COUNT_STEPS : others === 1 ? 0 : others < 4 ? 1 : 2;
	}

	#lowerOf(entry: number): number {
		return this.#fields[entry * FIELDS + LOWER] as number;
	}

	/** The share of places in lower case, counted up to MOST_LOWER. */
	lowerShareOf(entry: number): number {
		const lower = Math.min(this.#lowerOf(entry), MOST_LOWER);
		return lower / (lower + Math.max(0, this.othersOf(entry)) + 1);
	}

	/** The sum of a label's likelihoods over all places. */
	sumOf(entry: number, label: number): number {
		const where = this.#fields[entry * FIELDS + WHERE] as number;
		return where < 0 ? (this.#sums[~where * LABEL_COUNT + label] as number) : (this.#firsts[entry]?.[where + label] ?? 0);
	}

	/**
	 * Adds to a word's scores (from `at` on) what the other places of its keys say: from `first` on there are their entries, one a kind.
	 * The likelihoods from `own` on are the word's, which do not count; `weights` the model's.
	 */
	addTo(
		scores: Float32Array,
		at: number,
		entries: Int32Array,
		first: number,
		likelihoods: Uint8Array,
		own: number,
		weights: Float32Array,
	): void {
		for (let kind = 0; kind < KEY_KINDS; kind++) this.#addKey(scores, at, entries[first + kind] as number, kind, likelihoods, own, weights);
	}

	/** Adds what the other places of a key say of a word. */
	#addKey(
		scores: Float32Array,
		at: number,
		entry: number,
		kind: number,
		likelihoods: Uint8Array,
		own: number,
		weights: Float32Array,
	): void {
		const step = this.stepOf(entry);
		const block = (kind * (COUNT_STEPS + 1) + step) * EVIDENCE_BLOCK;
		if (step < COUNT_STEPS) {
			const sums = this.#sums;
			// Where there are others, there is a row.
			const from = ~(this.#fields[entry * FIELDS + WHERE] as number) * LABEL_COUNT;
			const scale = 1 / (CERTAIN * this.othersOf(entry));
			for (let rest = this.#fields[entry * FIELDS + LABELS] as number; rest !== 0; rest &= rest - 1) {
				const label = 31 - Math.clz32(rest & -rest);
				const sum = (sums[from + label] as number) - (likelihoods[own + label] as number);
				if (sum < LEAST) continue;
				addScaled(scores, at, sum * scale, weights, block + label * LABEL_COUNT, LABEL_COUNT);
				addScaled(scores, at, Math.min(1, sum / CERTAIN), weights, block + (LABEL_COUNT + 1 + label) * LABEL_COUNT, LABEL_COUNT);
			}
		}
		if (kind === 0 && this.#lowerOf(entry) > 0)
			addScaled(scores, at, this.lowerShareOf(entry), weights, block + LABEL_COUNT * LABEL_COUNT, LABEL_COUNT);
		addScaled(scores, at, 1, weights, block + EVIDENCE * LABEL_COUNT, LABEL_COUNT);
	}
}

function widened(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
	const wide = new Int32Array(length);
	wide.set(numbers);
	return wide;
}
