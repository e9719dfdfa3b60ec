/** What a document is called. */
import type * as vscode from 'vscode';

/** The last part of a path. */
export function fileName(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** What the engine knows a document by. */
export function addressOf(uri: vscode.Uri): { readonly file: string; readonly document: string } {
	return { file: fileName(uri), document: uri.toString() };
}
