/** The engine's worker in the browser: a Web Worker. */
import type { FromEngine, ToEngine } from './protocol.js';
import { serve } from './serve.js';

declare const self: {
	postMessage(message: FromEngine): void;
	addEventListener(type: 'message', listener: (event: { readonly data: ToEngine }) => void): void;
};

serve({
	post: (message) => {
		self.postMessage(message);
	},
	listen: (listener) => {
		self.addEventListener('message', (event) => {
			listener(event.data);
		});
	},
});
