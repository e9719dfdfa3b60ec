/** Work that is done one after the other, in the order asked, so that each finds what the one before has left. */

/** Runs work after all that was given to it before; a failure is the caller's, and holds up nothing. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own. */
export function inTurn(): InTurn {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const done = last.then(work);
		last = done.catch(() => undefined);
		return done;
	};
}
