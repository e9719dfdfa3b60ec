/** `copydesk annotate --jsonl`: a stateless filter. `{"id","text"}` a line in, one annotation document a line out, in order. */
import * as v from 'valibot';
import type { Annotations } from '../annotations.js';
import { isDay } from '../engine/document/calendar.js';
import { annotationsToJsonLine, offsetOf } from '../formats/json.js';
import { textOfBytes } from '../formats/utf8.js';
import { digestOf, tellPartlyRead } from './annotate-article.js';
import { byteLines } from './byte-lines.js';
import { DocumentError, EXIT, messageOf, tell, writeData, type Io } from './io.js';
import { memoryWarning } from './memory.js';
import { progressOn } from './progress.js';
import { terminalLine } from '../views/plain-text.js';

const inputSchema = v.object({
	id: v.optional(v.union([v.string(), v.number()])),
	text: v.string(),
	date: v.optional(v.nullable(v.pipe(v.string(), v.check(isDay, 'A day such as 2020-01-05 is needed.')))),
	file: v.optional(v.string()),
});
const idSchema = v.object({ id: v.union([v.string(), v.number()]) });

/**
 * Annotates every line of standard input. A line that is no document gives one line with an `error`, in its place, and a message with its number on
 * standard error. One line is in memory at a time; a slow reader slows the reading. Returns the exit code.
 */
export async function annotateLines(io: Io, date: string | undefined): Promise<number> {
	const progress = progressOn(io.stderr, null);
	let number = 0;
	let failed = 0;
	for await (const line of byteLines(io.stdin)) {
		number++;
		const { json, error } = annotatedLine(io, line, number, date);
		if (error !== undefined) {
			failed++;
			tell(io, `line ${number}: ${error}`);
		}
		await writeData(io.stdout, `${json}\n`);
		progress?.increment();
	}
	progress?.stop();
	return failed > 0 ? EXIT.failed : EXIT.done;
}

function annotatedLine(io: Io, line: Uint8Array, number: number, date: string | undefined): { json: string; error?: string } {
	let text = '';
	let value: unknown;
	try {
		text = textOfBytes(line);
		memoryWarning(line.length);
		value = parsedLine(text);
		const annotations = annotationsOf(io, value, idOf(text, value), date);
		tellPartlyRead(io, `line ${number}`, annotations);
		return { json: annotationsToJsonLine(annotations) };
	} catch (error) {
		const message = terminalLine(messageOf(error));
		return { json: JSON.stringify({ ...idOf(text, value), error: message }), error: message };
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

function annotationsOf(io: Io, value: unknown, id: { readonly id?: string }, date: string | undefined): Annotations {
	const input = v.safeParse(inputSchema, value);
	if (!input.success) {
		const [issue] = input.issues;
		throw new DocumentError(`is no {"id", "text"} (${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')})`);
	}
	const { text, date: own, file } = input.output;
	const day = own ?? date;
	const annotations = io.annotate(text, [], { ...(day === undefined ? {} : { date: day }), ...(file === undefined ? {} : { file }) });
	const article = { ...annotations.article, ...(file === undefined ? {} : { file }), sha256: digestOf(text) };
	return { ...annotations, ...id, article };
}
