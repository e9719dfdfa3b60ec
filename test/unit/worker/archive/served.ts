/** An archive's client with its worker in this thread, and articles for it. */
import { join } from 'node:path';
import { ArchiveClient, type ArchiveHost } from '../../../../src/worker/archive/client.js';
import { nodeFiles } from '../../../../src/worker/archive/node-files.js';
import { ArticleReader } from '../../../../src/worker/archive/read-article.js';
import type {
	ArchiveWorker,
	FromArchive,
	IndexAnswer,
	IndexRequest,
	OpenAnswer,
	ToArchive,
} from '../../../../src/worker/archive/protocol.js';
import { serveArchive } from '../../../../src/worker/archive/serve.js';

const MODEL = join(import.meta.dirname, '../../../../model/names.bin');

/** A client, and what became of its worker. */
export interface Served {
	readonly client: ArchiveClient;
	/** How the archive was opened, each time. */
	readonly opened: readonly OpenAnswer[];
	/** Kills the worker. */
	die(): void;
}

/** An archive at `file`, as the extension has it. */
export function served(file: string, host: Partial<ArchiveHost> = {}): Served {
	const opened: OpenAnswer[] = [];
	let dies: () => void = () => undefined;
	const client = new ArchiveClient({
		startWorker: () => {
			const worker = workerHere((die) => (dies = die));
			return Promise.resolve(worker);
		},
		openRequest: () => Promise.resolve({ file, register: [] }),
		onOpened: (answer) => opened.push(answer),
		warn: () => undefined,
		...host,
	});
	return {
		client,
		opened,
		die: () => {
			dies();
		},
	};
}

function workerHere(onStart: (die: () => void) => void): ArchiveWorker {
	let toWorker: (message: ToArchive) => void = () => undefined;
	let fromWorker: (message: FromArchive) => void = () => undefined;
	let onDeath: (reason: string) => void = () => undefined;
	let isAlive = true;
	serveArchive(
		{
			post: (message) => {
				if (isAlive) fromWorker(structuredClone(message));
			},
			listen: (listener) => {
				toWorker = listener;
			},
		},
		nodeFiles(MODEL, (model) => Promise.resolve(new ArticleReader(model))),
	);
	onStart(() => {
		isAlive = false;
		onDeath('killed');
	});
	return {
		post: (message, transfer = []) => {
			const sent = structuredClone(message, { transfer: [...transfer] });
			setTimeout(() => {
				if (isAlive) toWorker(sent);
			});
		},
		onMessage: (listener) => {
			fromWorker = listener;
		},
		onDeath: (listener) => {
			onDeath = listener;
		},
		terminate: () => {
			isAlive = false;
		},
	};
}

/** An article in which the mayor says something. */
export function articleText(number: number): string {
	return `Council closes bridge ${number}

By Petra Vance

ASHBY, 3 January 2020 (Courier) - The town council of Ashby will close bridge ${number} for repairs, Mayor Helen Draycott said on Friday.

“Nobody will have to wait until summer number ${number},” Draycott said. “We have the money.”

Tom Whitlock, a spokesman for the council, declined to comment on the cost.
`;
}

/** Puts an article into the archive. */
export function put(client: ArchiveClient, path: string, text: string, more: Partial<IndexRequest> = {}): Promise<IndexAnswer> {
	return client.call('index', { path, stamp: `${text.length}`, bytes: bytesOf(text), ...more });
}

/** The text in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new TextEncoder().encode(text));
}

/** How many articles the archive has. */
export async function articlesIn(client: ArchiveClient): Promise<number> {
	return (await client.ask('size')).articles;
}
