/**
 * `npm test`: builds, checks types and style (`lint` does both), and runs every suite. Each step runs even where an earlier one failed, so that one run tells
 * all; the last line sums up the suites. A step that fails without a failing test counts as one. Every line that a step prints begins with
 * its name, since steps run side by side.
 */
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/** A step that checks, or one that runs tests, whose counts mocha prints. */
interface Step {
	readonly name: string;
	readonly script: string;
	readonly hasTests: boolean;
	/** It only computes, and nobody waits for it: what waits for a window goes before it. */
	readonly yields: boolean;
}

/** Steps that follow each other, or run side by side. */
type Plan = Step | { readonly inTurn: readonly Plan[] } | { readonly sideBySide: readonly Plan[] };

const check = (name: string, script = name): Step => ({ name, script, hasTests: false, yields: true });
const suite = (name: string, script = `test:${name}`): Step => ({ name, script, hasTests: true, yields: true });
const inWindows = (name: string): Step => ({ ...suite(name, `test:built-${name}`), yields: false });
const first = (name: string, script = name): Step => ({ ...check(name, script), yields: false });

/**
 * Two lanes keep two cores busy until the end; a third made windows so slow that tests ran out of time. What computes yields to what runs in windows. The
 * editor is there before anything runs in it. The recipes for many articles install Debian packages: they come long after the editor and the oldest one,
 * which do too. Nothing builds again, under the feet of others: the browser's suite takes the package that was made at first.
 *
 * All that needs VS Code runs in the Node host. The web host runs what it decides: workers, bundles, readers of files, databases, and how all of that ends;
 * `npm run test:vscode` runs the rest of it there as well. The oldest VS Code runs what its API decides; `npm run test:oldest` runs all of it there.
 */
const PLAN: Plan = {
	inTurn: [
		first('build'),
		first('vsix', 'package:vsix'),
		{ sideBySide: [first('editor', 'vscode-server'), check('lint')] },
		{
			sideBySide: [
				{ inTurn: [inWindows('vscode'), inWindows('ui')] },
				{
					inTurn: [
						suite('unit'),
						suite('package', 'test:built-package'),
						inWindows('web'),
						inWindows('oldest'),
						suite('scale', 'test:built-scale'),
					],
				},
			],
		},
	],
};

/** Added to the niceness of a step that yields: it gets half of what others get. With much more it would starve where a machine has other work. */
const NICENESS = 3;

/** Milliseconds after which a run that prints nothing says what it does. */
const QUIET_MS = 20_000;

interface Result {
	readonly name: string;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly seconds: number;
	/** The command itself reported failure. */
	readonly broken: boolean;
	/** What it printed of its failures; empty where there were none. */
	readonly failures: readonly string[];
	/** Tests that failed at first and were tried again. */
	readonly retried: readonly string[];
}

/** Lines that are repeated of a step that failed, before the sums: they can be read at the end of a long log. */
const MOST_REPEATED = 80;

const started = Date.now();
const running = new Set<string>();
let lastPrinted = Date.now();
const print = (line: string): void => {
	lastPrinted = Date.now();
	process.stdout.write(`${line}\n`);
};
const progress = setInterval(() => {
	if (Date.now() - lastPrinted >= QUIET_MS) print(`… ${[...running].join(', ')}, ${secondsSince(started)} s`);
}, 1000);
const results = await resultsOf(PLAN);
clearInterval(progress);
for (const { name, failures } of results) {
	if (failures.length > 0) print([`── what failed in ${name} ──`, ...failures].join('\n'));
}
const retried = results.flatMap((result) => result.retried);
if (retried.length > 0) print(['── tried a second time ──', ...retried].join('\n'));
for (const result of results) print(summaryLine(result));
const sum = (count: (result: Result) => number): number => results.reduce((total, result) => total + count(result), 0);
const failed = sum((result) => result.failed);
const skipped = sum((result) => result.skipped);
process.stdout.write(`${sum((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

async function resultsOf(plan: Plan): Promise<Result[]> {
	if ('sideBySide' in plan) return (await Promise.all(plan.sideBySide.map(resultsOf))).flat();
	if (!('inTurn' in plan)) return [await resultOf(plan)];
	const ended: Result[] = [];
	for (const part of plan.inTurn) ended.push(...(await resultsOf(part)));
	return ended;
}

/** Runs the step, its output shown as it comes. */
async function resultOf({ name, script, hasTests, yields }: Step): Promise<Result> {
	running.add(name);
	print(`── ${name} ──`);
	const begin = Date.now();
	const { code, output } = await run(name, script, yields);
	running.delete(name);
	const count = (word: string): number => (hasTests ? countOf(output, word) : 0);
	const [passed, failing] = [count('passing'), count('failing')];
	const skipped = count('pending');
	const broken = code !== 0 || (hasTests && passed + failing + skipped === 0);
	const failed = broken ? Math.max(failing, 1) : failing;
	const failures = failed > 0 ? failuresIn(output) : [];
	return { name, passed, failed, skipped, seconds: secondsSince(begin), broken, failures, retried: hasTests ? retriesIn(output) : [] };
}

/** The lines that tell of tests in windows which failed once and were tried again. */
function retriesIn(output: string): string[] {
	return plain(output)
		.split('\n')
		.filter((line) => /^\s*↻ /.test(line));
}

/** What follows each of mocha's counts of failing tests; the end of the output where there is none. */
function failuresIn(output: string): string[] {
	const lines = plain(output).split('\n');
	const isCount = (line: string): boolean => /^ {2}\d+ failing/.test(line);
	const blocks = lines.flatMap((line, index) => (isCount(line) ? [failuresAt(lines, index + 1)] : []));
	return blocks.length > 0 ? blocks.flatMap((block) => block.slice(0, MOST_REPEATED)) : lines.slice(-MOST_REPEATED);
}

/** The lines from `start` up to the beginning of the next run in a VS Code, without empty ones. */
function failuresAt(lines: readonly string[], start: number): string[] {
	const end = lines.findIndex((line, index) => index >= start && / \((?:VS Code's|desktop)/.test(line));
	return lines.slice(start, end < 0 ? undefined : end).filter((line) => line.trim() !== '');
}

function secondsSince(time: number): number {
	return Math.round((Date.now() - time) / 1000);
}

async function run(name: string, script: string, yields: boolean): Promise<{ code: number; output: string }> {
	const child = spawn('npm', ['run', '--silent', script], {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	if (yields && child.pid !== undefined) setPriority(child.pid, NICENESS);
	const lines: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
			lines.push(line);
			print(`${name.padEnd(8)}${line}`);
		});
	}
	const code = await new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => {
			resolve(status ?? 1);
		});
	});
	return { code, output: lines.join('\n') };
}

/** The sum of what mocha printed (`  12 passing (3s)`); a suite that runs in several hosts prints one such line in each. */
function countOf(output: string, word: string): number {
	const pattern = new RegExp(`^ {2}(\\d+) ${word}`, 'gm');
	return [...plain(output).matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}

/** Without the colours that mocha may have given it. */
function plain(output: string): string {
	// eslint-disable-next-line no-control-regex -- a colour begins with a control character
	return output.replace(/\u001b\[[\d;]*m/g, '');
}

function summaryLine({ name, passed, failed: bad, skipped: left, seconds, broken }: Result): string {
	const counts = passed + bad > 0 ? `✔ ${passed}  ✖ ${bad}${left > 0 ? `  - ${left}` : ''}` : '';
	return `${name.padEnd(9)} ${broken || bad > 0 ? 'FAILED' : 'ok    '} ${`${seconds} s`.padStart(6)}  ${counts}`.trimEnd();
}
