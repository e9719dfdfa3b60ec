/** Brings a row of a list before the reader. */
import type * as vscode from 'vscode';

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
