/** Keeps what the open articles prove against their sources. */
import * as vscode from 'vscode';
import type { ArticleProofs, Proofs } from '../documents/proofs.js';

/** The proofs of all open articles that have sources. */
export class ProofStore implements Proofs, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly onDidChange = this.#changed.event;

	get(): ArticleProofs | undefined {
		return undefined;
	}

	whenFresh(): Promise<ArticleProofs | undefined> {
		return Promise.resolve(undefined);
	}

	refresh(): void {
		return;
	}

	textOf(): Promise<string | undefined> {
		return Promise.resolve(undefined);
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
