import { assert } from 'chai';
import * as vscode from 'vscode';
import { parseRegister } from '../../../src/register/parse.js';
import type { Register } from '../../../src/register/register.js';
import { copydesk, until } from './article.js';
import { positionOf } from './bridge-article.js';
import { cleanUp, correctAt, edition, entityAt, eventually, freshUri, openFile, read, select } from './corrections-workspace.js';
import { fileInWorkspace, registerText, removeRegisters, writeOpen } from './register-workspace.js';

/** Invented people; the model takes `Vale` for a person. */
const ARTICLE = [
	'Vale asks for a new ferry',
	'OTTERY, 14 March 2023 - Vale said on Monday that the harbour needs a new ferry. Ann Roe, the mayor of Ottery, spoke against it.',
	'“We have two of them,” Roe said. Ottery has one harbour.',
	'',
].join('\n\n');

const ALIAS_ARTICLE = [
	'Ottery gets a ferry',
	'OTTERY, 14 March 2023 - Ann Roe, the mayor of Ottery, opened the ferry on Monday. Annie Roe, as her friends call her, was the first on board.',
	'“We have two of them,” Roe said.',
	'',
].join('\n\n');

const SLATE = { id: 'slate', name: 'Slate', type: 'organization' };

describe('a name that goes into the house register', () => {
	let register: vscode.Uri;
	let editor: vscode.TextEditor;

	beforeEach(async () => {
		register = await fileInWorkspace('copydesk.register.json');
		editor = await openFile(freshUri('ferry.txt'), edition(ARTICLE));
	});

	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await removeRegisters();
		await cleanUp();
	});

	async function registered(): Promise<Register> {
		const parsed = parseRegister((await read(register)) ?? '');
		if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
		return parsed.value;
	}

	it('makes the file, with name, type and role as the article has them, and is found by it at once', async () => {
		await correctAt(editor, 'addToRegister', 'Ann Roe', { name: 'Ann Roe', from: '2023-03-14' });
		const [entry] = (await registered()).entries;
		assert.deepInclude(entry, { id: 'ann-roe', name: 'Ann Roe', type: 'person' });
		assert.deepEqual(entry?.roles, [{ title: 'mayor of Ottery', from: '2023-03-14' }]);
		await eventually(async () => (await entityAt(editor, 'Ann Roe'))?.register?.id === 'ann-roe', 'the article knows the entry');
	});

	it('is one edit of the file, saved, and undone by one undo in it', async () => {
		const before = registerText([SLATE], ['Near']);
		await writeOpen(register, before);
		await correctAt(editor, 'registerAlways', 'Ottery');
		assert.include((await read(register)) ?? '', '"Near"');
		const document = await vscode.workspace.openTextDocument(register);
		assert.isFalse(document.isDirty);
		assert.sameMembers(
			(await registered()).entries.map(({ id, type }) => `${id} ${type}`),
			['slate organization', 'ottery place'],
		);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		await until(() => document.getText() === before, 'one undo gives back what was there');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	});

	it('is always of a type, also where nothing marks it', async () => {
		select(editor, 'ferry', 2);
		const { start } = editor.selection;
		const end = positionOf(editor.document, 'ferry', 5, 2);
		const [from, to] = [editor.document.offsetAt(start), editor.document.offsetAt(end)];
		await vscode.commands.executeCommand('copydesk.addToRegister', {
			uri: editor.document.uri.toString(),
			start: from,
			end: to,
			type: 'work',
		});
		assert.deepEqual((await registered()).entries, [{ id: 'ferry', name: 'ferry', type: 'work' }]);
	});

	it('is never a name', async () => {
		await correctAt(editor, 'registerNever', 'Vale');
		assert.deepEqual((await registered()).never, ['Vale']);
		await eventually(async () => (await entityAt(editor, 'Vale')) === undefined, 'the mark is gone');
	});

	it('has its spelling, and others that the house does not print', async () => {
		await writeOpen(register, registerText([{ id: 'ann-roe', name: 'Anne Roe', type: 'person', aliases: ['Ann Roe'] }]));
		await eventually(async () => (await entityAt(editor, 'Ann Roe'))?.register?.id === 'ann-roe', 'the article knows the entry');
		await correctAt(editor, 'registerSpelling', 'Ann Roe', { avoid: [{ form: 'Anne Roe', why: 'No e.' }] });
		assert.deepEqual((await registered()).entries, [
			{ id: 'ann-roe', name: 'Ann Roe', type: 'person', avoid: [{ form: 'Anne Roe', why: 'No e.' }] },
		]);
	});

	it('is offered as an alias where the article alone has this form of a registered name, and only there', async () => {
		await writeOpen(register, registerText([{ id: 'ann-roe', name: 'Ann Roe', type: 'person' }]));
		editor = await openFile(freshUri('roe.txt'), edition(ALIAS_ARTICLE));
		await eventually(async () => (await entityAt(editor, 'Annie Roe'))?.register?.name === 'Ann Roe', 'both forms are one person');
		const offer = 'Add “Annie Roe” as an Alias of Ann Roe';
		assert.include(await titlesAt('Annie Roe'), offer);
		for (const words of ['Ann Roe', 'Roe said']) assert.notInclude((await titlesAt(words)).join('; '), 'as an Alias of', words);
		await correctAt(editor, 'registerAlias', 'Annie Roe');
		assert.deepEqual((await registered()).entries, [{ id: 'ann-roe', name: 'Ann Roe', type: 'person', aliases: ['Annie Roe'] }]);
		await eventually(async () => !(await titlesAt('Annie Roe')).includes(offer), 'the offer is gone');
	});

	/** What a command about `Vale` answers while the register has a fault; the message of it waits for an answer. */
	async function answerAtFault(command: string): Promise<boolean | undefined> {
		const { uri } = editor.document;
		const { registers } = await copydesk();
		await eventually(() => Promise.resolve(registers.registerFor(uri)?.files[0]?.state === 'faulty'), 'the fault is known');
		const at = editor.document.offsetAt(positionOf(editor.document, 'Vale', 1, 1));
		let answer: boolean | undefined;
		void vscode.commands.executeCommand<boolean>(command, { uri: uri.toString(), offset: at }).then((isMade) => (answer = isMade));
		await eventually(async () => {
			await vscode.commands.executeCommand('notifications.clearAll');
			return answer !== undefined;
		}, 'the fault was shown');
		return answer;
	}

	it('is not written over a register with a fault, which is told before a form is filled in', async () => {
		const broken = registerText([SLATE]).replace('"version":1', '"version":');
		await writeOpen(register, broken);
		for (const command of ['copydesk.registerNever', 'copydesk.addToRegister']) assert.isFalse(await answerAtFault(command), command);
		assert.strictEqual(await read(register), broken);
	});

	function titlesAtOttery(): Promise<readonly string[]> {
		return titlesAt('Ottery has');
	}

	async function titlesAt(words: string): Promise<readonly string[]> {
		const at = positionOf(editor.document, words, 1, 1);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			editor.document.uri,
			new vscode.Range(at, at),
			vscode.CodeActionKind.QuickFix.append('copydesk').value,
		);
		return actions.map(({ title }) => title);
	}

	it('is offered under Ctrl+. after the corrections of the article', async () => {
		const titles = await titlesAtOttery();
		const offers = ['Add to Register…', 'Always a Place Here', 'Never a Name Here', 'Spelled So in This House'];
		const first = titles.indexOf('Add to Register…');
		assert.deepEqual(titles.slice(first, first + 4), offers);
		assert.isBelow(titles.indexOf('Not a Name'), first);
	});

	it('is offered its entry where the register has it already', async () => {
		await writeOpen(register, registerText([{ id: 'ottery', name: 'Ottery', type: 'place' }]));
		await eventually(async () => (await entityAt(editor, 'Ottery'))?.register?.id === 'ottery', 'the article knows the entry');
		const titles = await titlesAtOttery();
		assert.include(titles, 'Open Its Register Entry');
		for (const title of ['Add to Register…', 'Add to Its Register Entry…', 'Always a Place Here']) assert.notInclude(titles, title);
	});
});
