/** What a run does, a line a document: `input,digest,seconds,words,status`, as CSV. */
import { open, type FileHandle } from 'node:fs/promises';
import { cellOf } from '../formats/csv.js';
import { terminalLine } from '../views/plain-text.js';
import type { Outcome } from './annotate-document.js';
import { truncateToWholeLines } from './whole-lines.js';

const HEADER = 'input,digest,seconds,words,status\n';

/** The report of a run, written as the run goes. */
export class RunReport {
	readonly #file: FileHandle;
	/** How many documents an earlier run has reported. */
	readonly earlier: number;

	private constructor(file: FileHandle, earlier: number) {
		this.#file = file;
		this.earlier = earlier;
	}

	/** A new report, or one that goes on after the first `most` documents of the one that is there. */
	static async at(path: string, most: number): Promise<RunReport> {
		const { count } = most > 0 ? await truncateToWholeLines(path, most + 1) : { count: 0 };
		const file = await open(path, count > 0 ? 'a' : 'w');
		if (count === 0) await file.appendFile(HEADER);
		return new RunReport(file, Math.max(0, count - 1));
	}

	/** Reports a document. What comes later of the same document counts. */
	async add({ input, digest = '', seconds, words, status, error }: Outcome): Promise<void> {
		const what = error === undefined ? status : `${status}: ${terminalLine(error)}`;
		await this.#file.appendFile(`${[terminalLine(input), digest, seconds.toFixed(3), String(words), what].map(cellOf).join(',')}\n`);
	}

	/** Reports a document that an earlier run had done, and died before it reported that. */
	addEarlier(input: string): Promise<void> {
		return this.add({ input, status: 'done', messages: [], words: 0, seconds: 0 });
	}

	end(): Promise<void> {
		return this.#file.close();
	}
}
