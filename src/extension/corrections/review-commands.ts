/** Walks through names and quotes without a tick, in text order. */
import * as vscode from 'vscode';
import { neighbour } from '../../views/navigation.js';
import { reviewOf } from '../../views/review.js';
import type { Indexes } from '../navigation/indexes.js';
import { reveal } from '../navigation/reveal.js';
import { showStatus } from '../reader/status-message.js';

/** Registers *Next Unchecked* and *Previous Unchecked*. */
export function registerReviewCommands(indexes: Indexes): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.nextUnchecked', () => go(indexes, 1)),
		vscode.commands.registerCommand('copydesk.previousUnchecked', () => go(indexes, -1)),
	);
}

async function go(indexes: Indexes, step: 1 | -1): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const article = editor && indexes.get(editor.document);
	if (!article) {
		showStatus(vscode.l10n.t('Copydesk: open an article first.'));
		return;
	}
	const { open } = reviewOf(article.annotations, article.document.getText());
	const next = neighbour(open, article.document.offsetAt(editor.selection.start), step);
	if (!next) {
		showStatus(vscode.l10n.t('Copydesk: every name and every quote is checked.'));
		return;
	}
	await reveal(article.document, next);
	showStatus(vscode.l10n.t('{0} left to check', open.length));
}
