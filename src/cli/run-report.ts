/** What a run does, a line a document: `input,digest,seconds,words,status`, as CSV. */
import { open, stat, type FileHandle } from 'node:fs/promises';
import { cellOf } from '../formats/csv.js';
import { terminalLine } from '../views/plain-text.js';
import type { Outcome } from './annotate-document.js';
import { codeOf, messageOf, UsageError } from './io.js';
import { truncateToWholeLines } from './whole-lines.js';

const HEADER = 'input,digest,seconds,words,status\n';

/** The report of a run, written as the run goes. */
export class RunReport {
	readonly #file: FileHandle;
	readonly #path: string;
	/** How many documents an earlier run has reported. */
	readonly earlier: number;

	private constructor(file: FileHandle, path: string, earlier: number) {
		this.#file = file;
		this.#path = path;
		this.earlier = earlier;
	}

	/**
	 * A new report, or one that goes on after the first `most` documents of the one that is there.
	 * @throws UsageError where another file is there, or none can be made.
	 */
	static async at(path: string, most: number): Promise<RunReport> {
		try {
			if (!(await mayBeReplaced(path))) throw new UsageError('is there and is no report; name another file');
			return await RunReport.#opened(path, most);
		} catch (error) {
			throw new UsageError(`--report ${path}: ${messageOf(error)}`);
		}
	}

	static async #opened(path: string, most: number): Promise<RunReport> {
		const { count } = most > 0 ? await truncateToWholeLines(path, most + 1) : { count: 0 };
		const file = await open(path, count > 0 ? 'a' : 'w');
		if (count === 0) await file.appendFile(HEADER);
		return new RunReport(file, path, Math.max(0, count - 1));
	}

	/** Reports a document. What comes later of the same document counts. */
	async add({ input, digest = '', seconds, words, status, error }: Outcome): Promise<void> {
		const what = error === undefined ? status : `${status}: ${terminalLine(error)}`;
		const line = `${[terminalLine(input), digest, seconds.toFixed(3), String(words), what].map(cellOf).join(',')}\n`;
		await this.#file.appendFile(line).catch((error: unknown) => {
			throw new Error(`${this.#path} was not written: ${messageOf(error)}`, { cause: error });
		});
	}

	end(): Promise<void> {
		return this.#file.close();
	}
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
