/** The list of what the extension does: each line registers one feature and answers with what takes it away again. */
import * as vscode from 'vscode';
import { registerExport } from './export/export.js';
import { registerHover } from './hover.js';
import { registerMarks } from './marks.js';
import type { Services } from './services.js';
import { registerStatus } from './status.js';

/** Registers every feature; disposing the answer takes them all away. */
export function registerFeatures(services: Services): vscode.Disposable {
	return vscode.Disposable.from(registerMarks(services), registerHover(services), registerStatus(services), registerExport(services));
}
