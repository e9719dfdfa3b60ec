/** The context key `copydesk.hasSources`: whether an article in view is held against sources. Menus depend on it. */
import * as vscode from 'vscode';
import type { Proofs } from '../documents/proofs.js';
import { setContext } from '../reader/context-key.js';

/** Keeps the key up to date. All in view count, so that the key need not change where somebody comes back from a source beside the article. */
export function registerSourceContext(proofs: Proofs): vscode.Disposable {
	let known: boolean | undefined;
	const update = (): void => {
		const hasSources = vscode.window.visibleTextEditors.some(({ document }) => proofs.get(document) !== undefined);
		if (hasSources === known) return;
		known = hasSources;
		void setContext('hasSources', hasSources);
	};
	update();
	return vscode.Disposable.from(
		proofs.onDidChange(update),
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.window.onDidChangeVisibleTextEditors(update),
	);
}
