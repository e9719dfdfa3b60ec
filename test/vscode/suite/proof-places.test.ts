import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Verdict } from '../../../src/annotations.js';
import { showUntitled, until } from './article.js';
import { positionOf } from './bridge-article.js';
import {
	beside,
	cleanUp,
	correctAt,
	edition,
	eventually,
	freshUri,
	heldIn,
	linkOutside,
	openFile,
	read,
	write,
} from './corrections-workspace.js';
import { ARTICLE, INTERVIEW, proved } from './ferry-article.js';

async function verdicts(document: vscode.TextDocument): Promise<readonly Verdict[]> {
	return [...((await proved(document))?.byQuote.values() ?? [])].map(({ verdict }) => verdict);
}

async function sourcesOf(document: vscode.TextDocument): Promise<readonly string[]> {
	return (await proved(document))?.sources.map(({ file, reason }) => (reason === undefined ? file : `${file}: ${reason}`)) ?? [];
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.renameFile(from, to);
	assert.isTrue(await vscode.workspace.applyEdit(edit));
}

/** The document at a place, once VS Code has it open there. */
async function openedAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
	return (await openFile(uri)).document;
}

describe('words that stand at several places in the sources', () => {
	after(cleanUp);

	it('are offered to pick from, each with its file, line and surroundings, and the picked one opens', async () => {
		const uri = freshUri('ferry.txt');
		await write(beside(uri, 'sources/interview.txt'), INTERVIEW);
		await write(
			beside(uri, 'sources/radio.txt'),
			`The engines are new.\n\nGood news: nobody on the island will have to wait until summer, she said.\n`,
		);
		const editor = await openFile(uri, edition(ARTICLE));
		await proved(editor.document);
		const at = positionOf(editor.document, 'wait until');
		editor.selection = new vscode.Selection(at, at);
		const { showQuickPick } = vscode.window;
		const offered: vscode.QuickPickItem[] = [];
		const open = vscode.window as { showQuickPick: unknown };
		open.showQuickPick = async (items: Thenable<readonly vscode.QuickPickItem[]>) => {
			offered.push(...(await items));
			return offered.find(({ label }) => label.includes('radio.txt'));
		};
		try {
			await vscode.commands.executeCommand('copydesk.showQuoteInSource');
		} finally {
			open.showQuickPick = showQuickPick;
		}
		assert.deepEqual(
			offered.map(({ label }) => label),
			['interview.txt, line 1', 'radio.txt, line 3'],
		);
		assert.include(offered[1]?.detail, 'Good news');
		const shown = vscode.window.activeTextEditor;
		assert.match(shown?.document.uri.path ?? '', /\/sources\/radio\.txt$/);
		assert.match(shown?.document.getText(shown.selection) ?? '', /^nobody on the island will have to wait until summer,?$/);
	});
});

describe('sources behind links', () => {
	after(cleanUp);

	it('are each listed once where folders lead in circles, and a link that leads to itself costs no other', async () => {
		const uri = freshUri('ferry.txt');
		await write(beside(uri, 'sources/interview.txt'), INTERVIEW);
		await write(beside(uri, 'tapes/deep/radio.txt'), 'Good news from the harbour.\n');
		await linkOutside(beside(uri, 'sources/round'), '..');
		await linkOutside(beside(uri, 'sources/again'), '.');
		await linkOutside(beside(uri, 'sources/tapes'), '../tapes');
		await linkOutside(beside(uri, 'tapes/back'), '../sources');
		await linkOutside(beside(uri, 'sources/itself.txt'), 'itself.txt');
		const { document } = await openFile(uri, edition(ARTICLE));
		assert.deepEqual(await verdicts(document), ['verbatim', 'verbatim']);
		const files = await sourcesOf(document);
		assert.lengthOf(
			files.filter((file) => /interview\.txt$/.test(file)),
			1,
			files.join(),
		);
		assert.lengthOf(
			files.filter((file) => /radio\.txt$/.test(file)),
			1,
			files.join(),
		);
		const own = [...((await proved(document))?.byQuote.values() ?? [])].map(({ occurrences }) => occurrences);
		assert.deepEqual(own, [1, 1]);
	});
});

describe('an article that is not saved yet', () => {
	const folder = (): vscode.Uri => {
		const root = vscode.workspace.workspaceFolders?.[0]?.uri;
		if (!root) throw new Error('no workspace is open');
		return vscode.Uri.joinPath(root, 'sources');
	};
	after(async () => {
		await cleanUp();
		await vscode.workspace.fs.delete(folder(), { recursive: true });
	});

	it('is held against the folder of sources at the top of the workspace, and shows the words there', async () => {
		await write(vscode.Uri.joinPath(folder(), 'interview.txt'), INTERVIEW);
		const editor = await showUntitled(edition(ARTICLE));
		assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
		const at = positionOf(editor.document, 'both engines');
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('copydesk.showQuoteInSource');
		assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/sources\/interview\.txt$/);
	});
});

/** An article with the interview in `tapes` added to its sources, and a quotation ticked. */
async function openTicked(): Promise<vscode.TextEditor> {
	const uri = freshUri('ferry.txt');
	const interview = beside(uri, 'tapes/interview.txt');
	await write(interview, INTERVIEW);
	const editor = await openFile(uri, edition(ARTICLE));
	await vscode.commands.executeCommand('copydesk.addSource', { uri: uri.toString(), files: [interview.toString()] });
	assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
	await correctAt(editor, 'check', 'wait until');
	return editor;
}

describe('an article or a source that is renamed in VS Code', () => {
	after(cleanUp);

	it('the article keeps its verdicts, the source that was added and the tick, also in another folder below', async () => {
		const { uri } = (await openTicked()).document;
		for (const name of ['harbour.txt', 'march/harbour.txt']) {
			const now = beside(uri, name);
			await rename(name === 'harbour.txt' ? uri : beside(uri, 'harbour.txt'), now);
			const document = await openedAt(now);
			assert.deepEqual(await verdicts(document), ['verbatim', 'verbatim'], name);
			const kinds = (await heldIn(document)).map(({ kind }) => kind).sort();
			assert.deepEqual(kinds, ['checked', 'source'], name);
			assert.isEmpty(vscode.languages.getDiagnostics(now).filter(({ code }) => code === 'checked-source-changed'));
		}
	});

	it('a source that was added is noted by its new name, and the tick still holds', async () => {
		const editor = await openTicked();
		const { uri } = editor.document;
		await rename(beside(uri, 'tapes'), beside(uri, 'recordings'));
		await eventually(async () => (await sourcesOf(editor.document)).join() === 'recordings/interview.txt', 'it is noted by its new name');
		assert.deepEqual(await verdicts(editor.document), ['verbatim', 'verbatim']);
		await eventually(
			async () => (await read(beside(uri, 'ferry.annotations.json')))?.includes('"recordings/interview.txt"') === true,
			'it is saved',
		);
		assert.isEmpty(vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'checked-source-changed'));
	});

	it('a source in the folder serves under its new name, and the link of the card leads there', async () => {
		const uri = freshUri('ferry.txt');
		const interview = beside(uri, 'sources/interview.txt');
		await write(interview, INTERVIEW);
		const editor = await openFile(uri, edition(ARTICLE));
		await proved(editor.document);
		await rename(interview, beside(uri, 'sources/holmgren.txt'));
		await eventually(async () => (await sourcesOf(editor.document)).join() === 'sources/holmgren.txt', 'the source has its new name');
		await vscode.window.showTextDocument(editor.document);
		const at = positionOf(editor.document, 'both engines');
		editor.selection = new vscode.Selection(at, at);
		await vscode.commands.executeCommand('copydesk.showQuoteInSource');
		await until(
			() => /\/sources\/holmgren\.txt$/.test(vscode.window.activeTextEditor?.document.uri.path ?? ''),
			'the renamed source is shown',
		);
	});
});
