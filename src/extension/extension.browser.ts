/** The extension in a browser: the web extension host runs it. */
import * as vscode from 'vscode';
import { activateOn } from './activate.js';
import type { CopydeskApi } from './copydesk.js';
import { startInHost, startWebWorker } from '../worker/browser-worker.js';
import type { WorkerThread } from '../worker/worker-thread.js';

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
	return activateOn(
		{
			startWorker: (_, log) => startWorker(context, log, 'worker.browser.js', 'copydesk-engine'),
			startProofWorker: (log) => startWorker(context, log, 'proof.browser.js', 'copydesk-proof'),
		},
		context,
	);
}

async function startWorker<To, From>(
	context: vscode.ExtensionContext,
	log: vscode.LogOutputChannel,
	name: string,
	title: string,
): Promise<WorkerThread<To, From>> {
	const code = new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name)));
	try {
		return await startWebWorker(code, title);
	} catch (error) {
		log.warn(
			`This browser refuses a worker, so ${name} runs in the extension host: ${error instanceof Error ? error.message : String(error)}`,
		);
		return startInHost(code);
	}
}
