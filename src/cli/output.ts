/** Where documents go that are not a file each: standard output, or a file of JSON Lines. */
import { open, rename, stat } from 'node:fs/promises';
import { UsageError, writeData, type Io } from './io.js';
import { truncateToWholeLines } from './whole-lines.js';

/** A stream of documents. */
export interface Output {
	/** Resolves when whoever reads is ready for more. */
	write(text: string): Promise<void>;
	/** All is written. */
	end(): Promise<void>;
}

/** Standard output. */
export function standardOutput({ stdout }: Io): Output {
	return { write: (text) => writeData(stdout, text), end: () => Promise.resolve() };
}

/** What an earlier run has left of a file of JSON Lines. */
export interface EarlierLines {
	readonly count: number;
	/** The id of the last document; undefined where it has none. */
	readonly lastId: string | undefined;
	/** Whether that run had come to its end. */
	readonly isComplete: boolean;
}

/** Until all is written, the lines are here. */
const partOf = (path: string): string => `${path}.part`;

/** What there is to go on from, a line that was cut off taken away. */
export async function earlierLines(path: string): Promise<EarlierLines> {
	const isComplete = (await exists(path)) && !(await exists(partOf(path)));
	const { count, last } = isComplete ? { count: 0, last: undefined } : await truncateToWholeLines(partOf(path));
	return { count, lastId: last && idIn(Buffer.from(last).toString()), isComplete };
}

/**
 * A file of JSON Lines, which has its name once it is whole.
 * @throws UsageError where a file of that name is there, but for one that is to be replaced or gone on with.
 */
export async function linesFile(path: string, { resume, force }: { readonly resume: boolean; readonly force: boolean }): Promise<Output> {
	if (!force && !resume && (await exists(path))) throw new UsageError(`${path} is there; --resume goes on with it, --force replaces it`);
	const file = await open(partOf(path), resume ? 'a' : 'w');
	return {
		write: (text) => file.appendFile(text),
		end: async () => {
			await file.sync();
			await file.close();
			await rename(partOf(path), path);
		},
	};
}

function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}

function idIn(json: string): string | undefined {
	const value: unknown = JSON.parse(json);
	return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
}
