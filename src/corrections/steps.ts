/** Long work that pauses now and then, so that a host that must stay responsive can spread it. */

/** Work in steps; what it returns at the end is its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of the work, done without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
