import fc from 'fast-check';
import { PROPERTIES } from '../../fuzz/properties.js';
import seeds from '../../fuzz/seeds.json' with { type: 'json' };

/** Each time another few; `npm run fuzz` looks for minutes. */
const RUNS = 15;

describe('whatever comes from outside', function () {
	this.timeout(120_000);
	for (const [name, property] of Object.entries(PROPERTIES)) {
		it(`holds what is promised: ${name}`, async () => {
			const known: readonly { property: string; seed: number; path: string }[] = seeds;
			for (const { seed, path } of known.filter((one) => one.property === name))
				await fc.assert(property, { seed, path, endOnFailure: true });
			await fc.assert(property, { numRuns: RUNS });
		});
	}
});
