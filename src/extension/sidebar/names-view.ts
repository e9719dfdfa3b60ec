/** The *Names* tree. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import {
	nameGroups,
	mentionExcerpt,
	mentionNodes,
	type MentionNode,
	type NameGroup,
	type NameNode,
	type NamesOptions,
} from '../../views/names-tree.js';
import { typeInWords } from '../../views/labels.js';
import { textOf } from '../../views/phrase.js';
import { contextLine } from '../../views/context-line.js';
import { quoteCount, readerLanguage, typesLabel } from '../reader/language.js';
import { entityIcon } from '../reader/entity-icon.js';
import { placeLabel, spokenPlace } from '../navigation/indexes.js';
import type { Registers } from '../documents/registers.js';
import type { ActiveArticle } from '../navigation/active-article.js';
import { ArticleTree, type ShownArticle } from './article-tree.js';
import { countUri } from './counts.js';
import { goToCommand } from './go-to.js';

/** A line of the tree. */
export type NamesNode = NameGroup | NameNode | MentionNode;

/** Names by type; a name opens to its mentions. */
export class NamesTree extends ArticleTree<NamesNode, NamesOptions> {
	readonly #registers: Pick<Registers, 'linesOf'>;

	constructor(active: ActiveArticle, registers: Pick<Registers, 'linesOf'>) {
		super(active, { order: 'prominence', filter: '' });
		this.#registers = registers;
	}

	/** The line of an entity; undefined where the filter hides it. */
	nodeOf(entity: string): NameNode | undefined {
		for (const group of this.roots) {
			const found = group.kind === 'group' ? group.names.find((node) => node.entity.id === entity) : undefined;
			if (found) return found;
		}
		return undefined;
	}

	protected rootsOf({ index }: ShownArticle): readonly NamesNode[] {
		return nameGroups(index, this.options);
	}

	protected childrenOf(node: NamesNode, { index }: ShownArticle): readonly NamesNode[] {
		if (node.kind === 'group') return node.names;
		return node.kind === 'name' ? mentionNodes(node, index) : [];
	}

	protected parentOf(node: NamesNode): NamesNode | undefined {
		if (node.kind === 'mention') return node.parent;
		return node.kind === 'name' ? this.roots.find((group) => group.kind === 'group' && group.type === node.entity.type) : undefined;
	}

	protected itemOf(node: NamesNode, article: ShownArticle): vscode.TreeItem {
		if (node.kind === 'group') return groupItem(node);
		return node.kind === 'name' ? nameItem(node, article, this.#registered(node, article)) : mentionItem(node, article);
	}

	#registered({ entity }: NameNode, { annotations }: ShownArticle): readonly string[] {
		return this.#registers.linesOf(entity, annotations.article.date, readerLanguage()).map(textOf);
	}
}

function groupItem({ type, names }: NameGroup): vscode.TreeItem {
	const item = new vscode.TreeItem(typesLabel(type), vscode.TreeItemCollapsibleState.Expanded);
	item.id = type;
	item.description = String(names.length);
	item.contextValue = 'copydesk.group';
	item.accessibilityInformation = { label: `${typesLabel(type)}, ${names.length}` };
	return item;
}

/** How often an entity is mentioned, in words. */
function mentionCount(count: number): string {
	return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

function nameItem(
	{ entity, mentions, quotes, counted, checked }: NameNode,
	{ index, shortTitles }: ShownArticle,
	registered: readonly string[],
): vscode.TreeItem {
	const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
	const context = contextLine(entity, shortTitles);
	const title = context === null ? entity.name : `${entity.name} — ${context}`;
	const counts = [mentionCount(mentions), ...(quotes > 0 ? [quoteCount(quotes)] : [])];
	if (checked > 0) counts.push(checked === counted ? vscode.l10n.t('checked') : vscode.l10n.t('{0} of {1} checked', checked, counted));
	// The engine numbers entities again with each answer; an opened name must stay open.
	item.id = index.stableKey(entity);
	item.description = [checked > 0 ? `✓ ${checked === counted ? '' : `${checked}/${counted}`}`.trim() : '', context ?? '']
		.filter(Boolean)
		.join(' · ');
	item.iconPath = entityIcon(entity.type);
	item.resourceUri = countUri(item.id, mentions);
	item.tooltip = [title, ...registered, ...aliasLine(entity), counts.join(' · ')].join('\n');
	item.contextValue = `copydesk.name.${entity.type}`;
	item.command = goToCommand(vscode.l10n.t('Go to Introduction'), { entity: entity.id });
	item.accessibilityInformation = { label: [title, typeInWords(entity.type, readerLanguage()), ...counts].join(', ') };
	return item;
}

function aliasLine(entity: Entity): readonly string[] {
	return entity.aliases.length === 0 ? [] : [vscode.l10n.t('also {0}', entity.aliases.slice(0, 6).join(', '))];
}

function mentionItem(node: MentionNode, article: ShownArticle): vscode.TreeItem {
	const { text, index } = article;
	const { mention, parent, number } = node;
	const { label, highlight } = mentionExcerpt(node, text, index);
	const item = new vscode.TreeItem({ label, highlights: [[highlight.start, highlight.end]] });
	item.id = `${index.stableKey(parent.entity)} ${number}`;
	if (mention.checked) item.iconPath = new vscode.ThemeIcon('pass');
	item.contextValue = mention.checked ? 'copydesk.mention.checked' : 'copydesk.mention.unchecked';
	item.command = goToCommand(vscode.l10n.t('Go to Mention'), { mention: mention.id });
	const checked = mention.checked ? [vscode.l10n.t('checked')] : [];
	const placed = (place: string): string => vscode.l10n.t('mention {0} of {1}, {2}', number, parent.mentions, place);
	item.tooltip = [label, placed(placeLabel(article, mention.start)), ...checked].join('\n');
	item.accessibilityInformation = { label: [label, placed(spokenPlace(article, mention.start)), ...checked].join(', ') };
	return item;
}
