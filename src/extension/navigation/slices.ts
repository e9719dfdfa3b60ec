/** Spreads work over many turns of the event loop, so that typing and scrolling never wait for it. */

/** How long one turn may take; VS Code draws a frame in 16 ms, and several of these works may have their turns in one go. */
const SLICE_MS = 4;

/** What a caller can stop the work with. */
export interface Stop {
	readonly isCancellationRequested: boolean;
}

/**
 * Everything that `work` yields, `undefined` left out. It is paused after each slice and may be stopped there: then the
 * answer is undefined.
 */
export async function inSlices<T>(work: Iterable<T | undefined>, stop: Stop): Promise<readonly T[] | undefined> {
	const results: T[] = [];
	// Whoever started this has work of its own to end first.
	await nextTurn();
	let began = performance.now();
	for (const result of work) {
		if (result !== undefined) results.push(result);
		if (performance.now() - began < SLICE_MS) continue;
		await nextTurn();
		if (stop.isCancellationRequested) return undefined;
		began = performance.now();
	}
	return results;
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
