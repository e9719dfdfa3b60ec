/** Brings a place of an article before the editor's eyes. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { isMainEditor } from '../documents/annotated-documents.js';
import { rangeOf } from './indexes.js';

/** Puts the cursor at the start of a span, in the editor that shows the document or in a new one, and scrolls there if need be. */
export async function reveal(document: vscode.TextDocument, span: Span, preserveFocus = false): Promise<void> {
	const range = rangeOf(document, span);
	const editor = await editorFor(document, preserveFocus);
	editor.selection = new vscode.Selection(range.start, range.start);
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** An editor that shows the document; the side of a diff where no editor does by itself: the diff stays in front. */
export async function editorFor(document: vscode.TextDocument, preserveFocus: boolean): Promise<vscode.TextEditor> {
	const { activeTextEditor: active, visibleTextEditors } = vscode.window;
	const shown = visibleTextEditors.filter((editor) => editor.document === document && isMainEditor(editor));
	const column = (shown.includes(active as vscode.TextEditor) ? active : shown.find(({ viewColumn }) => viewColumn !== undefined))
		?.viewColumn;
	const [side] = shown;
	if (column !== undefined || !side)
		return vscode.window.showTextDocument(document, { preserveFocus, ...(column === undefined ? {} : { viewColumn: column }) });
	if (!preserveFocus) await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
	return side;
}
