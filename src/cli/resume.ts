/** Which documents an earlier run has done, so that one with `--resume` goes on after them. */
import { stat } from 'node:fs/promises';
import { sidecarOf } from './article-file.js';
import type { InputDocument } from './input-document.js';
import { UsageError } from './io.js';
import type { EarlierLines } from './output.js';
import type { Plan } from './plan.js';

/** Whether a document, by its place among all, is done. */
export type IsDone = (document: InputDocument, index: number) => Promise<boolean>;

/**
 * What is done where lines go to one file: as many documents as there are lines. Of articles, those that are none have no line: what counts is
 * the last one's place. Throws a `UsageError` where that is no article of this run.
 */
export function doneByLines({ articles }: Plan, { count, lastId }: EarlierLines, path: string): IsDone {
	if (!articles || count === 0) return (_, index) => Promise.resolve(index < count);
	const last = articles.findIndex((article) => article.path === lastId);
	if (last < 0) throw new UsageError(`${path}.part was written for other files; run without --resume`);
	return (_, index) => Promise.resolve(index <= last);
}

/** What is done where each article has a file: one whose file is newer than it and its corrections, as `make` has it. */
export const doneByTime: IsDone = async (document) => {
	if (document.kind === 'line' || document.target === undefined) return false;
	const [target, article, corrections] = await Promise.all(
		[document.target, document.path, await sidecarOf(document.path)].map((path) => stat(path).catch(() => undefined)),
	);
	return target !== undefined && article !== undefined && target.mtimeMs >= Math.max(article.mtimeMs, corrections?.mtimeMs ?? 0);
};
