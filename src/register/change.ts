/** What one change makes of a register: facts added to an entry, a house spelling, words that are no name. Where it contradicts what is there, the change wins. */
import { acceptedForms } from './accepted-forms.js';
import { comparableForm } from './form.js';
import { newId } from './ids.js';
import { compared } from '../corrections/order.js';
import type { AvoidedForm, Register, RegisterEntry, RegisterRole } from './register.js';

/** What is known of an entry. Without `id` it is a new one, whose id is made of its name. */
export type EntryFacts = Omit<RegisterEntry, 'id'> & { readonly id?: string };

/**
 * `add` an entry, or facts to the entry of that id: lists grow, the other fields are replaced. `spelling`: `name` is the house spelling from now
 * on; the former one is accepted, unless it is among those to `avoid`. `never`: the words are no name; where an entry is called so it goes, if `replaces`.
 */
export type RegisterChange =
	| { readonly kind: 'add'; readonly facts: EntryFacts }
	| { readonly kind: 'spelling'; readonly id: string; readonly name: string; readonly avoid: readonly AvoidedForm[] }
	| { readonly kind: 'never'; readonly words: string; readonly replaces?: boolean };

/** The register after the change; or the entry whose house spelling would be no name. A spelling of an entry that is not there changes nothing. */
export type ChangedRegister =
	{ readonly ok: true; readonly register: Register; readonly id?: string } | { readonly ok: false; readonly entry: RegisterEntry };

/** Makes one change. New entries and words stand before the first that sorts after them. */
export function changedRegister(register: Register, change: RegisterChange): ChangedRegister {
	switch (change.kind) {
		case 'add':
			return withEntry(register, change.facts);
		case 'spelling':
			return withSpelling(register, change);
		case 'never':
			return withNever(register, change);
	}
}

function withEntry(register: Register, { id: wanted, ...facts }: EntryFacts): ChangedRegister {
	const { entries } = register;
	const present = entries.find(({ id }) => id === wanted);
	const id = wanted ?? newId(facts.name, new Set(entries.map((entry) => entry.id)));
	const { name, type } = facts;
	const entry = withFacts(present ?? { id, name, type }, facts);
	return { ok: true, id, register: withoutNever({ ...register, entries: withPut(entries, entry) }, entry) };
}

function withSpelling(register: Register, { id, name, avoid }: Extract<RegisterChange, { readonly kind: 'spelling' }>): ChangedRegister {
	const present = register.entries.find((entry) => entry.id === id);
	if (!present) return { ok: true, register };
	const entry = withFacts(present, { name, type: present.type, aliases: [present.name], avoid });
	return { ok: true, id, register: withoutNever({ ...register, entries: withPut(register.entries, entry) }, entry) };
}

function withNever(register: Register, { words, replaces }: Extract<RegisterChange, { readonly kind: 'never' }>): ChangedRegister {
	const isThese = isForm(words);
	const { never = [] } = register;
	const named = register.entries.find(({ name }) => isThese(name));
	if (named && !replaces) return { ok: false, entry: named };
	const entries = register.entries.flatMap((entry) => {
		if (isThese(entry.name)) return [];
		return entry.aliases?.some(isThese) ? [withLists(entry, { aliases: entry.aliases.filter((alias) => !isThese(alias)) })] : [entry];
	});
	return { ok: true, register: { ...register, entries, never: never.some(isThese) ? never : inserted(never, words, (one) => one) } };
}

/** An entry with further facts. */
function withFacts(
	entry: RegisterEntry,
	{ aliases = [], avoid = [], roles = [], distinctFrom = [], ...scalars }: EntryFacts,
): RegisterEntry {
	const next = { ...entry, ...scalars, id: entry.id };
	const isAvoided = (form: string): boolean => avoid.some((one) => isForm(one.form)(form));
	const accepted = united(entry.aliases ?? [], aliases, comparableForm).filter((form) => !isForm(next.name)(form) && !isAvoided(form));
	const isAccepted = (form: string): boolean => [next.name, ...aliases].some(isForm(form));
	const avoided = united(entry.avoid ?? [], avoid, ({ form }) => comparableForm(form));
	return withLists(next, {
		aliases: accepted,
		avoid: avoided.filter(({ form }) => isAvoided(form) || !isAccepted(form)),
		roles: roles.reduce(withRole, entry.roles ?? []),
		distinctFrom: united(entry.distinctFrom ?? [], distinctFrom, (id) => id),
	});
}

type EntryLists = Pick<RegisterEntry, 'aliases' | 'avoid' | 'roles' | 'distinctFrom'>;

/** With these lists; without those that are empty now. */
function withLists(entry: RegisterEntry, lists: EntryLists): RegisterEntry {
	const filled = Object.entries({ ...entry, ...lists }).filter(([, value]) => !Array.isArray(value) || value.length > 0);
	return { ...(Object.fromEntries(filled) as EntryLists), id: entry.id, name: entry.name, type: entry.type };
}

/** A role that is there already gets what it lacks; at other dates it is another time in office. */
function withRole(roles: readonly RegisterRole[], role: RegisterRole): readonly RegisterRole[] {
	const title = comparableForm(role.title).toLowerCase();
	const at = roles.findIndex(
		(one) =>
			comparableForm(one.title).toLowerCase() === title &&
			(one.from === undefined || role.from === undefined || one.from === role.from) &&
			(one.to === undefined || role.to === undefined || one.to === role.to),
	);
	const present = roles[at];
	return present ? roles.with(at, { ...role, ...present }) : [...roles, role];
}

/** Both without those of `others` that are there; of equal keys the later fields are added. */
function united<T>(present: readonly T[], others: readonly T[], keyOf: (item: T) => string): readonly T[] {
	const all = new Map(present.map((item) => [keyOf(item), item]));
	for (const item of others) {
		const before = all.get(keyOf(item));
		if (before === undefined) all.set(keyOf(item), item);
		else if (typeof before === 'object') all.set(keyOf(item), { ...before, ...item });
	}
	return [...all.values()];
}

/** What an entry names is a name again. */
function withoutNever(register: Register, entry: RegisterEntry): Register {
	const { never, ...rest } = register;
	if (!never?.some((words) => acceptedForms(entry).some(isForm(words)))) return register;
	const left = never.filter((words) => !acceptedForms(entry).some(isForm(words)));
	return left.length > 0 ? { ...rest, never: left } : rest;
}

function withPut(entries: readonly RegisterEntry[], entry: RegisterEntry): readonly RegisterEntry[] {
	const at = entries.findIndex(({ id }) => id === entry.id);
	return at >= 0 ? entries.with(at, entry) : inserted(entries, entry, ({ id }) => id);
}

/** The list with an item before the first that sorts after it: a list that somebody sorted otherwise stays as it is. */
function inserted<T>(list: readonly T[], item: T, keyOf: (item: T) => string): readonly T[] {
	const at = list.findIndex((one) => compared(keyOf(one), keyOf(item)) > 0);
	return at < 0 ? [...list, item] : list.toSpliced(at, 0, item);
}

function isForm(words: string): (other: string) => boolean {
	const form = comparableForm(words);
	return (other) => comparableForm(other) === form;
}
