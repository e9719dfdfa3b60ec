/**
 * The extension on the desktop and on a server: Node runs it. It is small, and all the rest is in `desk.cjs`, so that the engine's worker
 * starts before that is loaded: a worker takes longer to be ready than everything else at the first marks.
 */
import { join } from 'node:path';
import * as vscode from 'vscode';
import type * as Desk from './activate.js';
import { namesOnDisk } from './corrections/own-disk.js';
import { compiledModule } from './engine/compiled.js';
import { beginNodeWorker, type BegunWorker } from './engine/node-worker.js';
import { LANGUAGES, Switches } from './switches.js';

/** How long after activation the compiled code is kept: the window is open then, and most of what runs has run. */
const KEEP_MS = 5000;

/**
 * VS Code loads this file and calls `activate` only when it has fetched what the extension has stored, which takes 100 ms and more: as long as
 * a thread takes to start. Holds one where a text is open, until `activate` takes it.
 */
const early: BegunWorker[] = vscode.workspace.textDocuments.some(mayBeArticle) ? [beginWorker()] : [];

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): Desk.CopydeskApi {
	const waiting = early.pop();
	const start = (begun = beginWorker()): Desk.EngineWorker => begun.keepingAt(keptAt(context, 'engine'));
	const begun = isArticleShown(context) ? start(waiting) : undefined;
	if (!begun) waiting?.end();
	const desk = compiledModule(join(__dirname, 'desk.cjs'), keptAt(context, 'desk'));
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

function mayBeArticle({ languageId }: vscode.TextDocument): boolean {
	return LANGUAGES.includes(languageId);
}

/** All files of code lie side by side, and the model above. */
function beginWorker(): BegunWorker {
	return beginNodeWorker(join(__dirname, 'worker.cjs'), {
		model: join(__dirname, '..', 'model', 'names.bin'),
		engine: join(__dirname, 'engine.cjs'),
	});
}

/** Where what is compiled is kept from start to start. */
function keptAt(context: vscode.ExtensionContext, name: string): string {
	return vscode.Uri.joinPath(context.globalStorageUri, `${name}.compiled`).fsPath;
}
