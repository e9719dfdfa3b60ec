/**
 * Builds a bench in the way of what it measures, and runs it: `tsx bench/built.ts speed --fewer`. Under tsx each function is given its
 * name again whenever it is made, which takes a third of the engine's speed, and nothing of what it is measured against: that is built already.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const [name = '', ...flags] = process.argv.slice(2);
/** As deep below the root as `bench/`, so that what benches read by relative paths is found from here too. */
const outfile = join(import.meta.dirname, '..', 'out', `bench-${name}.mjs`);

await build({
	entryPoints: [join(import.meta.dirname, `${name}.ts`)],
	outfile,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	target: 'es2022',
	logLevel: 'warning',
});
spawn(process.execPath, [outfile, ...flags], { stdio: 'inherit' }).once('exit', (code) => {
	process.exitCode = code ?? 1;
});
