/** Short messages that need no answer. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';

/** Milliseconds for which a message is shown. */
const SHOWN_MS = 4000;

/** A message in the status bar, which goes by itself, or at once where it is disposed of. */
export interface StatusMessage {
	/** Whether its time is not over. */
	isShown(): boolean;
	dispose(): void;
}

/** Shows the message in the status bar for a moment: screen readers read it, and nothing has to be closed. */
export function showStatus(message: string): StatusMessage {
	const end = Date.now() + SHOWN_MS;
	const shown = vscode.window.setStatusBarMessage(plainLabel(message), SHOWN_MS);
	return { isShown: () => Date.now() < end, dispose: () => void shown.dispose() };
}
