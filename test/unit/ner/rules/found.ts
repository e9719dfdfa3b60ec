import type { EntityType } from '../../../../src/annotations.js';
import { readArticle } from '../../../../src/engine/document/article.js';
import { tokenRange } from '../../../../src/engine/document/lookup.js';
import { sayingsOf, Usage } from '../../../../src/engine/ner/rules/usage.js';
import { Wording, type Section } from '../../../../src/engine/ner/rules/wording.js';
import type { Name } from '../../../../src/engine/types.js';
import { shippedModel } from '../../shipped-model.js';

/** What a tagger found: words, in the order of the text, their type, how sure it is. */
export type Found = readonly [words: string, type: EntityType, confidence?: number];

/** What a step of mending is given. */
export interface Given {
	readonly names: readonly Name[];
	readonly wording: Wording;
	readonly usage: Usage;
	readonly section: Section;
}

/** The names of `text` after `step`, where the tagger found `found`; each as `words (type)`. */
export function mendedBy(step: (given: Given) => readonly Name[], text: string, found: readonly Found[]): string[] {
	const article = readArticle(text);
	let from = 0;
	const names = found.map(([words, type, confidence = 0.95]): Name => {
		const start = text.indexOf(words, from);
		from = start + words.length;
		const span = { start, end: start + words.length };
		return { ...span, type, confidence, ...tokenRange(article, span) };
	});
	const wording = new Wording(article, shippedModel());
	const usage = new Usage();
	const section = { from: 0, to: article.tokens.length, paragraphs: article.paragraphs };
	usage.update([sayingsOf(names, wording, section)]);
	const mended = step({ names, wording, usage, section });
	return mended.map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}
