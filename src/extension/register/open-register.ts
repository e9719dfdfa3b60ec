/** *Open House Register*: the file that serves the article in front, at an entry where one is asked for. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import type { Registers } from '../documents/registers.js';
import { showStatus } from '../reader/status-message.js';

/** What a card or a correction hands over: the article, and the id of an entry or who has one. */
export interface RegisterTarget {
	readonly uri?: string;
	readonly entry?: string;
	readonly entity?: Entity;
}

/** Opens the register of an article; of several files the most special one, or the one that has the entry. */
export async function openRegister(registers: Registers, argument: unknown): Promise<void> {
	const target: RegisterTarget = isTarget(argument) ? argument : {};
	const { uri, entry = target.entity?.register?.id } = target;
	const article = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
	const register = article && (await registers.whenKnown(article));
	const files = [...(register?.files ?? [])].reverse().filter(({ state }) => state !== 'missing');
	const documents = await Promise.all(files.map(({ uri: file }) => vscode.workspace.openTextDocument(file)));
	const places = documents.map((document) => ({ document, at: entryIn(document, entry) }));
	const place = places.find(({ at }) => at >= 0) ?? places[0];
	if (!place) {
		showStatus(vscode.l10n.t('Copydesk: this article has no register.'));
		return;
	}
	const position = place.document.positionAt(Math.max(0, place.at));
	await vscode.window.showTextDocument(place.document, { selection: new vscode.Range(position, position) });
}

/** Where an entry's id stands; -1 where the file does not have it. */
function entryIn(document: vscode.TextDocument, entry: string | undefined): number {
	if (entry === undefined) return 0;
	const text = document.getText();
	const id = JSON.stringify(entry);
	let at = text.indexOf(id);
	while (
		at >= 0 &&
		!text
			.slice(Math.max(0, at - 40), at)
			.trimEnd()
			.endsWith(':')
	)
		at = text.indexOf(id, at + 1);
	return at < 0 ? at : text.lastIndexOf('"id"', at);
}

function isTarget(argument: unknown): argument is RegisterTarget {
	return typeof argument === 'object' && argument !== null && ('entry' in argument || 'uri' in argument);
}
