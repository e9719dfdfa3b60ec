/** The extension in a browser: the web extension host runs it. */
import * as vscode from 'vscode';
import { activateOn, type BundleName } from './activate.js';
import type { CopydeskApi } from './copydesk.js';
import { startInHost, startWebWorker } from '../worker/browser-worker.js';
import type { WorkerThread } from '../worker/worker-thread.js';
import { messageOf } from '../engine/util/message-of.js';

/** Called by VS Code when the first article opens or the first command runs. */
export function activate(context: vscode.ExtensionContext): CopydeskApi {
	return activateOn(
		{
			startWorker: (_, log) => startWorker(context, log, 'worker.browser.js', 'copydesk-engine'),
			startProofWorker: (log) => startWorker(context, log, 'proof.browser.js', 'copydesk-proof'),
			startArchiveWorker: (log) => startWorker(context, log, 'archive.browser.js', 'copydesk-archive'),
			loadBundle,
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
	const code = await codeOf(context, name);
	try {
		return await startWebWorker(code, title);
	} catch (error) {
		log.warn(`This browser refuses a worker, so ${name} runs in the extension host: ${messageOf(error)}`);
		return startInHost(code);
	}
}

async function loadBundle(context: vscode.ExtensionContext, name: BundleName): Promise<unknown> {
	const code = new TextDecoder().decode(await codeOf(context, name));
	// The web extension host loads every extension in this way; the code is this extension's own file, which asks for VS Code's API alone.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval
	const run = new Function('module', 'exports', 'require', code) as (
		module: object,
		exports: unknown,
		require: () => typeof vscode,
	) => void;
	const module: { readonly exports: unknown } = { exports: {} };
	run(module, module.exports, () => vscode);
	return module.exports;
}

async function codeOf(context: vscode.ExtensionContext, name: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', name)));
}
