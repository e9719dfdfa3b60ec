import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { anyAnnotations } from './any-annotations.js';

/** Tags of the body that do not pair, in order; in a well-formed page only the closing tag of the page itself, which opens above it. */
function unclosed(html: string): string[] {
	const open: string[] = [];
	for (const [, slash, tag = ''] of html.slice(html.indexOf('<body>')).matchAll(/<(\/?)([a-z]+\d?)/g)) {
		if (slash === '') open.push(tag);
		else if (open.at(-1) === tag) open.pop();
		else return [...open, `/${tag}`];
	}
	return open;
}

describe('every format', () => {
	it('writes whatever it is given, in step with its text or not, and no markup of the article’s', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ' ', '\n', '“', '<', '&', '"', '\ud83d\ude00', '\ud83d', ',', '=', '\t'),
			maxLength: 200,
		});
		fc.assert(
			fc.property(anyAnnotations, text, (annotations, article) => {
				for (const format of FORMAT_IDS) assert.ok(FORMATS[format].write(annotations, article).length > 0 || format === 'brat');
				assert.deepEqual(unclosed(FORMATS.html.write(annotations, article)), ['/html']);
			}),
			{ numRuns: 40 },
		);
	});
});
