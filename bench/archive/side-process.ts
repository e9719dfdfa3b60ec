/** A process of the archive's bench, as the one that starts it sees it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { SideResult, SideSetup, SideTask } from './side.js';

/** Does tasks one after the other. */
export class SideProcess {
	readonly #child: ChildProcess;

	/** `file` is the code that it runs. */
	constructor(file: string, setup: SideSetup) {
		this.#child = fork(file, [JSON.stringify(setup)], { serialization: 'advanced' });
	}

	/** Rejects where the task fails, or the process ends meanwhile. */
	async do(task: SideTask): Promise<SideResult> {
		const ending = new AbortController();
		const { signal } = ending;
		try {
			this.#child.send(task);
			const [result] = (await Promise.race([once(this.#child, 'message', { signal }), this.#death(signal)])) as [SideResult];
			if (result.failure !== undefined) throw new Error(result.failure);
			return result;
		} finally {
			ending.abort();
		}
	}

	async end(): Promise<void> {
		const ended = once(this.#child, 'exit');
		this.#child.send({ kind: 'end' } satisfies SideTask);
		await ended;
	}

	async #death(signal: AbortSignal): Promise<never> {
		await once(this.#child, 'exit', { signal });
		throw new Error('the process ended');
	}
}
