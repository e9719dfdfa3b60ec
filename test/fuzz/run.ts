/**
 * `npm run fuzz -- [--minutes N] [PROPERTY…]`: looks for inputs that break a property, for N minutes in all (30 if not said). A seed that finds
 * one is kept in `seeds.json`, which the unit tests replay, and printed with the input.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES, TIMED_PROPERTIES } from './properties.js';

/** What finds an input again. */
interface Seed {
	readonly property: string;
	readonly seed: number;
	readonly path: string;
}

const SEEDS = new URL('seeds.json', import.meta.url);
const { values, positionals } = parseArgs({ options: { minutes: { type: 'string', default: '30' } }, allowPositionals: true });
const all = { ...PROPERTIES, ...TIMED_PROPERTIES };
const names = positionals.length > 0 ? positionals : Object.keys(all);
const share = (Number(values.minutes) * 60_000) / names.length;
let failed = 0;
for (const name of names) {
	const property = all[name];
	if (!property) throw new Error(`There is no ${name}; there are ${Object.keys(all).join(', ')}`);
	const result = await fc.check(property, { numRuns: 1e9, plugins: [fc.interruptAfterTimeLimit(share)], seed: Date.now() % 2 ** 31 });
	process.stdout.write(`${name}: ${result.numRuns} runs, ${result.failed ? 'FAILED' : 'nothing found'}\n`);
	if (!result.failed || result.counterexamplePath === null) continue;
	failed++;
	process.stdout.write(`${fc.defaultReportMessage(result)}\n`);
	const seeds = JSON.parse(readFileSync(SEEDS, 'utf8')) as Seed[];
	const found: Seed = { property: name, seed: result.seed, path: result.counterexamplePath };
	writeFileSync(SEEDS, `${JSON.stringify([...seeds, found], undefined, '\t')}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
