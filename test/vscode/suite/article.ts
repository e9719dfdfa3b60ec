/** An article, and the things that tests do with one in VS Code. */
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../../src/extension/activate.js';
import type { AnnotatedDocument } from '../../../src/extension/documents/annotated-document.js';

/** Invented people and places; holds what a card must show as it is. */
export const ARTICLE = [
	'Council of Northby votes to keep the old harbour bridge',
	'By Maren Holt',
	'NORTHBY, 14 March 2023 (Harbour Wire) - The council of Northby voted on Monday to keep its old harbour bridge.',
	'“We will not be the council that pulled it down,” said Edvard Brandal, the mayor of Northby. He told reporters that the work would begin in May.',
	'Brandal said the bridge had been closed since 2019.',
	'In a letter about [the mayor](command:workbench.action.closeWindow), a <b>reader</b> called Edvard Brandal a friend.',
	'',
].join('\n\n');

/** The extension's own parts. */
export async function copydesk(): Promise<DevelopmentApi> {
	const extension = vscode.extensions.getExtension<DevelopmentApi>('copydesk.copydesk');
	if (!extension) throw new Error('the extension is not installed');
	return extension.activate();
}

/** Milliseconds that a test waits for one thing: long enough for a machine that is busy with other work. */
const PATIENCE_MS = 30_000;

/** Shows a new document that is nowhere saved. */
export async function showUntitled(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** The document's annotations, once the engine has answered. */
export async function annotated(document: vscode.TextDocument): Promise<AnnotatedDocument> {
	const { documents } = await copydesk();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const inVain = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error(`timed out waiting until ${document.uri.path} is annotated`));
		}, PATIENCE_MS);
	});
	const article = await Promise.race([documents.whenFresh(document), inVain]).finally(() => {
		clearTimeout(timer);
	});
	if (!article) throw new Error(`${document.uri.path} is not annotated`);
	return article;
}

/** The cards at a word of the document, as Markdown. */
export async function cardsAt(document: vscode.TextDocument, word: string): Promise<string[]> {
	const position = document.positionAt(document.getText().indexOf(word) + 1);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
	return hovers.flatMap((hover) => hover.contents).flatMap((content) => (content instanceof vscode.MarkdownString ? content.value : []));
}

/** Types text at an offset. */
export async function insert(editor: vscode.TextEditor, offset: number, text: string): Promise<void> {
	await editor.edit((edit) => {
		edit.insert(editor.document.positionAt(offset), text);
	});
}

/** Waits until `condition` holds. */
export async function until(condition: () => boolean, what: string, patience = PATIENCE_MS): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end;) {
		if (condition()) return;
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
	throw new Error(`timed out waiting until ${what}`);
}
