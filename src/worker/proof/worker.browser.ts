/** The proof's worker in the browser: a Web Worker. */
import { browserPort } from '../browser-port.js';
import { serveProof } from './serve.js';

// It is started from a blob, against whose address nothing resolves.
serveProof(browserPort(), false);
