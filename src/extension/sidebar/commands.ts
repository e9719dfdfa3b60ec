/** The commands of the sidebar: filter, sort, arrange, and to show all that somebody says. */
import * as vscode from 'vscode';
import { revealRow } from '../reader/reveal-row.js';
import type { Entity } from '../../annotations.js';
import type { NameOrder } from '../../views/names-tree.js';
import type { QuoteOrder } from '../../views/quotes-tree.js';
import { plainLabel } from '../../views/plain-text.js';
import { placeOf, type CommandPlace } from '../navigation/commands.js';
import type { Indexes } from '../navigation/indexes.js';
import { showStatus } from '../reader/status-message.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import type { FollowingTrees } from './follow-cursor.js';
import { setContext } from '../reader/context-key.js';

/** One of the two lists, with what it may be sorted by under the names of the commands. */
interface ArticleList<Order extends string> {
	readonly name: 'Names' | 'Quotes';
	readonly tree: { options: { readonly order: Order; readonly filter: string } };
	readonly view: vscode.TreeView<unknown>;
	readonly orders: Readonly<Record<string, Order>>;
	/** What the box for the filter asks. */
	readonly prompt: string;
}

/** Registers the commands; how the lists are sorted and filtered is stored in `memento` and taken up again. */
export function registerSidebarCommands(
	active: ActiveArticle,
	indexes: Indexes,
	trees: FollowingTrees,
	memento: vscode.Memento,
): vscode.Disposable {
	const names: ArticleList<NameOrder> = {
		name: 'Names',
		tree: trees.names,
		view: trees.namesView,
		orders: {
			sortNamesByProminence: 'prominence',
			sortNamesByAppearance: 'appearance',
			sortNamesByAlphabet: 'alphabet',
		},
		prompt: vscode.l10n.t('Show names, aliases and contexts with these words'),
	};
	const quotes: ArticleList<QuoteOrder> = {
		name: 'Quotes',
		tree: trees.quotes,
		view: trees.quotesView,
		orders: { arrangeQuotesInOrder: 'order', arrangeQuotesBySpeaker: 'speaker' },
		prompt: vscode.l10n.t('Show quotes and speakers with these words'),
	};
	return vscode.Disposable.from(
		registerList(names, memento),
		registerList(quotes, memento),
		vscode.commands.registerCommand('copydesk.showQuotesBySpeaker', async (target?: unknown) => {
			const entity = await speakerAt(active, placeOf(indexes, target), target);
			if (!entity) return;
			if (trees.quotes.options.filter !== '') await vscode.commands.executeCommand('copydesk.clearQuotesFilter');
			await vscode.commands.executeCommand('copydesk.arrangeQuotesBySpeaker');
			await showSpeaker(trees, entity);
		}),
	);
}

/** Where the workspace keeps how the lists are shown, and what stands there; an older edition may have left something else. */
const STORED_KEY = 'copydesk.sidebar';
type StoredLists = Readonly<Record<string, { readonly order?: unknown; readonly filter?: unknown } | undefined>>;

function registerList<Order extends string>(
	{ name, tree, view, orders, prompt }: ArticleList<Order>,
	memento: vscode.Memento,
): vscode.Disposable {
	const key = name.toLowerCase();
	const show = (change: Partial<typeof tree.options>): void => {
		tree.options = { ...tree.options, ...change };
		const { order, filter } = tree.options;
		view.message = filter === '' ? '' : plainLabel(vscode.l10n.t('Filtered by “{0}”', filter));
		void setContext(`${key}Order`, order);
		void setContext(`filtered${name}`, filter !== '');
		void memento.update(STORED_KEY, { ...memento.get<StoredLists>(STORED_KEY), [key]: tree.options });
	};
	const filterBy = (filter: string): void => {
		show({ filter });
	};
	const { order, filter } = memento.get<StoredLists>(STORED_KEY)?.[key] ?? {};
	show({
		order: Object.values(orders).find((known) => known === order) ?? tree.options.order,
		filter: typeof filter === 'string' ? filter : '',
	});
	return vscode.Disposable.from(
		...Object.entries(orders).map(([command, wanted]) =>
			vscode.commands.registerCommand(`copydesk.${command}`, () => {
				show({ order: wanted });
			}),
		),
		vscode.commands.registerCommand(`copydesk.filter${name}`, () => {
			askForFilter(prompt, tree.options.filter, filterBy);
		}),
		vscode.commands.registerCommand(`copydesk.clear${name}Filter`, () => {
			filterBy('');
		}),
	);
}

/** An input box that filters while one types; Escape brings back what was before. */
function askForFilter(prompt: string, before: string, apply: (filter: string) => void): void {
	const box = vscode.window.createInputBox();
	// A screen reader calls the box by its title.
	box.title = vscode.l10n.t('Filter');
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
	const named = entityOfNode(target) ?? speakerOfCard(place, target) ?? place?.article.index.entityAt(place.offset);
	const article = place?.article ?? active.get();
	if (named && article && article.index.quotesOf(named.id).length > 0) return named;
	const quotesOf = ({ id }: Entity): number => article?.index.quotesOf(id).length ?? 0;
	const quoted = article?.annotations.entities.filter((entity) => quotesOf(entity) > 0) ?? [];
	quoted.sort((a, b) => Number(b.type === 'person') - Number(a.type === 'person') || quotesOf(b) - quotesOf(a));
	if (quoted.length === 0) {
		showStatus(vscode.l10n.t('Copydesk: nobody is quoted by name here.'));
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

/** Whom a card shows: a quote may begin with somebody else's name. */
function speakerOfCard(place: CommandPlace | undefined, target: unknown): Entity | undefined {
	const id = typeof target === 'object' && target !== null && 'entity' in target ? target.entity : undefined;
	return typeof id === 'string' ? place?.article.index.entity(id) : undefined;
}

async function showSpeaker({ quotes, quotesView }: FollowingTrees, entity: Entity): Promise<void> {
	await vscode.commands.executeCommand('copydesk.quotes.focus');
	const node = quotes.speakerNodeOf(entity.id);
	if (node) await revealRow(quotesView, node, { select: true, focus: true, expand: true });
}
