import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, showUntitled, until } from './article.js';
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

	it('hints go when the marks of the file are switched off', async () => {
		await vscode.commands.executeCommand('copydesk.toggle');
		assert.isEmpty(hints(document));
		await vscode.commands.executeCommand('copydesk.toggle');
	});
});
