import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated } from './article.js';

describe('a sample article with sources', () => {
	const folders = new Set<string>();
	afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
	after(async () => {
		for (const folder of folders) await vscode.workspace.fs.delete(vscode.Uri.parse(folder), { recursive: true });
	});

	it('opens as a file of its own, with its sources beside it, and its quotes are marked', async () => {
		const document = await opened();
		const sources = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(document.uri, '..', 'sources'));
		assert.deepEqual(sources.map(([name]) => name.replace(/.*\./, '')).sort(), ['docx', 'html', 'pdf', 'vtt']);
		const { annotations } = await annotated(document);
		assert.lengthOf(
			annotations.quotes.filter(({ kind }) => kind === 'direct'),
			8,
		);
	});

	it('is the same copy as long as nobody works on it, and what was changed is never written over', async () => {
		const first = await opened();
		assert.equal((await opened()).uri.toString(), first.uri.toString());
		const changed = new TextEncoder().encode(`${first.getText()}Changed.\n`);
		await vscode.workspace.fs.writeFile(first.uri, changed);
		const second = await opened();
		assert.notEqual(second.uri.toString(), first.uri.toString());
		assert.notInclude(second.getText(), 'Changed.');
		assert.deepEqual([...(await vscode.workspace.fs.readFile(first.uri))], [...changed]);
	});

	async function opened(): Promise<vscode.TextDocument> {
		await vscode.commands.executeCommand('copydesk.openSampleWithSources');
		const document = vscode.window.activeTextEditor?.document;
		if (!document) throw new Error('no article is shown');
		folders.add(vscode.Uri.joinPath(document.uri, '..').toString());
		return document;
	}
});
