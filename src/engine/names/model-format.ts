/**
 * The model file: a magic word, a version, a checksum, then sections of numbers. Little-endian throughout.
 * Written by `train/`, read by `loadModel`.
 */

const MAGIC = 0x4d4e4443;
export const MODEL_VERSION = 1;
const HEADER = 16;

/** The sections in the order in which they are stored. */
export interface ModelParts {
	readonly words: Int32Array;
	readonly coarse: Uint8Array;
	readonly middle: Uint16Array;
	readonly fine: Uint16Array;
	readonly capitals: Uint8Array;
	readonly phrases: Int32Array;
	readonly lists: Int32Array;
	/** Hashes of the features. */
	readonly features: Int32Array;
	/** For each feature, the set of labels that it has a weight for. */
	readonly rows: Int32Array;
	/** The weights of the rows, one after another, in units of `scale[0]`. */
	readonly weights: Int8Array;
	readonly transitions: Float32Array;
	readonly scale: Float32Array;
}

type Numbers = Int32Array | Uint8Array | Uint16Array | Int8Array | Float32Array;
type Kind = new (buffer: ArrayBuffer, offset: number, length: number) => Numbers;
const KINDS: Readonly<Record<keyof ModelParts, Kind>> = {
	words: Int32Array,
	coarse: Uint8Array,
	middle: Uint16Array,
	fine: Uint16Array,
	capitals: Uint8Array,
	phrases: Int32Array,
	lists: Int32Array,
	features: Int32Array,
	rows: Int32Array,
	weights: Int8Array,
	transitions: Float32Array,
	scale: Float32Array,
};
const NAMES = Object.keys(KINDS) as (keyof ModelParts)[];
const WIDTH: Readonly<Record<string, number>> = { Int32Array: 4, Float32Array: 4, Uint16Array: 2, Uint8Array: 1, Int8Array: 1 };

/** The bytes of a model file. */
export function writeModel(parts: ModelParts): Uint8Array {
	const size = NAMES.reduce((sum, name) => sum + 4 + padded(parts[name].byteLength), HEADER);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	let at = HEADER;
	for (const name of NAMES) {
		const part = parts[name];
		view.setUint32(at, part.length, true);
		bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at + 4);
		at += 4 + padded(part.byteLength);
	}
	view.setUint32(0, MAGIC, true);
	view.setUint32(4, MODEL_VERSION, true);
	view.setUint32(8, size, true);
	view.setInt32(12, checksum(bytes), true);
	return bytes;
}

/** Reads a model file. Throws where it is no model, of another version, cut short or damaged. */
export function readModel(bytes: Uint8Array): ModelParts {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	if (copy.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('This is no model of Copydesk.');
	if (view.getUint32(4, true) !== MODEL_VERSION) {
		throw new Error(`The model has version ${view.getUint32(4, true)}; this program reads version ${MODEL_VERSION}.`);
	}
	if (view.getUint32(8, true) !== copy.length) throw new Error('The model file is cut short.');
	if (view.getInt32(12, true) !== checksum(copy)) throw new Error('The model file is damaged: its checksum is wrong.');
	let at = HEADER;
	const parts: Partial<Record<keyof ModelParts, Numbers>> = {};
	for (const name of NAMES) {
		const length = view.getUint32(at, true);
		const part = new KINDS[name](copy.buffer, at + 4, length);
		parts[name] = part;
		at += 4 + padded(part.byteLength);
	}
	return parts as unknown as ModelParts;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}

/** FNV-1a over 32-bit words behind the header. */
function checksum(bytes: Uint8Array): number {
	const words = new Int32Array(bytes.buffer, HEADER, (bytes.length - HEADER) >> 2);
	let hash = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
	return hash;
}

/** Bytes an element of a section takes; sections are padded to four. */
export function widthOf(name: keyof ModelParts): number {
	return WIDTH[KINDS[name].name] ?? 1;
}
