import { assert } from 'chai';
import * as vscode from 'vscode';
import { annotated, ARTICLE, cardsAt, insert, showUntitled } from './article.js';

describe('the hover card', () => {
	let editor: vscode.TextEditor;
	before(async () => {
		editor = await showUntitled(ARTICLE);
		await annotated(editor.document);
	});

	it('says at a bare surname who that is in the article, with the sentence that says so', async () => {
		const [card = ''] = await cardsAt(editor.document, 'Brandal said');
		assert.match(card, /^\*\*Edvard Brandal\*\* — mayor of Northby · person/);
		assert.match(card, /\[¶ 4\\, line 7\]\(command:copydesk\.goTo\?/);
		assert.match(card, /also \*Brandal\*/);
	});

	it('says on a quote who speaks', async () => {
		const [card = ''] = await cardsAt(editor.document, 'will not be');
		assert.match(card, /^\*\*Edvard Brandal\*\* .*direct quote/);
	});

	it('says on a weekday which day that was', async () => {
		const [card = ''] = await cardsAt(editor.document, 'Monday');
		assert.include(card, 'Monday\\, 13 March 2023');
	});

	it('goes to the place of what it quotes', async () => {
		const [card = ''] = await cardsAt(editor.document, 'Brandal said');
		const encoded = card.split('command:copydesk.goTo?')[1]?.split(')')[0] ?? '';
		await vscode.commands.executeCommand('copydesk.goTo', ...(JSON.parse(decodeURIComponent(encoded)) as object[]));
		assert.strictEqual(editor.selection.active.line, 6);
	});

	it('covers exactly the name', async () => {
		const start = editor.document.getText().indexOf('Edvard Brandal');
		const at = (offset: number): Thenable<vscode.Hover[]> =>
			vscode.commands.executeCommand('vscode.executeHoverProvider', editor.document.uri, editor.document.positionAt(offset));
		const [hover] = await at(start + 3);
		assert.isTrue(hover?.range?.isEqual(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 14))));
		assert.isEmpty(await at(start + 14));
	});

	it('is exact in a file with Windows line ends', async () => {
		const { document } = await showUntitled(ARTICLE.replaceAll('\n', '\r\n'));
		await annotated(document);
		const position = document.positionAt(document.getText().indexOf('Brandal said') + 2);
		const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
		assert.strictEqual(document.eol, vscode.EndOfLine.CRLF);
		assert.strictEqual(hover?.range && document.getText(hover.range), 'Brandal');
	});

	it('shows Markdown and HTML of the article as text, and trusts only its own commands', async () => {
		const [card = ''] = await cardsAt(editor.document, 'Edvard Brandal a friend');
		assert.notMatch(card, /\]\(command:(?!copydesk\.)/);
		assert.notMatch(card, /(?<!\\)</);
		const position = editor.document.positionAt(editor.document.getText().indexOf('Brandal said'));
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, position);
		const trusted = hovers.flatMap((hover) => hover.contents).map((content) => (content as vscode.MarkdownString).isTrusted);
		for (const trust of trusted)
			assert.isTrue(typeof trust === 'object' && trust.enabledCommands.every((id) => id.startsWith('copydesk.')));
	});

	it('is right for what was typed a moment ago', async () => {
		const typed = await showUntitled(ARTICLE);
		await annotated(typed.document);
		await insert(typed, 0, 'A new first line stands above everything else here.\n\n');
		const [card = ''] = await cardsAt(typed.document, 'Brandal said');
		assert.match(card, /^\*\*Edvard Brandal\*\*/);
		assert.include(card, '¶ 5');
	});

	it('stays away where it is switched off', async () => {
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
		try {
			assert.isEmpty(await cardsAt(editor.document, 'Brandal said'));
		} finally {
			await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
