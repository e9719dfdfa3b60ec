/** The engine's worker on the desktop: a Node worker thread, which runs the engine's bundle. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { compiledModule } from './compiled.js';
import type { KeptAt, ToEngine, WorkerData } from './protocol.js';
import type * as Served from './serve.js';

/** How long after the first answer the engine's compiled code is kept: nothing that somebody waits for should wait for that. */
const KEEP_MS = 2000;

if (!parentPort) throw new Error('This file runs in a worker thread.');
run(parentPort, workerData as WorkerData);

/** Reads the files at once, and runs the engine when it is known where its compiled code is kept. */
function run(port: MessagePort, { model, engine }: WorkerData): void {
	const code = readFileSync(engine);
	const readModel = begun(() => readFileSync(model));
	port.once('message', ({ compiled }: KeptAt) => {
		serveOn(port, engine, compiled, code, readModel);
	});
}

function serveOn(port: MessagePort, engine: string, compiled: string, code: Buffer<ArrayBuffer>, readModel: () => Uint8Array): void {
	const served = compiledModule(engine, compiled, code);
	const { serve } = served.exports as typeof Served;
	let isKept = served.wasKept;
	serve(
		{
			post: (message) => {
				port.postMessage(message);
				if (isKept || message.kind !== 'done') return;
				isKept = true;
				setTimeout(() => {
					served.keep();
				}, KEEP_MS);
			},
			listen: (listener) => {
				port.on('message', (message: ToEngine) => {
					listener(message);
				});
			},
		},
		readModel,
	);
}

/** Does something now, and gives the result, or throws the error, when it is asked for. */
function begun<T>(work: () => T): () => T {
	try {
		const result = work();
		return () => result;
	} catch (error) {
		return () => {
			throw error;
		};
	}
}
