/** Short messages that need no answer. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';

/** Shows the message in the status bar for a moment: screen readers read it, and nothing has to be closed. */
export function showStatus(message: string): void {
	vscode.window.setStatusBarMessage(plainLabel(message), 4000);
}
