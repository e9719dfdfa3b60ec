/** Registers in the test's workspace, for as long as a test needs them. */
import * as vscode from 'vscode';
import { eventually as until } from './corrections-workspace.js';

/** A file of the workspace folder. */
export function fileInWorkspace(path: string): Promise<vscode.Uri> {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('no folder is open');
	return Promise.resolve(vscode.Uri.joinPath(folder.uri, path));
}

/** A register with these entries, each on a line. */
export function registerText(entries: readonly object[], never: readonly string[] = []): string {
	const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
	return `{"format":"copydesk-register","version":1,"entries":[\n${lines}\n],"never":${JSON.stringify(never)}}\n`;
}

/** Writes a file as another program would. */
export async function write(file: vscode.Uri, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** The same of a file that VS Code may have open: resolves when it has noticed. */
export async function writeOpen(file: vscode.Uri, text: string): Promise<void> {
	await write(file, text);
	await until(async () => (await vscode.workspace.openTextDocument(file)).getText() === text, 'VS Code has the file as it is on disk');
}

/** Takes all registers out of the workspace. */
export async function removeRegisters(): Promise<void> {
	for (const file of await vscode.workspace.findFiles('**/*register.json')) await vscode.workspace.fs.delete(file);
}
