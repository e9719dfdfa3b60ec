/**
 * Writes a register to be read, diffed and merged: entries sorted by id, each a block of lines, each item of its lists on a line of its own.
 * Equal registers give equal bytes; fields of later editions are kept.
 */
import { compared } from '../corrections/order.js';
import { KeyOrder } from '../formats/key-order.js';
import type { Register, RegisterEntry } from './register.js';

/** The fields of a register, of its entries and of their lists, in the order in which they are written. */
const KEYS = /* @__PURE__ */ new KeyOrder(
	'$schema format version entries never id name type aliases avoid roles uri note distinctFrom form why title from to source',
);

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
	const fields = KEYS.fields(value).map(([key, field]) => `${within}${JSON.stringify(key)}: ${laidOut(field, level + 1)}`);
	return `{\n${fields.join(',\n')}\n${around}}`;
}

/** A value on one line. */
export function onOneLine(value: unknown): string {
	return KEYS.onOneLine(value);
}

/** Where a field stands among others; unknown ones come last. */
export function rankOfKey(key: string): number {
	return KEYS.rank(key);
}
