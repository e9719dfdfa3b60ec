/** What a run does, a line a document: `input,digest,seconds,words,status`, as CSV. */
import { open, realpath, rename, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { cellOf } from '../formats/sheet.js';
import { terminalLine } from '../views/plain-text.js';
import type { Outcome } from './annotate-document.js';
import { codeOf, UsageError } from './io.js';
import { truncateToWholeLines, wholeLines } from './whole-lines.js';
import { messageOf } from '../engine/util/message-of.js';

const HEADER = 'input,digest,seconds,words,status\n';

/** The report of a run, written as the run goes. */
export class RunReport {
	readonly #file: FileHandle;
	readonly #path: string;
	readonly #earlier: EarlierRows;
	readonly #inputs: readonly string[] | undefined;

	private constructor(file: FileHandle, path: string, earlier: EarlierRows, inputs: readonly string[] | undefined) {
		[this.#file, this.#path, this.#earlier, this.#inputs] = [file, path, earlier, inputs];
	}

	/**
	 * A new report, or one that goes on after the one that is there: `earlier` has the names of all articles of this run, or says how many lines
	 * an earlier run has done.
	 * @throws UsageError where another file is there, or none can be made.
	 */
	static async at(path: string, earlier: readonly string[] | number = 0): Promise<RunReport> {
		try {
			if (!(await mayBeReplaced(path))) throw new UsageError('is there and is no report; name another file');
			return await RunReport.#opened(path, earlier);
		} catch (error) {
			throw new UsageError(`--report ${path}: ${messageOf(error)}`);
		}
	}

	static async #opened(path: string, earlier: readonly string[] | number): Promise<RunReport> {
		const inputs = typeof earlier === 'number' ? undefined : earlier;
		const rows = await earlierRows(path, typeof earlier === 'number' ? earlier : Infinity);
		const file = await open(path, rows.isThere ? 'a' : 'w');
		if (!rows.isThere) await file.appendFile(HEADER);
		return new RunReport(file, path, rows, rows.isThere ? inputs : undefined);
	}

	/** Whether an earlier run has reported that a document, the one at `index` of all, is done. */
	has({ input }: Outcome, index: number): boolean {
		return this.#inputs ? this.#earlier.done.has(inputCell(input)) : index < this.#earlier.count;
	}

	/** Reports a document. What comes later of the same document counts. */
	async add({ input, digest = '', seconds, words, status, error }: Outcome): Promise<void> {
		const what = error === undefined ? status : `${status}: ${terminalLine(error)}`;
		const line = `${[inputCell(input), ...[digest, seconds.toFixed(3), String(words), what].map(cellOf)].join(',')}\n`;
		await this.#file.appendFile(line).catch((error: unknown) => this.#fail(error));
	}

	/** All are reported. Where an earlier run had reported some of them, each gets one row, in the documents' order. */
	async end(): Promise<void> {
		await this.close();
		if (this.#inputs) await putInOrder(this.#path, this.#inputs).catch((error: unknown) => this.#fail(error));
	}

	/** Lets go of the file, also where not all is reported. */
	close(): Promise<void> {
		return this.#file.close();
	}

	#fail(error: unknown): never {
		throw new Error(`${this.#path} was not written: ${messageOf(error)}`, { cause: error });
	}
}

/** The rows that an earlier run has written. */
interface EarlierRows {
	readonly isThere: boolean;
	readonly count: number;
	/** The first cells of those that say `done`. */
	readonly done: ReadonlySet<string>;
}

/** At most so many are left there, after the header; without any the report begins again. */
async function earlierRows(path: string, most: number): Promise<EarlierRows> {
	const done = new Set<string>();
	if (most === 0) return { isThere: false, count: 0, done };
	const { count } = await truncateToWholeLines(path, most + 1, (line) => {
		const row = Buffer.from(line).toString();
		// Of lines, whose number has no end, none is remembered.
		if (most === Infinity && row.endsWith(',done')) done.add(firstCell(row));
	});
	return { isThere: count > 0, count: Math.max(0, count - 1), done };
}

/** Leaves of each input its last row, in the order of the inputs. */
async function putInOrder(path: string, inputs: readonly string[]): Promise<void> {
	const real = await realpath(path);
	if (!(await stat(real)).isFile()) return;
	const rows = new Map<string, string>();
	await wholeLines(real, Infinity, (line) => {
		const row = Buffer.from(line).toString();
		rows.set(firstCell(row), row);
	});
	const ordered = inputs.flatMap((input) => rows.get(inputCell(input)) ?? []);
	const fresh = `${real}.new`;
	await writeFile(fresh, HEADER + ordered.map((row) => `${row}\n`).join(''));
	await rename(fresh, real);
}

function inputCell(input: string): string {
	return cellOf(terminalLine(input));
}

function firstCell(row: string): string {
	return /^(?:"(?:[^"]|"")*"|[^,]*)/.exec(row)?.[0] ?? '';
}

/** Whether a path has nothing to lose: no file, an empty one, a device, or an earlier report. */
async function mayBeReplaced(path: string): Promise<boolean> {
	try {
		if (!(await stat(path)).isFile()) return true;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return true;
		throw error;
	}
	const file = await open(path, 'r');
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
		return HEADER.startsWith(buffer.toString('utf8', 0, bytesRead));
	} finally {
		await file.close();
	}
}
