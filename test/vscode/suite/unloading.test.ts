/** The last of the suite, by its name: the parts of the extension that other tests hold are gone after it. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, cardsAt, copydesk, showUntitled, until } from './article.js';

describe('the extension that is disabled', () => {
	it('leaves nothing behind, and is all there when it is enabled again', async () => {
		const { trial, documents } = await copydesk();
		assert.isDefined(trial);
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		assert.lengthOf(await cardsAt(document, 'Brandal said'), 1);

		trial.deactivate();
		assert.isUndefined(documents.get(document));
		assert.deepEqual(trial.sizes(), { articles: 0, corrections: 0 });
		assert.isEmpty(await cardsAt(document, 'Brandal said'));
		const commands = await vscode.commands.getCommands(true);
		assert.isEmpty(
			commands.filter(
				(command) =>
					command.startsWith('copydesk.') && !/^copydesk\..*\.(?:focus|open|removeView|resetViewLocation|toggleVisibility)$/.test(command),
			),
		);
		assert.isEmpty(vscode.languages.getDiagnostics(document.uri));

		const again = trial.activate();
		await until(() => again.documents.get(document)?.fresh === true, 'the article is annotated again');
		assert.lengthOf(await cardsAt(document, 'Brandal said'), 1);
	});
});
