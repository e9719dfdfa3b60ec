/** The archive's worker in the browser: a Web Worker. */
import { browserPort } from '../browser-port.js';
import { BrowserFiles } from './browser-database.js';
import { serveArchive } from './serve.js';

serveArchive(browserPort(), new BrowserFiles());
