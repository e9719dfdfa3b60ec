/** Puts names that the words around them tell in the place of what was found there. */
import type { Name } from '../../types.js';

/**
 * `names`, in text order, with `told`, which overlap none of each other, in the stead of all that these overlap; but without those of `told`
 * over which one of the names stays.
 */
export function withInstead(
	names: readonly Name[],
	told: readonly Name[],
	stays: (name: Name, one: Name) => boolean = () => false,
): readonly Name[] {
	const ordered = told.filter((one) => !namesOver(names, one).some((name) => stays(name, one))).sort(byPlace);
	if (ordered.length === 0) return names;
	return [...names.filter((name) => namesOver(ordered, name).length === 0), ...ordered].sort(byPlace);
}

/** `names`, in text order, and others that overlap none of them. */
export function withOthers(names: readonly Name[], others: readonly Name[]): readonly Name[] {
	return others.length === 0 ? names : [...names, ...others].sort(byPlace);
}

/** Those of `names`, in text order and none over another, that share a token with a name. Looks at no others but a few: a book has thousands. */
export function namesOver(names: readonly Name[], { from, to }: Pick<Name, 'from' | 'to'>): Name[] {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((names[middle]?.to ?? Infinity) <= from) low = middle + 1;
		else high = middle;
	}
	const over: Name[] = [];
	for (let name = names[low]; name && name.from < to; name = names[++low]) over.push(name);
	return over;
}

function byPlace(a: Name, b: Name): number {
	return a.from - b.from;
}
