/** Texts for properties: pieces of articles in any order, with everything between them that a keyboard or a broken export can put there. */
import fc from 'fast-check';
import { CORRECTION_SUBJECTS, ENTITY_TYPES, QUOTE_KINDS, type Correction, type CorrectionStatement } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';

/** Sentences and halves of them, our own: each meets some rule of the engine, and cut or joined they meet it where it does not fit. */
const PIECES = [
	'Mayor Anna Bergqvist of Lundby said on Monday that the bridge would open in March.',
	'“The bridge will hold,” said Per Ek, who leads the harbour board',
	'“We begin in May.',
	'“And we end in June,” she added.',
	'“Yes,” he said, “and no”',
	'Bergqvist',
	'Ms. Bergqvist, the mayor of Lundby,',
	'he told the Lundby Courier',
	'LUNDBY, 14 March 2023 (Harbour Wire) - ',
	'By Maren Holt',
	'date 2023-03-14 Handout . / Harbour Wire Workers are seen at the old bridge',
	'according to the Harbour Board (HB)',
	'HB asked: “Who pays?”',
	"the players' union's “Night of the Lamps”",
	'Dwayne "The Crane" Oberlin',
	'the Swedish and the Norwegian council',
	'Oddny al-Rashid bin Karim de la Tour, 41, of St. Olav’s',
	'next Friday, two days after 3 January',
	'from 2014 to 2017',
	'PRIME MINISTER OPENS BRIDGE',
	'\u2014 Per Ek',
	'she said it was over',
	'- Anna Bergqvist: “Never”',
	'https://example.org/a?b="c"',
	'قالت آنا',
	'« Oui », dit-elle',
] as const;

const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', "''", '(', ')', '[', '—', '-', '.', ',', ':', '…', '?', '!'];
const GAPS = [' ', ' ', ' ', '\n', '\n\n', '\r\n\r\n', '\r', '\u2028', '\u2029', '\u00a0', '\t', '', '. '];
const ODD = [
	'\u0000',
	'\ufeff',
	'\u200b',
	'\u200d',
	'\u00ad',
	'\u202e',
	'\u2067',
	'\ud83d',
	'\ude00',
	'😀',
	'👩‍👧',
	'e\u0301',
	'\ufffd',
	'â€œ',
	'ﬁ',
	'ß',
	'İ',
];

/** Words that some rule of the engine waits for. */
const WORDS = [
	...'Smith Ministry Bank Paris Monday President Mr. Dr. Storm Treaty Ann Bob IBM U.S. O’Neill al-Masri the of and said that who'.split(
		' ',
	),
	...'mayor her minister told by for in was not according to from company * > # $5 2020 3rd 12:30 @handle <b> former where son'.split(' '),
];
const JOINTS = [', ', ' and ', ' of the ', '” ', ' (', ') ', '’s ', '; ', '\n> ', '\n- '];

const piece = fc.constantFrom<string>(...PIECES);
/** A stretch of a piece, as it is, in capitals, or in small letters. */
const stretch = fc
	.tuple(piece, fc.nat({ max: 40 }), fc.nat({ max: 80 }), fc.constantFrom('as it is', 'as it is', 'capitals', 'small'))
	.map(([words, from, length, letters]) => {
		const cut = words.slice(from, from + length);
		return letters === 'capitals' ? cut.toUpperCase() : letters === 'small' ? cut.toLowerCase() : cut;
	});
const part = fc.oneof(
	{ weight: 5, arbitrary: piece },
	{ weight: 2, arbitrary: stretch },
	{ weight: 2, arbitrary: fc.constantFrom(...MARKS) },
	{ weight: 1, arbitrary: fc.constantFrom(...ODD) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A text somewhere between an article and rubble; it may hold lone surrogates. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.tuple(part, fc.constantFrom(...GAPS)), { maxLength: 24 })
	.map((parts) => parts.map(([words, gap]) => words + gap).join(''));

/** A few pieces again and again, up to thirty thousand characters, with rubble at either end: what grows faster than its text grows here. */
export const repeatedText: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(fc.tuple(fc.oneof(part, fc.constantFrom(...WORDS)), fc.constantFrom(...GAPS, ...JOINTS)), { minLength: 1, maxLength: 4 }),
		fc.nat({ max: 30_000 }),
		anyText,
		anyText,
	)
	.map(([parts, length, before, after]) => {
		const unit = parts.map(([words, gap]) => words + gap).join('');
		return before + unit.repeat(Math.ceil(length / Math.max(1, unit.length))) + after;
	});

/** An edit of a text of any length: `at` and `remove` are shares of what there is. */
export interface Edit {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** What one types, pastes or deletes. */
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
	insert: fc.oneof(fc.constant(''), fc.constantFrom(...MARKS, ...GAPS, ...ODD, 'a', 'A'), stretch, piece),
});

/** The text after the edit. */
export function edited(text: string, { at, remove, insert }: Edit): string {
	const start = Math.floor(at * text.length);
	return text.slice(0, start) + insert + text.slice(start + Math.floor(remove * (text.length - start)));
}

/** Corrections whose anchors lie anywhere in `text`, across words, marks and paragraphs, inside surrogate pairs, or outside it. */
export function anyCorrections(text: string): fc.Arbitrary<Correction[]> {
	return fc.array(anyStatement(text), { maxLength: 8 }).map((statements) =>
		statements.map((statement, index) => ({
			...statement,
			id: `c${index}`,
			at: `2026-03-01T10:00:${String(index % 3).padStart(2, '0')}.000Z`,
		})),
	);
}

function anyStatement(text: string): fc.Arbitrary<CorrectionStatement> {
	const anchor = fc
		.tuple(
			fc.nat({ max: text.length + 2 }),
			fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 30 }) }, { weight: 1, arbitrary: fc.nat({ max: 2000 }) }),
		)
		.map(([start, length]) => anchorOf(text, { start, end: start + length }));
	const anchors = fc.array(anchor, { maxLength: 3 });
	const type = fc.constantFrom(...ENTITY_TYPES);
	const words = fc.constantFrom({}, { scope: 'words' as const });
	const scope = fc.constantFrom({}, { scope: 'words' as const }, { scope: 'entity' as const });
	const subject = fc.constantFrom(...CORRECTION_SUBJECTS);
	const any = fc.string({ unit: 'binary', maxLength: 12 });
	return fc.oneof(
		fc.tuple(fc.record({ kind: fc.constant('name' as const), anchor, type }), words).map(joined),
		fc.tuple(fc.record({ kind: fc.constant('not-a-name' as const), anchor }), words).map(joined),
		fc.tuple(fc.record({ kind: fc.constant('type' as const), anchor, type }), scope).map(joined),
		fc.tuple(fc.record({ kind: fc.constant('same' as const), anchor, other: anchor }), words).map(joined),
		fc.tuple(fc.record({ kind: fc.constant('different' as const), anchor, other: anchor }), words).map(joined),
		fc.record({ kind: fc.constant('entity-name' as const), anchor, name: any }),
		fc.record({ kind: fc.constant('context' as const), anchor, context: fc.option(any) }),
		fc.record({ kind: fc.constant('quote' as const), anchors, quote: fc.constantFrom(...QUOTE_KINDS) }),
		fc.record({ kind: fc.constant('not-a-quote' as const), anchors }),
		fc.record({ kind: fc.constant('speaker' as const), anchors, speaker: fc.option(anchor) }),
		fc.record({ kind: fc.constant('checked' as const), anchors, subject, by: any, text: any }),
		fc.record({ kind: fc.constant('note' as const), anchors, subject, note: any }),
		fc.record({ kind: fc.constant('ignored' as const), anchors, check: any, reason: any }),
		fc.record({ kind: fc.constant('ignored' as const), anchors, check: any, text: any }),
		fc.record({ kind: fc.constant('source' as const), file: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) }),
		fc.record({ kind: fc.constant('speaker' as const), anchors, speaker: fc.constant(null), sourceText: any }),
	);
}

function joined<A, B>([a, b]: [A, B]): A & B {
	return { ...a, ...b };
}
