/** What `main.cjs` knows of the archive: its commands and its view, and when to load the rest. */
import * as vscode from 'vscode';
import { registerLazily } from '../documents/lazy-store.js';
import type { Services } from '../documents/services.js';
import type { Indexes } from '../navigation/indexes.js';
import type { ArchiveNode } from './archive-view.js';
import type { ArchiveCommand } from './editor.js';
import type { LazyArchives } from './lazy-archives.js';

/** VS Code must know the commands before the code that runs them is loaded. */
const COMMANDS: readonly ArchiveCommand[] = [
	'indexFolder',
	'stopIndexing',
	'deleteArchive',
	'searchArchive',
	'clearArchiveSearch',
	'showInArchive',
	'showQuotesInFolder',
	'exportQuotesInFolder',
	'goToArchived',
	'addArchivedToRegister',
	'learnFromArchive',
	'addLearned',
	'showLearned',
	'toggleProposal',
	'refuseProposal',
	'proposeAgain',
	'closeLearning',
	'showIdentities',
	'samePerson',
	'differentPersons',
	'openBoth',
	'undoIdentity',
	'auditArticle',
	'auditFolder',
];

/** Registers the commands, each of which loads what it needs, and the view, which does so where a folder has an archive. */
export function registerArchive(
	archives: LazyArchives,
	parts: { readonly services: Services; readonly indexes: Indexes },
): vscode.Disposable {
	const tree = new LazyTree<ArchiveNode>(async () => {
		if (archives.isWanted) await archives.load();
	});
	const view = vscode.window.createTreeView('copydesk.archive', { treeDataProvider: tree, showCollapseAll: true });
	const features = registerLazily(archives, COMMANDS, ({ registerArchiveFeatures }) => {
		if (!archives.store) throw new Error('the archives are made when the bundle is loaded');
		const loaded = registerArchiveFeatures(archives.store, { ...parts, view });
		tree.show(loaded.tree);
		return loaded;
	});
	return vscode.Disposable.from(features, view, tree);
}

/** A tree whose lines are made by code that is loaded when the first are asked for. */
class LazyTree<Node> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #load: () => Promise<void>;
	#tree: vscode.TreeDataProvider<Node> | undefined;
	#listening: vscode.Disposable | undefined;
	readonly #changed = new vscode.EventEmitter<Node | Node[] | undefined | null>();
	readonly onDidChangeTreeData = this.#changed.event;

	/** `load` resolves when `show` was called, if it is to be. */
	constructor(load: () => Promise<void>) {
		this.#load = load;
	}

	/** Shows the lines of a tree from now on. */
	show(tree: vscode.TreeDataProvider<Node>): void {
		this.#tree = tree;
		this.#listening = tree.onDidChangeTreeData?.((nodes) => {
			this.#changed.fire(nodes ?? undefined);
		});
		this.#changed.fire(undefined);
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (!this.#tree) await this.#load();
		return (await this.#tree?.getChildren(node)) ?? [];
	}

	getParent(node: Node): vscode.ProviderResult<Node> {
		return this.#tree?.getParent?.(node);
	}

	getTreeItem(node: Node): vscode.TreeItem | Thenable<vscode.TreeItem> {
		return this.#tree?.getTreeItem(node) ?? new vscode.TreeItem('');
	}

	dispose(): void {
		this.#listening?.dispose();
		this.#changed.dispose();
	}
}
