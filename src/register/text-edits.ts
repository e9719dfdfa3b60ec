/** The edits that make one register's text another's: what stays the same stays untouched, and what is new is laid out as its neighbours are. */
import { parseTree, type Node } from 'jsonc-parser';
import type { Span } from '../annotations.js';
import type { Register } from './register.js';
import { laidOut, onOneLine, rankOfKey } from './write.js';

/** Words in the place of others; offsets are those of the text before all edits. */
export interface TextEdit extends Span {
	readonly text: string;
}

/** What is written between the parts of a file. */
interface Layout {
	readonly json: string;
	readonly lineBreak: string;
	/** One step of indentation. */
	readonly indent: string;
}

/** A field of an object, or an item of a list. */
interface Member {
	readonly key: string;
	/** With the field's name. */
	readonly node: Node;
	readonly value: Node;
}

interface Wanted {
	readonly key: string;
	readonly value: unknown;
}

/** The edits that make `after` of a register's text, which must be one: in text order, none over another. */
export function registerEdits(json: string, after: Register): readonly TextEdit[] {
	const tree = parseTree(json);
	if (!tree) return [];
	const lineBreak = json.includes('\r\n') ? '\r\n' : '\n';
	const indent = /\n([ \t]+)\S/.exec(json)?.[1] ?? '\t';
	return editsOf({ json, lineBreak, indent }, tree, after, 0).sort((a, b) => a.start - b.start);
}

/** The text after edits. */
export function afterEdits(text: string, edits: readonly TextEdit[]): string {
	return edits.reduceRight((edited, { start, end, text: words }) => edited.slice(0, start) + words + edited.slice(end), text);
}

/** `depth` counts lists and objects around the value. */
function editsOf(layout: Layout, node: Node, after: unknown, depth: number): TextEdit[] {
	const before = valueOf(layout, node);
	if (isSame(before, after)) return [];
	const present = membersOf(layout, node);
	const wanted = present && wantedMembers(node, after, present);
	return (present && wanted && memberEdits(layout, present, wanted, depth + 1)) ?? [replacing(layout, node, after, depth)];
}

function replacing(layout: Layout, node: Node, after: unknown, depth: number): TextEdit {
	const isOnOneLine = !layout.json.slice(node.offset, node.offset + node.length).includes('\n') && (node.children ?? []).length > 0;
	const text = isOnOneLine ? onOneLine(after) : indented(layout, laidOut(after, depth), depth, lineIndent(layout.json, node.offset));
	return { start: node.offset, end: node.offset + node.length, text };
}

/** The edits within an object or a list; undefined where it is better written again: much is another, or it was or gets empty. */
function memberEdits(layout: Layout, present: readonly Member[], wanted: readonly Wanted[], depth: number): TextEdit[] | undefined {
	const stays = new Map(wanted.map(({ key, value }) => [key, value]));
	const removed = present.filter(({ key }) => !stays.has(key));
	const known = new Map(present.map((member) => [member.key, member]));
	const isInOrder = isSame(
		wanted.flatMap(({ key }) => (known.has(key) ? [key] : [])),
		present.flatMap(({ key }) => (stays.has(key) ? [key] : [])),
	);
	const added = wanted.filter(({ key }) => !known.has(key));
	if (!isInOrder || present.length === removed.length || (added.length > 0 && removed.length > 0)) return undefined;
	return [
		...present.flatMap(({ key, value }) => (stays.has(key) ? editsOf(layout, value, stays.get(key), depth) : [])),
		...removed.map((member) => removal(present, member, stays)),
		...insertions(layout, present, wanted, depth),
	];
}

/** Takes a member out with the comma and the space before it; the first ones with those after them. */
function removal(present: readonly Member[], member: Member, stays: ReadonlyMap<string, unknown>): TextEdit {
	const at = present.indexOf(member);
	const before = present[at - 1];
	const isFirst = !present.slice(0, at).some(({ key }) => stays.has(key));
	const next = present[at + 1];
	if (isFirst && next) return { start: member.node.offset, end: next.node.offset, text: '' };
	return { start: before ? endOf(before.node) : member.node.offset, end: endOf(member.node), text: '' };
}

function insertions(layout: Layout, present: readonly Member[], wanted: readonly Wanted[], depth: number): TextEdit[] {
	const known = new Map(present.map((member) => [member.key, member]));
	const [first] = present;
	if (!first) return [];
	const isField = first.node.type === 'property';
	const indent = ownLineIndent(layout.json, first.node.offset);
	const gap = indent === undefined ? ' ' : layout.lineBreak + indent;
	const edits: TextEdit[] = [];
	let last: Node | undefined;
	for (const { key, value } of wanted) {
		const member = known.get(key);
		if (member) {
			last = member.node;
			continue;
		}
		const words = indent === undefined ? onOneLine(value) : indented(layout, laidOut(value, depth), depth, indent);
		const text = isField ? `${JSON.stringify(key)}: ${words}` : words;
		const at = last ? endOf(last) : first.node.offset;
		edits.push({ start: at, end: at, text: last ? `,${gap}${text}` : `${text},${gap}` });
	}
	return joinedAtOnePlace(edits);
}

function joinedAtOnePlace(edits: readonly TextEdit[]): TextEdit[] {
	const joined: TextEdit[] = [];
	for (const edit of edits) {
		const before = joined.at(-1);
		if (before?.start === edit.start) joined[joined.length - 1] = { ...before, text: before.text + edit.text };
		else joined.push(edit);
	}
	return joined;
}

/** The fields or items; undefined for other values, and where two are not to be told from each other. */
function membersOf(layout: Layout, node: Node): readonly Member[] | undefined {
	if (node.type !== 'object' && node.type !== 'array') return undefined;
	const members = (node.children ?? []).flatMap((child): Member[] => {
		if (child.type !== 'property') return [{ key: keyOfItem(valueOf(layout, child)), node: child, value: child }];
		const [name, value] = child.children ?? [];
		return name && value ? [{ key: String(name.value), node: child, value }] : [];
	});
	return new Set(members.map(({ key }) => key)).size === members.length ? members : undefined;
}

/** What an object or list is to have: fields that are there in their order, new ones at their usual place. */
function wantedMembers({ type }: Node, after: unknown, present: readonly Member[]): readonly Wanted[] | undefined {
	if (type === 'array') return Array.isArray(after) ? after.map((value: unknown) => ({ key: keyOfItem(value), value })) : undefined;
	if (typeof after !== 'object' || after === null || Array.isArray(after)) return undefined;
	const fields = fieldsOf(after);
	const keys = present.flatMap(({ key }) => (fields.has(key) ? [key] : []));
	for (const key of fields.keys()) {
		if (keys.includes(key)) continue;
		const at = keys.findIndex((one) => rankOfKey(one) > rankOfKey(key));
		keys.splice(at < 0 ? keys.length : at, 0, key);
	}
	return keys.map((key) => ({ key, value: fields.get(key) }));
}

function keyOfItem(value: unknown): string {
	const hasId = typeof value === 'object' && value !== null && 'id' in value;
	return hasId ? `#${String(value.id)}` : JSON.stringify(value);
}

/** House layout, which has tabs, as it stands at an indentation of the file's own. */
function indented({ lineBreak, indent }: Layout, text: string, depth: number, own: string): string {
	return text.replace(/\n(\t*)/g, (_, tabs: string) => lineBreak + own + indent.repeat(Math.max(0, tabs.length - depth)));
}

/** The white space before what stands first on its line; undefined where it does not. */
function ownLineIndent(json: string, offset: number): string | undefined {
	const lineStart = json.lastIndexOf('\n', offset - 1) + 1;
	const before = json.slice(lineStart, offset);
	return before.trim() === '' ? before : undefined;
}

/** The white space at the start of the line. */
function lineIndent(json: string, offset: number): string {
	return /^[ \t]*/.exec(json.slice(json.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
}

function valueOf({ json }: Layout, { offset, length }: Node): unknown {
	return JSON.parse(json.slice(offset, offset + length)) as unknown;
}

function endOf({ offset, length }: Node): number {
	return offset + length;
}

function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
	const [one, other] = [fieldsOf(a), fieldsOf(b)];
	return one.size === other.size && [...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)));
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
	return new Map((Object.entries(value) as [string, unknown][]).filter(([, field]) => field !== undefined));
}
