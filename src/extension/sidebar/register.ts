/** The sidebar: *Names*, *Quotes* and *Needs attention*. */
import * as vscode from 'vscode';
import { attentionCounts } from '../../views/attention.js';
import { countsOf } from '../../views/counts.js';
import type { Indexes } from '../navigation/indexes.js';
import type { Services } from '../documents/services.js';
import type { Hints } from '../checks/diagnostics.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { AttentionTree } from './attention-view.js';
import { registerSidebarCommands } from './commands.js';
import { registerCounts } from './counts.js';
import { registerFollowing } from './follow-cursor.js';
import { registerGoTo } from './go-to.js';
import { NamesTree } from './names-view.js';
import { QuotesTree } from './quotes-view.js';
import { setContext } from '../reader/context-key.js';

/** Registers the three views and their commands. */
export function registerSidebar(
	{ corrections, context, proofs, registers }: Services,
	indexes: Indexes,
	hints: Hints,
	active: ActiveArticle,
): vscode.Disposable {
	const names = new NamesTree(active, registers);
	const quotes = new QuotesTree(active, proofs);
	const attention = new AttentionTree(active, corrections, hints, proofs);
	const namesView = vscode.window.createTreeView('copydesk.names', { treeDataProvider: names, showCollapseAll: true });
	const quotesView = vscode.window.createTreeView('copydesk.quotes', { treeDataProvider: quotes, showCollapseAll: true });
	const attentionView = vscode.window.createTreeView('copydesk.attention', { treeDataProvider: attention });
	const trees = { names, namesView, quotes, quotesView };
	const count = (): void => {
		showCounts(active, trees);
	};
	const showWhatWaits = (): void => {
		showWaiting(attention, attentionView);
	};
	count();
	showWhatWaits();
	return vscode.Disposable.from(
		names,
		quotes,
		attention,
		namesView,
		quotesView,
		attentionView,
		names.onDidChangeTreeData(count),
		attention.onDidChangeTreeData(showWhatWaits),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (!event.affectsConfiguration('copydesk.shortTitles')) return;
			names.refresh();
			quotes.refresh();
		}),
		registerCounts(),
		registerGoTo(active, indexes),
		registerFollowing(active, trees),
		registerSidebarCommands(active, indexes, trees, context.workspaceState),
	);
}

interface Described {
	description?: string | undefined;
}

/** Counts in the titles. */
function showCounts(
	active: ActiveArticle,
	{ namesView, quotesView }: { readonly namesView: Described; readonly quotesView: Described },
): void {
	const annotations = active.get()?.annotations;
	namesView.description = annotations ? String(annotations.entities.length) : '';
	quotesView.description = annotations ? String(countsOf(annotations).quotes) : '';
}

/** The view is there while something waits; a badge on the activity bar only for what somebody said that holds no more. */
function showWaiting({ roots }: AttentionTree, view: vscode.TreeView<unknown>): void {
	void setContext('needsAttention', roots.length > 0);
	view.description = attentionCounts(roots, vscode.l10n.t);
	const { length } = roots.filter(({ kind }) => kind === 'orphan' || kind === 'altered');
	const tooltip = length === 1 ? vscode.l10n.t('1 thing needs attention') : vscode.l10n.t('{0} things need attention', length);
	view.badge = length > 0 ? { value: length, tooltip } : undefined;
}
