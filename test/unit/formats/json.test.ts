import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Annotations } from '../../../src/annotations.js';
import { annotationsJsonSchema } from '../../../src/formats/json-schema.js';
import { annotationsToJson, annotationsToJsonLine, parseAnnotations, type Problem } from '../../../src/formats/json.js';
import { annotationsOf, anyAnnotations } from './any-annotations.js';

function problemsOf(json: string): readonly Problem[] {
	const result = parseAnnotations(json);
	assert.ok(!result.ok, 'expected problems');
	return result.problems;
}

describe('the JSON of annotations', () => {
	it('gives back what was written, whatever it holds', () => {
		fc.assert(
			fc.property(anyAnnotations, (annotations) => {
				assert.deepEqual(parseAnnotations(annotationsToJson(annotations)), { ok: true, value: annotations });
				assert.deepEqual(parseAnnotations(annotationsToJsonLine(annotations)), { ok: true, value: annotations });
			}),
			{ numRuns: 30 },
		);
	});

	it('is the same bytes whatever the order of keys', () => {
		const annotations = annotationsOf('Ann Low left.', {});
		const turned = Object.fromEntries(Object.entries(annotations).reverse()) as unknown as Annotations;
		assert.equal(annotationsToJson(turned), annotationsToJson(annotations));
	});

	it('has one mention a line, so that a change shows as a line', () => {
		const annotations = annotationsOf('Ann Low left.', {
			entities: [{ id: 'e1', type: 'person', name: 'Ann Low', aliases: [], context: null, evidence: [] }],
			mentions: [{ id: 'm1', entity: 'e1', start: 0, end: 7, text: 'Ann Low', form: 'name', confidence: 0.9, by: 'engine' }],
		});
		assert.ok(
			annotationsToJson(annotations).includes(
				'\t"mentions": [\n\t\t{ "id": "m1", "entity": "e1", "start": 0, "end": 7, "text": "Ann Low", "form": "name", "confidence": 0.9, "by": "engine" }\n\t],',
			),
		);
	});

	it('keeps fields that a later edition added', () => {
		const json = annotationsToJson(annotationsOf('x', {})).replace('"version"', '"tomorrow": {"a": [1]}, "version"');
		const result = parseAnnotations(json);
		assert.ok(result.ok);
		assert.deepEqual((result.value as { tomorrow?: unknown }).tomorrow, { a: [1] });
	});

	it('may start with a byte order mark', () => {
		assert.ok(parseAnnotations(`\ufeff${annotationsToJson(annotationsOf('x', {}))}`).ok);
	});
});

describe('a faulty annotation file', () => {
	it('is told with the line and column of a syntax error', () => {
		const [problem] = problemsOf('{\n\t"format": "copydesk-annotations",\n\t"version" 1\n}');
		assert.deepEqual([problem?.line, problem?.column], [3, 12]);
		assert.match(problem?.message ?? '', /Not JSON: colon expected/);
	});

	it('is told with the place of the value that is wrong', () => {
		const json =
			'{ "format": "copydesk-annotations", "version": 1,\r\n"article": { "length": -1, "date": null },\r\n"entities": [], "mentions": [], "quotes": [], "dates": [] }';
		const [problem, ...more] = problemsOf(json);
		assert.deepEqual(more, []);
		assert.equal(json.slice(problem?.offset).slice(0, 2), '-1');
		assert.deepEqual([problem?.line, problem?.message.split(':', 1)], [2, ['article.length']]);
	});

	it('says by its name what is missing', () => {
		assert.deepEqual(
			problemsOf('{}')
				.map(({ message }) => message)
				.slice(0, 2),
			['format is missing', 'version is missing'],
		);
	});

	it('is told of every place, but not of thousands', () => {
		assert.equal(problemsOf('{}').length, 7);
		const json = `{ "format": "copydesk-annotations", "version": 1, "article": { "length": 0, "date": null }, "entities": [], "mentions": [${'1,'.repeat(5000)}1], "quotes": [], "dates": [] }`;
		assert.equal(problemsOf(json).length, 20);
	});

	it('never fails otherwise: empty, cut off, nested without end, or no annotations at all', () => {
		for (const json of [
			'',
			'  ',
			'{',
			'[]',
			'"x"',
			'null',
			'['.repeat(100_000),
			'{"a":'.repeat(100_000),
			'\u0000',
			'{"__proto__": {"version": 1}}',
		]) {
			assert.ok(problemsOf(json).length > 0, json.slice(0, 20));
		}
	});

	it('of another version is not taken for ours', () => {
		const json = annotationsToJson(annotationsOf('x', {})).replace('"version": 1', '"version": 2');
		assert.match(problemsOf(json)[0]?.message ?? '', /^version: .*Expected 1/);
	});
});

describe('the JSON Schema', () => {
	it('is what `npm run schema` writes', () => {
		const file = readFileSync(new URL('../../../schemas/annotations.schema.json', import.meta.url), 'utf8');
		assert.equal(file, annotationsJsonSchema(), 'run `npm run schema`');
	});
});
