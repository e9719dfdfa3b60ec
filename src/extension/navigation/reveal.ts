/** Brings a place of an article before the editor's eyes. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { rangeOf } from './indexes.js';

/** Puts the cursor at the start of a span, in the editor that shows the document or in a new one, and scrolls there if need be. */
export async function reveal(document: vscode.TextDocument, span: Span, preserveFocus = false): Promise<void> {
	const range = rangeOf(document, span);
	const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined);
	const column = vscode.window.activeTextEditor?.document === document ? vscode.window.activeTextEditor.viewColumn : shown?.viewColumn;
	const editor = await vscode.window.showTextDocument(document, { preserveFocus, ...(column === undefined ? {} : { viewColumn: column }) });
	editor.selection = new vscode.Selection(range.start, range.start);
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
