/** A small article with what is hard for formats: characters beyond the BMP, a quote in two pieces, one over a line break, nested quotes. */
import type { Annotations, Entity, Mention, Quote, Span } from '../../../src/annotations.js';
import { annotationsOf } from './any-annotations.js';

export const TEXT =
	'\ud83d\udea2 Ann Low, harbour master of Varnholt, spoke on Friday.\r\n\r\n“It holds,” Low said, “for now.”\r\n\r\n“It will\r\nhold,” she said. =SUM(1) <b>&\r\n';

/** Where the `nth` (from 1) occurrence of words stands. */
export function place(words: string, nth = 1): Span {
	let start = -1;
	for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
	if (start < 0) throw new RangeError(words);
	return { start, end: start + words.length };
}

const ENTITIES: readonly Entity[] = [
	{
		id: 'e1',
		type: 'person',
		name: 'Ann Low',
		aliases: ['Low'],
		context: 'harbour master of Varnholt',
		evidence: [{ ...place('harbour master of Varnholt'), rule: 'apposition' }],
	},
	{ id: 'e2', type: 'place', name: 'Varnholt', aliases: [], context: null, evidence: [] },
];

function mention(id: string, entity: string, words: string, nth: number, more: Partial<Mention> = {}): Mention {
	return { id, entity, ...place(words, nth), text: words, form: 'name', confidence: 0.9, by: 'engine', ...more };
}

function quote(id: string, spans: readonly Span[], more: Partial<Quote>): Quote {
	return {
		id,
		kind: 'direct',
		spans,
		speaker: 'e1',
		source: null,
		cue: null,
		rule: 'speaker-after-quote',
		confidence: 0.9,
		by: 'engine',
		...more,
	};
}

export const EXAMPLE: Annotations = annotationsOf(TEXT, {
	article: { file: 'ferry.txt', length: TEXT.length, date: '2020-01-05' },
	entities: ENTITIES,
	mentions: [
		mention('m1', 'e1', 'Ann Low', 1, { note: 'spelling?' }),
		mention('m2', 'e2', 'Varnholt', 1),
		mention('m3', 'e1', 'Low', 2),
		mention('m4', 'e1', 'she', 1, { form: 'pronoun' }),
	],
	quotes: [
		quote('q1', [place('“It holds,”'), place('“for now.”')], {
			source: place('Low', 2),
			cue: place('said'),
			checked: { by: 'Mira', at: '2020-01-06T10:00:00Z', text: '“It holds,” … “for now.”' },
		}),
		quote('q2', [place('“It will\r\nhold,”')], { source: place('she'), cue: place('said', 2) }),
		quote('q3', [place('=SUM(1) <b>&')], { kind: 'indirect', speaker: null }),
		quote('q4', [place('SUM')], { kind: 'mention', speaker: null, rule: 'none' }),
	],
	dates: [{ ...place('Friday'), text: 'Friday', value: '2020-01-03' }],
});
