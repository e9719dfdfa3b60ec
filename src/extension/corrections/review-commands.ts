/** Walks through names and quotes without a tick, in text order. */
import * as vscode from 'vscode';
import { neighbour } from '../../views/navigation.js';
import type { Services } from '../documents/services.js';
import type { Proofs } from '../documents/proofs.js';
import type { Indexes } from '../navigation/indexes.js';
import { reveal } from '../navigation/reveal.js';
import { showStatus, type StatusMessage } from '../reader/status-message.js';

/** What tells whether a place is checked. */
type ReviewServices = Pick<Services, 'documents' | 'proofs'>;

/** Registers *Next Unchecked* and *Previous Unchecked*. */
export function registerReviewCommands(services: ReviewServices, indexes: Indexes): vscode.Disposable {
	const message = new LeftToCheck(services, indexes);
	return vscode.Disposable.from(
		message,
		vscode.commands.registerCommand('copydesk.nextUnchecked', () => go(services, indexes, message, 1)),
		vscode.commands.registerCommand('copydesk.previousUnchecked', () => go(services, indexes, message, -1)),
	);
}

async function go({ proofs }: ReviewServices, indexes: Indexes, message: LeftToCheck, step: 1 | -1): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const article = editor && indexes.get(editor.document);
	if (!article) {
		showStatus(vscode.l10n.t('Copydesk: open an article first.'));
		return;
	}
	const { open } = indexes.reviewOf(article, proofs.sourcesOf(article.document));
	const next = neighbour(open, article.document.offsetAt(editor.selection.start), step);
	if (next) await reveal(article.document, next);
	message.show(article.document, open.length);
}

/** The message that says how much is left to check. While it is there, it follows the ticks. */
class LeftToCheck implements vscode.Disposable {
	readonly #indexes: Indexes;
	readonly #proofs: Proofs;
	readonly #subscription: vscode.Disposable;
	#shown: { readonly document: vscode.TextDocument; readonly left: number; readonly message: StatusMessage } | undefined;

	constructor({ documents, proofs }: ReviewServices, indexes: Indexes) {
		this.#indexes = indexes;
		this.#proofs = proofs;
		this.#subscription = documents.onDidChange((document) => {
			if (document === this.#shown?.document && documents.isFresh(document)) this.#follow(document);
		});
	}

	show(document: vscode.TextDocument, left: number): void {
		this.#shown?.message.dispose();
		const words = left === 0 ? vscode.l10n.t('Copydesk: every name and every quote is checked.') : vscode.l10n.t('{0} left to check', left);
		this.#shown = { document, left, message: showStatus(words) };
	}

	dispose(): void {
		this.#shown?.message.dispose();
		this.#subscription.dispose();
	}

	#follow(document: vscode.TextDocument): void {
		const article = this.#shown?.message.isShown() ? this.#indexes.get(document) : undefined;
		const left = article && this.#indexes.reviewOf(article, this.#proofs.sourcesOf(document)).open.length;
		if (left !== undefined && left !== this.#shown?.left) this.show(document, left);
	}
}
