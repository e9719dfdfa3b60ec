/** The context key `copydesk.hasSources`: whether the article in the active editor is held against sources. Menus depend on it. */
import * as vscode from 'vscode';
import type { Proofs } from '../documents/proofs.js';

/** Keeps the key up to date. */
export function registerSourceContext(proofs: Proofs): vscode.Disposable {
	let known: boolean | undefined;
	const update = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		const hasSources = document !== undefined && proofs.get(document) !== undefined;
		if (hasSources === known) return;
		known = hasSources;
		void vscode.commands.executeCommand('setContext', 'copydesk.hasSources', hasSources);
	};
	update();
	return vscode.Disposable.from(proofs.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
