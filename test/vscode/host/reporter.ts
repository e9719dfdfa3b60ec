/** A mocha reporter that writes each event to the log, where the launcher reads it. */
import type { Runner, Test } from 'mocha';
import * as vscode from 'vscode';
import { eventLine, type TestEvent } from '../events.js';

/** Mocha calls this with `new`: reports the events of `runner`. */
export function EventReporter(runner: Runner): void {
	const counts = { passed: 0, failed: 0, pending: 0 };
	let depth = 0;
	send({ kind: 'start', host: 'WorkerGlobalScope' in globalThis ? 'web' : 'node', version: vscode.version });
	runner.on('suite', (suite) => {
		if (suite.title !== '') send({ kind: 'suite', depth, title: suite.title });
		depth++;
	});
	runner.on('suite end', () => {
		depth--;
	});
	runner.on('pass', (test) => {
		counts.passed++;
		send({ kind: 'pass', depth, title: test.title, milliseconds: test.duration ?? 0 });
	});
	runner.on('pending', (test) => {
		counts.pending++;
		send({ kind: 'pending', depth, title: test.title });
	});
	runner.on('retry', (test: Test, error: unknown) => {
		send({ kind: 'retry', depth, title: test.fullTitle(), reason: reasonOf(error) });
	});
	runner.on('fail', (test: Test, error: unknown) => {
		counts.failed++;
		send({ kind: 'fail', depth, title: test.fullTitle(), reason: reasonOf(error) });
	});
	runner.on('end', () => {
		send({ kind: 'end', ...counts });
	});
}

function send(event: TestEvent): void {
	console.log(eventLine(event));
}

/** The stack, with what was expected where the assertion says. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const stack = error.stack ?? error.message;
	if (!('expected' in error) || !('actual' in error)) return stack;
	return `${stack}\n  expected: ${JSON.stringify(error.expected)}\n  actual:   ${JSON.stringify(error.actual)}`;
}
