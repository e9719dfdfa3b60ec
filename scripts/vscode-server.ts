/** `npm run vscode-server`: installs the VS Code that tests and `npm start` run in, and what it needs; quick where it is there. */
import { join } from 'node:path';
import { vscodeServer } from './vscode-server/index.js';

await vscodeServer(join(import.meta.dirname, '..', '.vscode-test'), (line) => process.stdout.write(`${line}\n`));
