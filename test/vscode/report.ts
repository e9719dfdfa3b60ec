/** Prints the events of a test run as mocha's own reporter would, and sums them up. */
import { eventOf, type TestEvent } from './events.js';

/** Reads the log of one run. */
export class RunReport {
	readonly #print: (line: string) => void;
	readonly #host: 'node' | 'web';
	readonly #log: string[] = [];
	readonly #failures: string[] = [];
	#inHost = false;
	#end: Extract<TestEvent, { kind: 'end' }> | undefined;

	/** `print` is called with each line to show; `host` is where the tests should run. */
	constructor(host: 'node' | 'web', print: (line: string) => void) {
		this.#host = host;
		this.#print = print;
	}

	/** Takes a line of the log; lines that carry no event are kept for `log`. */
	readonly add = (line: string): void => {
		const event = eventOf(line);
		if (event === undefined) this.#log.push(line);
		else this.#show(event);
	};

	/** What the extension host and the workbench said besides. */
	get log(): readonly string[] {
		return this.#log;
	}

	/**
	 * Prints the sums in mocha's words, from which `npm test` counts, then what failed, and says whether all is well: the run came to
	 * its end in the right host, ran something, nothing failed and the exit code agrees.
	 */
	closes(exitCode: number): boolean {
		const { passed, failed, pending } = this.#end ?? { passed: 0, failed: 0, pending: 0 };
		const broken = this.#end === undefined || !this.#inHost || passed + failed === 0 || (exitCode !== 0 && failed === 0);
		this.#print(`\n  ${passed} passing`);
		if (pending > 0) this.#print(`  ${pending} pending`);
		if (failed > 0 || broken) this.#print(`  ${failed + (broken ? 1 : 0)} failing`);
		for (const failure of this.#failures) this.#print(`\n${failure}`);
		if (broken) this.#print(`\nthe run broke off (exit code ${exitCode}); the end of its log:\n${this.#log.slice(-25).join('\n')}`);
		this.#print('');
		return !broken && failed === 0 && exitCode === 0;
	}

	#show(event: TestEvent): void {
		if (event.kind === 'end') this.#end = event;
		else if (event.kind === 'start') {
			this.#inHost = event.host === this.#host;
			this.#print(`  VS Code ${event.version}, ${event.host} host`);
		} else this.#showTest(event, '  '.repeat(event.depth));
	}

	#showTest(event: Exclude<TestEvent, { kind: 'start' | 'end' }>, indent: string): void {
		if (event.kind === 'suite') this.#print(`\n${indent}${event.title}`);
		else if (event.kind === 'pass')
			this.#print(`${indent}✔ ${event.title}${event.milliseconds > 500 ? ` (${event.milliseconds} ms)` : ''}`);
		else if (event.kind === 'retry') this.#print(`${indent}↻ ${event.title}: ${event.reason}`);
		else if (event.kind === 'pending') this.#print(`${indent}- ${event.title}`);
		else {
			this.#print(`${indent}✖ ${event.title}`);
			this.#failures.push(`${event.title}\n${event.reason}`);
		}
	}
}
