/** What the benches inside the extension host do with the window, and how they tell what they measured. */
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../src/extension/activate.js';

/** Tells our lines from the rest of the log. */
const MARK = '[bench] ';

/** Writes a figure to the log. */
export function print(name: string, value: number | string): void {
	console.log(MARK + JSON.stringify({ name, value }));
}

/** A file of the open folder, shown. */
export async function opened(name: string): Promise<vscode.TextDocument> {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('no folder is open');
	const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
	await vscode.window.showTextDocument(document);
	return document;
}

/** The extension, not activated by the asking. */
export function extension(): vscode.Extension<DevelopmentApi> {
	const found = vscode.extensions.getExtension<DevelopmentApi>('copydesk.copydesk');
	if (!found) throw new Error('the extension is not installed');
	return found;
}

/** The extension's own parts. */
export async function copydesk(): Promise<DevelopmentApi> {
	return extension().activate();
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
