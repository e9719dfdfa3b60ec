/** Brings a row of a list before the reader, and the reader back from a list that goes. */
import * as vscode from 'vscode';

/**
 * Shows and selects a row, as `TreeView.reveal` does. Where the list was refreshed meanwhile VS Code no longer knows the row and rejects; then the
 * list stays as it is.
 */
export async function revealRow<Row>(view: vscode.TreeView<Row>, row: Row, options: Parameters<typeof view.reveal>[1]): Promise<void> {
	try {
		await view.reveal(row, options);
	} catch {
		// Nothing is lost but the selection, and the reader did not ask for a message.
	}
}

/** Puts the focus into the text before a list is put away that may have it: it would be nowhere, and the next key with it. */
export function leaveList(view: vscode.TreeView<unknown>): void {
	if (view.visible) void vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}
