/**
 * The one notation for an annotated article in all tests, that of the gold articles:
 *
 * | in the text | means |
 * | --- | --- |
 * | `[[Ann Roe|p1]]` | a name of entity `p1`; the letter is its type: person, organization, g for place, n for group, event, work |
 * | `((she|p1))` | a pronoun or noun phrase that means `p1` |
 * | `<q1>“…”</q1>` | a quote; a number that comes again is another piece of it |
 * | `<c1>said</c1>` | the cue of quote 1 |
 * | `{{Friday|2020-01-03}}` | a date and its value |
 *
 * Marks nest and never overlap. Where only the type matters, the number may be left out: `[[Ann Roe|p]]`.
 */
import type { EntityType, Span } from '../../../src/annotations.js';

/** A name, or a pronoun or noun phrase, that was marked. */
export interface MarkedMention extends Span {
	/** The mark's own word for the entity: `p1`. */
	readonly entity: string;
	readonly type: EntityType;
	readonly isName: boolean;
}

/** An article without its marks, and what they said. Offsets count in `text`. */
export interface MarkedUp {
	readonly text: string;
	/** In the order of the text. */
	readonly mentions: readonly MarkedMention[];
	/** The pieces of each quote, by its number. */
	readonly quotes: ReadonlyMap<string, readonly Span[]>;
	/** The cues of each quote, by its number. */
	readonly cues: ReadonlyMap<string, readonly Span[]>;
	readonly dates: readonly (Span & { readonly value: string })[];
}

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', g: 'place', n: 'group', e: 'event', w: 'work' };
const MARK =
	/(?<opening>\[\[(?!\[)|\(\((?=[^()]{1,200}\|[pognew]\d*\)\))|\{\{|<(?:q|c)\d+>)|\|(?<entity>[pognew]\d*)(?:\]\]|\)\))|\|(?<date>[\d/-]+)\}\}|<\/(?<part>[qc])(?<number>\d+)>/gu;

/** Reads a marked-up article. Throws where a mark is not closed, closes another, or is left over in the text. */
export function readMarkedUp(source: string): MarkedUp {
	let text = '';
	let last = 0;
	const open: { readonly start: number; readonly opening: string }[] = [];
	const mentions: MarkedMention[] = [];
	const quotes = new Map<string, Span[]>();
	const cues = new Map<string, Span[]>();
	const dates: (Span & { value: string })[] = [];
	for (const match of source.matchAll(MARK)) {
		text += source.slice(last, match.index);
		last = match.index + match[0].length;
		const { opening, entity, date, part, number = '' } = match.groups ?? {};
		if (opening !== undefined) {
			open.push({ start: text.length, opening });
			continue;
		}
		const top = open.pop();
		const span = { start: top?.start ?? 0, end: text.length };
		if (entity !== undefined && (top?.opening === '[[' || top?.opening === '(('))
			mentions.push({ ...span, entity, type: typeOfMark(entity), isName: top.opening === '[[' });
		else if (date !== undefined && top?.opening === '{{') dates.push({ ...span, value: date });
		else if (part === 'q' && top?.opening === `<q${number}>`) quotes.set(number, [...(quotes.get(number) ?? []), span]);
		else if (part === 'c' && top?.opening === `<c${number}>`) cues.set(number, [...(cues.get(number) ?? []), span]);
		else throw new Error(`“${match[0]}” closes “${top?.opening ?? 'nothing'}” after “${text.slice(-40)}”`);
	}
	text += source.slice(last);
	const left = open.at(-1)?.opening ?? /\[\[|\]\]|\{\{|\}\}|<\/?[qc]\d+>/.exec(text)?.[0];
	if (left !== undefined) throw new Error(`“${left}” is left over in: ${source.slice(0, 60)}`);
	return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end), quotes, cues, dates };
}

/** The type that the first letter of an entity's mark tells: `o12` is an organization. */
export function typeOfMark(entity: string): EntityType {
	return TYPES[entity.charAt(0)] ?? 'person';
}
