/** The texts that the benches run on. They stand in `../shared`, which only a developer's machine has. */
import { existsSync, readFileSync } from 'node:fs';
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
	const parts: string[] = [];
	for (let have = 0, i = 0; have < words && documents.length > 0; i++) {
		const text = documents[i % documents.length]?.text ?? '';
		parts.push(text);
		have += wordCount(text);
	}
	return parts.join('\n\n');
}
