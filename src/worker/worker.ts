/** The engine's worker on the desktop: a Node worker thread, which runs the engine's bundle. */
import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { compiledModule } from './compiled.js';
import { nodePort } from './node-port.js';
import type { FromEngine, ToEngine, WorkerData } from './protocol.js';
import type * as Served from './serve.js';

/** Milliseconds from the first answer until the engine's compiled code is stored; storing it earlier would delay what the reader waits for. */
const STORE_MS = 2000;

run(workerData as WorkerData);

function run({ model, engine, compiled }: WorkerData): void {
	const port = nodePort<ToEngine, FromEngine>();
	const served = compiledModule(engine, compiled);
	const { serve } = served.run() as typeof Served;
	let isStored = served.isCached;
	const post = (message: FromEngine): void => {
		port.post(message);
		if (isStored || message.kind !== 'done') return;
		isStored = true;
		setTimeout(() => {
			served.store();
		}, STORE_MS);
	};
	serve({ ...port, post }, () => readFileSync(model));
}
