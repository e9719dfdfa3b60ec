import assert from 'node:assert/strict';
import { quoteSheet } from '../../../src/formats/csv.js';
import { annotationsOf } from '../formats/any-annotations.js';

describe('the quote sheet', () => {
	it('runs no formula where it is opened by semicolons, as in lands of the decimal comma', () => {
		for (const formula of ['it costs 5;=1+1;x', 'a;@SUM(1)', 'two\r\n=1+1', ';+1', 'a "b";-1']) {
			const quote = {
				id: 'q',
				kind: 'direct',
				spans: [{ start: 0, end: formula.length }],
				speaker: null,
				source: null,
				cue: null,
			} as const;
			const sheet = quoteSheet(annotationsOf(formula, { quotes: [{ ...quote, rule: 'x', confidence: 1, by: 'engine' }] }), formula);
			assert.ok(sheet.includes('"'), formula);
			for (const cell of sheet.split(/[;\r\n]/)) assert.doesNotMatch(cell, /^"?[=+\-@]/, formula);
		}
	});
});
