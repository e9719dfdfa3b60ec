/**
 * Who is one across articles: of names with one key, of answers and of the register. Pure, and the same whatever the order of what comes in: the
 * items are sorted first, and what is decided is decided from all of them.
 */
import type { EntityType } from '../annotations.js';
import { grouped } from '../engine/util/grouped.js';
import { contradiction, factsOf } from './person-facts.js';
import { compared } from '../corrections/order.js';

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

/** The groups of names that are one. `answers` are by the items' ids, the earliest first: a later one beats it. */
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
	return compared(a.key, b.key) || compared(a.path, b.path) || a.id - b.id;
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
	// The article's annotations tell two of one name apart, and nothing says which of the two the others are.
	const isIsolated = (item: ClusterItem): boolean => item.isShort || item.isContested || (inArticles.get(item.path)?.length ?? 0) > 1;
	const isolated = same.filter(isIsolated);
	const others = same.filter((item) => !isIsolated(item));
	for (const item of isolated) why.set(item, WHY.isolated);
	for (const item of others) why.set(item, WHY.name);
	const loners = isolated.map((item) => [item]);
	if (others.length === 0) return loners;
	return [...loners, ...(others[0]?.type === 'person' ? personGroups(others, pairs, why) : [others])];
}

/** Names of a full name that say the same of their bearer. */
export interface FactClass {
	/** As `factsText` writes them. */
	readonly facts: string;
	/** How many there are. */
	readonly count: number;
}

/** Ratio of the articles of one namesake to those of all others, from which an ambiguous mention counts as that one. */
const MAJORITY = 10;

/** Persons of one name: those that nothing tells apart, and by themselves those that may be one of several. */
function personGroups(items: readonly ClusterItem[], pairs: readonly Pair[], why: Map<ClusterItem, Why>): Groups {
	const classes = [...grouped(items, ({ facts }) => facts)].map(([facts, own]) => ({ facts, own, count: own.length }));
	const placed = classPlaces(classes, linkedClasses(classes, pairs));
	const groups = new Map<number, ClusterItem[]>();
	const loners: ClusterItem[][] = [];
	for (const [at, { own }] of classes.entries()) {
		const { group, isLikely } = placed[at] ?? {};
		if (group === undefined) loners.push(...own.map((item) => [item]));
		else groups.set(group, [...(groups.get(group) ?? []), ...own]);
		if (group === undefined || isLikely === true) for (const item of own) why.set(item, group === undefined ? WHY.isolated : WHY.most);
	}
	return [...groups.values(), ...loners];
}

/** Where the names of a class go: to a group, by its number, or each by itself. */
export interface ClassPlace {
	readonly group: number | undefined;
	/** Whether they may be of another group as well, which is far smaller. */
	readonly isLikely: boolean;
}

/**
 * Which classes of one full name are one person. Those that may be of two that contradict each other are of neither, or of the one that outweighs all
 * others. `linked`: pairs that the editor said are one, as `a b`.
 */
export function classPlaces(classes: readonly FactClass[], linked: ReadonlySet<string> = new Set()): readonly ClassPlace[] {
	if (classes.length < 2) return classes.map(() => ({ group: 0, isLikely: false }));
	const contradicts = contradictions(classes, linked);
	const all = classes.map((_, at) => at);
	const near = all.map((at) => all.filter((other) => !contradicts(at, other)));
	const isAmbiguous = (at: number): boolean => (near[at] ?? []).some((a) => (near[at] ?? []).some((b) => contradicts(a, b)));
	const ambiguous = new Set(all.filter(isAmbiguous));
	const cores: number[][] = [];
	for (const at of all) {
		if (ambiguous.has(at)) continue;
		const core = cores.find((members) => members.every((member) => !contradicts(member, at)));
		if (core) core.push(at);
		else cores.push([at]);
	}
	const sizes = cores.map((core) => core.reduce((sum, at) => sum + (classes[at]?.count ?? 0), 0));
	return all.map((at): ClassPlace => {
		if (!ambiguous.has(at)) return { group: cores.findIndex((core) => core.includes(at)), isLikely: false };
		const possible = cores.flatMap((core, index) => (core.some((member) => contradicts(member, at)) ? [] : [index]));
		const own = factsOf(classes[at]?.facts ?? '').fields;
		// Who is described as both of two namesakes was taken for one of them by mistake.
		const isBoth =
			possible.filter((index) => (cores[index] ?? []).some((member) => (factsOf(classes[member]?.facts ?? '').fields & own) !== 0)).length >
			1;
		return { group: isBoth ? undefined : likeliest(possible, sizes), isLikely: true };
	});
}

/** The one group that is possible, or that outweighs the others by far. */
function likeliest(possible: readonly number[], sizes: readonly number[]): number | undefined {
	const sizeOf = (at: number): number => sizes[at] ?? 0;
	const [first, ...others] = possible.toSorted((a, b) => sizeOf(b) - sizeOf(a));
	if (first === undefined || others.length === 0) return first;
	return sizeOf(first) >= MAJORITY * others.reduce((sum, at) => sum + sizeOf(at), 0) ? first : undefined;
}

/** Classes that the editor said are one, as pairs of indices. */
function linkedClasses(classes: readonly { readonly own: readonly ClusterItem[] }[], pairs: readonly Pair[]): ReadonlySet<string> {
	const classOf = new Map(classes.flatMap(({ own }, at) => own.map((item) => [item, at] as const)));
	return new Set(
		pairs.flatMap(({ left, right, isSame }) => {
			const [a, b] = [classOf.get(left), classOf.get(right)];
			return isSame && a !== undefined && b !== undefined ? [`${a} ${b}`, `${b} ${a}`] : [];
		}),
	);
}

/** Whether two of the classes, by their indices, contradict each other. What the editor says is one does not. */
function contradictions(classes: readonly FactClass[], linked: ReadonlySet<string>): (a: number, b: number) => boolean {
	const facts = classes.map((one) => factsOf(one.facts));
	const table = facts.map((own, a) =>
		facts.map((other, b) => a !== b && !linked.has(`${a} ${b}`) && contradiction(own, other) !== undefined),
	);
	return (a, b) => table[a]?.[b] === true;
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
