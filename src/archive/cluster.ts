/**
 * Who is one across articles: of names with one key, of answers and of the register. Pure, and the same whatever the order of what comes in: the
 * items are sorted first, and what is decided is decided from all of them.
 */
import type { EntityType } from '../annotations.js';
import { grouped } from './article-rows.js';
import { contradiction, factsOf, type PersonFacts } from './person-facts.js';

/** Why a name is in its group. */
export const WHY = { isolated: 0, name: 1, most: 2, register: 3, answer: 4 } as const;
/** One of `WHY`. */
export type Why = (typeof WHY)[keyof typeof WHY];

/** A name of an article. */
export interface ClusterItem {
	readonly id: number;
	readonly path: string;
	readonly key: string;
	readonly type: EntityType;
	readonly isShort: boolean;
	readonly facts: string;
	/** The id of the register's entry. */
	readonly entry: string | undefined;
	/** Whether the register has the name, and it is not sure for whom. */
	readonly isContested: boolean;
}

/** What the editor said of two names; positions in the list of items. */
export interface ClusterAnswer {
	readonly left: number;
	readonly right: number;
	readonly isSame: boolean;
}

/** Names that are one. */
export interface IdentityGroup {
	readonly items: readonly ClusterItem[];
	/** The id of the register's entry. */
	readonly entry: string | undefined;
	readonly why: ReadonlyMap<ClusterItem, Why>;
}

type Groups = readonly (readonly ClusterItem[])[];

/** The groups of names that are one. `answersOf` are by the items' ids, the earliest first: a later one beats it. */
export function clusters(unsorted: readonly ClusterItem[], answers: readonly ClusterAnswer[]): readonly IdentityGroup[] {
	const items = unsorted.toSorted(byPlace);
	const byId = new Map(items.map((item) => [item.id, item]));
	const pairs = answers.flatMap(({ left, right, isSame }): Pair[] => {
		const [a, b] = [byId.get(left), byId.get(right)];
		return a && b && a !== b ? [{ left: a, right: b, isSame }] : [];
	});
	const why = new Map<ClusterItem, Why>();
	const drafts = automaticGroups(items, pairs, why).map((group): GroupDraft => ({ items: new Set(group), entry: group[0]?.entry }));
	return answered(drafts, pairs, why).map((draft) => ({ items: [...draft.items].sort(byPlace), entry: draft.entry, why }));
}

interface Pair {
	readonly left: ClusterItem;
	readonly right: ClusterItem;
	readonly isSame: boolean;
}

function byPlace(a: ClusterItem, b: ClusterItem): number {
	return compare(a.key, b.key) || compare(a.path, b.path) || a.id - b.id;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function automaticGroups(items: readonly ClusterItem[], pairs: readonly Pair[], why: Map<ClusterItem, Why>): Groups {
	const registered = items.filter(({ entry }) => entry !== undefined);
	for (const item of registered) why.set(item, WHY.register);
	const byEntry = [...grouped(registered, ({ entry }) => entry).values()];
	const byKey = [
		...grouped(
			items.filter(({ entry }) => entry === undefined),
			({ key }) => key,
		).values(),
	];
	return [...byEntry, ...byKey.flatMap((same) => namesakeGroups(same, pairs, why))];
}

/** The groups of one full name that the register does not settle. */
function namesakeGroups(same: readonly ClusterItem[], pairs: readonly Pair[], why: Map<ClusterItem, Why>): Groups {
	const inArticles = grouped(same, ({ path }) => path);
	// Two of one name in one article are two for whoever annotated it, and nobody says which of them the others are.
	const isIsolated = (item: ClusterItem): boolean => item.isShort || item.isContested || (inArticles.get(item.path)?.length ?? 0) > 1;
	const isolated = same.filter(isIsolated);
	const others = same.filter((item) => !isIsolated(item));
	for (const item of isolated) why.set(item, WHY.isolated);
	for (const item of others) why.set(item, WHY.name);
	const loners = isolated.map((item) => [item]);
	if (others.length === 0) return loners;
	return [...loners, ...(others[0]?.type === 'person' ? personGroups(others, pairs, why) : [others])];
}

/** Names with the same facts. */
interface FactClass {
	readonly facts: PersonFacts;
	readonly items: readonly ClusterItem[];
}

/** How many times as many a namesake must be than all others for whoever may be any of them to be that one. */
const MAJORITY = 10;

/** Persons of one name: those that nothing tells apart, and by themselves those that may be one of several. */
function personGroups(items: readonly ClusterItem[], pairs: readonly Pair[], why: Map<ClusterItem, Why>): Groups {
	const classes = [...grouped(items, ({ facts }) => facts)].map(([text, own]): FactClass => ({ facts: factsOf(text), items: own }));
	if (classes.length === 1) return [items];
	const contradicts = contradictions(classes, pairs);
	const isAmbiguous = (at: number): boolean => {
		const near = classes.flatMap((_, other) => (contradicts(at, other) ? [] : [other]));
		return near.some((a) => near.some((b) => contradicts(a, b)));
	};
	const all = classes.map((_, at) => at);
	const ambiguous = new Set(all.filter(isAmbiguous));
	const cores: number[][] = [];
	for (const at of all) {
		if (ambiguous.has(at)) continue;
		const core = cores.find((members) => members.every((member) => !contradicts(member, at)));
		if (core) core.push(at);
		else cores.push([at]);
	}
	const groups = cores.map((core) => core.flatMap((at) => classes[at]?.items ?? []));
	const sizes = groups.map((group) => group.length);
	const loners: ClusterItem[][] = [];
	for (const at of ambiguous) {
		const own = classes[at]?.items ?? [];
		const possible = cores.flatMap((core, index) => (core.some((member) => contradicts(member, at)) ? [] : [index]));
		const target = likeliest(possible, sizes);
		if (target === undefined) loners.push(...own.map((item) => [item]));
		else groups[target]?.push(...own);
		for (const item of own) why.set(item, target === undefined ? WHY.isolated : WHY.most);
	}
	return [...groups, ...loners];
}

/** The one group that is possible, or that outweighs the others by far. */
function likeliest(possible: readonly number[], sizes: readonly number[]): number | undefined {
	const sizeOf = (at: number): number => sizes[at] ?? 0;
	const [first, ...others] = possible.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	if (first === undefined || others.length === 0) return first;
	return sizeOf(first) >= MAJORITY * others.reduce((sum, at) => sum + sizeOf(at), 0) ? first : undefined;
}

/** Whether two of the classes, by their indices, contradict each other. What the editor says is one does not. */
function contradictions(classes: readonly FactClass[], pairs: readonly Pair[]): (a: number, b: number) => boolean {
	const bridged = bridgedFields(classes.map(({ facts }) => facts.fields));
	const classOf = new Map(classes.flatMap(({ items }, at) => items.map((item) => [item, at] as const)));
	const same = new Set(
		pairs.flatMap(({ left, right, isSame }) => {
			const [a, b] = [classOf.get(left), classOf.get(right)];
			return isSame && a !== undefined && b !== undefined ? [`${a} ${b}`, `${b} ${a}`] : [];
		}),
	);
	const table = classes.map(({ facts }, a) =>
		classes.map((other, b) => a !== b && !same.has(`${a} ${b}`) && contradiction(facts, other.facts, bridged) !== undefined),
	);
	return (a, b) => table[a]?.[b] === true;
}

/** Fields that are joined by somebody who works in both, as bits: a lawyer and mayor joins lawyers and mayors of that name. */
function bridgedFields(fields: readonly number[]): readonly number[] {
	let bridges: number[] = [];
	for (const bits of fields) {
		if ((bits & (bits - 1)) === 0) continue;
		const touched = bridges.filter((bridge) => (bridge & bits) !== 0);
		bridges = [...bridges.filter((bridge) => (bridge & bits) === 0), touched.reduce((all, bridge) => all | bridge, bits)];
	}
	return bridges;
}

/** A group in the making. */
interface GroupDraft {
	readonly items: Set<ClusterItem>;
	readonly entry: string | undefined;
}

/**
 * The groups after what the editor said. Of two that are not one, the right one leaves the group, with whom it was said to be one. Two entries of the
 * register are never joined: that is for the register to say.
 */
function answered(drafts: readonly GroupDraft[], pairs: readonly Pair[], why: Map<ClusterItem, Why>): readonly GroupDraft[] {
	const draftOf = new Map(drafts.flatMap((draft) => [...draft.items].map((item) => [item, draft] as const)));
	for (const { left, right, isSame } of pairs) {
		const [a, b] = [draftOf.get(left), draftOf.get(right)];
		if (!a || !b || (a === b) === isSame) continue;
		if (isSame && a.entry !== undefined && b.entry !== undefined) continue;
		const own = { items: new Set<ClusterItem>(), entry: isSame ? (a.entry ?? b.entry) : undefined };
		const moved = isSame ? [...a.items, ...b.items] : linkedTo(right, pairs, left).filter((item) => a.items.delete(item));
		for (const item of moved) draftOf.set(item, own).get(item)?.items.add(item);
		why.set(right, WHY.answer);
	}
	return [...new Set(draftOf.values())];
}

/** An item and those that were said to be one with it, but for `stop`. */
function linkedTo(item: ClusterItem, pairs: readonly Pair[], stop: ClusterItem): readonly ClusterItem[] {
	const linked = new Set([item]);
	for (const one of linked)
		for (const { left, right, isSame } of pairs) {
			if (!isSame || (left !== one && right !== one)) continue;
			const other = left === one ? right : left;
			if (other !== stop) linked.add(other);
		}
	return [...linked];
}
