import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import type * as Bylines from '../../../src/engine/document/bylines.js';

const SRC = new URL('../../../src/', import.meta.url);

/** Modules that put patterns together when they are loaded. The lint rule proves what is written out; it does not see these. */
const LOADED = [
	'engine/descriptions/compose',
	'engine/document/credits',
	'engine/document/datelines',
	'engine/document/kinds',
	'engine/document/looks-like-article',
];
/** A module that puts one together for such a line. */
const BYLINES = 'engine/document/bylines';
const LINES = ['By Jane Roe'];
/** Modules that put them together when called: from a number, or from a pattern that is proved and anchored at both ends. */
const CALLED = ['views/checks/weekday-and-date'];

describe('no regular expression can run away', function () {
	this.timeout(300_000);

	it('where it is put together at run time', async () => {
		const patterns = await patternsBuiltBy(LOADED);
		assert.ok(patterns.length >= LOADED.length + LINES.length + 1, `only ${patterns.length} were seen`);
		for (const { source, flags } of patterns) {
			// All repetitions are bounded, which takes the checker long to walk through: it may end undecided, but not with an attack.
			assert.notEqual(checkSync(source, flags, { timeout: 3000 }).status, 'vulnerable', source);
		}
	});

	it('and none is put together in a place that nobody has looked at', () => {
		const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const building = files.filter((file) => /\bRegExp\(/.test(readFileSync(new URL(file, SRC), 'utf8')));
		assert.deepEqual(
			building.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, '')).sort(),
			[...LOADED, BYLINES, ...CALLED].sort(),
		);
	});

	it('and none of those written out is kept from the lint rule', () => {
		const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const lines = files.flatMap((file) => readFileSync(new URL(file, SRC), 'utf8').split('\n'));
		const silencing = lines.filter((line) => line.includes('eslint-disable'));
		const silenced = silencing.filter((line) => line.includes('redos') || !/eslint-disable(?:-next-line|-line)? [@a-z]/.test(line));
		assert.deepEqual(silenced, []);
		const rules = readFileSync(new URL('../eslint.config.js', SRC), 'utf8');
		assert.match(rules, /'redos\/no-vulnerable': \['error', \{ timeout: PATIENCE, ignoreErrors: false\b/);
	});
});

/** What the modules build while they are loaded afresh, and bylines where lines are asked for. */
async function patternsBuiltBy(modules: readonly string[]): Promise<RegExp[]> {
	const built: RegExp[] = [];
	const original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(original, {
		construct: (target, parts: [string, string]) => {
			const pattern = new target(...parts);
			built.push(pattern);
			return pattern;
		},
	});
	try {
		const load = (module: string): Promise<unknown> => import(new URL(`${module}.ts?built=${Date.now()}`, SRC).href);
		for (const module of modules) await load(module);
		const { isByline } = (await load(BYLINES)) as typeof Bylines;
		assert.deepEqual(
			LINES.map((line) => isByline(line)),
			LINES.map(() => true),
		);
	} finally {
		globalThis.RegExp = original;
	}
	return built;
}
