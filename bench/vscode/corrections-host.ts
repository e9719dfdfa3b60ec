/** Runs inside the extension host of a real VS Code for `bench/corrections.ts`: works in a book with thousands of corrections. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../src/extension/activate.js';
import { phase } from './phase.js';
import { typing } from './typing.js';
import { pause } from './window.js';

export async function run(): Promise<void> {
	const api = await vscode.extensions.getExtension<DevelopmentApi>('copydesk.copydesk')?.activate();
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	if (!api || !folder) throw new Error('the extension or the folder is missing');
	const [book, sidecar] = [vscode.Uri.joinPath(folder, 'book.txt'), vscode.Uri.joinPath(folder, 'book.annotations.json')];
	await vscode.commands.executeCommand('copydesk.names.focus');
	let document: vscode.TextDocument | undefined;
	await phase('VS Code reads the book', async () => {
		document = await vscode.workspace.openTextDocument(book);
	});
	if (!document) throw new Error('the book is not there');
	const opened = document;
	await phase('the sidecar is read', async () => {
		await api.corrections.whenLoaded(opened);
		return `${api.corrections.correctionsOf(opened).length} held, ${api.corrections.orphansOf(opened).length} orphans`;
	});
	await phase('the book is shown and marked', async () => {
		await vscode.window.showTextDocument(opened);
		await api.documents.whenFresh(opened);
		await pause(3000);
	});
	await phase('typing on the first page, and the answer', async () => {
		await typing(opened, api);
	});
	await phase('one more correction is made and saved', async () => {
		await vscode.commands.executeCommand('copydesk.notAName', { uri: book.toString(), offset: offsetOfMention(opened, api) });
		await api.corrections.of(opened)?.corrections.save();
		await api.documents.whenFresh(opened);
		await pause(2000);
	});
	await phase('it is undone', async () => {
		await vscode.commands.executeCommand('copydesk.undoCorrection');
		await api.corrections.of(opened)?.corrections.save();
		await api.documents.whenFresh(opened);
		await pause(2000);
	});
	const text = readFileSync(sidecar.fsPath, 'utf8');
	await phase('somebody else changes the sidecar', async () => {
		writeFileSync(sidecar.fsPath, text.replaceAll('seen on the day before', 'seen a week before'));
		await pause(1000);
		await api.corrections.of(opened)?.corrections.changedOnDisk();
		await api.documents.whenFresh(opened);
		await pause(2000);
	});
	await phase('the sidecar is damaged', async () => {
		writeFileSync(sidecar.fsPath, text.slice(0, Math.floor(text.length * 0.9)));
		await pause(1000);
		await api.corrections.of(opened)?.corrections.changedOnDisk();
		await pause(1000);
		return api.corrections.of(opened)?.corrections.saveProblem?.kind ?? 'nobody noticed';
	});
	await phase('it is repaired', async () => {
		writeFileSync(sidecar.fsPath, text);
		await pause(1000);
		await api.corrections.of(opened)?.corrections.changedOnDisk();
		await api.documents.whenFresh(opened);
		await pause(2000);
		return `${api.corrections.correctionsOf(opened).length} held`;
	});
	await phase('the article is saved', async () => {
		await opened.save();
		await api.corrections.of(opened)?.corrections.save();
		await pause(1000);
	});
	await phase('the names are sorted', async () => {
		await vscode.commands.executeCommand('copydesk.sortNamesByAlphabet');
		await pause(1500);
	});
	await phase('the quotes are listed by speaker', async () => {
		await vscode.commands.executeCommand('copydesk.quotes.focus');
		await vscode.commands.executeCommand('copydesk.arrangeQuotesBySpeaker');
		await pause(1500);
	});
	await vscode.commands.executeCommand('workbench.view.explorer');
	await vscode.commands.executeCommand('copydesk.toggle');
	await pause(1000);
	await phase('typing, Copydesk switched off', async () => {
		await typing(opened, api);
	});
}

function offsetOfMention(document: vscode.TextDocument, api: DevelopmentApi): number {
	const mentions = api.documents.get(document)?.annotations.mentions ?? [];
	return mentions.filter(({ form, by }) => form === 'name' && by === 'engine')[10]?.start ?? 0;
}
