/** Registers as they were before a change, to be compared with what they are now. */
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
			provideTextDocumentContent: ({ query }) => this.#texts.get(query) ?? '',
		});
	}

	/** Shows what a file was before a change beside what it is now. */
	async showChange(file: vscode.Uri, before: string): Promise<void> {
		const key = crypto.randomUUID();
		this.#texts.set(key, before);
		const [oldest] = this.#texts.keys();
		if (this.#texts.size > MOST_TEXTS && oldest !== undefined) this.#texts.delete(oldest);
		const earlier = vscode.Uri.from({ scheme: SCHEME, path: file.path, query: key });
		await vscode.commands.executeCommand('vscode.diff', earlier, file, vscode.l10n.t('{0}: before and now', fileName(file)));
	}

	dispose(): void {
		this.#provider.dispose();
	}
}
