/** The sidebar: *Names*, *Quotes* and *Needs attention*. */
import * as vscode from 'vscode';
import type { AnnotatedDocuments } from '../documents.js';
import type { Indexes } from '../navigation/indexes.js';
import { ActiveArticle } from './active-article.js';
import { AttentionTree, type OrphanSource } from './attention-view.js';
import { registerSidebarCommands } from './commands.js';
import { registerCounts } from './counts.js';
import { registerFollowing } from './follow-cursor.js';
import { registerGoTo } from './go-to.js';
import { NamesTree } from './names-view.js';
import { QuotesTree } from './quotes-view.js';

/** Registers the three views and their commands. `memento` keeps how they are shown; `orphans` may be left out: then nothing is orphaned. */
export function registerSidebar(
	documents: AnnotatedDocuments,
	indexes: Indexes,
	memento: vscode.Memento,
	orphans?: OrphanSource,
): vscode.Disposable {
	const active = new ActiveArticle(documents, indexes);
	const names = new NamesTree(active);
	const quotes = new QuotesTree(active);
	const attention = new AttentionTree(active, orphans);
	const namesView = vscode.window.createTreeView('copydesk.names', { treeDataProvider: names, showCollapseAll: true });
	const quotesView = vscode.window.createTreeView('copydesk.quotes', { treeDataProvider: quotes, showCollapseAll: true });
	const attentionView = vscode.window.createTreeView('copydesk.attention', { treeDataProvider: attention });
	const trees = { names, namesView, quotes, quotesView };
	const count = (): void => {
		showCounts(active, trees, attention, attentionView);
	};
	count();
	return vscode.Disposable.from(
		active,
		names,
		quotes,
		attention,
		namesView,
		quotesView,
		attentionView,
		attention.onDidChangeTreeData(count),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (!event.affectsConfiguration('copydesk.shortTitles')) return;
			names.refresh();
			quotes.refresh();
		}),
		registerCounts(),
		registerGoTo(active),
		registerFollowing(active, trees),
		registerSidebarCommands(active, indexes, trees, memento),
	);
}

interface Described {
	description?: string | undefined;
}

/** Counts in the titles; a badge on the activity bar only for what waits for the editor. */
function showCounts(
	active: ActiveArticle,
	{ namesView, quotesView }: { readonly namesView: Described; readonly quotesView: Described },
	attention: AttentionTree,
	attentionView: vscode.TreeView<unknown>,
): void {
	const annotations = active.get()?.annotations;
	namesView.description = annotations ? String(annotations.entities.length) : '';
	quotesView.description = annotations ? String(annotations.quotes.filter((quote) => quote.kind !== 'mention').length) : '';
	const waiting = attention.roots.length;
	const tooltip = waiting === 1 ? vscode.l10n.t('1 thing needs attention') : vscode.l10n.t('{0} things need attention', waiting);
	attentionView.badge = waiting > 0 ? { value: waiting, tooltip } : undefined;
}
