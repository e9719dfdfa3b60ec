/** Articles for the archive's bench: of the shared corpora, taken round and round, in each round with other names. */
import { corpora, readDocuments, wordCount } from '../corpus.js';

/** An article as a folder has it. */
export interface BenchArticle {
	readonly path: string;
	readonly text: string;
}

/** Words of the shortest and the longest text that is taken for an article, so that the mean is that of the folder. */
const SHORTEST = 320;
const LONGEST = 1300;
/** Endings that make another surname of one. */
const ENDINGS = ['son', 'er', 'ley', 'man', 'ski', 'ton', 'wick', 'berg', 'well', 'ford'];
/** Of ten names, how many are others in each round; the rest are in all, as those are of whom every paper writes. */
const CHANGED_OF_TEN = 6;

/** So many articles. Deterministic. */
export function benchArticles(shared: URL, count: number): BenchArticle[] {
	const texts = longTexts(shared);
	return Array.from({ length: count }, (_, number) => {
		const round = Math.floor(number / texts.length);
		return { path: pathOf(number), text: varied(texts[number % texts.length] ?? '', round) };
	});
}

function longTexts(shared: URL): string[] {
	const texts = new Set<string>();
	for (const path of corpora(shared)) {
		for (const { text } of readDocuments(shared, path)) {
			const words = wordCount(text);
			if (words >= SHORTEST && words <= LONGEST) texts.add(text);
		}
	}
	return [...texts];
}

/** A day of seven years; the engine reads it out of the name. */
function pathOf(number: number): string {
	const day = new Date(Date.UTC(2013, 0, 1 + (number % 2500))).toISOString().slice(0, 10);
	return `${day.slice(0, 4)}/${day}-article-${number}.txt`;
}

/** The text with other surnames: each word that follows a word with a capital as one does. */
function varied(text: string, round: number): string {
	if (round === 0) return text;
	const surnames = new Set(Array.from(text.matchAll(/\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})/gu), ([, surname = '']) => surname));
	return text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
		const hash = hashOf(word, round);
		return surnames.has(word) && hash % 10 < CHANGED_OF_TEN ? word + (ENDINGS[hash % ENDINGS.length] ?? '') : word;
	});
}

/** FNV-1a. */
function hashOf(word: string, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash >>> 4;
}
