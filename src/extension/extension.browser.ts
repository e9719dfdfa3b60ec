/** The extension in a browser: the web extension host runs it. */
import * as vscode from 'vscode';
import { activateOn } from './activate.js';
import type { CopydeskApi } from './copydesk.js';
import { startInHost, startWebWorker } from '../worker/browser-worker.js';
import type { EngineWorker } from '../worker/engine-host.js';

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
	return activateOn({ startWorker }, context);
}

async function startWorker(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<EngineWorker> {
	const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.browser.js');
	const code = new Uint8Array(await vscode.workspace.fs.readFile(file));
	try {
		return await startWebWorker(code);
	} catch (error) {
		log.warn(
			`This browser refuses a worker, so the engine runs in the extension host: ${error instanceof Error ? error.message : String(error)}`,
		);
		return startInHost(code);
	}
}
