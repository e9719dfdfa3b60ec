/** Does work in several threads. */
import type { Worker } from 'node:worker_threads';
import { messageOf } from '../engine/util/message-of.js';

/** Work that waits for its outcome. */
interface ThreadJob<Work, Outcome> {
	readonly work: Work;
	readonly resolve: (outcome: Outcome) => void;
}

/** A thread with what it is at; `job` is undefined where it waits. */
interface Thread<Work, Outcome> {
	readonly worker: Worker;
	job: ThreadJob<Work, Outcome> | undefined;
}

/** A number of threads, started when they are needed; one that is lost costs the work that it was at, and is replaced. */
export class Threads<Work, Outcome> {
	readonly #start: () => Worker;
	readonly #most: number;
	readonly #lost: (work: Work, reason: string) => Outcome;
	readonly #threads = new Set<Thread<Work, Outcome>>();
	readonly #waiting: ThreadJob<Work, Outcome>[] = [];

	/**
	 * `start` starts a thread that answers each message, which is work, by one, its outcome; `most` is how many there may be, and `lost` the outcome of
	 * work that a thread did not live to end.
	 */
	constructor(start: () => Worker, most: number, lost: (work: Work, reason: string) => Outcome) {
		this.#start = start;
		this.#most = most;
		this.#lost = lost;
	}

	/** Has it done as soon as a thread is free. Never rejects. */
	outcomeOf(work: Work): Promise<Outcome> {
		return new Promise((resolve) => {
			this.#waiting.push({ work, resolve });
			this.#assign();
		});
	}

	/** Ends all threads; nothing may be under way. */
	async end(): Promise<void> {
		const workers = [...this.#threads].map(({ worker }) => worker);
		this.#threads.clear();
		await Promise.all(workers.map((worker) => worker.terminate()));
	}

	#assign(): void {
		const [job] = this.#waiting;
		if (!job) return;
		const thread = [...this.#threads].find((one) => !one.job) ?? (this.#threads.size < this.#most ? this.#started() : undefined);
		if (!thread) return;
		this.#waiting.shift();
		thread.job = job;
		thread.worker.postMessage(job.work);
	}

	#started(): Thread<Work, Outcome> {
		const thread: Thread<Work, Outcome> = { worker: this.#start(), job: undefined };
		this.#threads.add(thread);
		thread.worker.on('message', (outcome: Outcome) => {
			thread.job?.resolve(outcome);
			thread.job = undefined;
			this.#assign();
		});
		// What is thrown comes before the end; only the first has work to fail.
		const lose = (reason: string): void => {
			this.#threads.delete(thread);
			const { job } = thread;
			thread.job = undefined;
			if (job) job.resolve(this.#lost(job.work, reason));
			this.#assign();
		};
		thread.worker.on('error', (error) => {
			lose(messageOf(error));
		});
		thread.worker.on('exit', (code) => {
			lose(`it ended with code ${code}`);
		});
		return thread;
	}
}
