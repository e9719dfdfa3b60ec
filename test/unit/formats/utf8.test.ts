import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { invalidByteAt } from '../../../src/formats/utf8.js';

describe('the place of a wrong byte', () => {
	it('is found exactly where the bytes stop to be UTF-8', () => {
		const piece = fc.oneof(
			fc.uint8Array({ maxLength: 4 }),
			fc.string({ unit: 'binary', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const bytes = Uint8Array.from(pieces.flatMap((part) => [...part]));
				const at = invalidByteAt(bytes);
				assert.equal(at < 0, isUtf8(bytes));
				if (at >= 0) assert.ok(isUtf8(bytes.subarray(0, at)));
			}),
			{ numRuns: 60 },
		);
	});
});
