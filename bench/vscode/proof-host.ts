/** Runs inside the extension host of a real VS Code for `bench/proof-window.ts`: works on articles whose sources have a million words. */
import * as vscode from 'vscode';
import { phase } from './phase.js';
import { copydesk, opened, pause } from './window.js';

const KEYS = 20;

export async function run(): Promise<void> {
	const { documents, proofs } = await copydesk();
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (!folder) throw new Error('no folder is open');
	// Copydesk has started by then, and an article without sources has its marks.
	await documents.whenFresh(await opened('start.txt'));
	await pause(3000);
	let article: vscode.TextDocument | undefined;
	const verdicts = async (): Promise<string> => {
		const proved = article && (await proofs.whenFresh(article));
		return `${proved?.byQuote.size ?? 0} quotes, ${proved?.sources.filter(({ state }) => state === 'read').length ?? 0} sources`;
	};
	await phase('an article is opened and proved', async () => {
		article = await opened('articles/article-0.txt');
		await documents.whenFresh(article);
		return verdicts();
	});
	await phase('typing in a quotation', async () => {
		const editor = vscode.window.activeTextEditor;
		if (!editor || !article) throw new Error('no article is shown');
		const at = article.positionAt(article.getText().indexOf('“') + 8);
		editor.selection = new vscode.Selection(at, at);
		for (let key = 0; key < KEYS; key++) {
			await vscode.commands.executeCommand('type', { text: key % 6 === 5 ? ' ' : 'e' });
			await pause(100);
		}
		return verdicts();
	});
	await phase('sources are read again', async () => {
		await vscode.commands.executeCommand('copydesk.readSourcesAgain');
		return verdicts();
	});
	await phase('a folder is exported with verdicts', async () => {
		const to = vscode.Uri.joinPath(folder, 'exported.jsonl');
		await vscode.commands.executeCommand('copydesk.exportFolder', vscode.Uri.joinPath(folder, 'articles'), { to });
		const lines = new TextDecoder()
			.decode(await vscode.workspace.fs.readFile(to))
			.trim()
			.split('\n');
		return `${lines.length} articles, ${lines.filter((line) => line.includes('"proof"')).length} of them with verdicts`;
	});
}
