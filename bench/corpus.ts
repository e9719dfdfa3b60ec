/** The texts that the benches run on. They stand in `../shared`, which only a developer's machine has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The folder of shared corpora, or null where this machine has none. */
export function sharedFolder(): URL | null {
	const folder = new URL('../../shared/', import.meta.url);
	return existsSync(folder) ? folder : null;
}

/** One document a line, from a JSON Lines file under the shared folder (gzip'ed where its name ends so). */
export function readDocuments<T extends { readonly text: string }>(shared: URL, path: string): T[] {
	const bytes = readFileSync(new URL(path, shared));
	const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** How many words a text has: stretches between white space, as the scorer counts them. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}

/**
 * A text of about `words` words: whole documents joined by blank lines, taken round and round where there
 * are too few. Growth is measured on texts of real articles, since made-up ones repeat few names.
 */
export function textOfWords(documents: readonly { readonly text: string }[], words: number): string {
	return textsOfWords(documents, words).join('\n\n');
}

/** A text of about `words` words and its four quarters, which hold as many documents each. */
export function textInQuarters(documents: readonly { readonly text: string }[], words: number): { whole: string; quarters: string[] } {
	const texts = textsOfWords(documents, words);
	const quarter = Math.ceil(texts.length / 4);
	const quarters = [0, 1, 2, 3].map((part) => texts.slice(part * quarter, (part + 1) * quarter).join('\n\n'));
	return { whole: quarters.join('\n\n'), quarters };
}

function textsOfWords(documents: readonly { readonly text: string }[], words: number): string[] {
	const texts: string[] = [];
	for (let have = 0, i = 0; have < words && documents.length > 0; i++) {
		const text = documents[i % documents.length]?.text ?? '';
		texts.push(text);
		have += wordCount(text);
	}
	return texts;
}

/** The corpora of texts, as paths under the shared folder, those of whole articles first; gazetteers hold no texts. */
export function corpora(shared: URL): string[] {
	const files = ['text', 'coref', 'quotes', 'ner'].flatMap((folder) =>
		readdirSync(new URL(`data/${folder}/`, shared)).map((file) => `data/${folder}/${file}`),
	);
	return ['gold/articles.jsonl', 'gold/train.jsonl', ...files.filter((file) => file.endsWith('.jsonl.gz'))];
}

/** Documents of all corpora, no two of the same text, until they have so many words. */
export function differentDocuments(shared: URL, words: number): { readonly text: string }[] {
	const texts = new Set<string>();
	let have = 0;
	for (const path of corpora(shared)) {
		for (const { text } of readDocuments(shared, path)) {
			if (have >= words || texts.has(text)) continue;
			texts.add(text);
			have += wordCount(text);
		}
	}
	return [...texts].map((text) => ({ text }));
}
