/**
 * Writes a register to be read, diffed and merged: entries sorted by id, each a block of lines, each item of its lists on a line of its own.
 * Equal registers give equal bytes; fields of later editions are kept.
 */
import { compact } from '../formats/json.js';
import { compareText } from './order.js';
import type { Register, RegisterEntry } from './register.js';

const REGISTER_KEYS = ['$schema', 'format', 'version', 'entries', 'never'];
const ENTRY_KEYS = ['id', 'name', 'type', 'aliases', 'avoid', 'roles', 'uri', 'note', 'distinctFrom'];
const ITEM_KEYS = ['form', 'why', 'title', 'from', 'to', 'source'];

/** The register's text, with a line break at the end. */
export function registerText(register: Register): string {
	const sorted = { ...register, entries: sortedEntries(register.entries), ...(register.never && { never: sortedWords(register.never) }) };
	const fields = inOrder(sorted, REGISTER_KEYS).map(([key, value]) => {
		if (key !== 'entries') return `\t${JSON.stringify(key)}: ${listOnLines(value, '\t')}`;
		const blocks = sorted.entries.map((entry) => `\t\t${entryBlock(entry)}`);
		return blocks.length === 0 ? '\t"entries": []' : `\t"entries": [\n${blocks.join(',\n')}\n\t]`;
	});
	return `{\n${fields.join(',\n')}\n}\n`;
}

/** The entries sorted by id, as they are written. */
export function sortedEntries(entries: readonly RegisterEntry[]): readonly RegisterEntry[] {
	return [...entries].sort((a, b) => compareText(a.id, b.id));
}

/** One entry as it is written: equal entries have equal text. */
export function entryBlock(entry: RegisterEntry): string {
	const fields = inOrder(entry, ENTRY_KEYS).map(([key, value]) => `\t\t\t${JSON.stringify(key)}: ${listOnLines(value, '\t\t\t')}`);
	return `{\n${fields.join(',\n')}\n\t\t}`;
}

function sortedWords(words: readonly string[]): readonly string[] {
	return [...new Set(words)].sort(compareText);
}

function listOnLines(value: unknown, indent: string): string {
	if (!Array.isArray(value) || value.length === 0) return item(value);
	return `[\n${value.map((one) => `${indent}\t${item(one)}`).join(',\n')}\n${indent}]`;
}

function item(value: unknown): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return compact(value);
	const fields = inOrder(value, ITEM_KEYS).map(([key, field]) => `${JSON.stringify(key)}: ${compact(field)}`);
	return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** The fields that are there: those of `keys` first, in that order, then the others. */
function inOrder(value: object, keys: readonly string[]): [string, unknown][] {
	const rank = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
	const fields = Object.entries(value) as [string, unknown][];
	return fields.filter(([, field]) => field !== undefined).sort(([a], [b]) => rank(a) - rank(b));
}
