import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledModule } from '../../../src/worker/compiled.js';

const CODE = `exports.double = (n) => 2 * n; exports.half = (n) => n / 2;`;

describe('the engine’s compiled code', () => {
	let folder = '';
	const file = (): string => join(folder, 'engine.cjs');
	const cache = (): string => join(folder, 'storage', 'engine.compiled');
	const doubled = (n: number): { result: number; wasCached: boolean } => {
		const module = compiledModule(file(), cache());
		return { result: (module.run() as { double(n: number): number }).double(n), wasCached: module.isCached };
	};

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-compiled-'));
		writeFileSync(file(), CODE);
		compiledModule(file(), cache()).store();
	});

	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('is taken from the last start, and nothing is left beside it', () => {
		assert.deepEqual(doubled(21), { result: 42, wasCached: true });
		assert.deepEqual(readdirSync(join(folder, 'storage')), ['engine.compiled']);
	});

	it('is made again for other code, also of the same length', () => {
		writeFileSync(file(), CODE.replace('2 * n', '3 * n'));
		assert.deepEqual(doubled(2), { result: 6, wasCached: false });
	});

	it('is made again wherever what was kept is damaged or cut short', () => {
		const whole = readFileSync(cache());
		for (let at = 0; at < whole.length; at += 7) {
			const damaged = Buffer.from(whole);
			damaged[at] = (damaged[at] ?? 0) ^ 0x10;
			writeFileSync(cache(), damaged);
			assert.deepEqual(doubled(2), { result: 4, wasCached: false }, `byte ${at}`);
			writeFileSync(cache(), whole.subarray(0, at));
			assert.deepEqual(doubled(2), { result: 4, wasCached: false }, `${at} bytes`);
		}
	});

	it('is made again where nothing can be kept', () => {
		const module = compiledModule(file(), join(file(), 'engine.compiled'));
		assert.equal(module.isCached, false);
		module.store();
		chmodSync(join(folder, 'storage'), 0o500);
		writeFileSync(file(), CODE.replace('2 * n', '5 * n'));
		compiledModule(file(), cache()).store();
		chmodSync(join(folder, 'storage'), 0o700);
	});

	it('runs when it is wanted, and once', () => {
		writeFileSync(file(), `globalThis.copydeskRuns = (globalThis.copydeskRuns ?? 0) + 1; exports.runs = globalThis.copydeskRuns;`);
		const module = compiledModule(file(), cache());
		assert.equal('copydeskRuns' in globalThis, false);
		assert.deepEqual([module.run(), module.run()], [{ runs: 1 }, { runs: 1 }]);
		Reflect.deleteProperty(globalThis, 'copydeskRuns');
	});

	it('throws what the module throws', () => {
		writeFileSync(file(), `throw new RangeError('no engine')`);
		assert.throws(() => compiledModule(file(), cache()).run(), RangeError);
	});
});
