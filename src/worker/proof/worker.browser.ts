/** The proof's worker in the browser: a Web Worker. */
import type { FromProof, ProofPort, ToProof } from './protocol.js';
import { serveProof } from './serve.js';

declare const self: {
	postMessage(message: FromProof): void;
	addEventListener(type: 'message', listener: (event: { readonly data: ToProof }) => void): void;
};

const port: ProofPort = {
	post: (message) => {
		self.postMessage(message);
	},
	listen: (listener) => {
		self.addEventListener('message', (event) => {
			listener(event.data);
		});
	},
};

// It is started from a blob, against whose address nothing resolves.
serveProof(port, false);
