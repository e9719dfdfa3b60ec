/** The archive's worker on the desktop: a Node worker thread. */
import { workerData } from 'node:worker_threads';
import { nodePort } from '../node-port.js';
import { nodeFiles } from './node-files.js';
import type { ArchiveWorkerData } from './protocol.js';
import { serveArchive } from './serve.js';

serveArchive(nodePort(), nodeFiles(workerData as ArchiveWorkerData));
