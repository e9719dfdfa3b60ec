/** The commands of the sidebar: filter, sort, arrange, and to show all that somebody says. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import { NAME_ORDERS, type NameOrder } from '../../views/names-tree.js';
import { QUOTE_ORDERS, type QuoteOrder } from '../../views/quotes-tree.js';
import { plainLabel } from '../../views/plain-label.js';
import { placeOf, type CommandPlace } from '../navigation/commands.js';
import type { Indexes } from '../navigation/indexes.js';
import type { ActiveArticle } from './active-article.js';
import type { FollowingTrees } from './follow-cursor.js';

/** The commands that sort names, and what by. */
const SORTS: Readonly<Record<string, NameOrder>> = {
	sortNamesByProminence: 'prominence',
	sortNamesByAppearance: 'appearance',
	sortNamesByAlphabet: 'alphabet',
};
/** The commands that arrange quotes, and how. */
const ARRANGEMENTS: Readonly<Record<string, QuoteOrder>> = { arrangeQuotesInOrder: 'order', arrangeQuotesBySpeaker: 'speaker' };

/** Registers the commands; how the lists are sorted and filtered is stored in `memento` and taken up again. */
export function registerSidebarCommands(
	active: ActiveArticle,
	indexes: Indexes,
	trees: FollowingTrees,
	memento: vscode.Memento,
): vscode.Disposable {
	const { names, quotes } = trees;
	const store = (): void => {
		void memento.update(STORED_KEY, { names: names.options, quotes: quotes.options });
	};
	const sortNames = (order: NameOrder): void => {
		names.options = { ...names.options, order };
		setContext('namesOrder', order);
		store();
	};
	const arrangeQuotes = (order: QuoteOrder): void => {
		quotes.options = { ...quotes.options, order };
		setContext('quotesOrder', order);
		store();
	};
	const stored = memento.get<StoredLists>(STORED_KEY);
	sortNames(NAME_ORDERS.find((order) => order === stored?.names?.order) ?? names.options.order);
	arrangeQuotes(QUOTE_ORDERS.find((order) => order === stored?.quotes?.order) ?? quotes.options.order);
	return vscode.Disposable.from(
		...Object.entries(SORTS).map(([name, order]) =>
			command(name, () => {
				sortNames(order);
			}),
		),
		...Object.entries(ARRANGEMENTS).map(([name, order]) =>
			command(name, () => {
				arrangeQuotes(order);
			}),
		),
		registerFilter('Names', vscode.l10n.t('Show names, aliases and contexts with these words'), trees.namesView, {
			get: () => names.options.filter,
			set: (filter) => {
				names.options = { ...names.options, filter };
				store();
			},
			before: textOf(stored?.names?.filter),
		}),
		registerFilter('Quotes', vscode.l10n.t('Show quotes and speakers with these words'), trees.quotesView, {
			get: () => quotes.options.filter,
			set: (filter) => {
				quotes.options = { ...quotes.options, filter };
				store();
			},
			before: textOf(stored?.quotes?.filter),
		}),
		vscode.commands.registerCommand('copydesk.showQuotesBySpeaker', async (target?: unknown) => {
			const entity = await speakerAt(active, placeOf(indexes, target), target);
			if (!entity) return;
			if (quotes.options.filter !== '') await vscode.commands.executeCommand('copydesk.clearQuotesFilter');
			arrangeQuotes('speaker');
			await showSpeaker(trees, entity);
		}),
	);
}

function command(name: string, run: () => void): vscode.Disposable {
	return vscode.commands.registerCommand(`copydesk.${name}`, run);
}

function setContext(key: string, value: unknown): void {
	void vscode.commands.executeCommand('setContext', `copydesk.${key}`, value);
}

/** An input box that filters while one types; Escape brings back what was before. */
function registerFilter(name: 'Names' | 'Quotes', prompt: string, view: vscode.TreeView<unknown>, filter: Filter): vscode.Disposable {
	const apply = (words: string): void => {
		filter.set(words);
		view.message = words === '' ? '' : plainLabel(vscode.l10n.t('Filtered by “{0}”', words));
		setContext(`filtered${name}`, words !== '');
	};
	apply(filter.before);
	return vscode.Disposable.from(
		command(`filter${name}`, () => {
			askForFilter(prompt, filter.get(), apply);
		}),
		command(`clear${name}Filter`, () => {
			apply('');
		}),
	);
}

/** The filter of a tree. */
interface Filter {
	readonly get: () => string;
	readonly set: (words: string) => void;
	/** What the last session left. */
	readonly before: string;
}

/** Where the workspace keeps how the lists are shown, and what stands there; an older edition may have left something else. */
const STORED_KEY = 'copydesk.sidebar';
interface StoredLists {
	readonly names?: { readonly order?: unknown; readonly filter?: unknown };
	readonly quotes?: { readonly order?: unknown; readonly filter?: unknown };
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function askForFilter(prompt: string, before: string, apply: (filter: string) => void): void {
	const box = vscode.window.createInputBox();
	let accepted = false;
	box.prompt = prompt;
	box.value = before;
	box.onDidChangeValue(apply);
	box.onDidAccept(() => {
		accepted = true;
		box.hide();
	});
	box.onDidHide(() => {
		if (!accepted) apply(before);
		box.dispose();
	});
	box.show();
}

/** Who is meant: by the sidebar's line, by the card or the cursor; or whom the reader picks among those who are quoted. */
async function speakerAt(active: ActiveArticle, place: CommandPlace | undefined, target: unknown): Promise<Entity | undefined> {
	const named = entityOfNode(target) ?? place?.article.index.entityAt(place.offset);
	const article = place?.article ?? active.get();
	if (named && article && article.index.quotesOf(named.id).length > 0) return named;
	const quoted = article?.annotations.entities.filter((entity) => article.index.quotesOf(entity.id).length > 0) ?? [];
	if (quoted.length === 0) {
		vscode.window.setStatusBarMessage(vscode.l10n.t('Copydesk: nobody is quoted by name here.'), 4000);
		return undefined;
	}
	const items = quoted.map((entity) => ({
		label: plainLabel(entity.name),
		description: plainLabel(entity.context ?? ''),
		entity,
	}));
	const title = named ? vscode.l10n.t('{0} is not quoted. Whose quotes?', named.name) : vscode.l10n.t('Whose quotes?');
	return (await vscode.window.showQuickPick(items, { title: plainLabel(title), matchOnDescription: true }))?.entity;
}

function entityOfNode(target: unknown): Entity | undefined {
	if (typeof target !== 'object' || target === null || !('kind' in target)) return undefined;
	const isNode = target.kind === 'name' || target.kind === 'speaker';
	return isNode && 'entity' in target ? (target.entity as Entity | undefined) : undefined;
}

async function showSpeaker({ quotes, quotesView }: FollowingTrees, entity: Entity): Promise<void> {
	await vscode.commands.executeCommand('copydesk.quotes.focus');
	const node = quotes.speakerNodeOf(entity.id);
	if (node) await quotesView.reveal(node, { select: true, focus: true, expand: true });
}
