/** What the sidebar's trees have in common: they show the active article as the engine last read it, and make children when opened. */
import * as vscode from 'vscode';
import type { IndexedArticle } from '../navigation/indexes.js';
import type { ActiveArticle } from './active-article.js';

/** The article as a tree shows it: its text and annotations of one moment. */
export interface ShownArticle extends IndexedArticle {
	readonly text: string;
}

/** A tree over the active article. Nodes are made by the views; this class keeps the moment that they belong to. */
export abstract class ArticleTree<Node extends object> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #active: ActiveArticle;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #parents = new WeakMap<Node, Node>();
	readonly #listening: vscode.Disposable;
	#shown: ShownArticle | undefined;
	#roots: readonly Node[] | undefined;

	constructor(active: ActiveArticle) {
		this.#active = active;
		this.#listening = active.onDidChange(() => {
			this.refresh();
		});
	}

	/** Reads the article anew. */
	refresh(): void {
		this.#shown = undefined;
		this.#roots = undefined;
		this.#changed.fire(undefined);
	}

	/** The article shown; undefined where there is none. */
	get shown(): ShownArticle | undefined {
		if (this.#shown) return this.#shown;
		const article = this.#active.get();
		return (this.#shown = article && { ...article, text: article.document.getText() });
	}

	/** The lines at the top, made once for each refresh. */
	get roots(): readonly Node[] {
		return (this.#roots ??= this.shown ? this.rootsOf(this.shown) : []);
	}

	getChildren(node?: Node): Node[] {
		if (!node) return [...this.roots];
		const children = this.shown ? this.childrenOf(node, this.shown) : [];
		for (const child of children) this.#parents.set(child, node);
		return [...children];
	}

	getParent(node: Node): Node | undefined {
		return this.#parents.get(node) ?? this.parentOf(node);
	}

	getTreeItem(node: Node): vscode.TreeItem {
		return this.shown ? this.itemOf(node, this.shown) : new vscode.TreeItem('');
	}

	dispose(): void {
		this.#listening.dispose();
		this.#changed.dispose();
	}

	protected abstract rootsOf(article: ShownArticle): readonly Node[];
	protected abstract childrenOf(node: Node, article: ShownArticle): readonly Node[];
	/** For nodes that are revealed before their parent was opened. */
	protected abstract parentOf(node: Node): Node | undefined;
	protected abstract itemOf(node: Node, article: ShownArticle): vscode.TreeItem;
}
