/** Does the same with many files, as commands do that write one report about all. */
import type { ListedFile } from './article-files.js';
import { faultOf, warn, warnPassedOver, type Io } from './io.js';
import { progressOn } from './progress.js';

/** What came of the files. */
export interface FileResults<T> {
	/** In the files' order. */
	readonly results: readonly T[];
	/** Files that could not be read. */
	readonly failed: number;
}

/** The results of `run`, which has none for what is no article. A file at which it throws is named with the reason, and does not stop the others. */
export async function resultsOf<T>(
	io: Io,
	files: readonly ListedFile[],
	run: (file: ListedFile) => Promise<T | undefined>,
): Promise<FileResults<T>> {
	const progress = progressOn(io.stderr, files.length);
	const results: T[] = [];
	const passedOver: string[] = [];
	let failed = 0;
	for (const file of files) {
		try {
			const result = await run(file);
			if (result) results.push(result);
			else passedOver.push(file.path);
		} catch (error) {
			failed++;
			warn(io, faultOf(file.path, error));
		}
		progress?.add(0);
	}
	progress?.stop();
	warnPassedOver(io, passedOver);
	return { results, failed };
}
