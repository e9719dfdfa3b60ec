/** The proof's worker on the desktop: a Node worker thread. */
import { nodePort } from '../node-port.js';
import { serveProof } from './serve.js';

serveProof(nodePort());
