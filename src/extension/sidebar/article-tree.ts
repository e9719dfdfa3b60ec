/** What the sidebar's trees have in common: they show the active article as the engine last read it, and make children when opened. */
import * as vscode from 'vscode';
import type { IndexedArticle } from '../navigation/indexes.js';
import { shortTitlesWanted } from '../reader/settings.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { plainItem } from '../reader/plain-item.js';

/** The article as a tree shows it: its text and annotations of one moment. */
export interface ShownArticle extends IndexedArticle {
	readonly text: string;
	/** Whether titles are to be short: asked once, for VS Code takes its time to answer. */
	readonly shortTitles: boolean;
}

/** Lines of a long list that open together: VS Code is handed all lines of a list at once, and a book has thousands. */
export interface Page<Node> {
	readonly kind: 'page';
	/** Counted from 0. */
	readonly from: number;
	readonly nodes: readonly Node[];
	/** How many lines the whole list has. */
	readonly all: number;
	readonly parent: Node | undefined;
}

/** A line of a tree. */
export type Row<Node> = Node | Page<Node>;

/** Lines of a list that are shown at first, and lines in each page of the rest. */
const PAGE_LENGTH = 50;

/** A tree over the active article. Nodes are made by the views; this class keeps the moment that they belong to. */
export abstract class ArticleTree<Node extends object, Options = unknown> implements vscode.TreeDataProvider<Row<Node>>, vscode.Disposable {
	readonly #active: ActiveArticle;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #parents = new WeakMap<Row<Node>, Row<Node>>();
	readonly #paged = new WeakMap<readonly Node[], readonly Row<Node>[]>();
	readonly #items = new WeakMap<Row<Node>, vscode.TreeItem>();
	readonly #listening: vscode.Disposable;
	#shown: ShownArticle | undefined;
	#roots: readonly Node[] | undefined;
	#options: Options;

	/** `options` say what the tree shows, and how. */
	constructor(active: ActiveArticle, options: Options) {
		this.#active = active;
		this.#options = options;
		this.#listening = active.onDidChange(() => {
			this.refresh();
		});
	}

	get options(): Options {
		return this.#options;
	}

	set options(options: Options) {
		this.#options = options;
		this.refresh();
	}

	/** Reads the article again. */
	refresh(): void {
		const before = this.#roots;
		this.#shown = undefined;
		this.#roots = undefined;
		if (before && this.isAsBefore(before)) this.#roots = before;
		else this.#changed.fire(undefined);
	}

	/** Whether there is nothing new at the top: then the list stays, and a menu that is open on it. */
	protected isAsBefore(before: readonly Node[]): boolean {
		return before.length === 0 && this.roots.length === 0;
	}

	/** The article shown; undefined where there is none. */
	get shown(): ShownArticle | undefined {
		if (this.#shown) return this.#shown;
		const article = this.#active.get();
		return (this.#shown = article && { ...article, text: article.document.getText(), shortTitles: shortTitlesWanted() });
	}

	/** The lines at the top, made once for each refresh. */
	get roots(): readonly Node[] {
		return (this.#roots ??= this.shown ? this.rootsOf(this.shown) : []);
	}

	getChildren(row?: Row<Node>): Row<Node>[] {
		return [...(row ? this.#under(row) : this.#rowsOf(this.roots, undefined))];
	}

	#under(row: Row<Node>): readonly Row<Node>[] {
		if (isPage(row)) return row.nodes;
		const rows = this.shown ? this.#rowsOf(this.childrenOf(row, this.shown), row) : [];
		for (const child of rows) this.#parents.set(child, row);
		return rows;
	}

	getParent(row: Row<Node>): Row<Node> | undefined {
		if (isPage(row)) return row.parent;
		const known = this.#parents.get(row);
		if (known || !this.shown) return known;
		const parent = this.parentOf(row);
		const siblings = parent ? this.childrenOf(parent, this.shown) : this.roots;
		return this.#rowsOf(siblings, parent).find((other) => isPage(other) && other.nodes.includes(row)) ?? parent;
	}

	getTreeItem(row: Row<Node>): vscode.TreeItem {
		const known = this.#items.get(row);
		if (known) return known;
		if (!this.shown) return new vscode.TreeItem('');
		const item = plainItem(isPage(row) ? this.#pageItem(row, this.shown) : this.itemOf(row, this.shown));
		this.#items.set(row, item);
		return item;
	}

	/** The first lines of a list, and its further pages. */
	#rowsOf(nodes: readonly Node[], parent: Node | undefined): readonly Row<Node>[] {
		const known = this.#paged.get(nodes);
		if (known) return known;
		const rows: Row<Node>[] = nodes.slice(0, PAGE_LENGTH);
		for (let from = PAGE_LENGTH; from < nodes.length; from += PAGE_LENGTH) {
			const page: Page<Node> = { kind: 'page', from, nodes: nodes.slice(from, from + PAGE_LENGTH), all: nodes.length, parent };
			for (const node of page.nodes) this.#parents.set(node, page);
			rows.push(page);
		}
		this.#paged.set(nodes, rows);
		return rows;
	}

	#pageItem({ from, nodes, all, parent }: Page<Node>, article: ShownArticle): vscode.TreeItem {
		const label = `${from + 1}–${from + nodes.length}`;
		const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
		item.id = `page ${from} ${parent ? (this.itemOf(parent, article).id ?? '') : ''}`;
		item.description = nodes[0] ? labelOf(this.itemOf(nodes[0], article)) : '';
		item.tooltip = vscode.l10n.t('{0} of {1}', label, all);
		item.accessibilityInformation = { label: `${item.tooltip}, ${item.description}` };
		return item;
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

function isPage<Node extends object>(row: Row<Node>): row is Page<Node> {
	return (row as { readonly kind?: unknown }).kind === 'page';
}

function labelOf({ label }: vscode.TreeItem): string {
	return typeof label === 'string' ? label : (label?.label ?? '');
}
