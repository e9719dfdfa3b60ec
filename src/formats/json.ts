/** Annotations ⇄ JSON: a stable order of keys and one item a line, so that two exports can be compared and merged; reading with places. */
import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import type { Annotations } from '../annotations.js';
import { syntaxMessage } from './json-syntax.js';
import { annotationsSchema } from './schema.js';
import { KeyOrder } from './key-order.js';
import { messageOf } from '../engine/util/message-of.js';

/** What is wrong with a JSON text, and where: `offset` in UTF-16 code units, `line` and `column` from 1. */
export interface Problem {
	readonly message: string;
	readonly offset: number;
	readonly line: number;
	readonly column: number;
}

/** What was read, or what is wrong with it: one problem at least, in text order. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Problems that are reported; a text that is not ours at all has thousands. */
const MOST_PROBLEMS = 20;

/** Reads an annotation document. Never throws: what is wrong is reported with its place. */
export function parseAnnotations(json: string): Parsed<Annotations> {
	const parsed = parseJson(json);
	return parsed.ok ? checkedAnnotations(json, parsed.value) : parsed;
}

/** Any JSON value, or where the text is none. A byte order mark may stand in front. */
export function parseJson(json: string): Parsed<unknown> {
	const text = withoutByteOrderMark(json);
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch {
		// It is read again, by the slower parser that knows places.
	}
	try {
		const errors: ParseError[] = [];
		const tree = parseTree(text, errors, STRICT);
		if (errors.length > 0 || !tree) return failure(json, errors.map(syntaxProblem(json)));
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch (error) {
		// Only nesting beyond the stack's depth comes here.
		return failure(json, [problemAt(json, messageOf(error), 0)]);
	}
}

/** As much of a damaged JSON text as can be read. */
export function damagedJson(json: string): unknown {
	try {
		return parse(withoutByteOrderMark(json), [], STRICT) as unknown;
	} catch {
		// Only nesting beyond the stack's depth comes here.
		return undefined;
	}
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** A space in its place leaves all offsets as they are. */
function withoutByteOrderMark(json: string): string {
	return json.startsWith('\ufeff') ? ` ${json.slice(1)}` : json;
}

/** `value`, which `json` was read as, if it is an annotation document: the value itself, so that fields of later editions stay. */
export function checkedAnnotations(json: string, value: unknown): Parsed<Annotations> {
	return checkedJson(annotationsSchema, json, value);
}

/**
 * `value`, which `json` was read as, if it has the shape of a schema: the value itself, with fields that the schema does not name.
 * @internal Its type is a library's, which the npm package's declarations must not need.
 */
export function checkedJson<T>(schema: v.GenericSchema<T>, json: string, value: unknown): Parsed<T> {
	if (v.is(schema, value)) return { ok: true, value };
	// The library takes a list for an object, and its methods for fields.
	if (Array.isArray(value)) return failure(json, [problemAt(json, 'Invalid type: Expected Object but received Array', 0)]);
	const { issues = [] } = v.safeParse(schema, value);
	const tree = treeOf(json);
	const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map((item) => item.key as string | number);
	return failure(
		json,
		issues.slice(0, MOST_PROBLEMS).map((issue) => problemAt(json, issueMessage(issue), offsetIn(tree, pathOf(issue)))),
	);
}

/** The problems as a result. */
function failure(json: string, problems: readonly Problem[]): Parsed<never> {
	return { ok: false, problems: problems.length > 0 ? problems.slice(0, MOST_PROBLEMS) : [problemAt(json, 'The file is empty.', 0)] };
}

function syntaxProblem(json: string): (error: ParseError) => Problem {
	return (error) => problemAt(json, syntaxMessage(error), error.offset);
}

/** `mentions.3.type: "persn" is none of "person", "place"`, or `mentions.3.type is missing`. */
function issueMessage(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue);
	if (path && issue.received === 'undefined') return `${path} is missing`;
	if (path && issue.expected?.startsWith('(')) return `${path}: ${issue.received} is none of ${listOf(issue.expected)}`;
	return path ? `${path}: ${issue.message}` : issue.message;
}

/** `("a" | "b")` → `"a", "b"`. */
function listOf(choices: string): string {
	return choices.slice(1, -1).replaceAll(' | ', ', ');
}

type Path = readonly (string | number)[];

/** Where the value at a path stands in the JSON text; where it is missing, the last one on the way to it. */
export function offsetOf(json: string, path: Path): number {
	return offsetIn(treeOf(json), path);
}

function treeOf(json: string): Node | undefined {
	return parseTree(withoutByteOrderMark(json), [], STRICT);
}

function offsetIn(tree: Node | undefined, path: Path): number {
	if (!tree) return 0;
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return node.offset;
	}
	return tree.offset;
}

/** A problem at an offset of the JSON text. */
export function problemAt(json: string, message: string, offset: number): Problem {
	const before = json.slice(0, offset);
	const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
	return { message, offset, line: breaksIn(before) + 1, column: offset - lineStart + 1 };
}

/** How many line breaks there are, of whatever kind. */
function breaksIn(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count++;
	return count;
}

/** The keys of every object of the format, in the order in which they are written; others follow in the order they have. */
// Pure, so that bundles that only read JSON leave it out.
export const ANNOTATION_KEYS: KeyOrder = /* @__PURE__ */ new KeyOrder(
	'$schema format version id generator file sha256 length readTo op article structure headline blocks unpaired type kind name anchor anchors other scope subject quote entity start end exact prefix suffix text value aliases context ' +
		'evidence form spans speaker source sourceText cue rule confidence candidates by verdict substance line page time places words occurrences diff nearest proof checked accepted check reason note at register roles title from to uri sentences fault partner entities mentions quotes dates unreadSources corrections',
);

/**
 * The document as JSON: keys in a fixed order, each entity, mention, quote, date, block and correction on a line of its own, a line break at
 * the end. Equal annotations give equal bytes.
 */
export function annotationsToJson(annotations: Annotations): string {
	return `${onLines(annotations, '\t')}\n`;
}

/** An object with each field on a line of its own, and each item of its lists; the structure's fields are laid out in the same way. */
function onLines(value: object, indent: string): string {
	const fields = ANNOTATION_KEYS.fields(value).map(
		([key, field]) => `${indent}${JSON.stringify(key)}: ${fieldOnLines(key, field, indent)}`,
	);
	return `{\n${fields.join(',\n')}\n${indent.slice(1)}}`;
}

function fieldOnLines(key: string, value: unknown, indent: string): string {
	if (key === 'structure' && typeof value === 'object' && value !== null) return onLines(value, `${indent}\t`);
	if (!Array.isArray(value) || value.length === 0) return ANNOTATION_KEYS.onOneLine(value);
	return `[\n${value.map((item) => `${indent}\t${ANNOTATION_KEYS.onOneLine(item)}`).join(',\n')}\n${indent}]`;
}

/** The document on one line, without a line break: for JSON Lines. */
export function annotationsToJsonLine(annotations: Annotations): string {
	return JSON.stringify(ordered(annotations));
}

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(ANNOTATION_KEYS.fields(value).map(([key, field]): [string, unknown] => [key, ordered(field)]));
}
