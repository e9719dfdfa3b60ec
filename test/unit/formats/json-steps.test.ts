import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/corrections/steps.js';
import { placeOf, readingJson, type Places } from '../../../src/formats/json-steps.js';

function parsed(json: string): unknown {
	try {
		return [JSON.parse(json)];
	} catch {
		return null;
	}
}

describe('JSON that is read with pauses', () => {
	it('is what it is when read at a stretch, whatever it holds', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
				const json = JSON.stringify(value, null, space);
				assert.deepEqual(atOnce(readingJson(json)), { value: JSON.parse(json) as unknown, fault: null });
			}),
		);
	});

	it('is refused where it is refused at a stretch, wherever a character was lost, doubled or replaced', () => {
		const value = { a: [1, -2.5e3, 'x"\\\n\u2028', true, false, null, {}, []], '': { __proto__: 1 }, 'b c': 'ü' };
		const json = JSON.stringify(value, null, 1);
		fc.assert(
			fc.property(
				fc.nat(json.length),
				fc.nat(2),
				fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '1', ' ', '//', '\n', 'null', '\\u'),
				(at, length, put) => {
					const spoilt = json.slice(0, at) + put + json.slice(at + length);
					const { value: read, fault } = atOnce(readingJson(spoilt));
					assert.deepEqual(fault ? null : [read], parsed(spoilt), spoilt);
				},
			),
			{ numRuns: 2000 },
		);
	});

	it('tells where everything stands, and of what is missing where it should be', () => {
		const json = '{ "a": [ {"b": 1}, {"b": 22} ] }';
		const places: Places = new WeakMap();
		const { value } = atOnce(readingJson(json, places));
		assert.equal(json.slice(placeOf(value, ['a', 1, 'b'], places)).slice(0, 2), '22');
		assert.equal(json.slice(placeOf(value, ['a', 1, 'c'], places)).slice(0, 5), '{"b":');
	});

	it('tells the first fault and its place, and keeps what stood before it', () => {
		for (const [json, message, at] of [
			['{ "version" 1 }', 'colon expected', '1 }'],
			['{ "version": 2, "a": [1, }', 'value expected', '}'],
			['[1 2]', 'comma expected', '2]'],
			['[', 'close bracket expected', ''],
			['{', 'close brace expected', ''],
			['{ "a": 1, }', 'property name expected', '}'],
			['"cut', 'unexpected end of string', '"cut'],
			['', 'value expected', ''],
			['[] []', 'end of file expected', '[]'],
			['[1, // no\n2]', 'invalid comment token', '// no\n2]'],
		] as const) {
			const { fault } = atOnce(readingJson(json));
			assert.deepEqual([fault?.message, json.slice(fault?.offset)], [`Not JSON: ${message}.`, at]);
		}
		assert.deepEqual(atOnce(readingJson('{ "version": 2, "a": [1, }')).value, { version: 2, a: [1] });
	});
});
