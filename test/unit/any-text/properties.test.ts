import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { annotate } from '../../../src/engine/annotate.js';
import { EngineCache } from '../../../src/engine/engine-cache.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { annotationsToJson, annotationsToJsonLine, parseAnnotations } from '../../../src/formats/json.js';
import { readSidecar, writeSidecar } from '../../../src/formats/sidecar.js';
import { anyCorrections, anyEdit, anyText, edited } from './arbitraries.js';
import { assertSound } from './check.js';
import { shippedModel } from '../shipped-model.js';

/** `COPYDESK_RUNS=50` looks fifty times as long; a failure prints the seed that finds it again. */
const TIMES = Number(process.env['COPYDESK_RUNS'] ?? 1);

describe('whatever is written', function () {
	this.timeout(300_000 * TIMES);
	const model = shippedModel();
	const textAndCorrections = anyText.chain((text) => fc.tuple(fc.constant(text), anyCorrections(text)));

	it('the annotations are sound, and their JSON is read back as it was', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const annotations = annotate(text, { model });
				assertSound(text, annotations);
				const read = parseAnnotations(annotationsToJson(annotations));
				assert.ok(read.ok, JSON.stringify(read));
				assert.deepEqual(read.value, annotations);
				assert.deepEqual(JSON.parse(annotationsToJsonLine(annotations)), annotations);
			}),
			{ numRuns: 300 * TIMES },
		);
	});

	it('one article tells the engine nothing about the next', () => {
		fc.assert(
			fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 4 }), (text, others) => {
				const withoutMemory = JSON.stringify(annotate(text, { model: shippedModel() }));
				for (const other of others) annotate(other, { model });
				assert.equal(JSON.stringify(annotate(text, { model })), withoutMemory);
			}),
			{ numRuns: 25 * TIMES },
		);
	});

	it('after any edits, what is remembered of the text before gives the same bytes as a first reading', () => {
		fc.assert(
			fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
				const cache = new EngineCache();
				let text = first;
				annotate(text, { model, cache });
				for (const edit of edits) {
					text = edited(text, edit);
					assert.equal(JSON.stringify(annotate(text, { model, cache })), JSON.stringify(annotate(text, { model })));
				}
			}),
			{ numRuns: 80 * TIMES },
		);
	});

	it('a cache that served one article serves another one with the same bytes', () => {
		const cache = new EngineCache();
		fc.assert(
			fc.property(textAndCorrections, ([text, corrections]) => {
				const remembered = annotateCorrected(text, corrections, { model, cache });
				assert.equal(JSON.stringify(remembered), JSON.stringify(annotateCorrected(text, corrections, { model })));
			}),
			{ numRuns: 100 * TIMES },
		);
	});

	it('corrections of any place in it leave the annotations sound', () => {
		fc.assert(
			fc.property(textAndCorrections, ([text, corrections]) => {
				assertSound(text, annotateCorrected(text, corrections, { model }));
			}),
			{ numRuns: 300 * TIMES },
		);
	});

	it('every format writes it, with corrections or without', () => {
		fc.assert(
			fc.property(textAndCorrections, ([text, corrections]) => {
				const annotations = annotateCorrected(text, corrections, { model });
				for (const format of FORMAT_IDS) assert.equal(typeof FORMATS[format].write(annotations, text), 'string');
			}),
			{ numRuns: 100 * TIMES },
		);
	});

	it('a sidecar gives its corrections back', () => {
		fc.assert(
			fc.property(textAndCorrections, ([text, corrections]) => {
				const written = writeSidecar(corrections, { length: text.length });
				const read = readSidecar(written);
				assert.ok(read.ok, JSON.stringify(read));
				assert.equal(writeSidecar(read.sidecar.corrections, { length: text.length }, read.sidecar.document), written);
				assert.equal(read.sidecar.corrections.length, corrections.length);
			}),
			{ numRuns: 100 * TIMES },
		);
	});

	it('a statement about no quote at all makes none', () => {
		const text = 'Anna Bergqvist said no.';
		const speaker = anchorOf(text, { start: 0, end: 14 });
		const stamp = { id: 'c1', at: '2026-03-01T10:00:00.000Z' };
		const { quotes } = annotateCorrected(text, [{ ...stamp, kind: 'speaker', anchors: [], speaker }], { model });
		assert.deepEqual(quotes, annotate(text, { model }).quotes);
	});

	it('a ticked quote of which the engine now sees only a part replaces that part', () => {
		const text = 'It was late. Anna Bergqvist said the bridge was closed. It was over, too, she said.';
		const [engine] = annotate(text, { model }).quotes;
		const start = engine?.spans[0]?.start ?? 0;
		const anchors = [anchorOf(text, { start: start - 26, end: start + 5 })];
		const [quote, ...others] = annotateCorrected(
			text,
			[{ id: 'c1', at: '2026-03-01T10:00:00.000Z', kind: 'checked', anchors, subject: 'quote', by: 'Ida', text: anchors[0]?.exact ?? '' }],
			{ model },
		).quotes.filter(({ spans }) => (spans[0]?.start ?? 0) < start + 5);
		assert.ok(engine && start > 26);
		assert.deepEqual(quote?.spans, [{ start: start - 26, end: start + 5 }]);
		assert.deepEqual(others, []);
	});
});
