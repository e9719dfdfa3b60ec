/** `copydesk annotate --jsonl`: a stateless filter. `{"id","text"}` a line in, one annotation document a line out, in order. */
import * as v from 'valibot';
import { annotationsToJsonLine } from '../formats/json.js';
import { digestOf } from './annotate-article.js';
import { byteLines } from './byte-lines.js';
import { DocumentError, EXIT, messageOf, tell, write, type Io } from './io.js';
import { progressOn } from './progress.js';
import { textOfBytes } from '../formats/utf8.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const inputSchema = v.object({
	id: v.optional(v.union([v.string(), v.number()])),
	text: v.string(),
	date: v.optional(v.nullable(v.pipe(v.string(), v.regex(ISO_DAY)))),
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
		const { json, error } = annotatedLine(io, line, date);
		if (error !== undefined) {
			failed++;
			tell(io, `line ${number}: ${error}`);
		}
		await write(io.stdout, `${json}\n`);
		progress.advance();
	}
	progress.stop();
	return failed > 0 ? EXIT.failed : EXIT.done;
}

function annotatedLine(io: Io, line: Uint8Array, date: string | undefined): { json: string; error?: string } {
	let value: unknown;
	try {
		value = parsedLine(line);
		return { json: documentOf(io, value, date) };
	} catch (error) {
		const message = messageOf(error);
		const id = v.is(idSchema, value) ? { id: String(value.id) } : {};
		return { json: JSON.stringify({ ...id, error: message }), error: message };
	}
}

function parsedLine(line: Uint8Array): unknown {
	const text = textOfBytes(line);
	if (text.trim() === '') throw new DocumentError('is empty');
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DocumentError(`is not JSON (${messageOf(error)})`);
	}
}

function documentOf(io: Io, value: unknown, date: string | undefined): string {
	const input = v.safeParse(inputSchema, value);
	if (!input.success) {
		const [issue] = input.issues;
		throw new DocumentError(`is no {"id", "text"} (${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')})`);
	}
	const { id, text, date: own, file } = input.output;
	const day = own ?? date;
	const annotations = io.annotate(text, [], { ...(day === undefined ? {} : { date: day }), ...(file === undefined ? {} : { file }) });
	return annotationsToJsonLine({
		...annotations,
		...(id === undefined ? {} : { id: String(id) }),
		article: { ...annotations.article, ...(file === undefined ? {} : { file }), sha256: digestOf(text) },
	});
}
