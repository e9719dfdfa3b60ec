/** The forms of an entry that the house prints. */
import type { RegisterEntry } from './register.js';

/** The name and its aliases. */
export function acceptedForms({ name, aliases = [] }: RegisterEntry): readonly string[] {
	return [name, ...aliases];
}
