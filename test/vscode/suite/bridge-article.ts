/** The article of the tests about finding one's way, and what they ask VS Code. */
import * as vscode from 'vscode';

/** Invented people and places. */
export const BRIDGE_ARTICLE = [
	'Northby council keeps harbour bridge',
	'NORTHBY, 14 March 2023 (Harbour Wire) - The council of Northby voted on Monday to keep its old harbour bridge.',
	'“We will not be the council that pulled it down,” said Edvard Brandal, the mayor of Northby. He told reporters that the work would begin in May.',
	'Councillor Signe Aasen said the vote was a mistake.',
	'“Brandal has promised us the moon.',
	'“He will not pay for it himself,” Aasen said.',
	'Brandal said the bridge had been closed since 2019.',
	'',
].join('\n\n');

/** The position of the `count`th place where `words` stand, `into` characters further. */
export function positionOf(document: vscode.TextDocument, words: string, into = 1, count = 1): vscode.Position {
	let at = -1;
	for (let found = 0; found < count; found++) at = document.getText().indexOf(words, at + 1);
	if (at < 0) throw new Error(`no “${words}” in the article`);
	return document.positionAt(at + into);
}

/** What a command of VS Code's own answers for a position. */
export function at<T>(command: string, document: vscode.TextDocument, position: vscode.Position, ...rest: unknown[]): Thenable<T> {
	return vscode.commands.executeCommand<T>(command, document.uri, position, ...rest);
}

/** Puts the cursor somewhere. */
export function moveCursor(editor: vscode.TextEditor, position: vscode.Position): void {
	editor.selection = new vscode.Selection(position, position);
}

/** The words from the cursor on. */
export function wordsAtCursor(length: number): string {
	const editor = vscode.window.activeTextEditor;
	if (!editor) throw new Error('no editor is active');
	const offset = editor.document.offsetAt(editor.selection.active);
	return editor.document.getText().slice(offset, offset + length);
}
