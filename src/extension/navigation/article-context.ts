/** The context key `copydesk.isArticle`: whether the active editor shows an annotated article. Keys and menus depend on it. */
import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { setContext } from '../reader/context-key.js';

/** Keeps the key up to date. */
export function registerArticleContext(documents: AnnotatedDocuments): vscode.Disposable {
	let known: boolean | undefined;
	const update = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		const isArticle = document !== undefined && documents.get(document) !== undefined;
		if (isArticle === known) return;
		known = isArticle;
		void setContext('isArticle', isArticle);
	};
	update();
	return vscode.Disposable.from(documents.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
