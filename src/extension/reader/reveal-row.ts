/** Brings a row of a list before the reader, and the reader back from a list that goes. */
import * as vscode from 'vscode';

/** A list that has just appeared is filled some time after it says that it is visible. */
const TRIES = 10;
const BETWEEN_TRIES_MS = 100;

/**
 * Shows and selects a row, as `TreeView.reveal` does. VS Code rejects where the list is not filled yet, which is tried again, and where it was
 * refreshed meanwhile; then the list stays as it is.
 */
export async function revealRow<Row>(view: vscode.TreeView<Row>, row: Row, options: Parameters<typeof view.reveal>[1]): Promise<void> {
	for (let tried = 0; tried < TRIES; tried++) {
		try {
			await view.reveal(row, options);
			return;
		} catch {
			// Nothing is lost but the selection, and the reader did not ask for a message.
			await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
		}
	}
}

/** Puts the focus into the text before a list is put away that may have it: it would be nowhere, and the next key with it. */
export function leaveList(view: vscode.TreeView<unknown>): void {
	if (view.visible) void vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}
