/** Writes planted quotations into articles, several in each, with an attribution to each. */
import type { Span } from '../../src/annotations.js';
import type { Quotation } from '../../src/proof/quotation.js';
import { pick, type Random } from '../anchoring-edits.js';
import { SPEAKERS, type Planted } from './passages.js';
import { NAMES } from './word-swaps.js';

/** An article, and where its quotations stand. */
export interface Article {
	readonly text: string;
	readonly quotations: readonly (Quotation & { readonly planted: Planted })[];
}

const EACH = 8;
const LEAD =
	'Hillary Clinton, the Democratic nominee, and Donald Trump, the Republican nominee, spoke again this week. Among those who asked were the ' +
	'moderators Lester Holt, Chris Wallace, Martha Raddatz and Anderson Cooper.\n\n';
const FILLING = [
	'The hall was quiet.',
	'It was a long evening.',
	'The crowd had waited for hours.',
	'Rain fell on the square outside.',
	'',
];

/** `{1}` and `{2}` are pieces with their marks, `{N}` the speaker. Instead of a mark, a comma is written where a piece ends in a full stop. */
const WHOLE = ['{1,} {N} said.', '{1,} said {N}.', '{N} said: {1}', '{N} told the crowd, {1}', '{1,} {N} told reporters on Monday.'];
const PARTIAL = ['{N} said that {1} at the time.', 'In the speech, {N} said {1} and left the stage.', '{N} said {1}.'];
const SENTENCES = ['{1,} {N} said. {2}', '{1,} said {N}. {2}'];
const HALVES = ['{1,} {N} said, {2}', '{1,} said {N}, {2}'];
const WORDS = ['{N} called the plan {1} on Monday.', 'The answer was {1}, {N} said.'];

export function articlesOf(planted: readonly Planted[], random: Random): Article[] {
	const articles: Article[] = [];
	for (let at = 0; at < planted.length; at += EACH) articles.push(articleOf(planted.slice(at, at + EACH), at, random));
	return articles;
}

function articleOf(all: readonly Planted[], first: number, random: Random): Article {
	const hasStraightMarks = random() < 0.25;
	let text = LEAD;
	const quotations = all.map((planted, index) => {
		const { paragraph, spans } = paragraphOf(planted, hasStraightMarks, random);
		const placed = spans.map(({ start, end }) => ({ start: start + text.length, end: end + text.length }));
		text += `${paragraph} ${pick(FILLING, random)}`.trim() + '\n\n';
		return { planted, spans: placed, id: `q${first + index + 1}`, speaker: speakerOf(planted) };
	});
	return { text, quotations: quotations.map((one) => ({ ...one, quotes: [one.id], ...written(text, one.spans) })) };
}

function written(text: string, spans: readonly Span[]): Pick<Quotation, 'pieces' | 'names'> {
	const names = spans.flatMap(({ start, end }) =>
		[...text.slice(start, end).matchAll(/\p{Lu}[\p{L}]+/gu)]
			.filter(([word]) => NAME_WORDS.has(word))
			.map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length })),
	);
	return { pieces: spans.map(({ start, end }) => text.slice(start, end)), names };
}

const NAME_WORDS: ReadonlySet<string> = new Set([...NAMES].flat());

function speakerOf({ speaker }: Planted): Quotation['speaker'] {
	const name = SPEAKERS[speaker] ?? speaker;
	return { names: [name, name.split(' ').at(-1) ?? name], description: null, isPerson: true };
}

function paragraphOf(planted: Planted, hasStraightMarks: boolean, random: Random): { paragraph: string; spans: Span[] } {
	const name = SPEAKERS[planted.speaker] ?? planted.speaker;
	const shown = random() < 0.5 ? name : (name.split(' ').at(-1) ?? name);
	const [open, close] = hasStraightMarks ? ['"', '"'] : ['“', '”'];
	const spans: Span[] = [];
	let paragraph = '';
	for (const part of templateFor(planted, random).split(/(\{[^}]*\})/u)) {
		const [, piece, comma] = /^\{([12])(,?)\}$/u.exec(part) ?? [];
		const start = paragraph.length;
		if (piece === undefined) paragraph += part.replace('{N}', shown);
		else {
			const words = planted.pieces[Number(piece) - 1] ?? '';
			paragraph += open + (comma ? withComma(words) : words) + close;
			spans.push({ start, end: paragraph.length });
		}
	}
	return { paragraph, spans };
}

function templateFor({ pieces, isPartial, isUnsure }: Planted, random: Random): string {
	if (pieces.length > 1) return pick(/[.?!]$/u.test(pieces[0] ?? '') ? SENTENCES : HALVES, random);
	if (isPartial && isUnsure) return pick(WORDS, random);
	return pick(isPartial ? PARTIAL : WHOLE, random);
}

function withComma(words: string): string {
	if (/[.,]$/u.test(words) && !words.endsWith('...')) return `${words.slice(0, -1)},`;
	return /[?!…]$|\.\.\.$/u.test(words) ? words : `${words},`;
}
