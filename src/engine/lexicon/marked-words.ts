/** Tables whose words carry marks: what else is known of a word, so that no second list says it. */
import { words, type WordClass } from './word-class.js';

/** Words in lower case with their marks, of which each is a letter; behind `=` their abbreviations. */
export type MarkedWords = ReadonlyMap<string, string>;

/** The words of a table such as `ambassador/t=amb bishop/m king`. */
/* @__NO_SIDE_EFFECTS__ */
export function marked(table: string): MarkedWords {
	return new Map(
		[...words(table)].map((row): [string, string] => {
			const [word = ''] = row.split(/[/=]/);
			return [word, row.slice(word.length)];
		}),
	);
}

/** The words of a table that have a mark. */
/* @__NO_SIDE_EFFECTS__ */
export function withMark(table: MarkedWords, mark: string): WordClass {
	return new Set([...table].flatMap(([word, marks]) => (marks.split('=')[0]?.includes(mark) ? [word] : [])));
}
