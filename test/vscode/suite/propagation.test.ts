import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PropagationSummary } from '../../../src/extension/propagation/propagation.js';
import {
	beside,
	cleanUp,
	closeAll,
	correctAt,
	edition,
	entityAt,
	freshUri,
	heldIn,
	openFile,
	read,
	savedIn,
	write,
	eventually,
} from './corrections-workspace.js';

/** Invented people and places, in three articles of a folder; the third has nothing of what is corrected. */
const HEAD = 'Ottery, 14 March 2023 - ';
const TAIL = '\n\n“We have waited for it for years, and now it is there,” the head of the council said on the day after.\n';
const FERRY = `New ferry for Ottery\n\n${HEAD}Ann Roe said on Monday that Brann Hill was closed. Roe spoke in Brann Hill.${TAIL}`;
const ROAD = `Road over Brann Hill\n\n${HEAD}The road over Brann Hill is closed, the police said. Otto Lang spoke of Brann Hill.${TAIL}`;
const SCHOOL = `School reopens\n\n${HEAD}The school has reopened, Otto Lang said on Tuesday.${TAIL}`;

describe('the corrections of an article in the others of its folder', () => {
	let ferry: vscode.Uri;
	let editor: vscode.TextEditor;

	beforeEach(async () => {
		ferry = freshUri('ferry.txt');
		await write(beside(ferry, 'road.txt'), edition(ROAD));
		await write(beside(ferry, 'school.txt'), edition(SCHOOL));
		editor = await openFile(ferry, edition(FERRY));
		await correctAt(editor, 'setType', 'Brann Hill', { type: 'organization' });
	});

	afterEach(async () => {
		await vscode.commands.executeCommand('copydesk.closeProposals');
		await vscode.commands.executeCommand('notifications.clearAll');
		await cleanUp();
	});

	function proposed(): Thenable<number> {
		const argument = { uri: ferry.toString(), folder: beside(ferry, '.').toString(), all: true };
		return vscode.commands.executeCommand('copydesk.applyToFolder', argument);
	}

	function applied(): Thenable<PropagationSummary> {
		return vscode.commands.executeCommand('copydesk.applyProposals');
	}

	function undone(): Thenable<PropagationSummary> {
		return vscode.commands.executeCommand('copydesk.undoApplyToFolder');
	}

	const road = (): vscode.Uri => beside(ferry, 'road.annotations.json');

	it('are looked at first, and nothing is written', async () => {
		assert.strictEqual(await proposed(), 1);
		assert.isUndefined(await read(road()));
	});

	it('are not looked for in what lies among sources', async () => {
		await write(beside(ferry, 'sources/release.txt'), edition(ROAD));
		assert.strictEqual(await proposed(), 1);
	});

	it('are made in the sidecars of those that have the names, and in no other', async () => {
		await proposed();
		assert.deepInclude(await applied(), { articles: 1, failed: [] });
		assert.deepEqual(
			(await savedIn(road())).map(({ kind }) => kind),
			['type'],
		);
		assert.isUndefined(await read(beside(ferry, 'school.annotations.json')));
		const other = await openFile(beside(ferry, 'road.txt'));
		assert.strictEqual((await entityAt(other, 'Brann Hill'))?.type, 'organization');
	});

	it('leave nothing more to change', async () => {
		await proposed();
		await applied();
		assert.strictEqual(await proposed(), 0);
	});

	it('go with one undo, which leaves what was corrected since', async () => {
		await proposed();
		await applied();
		const other = await openFile(beside(ferry, 'road.txt'));
		await correctAt(other, 'setContext', 'Otto Lang', { context: 'head of the school' });
		await closeAll();
		assert.deepInclude(await undone(), { articles: 1, failed: [] });
		assert.deepEqual(
			(await savedIn(road())).map(({ kind }) => kind),
			['context'],
		);
		assert.lengthOf(await heldIn(editor.document), 1);
	});

	it('leave no sidecar where they are taken back from an article that had none', async () => {
		await proposed();
		await applied();
		await undone();
		assert.isUndefined(await read(road()));
	});

	it('are all taken back where the undo is asked for while they are still being made', async () => {
		await proposed();
		const [, taken] = await Promise.all([applied(), undone()]);
		assert.deepInclude(taken, { articles: 1, failed: [] });
		assert.isUndefined(await read(road()));
	});

	it('are made in an open article as one step of its own', async () => {
		const other = await openFile(beside(ferry, 'road.txt'));
		await proposed();
		await applied();
		assert.lengthOf(await heldIn(other.document), 1);
		await vscode.window.showTextDocument(other.document);
		await vscode.commands.executeCommand('copydesk.undoCorrection');
		await eventually(async () => (await heldIn(other.document)).length === 0, 'the step is taken back');
	});

	it('leave a sidecar alone that cannot be read, and name its article', async () => {
		await proposed();
		await write(road(), '{');
		assert.deepInclude(await applied(), { articles: 0, failed: ['road.txt'] });
		assert.strictEqual(await read(road()), '{');
	});
});
