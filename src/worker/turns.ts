/** What is done to one article in the order in which it was asked for. */

/** Milliseconds that the next ones wait for one: long enough for the first proof against many sources. */
const PATIENCE_MS = 30_000;

/** Actions one after the other, each begun when the one before has ended. One that fails, or takes too long, does not hold up the next. */
export class Turns {
	readonly #onLate: (label: string) => void;
	readonly #patience: number;
	#last: Promise<unknown> = Promise.resolve();

	/** `onLate` is called with the label of an action that has taken longer than `patience`, in milliseconds. */
	constructor(onLate: (label: string) => void, patience = PATIENCE_MS) {
		this.#onLate = onLate;
		this.#patience = patience;
	}

	/** Resolves or rejects as the action does, which can ask whether the next ones still wait for it. */
	take<T>(label: string, action: (isAwaited: () => boolean) => Promise<T>): Promise<T> {
		let isAwaited = true;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let giveUp = (): void => undefined;
		const late = new Promise<void>((resolve) => {
			giveUp = resolve;
		});
		const done = this.#last.then(() => {
			timer = setTimeout(() => {
				isAwaited = false;
				this.#onLate(label);
				giveUp();
			}, this.#patience);
			return action(() => isAwaited);
		});
		const ended = (): void => {
			clearTimeout(timer);
		};
		this.#last = Promise.race([done.then(ended, ended), late]);
		return done;
	}
}
