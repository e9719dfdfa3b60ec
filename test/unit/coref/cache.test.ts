import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { EngineCache } from '../../../src/engine/engine-cache.js';
import type { Constraints } from '../../../src/engine/ner/constraints.js';

const TEXT = 'Orla Fennick opened the harbour. Fennick left at noon.';
const FULL = { start: 0, end: 12 };
const SHORT = { start: 33, end: 40 };

describe('the other surfaces of a name', () => {
	it('are worked out again when the editor says what it is called', () => {
		const cache = new EngineCache();
		const names = [
			{ ...FULL, type: 'person' as const },
			{ ...SHORT, type: 'person' as const },
		];
		const aliases = (constraints: Constraints): readonly string[] | undefined =>
			annotate(TEXT, { model: null, cache, constraints: { names, ...constraints } }).entities[0]?.aliases;
		assert.deepEqual(aliases({}), ['Fennick']);
		assert.deepEqual(aliases({ entityNames: [{ ...FULL, name: 'Fennick' }] }), ['Orla Fennick']);
		assert.deepEqual(aliases({}), ['Fennick']);
	});
});
