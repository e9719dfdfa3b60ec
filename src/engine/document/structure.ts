/** How the article is built, for all who show it: headline, blocks with their sentences, marks without a partner. */
import type { Structure } from '../../annotations.js';
import type { Article } from '../types.js';
import { headlineOf } from './lookup.js';
import { unpairedMarks } from './unpaired-marks.js';

/** The structure of an article; linear in its length. */
export function structureOf(article: Article): Structure {
	const headline = headlineOf(article);
	return {
		headline: headline ? { start: headline.start, end: headline.end } : null,
		blocks: article.paragraphs.map(({ start, end, kind, firstSentence, lastSentence }) => ({
			start,
			end,
			kind,
			sentences: article.sentences.slice(firstSentence, lastSentence).map((sentence) => ({ start: sentence.start, end: sentence.end })),
		})),
		unpaired: unpairedMarks(article),
	};
}
