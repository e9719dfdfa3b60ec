/** What a document is called. */
import type * as vscode from 'vscode';

/** The last part of a path. */
export function fileName(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
