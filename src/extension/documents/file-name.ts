/** What a document is called. */
import type * as vscode from 'vscode';

/** The last part of a path. */
export function fileName(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The path of a file from the folder that it is in, with `/`. */
export function pathWithin(folder: vscode.Uri, file: vscode.Uri): string {
	return file.path.slice(folder.path.length).replace(/^\/+/, '');
}

/** What the engine knows a document by. */
export function addressOf(uri: vscode.Uri): { readonly file: string; readonly document: string } {
	return { file: fileName(uri), document: uri.toString() };
}
