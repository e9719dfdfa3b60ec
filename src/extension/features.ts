/** The list of what the extension does: each line registers one feature and answers with what takes it away again. */
import * as vscode from 'vscode';
import type { Services } from './services.js';

/** Registers every feature; disposing the answer takes them all away. */
export function registerFeatures(_services: Services): vscode.Disposable {
	return vscode.Disposable.from();
}
