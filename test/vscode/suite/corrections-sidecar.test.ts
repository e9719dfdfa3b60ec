import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, copydesk, showUntitled, until } from './article.js';
import {
	beside,
	cleanUp,
	closeAll,
	correctAt,
	edition,
	entityAt,
	eventually,
	freshUri,
	heldIn,
	openFile,
	read,
	savedIn,
	write,
	writeOutside,
} from './corrections-workspace.js';
import { BRIDGE_ARTICLE } from './bridge-article.js';

const AASEN = { context: 'member of the council' };

async function corrected(): Promise<{ editor: vscode.TextEditor; uri: vscode.Uri; sidecar: vscode.Uri }> {
	const uri = freshUri('bridge.txt');
	const editor = await openFile(uri, edition(BRIDGE_ARTICLE));
	await correctAt(editor, 'setContext', 'Signe Aasen', AASEN);
	return { editor, uri, sidecar: beside(uri, 'bridge.annotations.json') };
}

/** Writes over a file of corrections. A save takes the file away for a moment, in which VS Code finds nothing to write over. */
async function overwrite(sidecar: vscode.Uri, bytes: Uint8Array): Promise<void> {
	const written = (): Promise<boolean> =>
		Promise.resolve(vscode.workspace.fs.writeFile(sidecar, bytes)).then(
			() => true,
			() => false,
		);
	await eventually(written, 'the file of corrections is written');
}

describe('where corrections are kept', () => {
	afterEach(cleanUp);

	it('is a file beside the article, in the export format, and the article stays as it is', async () => {
		const { editor, uri, sidecar } = await corrected();
		const [correction] = await savedIn(sidecar);
		assert.strictEqual(correction?.kind, 'context');
		assert.strictEqual(await read(uri), editor.document.getText());
		const names = (await vscode.workspace.fs.readDirectory(beside(uri, '.'))).map(([name]) => name).sort();
		assert.deepEqual(names, ['bridge.annotations.json', 'bridge.txt']);
	});

	it('is the folder .copydesk where the setting says so', async () => {
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('sidecar.location', 'folder', vscode.ConfigurationTarget.Workspace);
		try {
			const { uri, sidecar } = await corrected();
			assert.isUndefined(await read(sidecar));
			assert.lengthOf(await savedIn(beside(uri, '.copydesk/bridge.annotations.json')), 1);
		} finally {
			await settings.update('sidecar.location', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('is a file of its own for each of two articles that differ in their endings', async () => {
		const { uri } = await corrected();
		const other = beside(uri, 'bridge.md');
		const editor = await openFile(other, `Second edition\n\n${BRIDGE_ARTICLE}`);
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'mayor' });
		assert.lengthOf(await savedIn(beside(uri, 'bridge.annotations.json')), 1);
		assert.lengthOf(await savedIn(beside(uri, 'bridge.md.annotations.json')), 1);
	});

	it('is found again after the article was changed while it was closed', async () => {
		const { uri } = await corrected();
		await closeAll();
		const editor = await openFile(uri, BRIDGE_ARTICLE.replace('Northby council', 'A new line of text.\n\nNorthby council'));
		await annotated(editor.document);
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, AASEN.context);
	});

	it('is found where a crash left it under another name', async () => {
		const { sidecar } = await corrected();
		const uri = freshUri('bridge.txt');
		await write(beside(uri, 'bridge.annotations.json.0-1.new'), (await read(sidecar)) ?? '');
		const editor = await openFile(uri, edition(BRIDGE_ARTICLE));
		await annotated(editor.document);
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, AASEN.context);
		assert.lengthOf(await savedIn(beside(uri, 'bridge.annotations.json')), 1);
	});
});

describe('corrections go along', () => {
	afterEach(cleanUp);

	it('when the article is saved after edits', async () => {
		const { editor, sidecar } = await corrected();
		const [before] = await savedIn(sidecar);
		await editor.edit((edit) => {
			edit.insert(new vscode.Position(0, 0), 'A new first line.\n\n');
		});
		await editor.document.save();
		await eventually(async () => {
			const [after] = await savedIn(sidecar);
			return before?.kind === 'context' && after?.kind === 'context' && after.anchor.start === before.anchor.start + 19;
		}, 'the sidecar has the new place');
	});

	it('when the article is renamed, and when it is deleted', async () => {
		const { uri, sidecar } = await corrected();
		await closeAll();
		const renamed = beside(uri, 'harbour.txt');
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(uri, renamed);
		assert.isTrue(await vscode.workspace.applyEdit(edit));
		await eventually(async () => (await savedIn(beside(uri, 'harbour.annotations.json'))).length === 1, 'the sidecar is renamed');
		assert.isUndefined(await read(sidecar));
		const removal = new vscode.WorkspaceEdit();
		removal.deleteFile(renamed);
		assert.isTrue(await vscode.workspace.applyEdit(removal));
		await eventually(async () => (await read(beside(uri, 'harbour.annotations.json'))) === undefined, 'the sidecar is deleted');
	});

	it('when the article is moved to another folder, and when its folder is renamed', async () => {
		const { uri } = await corrected();
		await closeAll();
		const moved = beside(uri, 'archive/bridge.txt');
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(uri, moved);
		assert.isTrue(await vscode.workspace.applyEdit(edit));
		await eventually(async () => (await savedIn(beside(moved, 'bridge.annotations.json'))).length === 1, 'the sidecar is moved');
		const renaming = new vscode.WorkspaceEdit();
		renaming.renameFile(beside(uri, 'archive'), beside(uri, 'old'));
		assert.isTrue(await vscode.workspace.applyEdit(renaming));
		const editor = await openFile(beside(uri, 'old/bridge.txt'));
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, AASEN.context);
	});

	it('when the setting says that they are kept elsewhere from now on', async () => {
		const { uri, sidecar } = await corrected();
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('sidecar.location', 'folder', vscode.ConfigurationTarget.Workspace);
		try {
			const place = beside(uri, '.copydesk/bridge.annotations.json');
			await eventually(async () => (await savedIn(place)).length === 1, 'the sidecar is in the folder');
			await eventually(async () => (await read(sidecar)) === undefined, 'the old one is gone');
		} finally {
			await settings.update('sidecar.location', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('when an untitled article is saved', async () => {
		const editor = await showUntitled(edition(BRIDGE_ARTICLE));
		await annotated(editor.document);
		await correctAt(editor, 'setContext', 'Signe Aasen', AASEN);
		const uri = freshUri('bridge.txt');
		// As VS Code does: the text is written, the new document opens, the untitled one closes.
		await write(uri, editor.document.getText());
		await openFile(uri);
		await eventually(
			async () => (await savedIn(beside(uri, 'bridge.annotations.json'))).length === 1,
			'the corrections are beside the file',
		);
	});
});

describe('a sidecar that another program changes', () => {
	afterEach(cleanUp);

	it('is taken over while the article is open', async () => {
		const { editor, sidecar } = await corrected();
		const text = (await read(sidecar)) ?? '';
		await writeOutside(sidecar, text.replace(AASEN.context, 'leader of the opposition'));
		await eventually(async () => {
			const [held] = await heldIn(editor.document);
			return held?.kind === 'context' && held.context === 'leader of the opposition';
		}, 'the other word holds here too');
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, 'leader of the opposition');
	});

	it('is found where it appears in a new folder', async () => {
		const { sidecar } = await corrected();
		const text = (await read(sidecar)) ?? '';
		const uri = freshUri('bridge.txt');
		const editor = await openFile(uri, edition(BRIDGE_ARTICLE));
		assert.isEmpty(await heldIn(editor.document));
		await writeOutside(beside(uri, '.copydesk/bridge.annotations.json'), text);
		await eventually(async () => (await heldIn(editor.document)).length === 1, 'the correction holds');
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'mayor' });
		assert.lengthOf(await savedIn(beside(uri, '.copydesk/bridge.annotations.json')), 2);
		assert.isUndefined(await read(beside(uri, 'bridge.annotations.json')));
	});

	it('takes its corrections along each time when it is removed from a new folder, of which VS Code hears nothing', async () => {
		// On Linux its watcher hears nothing, for good, of a folder that another program makes within a new one.
		const uri = freshUri('new/deep/deeper/bridge.txt');
		await writeOutside(uri, edition(BRIDGE_ARTICLE));
		const editor = await openFile(uri);
		for (let time = 1; time <= 2; time++) {
			await correctAt(editor, 'setContext', 'Signe Aasen', AASEN);
			await writeOutside(beside(uri, 'bridge.annotations.json'), null);
			await eventually(async () => (await heldIn(editor.document)).length === 0, `nothing is corrected, time ${time}`);
		}
	});

	it('takes its corrections along when it is removed, and an undo brings them back', async () => {
		const { editor, sidecar } = await corrected();
		await writeOutside(sidecar, null);
		await eventually(async () => (await heldIn(editor.document)).length === 0, 'nothing is corrected');
		await vscode.commands.executeCommand('copydesk.undoCorrection');
		await eventually(async () => (await savedIn(sidecar)).length === 1, 'the correction is saved again');
	});

	it('that is damaged is left alone, and its mending saves what was said meanwhile', async () => {
		const { editor, sidecar } = await corrected();
		const { corrections } = await copydesk();
		const good = (await read(sidecar)) ?? '';
		const bad = good.slice(0, -30);
		await writeOutside(sidecar, bad);
		await until(() => corrections.of(editor.document)?.corrections.saveProblem?.kind === 'corrupt', 'the damage is seen');
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'mayor' });
		assert.strictEqual(await read(sidecar), bad);
		await writeOutside(sidecar, good);
		await eventually(async () => (await read(sidecar)) !== bad && (await savedIn(sidecar)).length === 2, 'both corrections are saved');
	});

	it('that is no UTF-8 is left alone, with the place of the wrong byte, and its mending saves what was said meanwhile', async () => {
		const { editor, sidecar } = await corrected();
		const { corrections } = await copydesk();
		await eventually(async () => (await savedIn(sidecar)).length === 1, 'the first correction is saved');
		await until(() => corrections.of(editor.document)?.corrections.isSaved === true, 'nothing is to be saved');
		let good: Uint8Array = new Uint8Array();
		// A save takes the file away for a moment.
		await eventually(async () => {
			good = await vscode.workspace.fs.readFile(sidecar).then(
				(bytes) => bytes,
				() => good,
			);
			return good.length > 0;
		}, 'the file of corrections is there');
		const bad = new Uint8Array([...good.slice(0, -30), 0xe9, ...good.slice(-30)]);
		const problem = () => corrections.of(editor.document)?.corrections.saveProblem;
		await overwrite(sidecar, bad);
		await until(() => problem()?.kind === 'failed', 'the wrong byte is seen');
		assert.include(JSON.stringify(problem()), `is not UTF-8 (the first wrong byte is at offset ${good.length - 30})`);
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'mayor' });
		assert.deepEqual(await vscode.workspace.fs.readFile(sidecar), bad);
		await overwrite(sidecar, good);
		await eventually(async () => (await savedIn(sidecar)).length === 2, 'both corrections are saved');
	});

	it('of a newer version is left alone', async () => {
		const { editor, sidecar } = await corrected();
		const { corrections } = await copydesk();
		const newer = ((await read(sidecar)) ?? '').replace('"version": 1', '"version": 2');
		await writeOutside(sidecar, newer);
		await until(() => corrections.of(editor.document)?.corrections.saveProblem?.kind === 'newer', 'the version is seen');
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'mayor' });
		assert.strictEqual(await read(sidecar), newer);
	});
});
