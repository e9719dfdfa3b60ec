/** Annotates a line of JSON Lines: `{"id","text"}` in, one annotation document out. */
import * as v from 'valibot';
import type { Annotations } from '../annotations.js';
import { isDay } from '../engine/document/calendar.js';
import { annotationsToJsonLine, offsetOf } from '../formats/json.js';
import { textOfBytes } from '../formats/utf8.js';
import { terminalLine } from '../views/plain-text.js';
import { digestOf } from './annotate-article.js';
import { DocumentError, type Annotate } from './io.js';
import { memoryWarning } from './memory.js';
import { messageOf } from '../engine/util/message-of.js';

const inputSchema = v.object({
	id: v.optional(v.union([v.string(), v.number()])),
	text: v.string(),
	date: v.optional(v.nullable(v.pipe(v.string(), v.check(isDay, 'A day such as 2020-01-05 is needed.')))),
	file: v.optional(v.string()),
});
const textSchema = v.object({ text: v.string() });
const idSchema = v.object({ id: v.union([v.string(), v.number()]) });

/** A line of output. A line that is no document gives one with an `error`, in its place. */
export type AnnotatedLine =
	| { readonly json: string; readonly text: string; readonly annotations: Annotations; readonly error?: undefined }
	| { readonly json: string; readonly text?: undefined; readonly annotations?: undefined; readonly error: string };

/** Annotates a line, given without its end. `date` (ISO) holds where the line has none. Never throws. */
export function annotatedLine(annotate: Annotate, line: Uint8Array, date: string | undefined): AnnotatedLine {
	let json = '';
	let value: unknown;
	try {
		json = textOfBytes(line);
		memoryWarning(line.length);
		value = parsedLine(json);
		const { annotations, text } = annotated(annotate, value, idOf(json, value), date);
		return { json: annotationsToJsonLine(annotations), text, annotations };
	} catch (error) {
		const message = terminalLine(messageOf(error));
		return { json: JSON.stringify({ ...idOf(json, value), error: message }), error: message };
	}
}

/** By what a line is known again: its id and the digest of its text, where it has them. */
export function identityOf(line: Uint8Array): { readonly id?: string; readonly sha256?: string } {
	try {
		const json = textOfBytes(line);
		const value = parsedLine(json);
		return { ...idOf(json, value), ...(v.is(textSchema, value) && { sha256: digestOf(value.text) }) };
	} catch {
		return {};
	}
}

/** The id as a string. A number that JavaScript would alter (`1e999`, or beyond 2^53) is taken as it is written. */
function idOf(text: string, value: unknown): { readonly id?: string } {
	if (!v.is(idSchema, value)) return {};
	const { id } = value;
	if (typeof id === 'string' || Number.isSafeInteger(id)) return { id: String(id) };
	return { id: /[-+.\w]+/y.exec(text.slice(offsetOf(text, ['id'])))?.[0] ?? String(id) };
}

function parsedLine(text: string): unknown {
	if (text.trim() === '') throw new DocumentError('is empty');
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DocumentError(`is not JSON (${messageOf(error)})`);
	}
}

function annotated(
	annotate: Annotate,
	value: unknown,
	id: { readonly id?: string },
	date: string | undefined,
): { readonly annotations: Annotations; readonly text: string } {
	const input = v.safeParse(inputSchema, value);
	if (!input.success) {
		const [issue] = input.issues;
		throw new DocumentError(`is no {"id", "text"} (${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')})`);
	}
	const { text, date: own, file } = input.output;
	const day = own ?? date;
	const annotations = annotate(text, [], { ...(day === undefined ? {} : { date: day }), ...(file === undefined ? {} : { file }) });
	const article = { ...annotations.article, ...(file === undefined ? {} : { file }), sha256: digestOf(text) };
	return { annotations: { ...annotations, ...id, article }, text };
}
