/**
 * The extension on the desktop and on a server: Node runs it. It is small, and all the rest is in `main.cjs`, so that the engine's worker
 * starts before that is loaded: a worker takes longer to be ready than everything else at the first marks.
 */
import { join } from 'node:path';
import * as vscode from 'vscode';
import type * as Main from './activate.js';
import { namesOnDisk } from './node-folders.js';
import { compiledModule, type CompiledModule } from '../worker/compiled.js';
import { startNodeWorker } from '../worker/node-worker.js';
import { addressOf } from './file-name.js';
import { mayBeArticle, Switches } from './switches.js';

/** How long after activation the compiled code is kept: the window is open then, and most of what runs has run. */
const KEEP_MS = 5000;

/** Longer texts are not read before somebody asks: which article is shown is not known yet, and a book would keep another one waiting. */
const LONGEST_AHEAD = 50_000;

/** What is begun before VS Code calls `activate`. */
interface Beginning {
	worker?: Main.EngineWorker;
	readonly switches: Switches;
	/** The rest of the extension, when it is compiled. */
	main?: CompiledModule;
}

/**
 * VS Code loads this file and calls `activate` only when it has fetched what the extension has stored, which takes 100 ms and more. Where a
 * text is open, the engine is started meanwhile and reads it, and our own code is loaded; `activate` takes what is there by then.
 */
const beginnings: Beginning[] = vscode.workspace.textDocuments.some(mayBeArticle) ? [begun()] : [];

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): Main.CopydeskApi {
	const beginning = beginnings.pop();
	const switches = beginning?.switches ?? new Switches();
	switches.rememberIn(context.workspaceState);
	const isShown = vscode.window.visibleTextEditors.some(({ document }) => switches.stateOf(document) === 'on');
	const worker = isShown ? (beginning?.worker ?? startWorker()) : undefined;
	if (!worker) beginning?.worker?.terminate();
	const main = beginning?.main ?? compiledMain();
	const keeping = setTimeout(() => {
		main.keep();
	}, KEEP_MS);
	context.subscriptions.push({
		dispose: () => {
			clearTimeout(keeping);
		},
	});
	const { activateOn } = main.run() as typeof Main;
	const platform: Main.Platform = { startWorker: () => Promise.resolve(startWorker()), workerReadsModel: true, namesIn: namesOnDisk };
	return activateOn(platform, context, { worker, switches });
}

/** A thread takes longest to start; each of the rest is done in a turn of its own, as long as `activate` has not come in between. */
function begun(): Beginning {
	const beginning: Beginning = { worker: startWorker(), switches: new Switches() };
	const steps = [readAhead, compileMain, runMain];
	const next = (): void => {
		const step = beginnings.includes(beginning) ? steps.shift() : undefined;
		step?.(beginning);
		if (step) setImmediate(next);
	};
	setImmediate(next);
	return beginning;
}

/** Has the engine read the article that will be asked for, so that its names are known by then. What the reader has switched is not known yet. */
function readAhead(beginning: Beginning): void {
	const { worker, switches } = beginning;
	const articles = vscode.workspace.textDocuments.filter((document) => switches.stateOf(document) === 'on');
	if (articles.length === 0) {
		worker?.terminate();
		delete beginning.worker;
	}
	const article = articles.find((document) => document.getText().length <= LONGEST_AHEAD);
	if (article) worker?.post({ kind: 'ahead', request: { text: article.getText(), ...addressOf(article.uri) } });
}

function compileMain(beginning: Beginning): void {
	beginning.main = compiledMain();
}

function runMain({ main }: Beginning): void {
	main?.run();
}

function compiledMain(): CompiledModule {
	return compiledModule(ownFile('main.cjs'), ownFile('main.compiled'));
}

function startWorker(): Main.EngineWorker {
	return startNodeWorker(ownFile('worker.cjs'), {
		model: join(__dirname, '..', 'model', 'names.bin'),
		engine: ownFile('engine.cjs'),
		compiled: ownFile('engine.compiled'),
	});
}

/**
 * All files of code lie side by side, and beside them what was compiled of them: where that lies must be known before VS Code tells where an
 * extension may store things, it is gone with the extension, and nobody can put other code there who could not replace the extension itself.
 */
function ownFile(name: string): string {
	return join(__dirname, name);
}
