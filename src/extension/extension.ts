/**
 * The extension on the desktop and on a server: Node runs it. It is small, and all the rest is in `main.cjs`, so that the engine's worker
 * starts before that is loaded: a worker takes longer to be ready than everything else at the first marks.
 */
import { join } from 'node:path';
import * as vscode from 'vscode';
import type * as Main from './activate.js';
import { registerMcpServers } from './assistants/mcp-servers.js';
import { namesOnDisk } from './node-folders.js';
import { compiledModule, type CompiledModule } from '../worker/compiled.js';
import { ARCHIVE_LIMITS } from '../worker/archive/limits.js';
import { startNodeWorker } from '../worker/node-worker.js';
import type { WorkerData } from '../worker/protocol.js';
import { addressOf } from './documents/file-name.js';
import { mayBeArticle } from './documents/may-be-article.js';
import { Switches } from './documents/switches.js';

/** How long after activation the compiled code is stored: the window is open then, and most of what runs has run. */
const STORE_MS = 5000;

/** Code units of the longest text that is read in advance; which article is shown is not known yet, and a book would delay another one. */
const LONGEST_PREWARMED = 50_000;

/** A source that makes the proof's worker grow beyond so many megabytes ends that worker, and not the extension host. */
const PROOF_WORKER = { name: 'copydesk-proof', resourceLimits: { maxOldGenerationSizeMb: 1024 } };

const ARCHIVE_WORKER = { name: 'copydesk-archive', resourceLimits: ARCHIVE_LIMITS };

/** What is started before VS Code calls `activate`. */
interface Prewarm {
	worker?: Main.EngineWorker;
	readonly switches: Switches;
	/** The rest of the extension, when it is compiled. */
	main?: CompiledModule;
}

/**
 * VS Code loads this file and calls `activate` only when it has fetched what the extension has stored, which takes 100 ms and more. Where a
 * text is open, the engine is started meanwhile and reads it, and our own code is loaded; `activate` takes what is there by then.
 */
const prewarms: Prewarm[] = vscode.workspace.textDocuments.some(mayBeArticle) ? [startPrewarm()] : [];

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): Main.CopydeskApi {
	const prewarmed = prewarms.pop();
	const switches = prewarmed?.switches ?? new Switches();
	switches.rememberIn(context.workspaceState);
	const isShown = vscode.window.visibleTextEditors.some(({ document }) => switches.stateOf(document) === 'on');
	const worker = isShown ? (prewarmed?.worker ?? startWorker()) : undefined;
	if (!worker) prewarmed?.worker?.terminate();
	const main = prewarmed?.main ?? compiledMain();
	storeLater(main, context);
	const { activateOn } = main.run() as typeof Main;
	const platform: Main.Platform = {
		startWorker: () => Promise.resolve(startWorker()),
		startProofWorker: () => Promise.resolve(startNodeWorker(ownFile('proof.cjs'), PROOF_WORKER)),
		startArchiveWorker: () => Promise.resolve(startNodeWorker(ownFile('archive.cjs'), { ...ARCHIVE_WORKER, workerData: engineFiles() })),
		loadBundle: loadedBundle,
		workerReadsModel: true,
		namesIn: namesOnDisk,
		// Node, or VS Code's own program that stands in for it.
		registerServers: (isEnabled, onDidChange) =>
			registerMcpServers(
				{ command: process.execPath, file: ownFile('cli.js'), env: { ELECTRON_RUN_AS_NODE: '1' } },
				isEnabled,
				onDidChange,
			),
	};
	return activateOn(platform, context, { worker, switches });
}

/** A thread takes longest to start; each of the rest is done in a turn of its own, as long as `activate` has not come in between. */
function startPrewarm(): Prewarm {
	const prewarmed: Prewarm = { worker: startWorker(), switches: new Switches() };
	const steps = [prewarmArticle, compileMain, runMain];
	const next = (): void => {
		const step = prewarms.includes(prewarmed) ? steps.shift() : undefined;
		step?.(prewarmed);
		if (step) setImmediate(next);
	};
	setImmediate(next);
	return prewarmed;
}

/** Has the engine read the article that will be asked for, so that its names are known by then. What the reader has switched is not known yet. */
function prewarmArticle(prewarmed: Prewarm): void {
	const { worker, switches } = prewarmed;
	const articles = vscode.workspace.textDocuments.filter((document) => switches.stateOf(document) === 'on');
	if (articles.length === 0) {
		worker?.terminate();
		delete prewarmed.worker;
	}
	const article = articles.find((document) => document.getText().length <= LONGEST_PREWARMED);
	if (article) worker?.post({ kind: 'prewarm', request: { text: article.getText(), ...addressOf(article.uri) } });
}

function compileMain(prewarmed: Prewarm): void {
	prewarmed.main = compiledMain();
}

function runMain({ main }: Prewarm): void {
	main?.run();
}

function compiledMain(): CompiledModule {
	return compiledModule(ownFile('main.cjs'), ownFile('main.compiled'));
}

/** A part of the editor that most folders do without: compiled in one turn and run in another, for each takes a while of everybody's thread. */
async function loadedBundle(context: vscode.ExtensionContext, name: string): Promise<unknown> {
	const bundle = compiledModule(ownFile(name), ownFile(name.replace(/\.cjs$/, '.compiled')));
	storeLater(bundle, context);
	await new Promise((resolve) => setImmediate(resolve));
	return bundle.run();
}

function storeLater(module: CompiledModule, { subscriptions }: vscode.ExtensionContext): void {
	const storing = setTimeout(() => {
		module.store();
	}, STORE_MS);
	subscriptions.push({
		dispose: () => {
			clearTimeout(storing);
		},
	});
}

function startWorker(): Main.EngineWorker {
	return startNodeWorker(ownFile('worker.cjs'), { name: 'copydesk-engine', workerData: engineFiles() });
}

function engineFiles(): WorkerData {
	return {
		model: join(__dirname, '..', 'model', 'names.bin'),
		engine: ownFile('engine.cjs'),
		compiled: ownFile('engine.compiled'),
	};
}

/**
 * All files of code lie side by side, and beside them what was compiled of them: where that lies must be known before VS Code tells where an
 * extension may store things, it is gone with the extension, and only who can replace the extension itself can put other code there.
 */
function ownFile(name: string): string {
	return join(__dirname, name);
}
