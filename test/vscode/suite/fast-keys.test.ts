import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, copydesk, insert, showUntitled } from './article.js';
import { BRIDGE_ARTICLE, moveCursor, positionOf } from './bridge-article.js';
import { closeAll, correctAt, entityAt, heldIn, orphanOf } from './corrections-workspace.js';

describe('keys that are pressed fast', () => {
	let editor: vscode.TextEditor;
	const press = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`copydesk.${command}`);
	const held = async (): Promise<number> => (await heldIn(editor.document)).length;

	beforeEach(async () => {
		editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
	});

	afterEach(closeAll);

	it('more or fewer marks: each goes one step on', async () => {
		const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('copydesk');
		try {
			await Promise.all([press('density'), press('density'), press('density')]);
			assert.strictEqual(settings().get('density'), 'off');
			await Promise.all([press('density'), press('density')]);
			assert.strictEqual(settings().get('density'), 'peopleAndQuotes');
		} finally {
			for (const target of [vscode.ConfigurationTarget.Global, vscode.ConfigurationTarget.Workspace])
				await settings().update('density', undefined, target);
		}
	});

	it('two names ticked one after the other while the engine still reads: each is the one that the cursor was on', async () => {
		await insert(editor, 0, 'Zzz ');
		moveCursor(editor, positionOf(editor.document, 'Edvard Brandal'));
		const first = press('check');
		moveCursor(editor, positionOf(editor.document, 'Signe Aasen'));
		await Promise.all([first, press('check')]);
		const { annotations } = await annotated(editor.document);
		assert.sameMembers(
			annotations.mentions.filter(({ checked }) => checked).map(({ text }) => text),
			['Edvard Brandal', 'Signe Aasen'],
		);
	});

	it('a name corrected twice is what was said last', async () => {
		await Promise.all([
			correctAt(editor, 'setType', 'Edvard Brandal', { type: 'group' }),
			correctAt(editor, 'setType', 'Edvard Brandal', { type: 'work' }),
		]);
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.type, 'work');
	});

	it('undo and redo held down take every step back, and every one again', async () => {
		for (const name of ['Brandal on one', 'Brandal on two', 'Brandal on three'])
			await correctAt(editor, 'setContext', 'Edvard Brandal', { context: name });
		await Promise.all([press('undoCorrection'), press('undoCorrection'), press('undoCorrection'), press('undoCorrection')]);
		assert.strictEqual(await held(), 0);
		await Promise.all([press('redoCorrection'), press('redoCorrection'), press('redoCorrection')]);
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.context, 'Brandal on three');
	});

	it('a tick on a quote and an undo right after it leave no tick', async () => {
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'who stays' });
		const before = await held();
		moveCursor(editor, editor.document.positionAt(editor.document.getText().indexOf('“') + 1));
		await Promise.all([press('check'), press('undoCorrection')]);
		assert.strictEqual(await held(), before);
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.context, 'who stays');
	});

	it('a tick, a correction without a place discarded, and an undo: it is the discarded one that comes back', async () => {
		const { corrections } = await copydesk();
		const orphan = await orphanOf(editor, 'Signe Aasen');
		moveCursor(editor, editor.document.positionAt(editor.document.getText().indexOf('“') + 1));
		const tick = press('check');
		const discard = vscode.commands.executeCommand('copydesk.discardCorrection', orphan.correction.id);
		await Promise.all([tick, discard, press('undoCorrection')]);
		assert.lengthOf(corrections.orphansOf(editor.document), 1);
		assert.isAbove(await held(), 0);
	});
});
