/** The engine's worker in the browser: a Web Worker. */
import { browserPort } from './browser-port.js';
import { serve } from './serve.js';

serve(browserPort());
