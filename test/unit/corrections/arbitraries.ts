/** Random texts and corrections for the properties. */
import fc from 'fast-check';
import { ENTITY_TYPES, QUOTE_KINDS, type Anchor, type Correction, type CorrectionStatement } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';

const WORDS = [
	'Mara',
	'Quill',
	'Ostrava',
	'harbour',
	'said',
	'the',
	'vote',
	'“We',
	'left”',
	'council',
	'Brann',
	'in',
	'on',
	'naïve',
	'🙂',
	'Ødegård',
];

/** An article-like text: words, some of them twice, in paragraphs. */
export const articleText = fc
	.array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 999 }), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n\n')), {
		minLength: 20,
		maxLength: 80,
	})
	.map((parts) => parts.map(([word, number, gap]) => `${word}${number % 3 === 0 ? number : ''}${gap}`).join(''));

/** An anchor in `text`. */
export function anchorIn(text: string): fc.Arbitrary<Anchor> {
	return fc
		.tuple(fc.integer({ min: 0, max: text.length - 2 }), fc.integer({ min: 1, max: 40 }))
		.map(([start, length]) => anchorOf(text, { start, end: Math.min(text.length, start + length) }));
}

/** A statement with anchors in `text`. */
export function statementIn(text: string): fc.Arbitrary<CorrectionStatement> {
	const anchor = anchorIn(text);
	const anchors = fc.array(anchor, { minLength: 1, maxLength: 2 });
	const type = fc.constantFrom(...ENTITY_TYPES);
	return fc.oneof(
		fc.record({ kind: fc.constant('name' as const), anchor, type }),
		fc.record({ kind: fc.constant('not-a-name' as const), anchor, scope: fc.constant('words' as const) }),
		fc.record({ kind: fc.constant('not-a-name' as const), anchor }),
		fc.record({ kind: fc.constant('type' as const), anchor, type, scope: fc.constantFrom('entity' as const, 'words' as const) }),
		fc.record({ kind: fc.constant('same' as const), anchor, other: anchor }),
		fc.record({ kind: fc.constant('different' as const), anchor, other: anchor }),
		fc.record({ kind: fc.constant('entity-name' as const), anchor, name: fc.string({ minLength: 1 }) }),
		fc.record({ kind: fc.constant('context' as const), anchor, context: fc.option(fc.string()) }),
		fc.record({ kind: fc.constant('quote' as const), anchors, quote: fc.constantFrom(...QUOTE_KINDS) }),
		fc.record({ kind: fc.constant('not-a-quote' as const), anchors }),
		fc.record({ kind: fc.constant('speaker' as const), anchors, speaker: fc.option(anchor) }),
		fc.record({
			kind: fc.constant('checked' as const),
			anchors,
			subject: fc.constant('quote' as const),
			by: fc.constant('Ida'),
			text: fc.string(),
		}),
		fc.record({ kind: fc.constant('note' as const), anchors, subject: fc.constant('entity' as const), note: fc.string() }),
		fc.record({ kind: fc.constant('ignored' as const), anchors, check: fc.string(), reason: fc.string() }),
		fc.record({ kind: fc.constant('speaker' as const), anchors, speaker: fc.constant(null), sourceText: fc.string() }),
		fc.record({ kind: fc.constant('source' as const), file: fc.constantFrom('sources/a.vtt', '../b.txt') }),
	);
}

/** Corrections in `text` whose ids begin with `prefix`. */
export function correctionsIn(text: string, prefix = 'c'): fc.Arbitrary<Correction[]> {
	return fc.array(fc.tuple(statementIn(text), fc.integer({ min: 0, max: 59 })), { maxLength: 8 }).map((items) =>
		items.map(([statement, second], index) => ({
			...statement,
			id: `${prefix}${index}`,
			at: `2026-03-01T10:00:${String(second).padStart(2, '0')}.000Z`,
		})),
	);
}
