import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, cardsAt, copydesk, insert, showUntitled, until } from './article.js';
import {
	annotations,
	closeAll,
	correctAt,
	entityAt,
	eventually,
	heldIn,
	orphanOf,
	quoteAt,
	select,
	speakerOf,
} from './corrections-workspace.js';
import { BRIDGE_ARTICLE, moveCursor, positionOf, wordsAtCursor } from './bridge-article.js';

async function undo(): Promise<void> {
	await vscode.commands.executeCommand('copydesk.undoCorrection');
}

async function actionsAt(editor: vscode.TextEditor, range: vscode.Range): Promise<vscode.CodeAction[]> {
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range);
	return actions.filter(({ kind }) => kind?.value === 'quickfix.copydesk');
}

async function doAction(action: vscode.CodeAction | undefined): Promise<void> {
	const command = action?.command;
	if (!command) throw new Error('there is no such action');
	await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

describe('correcting', () => {
	let editor: vscode.TextEditor;

	beforeEach(async () => {
		editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
	});

	afterEach(closeAll);

	it('takes a name away, here or everywhere, and undo brings it back', async () => {
		assert.isDefined(await entityAt(editor, 'Brandal', 2));
		await correctAt(editor, 'notAName', 'Brandal', {}, 2);
		assert.isUndefined(await entityAt(editor, 'Brandal', 2));
		assert.isDefined(await entityAt(editor, 'Edvard Brandal'));
		await undo();
		await annotated(editor.document);
		assert.isDefined(await entityAt(editor, 'Brandal', 2));
	});

	it('takes every such name away in one step, which one undo takes back', async () => {
		const brandals = async (): Promise<number> => (await annotations(editor)).mentions.filter(({ text }) => text === 'Brandal').length;
		const before = await brandals();
		assert.isAtLeast(before, 2);
		await correctAt(editor, 'notAName', 'Brandal', { everywhere: true }, 2);
		assert.strictEqual(await brandals(), 0);
		assert.isDefined(await entityAt(editor, 'Edvard Brandal'));
		await undo();
		assert.strictEqual(await brandals(), before);
	});

	it('makes names of selected words wherever they stand', async () => {
		const start = editor.document.getText().indexOf('bridge');
		const place = { uri: editor.document.uri.toString(), start, end: start + 'bridge'.length };
		await vscode.commands.executeCommand('copydesk.annotateSelection', { ...place, type: 'place', everywhere: true });
		const count = editor.document.getText().split(/\bbridge\b/).length - 1;
		assert.isAtLeast(count, 3);
		assert.lengthOf(
			(await annotations(editor)).mentions.filter(({ text }) => text === 'bridge'),
			count,
		);
	});

	it('makes a quote of exactly the selected words', async () => {
		const words = 'the work would begin in May';
		const start = editor.document.getText().indexOf(words);
		const place = { uri: editor.document.uri.toString(), start, end: start + words.length };
		await vscode.commands.executeCommand('copydesk.annotateSelection', { ...place, kind: 'indirect' });
		const quote = await quoteAt(editor, 'work would begin');
		assert.deepEqual([quote?.kind, quote?.by, quote?.spans], ['indirect', 'editor', [{ start, end: start + words.length }]]);
	});

	it('makes a name of selected words', async () => {
		select(editor, 'harbour bridge');
		const start = editor.document.offsetAt(editor.selection.start);
		const place = { uri: editor.document.uri.toString(), start, end: start + 'harbour bridge'.length };
		await vscode.commands.executeCommand('copydesk.annotateSelection', { ...place, type: 'place' });
		assert.strictEqual((await entityAt(editor, 'harbour bridge'))?.type, 'place');
	});

	it('retypes, names and describes an entity, and all its mentions follow', async () => {
		await correctAt(editor, 'setType', 'Edvard Brandal', { type: 'organization' });
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'harbour firm' });
		await correctAt(editor, 'renameEntity', 'Edvard Brandal', { name: 'Brandal & Sons' });
		const entity = await entityAt(editor, 'Brandal', 2);
		assert.deepEqual(
			[entity?.type, entity?.context, entity?.name, entity?.by],
			['organization', 'harbour firm', 'Brandal & Sons', 'editor'],
		);
	});

	it('says that two are one, and that one mention is another', async () => {
		await correctAt(editor, 'sameAs', 'Signe Aasen', { as: 'Edvard Brandal' });
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.id, (await entityAt(editor, 'Edvard Brandal'))?.id);
		await undo();
		await annotated(editor.document);
		assert.notStrictEqual((await entityAt(editor, 'Signe Aasen'))?.id, (await entityAt(editor, 'Edvard Brandal'))?.id);
		await correctAt(editor, 'notTheSame', 'Brandal said', { as: 'Signe Aasen' });
		assert.strictEqual((await entityAt(editor, 'Brandal said'))?.name, 'Signe Aasen');
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.name, 'Edvard Brandal');
	});

	it('says who speaks; the engine’s answer is gone at once', async () => {
		await correctAt(editor, 'setSpeaker', '“We will', { speaker: 'Signe Aasen' });
		assert.strictEqual(await speakerOf(editor, '“We will'), 'Signe Aasen');
		await correctAt(editor, 'setSpeaker', '“We will', { speaker: null });
		assert.isUndefined(await speakerOf(editor, '“We will'));
		await undo();
		await annotated(editor.document);
		assert.strictEqual(await speakerOf(editor, '“We will'), 'Signe Aasen');
	});

	it('says in words of its own who speaks, as *Speaker…* does with somebody whom the article does not name', async () => {
		await correctAt(editor, 'setSpeaker', '“We will', { speaker: 'a campaign aide' });
		const quote = await quoteAt(editor, '“We will');
		assert.deepEqual([quote?.speaker, quote?.sourceText, quote?.by], [null, 'a campaign aide', 'editor']);
		await undo();
		assert.strictEqual(await speakerOf(editor, '“We will'), 'Edvard Brandal');
	});

	it('takes a quote away and gives it another kind', async () => {
		await correctAt(editor, 'setQuoteKind', '“We will', { kind: 'partial' });
		assert.strictEqual((await quoteAt(editor, '“We will'))?.kind, 'partial');
		await correctAt(editor, 'notAQuote', '“We will');
		assert.isUndefined(await quoteAt(editor, '“We will'));
	});

	it('ticks a quote off with the editor’s name, sees it altered, and takes the tick away again', async () => {
		await vscode.workspace.getConfiguration('copydesk').update('editorName', 'Ida', vscode.ConfigurationTarget.Workspace);
		await correctAt(editor, 'check', 'council that pulled');
		const quote = await quoteAt(editor, '“We will');
		assert.deepEqual([quote?.checked?.by, quote?.checked?.text], ['Ida', '“We will not be the council that pulled it down,”']);
		const at = positionOf(editor.document, 'pulled', 0);
		await editor.edit((edit) => {
			edit.replace(new vscode.Range(at, at.translate(0, 6)), 'tore');
		});
		await annotated(editor.document);
		const altered = await quoteAt(editor, '“We will');
		assert.strictEqual(altered?.checked?.text, '“We will not be the council that pulled it down,”');
		await correctAt(editor, 'check', 'council that tore');
		assert.strictEqual((await quoteAt(editor, '“We will'))?.checked?.text, '“We will not be the council that tore it down,”');
		await correctAt(editor, 'check', 'council that tore');
		assert.isUndefined((await quoteAt(editor, '“We will'))?.checked);
		await vscode.workspace.getConfiguration('copydesk').update('editorName', undefined, vscode.ConfigurationTarget.Workspace);
	});

	it('keeps a note', async () => {
		await correctAt(editor, 'note', 'Edvard Brandal', { note: 'spelt with d' });
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.note, 'spelt with d');
	});

	it('holds while one types before it, and at its own words', async () => {
		await correctAt(editor, 'setContext', 'Signe Aasen', { context: 'member of the council' });
		await editor.edit((edit) => {
			edit.insert(new vscode.Position(0, 0), 'A new first line.\n\n');
		});
		await annotated(editor.document);
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, 'member of the council');
	});

	it('undoes and redoes step by step', async () => {
		await correctAt(editor, 'setContext', 'Signe Aasen', { context: 'one' });
		await correctAt(editor, 'setContext', 'Signe Aasen', { context: 'two' });
		await undo();
		await annotated(editor.document);
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, 'one');
		await vscode.commands.executeCommand('copydesk.redoCorrection');
		await annotated(editor.document);
		assert.strictEqual((await entityAt(editor, 'Signe Aasen'))?.context, 'two');
	});

	it('lists what was deleted with its correction, and gets it back when the deletion is undone', async () => {
		const { corrections } = await copydesk();
		await correctAt(editor, 'check', 'Signe Aasen');
		const start = positionOf(editor.document, 'Councillor', 0);
		await editor.edit((edit) => {
			edit.delete(new vscode.Range(start, start.translate(0, 40)));
		});
		await until(() => corrections.orphansOf(editor.document).length === 1, 'the correction is an orphan');
		await vscode.commands.executeCommand('undo');
		await until(() => corrections.orphansOf(editor.document).length === 0, 'it has its place again');
		assert.strictEqual((await heldIn(editor.document)).length, 1);
	});

	it('keeps what was said of a person when the mention that it was said at is deleted', async () => {
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: 'harbour master' });
		const start = positionOf(editor.document, 'Edvard Brandal', 0);
		await editor.edit((edit) => {
			edit.delete(new vscode.Range(start, start.translate(0, 14)));
		});
		const { corrections } = await copydesk();
		assert.lengthOf(corrections.orphansOf(editor.document), 0);
		assert.strictEqual((await entityAt(editor, 'Brandal said'))?.context, 'harbour master');
	});

	it('re-attaches an orphan to selected words, or discards it', async () => {
		const { corrections } = await copydesk();
		const orphan = await orphanOf(editor, 'Signe Aasen');
		select(editor, 'Aasen');
		await vscode.commands.executeCommand('copydesk.reattachCorrection', orphan.correction.id);
		const { mentions } = await annotations(editor);
		assert.isDefined(mentions.find(({ text }) => text === 'Aasen')?.checked);
		await undo();
		assert.lengthOf(corrections.orphansOf(editor.document), 1);
		await vscode.commands.executeCommand('copydesk.discardCorrection', orphan.correction.id);
		assert.lengthOf(corrections.orphansOf(editor.document), 0);
	});

	it('goes from one unchecked place to the next', async () => {
		const first = positionOf(editor.document, 'Edvard Brandal', 0);
		moveCursor(editor, first);
		await correctAt(editor, 'check', 'Edvard Brandal');
		moveCursor(editor, first.translate(0, -3));
		await vscode.commands.executeCommand('copydesk.nextUnchecked');
		assert.notStrictEqual(wordsAtCursor(6), 'Edvard');
		const { mentions } = await annotations(editor);
		const offset = editor.document.offsetAt(editor.selection.active);
		assert.isUndefined(mentions.find(({ start }) => start === offset)?.checked);
	});

	it('ticks a reported clause that begins with a ticked name, and the name keeps its tick', async () => {
		await insert(editor, editor.document.getText().length, '\nSigne Aasen said Edvard Brandal would pay for the bridge.\n');
		await correctAt(editor, 'check', 'Edvard Brandal would', {});
		await correctAt(editor, 'check', 'Edvard Brandal would', {});
		const quote = await quoteAt(editor, 'Edvard Brandal would');
		assert.isDefined(quote?.checked);
		const { mentions } = await annotations(editor);
		assert.isDefined(mentions.find(({ start }) => start === quote.spans[0]?.start)?.checked);
	});

	it('ticks all mentions of a name from its line in the sidebar, and takes the ticks away again', async () => {
		const entity = await entityAt(editor, 'Edvard Brandal');
		const tick = async (): Promise<readonly boolean[]> => {
			await vscode.commands.executeCommand('copydesk.check', { kind: 'name', entity });
			const { mentions } = await annotations(editor);
			return mentions.filter((one) => one.entity === entity?.id).map(({ checked }) => checked !== undefined);
		};
		const ticked = await tick();
		assert.isAbove(ticked.length, 2);
		assert.notInclude(ticked, false);
		assert.notInclude(await tick(), true);
	});
});

describe('corrections under Ctrl+.', () => {
	afterEach(closeAll);

	it('are offered on a name and on a quote, and done by choosing one', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'Signe Aasen');
		const onName = await actionsAt(editor, new vscode.Range(at, at));
		assert.includeMembers(
			onName.map(({ title }) => title),
			['Not a Name', 'Same As…', 'Checked'],
		);
		await doAction(onName.find(({ title }) => title === 'Not a Name'));
		// What speaks may still be marked as a description: `Councillor Signe Aasen`.
		await eventually(async () => !(await annotations(editor)).mentions.some(({ text }) => text === 'Signe Aasen'), 'the name is gone');
		const inQuote = positionOf(editor.document, 'council that pulled');
		const titles = (await actionsAt(editor, new vscode.Range(inQuote, inQuote))).map(({ title }) => title);
		assert.includeMembers(titles, ['Set Speaker…', 'Not a Quote', 'Quote Checked']);
		assert.strictEqual(titles[0], 'Quote Checked', 'a hurried hand does a speaker no harm');
	});

	it('are not offered where VS Code looks for a fix of a finding beside the cursor', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'council that pulled');
		const offered = (kind?: string): Thenable<vscode.CodeAction[]> =>
			vscode.commands.executeCommand('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(at, at), kind);
		assert.isNotEmpty(await offered());
		assert.isEmpty(await offered('quickfix'));
		moveCursor(editor, at);
		assert.isNotEmpty(await offered('quickfix'));
	});

	it('are offered on selected words: first what the article already knows', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		await correctAt(editor, 'notAName', 'Brandal', {}, 2);
		select(editor, 'Brandal', 2);
		const actions = await actionsAt(editor, editor.selection);
		assert.match(actions[0]?.title ?? '', /^Name: Edvard Brandal/);
		await doAction(actions[0]);
		await eventually(async () => (await entityAt(editor, 'Brandal', 2))?.name === 'Edvard Brandal', 'the name means Edvard Brandal');
	});

	it('set who answers in an interview once for all answers, which one undo takes back', async () => {
		const editor = await showUntitled(
			'An evening with Edvard Brandal and Signe Aasen\n\nQ: Why is the bridge closed?\n\nA: It was old and it was wet.\n\nQ: And now?\n\nA: Now we wait for the money.\n',
		);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'old and it was');
		const [first] = await actionsAt(editor, new vscode.Range(at, at));
		assert.strictEqual(first?.title, 'Set Speaker of All 2 “A:”…');
		await correctAt(editor, 'setSpeakerOfLabel', 'old and it was', { speaker: 'Signe Aasen' });
		assert.strictEqual(await speakerOf(editor, 'Now we wait'), 'Signe Aasen');
		assert.isUndefined(await speakerOf(editor, 'And now?'));
		await undo();
		await eventually(async () => (await speakerOf(editor, 'Now we wait')) === undefined, 'one undo takes it back');
	});

	it('make a name a separate person, all mentions in one step', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'Brandal said');
		const offered = await actionsAt(editor, new vscode.Range(at, at));
		await doAction(offered.find(({ title }) => title === 'Make “Brandal” a Separate Person (all 2)'));
		await eventually(async () => (await entityAt(editor, 'Brandal said'))?.name === 'Brandal', 'the surname is somebody of its own');
		assert.strictEqual((await entityAt(editor, 'Brandal has'))?.name, 'Brandal');
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.name, 'Edvard Brandal');
		await undo();
		await eventually(async () => (await entityAt(editor, 'Brandal said'))?.name === 'Edvard Brandal', 'one undo takes it back');
	});

	it('offer the others of a family right behind the tick, and take all of a surname over in one step', async () => {
		const editor = await showUntitled(`${BRIDGE_ARTICLE}\nHis wife, Ingrid Brandal, an engineer, disagreed.\n`);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'Brandal said');
		const offered = await actionsAt(editor, new vscode.Range(at, at));
		assert.strictEqual(offered[1]?.title, 'This Is Ingrid Brandal');
		await doAction(offered.find(({ title }) => title === 'This Is Ingrid Brandal: all 2 “Brandal”'));
		await eventually(async () => (await entityAt(editor, 'Brandal said'))?.name === 'Ingrid Brandal', 'the surname is hers');
		assert.strictEqual((await entityAt(editor, 'Edvard Brandal'))?.name, 'Edvard Brandal');
		await undo();
		await eventually(async () => (await entityAt(editor, 'Brandal said'))?.name === 'Edvard Brandal', 'one undo takes it back');
	});

	it('offer every other type of a name, also of one with so many corrections that the list is cut', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'Brandal said');
		const titles = (await actionsAt(editor, new vscode.Range(at, at))).map(({ title }) => title);
		assert.include(titles, 'More Corrections…');
		assert.deepEqual(
			titles.filter((title) => title.startsWith('Mark as')),
			['Organization', 'Place', 'Group', 'Event', 'Work'].map((type) => `Mark as ${type}`),
		);
	});

	it('start with a tick, which does no harm, and count mentions as the card does', async () => {
		const editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const at = positionOf(editor.document, 'Signe Aasen');
		const [first, all] = await actionsAt(editor, new vscode.Range(at, at));
		assert.strictEqual(first?.title, 'Checked');
		const [card] = await cardsAt(editor.document, 'Signe Aasen');
		assert.include(card, ` ${/all (\d+) mentions/.exec(all?.title ?? '')?.[1] ?? 'none'} mentions`);
	});

	it('offer *Means Someone…* first on a pronoun, marked or not, and no name', async () => {
		const editor = await showUntitled(`${BRIDGE_ARTICLE}\nNobody knew whether they would come, and whom they would bring.\n`);
		await annotated(editor.document);
		const titlesAt = async (words: string): Promise<string[]> => {
			const at = positionOf(editor.document, words);
			return (await actionsAt(editor, new vscode.Range(at, at))).map(({ title }) => title);
		};
		assert.strictEqual((await titlesAt('He told'))[0], 'Means Someone…');
		assert.deepEqual(await titlesAt('they would come'), ['Means Someone…']);
		await correctAt(editor, 'sameAs', 'they would come', { as: 'Signe Aasen' });
		assert.strictEqual((await entityAt(editor, 'they would come'))?.name, 'Signe Aasen');
	});

	it('bring no light bulb by themselves', async () => {
		const editor = await showUntitled('A plain line of words about nothing in particular.\n\n'.repeat(8));
		const actions = await actionsAt(editor, new vscode.Range(0, 0, 0, 0));
		assert.lengthOf(actions, 0);
	});
});
