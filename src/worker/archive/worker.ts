/** The archive's worker on the desktop: a Node worker thread. It loads the engine's bundle when it reads the first article. */
import { workerData } from 'node:worker_threads';
import { compiledModule } from '../compiled.js';
import type * as Bundle from './engine-bundle.js';
import { nodePort } from '../node-port.js';
import type { WorkerData } from '../protocol.js';
import { nodeFiles } from './node-files.js';
import type { ArticleReader } from './read-article.js';
import { serveArchive } from './serve.js';

const { model, engine, compiled } = workerData as WorkerData;

serveArchive(nodePort(), nodeFiles(model, articleReader));

function articleReader(bytes: Uint8Array | null): Promise<ArticleReader> {
	return new Promise((resolve) => {
		const { ArticleReader } = compiledModule(engine, compiled).run() as typeof Bundle;
		resolve(new ArticleReader(bytes));
	});
}
