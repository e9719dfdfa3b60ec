/** Builds the model's lexicon: clusters of word vectors, lists, and how often words are capitalised in running text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tokenize } from '../src/engine/document/tokens.js';
import { sortedHashes } from '../src/engine/ner/sorted-hashes.js';
import { hashOf, mix } from '../src/engine/ner/hash.js';
import { Lexicon, VECTOR_PARTS, VECTOR_SIZE, type LexiconData } from '../src/engine/ner/lexicon.js';
import { evened } from '../src/engine/ner/words.js';
import { DIMENSIONS, readEmbeddings, type Embeddings } from './embeddings.js';
import { clusterVectors } from './kmeans.js';
import { reduce } from './pca.js';
import { quantise, type Codebook } from './product-quantisation.js';
import { LISTS } from '../src/engine/ner/lists.js';
import type { Lists } from './lists.js';

export const WORDS = 60_000;
const SIZES = [128, 512, 2048] as const;

/** A lexicon of the embeddings' most frequent words and the lists; `texts` tell how words are capitalised. */
export function buildLexicon(lists: Lists, texts: readonly string[]): Lexicon {
	const embeddings = readEmbeddings(WORDS);
	const capitals = capitalCounts(texts);
	const clusters = SIZES.map((size) => cachedClusters(embeddings, size));
	const seen = new Set<number>();
	const rows: [hash: number, index: number][] = [];
	for (const [index, word] of embeddings.words.entries()) {
		const hash = hashOf(evened(word));
		if (seen.has(hash)) continue;
		seen.add(hash);
		rows.push([hash, index]);
	}
	for (const hash of capitals.keys()) if (!seen.has(hash)) rows.push([hash, -1]);
	rows.sort((a, b) => a[0] - b[0]);
	const clusterAt = (which: number, index: number): number => (index < 0 ? 0 : (clusters[which]?.[index] ?? 0) + 1);
	const reduced = reduce(embeddings.vectors, embeddings.words.length, DIMENSIONS, VECTOR_SIZE);
	const { centroids, codes } = cachedCodes(reduced, embeddings.words.length);
	const data: LexiconData = {
		words: sortedHashes(Int32Array.from(rows, ([hash]) => hash)),
		coarse: Uint8Array.from(rows, ([, index]) => clusterAt(0, index)),
		middle: Uint16Array.from(rows, ([, index]) => clusterAt(1, index)),
		fine: Uint16Array.from(rows, ([, index]) => clusterAt(2, index)),
		capitals: Uint8Array.from(rows, ([hash]) => capitals.get(hash) ?? 0),
		codes: Uint8Array.from(
			rows.flatMap(([, index]) => [...codes.subarray(Math.max(0, index) * VECTOR_PARTS, Math.max(0, index) * VECTOR_PARTS + VECTOR_PARTS)]),
		),
		centroids,
		...packedLists(lists),
	};
	return new Lexicon(data);
}

/** The lists as a model holds them. */
export function packedLists(lists: Lists): Pick<LexiconData, 'phrases' | 'phraseSets' | 'sets'> {
	const phrases = phraseTable(lists);
	const sets = [...new Set(phrases.values())].sort((a, b) => a - b);
	return {
		phrases: sortedHashes(Int32Array.from(phrases.keys())),
		phraseSets: Uint16Array.from(phrases.values(), (set) => sets.indexOf(set)),
		sets: Int32Array.from(sets),
	};
}

/** Hash of each phrase to its lists; a phrase's hash folds those of its words, as `markPhrases` does. */
function phraseTable(lists: Lists): Map<number, number> {
	const table = new Map<number, number>();
	for (const [bit, list] of LISTS.entries()) {
		for (const phrase of lists.get(list) ?? []) {
			const words = tokenize(phrase).map((token) => hashOf(evened(token.text)));
			if (words.length === 0 || words.length > 6) continue;
			const hash = words.slice(1).reduce((folded, word) => mix(folded, word), words[0] ?? 0);
			table.set(hash, (table.get(hash) ?? 0) | (1 << bit));
		}
	}
	return new Map([...table].sort((a, b) => a[0] - b[0]));
}

/** For words seen often enough within sentences: 1 (hardly ever) to 7 (nearly always capitalised). */
function capitalCounts(texts: readonly string[]): Map<number, number> {
	const counts = new Map<string, [upper: number, lower: number]>();
	for (const text of texts) {
		let previous = '';
		for (const token of tokenize(text)) {
			if (/\p{L}/u.test(token.text) && /[\p{L},’']$/u.test(previous)) {
				const key = evened(token.text);
				const count = counts.get(key) ?? [0, 0];
				counts.set(key, count);
				if (token.text !== token.text.toLowerCase()) count[0]++;
				else count[1]++;
			}
			previous = token.text;
		}
	}
	const found = new Map<number, number>();
	for (const [key, [upper, lower]] of counts) {
		if (upper + lower < 3) continue;
		const share = (upper + 0.2) / (upper + lower + 0.4);
		found.set(
			hashOf(key),
			share < 0.02 ? 1 : share < 0.1 ? 2 : share < 0.3 ? 3 : share < 0.6 ? 4 : share < 0.85 ? 5 : share < 0.95 ? 6 : 7,
		);
	}
	return found;
}

function cachedClusters(embeddings: Embeddings, size: number): Uint16Array {
	const file = `work/cache/clusters-${embeddings.words.length}-${size}.bin`;
	if (existsSync(file)) {
		const bytes = readFileSync(file);
		return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
	}
	const clusters = clusterVectors(embeddings.vectors, embeddings.words.length, DIMENSIONS, size, size > 1000 ? 6 : 10, size);
	mkdirSync('work/cache', { recursive: true });
	writeFileSync(file, new Uint8Array(clusters.buffer));
	return clusters;
}

function cachedCodes(vectors: Float32Array, count: number): Codebook {
	const [codes, centroids] = [`work/cache/codes-${count}-${VECTOR_SIZE}.bin`, `work/cache/centroids-${count}-${VECTOR_SIZE}.bin`];
	if (existsSync(codes)) {
		const bytes = readFileSync(centroids);
		return {
			codes: readFileSync(codes),
			centroids: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
		};
	}
	const book = quantise(vectors, count, VECTOR_SIZE, VECTOR_PARTS, 12);
	writeFileSync(codes, book.codes);
	writeFileSync(centroids, new Uint8Array(book.centroids.buffer));
	return book;
}
