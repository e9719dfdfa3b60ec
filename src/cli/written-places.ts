/** Refuses to write over what is read: a run must not cost its own input. */
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './io.js';
import { partOf } from './output.js';

/** The files that a run writes, by the options that name them. */
export interface WrittenFiles {
	/** The file of JSON Lines. */
	readonly out?: string | undefined;
	readonly report?: string | undefined;
}

/** @throws UsageError where a file to write is one of those that are read, under whatever name, or where one would be written twice. */
export async function checkWritten(read: readonly string[], { out, report }: WrittenFiles): Promise<void> {
	const taken = new Map<string, string>();
	for (const path of read) taken.set(await realPlace(path), 'is read, too');
	const written = [...(out === undefined ? [] : [out, partOf(await linkedPlace(out))]), ...(report === undefined ? [] : [report])];
	for (const path of written) {
		const place = await realPlace(path);
		const reason = taken.get(place);
		if (reason !== undefined) throw new UsageError(`${path} ${reason}; write to another file`);
		taken.set(place, 'is the file of --out');
	}
}

/** Where a path leads, also that of a file which is yet to be made. */
export async function realPlace(path: string): Promise<string> {
	const folder = (): Promise<string> => realpath(dirname(path)).catch(() => resolve(dirname(path)));
	return realpath(path).catch(async () => join(await folder(), basename(path)));
}

/** Links that follow each other before they are taken for a ring. */
const MOST_LINKS = 40;

/** Where links lead that stand at a path, also one whose file is yet to be made. */
export async function linkedPlace(path: string, most = MOST_LINKS): Promise<string> {
	const target = most > 0 ? await readlink(path).catch(() => undefined) : undefined;
	return target === undefined ? path : linkedPlace(resolve(dirname(path), target), most - 1);
}
