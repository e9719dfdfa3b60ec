/** Takes the entries of another register, or of a sheet, into a register. */
import type { Register, RegisterEntry } from './register.js';
import { entryBlock } from './write.js';

/** What is taken in. */
export interface ImportedRegister {
	readonly register: Register;
	/** Whether it comes from a sheet, which has no place for fields of other programs. */
	readonly isSheet: boolean;
}

/** A register with what was taken into it, and the ids of entries that were there otherwise. */
export interface RegisterWithImported {
	readonly register: Register;
	readonly conflicts: readonly string[];
}

/** The register with the entries of another, which replace those of their ids. Fields that a sheet has no column for stay, and so do words that are no names. */
export function withImported(into: Register, { register: from, isSheet }: ImportedRegister): RegisterWithImported {
	const entries = new Map(into.entries.map((entry) => [entry.id, entry]));
	const conflicts: string[] = [];
	for (const entry of from.entries) {
		const present = entries.get(entry.id);
		const next = present && isSheet ? withOwnFields(entry, present) : entry;
		if (present && entryBlock(filled(present)) === entryBlock(filled(next))) continue;
		if (present) conflicts.push(entry.id);
		entries.set(entry.id, next);
	}
	const never = [...new Set([...(into.never ?? []), ...(from.never ?? [])])];
	return { register: { ...into, entries: [...entries.values()], ...(never.length > 0 && { never }) }, conflicts };
}

/** Fields of an entry that a sheet has; those of other programs are not among them. */
const SHEET_FIELDS: readonly string[] = ['id', 'name', 'type', 'aliases', 'avoid', 'roles', 'uri', 'note', 'distinctFrom'];
/** Fields of a role and of an avoided form that a sheet has. */
const ITEM_FIELDS: readonly string[] = ['title', 'from', 'to', 'source', 'form', 'why'];

/** An entry of a sheet with what the present one has beside. */
function withOwnFields(entry: RegisterEntry, present: RegisterEntry): RegisterEntry {
	const { avoid, roles } = entry;
	return {
		...withoutFields(present, SHEET_FIELDS),
		...entry,
		...(avoid && { avoid: avoid.map((one) => presentItem(one, present.avoid)) }),
		...(roles && { roles: roles.map((one) => presentItem(one, present.roles)) }),
	};
}

/** The present item that says what an item of a sheet says, with its further fields; else the item of the sheet. */
function presentItem<T extends object>(item: T, present: readonly T[] = []): T {
	const facts = JSON.stringify(sheetFields(item));
	return present.find((one) => JSON.stringify(sheetFields(one)) === facts) ?? item;
}

function sheetFields(item: object): readonly (readonly [string, unknown])[] {
	const values = new Map<string, unknown>(Object.entries(item));
	return ITEM_FIELDS.map((field) => [field, values.get(field) ?? ''] as const);
}

function withoutFields(entry: object, fields: readonly string[]): object {
	return Object.fromEntries(Object.entries(entry).filter(([field]) => !fields.includes(field)));
}

/** An entry without empty lists and texts, which say nothing. */
function filled(entry: RegisterEntry): RegisterEntry {
	const { id, name, type, avoid, roles } = entry;
	const lists = { ...(avoid && { avoid: avoid.map(withoutEmpty) }), ...(roles && { roles: roles.map(withoutEmpty) }) };
	return { ...withoutEmpty({ ...entry, ...lists }), id, name, type };
}

function withoutEmpty<T extends object>(item: T): T {
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))) as T;
}
