/** What helps on the first day: a sample article to play with, and an editor that suits articles, offered once in a workspace. */
import * as vscode from 'vscode';
import type { Services } from './documents/services.js';
import { openSampleWithSources } from './sample-with-sources.js';

/** Registers *Open a Sample Article*, *Open a Sample Article with Sources*, *Open Walkthrough* and the offer. */
export function registerFirstUse({ context, documents }: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('copydesk.openSample', () => openSample(context)),
		vscode.commands.registerCommand('copydesk.openSampleWithSources', () => openSampleWithSources(context)),
		vscode.commands.registerCommand('copydesk.openWalkthrough', () =>
			vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
		),
		documents.onDidChange((document) => {
			if (documents.get(document)?.fresh && isUnwrapped(document)) void offerWrapping(context);
		}),
	);
}

/** A copy that is saved nowhere: whatever one tries, the sample stays. */
async function openSample({ extensionUri }: vscode.ExtensionContext): Promise<void> {
	const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', 'night-ferry.txt'));
	const document = await vscode.workspace.openTextDocument({ content: new TextDecoder().decode(sample), language: 'news' });
	await vscode.window.showTextDocument(document);
}

/** UTF-16 units of a line that runs beyond the edge of most editors. */
const LONG_LINE = 160;

/** Whether a file of plain text has long lines that run out of the editor. */
function isUnwrapped(document: vscode.TextDocument): boolean {
	if (document.languageId !== 'plaintext' || document.isUntitled) return false;
	if (vscode.workspace.getConfiguration('editor', document).get('wordWrap') !== 'off') return false;
	const lines = Array.from({ length: Math.min(document.lineCount, 50) }, (_, index) => document.lineAt(index).text);
	return lines.some((line) => line.length > LONG_LINE);
}

const OFFERED_KEY = 'copydesk.offeredWrapping';

/** As articles of the language *News Article* have it by themselves. */
const SUITED = { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: 'off' }, 'editor.wordBasedSuggestions': 'off' };

async function offerWrapping({ workspaceState }: vscode.ExtensionContext): Promise<void> {
	if (!vscode.workspace.workspaceFolders || workspaceState.get(OFFERED_KEY)) return;
	await workspaceState.update(OFFERED_KEY, true);
	const [wrap, news] = [vscode.l10n.t('Wrap and Quiet Plain Text'), vscode.l10n.t('Treat as News Article')];
	const message = vscode.l10n.t('Wrap the lines of articles in this workspace, and suggest no words while you write?');
	const chosen = await vscode.window.showInformationMessage(message, wrap, news);
	if (chosen === news) await vscode.commands.executeCommand('copydesk.treatAsNews');
	if (chosen !== wrap) return;
	const settings = vscode.workspace.getConfiguration();
	const present = settings.inspect<Readonly<Record<string, unknown>>>('[plaintext]')?.workspaceValue;
	await settings.update('[plaintext]', { ...present, ...SUITED }, vscode.ConfigurationTarget.Workspace);
}
