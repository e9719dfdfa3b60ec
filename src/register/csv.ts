/**
 * Registers as CSV (RFC 4180) for people who live in spreadsheets: a fact a row, `id`, `name` and `type` repeated, so that rows may be sorted and
 * filtered. The first row of an entry may have no fact. What a spreadsheet would run as a formula is written as text, and read back as it was.
 */
import * as v from 'valibot';
import { sheetText } from '../formats/sheet.js';
import { csvRows, SheetError, type CsvRow } from './csv-rows.js';
import { newId } from './ids.js';
import { contradictionsIn, type Contradiction } from './parse.js';
import { EMPTY_REGISTER, type AvoidedForm, type Register, type RegisterEntry, type RegisterRole } from './register.js';
import { registerEntrySchema } from './schema.js';
import { sortedEntries } from './write.js';

const COLUMNS = ['id', 'name', 'type', 'fact', 'value', 'from', 'to', 'source', 'why'] as const;
type Column = (typeof COLUMNS)[number];
/** A row by its columns; what is left out is empty. */
type Cells = Partial<Record<Column, string>>;

const FACTS = ['', 'alias', 'avoid', 'role', 'uri', 'note', 'distinct from', 'never'] as const;
type Fact = (typeof FACTS)[number];

/** The register as a sheet. */
export function registerSheet({ entries, never = [] }: Register): string {
	const rows = [...sortedEntries(entries).flatMap(rowsOf), ...never.map((value): Cells => ({ fact: 'never', value }))];
	return sheetText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => withApostrophe(row[column] ?? '')))]);
}

function rowsOf({ id, name, type, aliases = [], avoid = [], roles = [], uri, note, distinctFrom = [] }: RegisterEntry): Cells[] {
	const facts: (Cells & { readonly fact: Fact })[] = [
		{ fact: '' },
		...aliases.map((value) => ({ fact: 'alias' as const, value })),
		...avoid.map(({ form, why = '' }) => ({ fact: 'avoid' as const, value: form, why })),
		...roles.map(({ title, from = '', to = '', source = '' }) => ({ fact: 'role' as const, value: title, from, to, source })),
		...(uri === undefined ? [] : [{ fact: 'uri' as const, value: uri }]),
		...(!note ? [] : [{ fact: 'note' as const, value: note }]),
		...distinctFrom.map((value) => ({ fact: 'distinct from' as const, value })),
	];
	return facts.map((fact) => ({ id, name, type, ...fact }));
}

/**
 * The register of a sheet; of its columns `name` alone must be there. Its entries have yet to be checked, as those of any file (`parseRegister`).
 * @throws SheetError where it is none.
 */
export function registerOfSheet(csv: string): Register {
	const [head, ...rows] = csvRows(csv);
	if (!head) throw new SheetError(1, 'The sheet is empty.');
	const columns = head.cells.map((cell) => cell.trim().toLowerCase());
	const unknown = columns.find((column) => column !== '' && !isColumn(column));
	if (unknown !== undefined)
		throw new SheetError(head.line, `There is no column “${unknown}”; those that there are: ${COLUMNS.join(', ')}.`);
	const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) < at);
	if (twice !== undefined) throw new SheetError(head.line, `The column “${twice}” is there twice.`);
	if (!columns.includes('name')) throw new SheetError(head.line, 'The column “name” is missing.');
	return new SheetReader(columns).register(rows);
}

function isColumn(name: string): name is Column {
	return COLUMNS.some((column) => column === name);
}

/** An entry while its rows are read. */
interface EntryDraft {
	/** Where its first row is. */
	readonly line: number;
	readonly id: string;
	readonly name: string;
	readonly type: string;
	readonly aliases: string[];
	readonly avoid: AvoidedForm[];
	readonly roles: RegisterRole[];
	/** Where the row of each is. */
	readonly lines: { readonly avoid: number[]; readonly roles: number[] };
	readonly distinctFrom: string[];
	uri?: string;
	note?: string;
}

class SheetReader {
	readonly #columns: readonly string[];
	/** By id; of rows without one, by name and type. */
	readonly #drafts = new Map<string, EntryDraft>();
	readonly #ids = new Set<string>();
	readonly #never: string[] = [];
	readonly #neverLines: number[] = [];

	constructor(columns: readonly string[]) {
		this.#columns = columns;
	}

	register(rows: readonly CsvRow[]): Register {
		const read = rows
			.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
			.map((row) => ({ line: row.line, cells: this.#cellsOf(row) }));
		for (const { cells } of read) if (cells.id) this.#ids.add(cells.id);
		for (const { line, cells } of read) this.#add(cells, line);
		const entries = [...this.#drafts.values()].map(entryOf);
		const [fault] = contradictionsIn({ ...EMPTY_REGISTER, entries, never: this.#never });
		if (fault) throw new SheetError(this.#lineOf(fault), fault.message);
		return { ...EMPTY_REGISTER, entries: sortedEntries(entries), ...(this.#never.length > 0 ? { never: this.#never } : {}) };
	}

	/** Where the row is that contradicts another one. */
	#lineOf({ path: [list, index, field, at] }: Contradiction): number {
		if (list === 'never') return this.#neverLines[Number(index)] ?? 1;
		const draft = [...this.#drafts.values()][Number(index)];
		return (field === 'avoid' || field === 'roles' ? draft?.lines[field][Number(at)] : undefined) ?? draft?.line ?? 1;
	}

	#cellsOf({ cells, line }: CsvRow): Cells {
		if (cells.length > this.#columns.length)
			throw new SheetError(line, `The row has ${cells.length} cells, and ${this.#columns.length} columns.`);
		return Object.fromEntries(cells.map((cell, index) => cellIn(this.#columns[index] ?? '', unguarded(cell))));
	}

	#add(cells: Cells, line: number): void {
		const { fact = '', value = '', why = '', from = '', to = '', source = '' } = cells;
		const kind = FACTS.find((one) => one === fact.trim().toLowerCase());
		if (kind === undefined)
			throw new SheetError(line, `There is no fact “${fact}”; those that there are: ${FACTS.filter(Boolean).join(', ')}.`);
		if (kind !== '' && value === '') throw new SheetError(line, `The value of “${kind}” is missing.`);
		if (kind === 'never') {
			this.#never.push(value);
			this.#neverLines.push(line);
			return;
		}
		const draft = this.#draftOf(cells, line);
		if (kind === 'avoid') draft.lines.avoid.push(line);
		if (kind === 'role') draft.lines.roles.push(line);
		if (kind === 'alias') draft.aliases.push(value);
		else if (kind === 'avoid') draft.avoid.push({ form: value, ...(why && { why }) });
		else if (kind === 'role') draft.roles.push({ title: value, ...(from && { from }), ...(to && { to }), ...(source && { source }) });
		else if (kind === 'distinct from') draft.distinctFrom.push(value);
		else if (kind !== '') setOnce(draft, kind, value, line);
	}

	#draftOf({ id = '', name = '', type = '' }: Cells, line: number): EntryDraft {
		const key = id === '' ? `${name}\n${type}` : id;
		const present = this.#drafts.get(key);
		if (present) {
			if ((name !== '' && name !== present.name) || (type !== '' && type !== present.type))
				throw new SheetError(line, `The entry “${present.id}” is “${present.name}” (${present.type}) in another row.`);
			return present;
		}
		if (name === '') throw new SheetError(line, 'The name is missing.');
		const own = id === '' ? newId(name, this.#ids) : id;
		this.#ids.add(own);
		const draft: EntryDraft = {
			line,
			id: own,
			name,
			type,
			aliases: [],
			avoid: [],
			roles: [],
			lines: { avoid: [], roles: [] },
			distinctFrom: [],
		};
		this.#drafts.set(key, draft);
		return draft;
	}
}

/** Spaces around what cannot have any are slips of the hand. */
function cellIn(column: string, value: string): [string, string] {
	return [column, ['source', 'why', 'value'].includes(column) ? value : value.trim()];
}

function setOnce(draft: EntryDraft, field: 'uri' | 'note', value: string, line: number): void {
	if (draft[field] !== undefined && draft[field] !== value) throw new SheetError(line, `The entry “${draft.id}” has two of “${field}”.`);
	draft[field] = value;
}

function entryOf({ line, id, name, type, aliases, avoid, roles, distinctFrom, uri, note }: EntryDraft): RegisterEntry {
	const entry = v.safeParse(registerEntrySchema, {
		...{ id, name, type },
		...(aliases.length > 0 && { aliases }),
		...(avoid.length > 0 && { avoid }),
		...(roles.length > 0 && { roles }),
		...(uri !== undefined && { uri }),
		...(note !== undefined && { note }),
		...(distinctFrom.length > 0 && { distinctFrom }),
	});
	if (entry.success) return entry.output;
	const [issue] = entry.issues;
	throw new SheetError(line, `The entry “${id}” is none (${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')}).`);
}

/** Apostrophes that look like a guard; what follows is what `cellOf` guards. */
const GUARD_LIKE = /(?<=^|[;\r\n])'+(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|^'+(?=[\t\r\n])/gu;

/** A value whose own apostrophes get one more, so that the guard can be taken from them. */
function withApostrophe(value: string): string {
	return value.replace(GUARD_LIKE, "$&'");
}

function unguarded(cell: string): string {
	return cell.replace(GUARD_LIKE, (marks) => marks.slice(1));
}
