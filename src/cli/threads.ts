/** Annotates documents in several threads. */
import type { Worker } from 'node:worker_threads';
import type { Outcome } from './annotate-document.js';
import { labelOf, type InputDocument } from './input-document.js';
import { messageOf } from '../engine/util/message-of.js';

/** A document that waits for its outcome. */
interface ThreadJob {
	readonly document: InputDocument;
	readonly resolve: (outcome: Outcome) => void;
}

/** A thread with what it is at; `job` is undefined where it waits. */
interface Thread {
	readonly worker: Worker;
	job: ThreadJob | undefined;
}

/** A number of threads, started when they are needed; one that is lost costs its document and is replaced. */
export class Threads {
	readonly #start: () => Worker;
	readonly #most: number;
	readonly #threads = new Set<Thread>();
	readonly #waiting: ThreadJob[] = [];

	/** `start` starts a thread that serves documents, `most` is how many there may be. */
	constructor(start: () => Worker, most: number) {
		this.#start = start;
		this.#most = most;
	}

	/** Annotates a document as soon as a thread is free. Never rejects. */
	annotate(document: InputDocument): Promise<Outcome> {
		return new Promise((resolve) => {
			this.#waiting.push({ document, resolve });
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
		thread.worker.postMessage(job.document);
	}

	#started(): Thread {
		const thread: Thread = { worker: this.#start(), job: undefined };
		this.#threads.add(thread);
		thread.worker.on('message', (outcome: Outcome) => {
			thread.job?.resolve(outcome);
			thread.job = undefined;
			this.#assign();
		});
		// What is thrown comes before the end; only the first has a document to fail.
		const lose = (reason: string): void => {
			this.#threads.delete(thread);
			const { job } = thread;
			thread.job = undefined;
			if (job) job.resolve(lost(job.document, reason));
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

function lost(document: InputDocument, reason: string): Outcome {
	const input = labelOf(document);
	const error = `the thread that read it was lost: ${reason}`;
	// A line has its line in the output, whatever becomes of it.
	const output = document.kind !== 'article' ? { output: `${JSON.stringify({ error })}\n` } : {};
	return { input, status: 'failed', ...output, messages: [`${input}: ${error}`], error, words: 0, seconds: 0 };
}
