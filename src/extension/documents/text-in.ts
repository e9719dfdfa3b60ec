/** The texts of files, whether or not they are open. */
import * as vscode from 'vscode';
import { textOfBytes } from '../../formats/utf8.js';

/** The text in a file. Rejects where it cannot be read, or is no UTF-8. */
export async function textIn(file: vscode.Uri): Promise<string> {
	return textOfBytes(await vscode.workspace.fs.readFile(file));
}

/** The document that is open at a place. */
export function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
	const address = file.toString();
	return vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === address);
}
