/** How the article is built, for all who show it: headline, blocks with their sentences, marks without a partner. */
import type { Block, Structure } from '../../annotations.js';
import type { Article, ArticleBlock } from './types.js';
import { frontMatterLines } from './labels.js';
import { HEADER_PARAGRAPHS, headlineOf } from './lookup.js';
import { unpairedMarks } from './unpaired-marks.js';

/** The structure of an article; linear in its length. */
export function structureOf(article: Article): Structure {
	const headline = headlineOf(article);
	const fenced = frontMatterLines(article.text, article.paragraphs.slice(0, HEADER_PARAGRAPHS));
	return {
		headline: headline ? { start: headline.start, end: headline.end } : null,
		blocks: article.paragraphs.slice(fenced).map((block) => blockOf(article, block)),
		unpaired: unpairedMarks(article),
	};
}

function blockOf(article: Article, { start, end, kind, firstSentence, lastSentence }: ArticleBlock): Block {
	const sentences = article.sentences.slice(firstSentence, lastSentence).map(({ start, end }) => ({ start, end }));
	return { start, end, kind, sentences };
}
