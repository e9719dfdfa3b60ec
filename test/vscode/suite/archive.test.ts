import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ArchiveStore } from '../../../src/extension/archive/archive-store.js';
import type { FolderArchive } from '../../../src/extension/archive/folder-archive.js';
import type { ArchiveName } from '../../../src/archive/archive.js';
import { cardsAt, copydesk, until } from './article.js';
import { cleanUp, eventually, freshUri, openFile, write, writeOutside } from './corrections-workspace.js';
import { fileInWorkspace, registerText, removeRegisters } from './register-workspace.js';

/** Articles about an invented harbour master, by their names in a folder of their own. */
const ARTICLES: Readonly<Record<string, string>> = {
	'2021-ramp.txt': [
		'Ferry ramp of Hallvik to be rebuilt',
		'HALLVIK, 8 March 2021 (Coast Wire) - The ferry ramp of Hallvik will be rebuilt, the town said on Monday.',
		'“The old ramp has served us for forty years,” said Ingrid Holmgren, a ferry pilot.',
		'',
	].join('\n\n'),
	'2023-master.txt': [
		'Hallvik has a new harbour master',
		'HALLVIK, 6 February 2023 (Coast Wire) - Ingrid Holmgren, the new harbour master of Hallvik, took up her post on Monday.',
		'“I will be on the quay every morning,” Holmgren said. Peder Aasland, her predecessor, wished her luck.',
		'',
	].join('\n\n'),
};

/** Another article of the same woman. */
function lateArticle(words: string): string {
	return [
		'Ferry to Sandholm returns in spring',
		'HALLVIK, 4 March 2024 (Coast Wire) - The ferry to Sandholm will sail again in April.',
		`“${words},” said Ingrid Holmgren, the harbour master of Hallvik.`,
		'',
	].join('\n\n');
}

/** A place beside the articles of this run. */
function placeOf(article: string): vscode.Uri {
	return vscode.Uri.joinPath(folderOfRun, article);
}
const folderOfRun = vscode.Uri.joinPath(freshUri('x'), '..');

async function store(): Promise<ArchiveStore> {
	const { archives } = await copydesk();
	await archives.load();
	if (!archives.store) throw new Error('the bundle of the archive is not loaded');
	return archives.store;
}

/** The archive of the workspace's folder. */
async function archive(): Promise<FolderArchive> {
	const [only] = (await store()).all;
	if (!only) throw new Error('the folder has no archive');
	return only;
}

async function holmgren(): Promise<ArchiveName | undefined> {
	return (await (await archive()).ask('search', 'Holmgren'))[0];
}

async function everythingRead(): Promise<void> {
	await eventually(async () => (await archive()).state.kind === 'ready', 'the archive is as the folder is');
}

describe('the archive of a folder', () => {
	before(async () => {
		for (const [name, text] of Object.entries(ARTICLES)) await write(placeOf(name), text);
		// A transcript is no article, whomever it names.
		await write(placeOf('sources/2023-speech.txt'), Object.values(ARTICLES).join('\n\n'));
	});

	after(async () => {
		for (const one of (await store()).all) await (await store()).forget(one);
		await cleanUp();
	});

	it('is not made before somebody wants one', async () => {
		assert.deepEqual((await store()).all, []);
		assert.deepEqual(await symbols('Holmgren'), []);
	});

	it('has who is named in the articles of the folder, with what each calls them', async () => {
		await vscode.commands.executeCommand('copydesk.indexFolder');
		await everythingRead();
		const name = await holmgren();
		assert.deepInclude(name, { name: 'Ingrid Holmgren', type: 'person', articles: 2, first: '2021-03-08', last: '2023-02-06' });
		const appearances = await (await archive()).ask('appearances', name?.id ?? -1);
		assert.deepEqual(
			appearances.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
			['2023-master.txt', '2021-ramp.txt'],
		);
		assert.match(appearances[0]?.context ?? '', /harbour master/);
	});

	it('Go to Symbol in Workspace finds her once, in her latest article', async () => {
		const found = await symbols('holmgren');
		assert.deepEqual(
			found.map(({ name, location }) => [name, location.uri.toString()]),
			[['Ingrid Holmgren', placeOf('2023-master.txt').toString()]],
		);
		assert.match(found[0]?.containerName ?? '', /harbour master of Hallvik · 2 articles$/);
	});

	it('a card says in how many articles she is, and leads to the archive', async () => {
		const { document } = await openFile(placeOf('2021-ramp.txt'));
		await eventually(
			async () => (await cardsAt(document, 'Ingrid')).some((card) => card.includes('2 articles since 2021')),
			'the card has the line',
		);
		const [card = ''] = await cardsAt(document, 'Ingrid');
		assert.include(card, 'command:copydesk.showInArchive?');
		assert.include(card, 'command:copydesk.showQuotesInFolder?');
	});

	it('everything she said in the folder is a document with links into the articles', async () => {
		const { document } = await openFile(placeOf('2021-ramp.txt'));
		const offset = document.getText().indexOf('Ingrid');
		await vscode.commands.executeCommand('copydesk.showQuotesInFolder', { uri: document.uri.toString(), offset });
		await until(() => vscode.window.activeTextEditor?.document.uri.scheme === 'copydesk-archive', 'the document is shown');
		const shown = vscode.window.activeTextEditor?.document;
		const text = shown?.getText() ?? '';
		assert.isBelow(text.indexOf('I will be on the quay'), text.indexOf('The old ramp has served us'));
		assert.isAbove(text.indexOf('I will be on the quay'), 0);
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', shown?.uri);
		const link = links.find(({ range }) => shown?.getText(range).includes('The old ramp'));
		const [place] = JSON.parse(link?.target?.query ?? '[]') as readonly unknown[];
		await vscode.commands.executeCommand('copydesk.goToArchived', place);
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.uri.toString(), document.uri.toString());
		assert.equal(editor?.document.offsetAt(editor.selection.start), document.getText().indexOf('“The old ramp'));
	});

	it('follows articles that are added, changed and deleted by others', async () => {
		const late = placeOf('2024-ferry.txt');
		await writeOutside(late, lateArticle('We have repaired both engines'));
		await eventually(async () => (await holmgren())?.articles === 3, 'the new article is in the archive');
		await writeOutside(late, lateArticle('We have replaced both engines'));
		await eventually(
			async () => (await quotesOfHolmgren()).some((text) => text.includes('replaced')),
			'the changed article is in the archive',
		);
		assert.isFalse((await quotesOfHolmgren()).some((text) => text.includes('repaired')));
		await writeOutside(late, null);
		await eventually(async () => (await holmgren())?.articles === 2, 'the deleted article is not in the archive');
	});

	it('follows articles in a folder that was made within a new folder, of which the system tells nothing', async () => {
		const deep = placeOf('new/within/2024-ferry.txt');
		await writeOutside(deep, lateArticle('We have painted both engines'));
		await eventually(async () => (await quotesOfHolmgren()).some((text) => text.includes('painted')), 'the new article is in the archive');
		await writeOutside(deep, null);
		await eventually(async () => (await holmgren())?.articles === 2, 'the deleted article is not in the archive');
	});

	it('reads articles again that have a name which is new in the register, and finds it there', async () => {
		await write(await fileInWorkspace('copydesk.register.json'), registerText([{ id: 'quay', name: 'quay', type: 'place' }]));
		const found = async (): Promise<readonly ArchiveName[]> => (await archive()).ask('search', 'quay');
		await eventually(async () => (await found()).length === 1, 'the name is in the archive');
		const appearances = await (await archive()).ask('appearances', (await found())[0]?.id ?? -1);
		assert.deepEqual(
			appearances.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
			['2023-master.txt'],
		);
		await removeRegisters();
		await eventually(async () => (await found()).length === 0, 'the name is in the archive no more');
	});

	it('goes on where its worker is lost', async () => {
		(await copydesk()).trial.killArchiveWorker();
		assert.equal((await holmgren())?.articles, 2);
		await write(placeOf('2024-ferry.txt'), lateArticle('We have repaired both engines'));
		await eventually(async () => (await holmgren())?.articles === 3, 'the new article is in the archive');
	});

	it('can be stopped, and goes on from there', async () => {
		const one = await archive();
		await (await store()).stop(one);
		const more = Array.from({ length: 12 }, (_, at) => `2025-ferry-${at}.txt`);
		for (const name of more) await write(placeOf(name), lateArticle(`We have sailed ${name.length} times`));
		let stopping: Promise<void> | undefined;
		const listening = one.onDidChangeState(() => {
			if (one.state.kind === 'indexing' && one.state.done >= 2) stopping ??= store().then((all) => all.stop(one));
		});
		await (await store()).index(one.folder);
		listening.dispose();
		await stopping;
		assert.equal(one.state.kind, 'paused');
		const before = (await holmgren())?.articles ?? 0;
		assert.isAtLeast(before, 5);
		assert.isBelow(before, 15);
		await (await store()).index(one.folder);
		assert.equal((await holmgren())?.articles, 15);
	});

	it('is gone when it is deleted', async () => {
		await (await store()).forget(await archive());
		assert.deepEqual((await store()).all, []);
		assert.deepEqual(await symbols('Holmgren'), []);
	});
});

async function symbols(query: string): Promise<readonly vscode.SymbolInformation[]> {
	const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
	// Markdown's own provider lists the headings of open documents.
	return found.filter(({ name }) => name === 'Ingrid Holmgren');
}

async function quotesOfHolmgren(): Promise<readonly string[]> {
	const name = await holmgren();
	return (await (await archive()).ask('quotes', name?.id ?? -1)).map(({ text }) => text);
}
