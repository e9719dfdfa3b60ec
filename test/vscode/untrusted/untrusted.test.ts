/** What works in a folder that the user has not said to trust: all of it, for nothing of the folder is ever run. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, cardsAt, copydesk, showUntitled } from '../suite/article.js';
import { registerText, write } from '../suite/register-workspace.js';

describe('a workspace that is not trusted', function () {
	this.timeout(60_000);

	it('is not trusted in this run', () => {
		assert.isFalse(vscode.workspace.isTrusted);
	});

	it('an article of the folder is annotated', async () => {
		const [file] = await vscode.workspace.findFiles('council.txt');
		if (!file) throw new Error('the workspace has no council.txt');
		const { annotations } = await annotated((await vscode.window.showTextDocument(file)).document);
		assert.includeMembers(
			annotations.entities.map(({ name }) => name),
			['Edvard Brandal'],
		);
		assert.isNotEmpty(annotations.quotes);
	});

	it('sources of the workspace are read, those that lie outside of it are not', async () => {
		const [article] = await vscode.workspace.findFiles('council.txt');
		if (!article) throw new Error('the workspace has no council.txt');
		const at = (path: string): vscode.Uri => vscode.Uri.joinPath(article, '..', path);
		const text = `---\nsources: [letter.txt, ../outside.txt]\n---\n\n${ARTICLE}`;
		await vscode.workspace.fs.writeFile(at('letter.txt'), new TextEncoder().encode('We will not be the council that pulled it down.'));
		await vscode.workspace.fs.writeFile(at('sourced.md'), new TextEncoder().encode(text));
		const { document } = await vscode.window.showTextDocument(at('sourced.md'));
		await annotated(document);
		const sources = (await (await copydesk()).proofs.whenFresh(document))?.sources ?? [];
		assert.sameDeepMembers(
			sources.map(({ file, state, reason }) => [file, state, reason]),
			[
				['letter.txt', 'read', undefined],
				['../outside.txt', 'failed', 'it lies outside of this workspace, which is not trusted'],
			],
		);
	});

	it('a register of the workspace is used, one that the workspace’s own setting has outside of it is not', async () => {
		const [article] = await vscode.workspace.findFiles('council.txt');
		if (!article) throw new Error('the workspace has no council.txt');
		const at = (path: string): vscode.Uri => vscode.Uri.joinPath(article, '..', path);
		const entry = (type: string): object => ({ id: 'northby', name: 'Northby', type });
		await write(at('copydesk.register.json'), registerText([entry('organization')]));
		await write(at('../outside.register.json'), registerText([entry('place')]));
		const settings = vscode.workspace.getConfiguration('copydesk');
		const places = ['copydesk.register.json', '../outside.register.json', at('../outside.register.json').fsPath, '../*.register.json'];
		await settings.update('register', places, vscode.ConfigurationTarget.Workspace);
		const { document } = await showUntitled(ARTICLE);
		const { annotations } = await annotated(document);
		const files = (await (await copydesk()).registers.whenKnown(document.uri))?.files ?? [];
		assert.deepEqual(
			files.map(({ uri }) => uri.toString()),
			[at('copydesk.register.json').toString()],
		);
		assert.strictEqual(annotations.entities.find(({ register }) => register?.id === 'northby')?.type, 'organization');
		await settings.update('register', undefined, vscode.ConfigurationTarget.Workspace);
		for (const file of ['copydesk.register.json', '../outside.register.json']) await vscode.workspace.fs.delete(at(file));
	});

	it('the sources of the sample article are read, which the extension itself put where they are', async () => {
		await vscode.commands.executeCommand('copydesk.openSampleWithSources');
		const document = vscode.window.activeTextEditor?.document;
		if (!document) throw new Error('no article is shown');
		await annotated(document);
		const sources = (await (await copydesk()).proofs.whenFresh(document))?.sources ?? [];
		assert.deepEqual(
			sources.map(({ state }) => state),
			['read', 'read', 'read', 'read'],
		);
	});

	it('a card says who that is', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const [card = ''] = await cardsAt(document, 'Brandal said');
		assert.match(card, /^\*\*Edvard Brandal\*\* — mayor of Northby/);
	});
});
