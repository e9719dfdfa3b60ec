/**
 * Texts without labels from which the model learns what it believes of them itself: Wikinews (CC BY 2.5), directly and in TNE's
 * selection, and the news of the Groningen Meaning Bank (public domain), whose own labels are not used.
 */
import { readLines, SHARED, type Lesson } from './corpora.js';

interface TextDocument {
	readonly id: string;
	readonly title?: string;
	readonly text: string;
}

/** Every open text that is no gold article; `taken` are the ids of those. */
export function readSilver(taken: ReadonlySet<string>): Lesson[] {
	const files = ['data/coref/tne-train.jsonl.gz', 'data/text/wikinews.jsonl.gz', 'data/ner/gmb.jsonl.gz'];
	return files.flatMap((file) =>
		readLines<TextDocument>(`${SHARED}/${file}`)
			.filter((document) => !taken.has(document.id) && !taken.has(`tne-${document.id}`))
			.map(({ id, title, text }) => ({ id, corpus: 'silver', text: title ? `${title}\n\n${text}` : text, labels: [], weight: 1 })),
	);
}
