/** A real VS Code where none can be downloaded: see README.md beside this file. */
export { browserPath, openBrowser } from './browser.js';
export { LATEST, OLDEST, vscodeServer, type Installation, type Release } from './install.js';
export { nodeBinary } from './npm.js';
export type { Log } from './processes.js';
export { runTestsInServer, type TestRunOptions } from './run-tests.js';
export { QUIET_SETTINGS, startServer, type Server, type ServerOptions } from './server.js';
export { hostSetting, workbenchUrl, type ExtensionHost, type WorkbenchOptions } from './workbench.js';
