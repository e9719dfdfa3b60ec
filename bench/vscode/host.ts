/**
 * Runs inside the extension host of a real VS Code: types into a book, rests the pointer on names, and writes what it measured to the log,
 * a line of JSON each, for `bench/vscode.ts` to read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { Cards } from '../../src/views/card.js';
import { percentile, processorTime } from '../measure.js';
import { Blocks, clock } from './blocks.js';
import { copydesk, opened, pause, print } from './window.js';

/** Where profiles go; empty where none are wanted. Filled in by the bundler. */
declare const PROFILES: string;

const KEYSTROKES = 60;
const BETWEEN_KEYS_MS = 120;

function printShares(name: string, times: readonly number[]): void {
	for (const share of [0.5, 0.95, 1]) print(`${name}, ${share === 1 ? 'max' : `p${share * 100}`} (ms)`, percentile(times, share));
}

export async function run(): Promise<void> {
	const document = await opened('book.txt');
	const { documents } = await copydesk();
	const before = performance.now();
	await documents.whenFresh(document);
	print('from the opening of a book to its marks (ms)', performance.now() - before);
	await pause(1000);
	await hovers(document);
	await cards(document);
	await typing(document, 'a keystroke in a book');
	await documents.whenFresh(document);
	await vscode.commands.executeCommand('copydesk.toggle');
	await pause(1000);
	await typing(document, 'a keystroke, Copydesk switched off for the book');
}

/** The longest stretch after each keystroke: that of our code, and that of any code; every twenty keys the next place in the text. */
async function typing(document: vscode.TextDocument, name: string): Promise<void> {
	const blocks = await Blocks.start();
	const times: number[] = [];
	for (let key = 0; key < KEYSTROKES; key++) {
		if (key % 20 === 0) await moveTo(document, (key + 10) / KEYSTROKES);
		times.push(clock());
		await vscode.commands.executeCommand('type', { text: key % 6 === 5 ? ' ' : 'e' });
		await pause(BETWEEN_KEYS_MS);
	}
	// The engine's answer comes after the last key.
	for (let wait = 0; wait < 20; wait++) {
		times.push(clock());
		await pause(BETWEEN_KEYS_MS);
	}
	const { each, profile } = await blocks.ended();
	if (PROFILES !== '') writeFileSync(join(PROFILES, `${name.replace(/\W+/g, '-')}.cpuprofile`), JSON.stringify(profile));
	const longest = (of: 'ours' | 'all' | 'collector'): number[] =>
		times.map((time, at) => {
			const within = each.filter(({ end }) => end > time && end <= (times[at + 1] ?? Infinity));
			return Math.max(0, ...within.map((turn) => turn[of]));
		});
	printShares(`longest stretch of our code at ${name}`, longest('ours'));
	printShares(`longest of V8's collector at ${name}`, longest('collector'));
	printShares(`longest of all at ${name}`, longest('all'));
}

async function moveTo(document: vscode.TextDocument, share: number): Promise<void> {
	const editor = await vscode.window.showTextDocument(document);
	const position = document.positionAt(Math.floor(document.getText().length * share));
	editor.selection = new vscode.Selection(position, position);
	editor.revealRange(editor.selection);
	await pause(500);
}

/** From the asking for a card to its coming: there and back through VS Code's own process. */
async function hovers(document: vscode.TextDocument): Promise<void> {
	const mentions = (await copydesk()).documents.get(document)?.annotations.mentions ?? [];
	const times: number[] = [];
	for (let i = 0; i < 40; i++) {
		const mention = mentions[Math.floor(((i + 0.5) / 40) * mentions.length)];
		const position = document.positionAt(mention?.start ?? 0);
		const asked = performance.now();
		await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, position);
		times.push(performance.now() - asked);
	}
	printShares('a card in a book, there and back through VS Code', times);
}

/** What the extension host itself does for a card, the first ones too, its tables made ready as the extension makes them ready behind each answer. */
async function cards(document: vscode.TextDocument): Promise<void> {
	const annotations = (await copydesk()).documents.get(document)?.annotations;
	if (!annotations) return;
	const made = new Cards(document.getText(), annotations, { t: (message) => message, locale: 'en' });
	made.prepare();
	const { mentions, dates, quotes } = annotations;
	const places = [mentions, dates, quotes.flatMap(({ spans }) => spans)].flatMap((spans) => spread(spans, 100));
	const times = places.map(({ start }) => {
		const asked = processorTime();
		made.at(document.offsetAt(document.positionAt(start)));
		return processorTime() - asked;
	});
	printShares('a card in a book, in the extension host', times);
}

/** So many of the items, evenly apart. */
function spread<T>(items: readonly T[], count: number): T[] {
	const step = Math.max(1, items.length / count);
	return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
