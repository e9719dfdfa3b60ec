/** Spreads long work over many short stretches, so that the extension host answers in between. */

import type { Steps } from '../../corrections/steps.js';

/** How long one stretch may take: others have theirs in the same turn, and a frame has 16 ms. */
const STRETCH_MS = 4;

/** Runs work to its end, resting between stretches, and before the first one: whoever asks for it has work of its own behind him. */
export async function spread<T>(steps: Steps<T>): Promise<T> {
	await nextTurn();
	let until = performance.now() + STRETCH_MS;
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		await nextTurn();
		until = performance.now() + STRETCH_MS;
	}
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
