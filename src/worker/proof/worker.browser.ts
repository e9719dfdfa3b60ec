/** The proof's worker in the browser: a Web Worker. */
import { modulesFrom } from '../../sources/document-modules.js';
import { readSource } from '../../sources/read-source.js';
import type { FromProof, ToProof } from './protocol.js';
import { serveProof } from './serve.js';

declare const self: {
	/** The address of the folder of the extension's scripts, which whoever starts the worker writes before its code. */
	readonly copydeskFolder: string;
	postMessage(message: FromProof): void;
	addEventListener(type: 'message', listener: (event: { readonly data: ToProof }) => void): void;
};

const modules = modulesFrom(async (name) => {
	const answer = await fetch(`${self.copydeskFolder}/${name}`);
	if (!answer.ok) throw new Error(`${name} is not there`);
	return new Uint8Array(await answer.arrayBuffer());
});

serveProof(
	{
		post: (message) => {
			self.postMessage(message);
		},
		listen: (listener) => {
			self.addEventListener('message', (event) => {
				listener(event.data);
			});
		},
	},
	(file, bytes) => readSource(file, bytes, modules),
);
