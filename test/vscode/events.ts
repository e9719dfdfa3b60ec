/** How tests inside an extension host tell the launcher outside what happened: a line of the log for each event. */

/** One thing that happened in a test run. */
export type TestEvent =
	/** Opens the run: the host it is in, as the host itself sees it, and VS Code's version. */
	| { readonly kind: 'start'; readonly host: 'node' | 'web'; readonly version: string }
	| { readonly kind: 'suite'; readonly depth: number; readonly title: string }
	| { readonly kind: 'pass'; readonly depth: number; readonly title: string; readonly milliseconds: number }
	| { readonly kind: 'pending'; readonly depth: number; readonly title: string }
	/** It failed and is tried once more. */
	| { readonly kind: 'retry'; readonly depth: number; readonly title: string; readonly reason: string }
	| { readonly kind: 'fail'; readonly depth: number; readonly title: string; readonly reason: string }
	/** Closes the run: without it the run did not reach its end. */
	| { readonly kind: 'end'; readonly passed: number; readonly failed: number; readonly pending: number };

/** Tells our lines from the rest of the log. */
const MARK = '[test-event] ';

/** The line of the log that carries the event. */
export function eventLine(event: TestEvent): string {
	return MARK + JSON.stringify(event);
}

/** The event that the line carries; undefined where it is some other line. */
export function eventOf(line: string): TestEvent | undefined {
	const start = line.indexOf(MARK);
	if (start < 0) return undefined;
	const json = line.slice(start + MARK.length);
	return JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)) as TestEvent;
}
