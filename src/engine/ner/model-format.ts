/**
 * The model file: a magic word, a version, a length, a checksum, then sections. Little-endian throughout. Sorted hashes are stored
 * as they are looked up (see `SortedHashes`), the network's numbers as bytes in units of the largest, everything else as plain numbers:
 * reading a file copies next to nothing.
 * Written by `train/`, read by `loadModel`.
 */
import type { LexiconData } from './lexicon.js';
import { BUCKETS, type SortedHashes } from './sorted-hashes.js';

const MAGIC = 0x4d4e4443;
export const MODEL_VERSION = 6;
const HEADER = 16;

/** The parts of a model, as they are used. */
export interface ModelParts extends LexiconData {
	/** Sorted hashes of the features; their weights, two bytes each: the label (128 added on the last of a feature) and the weight. */
	readonly features: SortedHashes;
	readonly weights: Uint8Array;
	/** How many weights the features of each bucket have in all. */
	readonly weightCounts: Uint8Array;
	/** Scores of pairs of labels in the first reading. */
	readonly transitions: Float32Array;
	/** (SLOTS + 1) × VECTOR_SIZE × hidden. */
	readonly networkVectors: Float32Array;
	/** Hashes of the traits of words, and SLOTS × traits × hidden weights. */
	readonly networkTraits: Int32Array;
	readonly networkTraitWeights: Float32Array;
	readonly networkBias: Float32Array;
	/** Hidden × LABEL_COUNT. */
	readonly networkOutput: Float32Array;
	/** The second reading: weights of evidence and scores of pairs of labels. */
	readonly evidence: Float32Array;
	readonly evidenceTransitions: Float32Array;
	/** What the tagger's likelihood of one type (row) says for each type, where names are typed as a whole. */
	readonly typeWeights: Float32Array;
	/** Upper ends of bins of raw confidence, and the share of right names in each. */
	readonly calibration: Float32Array;
	/** What one unit of a weight is worth. */
	readonly scale: Float32Array;
}

type Numbers = Int32Array | Uint8Array | Uint16Array | Float32Array;
type Part = Numbers | SortedHashes;
type Kind = 'sorted' | 'int32' | 'uint8' | 'uint16' | 'float32' | 'scaled8';
const KINDS: Readonly<Record<keyof ModelParts, Kind>> = {
	words: 'sorted',
	coarse: 'uint8',
	middle: 'uint16',
	fine: 'uint16',
	capitals: 'uint8',
	codes: 'uint8',
	centroids: 'float32',
	phrases: 'sorted',
	phraseSets: 'uint16',
	sets: 'int32',
	features: 'sorted',
	weights: 'uint8',
	weightCounts: 'uint8',
	transitions: 'float32',
	networkVectors: 'scaled8',
	networkTraits: 'int32',
	networkTraitWeights: 'scaled8',
	networkBias: 'float32',
	networkOutput: 'scaled8',
	evidence: 'float32',
	evidenceTransitions: 'float32',
	typeWeights: 'float32',
	calibration: 'float32',
	scale: 'float32',
};
const NAMES = Object.keys(KINDS) as (keyof ModelParts)[];

/** The bytes of a model file. */
export function writeModel(parts: ModelParts): Uint8Array {
	const sections = NAMES.map((name) => bytesOf(KINDS[name], parts[name]));
	const size = sections.reduce((sum, section) => sum + 8 + padded(section.length), HEADER);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	let at = HEADER;
	for (const [index, section] of sections.entries()) {
		view.setUint32(at, countOf(parts[NAMES[index] as keyof ModelParts]), true);
		view.setUint32(at + 4, section.length, true);
		bytes.set(section, at + 8);
		at += 8 + padded(section.length);
	}
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, MODEL_VERSION, true);
	view.setUint32(8, size, true);
	view.setInt32(12, checksum(bytes), true);
	return bytes;
}

function countOf(part: Part): number {
	return 'lows' in part ? part.lows.length : part.length;
}

function bytesOf(kind: Kind, part: Part): Uint8Array {
	if ('lows' in part) return hashBytes(part);
	return kind === 'scaled8' ? scaledToBytes(part as Float32Array) : plainBytes(part);
}

function hashBytes({ counts, lows }: SortedHashes): Uint8Array {
	const bytes = new Uint8Array(BUCKETS + lows.byteLength);
	bytes.set(counts);
	bytes.set(plainBytes(lows), BUCKETS);
	return bytes;
}

function plainBytes({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

/** One unit as a 32-bit number, then how many of them each number is, a signed byte each. */
function scaledToBytes(numbers: Float32Array): Uint8Array {
	const unit = Math.fround(numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127 || 1);
	const bytes = new Uint8Array(4 + numbers.length);
	new DataView(bytes.buffer).setFloat32(0, unit, true);
	for (const [at, number] of numbers.entries()) bytes[4 + at] = Math.round(number / unit) & 255;
	return bytes;
}

function scaledFromBytes(bytes: Uint8Array<ArrayBuffer>, at: number, count: number): Float32Array {
	const unit = new DataView(bytes.buffer).getFloat32(at, true);
	const units = new Int8Array(bytes.buffer, at + 4, count);
	// `Float32Array.from` takes ten times as long.
	const numbers = new Float32Array(count);
	for (let index = 0; index < count; index++) numbers[index] = (units[index] as number) * unit;
	return numbers;
}

/** Reads a model file. Throws where it is no model, of another version, cut short or damaged. */
export function readModel(bytes: Uint8Array): ModelParts {
	const file = fromItsOwnBeginning(bytes);
	const view = new DataView(file.buffer);
	if (file.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('This is no model of Copydesk.');
	if (view.getUint32(4, true) !== MODEL_VERSION) {
		throw new Error(`The model has version ${view.getUint32(4, true)}; this program reads version ${MODEL_VERSION}.`);
	}
	if (view.getUint32(8, true) !== file.length) throw new Error('The model file is cut short.');
	if (view.getInt32(12, true) !== checksum(file)) throw new Error('The model file is damaged: its checksum is wrong.');
	let at = HEADER;
	const parts: Partial<Record<keyof ModelParts, Part>> = {};
	for (const name of NAMES) {
		const [count, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
		parts[name] = partOf(KINDS[name], file, at + 8, count, length);
		at += 8 + padded(length);
	}
	return parts as unknown as ModelParts;
}

/** The same bytes at the beginning of their memory, so that numbers of four bytes can be read where they are. */
function fromItsOwnBeginning(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer, byteOffset, byteLength } = bytes;
	return buffer instanceof ArrayBuffer && byteOffset === 0 ? new Uint8Array(buffer, 0, byteLength) : new Uint8Array(bytes);
}

function partOf(kind: Kind, bytes: Uint8Array<ArrayBuffer>, at: number, count: number, length: number): Part {
	switch (kind) {
		case 'sorted':
			return { counts: bytes.subarray(at, at + BUCKETS), lows: new Uint16Array(bytes.buffer, at + BUCKETS, count) };
		case 'scaled8':
			return scaledFromBytes(bytes, at, count);
		case 'int32':
			return new Int32Array(bytes.buffer, at, length / 4);
		case 'uint16':
			return new Uint16Array(bytes.buffer, at, length / 2);
		case 'float32':
			return new Float32Array(bytes.buffer, at, length / 4);
		case 'uint8':
			return bytes.subarray(at, at + length);
	}
}

function padded(length: number): number {
	return (length + 3) & ~3;
}

/** FNV-1a over 32-bit words after the header. */
function checksum(bytes: Uint8Array<ArrayBuffer>): number {
	const words = new Int32Array(bytes.buffer, HEADER, (bytes.length - HEADER) >> 2);
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
	return hash;
}
