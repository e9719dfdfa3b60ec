import { assert } from 'chai';
import * as vscode from 'vscode';
import type { IdentityQuestion } from '../../../src/archive/archive.js';
import type { ArchiveStore } from '../../../src/extension/archive/archive-store.js';
import type { FolderArchive } from '../../../src/extension/archive/folder-archive.js';
import { copydesk } from './article.js';
import { cleanUp, eventually, freshUri, openFile, write } from './corrections-workspace.js';

function articleOf(day: number, who: string): string {
	return [
		'Work on the quay of Sandholm goes on',
		`SANDHOLM, ${day} March 2024 (Coast Wire) - The quay of Sandholm is being repaired, the town said on Monday.`,
		`“The stones have to come from far away,” said ${who}. Fjeld said the work would take all summer.`,
		'',
	].join('\n\n');
}

/** Articles with two women of one name, by their names in a folder of their own. */
const ARTICLES: Readonly<Record<string, string>> = {
	'quay-1.txt': articleOf(4, 'Runa Fjeld, the mayor of Sandholm'),
	'quay-2.txt': articleOf(5, 'Runa Fjeld, the mayor of Sandholm'),
	'quay-3.txt': articleOf(6, 'Runa Fjeld, a dentist from Hallvik'),
};
const folderOfRun = vscode.Uri.joinPath(freshUri('x'), '..');

async function store(): Promise<ArchiveStore> {
	const { archives } = await copydesk();
	await archives.load();
	if (!archives.store) throw new Error('the bundle of the archive is not loaded');
	return archives.store;
}

async function archive(): Promise<FolderArchive> {
	const [only] = (await store()).all;
	if (!only) throw new Error('the folder has no archive');
	return only;
}

/** What is asked of the two women. */
async function questions(): Promise<readonly IdentityQuestion[]> {
	return (await (await archive()).ask('identityQuestions')).filter(({ left }) => left.name === 'Runa Fjeld');
}

describe('what an archive leaves to its reader', () => {
	before(async () => {
		for (const [name, text] of Object.entries(ARTICLES)) await write(vscode.Uri.joinPath(folderOfRun, name), text);
		await vscode.commands.executeCommand('copydesk.indexFolder');
		await eventually(async () => (await archive()).state.kind === 'ready', 'the articles are in the archive');
	});

	after(async () => {
		for (const one of (await store()).all) await (await store()).forget(one);
		await cleanUp();
	});

	it('is asked whether two of one name are the same, and where each of them is', async () => {
		const [question, ...more] = await questions();
		assert.isEmpty(more);
		assert.match(question?.left.context ?? '', /mayor/);
		assert.match(question?.right.context ?? '', /dentist/);
		assert.deepEqual([question?.left.articles, question?.right.articles], [2, 1]);
	});

	it('an answer ends the question until it is taken back', async () => {
		await vscode.commands.executeCommand('copydesk.showIdentities');
		await vscode.commands.executeCommand('copydesk.differentPersons');
		assert.isEmpty(await questions());
		await vscode.commands.executeCommand('copydesk.undoIdentity');
		assert.lengthOf(await questions(), 1);
	});

	it('those who are said to be the same have their articles together', async () => {
		const found = async (): Promise<readonly number[]> =>
			(await (await archive()).ask('search', 'Runa Fjeld')).map(({ articles }) => articles);
		assert.deepEqual(await found(), [2, 1]);
		await vscode.commands.executeCommand('copydesk.showIdentities');
		await vscode.commands.executeCommand('copydesk.samePerson');
		assert.deepEqual(await found(), [3]);
		await vscode.commands.executeCommand('copydesk.undoIdentity');
		assert.deepEqual(await found(), [2, 1]);
	});

	it('both can be seen side by side, their names selected', async () => {
		await vscode.commands.executeCommand('copydesk.showIdentities');
		await vscode.commands.executeCommand('copydesk.openBoth');
		const shown = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.path.includes('quay-'));
		assert.deepEqual(
			shown.map(({ document, selection }) => document.getText(selection)),
			['Runa Fjeld', 'Runa Fjeld'],
		);
		assert.lengthOf(new Set(shown.map(({ viewColumn }) => viewColumn)), 2);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('the sources of an article are audited as a page and as a table', async () => {
		await openFile(vscode.Uri.joinPath(folderOfRun, 'quay-3.txt'));
		const page = await writtenBy('copydesk.auditArticle', 'audit.html');
		assert.include(page, 'Runa Fjeld');
		assert.include(page, 'dentist');
		const table = await writtenBy('copydesk.auditArticle', 'audit.csv', 'csv');
		assert.match(table, /quay-3\.txt.*Runa Fjeld/);
	});

	it('the sources of a folder are audited, of the articles below it and no others', async () => {
		const to = vscode.Uri.joinPath(folderOfRun, 'folder.csv');
		await write(vscode.Uri.joinPath(folderOfRun, 'deep', 'quay-4.txt'), articleOf(7, 'Runa Fjeld, the mayor of Sandholm'));
		const has = async (path: string): Promise<boolean> => (await (await archive()).ask('audits')).some((one) => one.path.endsWith(path));
		await eventually(() => has('deep/quay-4.txt'), 'the new article is in the archive');
		await vscode.commands.executeCommand('copydesk.auditFolder', vscode.Uri.joinPath(folderOfRun, 'deep'), { to, format: 'csv' });
		const table = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
		assert.include(table, 'quay-4.txt');
		assert.notInclude(table, 'quay-3.txt');
	});
});

/** What a command writes into a file beside the articles. */
async function writtenBy(command: string, name: string, format?: string): Promise<string> {
	const to = vscode.Uri.joinPath(folderOfRun, name);
	await vscode.commands.executeCommand(command, { to, format });
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
}
