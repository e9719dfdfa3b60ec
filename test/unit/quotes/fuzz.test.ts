import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { QuoteKind, Span } from '../../../src/annotations.js';
import type { FoundQuote } from '../../../src/engine/quotes/types.js';
import { findQuotes } from '../../../src/engine/quotes/find.js';
import { resolvedArticle } from './quotes-of.js';

const NAMES = { 'Rosa Quill': 'person', Quill: 'Rosa Quill', 'Port Council': 'organization', Vellmar: 'place' };
const PARAGRAPHS = [
	'Rosa Quill said the pier would close. “We were not asked,” she said, “and nobody will pay.”',
	'“The boats are gone.',
	'“The town is gone too,” Quill added.',
	'According to the Port Council, the lease of the pier in Vellmar "ends in May".',
	"The '90s players' union called it 'a needless blow', adding that it would meet on Friday.",
	'Quill accused the Port Council of lying, urged it to promise a pier and declined to say who, what Quill called "a sign reading ‘no’".',
	'QUILL: Who will pay for it?',
	'Q: And then?',
	'A: Then we wait.',
	'"Where is the money?" Rosa Quill asked: "Where?"',
	"„Nein“, said Quill. «Non!» ``No,'' the Council said.",
	'',
];
const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', "''", '—', ', he said, ', ': ', '.', '\n\n', ' that ', '(', ')'];

/** Articles of known paragraphs, dropped, doubled and reversed, with marks thrown in anywhere. */
const article = fc
	.tuple(
		fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 12 }),
		fc.array(fc.tuple(fc.nat({ max: 900 }), fc.constantFrom(...MARKS)), { maxLength: 25 }),
		fc.boolean(),
	)
	.map(([paragraphs, thrown, reversed]) => {
		let text = (reversed ? [...paragraphs].reverse() : paragraphs).join('\n\n');
		for (const [at, mark] of thrown) text = text.slice(0, at % (text.length + 1)) + mark + text.slice(at % (text.length + 1));
		return text;
	});

describe('quotes of broken text', () => {
	it('marks anywhere, paragraphs dropped, doubled, reversed: every span is inside and none of one kind overlap', () => {
		fc.assert(
			fc.property(article, (text) => {
				check(text);
			}),
			{ numRuns: 400 },
		);
	});

	it('any characters at all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				check(text);
			}),
			{ numRuns: 200 },
		);
	});
});

function check(text: string): void {
	const resolved = resolvedArticle(text, NAMES);
	const { quotes, references } = findQuotes(resolved, (options) => options.map((_, at) => (at === options.length - 1 ? 1 : 0)));
	for (const quote of quotes)
		for (const span of spansOf(quote))
			assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${span.start}–${span.end} of ${text.length}`);
	for (const { start, end } of references) assert.ok(start >= 0 && start < end && end <= text.length);
	const kinds = new Set(quotes.map(({ kind }) => kind));
	for (const kind of kinds) assertDisjoint(quotes, kind);
}

function spansOf(quote: FoundQuote): Span[] {
	return [...quote.spans, quote.source, quote.cue].filter((span) => span !== null);
}

function assertDisjoint(quotes: readonly FoundQuote[], kind: QuoteKind): void {
	const spans = quotes.filter((quote) => quote.kind === kind).flatMap((quote) => quote.spans);
	spans.sort((a, b) => a.start - b.start);
	for (const [at, span] of spans.entries())
		assert.ok((spans[at + 1]?.start ?? Infinity) >= span.end, `two ${kind} quotes overlap at ${span.start}`);
}
