/** The *Names* list: entities by type, the prominent ones first, each opening to its mentions. Children are made when asked for. */
import { ENTITY_TYPES, type Entity, type EntityType, type Mention } from '../annotations.js';
import { countedMentions } from '../corrections/counted-mentions.js';
import { compared } from '../corrections/order.js';
import { excerptAround, type Excerpt } from './excerpt.js';
import { folded } from './fold.js';
import type { AnnotationIndex } from './navigation.js';

/** How the names of a type are sorted. */
export type NameOrder = 'prominence' | 'appearance' | 'alphabet';

/** What the list shows. `filter` is what was typed: all its words must occur in a name, alias or context. */
export interface NamesOptions {
	readonly order: NameOrder;
	readonly filter: string;
}

/** A type of entity, with how many of them the article names. */
export interface NameGroup {
	readonly kind: 'group';
	readonly type: EntityType;
	readonly names: readonly NameNode[];
}

/** An entity in the list. */
export interface NameNode {
	readonly kind: 'name';
	readonly entity: Entity;
	/** How often the article refers to it, by name or otherwise. */
	readonly mentions: number;
	readonly quotes: number;
	/** How many of its mentions an editor has to tick off, and has ticked off. */
	readonly counted: number;
	readonly checked: number;
}

/** A mention in the list, under its entity. */
export interface MentionNode {
	readonly kind: 'mention';
	readonly mention: Mention;
	readonly parent: NameNode;
	/** 1 for the entity's first mention. */
	readonly number: number;
}

/** The types of which the article names something, in the order of `ENTITY_TYPES`. */
export function nameGroups(index: AnnotationIndex, options: NamesOptions): readonly NameGroup[] {
	const words = folded(options.filter).split(/\s+/u).filter(Boolean);
	const byType = new Map<EntityType, NameNode[]>(ENTITY_TYPES.map((type) => [type, []]));
	for (const entity of index.annotations.entities) {
		if (matches(entity, words)) byType.get(entity.type)?.push(nameNode(entity, index));
	}
	const groups: NameGroup[] = [];
	for (const type of ENTITY_TYPES) {
		const names = sorted(byType.get(type) ?? [], options.order, index);
		if (names.length > 0) groups.push({ kind: 'group', type, names });
	}
	return groups;
}

/** The mentions of an entity, in text order. */
export function mentionNodes(parent: NameNode, index: AnnotationIndex): readonly MentionNode[] {
	return index.mentionsOf(parent.entity.id).map((mention, at) => ({ kind: 'mention', mention, parent, number: at + 1 }));
}

/** The line of a mention: the words around it. */
export function mentionExcerpt({ mention }: MentionNode, text: string, index: AnnotationIndex): Excerpt {
	return excerptAround(text, mention, index.blockAt(mention.start));
}

/** Whether every word of the filter (folded) occurs in the entity's name, aliases or context. */
function matches(entity: Entity, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const searched = folded([entity.name, ...entity.aliases, entity.context ?? ''].join('\n'));
	return words.every((word) => searched.includes(word));
}

function nameNode(entity: Entity, index: AnnotationIndex): NameNode {
	const mentions = index.mentionsOf(entity.id);
	const counted = countedMentions(mentions);
	return {
		kind: 'name',
		entity,
		mentions: mentions.length,
		quotes: index.quotesOf(entity.id).length,
		counted: counted.length,
		checked: counted.filter(({ checked }) => checked).length,
	};
}

/** Keys are made once a name and not once a comparison: a book has thousands. */
function sorted(names: readonly NameNode[], order: NameOrder, index: AnnotationIndex): readonly NameNode[] {
	const keyed = names.map((node) => ({
		node,
		start: index.mentionsOf(node.entity.id)[0]?.start ?? Number.MAX_SAFE_INTEGER,
		key: order === 'alphabet' ? sortKey(node.entity) : '',
		// As the badge counts; of those mentioned alike, who is quoted more.
		prominence: order === 'prominence' ? node.mentions + node.quotes / 1e6 : 0,
	}));
	// Keys have neither accents nor capitals, so that letters compare as they are; to load the rules of a language takes ten milliseconds at a stretch.
	keyed.sort((a, b) => b.prominence - a.prominence || compared(a.key, b.key) || a.start - b.start);
	return keyed.map(({ node }) => node);
}

/** Persons stand under the last word of their name, as in a telephone directory; the rest under the first. */
function sortKey(entity: Entity): string {
	if (entity.type !== 'person') return folded(entity.name);
	const cut = entity.name.lastIndexOf(' ') + 1;
	return folded(`${entity.name.slice(cut)} ${entity.name.slice(0, cut)}`);
}
