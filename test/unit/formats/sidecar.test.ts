import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/formats/sidecar.js';

const HEAD = '{\n\t"format": "copydesk-annotations",\n\t"version": 1,\n\t"article": { "length": 10, "date": null },\n';
const LISTS = '\t"entities": [],\n\t"mentions": [],\n\t"quotes": [],\n\t"dates": [],\n';

describe('a sidecar that cannot be read', () => {
	it('tells the first fault and its place', () => {
		const read = readSidecar(`${HEAD}${LISTS}\t"corrections": [\n\t\t{ "kind" 1 }\n\t]\n}\n`);
		assert.ok(!read.ok && read.reason === 'corrupt');
		assert.deepEqual([read.problems[0]?.message, read.problems[0]?.line], ['Not JSON: colon expected.', 10]);
	});

	it('tells what is no correction, and in which line', () => {
		const read = readSidecar(`${HEAD}${LISTS}\t"corrections": [\n\t\t{ "kind": "praise" }\n\t]\n}\n`);
		assert.ok(!read.ok && read.reason === 'corrupt');
		assert.match(read.problems[0]?.message ?? '', /^corrections\.0/);
		assert.equal(read.problems[0]?.line, 10);
	});

	it('is known to be a newer version’s even where it is damaged or has other fields', () => {
		const newer = `${HEAD.replace('1', '2')}${LISTS}\t"corrections": "elsewhere"\n}\n`;
		for (const json of [newer, newer.slice(0, -20), `\ufeff${newer}`]) {
			const read = readSidecar(json);
			assert.ok(!read.ok && read.reason === 'newer', json);
			assert.equal(read.problems[0]?.line, 3);
		}
	});

	it('is refused, and no error, where it is empty or nested beyond all bounds', () => {
		for (const json of ['', '['.repeat(100_000), `{"corrections":${'['.repeat(100_000)}`]) {
			const read = readSidecar(json);
			assert.ok(!read.ok && read.reason === 'corrupt');
			assert.ok(read.problems.length > 0);
		}
	});
});
