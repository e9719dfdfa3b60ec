/** What the tests of corrections ask VS Code: files in the workspace, what their sidecars say, and who is who. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotations, Correction, Entity, Quote } from '../../../src/annotations.js';
import type { Orphan } from '../../../src/corrections/reanchor.js';
import { readSidecar } from '../../../src/formats/sidecar.js';
import { ANSWER, REQUEST, type OutsideRequest } from '../outside-request.js';
import { annotated, copydesk, until } from './article.js';
import { positionOf } from './bridge-article.js';

let count = 0;

/** A place in the workspace that no other test uses. */
export function freshUri(name: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('no workspace is open');
	return vscode.Uri.joinPath(folder.uri, 'corrected', `${Date.now().toString(36)}-${count++}`, name);
}

/** The place `name` beside another. */
export function beside(uri: vscode.Uri, name: string): vscode.Uri {
	return vscode.Uri.joinPath(uri, '..', name);
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** A file's text; undefined where there is no file. */
export async function read(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

/** Opens a new file with this text in an editor, and waits for its marks. */
/** The text with a last line of its own: an article with the very text of one still open counts as saved from it, and takes its corrections along. */
export function edition(text: string): string {
	return `${text}\nEdition ${++count}.\n`;
}

export async function openFile(uri: vscode.Uri, text?: string): Promise<vscode.TextEditor> {
	if (text !== undefined) await write(uri, text);
	const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
	await annotated(editor.document);
	return editor;
}

/** Has another program write a file, or remove it where the text is null, and waits until that is done. */
export function writeOutside(uri: vscode.Uri, text: string | null): Promise<void> {
	return outside({ files: { [pathInWorkspace(uri)]: text } });
}

/** Has another program make a symbolic link that leads to `target`, a path from the link's folder. */
export function linkOutside(link: vscode.Uri, target: string): Promise<void> {
	return outside({ files: {}, links: { [pathInWorkspace(link)]: target } });
}

function pathInWorkspace(uri: vscode.Uri): string {
	return uri.path.slice((vscode.workspace.workspaceFolders?.[0]?.uri.path.length ?? 0) + 1);
}

async function outside(request: Omit<OutsideRequest, 'id'>): Promise<void> {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (!folder) throw new Error('no workspace is open');
	const id = `${Date.now()}-${count++}`;
	await write(vscode.Uri.joinPath(folder.uri, REQUEST), JSON.stringify({ id, ...request }));
	await eventually(async () => (await read(vscode.Uri.joinPath(folder.uri, ANSWER))) === id, 'the other program has written');
}

/** Closes every editor, so that documents close sooner or later. */
export async function closeAll(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes every editor and takes away the files of the test, where there are any. */
export async function cleanUp(): Promise<void> {
	await closeAll();
	const folder = vscode.workspace.workspaceFolders?.[0];
	const there = folder ? await vscode.workspace.fs.readDirectory(folder.uri) : [];
	if (folder && there.some(([name]) => name === 'corrected'))
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, 'corrected'), { recursive: true });
}

/** Runs a command of ours at the `count`th place of some words, which `wish` spares a question. */
export async function correctAt(editor: vscode.TextEditor, command: string, words: string, args: object = {}, count = 1): Promise<void> {
	const offset = editor.document.offsetAt(positionOf(editor.document, words, 1, count));
	await vscode.commands.executeCommand(`copydesk.${command}`, { uri: editor.document.uri.toString(), offset, ...args });
	await annotated(editor.document);
}

/** Selects the `count`th place of some words. */
export function select(editor: vscode.TextEditor, words: string, count = 1): void {
	const start = positionOf(editor.document, words, 0, count);
	editor.selection = new vscode.Selection(start, editor.document.positionAt(editor.document.offsetAt(start) + words.length));
}

export async function annotations(editor: vscode.TextEditor): Promise<Annotations> {
	return (await annotated(editor.document)).annotations;
}

/** Whom the `count`th place of some words means. */
export async function entityAt(editor: vscode.TextEditor, words: string, count = 1): Promise<Entity | undefined> {
	const offset = editor.document.offsetAt(positionOf(editor.document, words, 0, count));
	const { mentions, entities } = await annotations(editor);
	const mention = mentions.find(({ start, end }) => start <= offset && offset < end);
	return entities.find(({ id }) => id === mention?.entity);
}

/** The quote at some words. */
export async function quoteAt(editor: vscode.TextEditor, words: string): Promise<Quote | undefined> {
	const offset = editor.document.offsetAt(positionOf(editor.document, words, 0));
	return (await annotations(editor)).quotes.find(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end));
}

/** Who says the quote at some words. */
export async function speakerOf(editor: vscode.TextEditor, words: string): Promise<string | undefined> {
	const quote = await quoteAt(editor, words);
	return (await annotations(editor)).entities.find(({ id }) => id === quote?.speaker)?.name;
}

/** The corrections that a sidecar holds. */
export async function savedIn(sidecar: vscode.Uri): Promise<readonly Correction[]> {
	const text = await read(sidecar);
	if (text === undefined) return [];
	const sidecarRead = readSidecar(text);
	if (!sidecarRead.ok) throw new Error(sidecarRead.problems[0]?.message);
	return sidecarRead.sidecar.corrections;
}

/** The corrections that hold in a document. */
export async function heldIn(document: vscode.TextDocument): Promise<readonly Correction[]> {
	const { corrections } = await copydesk();
	await corrections.whenLoaded(document);
	return corrections.correctionsOf(document);
}

/** Waits until a condition that takes asking holds. */
export async function eventually(condition: () => Promise<boolean>, what: string): Promise<void> {
	let holds = false;
	let asking = false;
	await until(() => {
		if (!holds && !asking) {
			asking = true;
			void condition().then((answer) => {
				[holds, asking] = [answer, false];
			});
		}
		return holds;
	}, what);
}

/** The correction that has lost its place: a tick on these words, which stand there no more. */
export async function orphanOf(editor: vscode.TextEditor, words: string): Promise<Orphan> {
	await correctAt(editor, 'check', words);
	const start = positionOf(editor.document, words, 0);
	await editor.edit((edit) => {
		edit.delete(new vscode.Range(start, start.translate(0, words.length)));
	});
	const { corrections } = await copydesk();
	const [orphan] = corrections.orphansOf(editor.document);
	assert.isDefined(orphan);
	await annotated(editor.document);
	return orphan;
}
