/** A progress bar on standard error, only where somebody looks at it. */
import { SingleBar } from 'cli-progress';
import type { Output } from './io.js';

/** Shorter runs are over before a bar is read. */
const FEWEST = 3;

/** How far a run is. */
export interface Progress {
	/** A document is done, which had so many words. */
	add(words: number): void;
	stop(): void;
}

/** A bar for `total` documents; a counter where it is unknown (null); undefined where standard error is no terminal. */
export function progressOn(output: Output, total: number | null): Progress | undefined {
	if (output.isTTY !== true || (total !== null && total < FEWEST)) return undefined;
	const done = total === null ? '{value} documents · {duration_formatted}' : '{bar} {value} of {total} · {eta_formatted} left';
	const format = `${done}{rate}`;
	// The cursor and the wrapping of lines stay as they are: a process that is killed restores nothing.
	const bar = new SingleBar({ format, stream: output, hideCursor: false, linewrap: true, clearOnComplete: true, barsize: 30, fps: 5 });
	bar.start(total ?? 0, 0, { rate: '' });
	const started = Date.now();
	let all = 0;
	return {
		add: (words) => {
			all += words;
			// Checks count no words.
			const rate = all === 0 ? '' : ` · ${Math.round((all * 1000) / Math.max(1, Date.now() - started))} words/s`;
			bar.increment(1, { rate });
		},
		stop: () => {
			bar.stop();
		},
	};
}
