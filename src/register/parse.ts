/** Reads a register's file. What is wrong is reported with its place, and nothing is made of a register that has a fault. */
import { checkedJson, offsetOf, parseJson, problemAt, type Parsed } from '../formats/json.js';
import { acceptedForms } from './accepted-forms.js';
import { comparableForm } from './form.js';
import type { Register, RegisterEntry } from './register.js';
import { registerSchema } from './schema.js';

type JsonPath = readonly (string | number)[];

/** Something that the schema does not see: where, and what. */
export interface Contradiction {
	readonly path: JsonPath;
	readonly message: string;
}

/** Problems that are reported. */
const MOST_PROBLEMS = 20;

/** Reads a register. Never throws. */
export function parseRegister(json: string): Parsed<Register> {
	const parsed = parseJson(json);
	if (!parsed.ok) return parsed;
	const checked = checkedJson(registerSchema, json, parsed.value);
	if (!checked.ok) return checked;
	const found = contradictionsIn(checked.value).slice(0, MOST_PROBLEMS);
	if (found.length === 0) return checked;
	const problems = found.map(({ path, message }) => problemAt(json, message, offsetOf(json, path)));
	return { ok: false, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/** What contradicts itself in a register that the schema takes. */
export function contradictionsIn({ entries, never = [] }: Register): Contradiction[] {
	const ids = new Map<string, number>();
	const found: Contradiction[] = [];
	for (const [index, entry] of entries.entries()) {
		const path = ['entries', index];
		if (ids.has(entry.id)) found.push({ path: [...path, 'id'], message: `The id “${entry.id}” is there already.` });
		ids.set(entry.id, index);
		found.push(...contradictionsOf(entry, path));
	}
	const named = new Map(entries.flatMap((entry) => acceptedForms(entry).map((form) => [comparableForm(form), entry.id])));
	for (const [index, words] of never.entries()) {
		const id = named.get(comparableForm(words));
		if (id !== undefined) found.push({ path: ['never', index], message: `“${words}” is a name of the entry “${id}”, and never one.` });
	}
	return found;
}

function contradictionsOf(entry: RegisterEntry, path: JsonPath): Contradiction[] {
	const accepted = new Set(acceptedForms(entry).map(comparableForm));
	const avoided = (entry.avoid ?? []).flatMap(({ form }, index) =>
		accepted.has(comparableForm(form))
			? [{ path: [...path, 'avoid', index], message: `“${form}” of “${entry.id}” is accepted, and to be avoided.` }]
			: [],
	);
	const roles = (entry.roles ?? []).flatMap(({ title, from = '', to = '9999' }, index) =>
		to < from.slice(0, to.length)
			? [{ path: [...path, 'roles', index, 'to'], message: `“${title}” of “${entry.id}” ends before it begins.` }]
			: [],
	);
	return [...avoided, ...roles];
}
