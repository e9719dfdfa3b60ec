/**
 * Texts without labels, which say how words are capitalised and which features are frequent: Wikinews (CC BY 2.5), directly and in TNE's
 * selection, and the news of the Groningen Meaning Bank (public domain), whose own labels are not used.
 */
import { readLines, SHARED, type Lesson } from './corpora.js';

interface TextDocument {
	readonly id: string;
	readonly title?: string;
	readonly text: string;
}

/** Every open text that is no gold article; `taken` are the ids of those. */
export function readUnlabelled(taken: ReadonlySet<string>): Lesson[] {
	const files: readonly (readonly [file: string, every: number])[] = [
		['data/coref/tne-train.jsonl.gz', 1],
		['data/text/wikinews.jsonl.gz', 1],
		// The oldest and the most uniform.
		['data/ner/gmb.jsonl.gz', 2],
	];
	return files.flatMap(([file, every]) =>
		readLines<TextDocument>(`${SHARED}/${file}`)
			.filter((_, index) => index % every === 0)
			.filter((document) => !taken.has(document.id) && !taken.has(`tne-${document.id}`))
			.map(({ id, title, text }) => ({ id, corpus: 'silver', text: title ? `${title}\n\n${text}` : text, labels: [], weight: 1 })),
	);
}
