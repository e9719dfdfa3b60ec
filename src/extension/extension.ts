/**
 * The extension on the desktop and on a server: Node runs it. It is small, and all the rest is in `desk.cjs`, so that the engine's worker
 * starts before that is loaded: a worker takes longer to be ready than everything else at the first marks.
 */
import * as vscode from 'vscode';
import type * as Desk from './activate.js';
import { namesOnDisk } from './corrections/own-disk.js';
import { compiledModule } from './engine/compiled.js';
import { startNodeWorker } from './engine/node-worker.js';
import type { WorkerData } from './engine/protocol.js';
import { Switches } from './switches.js';

/** How long after activation the compiled code is kept: the window is open then, and most of what runs has run. */
const KEEP_MS = 5000;

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): Desk.CopydeskApi {
	const start = (): Desk.EngineWorker => startNodeWorker(pathOf(context, 'dist', 'worker.cjs'), filesOf(context));
	const begun = isArticleShown(context) ? start() : undefined;
	const desk = compiledModule(pathOf(context, 'dist', 'desk.cjs'), keptAt(context, 'desk'));
	const keeping = setTimeout(() => {
		desk.keep();
	}, KEEP_MS);
	context.subscriptions.push({
		dispose: () => {
			clearTimeout(keeping);
		},
	});
	const { activateOn } = desk.exports as typeof Desk;
	const platform: Desk.Platform = { startWorker: () => Promise.resolve(start()), workerReadsModel: true, namesIn: namesOnDisk };
	return activateOn(platform, context, begun);
}

/** Whether the engine will be asked at once. */
function isArticleShown(context: vscode.ExtensionContext): boolean {
	const switches = new Switches(context.workspaceState);
	const isShown = vscode.window.visibleTextEditors.some(({ document }) => switches.stateOf(document) === 'on');
	switches.dispose();
	return isShown;
}

function filesOf(context: vscode.ExtensionContext): WorkerData {
	return {
		model: pathOf(context, 'model', 'names.bin'),
		engine: pathOf(context, 'dist', 'engine.cjs'),
		compiled: keptAt(context, 'engine'),
	};
}

/** Where what is compiled is kept from start to start. */
function keptAt(context: vscode.ExtensionContext, name: string): string {
	return vscode.Uri.joinPath(context.globalStorageUri, `${name}.compiled`).fsPath;
}

function pathOf(context: vscode.ExtensionContext, ...names: string[]): string {
	return vscode.Uri.joinPath(context.extensionUri, ...names).fsPath;
}
