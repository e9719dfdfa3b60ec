/** How the tables of the lexicon are written, and how one class is made of others. */

/** The words of a class, in lower case. */
export type WordClass = ReadonlySet<string>;

/** The class that a table lists: words parted by white space. */
/* @__NO_SIDE_EFFECTS__ */
export function words(table: string): WordClass {
	return new Set(table.trim().split(/\s+/));
}

/** Words and phrases that are parted by upright lines. */
/* @__NO_SIDE_EFFECTS__ */
export function phrases(table: string): WordClass {
	return new Set(table.split('|'));
}

/** The words of any of the classes. */
/* @__NO_SIDE_EFFECTS__ */
export function union(...classes: readonly Iterable<string>[]): WordClass {
	const all = new Set<string>();
	for (const one of classes) for (const word of one) all.add(word);
	return all;
}

/** The words of `whole` that are in none of `parts`. */
/* @__NO_SIDE_EFFECTS__ */
export function without(whole: Iterable<string>, ...parts: readonly WordClass[]): WordClass {
	return new Set([...whole].filter((word) => !parts.some((part) => part.has(word))));
}
