/** Shows in the sidebar what the cursor is on. */
import * as vscode from 'vscode';
import { revealRow } from '../reader/reveal-row.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import type { Row } from './article-tree.js';
import type { NamesNode, NamesTree } from './names-view.js';
import type { QuotesNode, QuotesTree } from './quotes-view.js';

/** The trees with the views that show them. */
export interface FollowingTrees {
	readonly names: NamesTree;
	readonly namesView: vscode.TreeView<Row<NamesNode>>;
	readonly quotes: QuotesTree;
	readonly quotesView: vscode.TreeView<Row<QuotesNode>>;
}

/** A cursor that is held down on an arrow key is followed when it rests. */
const REST_MS = 150;

/** Registers the following; `copydesk.sidebar.followCursor` switches it off. */
export function registerFollowing(active: ActiveArticle, trees: FollowingTrees): vscode.Disposable {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			void follow(textEditor, active, trees);
		}, REST_MS);
	});
	return new vscode.Disposable(() => {
		clearTimeout(timer);
		listening.dispose();
	});
}

async function follow(editor: vscode.TextEditor, active: ActiveArticle, trees: FollowingTrees): Promise<void> {
	const article = active.fresh();
	const isOn = vscode.workspace.getConfiguration('copydesk').get<boolean>('sidebar.followCursor', true);
	if (!article || editor.document !== article.document || !isOn) return;
	const offset = article.document.offsetAt(editor.selection.active);
	const { names, namesView, quotes, quotesView } = trees;
	const name = namesView.visible ? nodeOf(names, article.index.mentionAt(offset)?.entity) : undefined;
	if (name && !isSelected(namesView, name)) await revealRow(namesView, name, SELECTED);
	const quote = quotesView.visible ? nodeOf(quotes, article.index.quoteAt(offset)?.id) : undefined;
	if (quote && quotesView.selection[0] !== quote) await revealRow(quotesView, quote, SELECTED);
}

function nodeOf<Node>(tree: { nodeOf(id: string): Node | undefined }, id: string | undefined): Node | undefined {
	return id === undefined ? undefined : tree.nodeOf(id);
}

/** A name is shown where it is selected itself or one of its mentions is, by the click that brought the cursor here. */
function isSelected(view: vscode.TreeView<Row<NamesNode>>, node: NamesNode): boolean {
	const [selected] = view.selection;
	return selected === node || (selected?.kind === 'mention' && selected.parent === node);
}

/** The cursor stays in the article. */
const SELECTED = { select: true, focus: false };
