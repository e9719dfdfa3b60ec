/** Shows an exported file: a proof as the page that it is, other formats as text. */
import * as vscode from 'vscode';
import { fileName } from '../documents/file-name.js';

/** Opens a proof in the browser where it lies on the reader's own machine, else in a preview beside the article. */
export async function openExport(file: vscode.Uri): Promise<void> {
	if (!file.path.endsWith('.html')) await vscode.window.showTextDocument(file);
	else if (!isOnOwnMachine(file) || !(await vscode.env.openExternal(file))) await previewPage(file);
}

function isOnOwnMachine({ scheme }: vscode.Uri): boolean {
	return scheme === 'file' && vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
}

/** The page runs no script and loads nothing: its own content security policy says so too. */
async function previewPage(file: vscode.Uri): Promise<void> {
	const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	const panel = vscode.window.createWebviewPanel('copydesk.proof', fileName(file), vscode.ViewColumn.Active, { enableScripts: false });
	panel.webview.html = html;
}
