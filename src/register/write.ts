/**
 * Writes a register to be read, diffed and merged: entries sorted by id, each a block of lines, each item of its lists on a line of its own.
 * Equal registers give equal bytes; fields of later editions are kept.
 */
import { compared } from '../corrections/order.js';
import type { Register, RegisterEntry } from './register.js';

/** The fields of a register, of its entries and of their lists, in the order in which they are written. */
const KEYS: readonly string[] =
	'$schema format version entries never id name type aliases avoid roles uri note distinctFrom form why title from to source'.split(' ');

/** Levels of indentation at which an object has a line for each field: the register and its entries. */
const BLOCKS = [0, 2];
/** The deepest level at which a list has a line for each item. */
const DEEPEST_LIST = 3;

/** The register's text, with a line break at the end. */
export function registerText(register: Register): string {
	const { entries, never } = register;
	const sorted = { ...register, entries: sortedEntries(entries), ...(never && { never: [...new Set(never)].sort(compared) }) };
	return `${laidOut(sorted, 0)}\n`;
}

/** The entries sorted by id, as they are written. */
export function sortedEntries(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
	return [...entries].sort((a, b) => compared(a.id, b.id));
}

/** One entry as it is written: equal entries have equal text. */
export function entryBlock(entry: RegisterEntry): string {
	return laidOut(entry, 2);
}

/** A value as it is written on a line with `level` tabs; lines after its first have theirs. */
export function laidOut(value: unknown, level: number): string {
	const [around, within] = ['\t'.repeat(level), '\t'.repeat(level + 1)];
	if (Array.isArray(value)) {
		if (value.length === 0 || level > DEEPEST_LIST) return onOneLine(value);
		return `[\n${value.map((item) => within + laidOut(item, level + 1)).join(',\n')}\n${around}]`;
	}
	if (typeof value !== 'object' || value === null || !BLOCKS.includes(level)) return onOneLine(value);
	const fields = fieldsOf(value).map(([key, field]) => `${within}${JSON.stringify(key)}: ${laidOut(field, level + 1)}`);
	return `{\n${fields.join(',\n')}\n${around}}`;
}

/** A value on one line, with spaces as people write it. */
export function onOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`);
	return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** Where a field stands among others; unknown ones come last. */
export function rankOfKey(key: string): number {
	const at = KEYS.indexOf(key);
	return at < 0 ? KEYS.length : at;
}

/** The fields that are there, in the order in which they are written. */
function fieldsOf(value: object): [string, unknown][] {
	const fields = Object.entries(value) as [string, unknown][];
	return fields.filter(([, field]) => field !== undefined).sort(([a], [b]) => rankOfKey(a) - rankOfKey(b));
}
