/** Reads the text of a register as it lies in a file, where a merge may have left its marks. */
import type { Problem } from '../formats/json.js';
import { conflictProblems, conflictSidesOf } from './conflict.js';
import { parseRegister } from './parse.js';
import type { Register } from './register.js';

/** The register, or what is wrong with it; `isConflict`: that marks of a merge stand in it. */
export type RegisterInFile =
	| { readonly ok: true; readonly value: Register }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly isConflict: boolean };

/** Reads the text. Never throws. */
export function registerInFile(text: string): RegisterInFile {
	const sides = conflictSidesOf(text);
	if (sides) return { ok: false, problems: conflictProblems(text, sides), isConflict: true };
	const parsed = parseRegister(text);
	return parsed.ok ? parsed : { ...parsed, isConflict: false };
}
