/** What works in a folder that the user has not said to trust: all of it, for nothing of the folder is ever run. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, cardsAt, showUntitled } from '../suite/article.js';

describe('a workspace that is not trusted', () => {
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

	it('a card says who that is', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const [card = ''] = await cardsAt(document, 'Brandal said');
		assert.match(card, /^\*\*Edvard Brandal\*\* — mayor of Northby/);
	});
});
