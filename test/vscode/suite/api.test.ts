import { assert } from 'chai';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/copydesk.js';
import { ARTICLE, copydesk, insert, showUntitled } from './article.js';

describe('the interface for other extensions', () => {
	let api: CopydeskApi;

	before(async () => {
		api = await copydesk();
	});

	it('gives an article’s annotations, those of its present text', async () => {
		assert.strictEqual(api.version, 1);
		const editor = await showUntitled(ARTICLE);
		await insert(editor, 0, 'Bridge\n\n');
		const annotations = await api.annotationsOf(editor.document.uri);
		const mayor = annotations?.entities.find(({ name }) => name === 'Edvard Brandal');
		assert.strictEqual(mayor?.context, 'mayor of Northby');
		const mention = annotations?.mentions.find(({ entity }) => entity === mayor?.id);
		assert.strictEqual(editor.document.getText().slice(mention?.start, mention?.end), mention?.text);
	});

	it('gives none of what is no article, and rejects what cannot be read', async () => {
		const { document } = await showUntitled('{ "a": 1 }', 'json');
		assert.isUndefined(await api.annotationsOf(document.uri));
		const missing = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), 'missing.txt');
		let rejected = false;
		await api.annotationsOf(missing).then(undefined, () => (rejected = true));
		assert.isTrue(rejected);
	});

	it('says when annotations change', async () => {
		const editor = await showUntitled(ARTICLE);
		await api.annotationsOf(editor.document.uri);
		const changed = new Promise<vscode.Uri>((resolve) => {
			const listening = api.onDidChange((uri) => {
				if (uri.toString() !== editor.document.uri.toString()) return;
				listening.dispose();
				resolve(uri);
			});
		});
		await insert(editor, 0, 'Bridge\n\n');
		await changed;
	});
});
