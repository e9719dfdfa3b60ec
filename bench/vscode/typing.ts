/** Typing in an article, for the benches inside the extension host. */
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../src/extension/activate.js';
import { pause } from './window.js';

/** Types thirty letters at the start of an article, and waits for the engine's answer. Resolves to how long each letter took, in milliseconds. */
export async function typing(document: vscode.TextDocument, api: DevelopmentApi): Promise<readonly number[]> {
	const editor = await vscode.window.showTextDocument(document);
	editor.selection = new vscode.Selection(0, 0, 0, 0);
	const times: number[] = [];
	for (let key = 0; key < 30; key++) {
		const before = performance.now();
		await vscode.commands.executeCommand('type', { text: key % 6 === 5 ? ' ' : 'e' });
		times.push(performance.now() - before);
		await pause(80);
	}
	await pause(1000);
	await api.documents.whenFresh(document);
	await pause(1000);
	return times;
}
