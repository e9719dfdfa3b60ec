import { assert } from 'chai';
import * as vscode from 'vscode';
import { parseAnnotations } from '../../../src/formats/json.js';
import { writeSidecar } from '../../../src/formats/sidecar.js';
import type { Annotations, Correction } from '../../../src/annotations.js';
import { annotated, ARTICLE, showUntitled, until } from './article.js';

/** Writes files, by name and content, into a folder. */
function writerInto(folder: vscode.Uri): (name: string, content: string) => Thenable<void> {
	return (name, content) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(content));
}

describe('export', () => {
	let folder: vscode.Uri;
	before(() => {
		const workspace = vscode.workspace.workspaceFolders?.[0];
		assert.isDefined(workspace);
		folder = workspace.uri;
	});

	it('writes the annotations of the active article, by the schema', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const exported = await exportedTo('article.copydesk.json', 'copydesk.exportJson');
		assert.strictEqual(exported.article.length, ARTICLE.length);
		assert.match(exported.article.sha256 ?? '', /^[0-9a-f]{64}$/);
		for (const mention of exported.mentions) assert.strictEqual(ARTICLE.slice(mention.start, mention.end), mention.text);
	});

	it('writes only what is selected, where that is asked for', async () => {
		const editor = await showUntitled(ARTICLE);
		await annotated(editor.document);
		const start = ARTICLE.indexOf('Brandal said');
		editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + 40));
		const exported = await exportedTo('selection.copydesk.json', 'copydesk.exportSelection');
		assert.deepEqual(
			exported.mentions.map((mention) => mention.text),
			['Brandal'],
		);
		assert.deepEqual(
			exported.entities.map((entity) => entity.name),
			['Edvard Brandal'],
		);
	});

	it('proposes a name of its own for a selection, in whatever format is chosen', async () => {
		const { editor } = await selectedArticle();
		const asked = await answering({ showQuickPick: (items: readonly unknown[]) => items[1], showSaveDialog: () => undefined }, () =>
			vscode.commands.executeCommand('copydesk.exportSelection'),
		);
		const labels = (asked['showQuickPick']?.[0] as readonly { readonly label: string }[]).map(({ label }) => label);
		assert.lengthOf(labels, 5);
		const { defaultUri } = asked['showSaveDialog']?.[0] as vscode.SaveDialogOptions;
		assert.match(defaultUri?.path ?? '', /-selection\.quotes\.csv$/);
		assert.isFalse(editor.document.isClosed);
	});

	it('a proof of a selection holds its paragraph and no other', async () => {
		await selectedArticle();
		const to = vscode.Uri.joinPath(folder, 'selection.proof.html');
		await vscode.commands.executeCommand('copydesk.exportSelection', { to, format: 'html' });
		const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
		assert.include(page, 'had been closed since 2019');
		assert.notInclude(page, 'will not be the council');
	});

	it('opens a proof as the page that it is', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const to = vscode.Uri.joinPath(folder, 'opened.proof.html');
		const isOnDesktop = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
		const opened: string[] = [];
		const { openExternal } = vscode.env;
		if (isOnDesktop) Object.assign(vscode.env, { openExternal: (uri: vscode.Uri) => Promise.resolve(opened.push(uri.path) > 0) });
		const answers = {
			showSaveDialog: () => to,
			showInformationMessage: (message: string) => (message.startsWith('Exported') ? 'Open' : undefined),
		};
		await answering(answers, async () => {
			await vscode.commands.executeCommand('copydesk.exportAs', { format: 'html' });
			const isShown = (): boolean => opened.length > 0 || pagesShown().includes('opened.proof.html');
			await until(isShown, 'the page is shown');
		});
		if (isOnDesktop) Object.assign(vscode.env, { openExternal });
		else await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('writes the quotes as a table, and the other formats', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const written = async (format: string): Promise<string> => {
			const to = vscode.Uri.joinPath(folder, `article.${format}`);
			await vscode.commands.executeCommand('copydesk.exportAs', { to, format });
			return new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
		};
		assert.include(await written('csv'), 'Edvard Brandal');
		assert.include(await written('html'), '<!DOCTYPE html>');
		assert.include(await written('w3c'), 'http://www.w3.org/ns/anno.jsonld');
		assert.match(await written('brat'), /^T1\t/);
	});

	it('says how many quotes the sheet has, reported acts and words in marks within reported clauses among them', async () => {
		const { document } = await showUntitled(`${ARTICLE}\nBrandal said the bridge was “a ruin by any measure”. He denied the charge.\n`);
		await annotated(document);
		const to = vscode.Uri.joinPath(folder, 'counted.quotes.csv');
		const messages: string[] = [];
		const answers = { showSaveDialog: () => to, showInformationMessage: (message: string) => void messages.push(message) };
		await answering(answers, () => vscode.commands.executeCommand('copydesk.exportAs', { format: 'csv' }));
		const sheet = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
		assert.include(sheet, ',act,');
		const rows = sheet.trim().split('\r\n').length - 1;
		assert.deepEqual(messages, [`Exported ${rows} quotes to counted.quotes.csv.`]);
	});

	it('never replaces a file of corrections', async () => {
		const { document } = await showUntitled(ARTICLE);
		await annotated(document);
		const to = vscode.Uri.joinPath(folder, 'held.annotations.json');
		const sidecar = writeSidecar([], { length: 1 });
		await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(sidecar));
		await vscode.commands.executeCommand('copydesk.exportJson', { to });
		assert.strictEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(to)), sidecar);
	});

	it('shows the progress of a folder without making links of what its files are called', async () => {
		const articles = vscode.Uri.joinPath(folder, 'linked');
		const name = '[Click](command:workbench.action.quit).txt';
		await writerInto(articles)(name, ARTICLE);
		const shown: string[] = [];
		const { withProgress } = vscode.window;
		const progress = { report: ({ message = '' }) => shown.push(message) };
		Object.assign(vscode.window, {
			withProgress: (_: unknown, task: (to: typeof progress, token: vscode.CancellationToken) => unknown) =>
				task(progress, new vscode.CancellationTokenSource().token),
		});
		try {
			await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to: vscode.Uri.joinPath(folder, 'linked-out') });
		} finally {
			Object.assign(vscode.window, { withProgress });
		}
		assert.lengthOf(shown, 1);
		assert.notInclude(shown[0], '](');
	});

	it('writes a document for each article of a folder, and passes by what is none', async () => {
		const articles = vscode.Uri.joinPath(folder, 'articles');
		const write = writerInto(articles);
		await write('bridge.txt', ARTICLE);
		await write('more/harbour.md', ARTICLE);
		await write('more/harbour.txt', ARTICLE);
		await write('requirements.txt', 'numpy==1.26.4\nPillow>=10.0\n'.repeat(20));
		const out = vscode.Uri.joinPath(folder, 'exported');
		const summary = await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to: out });
		assert.deepEqual(summary, { exported: 3, passedOver: ['requirements.txt'], failed: [] });
		assert.isNotEmpty((await readAnnotations(vscode.Uri.joinPath(out, 'bridge.copydesk.json'))).mentions);
		assert.strictEqual((await readAnnotations(vscode.Uri.joinPath(out, 'more', 'harbour.copydesk.json'))).article.file, 'harbour.md');
		// Two articles, two files.
		assert.strictEqual((await readAnnotations(vscode.Uri.joinPath(out, 'more', 'harbour-2.copydesk.json'))).article.file, 'harbour.txt');
		assert.lengthOf(await vscode.workspace.fs.readDirectory(out), 2);
	});

	it('exports of a folder what the settings call an article', async () => {
		const [root] = vscode.workspace.workspaceFolders ?? [];
		const articles = vscode.Uri.joinPath(root?.uri ?? assert.fail('no folder is open'), 'named');
		const write = writerInto(articles);
		await write('bridge.txt', ARTICLE);
		await write('list.wire', 'Edvard Brandal\n');
		await write('drafts/bridge.wire', ARTICLE);
		const settings = vscode.workspace.getConfiguration('copydesk.files', articles);
		await settings.update('include', ['**/*.wire'], vscode.ConfigurationTarget.Workspace);
		await settings.update('exclude', ['**/drafts/**'], vscode.ConfigurationTarget.Workspace);
		try {
			const to = vscode.Uri.joinPath(folder, 'named-out');
			const summary = await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to });
			assert.deepEqual(summary, { exported: 1, passedOver: [], failed: [] });
			assert.deepEqual(await vscode.workspace.fs.readDirectory(to), [['list.wire.copydesk.json', vscode.FileType.File]]);
		} finally {
			await settings.update('include', undefined, vscode.ConfigurationTarget.Workspace);
			await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
			await vscode.workspace.fs.delete(articles, { recursive: true });
		}
	});

	it('says what it took for no article in a folder, and exports that too where one wants it', async () => {
		const articles = vscode.Uri.joinPath(folder, 'mixed');
		const write = writerInto(articles);
		await write('bridge.txt', ARTICLE);
		await write('requirements.txt', 'numpy==1.26.4\nPillow>=10.0\n'.repeat(20));
		const out = vscode.Uri.joinPath(folder, 'mixed-out');
		const messages: string[] = [];
		const answers = {
			showQuickPick: (items: readonly { readonly label: string }[]) => items.find(({ label }) => label.startsWith('Quote Sheet')),
			showOpenDialog: () => [out],
			showInformationMessage: (message: string, ...buttons: unknown[]) => {
				messages.push(message);
				return messages.length === 1 ? buttons[0] : undefined;
			},
		};
		await answering(answers, async () => {
			await vscode.commands.executeCommand('copydesk.exportFolder', articles);
			await until(() => messages.length === 2, 'both exports have told their result');
		});
		assert.deepEqual(messages, ['Exported 1 article. Taken for no articles: requirements.txt.', 'Exported 2 articles.']);
		const written = (await vscode.workspace.fs.readDirectory(out)).map(([name]) => name).sort();
		assert.deepEqual(written, ['bridge.quotes.csv', 'requirements.quotes.csv']);
	});

	it('holds the editor’s word for articles that are not open', async () => {
		const articles = vscode.Uri.joinPath(folder, 'corrected');
		const write = writerInto(articles);
		const start = ARTICLE.indexOf('Edvard Brandal');
		const anchor = { start, end: start + 14, exact: 'Edvard Brandal', prefix: ' said ', suffix: ', the ' };
		const correction: Correction = { kind: 'context', anchor, context: 'harbour master', id: 'c1', at: '2023-03-15T10:00:00Z' };
		await write('bridge.txt', ARTICLE);
		await write('bridge.annotations.json', writeSidecar([correction], { length: ARTICLE.length }));
		const out = vscode.Uri.joinPath(folder, 'exported-corrected');
		await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to: out });
		const exported = await readAnnotations(vscode.Uri.joinPath(out, 'bridge.copydesk.json'));
		const contexts = exported.entities.filter((entity) => entity.name === 'Edvard Brandal').map((entity) => entity.context);
		assert.deepEqual(contexts, ['harbour master']);
		assert.lengthOf(exported.corrections ?? [], 1);
	});

	it('holds the articles of a folder against their sources, open or not', async () => {
		const articles = vscode.Uri.joinPath(folder, 'sourced');
		const write = writerInto(articles);
		const interview = '“We will never be the council that pulled it down,” said Edvard Brandal, the mayor of Northby, on Monday.\n\n';
		await write('bridge.txt', ARTICLE);
		await write('harbour.md', `---\nsources: talk.txt\n---\n\n${ARTICLE}`);
		await write('talk.txt', 'BRANDAL: We will not be the council that pulled it down.\n');
		await write('sources/interview.txt', interview.repeat(3));
		await write('sources/wire.txt', interview.repeat(4));
		await write('sources/broken.pdf', 'no PDF');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(articles, 'bridge.txt')));
		const opened = await exportedQuotes(articles, 'sourced-open');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		const closed = await exportedQuotes(articles, 'sourced-closed');
		assert.deepEqual(closed, opened);
		const [altered] = closed['bridge'] ?? [];
		assert.deepInclude(altered?.proof, { verdict: 'altered', substance: false });
		const [verbatim] = closed['harbour'] ?? [];
		assert.deepEqual([verbatim?.proof?.verdict, verbatim?.proof?.places[0]?.file], ['verbatim', 'talk.txt']);
	});

	it('writes nothing for the transcripts in a folder of sources', async () => {
		const articles = vscode.Uri.joinPath(folder, 'with-sources');
		const write = writerInto(articles);
		for (const name of ['bridge.txt', 'sources/interview.txt']) await write(name, ARTICLE);
		const to = vscode.Uri.joinPath(folder, 'with-sources-out');
		const summary = await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to });
		assert.deepEqual(summary, { exported: 1, passedOver: [], failed: [] });
		const written = await vscode.workspace.fs.readDirectory(to);
		assert.deepEqual(written, [['bridge.copydesk.json', vscode.FileType.File]]);
	});

	it('holds what the setting takes for sources against no other source', async () => {
		const articles = vscode.Uri.joinPath(folder, 'globbed');
		const write = writerInto(articles);
		await write('bridge.txt', ARTICLE);
		await write('harbour.md', ARTICLE);
		await write('wire/first.txt', ARTICLE);
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('sources', ['globbed/wire/**', 'globbed/harbour.md'], vscode.ConfigurationTarget.Workspace);
		try {
			const quotes = await exportedQuotes(articles, 'globbed-out');
			assert.equal(quotes['bridge']?.[0]?.proof?.verdict, 'verbatim');
			for (const { proof } of quotes['harbour'] ?? []) assert.isUndefined(proof);
		} finally {
			await settings.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	/** The direct quotes in a folder's export, by the names of the articles. */
	async function exportedQuotes(articles: vscode.Uri, out: string): Promise<Readonly<Record<string, Annotations['quotes']>>> {
		const to = vscode.Uri.joinPath(folder, out);
		await vscode.commands.executeCommand('copydesk.exportFolder', articles, { to });
		const quotes: Record<string, Annotations['quotes']> = {};
		for (const name of ['bridge', 'harbour']) {
			const annotations = await readAnnotations(vscode.Uri.joinPath(to, `${name}.copydesk.json`));
			quotes[name] = annotations.quotes.filter(({ kind }) => kind === 'direct');
		}
		return quotes;
	}

	async function selectedArticle(): Promise<{ readonly editor: vscode.TextEditor }> {
		const editor = await showUntitled(ARTICLE);
		await annotated(editor.document);
		const start = ARTICLE.indexOf('Brandal said');
		editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + 40));
		return { editor };
	}

	function pagesShown(): string[] {
		return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
			tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? label : [])),
		);
	}

	/** Answers VS Code's dialogs while `run` runs, and returns what each was asked first. */
	async function answering(
		answers: Readonly<Record<string, (...args: never[]) => unknown>>,
		run: () => Thenable<unknown>,
	): Promise<Readonly<Record<string, readonly unknown[]>>> {
		const asked: Record<string, readonly unknown[]> = {};
		const before = Object.fromEntries(Object.keys(answers).map((name) => [name, vscode.window[name as 'showQuickPick']]));
		for (const [name, answer] of Object.entries(answers)) {
			Object.assign(vscode.window, {
				[name]: (...args: never[]) => {
					asked[name] ??= args;
					return Promise.resolve(answer(...args));
				},
			});
		}
		try {
			await run();
		} finally {
			Object.assign(vscode.window, before);
		}
		return asked;
	}

	async function exportedTo(name: string, command: string): Promise<Annotations> {
		const to = vscode.Uri.joinPath(folder, name);
		await vscode.commands.executeCommand(command, { to });
		return readAnnotations(to);
	}

	async function readAnnotations(file: vscode.Uri): Promise<Annotations> {
		const parsed = parseAnnotations(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		if (!parsed.ok) throw new Error(`not by the schema: ${JSON.stringify(parsed.problems)}`);
		return parsed.value;
	}
});
