/** Registers as they were before a change, or would be after one, to be compared with what they are now. */
import * as vscode from 'vscode';
import { fileName } from '../documents/file-name.js';

const SCHEME = 'copydesk-register-before';
/** Texts that are remembered: those that somebody may have open side by side. */
const MOST_TEXTS = 20;

export class EarlierRegisters implements vscode.Disposable {
	readonly #texts = new Map<string, string>();
	readonly #provider: vscode.Disposable;

	constructor() {
		this.#provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			// Each bundle has texts of its own.
			provideTextDocumentContent: ({ query }) => this.#texts.get(query),
		});
	}

	/** Shows what a file was before a change beside what it is now. */
	async showChange(file: vscode.Uri, before: string): Promise<void> {
		await vscode.commands.executeCommand(
			'vscode.diff',
			this.#shown(file, before),
			file,
			vscode.l10n.t('{0}: before and now', fileName(file)),
		);
	}

	/** Shows what a file is beside what it would be. Its text is handed over, since there may be no such file yet. */
	async showProposal(file: vscode.Uri, now: string, after: string): Promise<void> {
		const [left, right] = [this.#shown(file, now), this.#shown(file, after)];
		await vscode.commands.executeCommand('vscode.diff', left, right, vscode.l10n.t('{0}: now and as proposed', fileName(file)));
	}

	/** Closes what shows a file beside what it would be: it is something else now. */
	async closeProposals({ path }: vscode.Uri): Promise<void> {
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		const stale = tabs.filter(
			({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME && input.modified.path === path,
		);
		if (stale.length > 0) await vscode.window.tabGroups.close(stale, true);
	}

	/** The address of a text that is remembered. */
	#shown(file: vscode.Uri, text: string): vscode.Uri {
		const key = crypto.randomUUID();
		this.#texts.set(key, text);
		const [oldest] = this.#texts.keys();
		if (this.#texts.size > MOST_TEXTS && oldest !== undefined) this.#texts.delete(oldest);
		return vscode.Uri.from({ scheme: SCHEME, path: file.path, query: key });
	}

	dispose(): void {
		this.#provider.dispose();
	}
}
