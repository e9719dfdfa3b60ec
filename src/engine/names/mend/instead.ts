/** Puts names that the words around them tell in the place of what was found there. */
import type { Name } from '../../types.js';

/** `names`, in text order, with `told` in the stead of all that these overlap. */
export function withInstead(names: readonly Name[], told: readonly Name[]): readonly Name[] {
	if (told.length === 0) return names;
	return [...names.filter((name) => !told.some((one) => overlap(name, one))), ...told].sort((a, b) => a.from - b.from);
}

/** Whether two names share a token. */
export function overlap(a: Name, b: Name): boolean {
	return a.from < b.to && b.from < a.to;
}
