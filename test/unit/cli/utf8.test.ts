import assert from 'node:assert/strict';
import fc from 'fast-check';
import { invalidByteAt } from '../../../src/cli/utf8.js';

describe('the place of a wrong byte', () => {
	it('is found exactly where a decoder gives up', () => {
		const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const decodes = (bytes: Uint8Array): boolean => {
			try {
				strict.decode(bytes);
				return true;
			} catch {
				return false;
			}
		};
		const piece = fc.oneof(
			fc.uint8Array({ maxLength: 4 }),
			fc.string({ unit: 'binary', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const bytes = Uint8Array.from(pieces.flatMap((part) => [...part]));
				const at = invalidByteAt(bytes);
				assert.equal(at < 0, decodes(bytes));
				if (at >= 0) assert.ok(decodes(bytes.subarray(0, at)));
			}),
		);
	});
});
