/** Finds the entries that have one of some forms, in several files at once. */
import { acceptedForms } from './accepted-forms.js';
import { comparableForm } from './form.js';
import { parseRegister } from './parse.js';
import type { RegisterEntry } from './register.js';

/** An entry, and in which of the texts it stands. */
export interface LayeredEntry {
	readonly entry: RegisterEntry;
	readonly layer: number;
}

/**
 * The entries whose accepted or avoided forms are among `forms`, each once: as the last text has it that has its id. Texts with a fault have none.
 */
export function entriesNamed(layers: readonly string[], forms: readonly string[]): readonly LayeredEntry[] {
	const wanted = new Set(forms.map(comparableForm));
	const found = new Map<string, LayeredEntry>();
	for (const [layer, text] of layers.entries()) {
		const parsed = parseRegister(text);
		if (parsed.ok) for (const entry of parsed.value.entries) found.set(entry.id, { entry, layer });
	}
	return [...found.values()].filter(({ entry }) =>
		[...acceptedForms(entry), ...(entry.avoid ?? []).map(({ form }) => form)].some((form) => wanted.has(comparableForm(form))),
	);
}
