import { assert } from 'chai';
import * as vscode from 'vscode';
import type { ArchiveStore } from '../../../src/extension/archive/archive-store.js';
import { annotated, cardsAt, copydesk, until } from './article.js';
import { cleanUp, eventually, freshUri, openFile, write as writeArticle } from './corrections-workspace.js';
import { fileInWorkspace, registerText, removeRegisters, write } from './register-workspace.js';

/** Two invented women of one name, whom one article has both. */
const ARTICLES: Readonly<Record<string, string>> = {
	'2023-ramp.txt': [
		'Ferry ramp of Hallvik to be rebuilt',
		'HALLVIK, 8 March 2023 (Coast Wire) - The ferry ramp of Hallvik will be rebuilt, mayor Ann Reid said on Wednesday.',
		'“The old ramp has served us for forty years,” Reid said. The work is to begin in May, when the ferry sails less often.',
		'',
	].join('\n\n'),
	'2024-cup.txt': [
		'Hallvik celebrates its cup',
		'HALLVIK, 6 May 2024 (Coast Wire) - In the town hall of Hallvik, mayor Ann Reid welcomed striker Ann Reid on Monday.',
		'The team had come home by boat, and half of the town stood on the quay to see it.',
		'',
	].join('\n\n'),
};
const ENTRIES = [
	{ id: 'reid-mayor', name: 'Ann Reid', type: 'person', roles: [{ title: 'mayor of Hallvik', from: '2022-03-04' }] },
	{
		id: 'reid-striker',
		name: 'Ann Reid',
		type: 'person',
		roles: [{ title: 'striker', from: '2020' }],
		uri: 'https://www.wikidata.org/wiki/Q2',
	},
];

async function store(): Promise<ArchiveStore> {
	const { archives } = await copydesk();
	await archives.load();
	if (!archives.store) throw new Error('the bundle of the archive is not loaded');
	return archives.store;
}

describe('a card with register and archive', function () {
	this.timeout(120_000);
	const folder = vscode.Uri.joinPath(freshUri('x'), '..');
	const placeOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);

	before(async () => {
		await write(await fileInWorkspace('copydesk.register.json'), registerText(ENTRIES));
		for (const [name, text] of Object.entries(ARTICLES)) await writeArticle(placeOf(name), text);
		const { registers } = await copydesk();
		const known = async (): Promise<boolean> => (await registers.whenKnown(placeOf('2024-cup.txt')))?.shared !== undefined;
		await eventually(known, 'the register serves');
		await vscode.commands.executeCommand('copydesk.indexFolder');
		await eventually(async () => (await store()).all.every(({ state }) => state.kind === 'ready'), 'the archive is as the folder is');
	});

	after(async () => {
		for (const one of (await store()).all) await (await store()).forget(one);
		await removeRegisters();
		await cleanUp();
	});

	it('of two of one name in an article shows to each the right entry, and in how many articles she is', async () => {
		const { document } = await openFile(placeOf('2024-cup.txt'));
		await annotated(document);
		const text = document.getText();
		const card = async (words: string): Promise<string> =>
			(await cardsAt(document, text.slice(text.indexOf(words)).slice(words.indexOf('Ann'))))[0] ?? '';
		await eventually(async () => (await card('mayor Ann')).includes('2 articles'), 'the card of the mayor has the archive’s number');
		const [mayor, striker] = [await card('mayor Ann'), await card('striker Ann')].map((words) => words.replaceAll('\\', ''));
		assert.match(mayor ?? '', /Register: mayor of Hallvik since 4 March 2022 · \[2 articles since 2023\]\(command:copydesk.showInArchive/);
		assert.match(striker ?? '', /Register: striker since 2020 · \[Wikidata\]/);
		assert.notInclude(striker, 'mayor of Hallvik');
		assert.notInclude(striker, '2 articles');
	});

	it('says the number of articles once', async () => {
		const { document } = await openFile(placeOf('2023-ramp.txt'));
		await until(() => document.getText().includes('Ann Reid'), 'the article is open');
		await eventually(async () => (await cardsAt(document, 'Ann Reid'))[0]?.includes('2 articles') === true, 'the card has the number');
		const [card = ''] = await cardsAt(document, 'Ann Reid');
		assert.lengthOf(card.match(/2 articles/g) ?? [], 1);
		assert.match(card.replaceAll('\\', ''), /\[2 quotes in all\]\(command:copydesk.showQuotesInFolder/);
	});
});
