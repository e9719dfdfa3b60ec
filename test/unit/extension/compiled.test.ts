import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledModule } from '../../../src/extension/engine/compiled.js';

const CODE = `exports.double = (n) => 2 * n; exports.half = (n) => n / 2;`;

describe('the engine’s compiled code', () => {
	let folder = '';
	const file = (): string => join(folder, 'engine.cjs');
	const kept = (): string => join(folder, 'storage', 'engine.compiled');
	const doubled = (n: number): { result: number; wasKept: boolean } => {
		const { exports, wasKept } = compiledModule(file(), kept());
		return { result: (exports as { double(n: number): number }).double(n), wasKept };
	};

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-compiled-'));
		writeFileSync(file(), CODE);
		compiledModule(file(), kept()).keep();
	});

	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('is taken from the last start, and nothing is left beside it', () => {
		assert.deepEqual(doubled(21), { result: 42, wasKept: true });
		assert.deepEqual(readdirSync(join(folder, 'storage')), ['engine.compiled']);
	});

	it('is made anew for other code, also of the same length', () => {
		writeFileSync(file(), CODE.replace('2 * n', '3 * n'));
		assert.deepEqual(doubled(2), { result: 6, wasKept: false });
	});

	it('is made anew wherever what was kept is damaged or cut short', () => {
		const whole = readFileSync(kept());
		for (let at = 0; at < whole.length; at += 7) {
			const damaged = Buffer.from(whole);
			damaged[at] = (damaged[at] ?? 0) ^ 0x10;
			writeFileSync(kept(), damaged);
			assert.deepEqual(doubled(2), { result: 4, wasKept: false }, `byte ${at}`);
			writeFileSync(kept(), whole.subarray(0, at));
			assert.deepEqual(doubled(2), { result: 4, wasKept: false }, `${at} bytes`);
		}
	});

	it('is made anew where nothing can be kept', () => {
		const nowhere = join(file(), 'engine.compiled');
		for (const place of [nowhere, undefined]) {
			const module = compiledModule(file(), place);
			assert.equal(module.wasKept, false);
			module.keep();
		}
		chmodSync(join(folder, 'storage'), 0o500);
		writeFileSync(file(), CODE.replace('2 * n', '5 * n'));
		compiledModule(file(), kept()).keep();
		chmodSync(join(folder, 'storage'), 0o700);
	});

	it('throws what the module throws', () => {
		writeFileSync(file(), `throw new RangeError('no engine')`);
		assert.throws(() => compiledModule(file(), kept()), RangeError);
	});
});
