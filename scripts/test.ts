/**
 * `npm test`: builds, checks types and style, and runs every suite. Each step runs even where an earlier one failed,
 * so that one run tells all; the last line sums up the suites. A step that fails without a failing test counts as one.
 */
import { spawn } from 'node:child_process';

/** A step that checks, and one that runs tests, whose counts mocha prints. */
interface Step {
	readonly name: string;
	readonly script: string;
	readonly hasTests: boolean;
}

const STEPS: readonly Step[] = [
	{ name: 'build', script: 'build', hasTests: false },
	{ name: 'types', script: 'typecheck', hasTests: false },
	{ name: 'lint', script: 'lint', hasTests: false },
	{ name: 'unit', script: 'test:unit', hasTests: true },
	{ name: 'package', script: 'test:package', hasTests: true },
	{ name: 'vscode', script: 'test:vscode', hasTests: true },
	{ name: 'ui', script: 'test:ui', hasTests: true },
];

interface Result {
	readonly name: string;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly seconds: number;
	/** The command itself reported failure. */
	readonly broken: boolean;
}

const results: Result[] = [];
for (const step of STEPS) results.push(await resultOf(step));
for (const result of results) process.stdout.write(`${summaryLine(result)}\n`);
const sum = (count: (result: Result) => number): number => results.reduce((total, result) => total + count(result), 0);
const failed = sum((result) => result.failed);
const skipped = sum((result) => result.skipped);
process.stdout.write(`${sum((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs the step, its output shown as it comes. */
async function resultOf({ name, script, hasTests }: Step): Promise<Result> {
	process.stdout.write(`\n── ${name} ──\n`);
	const begin = Date.now();
	const { code, output } = await run(script);
	const count = (word: string): number => (hasTests ? countOf(output, word) : 0);
	const [passed, failing] = [count('passing'), count('failing')];
	const broken = code !== 0 || (hasTests && passed + failing === 0);
	const seconds = Math.round((Date.now() - begin) / 1000);
	return { name, passed, failed: broken ? Math.max(failing, 1) : failing, skipped: count('pending'), seconds, broken };
}

function run(script: string): Promise<{ code: number; output: string }> {
	const child = spawn('npm', ['run', '--silent', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
		shell: process.platform === 'win32',
	});
	const chunks: string[] = [];
	child.stdout.on('data', (chunk: Buffer) => {
		chunks.push(chunk.toString());
		process.stdout.write(chunk);
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? 1, output: chunks.join('') });
		});
	});
}

/** The sum of what mocha printed (`  12 passing (3s)`); a suite that runs in several hosts prints one such line in each. */
function countOf(output: string, word: string): number {
	// eslint-disable-next-line no-control-regex -- mocha may colour the line
	const plain = output.replace(/\u001b\[[\d;]*m/g, '');
	const pattern = new RegExp(`^ {2}(\\d+) ${word}`, 'gm');
	return [...plain.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}

function summaryLine({ name, passed, failed: bad, skipped: left, seconds, broken }: Result): string {
	const counts = passed + bad > 0 ? `✔ ${passed}  ✖ ${bad}${left > 0 ? `  - ${left}` : ''}` : '';
	return `${name.padEnd(9)} ${broken || bad > 0 ? 'FAILED' : 'ok    '} ${`${seconds} s`.padStart(6)}  ${counts}`.trimEnd();
}
