/** The extension on the desktop and on a server: Node runs it. */
import * as vscode from 'vscode';
import { activateOn, type CopydeskApi } from './activate.js';
import { namesOnDisk } from './corrections/own-disk.js';
import { startNodeWorker } from './engine/node-worker.js';
import type { WorkerData } from './engine/protocol.js';

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
	return activateOn(
		{
			startWorker: () => Promise.resolve(startNodeWorker(pathOf(context, 'dist', 'worker.cjs'), filesOf(context))),
			workerReadsModel: true,
			namesIn: namesOnDisk,
		},
		context,
	);
}

function filesOf(context: vscode.ExtensionContext): WorkerData {
	return {
		model: pathOf(context, 'model', 'names.bin'),
		engine: pathOf(context, 'dist', 'engine.cjs'),
		compiled: vscode.Uri.joinPath(context.globalStorageUri, 'engine.compiled').fsPath,
	};
}

function pathOf(context: vscode.ExtensionContext, ...names: string[]): string {
	return vscode.Uri.joinPath(context.extensionUri, ...names).fsPath;
}
