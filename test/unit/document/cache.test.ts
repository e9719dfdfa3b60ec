import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ArticleCache, readArticle } from '../../../src/engine/document/article.js';
import { anyEdit, anyText, edited } from '../any-text/arbitraries.js';

/** `COPYDESK_RUNS=50` looks fifty times as long. */
const TIMES = Number(process.env['COPYDESK_RUNS'] ?? 1);

const TOP = 'Ferry runs aground off Lundby\n\nBy Marta Quillfeather\n\n3 May 2021\n\nLUNDBY (Reuters) - The ferry ran aground on Monday.';
const LIST =
	'What is known:\n\n- the ferry is old\n\n— Olav Strandholm\n\nA short line\n\nThe pier will be closed until the harbour master has looked at it.';
const LONG = Array.from({ length: 40 }, (_, n) => `“We shall mend pier ${n},” said Rika Oberlin of the Bridge Board. Nobody came.`).join(
	'\n',
);

describe('an article that is read again after an edit', function () {
	this.timeout(120_000 * TIMES);
	const text = fc.oneof(anyText, fc.constantFrom(TOP, LIST, `${TOP}\n\n${LIST}\n\n${LONG}`, `${LONG}\n\n${LIST}`));

	it('has the layers of one that is read for the first time', () => {
		fc.assert(
			fc.property(text, fc.array(anyEdit, { minLength: 1, maxLength: 10 }), (first, edits) => {
				const cache = new ArticleCache();
				let now = first;
				readArticle(now, { cache });
				for (const edit of edits) {
					now = edited(now, edit);
					assert.deepEqual(readArticle(now, { cache }), readArticle(now));
				}
			}),
			{ numRuns: 300 * TIMES },
		);
	});

	it('has the same content in every paragraph but the one that was edited', () => {
		const cache = new ArticleCache();
		const book = `${TOP}\n\n${LONG}`;
		const before = readArticle(book, { cache });
		const after = readArticle(book.replace('mend pier 20', 'not mend pier 20'), { cache });
		const changed = after.paragraphs.filter(({ content }, index) => content !== before.paragraphs[index]?.content);
		assert.deepEqual(
			changed.map(({ start, end }) => after.text.slice(start, end)),
			['“We shall not mend pier 20,” said Rika Oberlin of the Bridge Board. Nobody came.'],
		);
	});

	it('leaves articles that were read before as they were', () => {
		const cache = new ArticleCache();
		const before = readArticle(`${TOP}\n\n${LONG}`, { cache });
		const copy = structuredClone(before);
		readArticle(`A new line\n\n${TOP}\n\n${LONG}`, { cache });
		assert.deepEqual(before, copy);
	});
});
