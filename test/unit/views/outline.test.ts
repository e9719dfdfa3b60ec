import assert from 'node:assert/strict';
import type { Span } from '../../../src/annotations.js';
import { foldableIn, outlineOf } from '../../../src/views/outline.js';
import { ENGLISH } from './english.js';
import { tagged } from './tagged.js';

const { text, index } = tagged(
	'Harbour vote goes ahead\n\n[[Ana Roe|p1]] spoke first. <q1>“We build,”</q1> she said, <q1>“or we leave.”</q1>\n\n<q2>“It is late.\n\n“It is very late,”</q2> an aide said.',
	{ p1: { name: 'Ana Roe' } },
	{ 1: { speaker: 'p1' } },
);

describe('the outline', () => {
	it('lists the headline, numbered paragraphs with their first words, and the quotes that begin in each', () => {
		assert.deepEqual(
			[...outlineOf(text, index, ENGLISH)].map((item) => [
				item.kind,
				item.label,
				item.children.map((child) => `${child.label} (${child.detail})`),
			]),
			[
				['headline', 'Harbour vote goes ahead', []],
				['paragraph', '¶ 2 Ana Roe spoke first. “We build,” she said, “or we leave.”', ['“We build,” … “or we leave.” (Ana Roe · direct)']],
				['paragraph', '¶ 3 “It is late.', ['“It is late. “It is very late,” (direct)']],
				['paragraph', '¶ 4 “It is very late,” an aide said.', []],
			],
		);
	});

	it('of a Markdown article begins after its front matter and shows none of its marks', () => {
		const source =
			'---\ntitle: Harbour vote\ndate: 2024-05-03\n---\n\n# Harbour vote\n\n**Ana Roe** spoke *first*.\n\n> It is [late](https://example.org/a).';
		const article = tagged(source);
		assert.deepEqual(
			outlineOf(article.text, article.index, ENGLISH).map(({ label }) => label),
			['¶ 1 Harbour vote', '¶ 2 Ana Roe spoke first.', '¶ 3 It is late.'],
		);
		assert.equal(article.index.blockNumberAt(source.indexOf('date')), 0);
	});

	it('has words in marks under the indirect quote around them', () => {
		const nested = tagged(
			'[[Ana Roe|p1]] said <q1>it was <q2>“late”</q2></q1>.',
			{ p1: { name: 'Ana Roe' } },
			{ 1: { kind: 'indirect', speaker: 'p1' }, 2: { kind: 'partial', speaker: 'p1' } },
		);
		const [paragraph] = outlineOf(nested.text, nested.index, ENGLISH);
		assert.deepEqual(
			paragraph?.children.map(({ label, children }) => [label, ...children.map((inner) => inner.label)]),
			[['it was “late”', '“late”']],
		);
	});

	it('says the kind of a quote in the language of the reader', () => {
		const german = { t: (message: string) => (message === 'direct' ? 'wörtlich' : message), locale: 'de' };
		const details = outlineOf(text, index, german).flatMap(({ children }) => children.map(({ detail }) => detail));
		assert.deepEqual(details, ['Ana Roe · wörtlich', 'wörtlich']);
	});

	it('keeps a quote that runs on within the paragraph where it begins', () => {
		for (const paragraph of outlineOf(text, index, ENGLISH)) {
			for (const quote of paragraph.children) assert.ok(quote.span.start >= paragraph.span.start && quote.span.end <= paragraph.span.end);
		}
	});

	it('of a book has at most a thousand lines, which together cover all of it', () => {
		const book = tagged(Array.from({ length: 2500 }, (_, at) => `Day ${at} at the harbour.`).join('\n\n'), {});
		const lines = [...outlineOf(book.text, book.index, ENGLISH)];
		assert.ok(lines.length <= 1000);
		assert.deepEqual([lines[1]?.label, lines.at(-1)?.span.end], ['¶ 4 Day 3 at the harbour.', book.text.length]);
	});

	it('offers to fold a quote whose paragraphs are pieces of their own', () => {
		const source = 'She said: <q1>“It is late.</q1>\n\n<q1>“It is very late.”</q1> He said. <q1>“Go.”</q1>';
		const pieces = tagged(source, {});
		assert.deepEqual(
			foldsOf(pieces).map((fold) => pieces.text.slice(fold.start, fold.end)),
			['“It is late.\n\n“It is very late.”'],
		);
	});

	it('offers to fold a quote that runs over paragraphs, and no other', () => {
		const [fold, ...more] = foldsOf({ text, index });
		assert.equal(more.length, 0);
		assert.equal(text.slice(fold?.start, fold?.end), '“It is late.\n\n“It is very late,”');
	});
});

function foldsOf({ text: words, index: { annotations } }: Pick<ReturnType<typeof tagged>, 'text' | 'index'>): readonly Span[] {
	return annotations.quotes.flatMap((quote) => foldableIn(quote, words));
}
