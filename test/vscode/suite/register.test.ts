import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, cardsAt, copydesk, showUntitled, until } from './article.js';
import { fileInWorkspace, registerText, removeRegisters, write, writeOpen } from './register-workspace.js';

/** Invented people; `Vale` is a name that no model takes for one by itself. */
const ARTICLE = [
	'Vale asks for a new ferry',
	'OTTERY, 14 March 2023 - Vale said on Monday that the harbour needs a new ferry. Ann Roe spoke against it.',
	'“We have two of them,” Roe said.',
	'',
].join('\n\n');

const VALE = { id: 'vale', name: 'Vale', type: 'organization' };
const ROE = { id: 'ann-roe', name: 'Ann Roe', type: 'person', roles: [{ title: 'mayor of Ottery', from: '2021-05' }] };

function problems(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source, code }) => source === 'Copydesk' && code === 'register');
}

function findings(document: vscode.TextDocument, check: string): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === check);
}

/** Writes a register, and waits until it serves an article. */
async function writeServing(register: vscode.Uri, text: string, document: vscode.TextDocument): Promise<void> {
	await write(register, text);
	const { registers } = await copydesk();
	await registers.whenKnown(document.uri);
	await until(() => registers.registerFor(document.uri)?.files.some((file) => file.text === text) === true, 'the register serves');
}

/** Waits until a file holds these words. */
async function untilRead(file: vscode.Uri, words: string): Promise<void> {
	let text = '';
	for (const end = Date.now() + 20_000; Date.now() < end && !text.includes(words);) {
		text = await Promise.resolve(vscode.workspace.fs.readFile(file)).then(
			(bytes) => new TextDecoder().decode(bytes),
			() => '',
		);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	assert.include(text, words);
}

/** The types of the marked names that read so; none where it is no name. */
async function typesOf(document: vscode.TextDocument, name: string): Promise<readonly string[]> {
	const { annotations } = await annotated(document);
	const types = new Map(annotations.entities.map(({ id, type }) => [id, type]));
	return annotations.mentions.flatMap(({ text, entity }) => (text === name ? (types.get(entity) ?? '') : []));
}

/** Waits until the names that read so have these types. */
async function untilTypes(document: vscode.TextDocument, name: string, expected: readonly string[]): Promise<void> {
	let found: readonly string[] = [];
	for (const end = Date.now() + 20_000; Date.now() < end;) {
		found = await typesOf(document, name);
		if (found.join() === expected.join()) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	assert.deepEqual(found, expected);
}

describe('the house register', () => {
	let register: vscode.Uri;

	beforeEach(async () => {
		register = await fileInWorkspace('copydesk.register.json');
	});

	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await removeRegisters();
		await vscode.workspace.getConfiguration('copydesk').update('register', undefined, vscode.ConfigurationTarget.Workspace);
		await until(() => problems(register).length === 0, 'the problems of the register are gone');
	});

	it('serves an older state of an article in a comparison too, where nothing is corrected and that is said', async () => {
		const files = vscode.workspace.registerTextDocumentContentProvider('earlier', { provideTextDocumentContent: () => ARTICLE });
		const { setStatusBarMessage } = vscode.window;
		const messages: string[] = [];
		try {
			const article = await fileInWorkspace('ferry.txt');
			const before = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'earlier', path: article.path }));
			await writeServing(register, registerText([VALE]), before);
			await vscode.window.showTextDocument(before);
			await untilTypes(before, 'Vale', ['organization', 'organization']);
			Object.assign(vscode.window, {
				setStatusBarMessage: (message: string) => (messages.push(message), new vscode.Disposable(() => undefined)),
			});
			await vscode.commands.executeCommand('copydesk.check', { uri: before.uri.toString(), offset: before.getText().indexOf('Ann Roe') });
			assert.deepEqual(messages, ['Copydesk: this only shows another state of an article. Correct the article itself.']);
		} finally {
			Object.assign(vscode.window, { setStatusBarMessage });
			await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
			files.dispose();
		}
	});

	it('has its names found in the articles of its folder, from when it is there until it is gone', async () => {
		const { document } = await showUntitled(ARTICLE);
		await write(register, registerText([VALE]));
		await untilTypes(document, 'Vale', ['organization', 'organization']);
		await vscode.workspace.fs.delete(register);
		await untilTypes(document, 'Vale', await withoutRegister('Vale'));
	});

	it('is heard when somebody edits it, before it is saved', async () => {
		await writeOpen(register, registerText([VALE]));
		const { document } = await showUntitled(ARTICLE);
		await untilTypes(document, 'Vale', ['organization', 'organization']);
		const editor = await vscode.window.showTextDocument(register);
		const replace = async (type: string, other: string): Promise<void> => {
			const at = editor.document.getText().indexOf(type);
			const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + type.length));
			assert.isTrue(
				await editor.edit((edit) => {
					edit.replace(range, other);
				}),
			);
		};
		await replace('organization', 'place');
		await untilTypes(document, 'Vale', ['place', 'place']);
		await replace('place', 'organization');
		await untilTypes(document, 'Vale', ['organization', 'organization']);
	});

	it('with a fault is shown in Problems at the place, and serves as it was before', async () => {
		await write(register, registerText([VALE]));
		const { document } = await showUntitled(ARTICLE);
		await untilTypes(document, 'Vale', ['organization', 'organization']);
		const broken = registerText([VALE, ROE]).replace('"type":"person"', '"type":"robot"');
		await write(register, broken);
		const line = broken.slice(0, broken.indexOf('"robot"')).split('\n').length - 1;
		// While the file is being written it may be read with nothing in it.
		await until(() => problems(register)[0]?.range.start.line === line, 'the fault is shown at its place');
		assert.deepEqual(await typesOf(document, 'Vale'), ['organization', 'organization']);
		assert.strictEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(register)), broken);
	});

	it('in which a merge has left its marks names the entries that contradict each other', async () => {
		await write(register, registerText([VALE]));
		const { document } = await showUntitled(ARTICLE);
		await untilTypes(document, 'Vale', ['organization', 'organization']);
		const [ours, theirs] = [VALE, { ...VALE, name: 'The Vale' }].map((entry) => JSON.stringify(entry));
		await write(register, registerText([VALE]).replace(ours ?? '', `\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> desk\n`));
		// While the file is being written it may be read with nothing in it.
		await until(() => problems(register)[0]?.message.includes('“vale”') === true, 'the conflict is shown with its entry');
		assert.deepEqual(await typesOf(document, 'Vale'), ['organization', 'organization']);
	});

	it('of a desk is laid over that of the house', async () => {
		await write(await fileInWorkspace('house.register.json'), registerText([VALE]));
		await write(await fileInWorkspace('desks/city.register.json'), registerText([{ ...VALE, type: 'place' }]));
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('register', ['house.register.json', 'desks/*.register.json'], vscode.ConfigurationTarget.Workspace);
		const { document } = await showUntitled(ARTICLE);
		await untilTypes(document, 'Vale', ['place', 'place']);
		const { registers } = await copydesk();
		const files = registers.registerFor(document.uri)?.files ?? [];
		assert.deepEqual(
			files.map(({ uri, state, entries }) => [uri.path.split('/').pop(), state, entries]),
			[
				['house.register.json', 'read', 1],
				['city.register.json', 'read', 1],
			],
		);
	});

	it('stands on the card beside what the article says, with a link to the web', async () => {
		const { document } = await showUntitled(`${ARTICLE}\n\nAnn Roe, the deputy mayor of Ottery, left early.\n`);
		await writeServing(register, registerText([{ ...ROE, uri: 'https://www.wikidata.org/wiki/Q4115189' }]), document);
		await annotated(document);
		const [card = ''] = await cardsAt(document, 'Ann Roe');
		const line = 'This article: **deputy mayor of Ottery** — register on 14 March 2023: **mayor of Ottery** since May 2021';
		assert.include(card.replaceAll('\\', ''), line);
		assert.include(card, ' · [Wikidata](https://www.wikidata.org/wiki/Q4115189)');
		assert.match(card, /\[Open register\]\(command:copydesk\.openRegister\?/);
	});

	it('opens at the entry that a card is about', async () => {
		const { document } = await showUntitled(ARTICLE);
		const text = registerText([VALE, ROE]);
		await writeServing(register, text, document);
		const opened = await vscode.workspace.openTextDocument(register);
		await until(() => opened.getText() === text, 'the editor has the file as it is');
		await vscode.commands.executeCommand('copydesk.openRegister', { uri: document.uri.toString(), entry: 'ann-roe' });
		const editor = vscode.window.activeTextEditor;
		if (!editor) throw new Error('no editor is shown');
		assert.strictEqual(editor.document.uri.toString(), register.toString());
		assert.include(editor.document.lineAt(editor.selection.active).text, '"ann-roe"');
	});

	it('is held against the article: a form to be avoided is in Problems, and can be changed everywhere', async () => {
		await write(register, registerText([{ ...ROE, avoid: [{ form: 'Anne Roe', why: 'No e.' }] }]));
		const { document } = await showUntitled(ARTICLE.replaceAll('Ann Roe', 'Anne Roe').replace('Roe said', 'Anne Roe said'));
		await annotated(document);
		await until(() => findings(document, 'avoided-form').length > 0, 'the form is pointed out');
		const [found] = findings(document, 'avoided-form');
		if (!found) throw new Error('nothing is found');
		assert.strictEqual(found.message, '“Anne Roe”: the house writes “Ann Roe”. No e.');
		assert.strictEqual(found.severity, vscode.DiagnosticSeverity.Warning);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			found.range,
		);
		const titles = actions.map(({ title }) => title);
		const ignore = titles.indexOf('Ignore This Finding…');
		assert.deepEqual(titles.slice(0, ignore), [
			'Change “Anne Roe” to “Ann Roe” here',
			'Change “Anne Roe” to “Ann Roe” everywhere in the article (2)',
		]);
		const edit = actions[ignore - 1]?.edit;
		assert.isTrue(edit && (await vscode.workspace.applyEdit(edit)));
		await until(() => findings(document, 'avoided-form').length === 0, 'the finding is gone');
		assert.notInclude(document.getText(), 'Anne');
	});

	it('has its findings ignored with a reason, which the sidecar keeps', async () => {
		await write(register, registerText([{ ...ROE, avoid: [{ form: 'Anne Roe' }] }]));
		const file = await fileInWorkspace('anne.txt');
		await write(file, ARTICLE.replaceAll('Ann Roe', 'Anne Roe'));
		const { document } = await vscode.window.showTextDocument(file);
		await annotated(document);
		await until(() => findings(document, 'avoided-form').length > 0, 'the form is pointed out');
		const start = document.getText().indexOf('Anne Roe');
		const span = { start, end: start + 'Anne Roe'.length };
		const uri = document.uri.toString();
		await vscode.commands.executeCommand('copydesk.ignoreFinding', { uri, check: 'avoided-form', span, why: 'So she signs.' });
		await until(() => findings(document, 'avoided-form').length === 0, 'the finding is gone');
		const sidecar = await fileInWorkspace('anne.annotations.json');
		await untilRead(sidecar, 'So she signs.');
		for (const one of [file, sidecar]) await vscode.workspace.fs.delete(one);
	});

	it('is in the annotations that are exported', async () => {
		const { document } = await showUntitled(ARTICLE);
		await writeServing(register, registerText([VALE]), document);
		const { annotations } = await annotated(document);
		assert.deepEqual(annotations.entities.find(({ name }) => name === 'Vale')?.register, { id: 'vale', name: 'Vale' });
	});

	async function withoutRegister(name: string): Promise<readonly string[]> {
		const { document } = await showUntitled(ARTICLE);
		return typesOf(document, name);
	}
});
