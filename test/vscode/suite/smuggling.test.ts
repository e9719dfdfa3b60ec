import { assert } from 'chai';
import * as vscode from 'vscode';
import { Indexes } from '../../../src/extension/navigation/indexes.js';
import { ActiveArticle } from '../../../src/extension/navigation/active-article.js';
import { NamesTree } from '../../../src/extension/sidebar/names-view.js';
import { QuotesTree } from '../../../src/extension/sidebar/quotes-view.js';
import { annotated, copydesk, showUntitled, until } from './article.js';
import { closeAll, correctAt } from './corrections-workspace.js';
import { BRIDGE_ARTICLE, moveCursor, positionOf } from './bridge-article.js';

/** Would turn round what stands behind it, draw an icon, make a link that runs a command, and is no text that an address can hold. */
const SMUGGLED = '\u202EEdvard $(bug) [x](command:workbench.action.quit)\u2066\uD83D';
const OBEYED = /[\u202A-\u202E\u2066\u2067]|\$\(|\]\(/u;

interface Shown {
	readonly label: string;
	readonly description?: string;
	readonly detail?: string;
}

describe('a name that holds what must not be obeyed', () => {
	let editor: vscode.TextEditor;

	before(async () => {
		editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		await correctAt(editor, 'renameEntity', 'Edvard Brandal', { name: SMUGGLED });
		await correctAt(editor, 'setContext', 'Edvard Brandal', { context: SMUGGLED });
	});

	after(closeAll);

	it('is shown plainly in the lists', async () => {
		const { documents, proofs, registers } = await copydesk();
		const active = new ActiveArticle(documents, new Indexes(documents));
		const [names, quotes] = [new NamesTree(active, registers), new QuotesTree(active, proofs)];
		try {
			const groups = names.getChildren();
			const nodes = groups.map((group) => names.getChildren(group));
			const items = [
				...nodes.flat().map((node) => names.getTreeItem(node)),
				...quotes.getChildren().map((node) => quotes.getTreeItem(node)),
			];
			const words = items.flatMap(({ label, description, tooltip, accessibilityInformation }) => [
				typeof label === 'string' ? label : (label?.label ?? ''),
				...[description, tooltip, accessibilityInformation?.label].filter((text) => typeof text === 'string'),
			]);
			assert.isAtLeast(words.filter((text) => text.includes('Edvard')).length, 4);
			for (const text of words) assert.notMatch(text.replaceAll('](', ''), OBEYED);
		} finally {
			for (const one of [names, quotes, active]) one.dispose();
		}
	});

	it('is shown plainly in the menu of Ctrl+. and in the outline', async () => {
		const { document } = editor;
		const place = positionOf(document, 'Edvard Brandal');
		const range = new vscode.Range(place, place);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
		const words = [
			...actions.map(({ title }) => title),
			...symbols.flatMap(({ name, children }) => [name, ...children.flatMap((child) => [child.name, child.detail])]),
		];
		assert.isAtLeast(words.filter((text) => text.includes('Edvard $')).length, 2);
		for (const text of words) assert.notMatch(text.replaceAll('](', ''), OBEYED);
	});

	it('is shown plainly in pickers and in the status bar', async () => {
		const shown: string[] = [];
		const { showQuickPick, createQuickPick, setStatusBarMessage } = vscode.window;
		const open = vscode.window as { showQuickPick: unknown; createQuickPick: unknown; setStatusBarMessage: unknown };
		open.showQuickPick = (items: readonly Shown[], options?: vscode.QuickPickOptions) => {
			shown.push(options?.placeHolder ?? '', options?.title ?? '');
			for (const item of items) shown.push(item.label, item.description ?? '', item.detail ?? '');
			return Promise.resolve(undefined);
		};
		open.createQuickPick = () => {
			const pick = createQuickPick<Shown>();
			const show = pick.show.bind(pick);
			pick.show = () => {
				shown.push(pick.placeholder ?? '', pick.title ?? '');
				for (const item of pick.items) shown.push(item.label, item.description ?? '', item.detail ?? '');
				show();
				pick.hide();
			};
			return pick;
		};
		open.setStatusBarMessage = (message: string) => {
			shown.push(message);
			return new vscode.Disposable(() => undefined);
		};
		try {
			moveCursor(editor, positionOf(editor.document, 'Edvard Brandal'));
			for (const command of ['correct', 'sameAs', 'notTheSame', 'nextMention', 'showQuotesBySpeaker']) {
				await vscode.commands.executeCommand(`copydesk.${command}`);
			}
			moveCursor(editor, positionOf(editor.document, 'He will not pay'));
			for (const command of ['correct', 'setSpeaker', 'showQuotesBySpeaker']) await vscode.commands.executeCommand(`copydesk.${command}`);
			await until(() => shown.filter((text) => text.includes('Edvard')).length >= 5, 'the pickers were asked');
			for (const text of shown) assert.notMatch(text.replaceAll('](', ''), OBEYED);
		} finally {
			Object.assign(open, { showQuickPick, createQuickPick, setStatusBarMessage });
		}
	});
});
