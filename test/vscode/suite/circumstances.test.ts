import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Trial } from '../../../src/extension/activate.js';
import { annotated, ARTICLE, cardsAt, copydesk, showUntitled, until } from './article.js';

describe('whatever happens', () => {
	let trial: Trial;
	before(async () => {
		const api = await copydesk();
		assert.isDefined(api.trial, 'the tests run in production mode');
		trial = api.trial;
	});

	it('an article is annotated again after the worker died at rest', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		trial.killWorker();
		await pause(100);
		documents.refresh(document);
		assert.isNotEmpty((await annotated(document)).annotations.mentions);
	});

	it('an article is annotated all the same when the worker dies over it', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		documents.refresh(document);
		await pause(1);
		trial.killWorker();
		const article = await annotated(document);
		assert.isTrue(article.fresh);
		assert.isNotEmpty(article.annotations.mentions);
	});

	it('an article is annotated again by itself after workers that never answered; after the third, one quiet message leads to the log', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const warnings: string[][] = [];
		const { showWarningMessage } = vscode.window;
		vscode.window.showWarningMessage = (message: string, ...items: unknown[]) => {
			warnings.push([message, ...items.map(String)]);
			return Promise.resolve(undefined);
		};
		try {
			trial.hangWorkers(3, 100);
			trial.killWorker();
			await pause(100);
			documents.refresh(document);
			await until(() => documents.get(document)?.fresh === true, 'the article is annotated again', 30_000);
			assert.isNotEmpty(documents.get(document)?.annotations.mentions);
			assert.deepEqual(warnings, [['Copydesk could not annotate your article; it keeps trying.', 'Restart', 'Show Log']]);
		} finally {
			vscode.window.showWarningMessage = showWarningMessage;
			trial.hangWorkers(0, 0);
		}
	});

	it('an article that takes too long is read plainly, which the status bar says, and in full after a restart', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		const { annotations } = await annotated(document);
		const warnings: string[] = [];
		const { showWarningMessage } = vscode.window;
		vscode.window.showWarningMessage = (message: string) => {
			warnings.push(message);
			return Promise.resolve(undefined);
		};
		try {
			trial.readPlainly(true);
			await vscode.commands.executeCommand('copydesk.restart');
			await until(() => documents.get(document)?.annotations.article.readTo === 0, 'the article is read plainly');
			assert.isEmpty(documents.get(document)?.annotations.mentions);
			await vscode.commands.executeCommand('copydesk.showProblem');
			assert.deepEqual(warnings, ['Reading this file took too long: Copydesk has sought names and quotes in a part of it only.']);
		} finally {
			vscode.window.showWarningMessage = showWarningMessage;
			trial.readPlainly(false);
		}
		await vscode.commands.executeCommand('copydesk.restart');
		await until(() => documents.get(document)?.annotations.article.readTo === undefined, 'the article is read in full');
		assert.deepEqual(documents.get(document)?.annotations.mentions, annotations.mentions);
	});

	it('an article that is not answered for some time says so, and a restart brings its marks', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		try {
			trial.hangWorkers(1, 60_000);
			trial.killWorker();
			await pause(100);
			documents.refresh(document);
			await until(() => documents.problemOf(document) === 'slow', 'the article counts as slow', 20_000);
		} finally {
			trial.hangWorkers(0, 0);
		}
		await vscode.commands.executeCommand('copydesk.restart');
		await until(() => documents.get(document)?.fresh === true, 'the article is annotated again');
		assert.isUndefined(documents.problemOf(document));
	});

	it('sixty articles that were opened and closed leave nothing behind', async function () {
		this.timeout(300_000);
		const provider: vscode.TextDocumentContentProvider = { provideTextDocumentContent: (uri) => `${ARTICLE}\n\nNumber ${uri.path}.` };
		const registration = vscode.workspace.registerTextDocumentContentProvider('pile', provider);
		await closeAll();
		// VS Code itself lets go of what others have read only after minutes; of sixty more, none may stay.
		const before = trial.sizes();
		let most = 0;
		try {
			for (let number = 0; number < 60; number++) {
				// Each takes the place of the one before; the command, unlike openTextDocument, keeps no document open by itself.
				await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(`pile:/desk/${number}.txt`), { preview: true });
				if (number % 20 === 0) await annotatedInFront();
				most = Math.max(most, trial.sizes().articles);
			}
			await closeAll();
			await until(() => trial.sizes().articles <= before.articles, 'nothing more is kept of articles than before');
			await until(() => trial.sizes().corrections <= before.corrections, 'nothing more is kept of corrections than before');
			assert.isAtLeast(most, 1);
			const left = vscode.languages.getDiagnostics().filter(([uri, found]) => uri.scheme === 'pile' && found.length > 0);
			assert.isEmpty(left);
		} finally {
			registration.dispose();
		}
	});

	it('an article in two editors is kept once, and stays when one of them closes', async () => {
		const { documents } = await copydesk();
		await closeAll();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const { articles } = trial.sizes();
		await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
		assert.strictEqual(trial.sizes().articles, articles);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await pause(200);
		assert.isNotEmpty(documents.get(document)?.annotations.mentions);
		assert.isNotEmpty(await cardsAt(document, 'Brandal said'));
	});

	it('documents that are no files of an editor’s are left alone: comments, commit messages, cells of notebooks', async () => {
		const provider: vscode.TextDocumentContentProvider = { provideTextDocumentContent: () => ARTICLE };
		const registration = vscode.workspace.registerTextDocumentContentProvider('comment', provider);
		try {
			const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('comment:/thread/1.txt'));
			await vscode.window.showTextDocument(document);
			assert.isUndefined(await (await copydesk()).documents.whenFresh(document));
		} finally {
			registration.dispose();
		}
	});

	it('a changed setting holds at once for what is open, both ways', async () => {
		const { documents } = await copydesk();
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const settings = vscode.workspace.getConfiguration('copydesk');
		try {
			await settings.update('annotate', 'never', vscode.ConfigurationTarget.Global);
			await until(() => documents.get(document) === undefined, 'the annotations are gone');
			assert.isEmpty(await cardsAt(document, 'Brandal said'));
			await settings.update('annotate', undefined, vscode.ConfigurationTarget.Global);
			await until(() => documents.get(document)?.fresh === true, 'the annotations are back');
			await settings.update('marks.person', false, vscode.ConfigurationTarget.Global);
			await settings.update('marks.person', undefined, vscode.ConfigurationTarget.Global);
			assert.isNotEmpty(await cardsAt(document, 'Brandal said'));
		} finally {
			await settings.update('annotate', undefined, vscode.ConfigurationTarget.Global);
			await settings.update('marks.person', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('what is smuggled in by text or by the file’s name makes no link, image or command in a card', async () => {
		const smuggled = '![](https://example.org/p.png) <img src=x> [a](command:workbench.action.quit) <a href="command:x">b</a> `c` \u202Ed';
		const content = `${ARTICLE}\n\n${smuggled} said Edvard Brandal, the ${smuggled} of Northby, “${smuggled}”.`;
		const { document } = await showUntitled(content);
		const { annotations } = await annotated(document);
		let seen = 0;
		for (const { start } of [...annotations.mentions, ...annotations.quotes.flatMap(({ spans }) => spans)]) {
			const position = document.positionAt(start);
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
			for (const content of hovers.flatMap((hover) => hover.contents)) {
				assert.instanceOf(content, vscode.MarkdownString);
				const { value, isTrusted, supportHtml, supportThemeIcons, baseUri } = content;
				seen++;
				// What the article wrote of it is escaped: `\]\(`.
				const links = value
					.split('](')
					.slice(1)
					.map((rest) => rest.slice(0, rest.search(/[ )]/)));
				for (const link of links)
					assert.match(
						link,
						/^command:copydesk\.(?:nextMention|showQuotesBySpeaker|showQuoteInSource|openRegister|addToRegister|correct|goTo|showInArchive|showQuotesInFolder)\?[\w%.~-]*$/,
					);
				assert.notMatch(value, /(?<!\\)[!<`]|\u202E/);
				assert.deepEqual(isTrusted, {
					enabledCommands: [
						'copydesk.nextMention',
						'copydesk.showQuotesBySpeaker',
						'copydesk.showQuoteInSource',
						'copydesk.openRegister',
						'copydesk.addToRegister',
						'copydesk.correct',
						'copydesk.goTo',
						'copydesk.showInArchive',
						'copydesk.showQuotesInFolder',
					],
				});
				assert.isNotTrue(supportHtml);
				assert.isNotTrue(supportThemeIcons);
				assert.isUndefined(baseUri);
			}
		}
		assert.isAbove(seen, 5);
	});

	async function closeAll(): Promise<void> {
		for (const { document } of vscode.window.visibleTextEditors) {
			if (document.isUntitled) await vscode.window.showTextDocument(document);
			if (document.isUntitled) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		}
		for (const group of vscode.window.tabGroups.all) {
			for (const tab of group.tabs.filter(({ isDirty }) => isDirty)) {
				if (!(tab.input instanceof vscode.TabInputText)) continue;
				await vscode.window.showTextDocument(tab.input.uri);
				await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
			}
		}
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	}

	async function annotatedInFront(): Promise<void> {
		await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'pile', 'the article is shown');
		const document = vscode.window.activeTextEditor?.document;
		assert.isDefined(document);
		assert.isNotEmpty((await annotated(document)).annotations.mentions);
	}
});

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
