/** What a block has: how many names of each kind of facts, and whose they are. From that alone it follows where one more goes. */
import { classPlaces, WHY, type FactClass, type Why } from './cluster.js';

/** Names of one full name with the same facts, but for those of the register’s entries. */
export interface BlockClass extends FactClass {
	/** The name that they have; 0 where each has its own. */
	readonly name: number;
}

/** Where one more name goes. */
export interface ClassTarget {
	/** The classes with it. */
	readonly classes: readonly BlockClass[];
	/** The name of those that it joins; 0 where it needs a new one. */
	readonly name: number;
	/** Whether it stands by itself, so that others with its facts do not have its name. */
	readonly isIsolated: boolean;
	readonly why: Why;
}

/** Where one more name with these facts goes; undefined where others then go elsewhere. */
export function withOneMore(classes: readonly BlockClass[], facts: string): ClassTarget | undefined {
	const at = classes.findIndex((one) => one.facts === facts);
	const own = classes[at];
	// Nearly all: the first of a name, or one of whom all articles say the same.
	if (classes.length === 0) return { classes: [{ facts, count: 1, name: 0 }], name: 0, isIsolated: false, why: WHY.name };
	if (own && own.name !== 0 && classes.length === 1)
		return { classes: [{ ...own, count: own.count + 1 }], name: own.name, isIsolated: false, why: WHY.name };
	const grown = own ? classes.with(at, { ...own, count: own.count + 1 }) : [...classes, { facts, count: 1, name: 0 }];
	const index = own ? at : classes.length;
	const places = classPlaces(grown);
	const names = namesOfGroups(
		grown,
		places.map(({ group }) => group),
		own ? undefined : index,
	);
	const { group, isLikely = false } = places[index] ?? {};
	if (!names || !hasSameReasons(classes, grown)) return undefined;
	const why = group === undefined ? WHY.isolated : isLikely ? WHY.most : WHY.name;
	return { classes: grown, name: group === undefined ? 0 : (names.get(group) ?? 0), isIsolated: group === undefined, why };
}

/** The classes with one name less; undefined where others then go elsewhere. */
export function withOneLess(classes: readonly BlockClass[], facts: string): readonly BlockClass[] | undefined {
	const left = classes.flatMap((one) => (one.facts !== facts ? [one] : one.count > 1 ? [{ ...one, count: one.count - 1 }] : []));
	const places = classPlaces(left);
	return namesOfGroups(
		left,
		places.map(({ group }) => group),
		undefined,
	) && hasSameReasons(classes, left)
		? left
		: undefined;
}

/** Whether those that are in both are in their groups for the same reason. */
function hasSameReasons(before: readonly BlockClass[], after: readonly BlockClass[]): boolean {
	if (after.length === before.length) return true;
	const [was, is] = [classPlaces(before), classPlaces(after)];
	return before.every(({ facts }, at) => {
		const index = after.findIndex((one) => one.facts === facts);
		return index < 0 || was[at]?.isLikely === is[index]?.isLikely;
	});
}

/** The name of each group, if the classes have names by their groups already; `fresh` is a class that has none yet. */
function namesOfGroups(
	classes: readonly BlockClass[],
	groups: readonly (number | undefined)[],
	fresh: number | undefined,
): ReadonlyMap<number, number> | undefined {
	const names = new Map<number, number>();
	for (const [at, { name }] of classes.entries()) {
		const group = groups[at];
		if (at === fresh) continue;
		if ((group === undefined) !== (name === 0)) return undefined;
		if (group === undefined) continue;
		if ((names.get(group) ?? name) !== name) return undefined;
		names.set(group, name);
	}
	return new Set(names.values()).size === names.size ? names : undefined;
}

/** The classes of a cell. */
export function classesOf(cell: unknown): readonly BlockClass[] {
	if (typeof cell !== 'string') return [];
	const rows = JSON.parse(cell) as readonly (readonly [string, number, number])[];
	return rows.map(([facts, count, name]) => ({ facts, count, name }));
}

/** The cell of classes. */
export function classesText(classes: readonly BlockClass[]): string {
	return JSON.stringify(classes.map(({ facts, count, name }) => [facts, count, name]));
}
