/** Spreads long work over many short stretches, so that the extension host answers in between. */

/** How long one stretch may take. */
const STRETCH_MS = 8;

/** Runs a generator to its end, resting between stretches. */
export async function spread<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
	let until = performance.now() + STRETCH_MS;
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		await new Promise((resolve) => setTimeout(resolve, 0));
		until = performance.now() + STRETCH_MS;
	}
}
