import assert from 'node:assert/strict';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { inOrderMade } from '../../../src/corrections/order.js';
import { stamped, type Stamp } from '../../../src/corrections/stamped.js';
import type { CorrectionStatement } from '../../../src/annotations.js';
import { TEXT } from './article-window.js';

const NOON = '2026-03-01T12:00:00.000Z';

/** Stamps whose ids fall, as random ones may. */
function stampsAt(at: string): () => Stamp {
	let count = 9;
	return () => ({ id: `c${count--}`, at });
}

function context(words: string): CorrectionStatement {
	return { kind: 'context', anchor: anchorOf(TEXT, { start: 0, end: 10 }), context: words };
}

describe('the order of corrections', () => {
	it('is that in which they were made, also within a millisecond', () => {
		const stamp = stampsAt(NOON);
		const first = stamped([context('first')], [], stamp);
		const second = stamped([context('second')], first, stamp);
		assert.deepEqual(inOrderMade([...second, ...first]), [...first, ...second]);
	});

	it('is that in which they were made, also where the clock was set back', () => {
		const first = stamped([context('first')], [], stampsAt(NOON));
		const second = stamped([context('second')], first, stampsAt('2026-03-01T11:00:00.000Z'));
		assert.deepEqual(inOrderMade([...second, ...first]), [...first, ...second]);
	});

	it('is that of the statements within a step', () => {
		const both = stamped([context('first'), context('second')], [], stampsAt(NOON));
		assert.deepEqual(inOrderMade([...both].reverse()), both);
	});

	it('leaves the time as it is where nothing was made later', () => {
		const first = stamped([context('first')], [], stampsAt(NOON));
		const [second] = stamped([context('second')], first, stampsAt('2026-03-01T12:00:00.500Z'));
		assert.equal(second?.at, '2026-03-01T12:00:00.500Z');
	});

	it('takes no correction away where a file has a time that no clock shows', () => {
		for (const odd of ['2026-12-31T23:59:60Z', '9999-12-31T23:59:59.999Z']) {
			const before = stamped([context('first')], [], stampsAt(odd));
			assert.equal(stamped([context('second')], before, stampsAt(NOON))[0]?.at, NOON);
		}
	});
});
