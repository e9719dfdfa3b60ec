/** The archive's worker in the browser: a Web Worker. */
import type { ArchivePort, FromArchive, ToArchive } from './protocol.js';
import { BrowserFiles } from './browser-database.js';
import { serveArchive } from './serve.js';

declare const self: {
	postMessage(message: FromArchive): void;
	addEventListener(type: 'message', listener: (event: { readonly data: ToArchive }) => void): void;
};

const port: ArchivePort = {
	post: (message) => {
		self.postMessage(message);
	},
	listen: (listener) => {
		self.addEventListener('message', (event) => {
			listener(event.data);
		});
	},
};

serveArchive(port, new BrowserFiles());
