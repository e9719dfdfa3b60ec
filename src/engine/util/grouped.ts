/** Groups the items of a list. */

/** The items by a key, in their order. */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) addTo(groups, keyOf(item), item);
	return groups;
}

/** The items by each of their keys, in their order. */
export function groupedByAll<K, T>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) for (const key of keysOf(item)) addTo(groups, key, item);
	return groups;
}

/** Adds an item to the list of a key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}
