/** Merges two registers that grew from one, entry by entry. What both changed otherwise is a conflict: shown, and not guessed. */
import type { Register, RegisterEntry } from './register.js';
import { entryBlock, sortedEntries } from './write.js';

/** An entry that both sides changed otherwise; undefined where a side does not have it. */
export interface MergeConflict {
	readonly id: string;
	readonly base: RegisterEntry | undefined;
	readonly ours: RegisterEntry | undefined;
	readonly theirs: RegisterEntry | undefined;
}

export type MergedRegister =
	| { readonly ok: true; readonly register: Register }
	/** The conflicts in the order of ids, and a register of all entries that are in none. */
	| { readonly ok: false; readonly conflicts: readonly MergeConflict[]; readonly register: Register };

/** Merges `ours` and `theirs`, which were both made from `base`. Words that are never names are taken in and out by either side. */
export function mergedRegisters(base: Register, ours: Register, theirs: Register): MergedRegister {
	const [inBase, inOurs, inTheirs] = [byId(base), byId(ours), byId(theirs)];
	const ids = [...new Set([...inBase.keys(), ...inOurs.keys(), ...inTheirs.keys()])].sort();
	const conflicts: MergeConflict[] = [];
	const entries: RegisterEntry[] = [];
	for (const id of ids) {
		const [before, one, other] = [inBase.get(id), inOurs.get(id), inTheirs.get(id)];
		const chosen = areSame(one, other) || areSame(before, other) ? one : other;
		if (!areSame(one, other) && !areSame(before, one) && !areSame(before, other))
			conflicts.push({ id, base: before, ours: one, theirs: other });
		else if (chosen) entries.push(chosen);
	}
	const never = mergedWords(base.never ?? [], ours.never ?? [], theirs.never ?? []);
	const hasWords = ours.never ?? theirs.never;
	const register = { ...theirs, ...ours, entries: sortedEntries(entries), ...(hasWords && { never }) };
	return conflicts.length > 0 ? { ok: false, conflicts, register } : { ok: true, register };
}

function byId({ entries }: Register): Map<string, RegisterEntry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function areSame(a: RegisterEntry | undefined, b: RegisterEntry | undefined): boolean {
	return (a && entryBlock(a)) === (b && entryBlock(b));
}

/** What both have, and what one of them added. */
function mergedWords(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
	const before = new Set(base);
	const [one, other] = [new Set(ours), new Set(theirs)];
	return [...new Set([...ours, ...theirs])].filter((words) => (before.has(words) ? one.has(words) && other.has(words) : true));
}
