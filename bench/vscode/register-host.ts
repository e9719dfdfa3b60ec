/** Runs inside the extension host of a real VS Code for `bench/register-editor.ts`: works in an article of a folder with a large register. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { DevelopmentApi } from '../../src/extension/activate.js';
import { percentile } from '../measure.js';
import { phase } from './phase.js';
import { typing } from './typing.js';
import { copydesk, opened, pause } from './window.js';

/** By then VS Code has loaded all that it loads by itself, in milliseconds. */
const SETTLED_MS = 8000;

export async function run(): Promise<void> {
	const api = await copydesk();
	await pause(SETTLED_MS);
	let article: vscode.TextDocument | undefined;
	await phase('an article is opened, and the register loaded', async () => {
		article = await opened('article.txt');
		await api.documents.whenFresh(article);
		await pause(2000);
		return `${entriesFor(article, api)} entries`;
	});
	if (!article) throw new Error('the article is not there');
	const document = article;
	await phase('typing in the article', async () => latency(await typing(document, api)));
	await onDisk(document, api);
	// The first JSON file of a window starts VS Code's own language server for JSON, whatever the file.
	await phase('typing in the first such file', () => typingIn('first.json', api));
	await phase('typing in the register', () => typingIn('copydesk.register.json', api));
	await phase('typing in a file of its size that is none', () => typingIn('other.json', api));
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('copydesk.toggle');
	await pause(1000);
	await phase('typing, Copydesk switched off', async () => latency(await typing(document, api)));
}

/** Types in a file of the folder, and takes it back. */
async function typingIn(name: string, api: DevelopmentApi): Promise<string> {
	const times = await typing(await opened(name), api);
	await pause(2000);
	await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await pause(2000);
	return latency(times);
}

/** What others do to the register's file. */
async function onDisk(document: vscode.TextDocument, api: DevelopmentApi): Promise<void> {
	const file = vscode.Uri.joinPath(document.uri, '..', 'copydesk.register.json').fsPath;
	const text = readFileSync(file, 'utf8');
	const served = (): number | undefined => api.registers.registerFor(document.uri)?.shared?.edition;
	const change = async (written: string): Promise<void> => {
		const before = served();
		writeFileSync(file, written);
		for (let wait = 0; wait < 100 && served() === before; wait++) await pause(50);
		if (served() === before) throw new Error('the register was not read again');
		await api.documents.whenFresh(document);
		await pause(1000);
	};
	await phase('the register changes on disk', () => change(text.replace('Jr.', 'Junior')));
	await phase('it changes while one types in the article', async () => {
		const [times] = await Promise.all([typing(document, api), change(text)]);
		return latency(times);
	});
	await phase('it is broken', async () => {
		writeFileSync(file, text.slice(0, Math.floor(text.length * 0.9)));
		await pause(3000);
		return `${entriesFor(document, api)} entries serve`;
	});
	await phase('it is repaired', async () => {
		writeFileSync(file, text);
		await pause(3000);
	});
}

function entriesFor(document: vscode.TextDocument, api: DevelopmentApi): number {
	return api.registers.registerFor(document.uri)?.files[0]?.entries ?? 0;
}

function latency(times: readonly number[]): string {
	const [middle, most, longest] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1));
	return `a key takes ${middle} ms (p95 ${most}, longest ${longest})`;
}
