/** Who wrote an article, by the form of its bylines: `By Jane Roe and Tove Strand` names two persons, whatever they are called. */
import { authorsIn } from '../../document/bylines.js';
import { tokenRange } from '../../document/lookup.js';
import type { AddRule } from './rule.js';

/** Characters of a line; longer ones are prose. */
const LONGEST_LINE = 300;

export const addBylineAuthor: AddRule = {
	id: 'add-byline-author',
	phase: 'add',
	reach: 'line',
	examples: [
		['By Brisco Vell and Tarn Odd', 'By [Brisco Vell|person] and [Tarn Odd|person]'],
		['(Reporting by Brisco Vell)', '(Reporting by [Brisco Vell|person])'],
		['By Friday the harbour was shut.', 'By Friday the harbour was shut.'],
	],
	find: ({ tokens, paragraph }) => {
		const { article } = tokens;
		const { start, end } = paragraph;
		if (end - start > LONGEST_LINE) return [];
		return authorsIn(article.text.slice(start, end)).map((span) => {
			const author = { start: start + span.start, end: start + span.end };
			return { ...tokenRange(article, author), type: 'person' };
		});
	},
};
