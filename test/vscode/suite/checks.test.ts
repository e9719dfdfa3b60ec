import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, copydesk, showUntitled, until } from './article.js';
import { positionOf } from './bridge-article.js';

/** Invented; the mayor's name is misspelled once, and a mark is not closed. */
const SLIPS = [
	'Northby council keeps harbour bridge',
	'NORTHBY, 14 March 2023 (Harbour Wire) - Edvard Brandal, the mayor of Northby, said on Monday that the old harbour bridge would stay.',
	'Brandal told reporters that the work would begin in May, and that the council of Northby would pay for it.',
	'On Tuesday Edvard Brandel said the bridge had been closed since 2019. “We will not be the council that pulled it down, he said.',
	'The harbour of Northby is one of the oldest on the coast.',
	'',
].join('\n\n');

function hints(document: vscode.TextDocument, check?: string): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'Copydesk' && (!check || one.code === check));
}

async function actionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CodeAction[]> {
	const range = new vscode.Range(position, position);
	return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

describe('checks', () => {
	let document: vscode.TextDocument;

	beforeEach(async () => {
		({ document } = await showUntitled(SLIPS));
		await annotated(document);
		await until(() => hints(document, 'unpaired-marks').length > 0, 'the checks have run');
	});

	it('a name spelled two ways is pointed out with the other spelling as evidence', () => {
		const [hint] = hints(document, 'name-spelled-two-ways');
		assert.isDefined(hint);
		assert.strictEqual(document.getText(hint.range), 'Brandel');
		assert.strictEqual(hint.severity, vscode.DiagnosticSeverity.Warning);
		const [evidence] = hint.relatedInformation ?? [];
		assert.strictEqual(evidence && document.getText(evidence.location.range), 'Brandal');
	});

	it('Ctrl+. offers both spellings, and to switch the check off', async () => {
		const position = positionOf(document, 'Brandel');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new vscode.Range(position, position),
		);
		const titles = actions.map((action) => action.title);
		assert.isTrue(titles.some((title) => title.startsWith('Change “Brandel” to “Brandal”')));
		assert.isTrue(titles.some((title) => title.startsWith('Change “Brandal” to “Brandel”')));
		assert.isTrue(titles.some((title) => title.includes('copydesk.checks.nameSpelledTwoWays')));
	});

	it('a fix puts the text right and the hint goes', async () => {
		const position = positionOf(document, 'Brandel');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			new vscode.Range(position, position),
		);
		const edit = actions.find((action) => action.title.startsWith('Change “Brandel”'))?.edit;
		assert.isDefined(edit);
		assert.isTrue(await vscode.workspace.applyEdit(edit));
		assert.notInclude(document.getText(), 'Brandel');
		await until(() => hints(document, 'name-spelled-two-ways').length === 0, 'the hint is gone');
	});

	it('*Ignore This Finding* is offered after the fixes; the finding stays away, its reason kept, until that is undone', async () => {
		const position = positionOf(document, '“We will not', 0);
		const actions = await actionsAt(document, position);
		const ignore = actions.findIndex(({ title }) => title === 'Ignore This Finding…');
		assert.deepEqual(
			actions.slice(0, ignore).map(({ title }) => title),
			['Close the quotation at the end of the paragraph', 'Remove this “'],
		);
		// What is no quick fix has its place below all that are.
		const off = actions.find(({ title }) => title.startsWith('Do not check for this'));
		assert.strictEqual(off?.kind?.value, 'copydesk.switchOffCheck');
		const [argument] = (actions[ignore]?.command?.arguments ?? []) as object[];
		await vscode.commands.executeCommand('copydesk.ignoreFinding', { ...argument, why: 'it goes on below' });
		await until(() => hints(document, 'unpaired-marks').length === 0, 'the finding is ignored');
		const { corrections } = await copydesk();
		const [ignored] = corrections.correctionsOf(document);
		assert.deepEqual(ignored?.kind === 'ignored' && [ignored.check, ignored.reason], ['unpaired-marks', 'it goes on below']);
		await vscode.commands.executeCommand('copydesk.undoCorrection');
		await until(() => hints(document, 'unpaired-marks').length === 1, 'the finding is back');
	});

	it('of two findings at a place each says which one is ignored', async () => {
		const at = document.getText().indexOf('Brandel');
		const two = new vscode.Range(document.positionAt(at), positionOf(document, '“We will not', 1));
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, two);
		const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('Ignore This Finding…'));
		assert.lengthOf(titles, 2);
		assert.match(titles.join('\n'), /… “Brandel” is spelled “Brandal” elsewhere/);
		assert.match(titles.join('\n'), /… This mark opens a quotation/);
	});

	it('a quote of which nobody says whose it is has its likely speakers on top, and no switch', async () => {
		const quote = '“Nobody has asked the crews about any of this, and nobody will.”';
		const open = await showUntitled(
			`Old harbour bridge stays for now\n\nEdvard Brandal met Signe Aasen on the quay. It rained in the morning.\n\n${quote}\n\nThe bridge was closed in 2019.\n`,
		);
		await annotated(open.document);
		await until(() => hints(open.document, 'quote-without-speaker').length > 0, 'the quote is found');
		const [first] = await actionsAt(open.document, positionOf(open.document, 'Nobody has asked'));
		assert.strictEqual(first?.title, 'Speaker: Signe Aasen');
	});

	it('how a finding is shown is a setting', async () => {
		const settings = vscode.workspace.getConfiguration('copydesk.checks');
		await settings.update('severity', { unpairedMarks: 'error' }, vscode.ConfigurationTarget.Global);
		try {
			await until(() => hints(document, 'unpaired-marks')[0]?.severity === vscode.DiagnosticSeverity.Error, 'it is an error');
			assert.strictEqual(hints(document, 'name-spelled-two-ways')[0]?.severity, vscode.DiagnosticSeverity.Warning);
		} finally {
			await settings.update('severity', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('a check that is switched off is silent', async () => {
		const settings = vscode.workspace.getConfiguration('copydesk.checks');
		await settings.update('unpairedMarks', false, vscode.ConfigurationTarget.Global);
		try {
			await until(() => hints(document, 'unpaired-marks').length === 0, 'the hint is gone');
			assert.isNotEmpty(hints(document, 'name-spelled-two-ways'));
		} finally {
			await settings.update('unpairedMarks', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('an article’s sourcing is looked at where that is switched on, and what is found can be ignored', async () => {
		const article = await showUntitled(
			'Old bridge stays for now\n\n“We will not pull it down,” said Edvard Brandal, the mayor of Northby. Brandal said the work would begin in May.\n\nThe bridge is one of the oldest on the coast.\n',
		);
		await annotated(article.document);
		assert.isEmpty(hints(article.document, 'single-source'));
		const settings = vscode.workspace.getConfiguration('copydesk.checks');
		await settings.update('singleSource', true, vscode.ConfigurationTarget.Global);
		try {
			await until(() => hints(article.document, 'single-source').length > 0, 'the single source is pointed out');
			const [hint] = hints(article.document, 'single-source');
			assert.strictEqual(hint?.severity, vscode.DiagnosticSeverity.Hint);
			const [action] = hint ? await actionsAt(article.document, hint.range.start) : [];
			assert.strictEqual(action?.title, 'Ignore This Finding…');
		} finally {
			await settings.update('singleSource', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('hints go when the marks of the file are switched off', async () => {
		await vscode.commands.executeCommand('copydesk.toggle');
		assert.isEmpty(hints(document));
		await vscode.commands.executeCommand('copydesk.toggle');
	});
});
