/**
 * Runs the benches one after the other and fails where a bar is missed. `npm run bench`; `npm run bench:gates` runs those
 * of growth and ratios that take less than 90 seconds together, for every change.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const GATES = ['built.ts speed --fewer', 'built.ts keystroke --fewer'];
const ALL = [
	'built.ts speed',
	'built.ts keystroke',
	'built.ts memory',
	'quotes-growth.ts',
	'anchoring.ts',
	'corpus-run.ts',
	'cycles.ts',
	'../train/weights.ts --check',
];

const missed: string[] = [];
for (const bench of process.argv.includes('--gates') ? GATES : ALL) {
	console.log(`\n${bench}`);
	if ((await exitCodeOf(bench)) !== 0) missed.push(bench);
}
console.log(missed.length === 0 ? '\nall bars are met' : `\nmissed: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

function exitCodeOf(bench: string): Promise<number> {
	const [file = '', ...flags] = bench.split(' ');
	const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, file), ...flags], { stdio: 'inherit' });
	return new Promise((resolve) => {
		child.once('error', () => {
			resolve(1);
		});
		child.once('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}
