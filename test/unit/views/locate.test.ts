import assert from 'node:assert/strict';
import { locate } from '../../../src/views/locate.js';

const SOURCE = 'HOLT: Good evening.\nTRUMP: We will not.\nHOLT: We will not?\n';

/** The words selected in `shown` for the `count`th place of `words` in `source`. */
function selected(shown: string, source: string, words: string, from = 0): string | undefined {
	const start = source.indexOf(words, from);
	const span = locate(shown, source, { start, end: start + words.length });
	return span && `${span.start} ${shown.slice(span.start, span.end)}`;
}

describe('finding a source’s words in the file that an editor shows', () => {
	it('takes them at the same place', () => {
		assert.equal(
			selected(SOURCE, SOURCE, 'We will not', 30),
			`${SOURCE.indexOf('We')} We will not`.replace(/^\d+/, String(SOURCE.indexOf('We', 30))),
		);
	});

	it('takes no notice of line ends', () => {
		const windows = SOURCE.replaceAll('\n', '\r\n');
		assert.equal(selected(windows, SOURCE, 'will not?'), `${windows.indexOf('will not?')} will not?`);
		assert.equal(selected(SOURCE, windows, 'will not?'), `${SOURCE.indexOf('will not?')} will not?`);
		const mixed = SOURCE.replace('\n', '\r\n').replace(/\n$/, '\r');
		assert.equal(selected(windows, mixed, 'evening.\r\nTRUMP'), `${windows.indexOf('evening')} evening.\r\nTRUMP`);
	});

	it('takes the nearest where the file has changed before them', () => {
		const shown = `A new line.\n${SOURCE}`;
		assert.equal(selected(shown, SOURCE, 'We will not?'), `${shown.indexOf('We will not?')} We will not?`);
	});

	it('finds nothing where the words are gone, or read in another encoding', () => {
		assert.equal(selected('caf\ufffd noir', 'café noir', 'café'), undefined);
	});
});
