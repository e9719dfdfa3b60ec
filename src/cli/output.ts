/** Where documents go that are not a file each: standard output, or a file of JSON Lines. */
import { open, rename, type FileHandle } from 'node:fs/promises';
import * as v from 'valibot';
import { UsageError, writeData, type Io } from './io.js';
import { truncateToWholeLines, wholeLines } from './whole-lines.js';
import { statOf } from './files.js';
import { messageOf } from '../engine/util/message-of.js';

/** A stream of documents. */
export interface DocumentOutput {
	/** Resolves when the reading program is ready for more. */
	write(text: string): Promise<void>;
	/** All is written. */
	end(): Promise<void>;
	/** Lets go of the file, also where not all is written. */
	close(): Promise<void>;
}

/** Standard output. */
export function standardOutput({ stdout }: Io): DocumentOutput {
	return { write: (text) => writeData(stdout, text), end: () => Promise.resolve(), close: () => Promise.resolve() };
}

const documentSchema = v.object({ id: v.optional(v.string()), article: v.optional(v.object({ sha256: v.optional(v.string()) })) });

/** A document in a file of JSON Lines: its id, and the digest of its text where it could be annotated. */
export type LastDocument = v.InferOutput<typeof documentSchema>;

/** What an earlier run has left of a file of JSON Lines. */
export interface EarlierLines {
	readonly count: number;
	/** The last document; undefined where there is none. */
	readonly last: LastDocument | undefined;
	/** The ids of the documents; empty where lines are known by their number. */
	readonly ids: ReadonlySet<string>;
	/** How many of the lines say why a document failed. */
	readonly failed: number;
	/** Whether that run had come to its end. */
	readonly isComplete: boolean;
}

/** Until all is written, the lines are here. */
export const partOf = (path: string): string => `${path}.part`;

/**
 * What there is to go on from, a line that was cut off taken away. `byId` collects ids: of lines they would fill the memory.
 * @throws UsageError where that is no file of annotations.
 */
export async function earlierLines(path: string, byId: boolean): Promise<EarlierLines> {
	const present = await statOf(path);
	if (present?.isDirectory()) throw new UsageError(`${path} is a folder`);
	const isComplete = present !== undefined && !(await statOf(partOf(path)));
	const file = isComplete ? path : partOf(path);
	const ids = new Set<string>();
	let failed = 0;
	const { count, last, end } = await (isComplete ? wholeLines : truncateToWholeLines)(file, Infinity, (line) => {
		if (isError(line)) failed++;
		if (byId) ids.add(idOf(line) ?? '');
	});
	if (isComplete && byId && end < present.size) throw new UsageError(`${path} does not end with a whole line; --force starts over`);
	return { count, last: last && documentIn(last, `${file}:${count}`), ids, failed, isComplete };
}

/**
 * A file of JSON Lines, which has its name once it is whole.
 * @throws UsageError where a file of that name is there, or lines of a run that was stopped, but for what is to be replaced or gone on with.
 */
export async function linesFile(
	path: string,
	{ resume, force }: { readonly resume: boolean; readonly force: boolean },
): Promise<DocumentOutput> {
	const part = partOf(path);
	const [present, started] = [await statOf(path), await statOf(part)];
	if (present?.isDirectory()) throw new UsageError(`${path} is a folder`);
	if (!force && !resume && present) throw new UsageError(`${path} is there; --resume goes on with it, --force replaces it`);
	if (!force && !resume && started && started.size > 0)
		throw new UsageError(`${part} is there, of a run that was stopped or still goes on; --resume goes on with it, --force starts over`);
	// What was whole is so no longer: an article was added.
	if (resume && present && !started) await rename(path, part);
	const file = await open(part, resume ? 'a' : 'w').catch((error: unknown) => {
		throw new UsageError(`--out ${path}: ${messageOf(error)}`);
	});
	return partOutput(file, path, (await file.stat()).size);
}

/** Appends to what has `size` bytes, and stops where another run appends as well: lines of both would be mixed up. */
function partOutput(file: FileHandle, path: string, size: number): DocumentOutput {
	const part = partOf(path);
	const named = (error: unknown): never => {
		throw new Error(`${part} was not written: ${messageOf(error)}`, { cause: error });
	};
	return {
		write: async (text) => {
			if ((await file.stat()).size !== size) throw new Error(`${part} is written by another run as well`);
			await file.appendFile(text).catch(named);
			size += Buffer.byteLength(text);
		},
		end: async () => {
			await file.sync().catch(named);
			await file.close();
			await rename(part, path).catch(named);
		},
		close: () => file.close(),
	};
}

function documentIn(line: Uint8Array, place: string): LastDocument {
	try {
		return v.parse(documentSchema, JSON.parse(Buffer.from(line).toString()));
	} catch {
		throw new UsageError(`${place} is no annotation document; without --resume, --force starts over`);
	}
}

/** Bytes of a line in which its id stands, unless that is longer than any path. */
const HEAD = 16_384;
const ID = /^\{(?:"format":"[\w-]+","version":\d+,)?"id":("(?:[^"\\]|\\.)*")/;
const ERROR = /^\{(?:"id":"(?:[^"\\]|\\.)*",)?"error":/;

/** The id of a line that we wrote: much faster than to read all of it. */
function idOf(line: Uint8Array): string | undefined {
	const [, id] = ID.exec(headOf(line)) ?? [];
	return id === undefined ? undefined : (JSON.parse(id) as string);
}

/** Whether a line that we wrote says why its document failed. */
function isError(line: Uint8Array): boolean {
	return ERROR.test(headOf(line));
}

function headOf(line: Uint8Array): string {
	return Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, HEAD)).toString();
}
