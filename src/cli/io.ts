/** What the command line reads from and writes to, so that tests can stand in for a terminal; and the faults it reports. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { Annotations, Correction, GeneratorInfo } from '../annotations.js';
import type { AnnotateOptions } from '../engine/annotate.js';
import type { RegisterIndex } from '../register/index-of.js';
import { terminalLine } from '../views/plain-text.js';
import type { DocumentOptions, ServedOptions } from './document-options.js';
import { messageOf } from '../engine/util/message-of.js';

export interface Output extends Writable {
	readonly isTTY?: boolean;
}

/** How a text is annotated; with the names of a register where one is given. */
export type AnnotateHow = Omit<AnnotateOptions, 'model'> & { readonly register?: RegisterIndex };

/** Annotates a text, with corrections that are anchored in it. */
export type Annotate = (text: string, corrections: readonly Correction[], options: AnnotateHow) => Annotations;

/** The world outside. */
export interface Io {
	readonly stdin: Readable;
	readonly stdout: Output;
	readonly stderr: Output;
	/** What the outputs name as their maker. */
	readonly generator: () => GeneratorInfo;
	/** Annotates one article. What takes time (the model) is loaded at the first call. */
	readonly annotate: Annotate;
	/** Starts a thread that annotates documents by these options (see `thread.ts`), or answers assistants (see `mcp.ts`). */
	readonly startThread: (options: DocumentOptions | ServedOptions) => Worker;
}

/** One document that cannot be annotated: the others go on. */
export class DocumentError extends Error {}

/** The command was called wrongly. */
export class UsageError extends Error {}

/** Exit codes: all done; some documents failed; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Writes, and waits where the reader is slower than we are. */
export async function write(output: Output, text: string): Promise<void> {
	if (!output.write(text)) await once(output, 'drain');
}

/** Writes what articles say: byte for byte into files and pipes, and so that it steers no terminal. */
export async function writeData(output: Output, text: string): Promise<void> {
	await write(output, output.isTTY === true ? terminalLines(text) : text);
}

/** Several lines, none of which steers the terminal. */
export function terminalLines(text: string): string {
	return text.split('\n').map(terminalLine).join('\n');
}

/** Back to the start of a terminal's line, and clears it: a progress bar may stand there, which is drawn again below. */
const CLEAR_LINE = '\r\u001b[K';

/** A line on standard error. */
export function warn(io: Io, message: string): void {
	io.stderr.write(`${io.stderr.isTTY === true ? CLEAR_LINE : ''}copydesk: ${terminalLine(message)}\n`);
}

/** Several lines on standard error. */
export function warnAll(io: Io, messages: readonly string[]): void {
	for (const message of messages) warn(io, message);
}

/** Whether colours and bold letters are shown there (https://no-color.org). */
export function isStyledOn(output: Output): boolean {
	return output.isTTY === true && !process.env['NO_COLOR'];
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a document could not be read or written, with its name: our own errors have it already. */
export function faultOf(name: string, error: unknown): string {
	return error instanceof DocumentError ? error.message : `${name}: ${messageOf(error)}`;
}

/** Says which files of a folder or glob were taken for no articles. */
export function warnPassedOver(io: Io, files: readonly string[]): void {
	if (files.length > 0) warn(io, `taken for no articles: ${files.join(', ')}`);
}
