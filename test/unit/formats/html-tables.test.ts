import assert from 'node:assert/strict';
import { proofPage } from '../../../src/formats/html.js';
import { tagged } from '../views/tagged.js';

function mainOf(marked: string, file: string): string {
	const { text, annotations } = tagged(marked, { o1: { name: 'Varnell' } });
	const page = proofPage({ ...annotations, article: { ...annotations.article, file } }, text);
	return /<main>\n([^]*)\n<\/main>/.exec(page)?.[1]?.replace(/ dir="auto"|<span class="no">\d+<\/span>/g, '') ?? '';
}

const TABLE =
	'It was said.\n\n| Year | Said |\n| ---- | ---: |\n| 2024 | <q1>“No \\| yes.”</q1> |\n2025 | [[Varnell|o1]] was **late**\n\nIt was long | old.\n';

describe('a table of Markdown on the page to print', () => {
	it('is one of rows and cells, with names, quotes and bars that are signs of the text', () => {
		assert.deepEqual(mainOf(TABLE, 'a.md').split('\n'), [
			'<p>It was said.</p>',
			'<table><tr><th>Year</th><th>Said</th></tr>',
			'<tr><td>2024</td><td><sup class="qn">1</sup><span class="q direct">“No </span><span class="q direct">| yes.”</span></td></tr>',
			'<tr><td>2025</td><td><span class="n organization">Varnell</span><sup class="organization">O</sup> was late</td></tr></table>',
			'<p>It was long | old.</p>',
		]);
	});

	it('is what it is where the article is no Markdown', () => {
		assert.ok(mainOf(TABLE, 'a.txt').includes('<p>| ---- | ---: |</p>'));
	});
});
