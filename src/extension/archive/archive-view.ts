/** The *Archive* view: who is named in the folder's articles, with what each article called them, what they said, and with whom they are named. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import type { Appearance, ArchiveName, ArchiveQuote, ArchiveNeighbour } from '../../archive/archive.js';
import { articlesInWords, namesInWords, quotesInWords } from '../../views/archive/counts.js';
import { appearanceRow, nameRow, neighbourRow, quoteRow, type ArchiveRow } from '../../views/archive/lines.js';
import { firstPiece } from '../../views/archive/collected-quotes.js';
import { entityIcon } from '../reader/entity-icon.js';
import { readerLanguage, typesLabel } from '../reader/language.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchivedName, FolderArchive } from './folder-archive.js';
import { goToArchivedCommand } from './go-to-archived.js';
import { plainItem } from '../reader/plain-item.js';

/** A name in the tree: of the list, or among those with whom another is named. */
export interface ArchiveNameNode {
	readonly kind: 'name';
	readonly archive: FolderArchive;
	readonly name: ArchiveNeighbour | ArchiveName;
	/** How many others of the list are called so and stand before it. */
	readonly namesakes: number;
	readonly parent: ArchiveNode | undefined;
}

/** What belongs to a name, opened by itself. */
interface PartNode {
	readonly kind: 'articles' | 'quotes' | 'neighbours';
	readonly parent: ArchiveNameNode;
	readonly count: number | undefined;
}

/** The names of a type, of which there are `all`. */
interface TypeNode {
	readonly kind: 'type';
	readonly archive: FolderArchive;
	readonly type: EntityType;
	readonly names: readonly ArchiveName[];
	readonly all: number;
}

/** A line of the tree. */
export type ArchiveNode =
	| { readonly kind: 'folder'; readonly archive: FolderArchive }
	| TypeNode
	| ArchiveNameNode
	| PartNode
	| { readonly kind: 'article'; readonly appearance: Appearance; readonly parent: PartNode }
	| { readonly kind: 'quote'; readonly quote: ArchiveQuote; readonly parent: PartNode }
	| { readonly kind: 'more'; readonly parent: ArchiveNode; readonly left: number };

/** Names of a type that are listed at first; the others are found by searching. */
const MOST_NAMES = 100;
/** Names with whom somebody is named. */
const MOST_NEIGHBOURS = 30;

/** The tree, read out of the archives when it is opened. */
export class ArchiveTree implements vscode.TreeDataProvider<ArchiveNode>, vscode.Disposable {
	readonly #store: ArchiveStore;
	readonly #changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #listening: vscode.Disposable;
	#query = '';

	constructor(store: ArchiveStore) {
		this.#store = store;
		this.#listening = store.onDidChange(() => {
			this.refresh();
		});
	}

	/** What names are searched for; empty for all. */
	get query(): string {
		return this.#query;
	}

	set query(query: string) {
		this.#query = query;
		this.refresh();
	}

	refresh(): void {
		this.#changed.fire(undefined);
	}

	/** The line of a name; undefined where it is not among those that are listed. */
	async nodeOf({ archive, name }: ArchivedName): Promise<ArchiveNameNode | undefined> {
		const type = (await this.#types(archive)).find((node) => node.type === name.type);
		return type && nameNodes(archive, type.names, type).find((node) => node.name.id === name.id);
	}

	async getChildren(node?: ArchiveNode): Promise<ArchiveNode[]> {
		try {
			return await (node ? this.#under(node) : this.#roots());
		} catch {
			// The archive does not answer; the state of the view says why.
			return [];
		}
	}

	getParent(node: ArchiveNode): ArchiveNode | undefined {
		return 'parent' in node ? node.parent : undefined;
	}

	getTreeItem(node: ArchiveNode): vscode.TreeItem {
		return plainItem(this.#itemOf(node));
	}

	dispose(): void {
		this.#listening.dispose();
		this.#changed.dispose();
	}

	async #roots(): Promise<ArchiveNode[]> {
		const { all } = this.#store;
		const [only] = all;
		if (only && all.length === 1) return this.#types(only);
		return all.map((archive) => ({ kind: 'folder', archive }));
	}

	/** Types of which the folder names something, persons first. Found names are listed at once, since they are few. */
	async #types(archive: FolderArchive): Promise<TypeNode[]> {
		if (archive.state.kind === 'closed') await archive.ask('size');
		const nodes: TypeNode[] = [];
		for (const type of ENTITY_TYPES) {
			const names = await archive.ask('search', this.#query, { types: [type], limit: MOST_NAMES });
			const all = this.#query === '' ? (archive.size?.namesByType[type] ?? names.length) : names.length;
			if (names.length > 0) nodes.push({ kind: 'type', archive, type, names, all });
		}
		return nodes;
	}

	async #under(node: ArchiveNode): Promise<ArchiveNode[]> {
		switch (node.kind) {
			case 'folder':
				return this.#types(node.archive);
			case 'type':
				return this.#namesOf(node);
			case 'name':
				return partsOf(node);
			case 'articles':
				return (await node.parent.archive.ask('appearances', node.parent.name.id)).map((appearance) => ({
					kind: 'article',
					appearance,
					parent: node,
				}));
			case 'quotes':
				return (await node.parent.archive.ask('quotes', node.parent.name.id)).map((quote) => ({ kind: 'quote', quote, parent: node }));
			case 'neighbours': {
				const { archive, name } = node.parent;
				return nameNodes(archive, await archive.ask('neighbours', name.id, MOST_NEIGHBOURS), node);
			}
			default:
				return [];
		}
	}

	#namesOf(node: TypeNode): ArchiveNode[] {
		const names = nameNodes(node.archive, node.names, node);
		const left = node.all - node.names.length;
		return left > 0 || names.length === MOST_NAMES ? [...names, { kind: 'more', parent: node, left }] : names;
	}

	#itemOf(node: ArchiveNode): vscode.TreeItem {
		switch (node.kind) {
			case 'folder':
				return folderItem(node.archive);
			case 'type':
				return typeItem(node, this.#query);
			case 'name':
				return nameItem(node);
			case 'article':
				return articleItem(node.appearance, node.parent);
			case 'quote':
				return quoteItem(node.quote, node.parent);
			case 'more':
				return moreItem(node.left);
			default:
				return partItem(node);
		}
	}
}

function nameNodes(archive: FolderArchive, names: readonly (ArchiveNeighbour | ArchiveName)[], parent: ArchiveNode): ArchiveNameNode[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const key = `${name.type}|${name.name}`;
		const namesakes = seen.get(key) ?? 0;
		seen.set(key, namesakes + 1);
		return { kind: 'name', archive, name, namesakes, parent };
	});
}

function keyOf(archive: FolderArchive, { type, name, id }: ArchiveNeighbour | ArchiveName): string {
	return [archive.folder.uri.toString(), type, name, id].join('|');
}

/** Articles, quotes, and who is named with it; a part without lines is left out where that is known. */
function partsOf(parent: ArchiveNameNode): ArchiveNode[] {
	const { name } = parent;
	const quotes = 'quotes' in name ? name.quotes : undefined;
	return [
		{ kind: 'articles', parent, count: name.articles },
		...(quotes === 0 ? [] : [{ kind: 'quotes' as const, parent, count: quotes }]),
		{ kind: 'neighbours', parent, count: undefined },
	];
}

function folderItem({ folder, size }: FolderArchive): vscode.TreeItem {
	const item = new vscode.TreeItem(folder.name, vscode.TreeItemCollapsibleState.Expanded);
	const words = readerLanguage();
	item.id = folder.uri.toString();
	item.iconPath = new vscode.ThemeIcon('archive');
	item.description = size ? [articlesInWords(size.articles, words), namesInWords(size.names, words)].join(' · ') : '';
	return item;
}

function typeItem({ archive, type, all }: TypeNode, query: string): vscode.TreeItem {
	// What is searched for is shown opened, whatever was open before.
	const isOpen = type === 'person' || query !== '';
	const item = new vscode.TreeItem(
		typesLabel(type),
		isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.id = [archive.folder.uri.toString(), type, query].join('|');
	item.description = all >= MOST_NAMES && query !== '' ? `${all}+` : String(all);
	item.accessibilityInformation = { label: `${typesLabel(type)}, ${namesInWords(all, readerLanguage())}` };
	return item;
}

function nameItem({ archive, name, namesakes, parent }: ArchiveNameNode): vscode.TreeItem {
	const words = readerLanguage();
	const item = rowItem('quotes' in name ? nameRow(name, words) : neighbourRow(name, words), vscode.TreeItemCollapsibleState.Collapsed);
	// Ids of names hold only until the archive changes, and what is open must stay open.
	item.id = `${parent?.kind === 'neighbours' ? idOf(parent) : ''}${keyOf(archive, { ...name, id: namesakes })}`;
	item.iconPath = entityIcon(name.type);
	item.contextValue = 'quotes' in name && name.quotes === 0 ? 'copydesk.archived' : 'copydesk.archived.quoted';
	return item;
}

function partItem(node: PartNode): vscode.TreeItem {
	const { label, icon } = partLooks(node.kind);
	const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
	const words = readerLanguage();
	const count =
		node.count === undefined ? '' : node.kind === 'quotes' ? quotesInWords(node.count, words) : articlesInWords(node.count, words);
	item.id = idOf(node);
	item.iconPath = new vscode.ThemeIcon(icon);
	item.description = node.count === undefined ? '' : String(node.count);
	item.accessibilityInformation = { label: [label, node.parent.name.name, count].filter(Boolean).join(', ') };
	return item;
}

function partLooks(kind: PartNode['kind']): { readonly label: string; readonly icon: string } {
	switch (kind) {
		case 'articles':
			return { label: vscode.l10n.t('Articles'), icon: 'files' };
		case 'quotes':
			return { label: vscode.l10n.t('Quotes'), icon: 'quote' };
		case 'neighbours':
			return { label: vscode.l10n.t('Named with'), icon: 'organization' };
	}
}

/** The same when the archive has changed, so that what is open stays open; names are told from each other by what they are called. */
function idOf({ kind, parent }: PartNode): string {
	return `${nameItem(parent).id ?? ''} ${kind} `;
}

function articleItem(appearance: Appearance, parent: PartNode): vscode.TreeItem {
	const item = rowItem(appearanceRow(appearance, readerLanguage()));
	const { archive } = parent.parent;
	const uri = vscode.Uri.joinPath(archive.folder.uri, appearance.path);
	item.id = idOf(parent) + appearance.path;
	item.iconPath = new vscode.ThemeIcon('file');
	item.command = goToArchivedCommand({ uri: uri.toString(), span: appearance.mention, words: appearance.name });
	return item;
}

function quoteItem(quote: ArchiveQuote, parent: PartNode): vscode.TreeItem {
	const item = rowItem(quoteRow(quote, readerLanguage()));
	const uri = vscode.Uri.joinPath(parent.parent.archive.folder.uri, quote.path);
	item.id = `${idOf(parent)}${quote.path} ${quote.span.start}`;
	item.iconPath = new vscode.ThemeIcon('quote');
	item.command = goToArchivedCommand({ uri: uri.toString(), span: quote.span, words: firstPiece(quote.text) });
	return item;
}

function moreItem(left: number): vscode.TreeItem {
	const item = new vscode.TreeItem(left > 0 ? vscode.l10n.t('{0} more: search…', left) : vscode.l10n.t('More: search…'));
	item.iconPath = new vscode.ThemeIcon('search');
	item.command = { command: 'copydesk.searchArchive', title: vscode.l10n.t('Search Archive') };
	return item;
}

function rowItem(row: ArchiveRow, state = vscode.TreeItemCollapsibleState.None): vscode.TreeItem {
	const item = new vscode.TreeItem(row.label, state);
	item.description = row.description;
	item.tooltip = row.tooltip;
	item.accessibilityInformation = { label: row.spoken };
	return item;
}
