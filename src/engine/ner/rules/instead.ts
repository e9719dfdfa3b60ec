/** Puts names that the words around them tell in the place of what was found there. */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import type { Stretch, Wording } from './wording.js';

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

/**
 * What `nameAt` finds at the words of a stretch that begin with a capital and that none of `names`, in text order, holds: told the word, where
 * what it finds must end, and the name before it.
 */
export function foundBeside(
	names: readonly Name[],
	wording: Wording,
	stretch: Stretch,
	nameAt: (token: number, end: number, before: Name | undefined) => Name | undefined,
): Name[] {
	const found: Name[] = [];
	let next = 0;
	for (let token = stretch.from; token < stretch.to; token++) {
		while ((names[next]?.to ?? Infinity) <= token) next++;
		const end = Math.min(stretch.to, names[next]?.from ?? Infinity);
		if (end <= token || !startsWithCapital(wording.word(token))) continue;
		const name = nameAt(token, end, names[next - 1]);
		if (!name) continue;
		found.push(name);
		token = name.to - 1;
	}
	return found;
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
