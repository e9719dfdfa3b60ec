/**
 * Long work, spread over many turns of the event loop, so that typing and scrolling never wait for it. There is one of these for the
 * whole extension: pieces of work that each spread themselves would all have their stretches in the same turn.
 */
import type { Steps } from '../corrections/steps.js';

/** How long all work together may take in one turn: VS Code draws a frame in 16 ms, and has work of its own in it. */
const TURN_MS = 4;

/** What a caller can stop the work with. */
export interface Stop {
	readonly isCancellationRequested: boolean;
}

const NEVER: Stop = { isCancellationRequested: false };

/** One piece of work: does one step, and says whether that was the last one. */
interface Job {
	step(): boolean;
}

export class Turns {
	readonly #jobs: Job[] = [];
	#waiting = false;
	readonly #now: () => number;

	/** `now` is the clock, in milliseconds. */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now;
	}

	/** The result of the work. It begins in a later turn, for whoever asks for it has work of its own to end first. Rejects with what a step throws. */
	async finish<T>(steps: Steps<T>): Promise<T> {
		const [result] = await this.#queued(steps, NEVER);
		// Nobody stops it.
		return result as T;
	}

	/** As `finish`; undefined where it was stopped first. */
	async unless<T>(stop: Stop, steps: Steps<T>): Promise<T | undefined> {
		const [result] = await this.#queued(steps, stop);
		return result;
	}

	/** Everything that `work` yields, `undefined` left out; undefined where it was stopped first. */
	collected<T>(work: Iterable<T | undefined>, stop: Stop): Promise<readonly T[] | undefined> {
		return this.unless(stop, collecting(work));
	}

	#queued<T>(steps: Steps<T>, stop: Stop): Promise<readonly [T?]> {
		return new Promise((resolve, reject) => {
			const step = (): boolean => {
				if (stop.isCancellationRequested) {
					resolve([]);
					return true;
				}
				try {
					const { done, value } = steps.next();
					if (done) resolve([value]);
					return done === true;
				} catch (error) {
					reject(error instanceof Error ? error : new Error(String(error)));
					return true;
				}
			};
			this.#jobs.push({ step });
			this.#wait();
		});
	}

	#wait(): void {
		if (this.#waiting) return;
		this.#waiting = true;
		setTimeout(() => {
			this.#waiting = false;
			this.#turn();
			if (this.#jobs.length > 0) this.#wait();
		}, 0);
	}

	/** Does the work that has waited longest. A turn ends with the work that ends in it: whoever waited for that goes on at once. */
	#turn(): void {
		const job = this.#jobs.shift();
		if (!job) return;
		const until = this.#now() + TURN_MS;
		while (this.#now() < until) if (job.step()) return;
		this.#jobs.push(job);
	}
}

function* collecting<T>(work: Iterable<T | undefined>): Steps<readonly T[]> {
	const results: T[] = [];
	for (const result of work) {
		if (result !== undefined) results.push(result);
		yield;
	}
	return results;
}
