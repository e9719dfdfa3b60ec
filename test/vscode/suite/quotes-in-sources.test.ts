import { assert } from 'chai';
import * as vscode from 'vscode';
import { ActiveArticle } from '../../../src/extension/navigation/active-article.js';
import { Indexes } from '../../../src/extension/navigation/indexes.js';
import { cardsAt, copydesk, until } from './article.js';
import { positionOf } from './bridge-article.js';
import { beside, cleanUp, closeAll, edition, eventually, freshUri, openFile, write } from './corrections-workspace.js';

/** Invented, as are its sources. */
const ARTICLE = [
	'Ferry to Sandholm returns in spring',
	'HALLVIK, 4 March 2024 (Coast Wire) - The ferry to Sandholm will sail again in April, the harbour master of Hallvik said on Monday.',
	'“We have repaired both engines and the old ramp,” said Ingrid Holmgren, the harbour master.',
	'“Nobody on the island will have to wait until summer,” Holmgren said. She thanked the council of Hallvik.',
	'“The council paid for every single bolt of it,” Holmgren said.',
	'“It was never a question of money for the harbour,” Holmgren said.',
	'',
].join('\n\n');
const INTERVIEW = `WEBVTT

00:01.000 --> 00:04.000
<v Holmgren>We have repaired both engines and the old ramp,
I am glad to say.

14:32.000 --> 14:36.000
<v Holmgren>The council paid for every single bolt of it.
`;
const RECORDING = JSON.stringify({
	language: 'en',
	segments: [
		{ id: 0, start: 0, end: 4, text: ' Will it sail in spring?', speaker: 'Reporter' },
		{ id: 1, start: 4, end: 9, text: ' Nobody on the island will have to wait until summer.', speaker: 'Holmgren' },
	],
});

async function write8859(uri: vscode.Uri, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(
		uri,
		Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
	);
}

/** The article in a folder of its own, with its sources, proved. */
async function openProved(): Promise<{ editor: vscode.TextEditor; folder: vscode.Uri }> {
	const uri = freshUri('ferry.txt');
	const folder = beside(uri, 'sources');
	await write(vscode.Uri.joinPath(folder, 'interview.vtt'), INTERVIEW);
	await write(vscode.Uri.joinPath(folder, 'recording.json'), RECORDING);
	await write8859(
		vscode.Uri.joinPath(folder, 'speech.txt'),
		'Fr\u00e5gan: It was never a question of money for the harbour. \u00c4rligt.\n',
	);
	const editor = await openFile(uri, edition(ARTICLE));
	await (await copydesk()).proofs.whenFresh(editor.document);
	return { editor, folder };
}

/** Puts the cursor on the words and runs the command. */
async function showInSource(editor: vscode.TextEditor, words: string): Promise<void> {
	await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.One });
	const at = positionOf(editor.document, words);
	if (vscode.window.activeTextEditor) vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
	await vscode.commands.executeCommand('copydesk.showQuoteInSource');
}

/** What is selected in the editor in front, and the title of its tab. */
function selected(): { readonly words: string; readonly title: string; readonly column: vscode.ViewColumn | undefined } {
	const editor = vscode.window.activeTextEditor;
	const title = vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
	return { words: editor?.document.getText(editor.selection).replace(/\s+/gu, ' ') ?? '', title, column: editor?.viewColumn };
}

describe('from a quote to its source', () => {
	let editor: vscode.TextEditor;
	let folder: vscode.Uri;

	beforeEach(async () => {
		({ editor, folder } = await openProved());
	});
	afterEach(closeAll);
	after(cleanUp);

	it('a transcript opens beside the article with the words selected', async () => {
		await showInSource(editor, 'every single bolt');
		const { words, title, column } = selected();
		assert.match(words, /^The council paid for every single bolt of it\.?$/);
		assert.deepEqual([title, column], ['interview.vtt', vscode.ViewColumn.Two]);
	});

	it('a source is no article: it is not marked, and held against no other source, until its reader switches it on', async () => {
		const uri = vscode.Uri.joinPath(folder, 'council.txt');
		await write(uri, edition(ARTICLE));
		const { documents } = await copydesk();
		const active = new ActiveArticle(documents, new Indexes(documents));
		try {
			const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
			assert.isUndefined(await documents.whenFresh(document));
			assert.equal(active.get()?.document, editor.document, 'the sidebar stays with the article');
			await vscode.commands.executeCommand('copydesk.toggle');
			await until(() => active.get()?.document === document, 'the source is marked, and the sidebar about it');
		} finally {
			active.dispose();
		}
	});

	it('what was read out of a recording’s data opens as a text to read, with the words selected', async () => {
		await showInSource(editor, 'until summer');
		const { words, title } = selected();
		assert.match(words, /^“?Nobody on the island will have to wait until summer,?”?$/);
		assert.equal(title, 'recording.json (text)');
		const document = vscode.window.activeTextEditor?.document;
		assert.notInclude(document?.getText() ?? '', '"segments"');
		assert.isUndefined((await copydesk()).documents.get(document as vscode.TextDocument));
	});

	it('a file in an encoding that the editor does not know has the words selected too', async () => {
		await showInSource(editor, 'question of money');
		const { words, title } = selected();
		assert.match(words, /^It was never a question of money for the harbour\.?$/);
		assert.match(title, /^speech\.txt/);
	});

	it('another quote’s source opens in the same place', async () => {
		await showInSource(editor, 'every single bolt');
		await showInSource(editor, 'until summer');
		assert.lengthOf(vscode.window.tabGroups.all, 2);
		assert.equal(selected().column, vscode.ViewColumn.Two);
	});

	it('the card says verdict, file and time, and its link leads there', async () => {
		const [card = ''] = await cardsAt(editor.document, 'The council paid');
		assert.match(card, /\*\*Verbatim\*\* in \[interview\\\.vtt\\, 14\\:32\]\(command:copydesk\.showQuoteInSource\?/);
		const encoded = card.split('command:copydesk.showQuoteInSource?')[1]?.split(')')[0] ?? '';
		await vscode.commands.executeCommand('copydesk.showQuoteInSource', ...(JSON.parse(decodeURIComponent(encoded)) as object[]));
		assert.match(selected().words, /every single bolt/);
	});

	it('it is offered under Ctrl+. on a quote that has a source, and nowhere else', async () => {
		const offered = async (words: string): Promise<boolean> => {
			const at = positionOf(editor.document, words);
			const range = new vscode.Range(at, at);
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				editor.document.uri,
				range,
			);
			return actions.some(({ title }) => title === 'Show Quote in Source');
		};
		assert.isTrue(await offered('every single bolt'));
		assert.isFalse(await offered('thanked the council'));
	});

	it('a source that was deleted is named in a message', async () => {
		const messages: string[] = [];
		const { showWarningMessage } = vscode.window;
		const open = vscode.window as { showWarningMessage: unknown };
		const { proofs } = await copydesk();
		open.showWarningMessage = (message: string) => {
			messages.push(message);
			return Promise.resolve(undefined);
		};
		// The store may notice at once, or a moment later: what counts is what somebody sees who has the old card in front.
		const before = proofs.get(editor.document);
		Object.defineProperty(proofs, 'get', { value: () => before, configurable: true });
		try {
			await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'interview.vtt'));
			await showInSource(editor, 'every single bolt');
			await until(() => messages.length > 0, 'a message is shown');
			assert.match(messages[0] ?? '', /^sources\/interview\.vtt cannot be opened/);
		} finally {
			Reflect.deleteProperty(proofs, 'get');
			open.showWarningMessage = showWarningMessage;
		}
	});

	it('an open text of a source follows it', async () => {
		await showInSource(editor, 'until summer');
		const document = vscode.window.activeTextEditor?.document;
		await write(vscode.Uri.joinPath(folder, 'recording.json'), RECORDING.replace('Nobody', 'Hardly anybody'));
		(await copydesk()).proofs.refresh(editor.document);
		await eventually(() => Promise.resolve(document?.getText().includes('Hardly anybody') === true), 'the text is the new one');
	});
});
