/** Runs inside the extension host of a real VS Code for `bench/desk.ts`: works in a book with thousands of corrections. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../src/extension/activate.js';

/** Where profiles go; empty where none are wanted. Filled in by the bundler. */
declare const PROFILES: string;

const MARK = '[bench] ';

export async function run(): Promise<void> {
	const api = await vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk')?.activate();
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
	await phase('typing on the first page, and the answer', () => typing(opened, api));
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
}

async function typing(document: vscode.TextDocument, api: CopydeskApi): Promise<void> {
	const editor = await vscode.window.showTextDocument(document);
	editor.selection = new vscode.Selection(0, 0, 0, 0);
	for (let key = 0; key < 30; key++) {
		await vscode.commands.executeCommand('type', { text: key % 6 === 5 ? ' ' : 'e' });
		await pause(80);
	}
	await pause(1000);
	await api.documents.whenFresh(document);
	await pause(1000);
}

function offsetOfMention(document: vscode.TextDocument, api: CopydeskApi): number {
	const mentions = api.documents.get(document)?.annotations.mentions ?? [];
	return mentions.filter(({ form, by }) => form === 'name' && by === 'engine')[10]?.start ?? 0;
}

/** Runs one phase and writes the longest block of the thread meanwhile to the log. */
async function phase(name: string, work: () => Promise<string> | Promise<void>): Promise<void> {
	const session = PROFILES === '' ? undefined : new Session();
	session?.connect();
	await session?.post('Profiler.enable');
	await session?.post('Profiler.setSamplingInterval', { interval: 200 });
	await session?.post('Profiler.start');
	const blocks = new Blocks();
	const note = await work();
	const longest = blocks.end();
	if (session) {
		const { profile } = await session.post('Profiler.stop');
		// Of use beside the profile: where in it the longest block is, on the same clock.
		writeFileSync(join(PROFILES, `${name.replace(/\W+/g, '-')}.cpuprofile`), JSON.stringify({ ...profile, longest: blocks.longest }));
		session.disconnect();
	}
	console.log(MARK + JSON.stringify({ name, ...longest, note: note ?? '' }));
}

/** The longest times between two turns of the event loop: on the clock, and in processor time, which a busy machine does not stretch. */
class Blocks {
	#wall = 0;
	#processor = 0;
	#running = true;
	/** Microseconds on the clock of V8's profiles. */
	longest = [0, 0];

	constructor() {
		let [clock, used] = [performance.now(), processorTime()];
		const tick = (): void => {
			const [now, usedNow] = [performance.now(), processorTime()];
			this.#wall = Math.max(this.#wall, now - clock - 1);
			if (usedNow - used > this.#processor) {
				this.#processor = usedNow - used;
				const end = Number(process.hrtime.bigint() / 1000n);
				this.longest = [end - (now - clock) * 1000, end];
			}
			[clock, used] = [performance.now(), processorTime()];
			if (this.#running) setTimeout(tick, 1);
		};
		setTimeout(tick, 1);
	}

	end(): { readonly wall: number; readonly processor: number } {
		this.#running = false;
		return { wall: this.#wall, processor: this.#processor };
	}
}

function processorTime(): number {
	return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
