/** The extension on the desktop and on a server: Node runs it. */
import * as vscode from 'vscode';
import { activateOn, type CopydeskApi } from './activate.js';
import { startNodeWorker } from './engine/node-worker.js';

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
	return activateOn(
		{
			startWorker: () => Promise.resolve(startNodeWorker(pathOf(context, 'dist', 'worker.cjs'), pathOf(context, 'model', 'names.bin'))),
			workerReadsModel: true,
		},
		context,
	);
}

function pathOf(context: vscode.ExtensionContext, ...names: string[]): string {
	return vscode.Uri.joinPath(context.extensionUri, ...names).fsPath;
}
