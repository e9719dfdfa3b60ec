/** Which documents an earlier run has done, so that one with `--resume` goes on after them. */
import { sidecarOf } from './article-file.js';
import { identityOf } from './annotate-line.js';
import type { InputDocument } from './input-document.js';
import { UsageError } from './io.js';
import { partOf, type EarlierLines, type LastDocument } from './output.js';
import type { Plan } from './plan.js';
import { statOf } from './files.js';

/** Whether a document, by its place among all, is done. */
export type IsDone = (document: InputDocument, index: number) => Promise<boolean>;

/**
 * What is done where lines go to one file: as many documents as there are lines; of articles, those that have a line. Throws a `UsageError` where
 * the last line is of no article of this run.
 */
export function doneByLines({ articles }: Plan, { count, last, ids }: EarlierLines, path: string): IsDone {
	if (!articles) return (_, index) => Promise.resolve(index < count);
	if (last && !articles.some((article) => article.path === last.id)) throw otherFiles(path);
	return (document) => Promise.resolve(document.kind === 'article' && ids.has(document.path));
}

/** Whether nothing is left to do. */
export function isWhole({ articles }: Plan, { isComplete, ids }: EarlierLines): boolean {
	return isComplete && (articles?.every(({ path }) => ids.has(path)) ?? true);
}

/** The documents, the first of which an earlier run has done. Throws a `UsageError` where those that it has done were others. */
export async function* sameDocuments(
	documents: Plan['documents'],
	{ count, last }: EarlierLines,
	path: string,
): AsyncGenerator<InputDocument> {
	let index = 0;
	for await (const document of documents) {
		if (++index === count && last && document.kind === 'line' && !isSame(document.bytes, last)) throw otherFiles(path);
		yield document;
	}
	if (index < count) throw otherFiles(path);
}

/** What could not be annotated has no digest, and perhaps no id. */
function isSame(line: Uint8Array, { id, article }: LastDocument): boolean {
	const identity = identityOf(line);
	return (id ?? identity.id) === identity.id && (article?.sha256 ?? identity.sha256) === identity.sha256;
}

function otherFiles(path: string): UsageError {
	return new UsageError(`${partOf(path)} was written for other files; without --resume, --force starts over`);
}

/** What is done where each article has a file: one whose file is newer than it and its corrections, as `make` has it. */
export const doneByTime: IsDone = async (document) => {
	if (document.kind !== 'article' || document.target === undefined) return false;
	const [target, article, corrections] = await Promise.all(
		[document.target, document.path, await sidecarOf(document.path)].map((path) => statOf(path)),
	);
	return target !== undefined && article !== undefined && target.mtimeMs >= Math.max(article.mtimeMs, corrections?.mtimeMs ?? 0);
};
