/** Lays registers over each other: the house's, the desk's, the project's. */
import { acceptedForms } from './accepted-forms.js';
import { comparableForm } from './form.js';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register.js';
import { sortedEntries } from './write.js';

/**
 * One register of several, the most general first. An entry replaces that of the same id in those before it. Words that are never names in one
 * are none in those before it either; where a later one names something so, they are a name again.
 */
export function stacked(registers: readonly Register[]): Register {
	const entries = new Map<string, RegisterEntry>();
	let never = new Map<string, string>();
	for (const register of registers) {
		for (const entry of register.entries) entries.set(entry.id, entry);
		const named = new Set(register.entries.flatMap(acceptedForms).map(comparableForm));
		never = new Map([...never].filter(([form]) => !named.has(form)));
		for (const words of register.never ?? []) never.set(comparableForm(words), words);
	}
	return { ...EMPTY_REGISTER, entries: sortedEntries([...entries.values()]), ...(never.size > 0 ? { never: [...never.values()] } : {}) };
}
