/** The worker's end of the line in the browser: a Web Worker's, or what stands in for one (`startInHost`). */
import type { WorkerPort } from './worker-thread.js';

declare const self: {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

/** The port of the worker that this runs in. */
export function browserPort<To, From>(): WorkerPort<To, From> {
	return {
		post: (message) => {
			self.postMessage(message);
		},
		listen: (listener) => {
			self.addEventListener('message', ({ data }) => {
				listener(data as To);
			});
		},
	};
}
