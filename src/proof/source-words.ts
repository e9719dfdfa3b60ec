/** The words of one source, as they are compared: typed arrays, since a source may have a million of them. */
import { normalWord } from './normal-words.js';
import { Before, scanWords, type NumberedWord, type WordNumbers, type WordSink } from './scan-words.js';
import type { SourceSegment, SourceText } from './source-text.js';

/** Numbers for words: what is the same word has the same number. Shared by all sources that are searched together, and by the quotations. */
export class Vocabulary implements WordNumbers {
	readonly #ids = new Map<string, number>();
	readonly #words: string[] = [];
	readonly #normal = new Map<string, NumberedWord>();

	/** The number of a word as it is compared; a new one for a new word. */
	idOf(word: string): number {
		const known = this.#ids.get(word);
		if (known !== undefined) return known;
		const id = this.#words.length;
		this.#ids.set(word, id);
		this.#words.push(word);
		return id;
	}

	/** The number of a word; undefined where no source and no quotation has it. */
	find(word: string): number | undefined {
		return this.#ids.get(word);
	}

	/** The word with a number; empty for a number that none has. */
	wordOf(id: number): string {
		return this.#words[id] ?? '';
	}

	/** How many words there are. */
	get size(): number {
		return this.#words.length;
	}

	/** The normal form of a word as it is spelled. */
	normal(spelled: string): NumberedWord {
		const known = this.#normal.get(spelled);
		if (known) return known;
		const word = normalWord(spelled);
		const normal = { ...word, ids: word.words.map((one) => this.idOf(one)) };
		this.#normal.set(spelled, normal);
		return normal;
	}
}

/** The words of a source. All arrays are of the same length; do not change them. */
export interface SourceWords {
	readonly source: SourceText;
	readonly ids: Uint32Array;
	/** Offsets in the source's text. */
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	/** Bits of `Before`. */
	readonly bits: Uint8Array;
	/** The number of the segment of each word. */
	readonly segments: Uint32Array;
	/** The number of the answer of each segment: those that follow each other and have the same speaker are one answer. */
	readonly turns: Uint32Array;
	/** Where each line of the source's text starts. */
	readonly lines: Uint32Array;
	/** Whether capitals show names in it: what a machine transcribed may have none, and captions nothing else. */
	readonly hasCase: boolean;
}

/** Reads the words of a source. Linear in its length. */
export function sourceWords(source: SourceText, vocabulary: Vocabulary): SourceWords {
	const rows = new Rows();
	let segment = 0;
	let end = 0;
	const sink: WordSink = {
		add: (id, start, wordEnd, bits) => {
			rows.push(id, start, wordEnd, bits, segment);
		},
		vocabulary,
	};
	for (const [index, { start, end: segmentEnd }] of source.segments.entries()) {
		segment = index;
		scanWords(source.text, start, segmentEnd, bitsAt(source, index, end), sink);
		end = segmentEnd;
	}
	const arrays = rows.arrays();
	return { source, ...arrays, turns: turnsOf(source.segments), lines: lineStarts(source.text), hasCase: hasCase(arrays.bits) };
}

/** Shares of words with a capital, between which a text has them where English has them. */
const [LEAST_CAPITALS, MOST_CAPITALS] = [0.001, 0.6];

function hasCase(bits: Uint8Array): boolean {
	const capitals = bits.reduce((count, bit) => count + (bit & Before.capital ? 1 : 0), 0);
	return capitals >= LEAST_CAPITALS * bits.length && capitals <= MOST_CAPITALS * bits.length;
}

/** What parts a segment from the one before it: cues of a recording run on, paragraphs and answers do not. */
function bitsAt({ text, segments }: SourceText, index: number, end: number): number {
	const [before, segment] = [segments[index - 1], segments[index]];
	if (!before || !segment || !isSameAnswer(before, segment)) return Before.clause | Before.sentence;
	if (segment.seconds === undefined)
		return Before.clause | (/[.?!…]["”’)]*\s*$/u.test(text.slice(Math.max(0, end - 8), end)) ? Before.sentence : 0);
	return /[.?!]["”’)]*\s*$/u.test(text.slice(Math.max(0, end - 8), end)) ? Before.clause | Before.sentence : 0;
}

function isSameAnswer(before: SourceSegment | undefined, segment: SourceSegment | undefined): boolean {
	return before?.speaker === segment?.speaker && !segment?.isNewTurn;
}

function turnsOf(segments: readonly SourceSegment[]): Uint32Array {
	const turns = new Uint32Array(segments.length);
	for (let index = 1; index < segments.length; index++)
		turns[index] = (turns[index - 1] ?? 0) + (isSameAnswer(segments[index - 1], segments[index]) ? 0 : 1);
	return turns;
}

/** Offsets of lines; a carriage return and a line feed end one line. */
function lineStarts(text: string): Uint32Array {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return Uint32Array.from(starts);
}

/** Rows of numbers that grow: plain arrays would take three times the memory. */
class Rows {
	#capacity = 1024;
	#length = 0;
	#numbers = [new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024), new Uint32Array(1024)] as const;
	#bits = new Uint8Array(1024);

	push(id: number, start: number, end: number, bits: number, segment: number): void {
		if (this.#length === this.#capacity) this.#grow();
		const [ids, starts, ends, segments] = this.#numbers;
		ids[this.#length] = id;
		starts[this.#length] = start;
		ends[this.#length] = end;
		segments[this.#length] = segment;
		this.#bits[this.#length++] = bits;
	}

	/** Copies of the right length. */
	arrays(): Pick<SourceWords, 'ids' | 'starts' | 'ends' | 'bits' | 'segments'> {
		const [ids, starts, ends, segments] = this.#numbers;
		const length = this.#length;
		return {
			ids: ids.slice(0, length),
			starts: starts.slice(0, length),
			ends: ends.slice(0, length),
			bits: this.#bits.slice(0, length),
			segments: segments.slice(0, length),
		};
	}

	#grow(): void {
		this.#capacity *= 2;
		const larger = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
			const grown = new Uint32Array(this.#capacity);
			grown.set(numbers);
			return grown;
		};
		const [ids, starts, ends, segments] = this.#numbers;
		this.#numbers = [larger(ids), larger(starts), larger(ends), larger(segments)];
		const bits = new Uint8Array(this.#capacity);
		bits.set(this.#bits);
		this.#bits = bits;
	}
}
