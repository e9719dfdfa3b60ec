/** Checks the text of a register, so that only registers without a fault come to serve. */
import type { Problem } from '../formats/json.js';
import { conflictProblems, conflictSidesOf } from '../register/conflict.js';
import { parseRegister } from '../register/parse.js';

/** How many entries a register has, or what is wrong with it. */
export type RegisterReading =
	| { readonly ok: true; readonly entries: number }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly isConflict: boolean };

/** Reads the text of a register. Never throws. */
export function registerReading(text: string): RegisterReading {
	const sides = conflictSidesOf(text);
	if (sides) return { ok: false, problems: conflictProblems(text, sides), isConflict: true };
	const parsed = parseRegister(text);
	return parsed.ok ? { ok: true, entries: parsed.value.entries.length } : { ...parsed, isConflict: false };
}
