import { assert } from 'chai';
import * as vscode from 'vscode';
import { ActiveArticle } from '../../../src/extension/navigation/active-article.js';
import type { ArticleTree, Row } from '../../../src/extension/sidebar/article-tree.js';
import { AttentionTree } from '../../../src/extension/sidebar/attention-view.js';
import { NamesTree } from '../../../src/extension/sidebar/names-view.js';
import { QuotesTree } from '../../../src/extension/sidebar/quotes-view.js';
import { Indexes } from '../../../src/extension/navigation/indexes.js';
import { annotated, copydesk, insert, showUntitled, until } from './article.js';
import { BRIDGE_ARTICLE, moveCursor, positionOf, wordsAtCursor } from './bridge-article.js';

function labelOf(item: vscode.TreeItem): string {
	return typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
}

function itemsOf<Node extends object>(tree: ArticleTree<Node>, parent?: Row<Node>): vscode.TreeItem[] {
	return tree.getChildren(parent).map((node) => tree.getTreeItem(node));
}

async function choose(item: vscode.TreeItem | undefined): Promise<void> {
	const command = item?.command;
	if (!command) throw new Error('the line does nothing');
	await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Checks that find nothing. */
const nothingFound = { latest: () => [], onDidChange: new vscode.EventEmitter<vscode.TextDocument>().event };

describe('the sidebar', () => {
	let editor: vscode.TextEditor;
	let active: ActiveArticle;
	let names: NamesTree;
	let quotes: QuotesTree;
	let attention: AttentionTree;

	beforeEach(async () => {
		editor = await showUntitled(BRIDGE_ARTICLE);
		await annotated(editor.document);
		const { documents, corrections, proofs, registers } = await copydesk();
		active = new ActiveArticle(documents, new Indexes(documents));
		[names, quotes, attention] = [
			new NamesTree(active, registers),
			new QuotesTree(active, proofs),
			new AttentionTree(active, corrections, nothingFound, proofs),
		];
	});

	afterEach(() => {
		for (const one of [names, quotes, attention, active]) one.dispose();
	});

	it('lists persons first, with what the article says of them', () => {
		const [group] = names.getChildren();
		assert.isDefined(group);
		assert.strictEqual(labelOf(names.getTreeItem(group)), 'People');
		const brandal = itemsOf(names, group).find((item) => item.label === 'Edvard Brandal');
		assert.isDefined(brandal);
		assert.strictEqual(brandal.description, 'mayor of Northby');
		assert.match(brandal.accessibilityInformation?.label ?? '', /^Edvard Brandal — mayor of Northby, person, \d+ mentions/);
	});

	it('counts stand once in a tooltip: the badge has none of its own', () => {
		const [group] = names.getChildren();
		const brandal = itemsOf(names, group).find((item) => item.label === 'Edvard Brandal');
		const count = brandal?.resourceUri?.query ?? '';
		assert.match(count, /^\d+$/);
		assert.include(brandal?.tooltip, `${count} mentions`);
	});

	it('a name opens to its mentions; choosing one goes there', async () => {
		const [group] = names.getChildren();
		const aasen = names.getChildren(group).find((node) => node.kind === 'name' && node.entity.name === 'Signe Aasen');
		const mentions = itemsOf(names, aasen);
		assert.isAtLeast(mentions.length, 2);
		await choose(mentions[1]);
		assert.strictEqual(wordsAtCursor(10), 'Aasen said');
	});

	it('choosing a name goes to where it is introduced, also after the text moved', async () => {
		const [group] = names.getChildren();
		const brandal = itemsOf(names, group).find((item) => item.label === 'Edvard Brandal');
		await insert(editor, 0, 'Zzz ');
		await choose(brandal);
		assert.strictEqual(wordsAtCursor(14), 'Edvard Brandal');
	});

	it('is filtered by words of names and contexts', () => {
		names.options = { ...names.options, filter: 'mayor' };
		const [group, ...others] = names.getChildren();
		assert.isEmpty(others);
		assert.deepEqual(itemsOf(names, group).map(labelOf), ['Edvard Brandal']);
	});

	it('lists quotes in order with speaker and kind, or by speaker', async () => {
		const first = itemsOf(quotes).find((item) => labelOf(item).includes('“We will not be'));
		assert.match(first ? labelOf(first) : '', /^Brandal: “/);
		assert.strictEqual(first?.description, 'direct');
		await choose(first);
		assert.strictEqual(wordsAtCursor(12), '“We will not');
		quotes.options = { ...quotes.options, order: 'speaker' };
		assert.includeMembers(itemsOf(quotes).map(labelOf), ['Edvard Brandal', 'Signe Aasen']);
	});

	it('words in marks inside an indirect quote open under it', async () => {
		const { document } = await showUntitled(`${BRIDGE_ARTICLE}\nAasen said the bridge was “a ruin by any measure” and should go.\n`);
		await annotated(document);
		const nestedUnder = (): string[] =>
			quotes.roots.filter((node) => node.kind === 'quote').flatMap((node) => itemsOf(quotes, node).map(labelOf));
		await until(() => nestedUnder().length > 0, 'the words are listed under the quote');
		assert.match(nestedUnder().join(), /^Aasen: “a ruin by any measure”$/);
		const [inner] = quotes.roots.flatMap((node) => (node.kind === 'quote' ? node.nested : []));
		assert.strictEqual(
			inner && quotes.getParent(inner),
			quotes.roots.find((node) => node.kind === 'quote' && node.nested.length > 0),
		);
	});

	it('a line keeps its identity when the article is annotated again, so that what is open stays open', async () => {
		const ids = (): (string | undefined)[] => names.getChildren().flatMap((group) => itemsOf(names, group).map((item) => item.id));
		const before = ids();
		await insert(editor, editor.document.getText().length, 'It rained in the morning. ');
		await annotated(editor.document);
		assert.includeMembers(ids(), before);
	});

	it('shows a long list in pages, and finds a line on a later one', async () => {
		const lines = Array.from({ length: 130 }, (_, number) => `“We counted boat number ${number} in the harbour,” said Edvard Brandal.`);
		const long = await showUntitled(`${BRIDGE_ARTICLE}${lines.join('\n\n')}\n`);
		await annotated(long.document);
		await until(() => quotes.roots.length > 130, 'the list is that of the long article');
		const rows = quotes.getChildren();
		assert.lengthOf(rows, 52);
		const page = rows.at(-1);
		assert.isDefined(page);
		assert.match(labelOf(quotes.getTreeItem(page)), /^101–1\d\d$/);
		const last = quotes.roots.at(-1);
		assert.isDefined(last);
		assert.include(quotes.getChildren(page), last);
		assert.strictEqual(quotes.getParent(last), page);
	});

	it('nothing needs attention in an article that nobody corrected', () => {
		assert.isEmpty(attention.getChildren());
	});

	it('a checked quote that was altered needs attention and gets a hint, whose fix puts it back', async () => {
		const { document } = editor;
		moveCursor(editor, positionOf(document, 'pulled it down'));
		await vscode.commands.executeCommand('copydesk.check');
		await annotated(document);
		const checked = (): string | undefined =>
			quotes.roots
				.map((node) => quotes.getTreeItem(node))
				.find((item) => labelOf(item).includes('“We will'))
				?.description?.toString();
		await until(() => checked()?.endsWith('checked') === true, 'the quote is ticked off');
		await insert(editor, document.getText().indexOf('pulled it down'), 'nearly ');
		await annotated(document);
		await until(() => attention.roots.length === 1, 'the quote needs attention');
		const label = itemsOf(attention)[0]?.accessibilityInformation?.label ?? '';
		for (const part of ['“We will not be', 'Altered after', 'checked it']) assert.include(label, part);
		const hints = (): vscode.Diagnostic[] =>
			vscode.languages.getDiagnostics(document.uri).filter((one) => one.code === 'checked-quote-altered');
		await until(() => hints().length === 1, 'the hint is there');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			hints()[0]?.range,
		);
		const edit = actions.find((action) => action.title === 'Put back the words that were checked')?.edit;
		assert.strictEqual(edit?.entries()[0]?.[1][0]?.newText, '“We will not be the council that pulled it down,”');
	});

	it('stays with the article while the settings are in front', async () => {
		const listed = names.roots.length;
		await vscode.commands.executeCommand('workbench.action.openSettings2');
		await until(() => vscode.window.activeTextEditor === undefined, 'the settings are in front');
		names.refresh();
		assert.isAbove(listed, 0);
		assert.lengthOf(names.roots, listed);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
	});

	it('lists what the checks find among what needs attention, with its place', () => {
		const found = { check: 'unpaired-marks', start: 0, end: 7, message: 'This mark opens nothing.', evidence: [], fixes: [] } as const;
		const tree = new AttentionTree(
			active,
			{ orphansOf: () => [], onDidChange: nothingFound.onDidChange },
			{ ...nothingFound, latest: () => [found] },
			{ get: () => undefined, onDidChange: nothingFound.onDidChange },
		);
		const [item] = itemsOf(tree);
		assert.deepEqual([item?.label, item?.description], [found.message, editor.document.getText().slice(0, 7)]);
		assert.match(item?.accessibilityInformation?.label ?? '', /, line 1$/);
		tree.dispose();
	});

	it('is empty where the active editor shows no article', async () => {
		await showUntitled('numpy==1.26.4\nPillow>=10.0\nrequests\n'.repeat(12));
		await until(() => names.roots.length === 0, 'the list is empty');
		assert.isEmpty(quotes.getChildren());
	});

	// Last, for an old VS Code takes the diff for the active editor a little longer.
	it('follows the article in a diff, and stays with it while the settings are in front', async () => {
		const content = BRIDGE_ARTICLE.replaceAll('Brandal', 'Brundal');
		// A file that nobody has to save: the next article without a name would get the text of one that was thrown away.
		const files = vscode.workspace.registerTextDocumentContentProvider('changed', { provideTextDocumentContent: () => content });
		const after = await vscode.workspace.openTextDocument(vscode.Uri.parse('changed:/desk/bridge.txt'));
		await vscode.commands.executeCommand('vscode.diff', editor.document.uri, after.uri);
		const first = (): string => JSON.stringify(itemsOf(names, names.getChildren()[0]).map(labelOf));
		await until(() => first().includes('Edvard Brundal'), 'the changed side is listed');
		await vscode.commands.executeCommand('workbench.action.openSettings');
		await until(() => vscode.window.activeTextEditor === undefined, 'the settings are in front');
		assert.include(first(), 'Edvard Brundal');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		const isDiffOpen = (): boolean =>
			vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff));
		await until(() => !isDiffOpen(), 'the diff is closed');
		files.dispose();
	});
});
