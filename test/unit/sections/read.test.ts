import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/engine/annotate.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { EngineCache } from '../../../src/engine/engine-cache.js';
import { sectionsOf } from '../../../src/engine/sections/cut.js';
import { assertSound } from '../any-text/check.js';
import { anyEdit, edited } from '../any-text/arbitraries.js';
import { shippedModel } from '../shipped-model.js';

const FIRST = ['Marta', 'Olav', 'Rika', 'Tobin', 'Selma', 'Jorun', 'Petra', 'Anders'];
const LAST = ['Quillfeather', 'Strandholm', 'Oberlin', 'Vasskog', 'Ellingrud', 'Tarnow', 'Brackwater'];
const OFFICE = ['mayor of Lundby', 'harbour master', 'head of the Bridge Board', 'minister of fisheries'];

/** A paragraph of our own; no two of the first few hundred are alike. */
function paragraph(n: number): string {
	const name = `${FIRST[n % FIRST.length] ?? ''} ${LAST[n % LAST.length] ?? ''}`;
	const office = OFFICE[n % OFFICE.length] ?? '';
	if (n % 3 === 0) return `${name}, the ${office}, said on Monday that pier ${n} would be closed. She had promised to open it in May 2019.`;
	if (n % 3 === 1) return `“We shall mend pier ${n},” ${name} told the Lundby Courier. “It will cost ${n} crowns,” he said.`;
	return `Nobody came to see pier ${n} on Friday. The ${office} did not answer when he was asked about the ${n} boats that lay there.`;
}

const BOOK = Array.from({ length: 640 }, (_, n) => paragraph(n)).join('\n\n');

describe('a text as long as a book', function () {
	this.timeout(120_000);
	const model = shippedModel();

	it('is read in sections that cover it and part no name', () => {
		const article = readArticle(BOOK);
		const sections = sectionsOf(article, []);
		assert.ok(sections.length > 2, `${sections.length} sections`);
		assert.deepEqual(
			sections.map(({ from }) => from),
			[0, ...sections.slice(0, -1).map(({ to }) => to)],
		);
		assert.equal(sections.at(-1)?.to, article.paragraphs.length);
		const [, second] = sections;
		const border = article.paragraphs[second?.from ?? 0]?.start ?? 0;
		const name = { start: border - 10, end: border + 10, type: 'person', confidence: 1, from: 0, to: 1, rules: ['model'] } as const;
		assert.ok(sectionsOf(article, [name]).every(({ from }) => article.paragraphs[from]?.start !== border));
	});

	it('has sound annotations, with quotes and dates in every part of it', () => {
		const annotations = annotate(BOOK, { model });
		assertSound(BOOK, annotations);
		for (const list of [annotations.quotes.map(({ spans }) => spans[0]?.start ?? 0), annotations.dates.map(({ start }) => start)])
			for (let tenth = 0; tenth < 10; tenth++) assert.ok(list.some((start) => Math.floor((10 * start) / BOOK.length) === tenth));
	});

	it('is described by what any part of it says', () => {
		const late = 'Yngvild Haraldrud is a veteran ferry captain.';
		const { entities } = annotate(`Yngvild Haraldrud came to Lundby.\n\n${BOOK}\n\n${late}`, { model });
		assert.match(entities.find(({ name }) => name === 'Yngvild Haraldrud')?.context ?? '', /ferry captain/);
	});

	it('has the same bytes after any edits, whether it is remembered or read again', () => {
		fc.assert(
			fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
				const cache = new EngineCache();
				let text = BOOK;
				annotate(text, { model, cache });
				for (const edit of edits) {
					text = edited(text, edit);
					assert.equal(JSON.stringify(annotate(text, { model, cache })), JSON.stringify(annotate(text, { model })));
				}
			}),
			{ numRuns: 8 },
		);
	});
});
