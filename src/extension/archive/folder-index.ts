/** Brings the archive of a folder up to date: all of it, or what is said to have changed. One article is read at a time, the next one while the worker reads it. */
import * as vscode from 'vscode';
import type { FileStamp } from '../../archive/archive.js';
import { ARTICLE_ENDING } from '../../views/export-name.js';
import { ArchiveError, type ArchiveClient } from '../../worker/archive/client.js';
import type { IndexRequest } from '../../worker/archive/protocol.js';
import { SIDECAR_ENDING } from '../../worker/sidecar-place.js';
import { articlesIn, readArticle, sidecarPathsOf, stampsOf, type ListedArticles } from './folder-files.js';
import { messageOf } from '../../engine/util/message-of.js';

/** What the index needs. */
export interface FolderIndexParts {
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	readonly client: ArchiveClient;
	/** How many articles are done, of how many; and whether the archive holds something else since the last report. */
	readonly onProgress: (done: number, total: number, hasChanged: boolean) => void;
}

type ReadArticle = (file: FileStamp | undefined) => Promise<IndexRequest | null>;

/** Whether a path may be that of a folder: its name has no ending. */
export function mayBeFolder(path: string): boolean {
	return !/\.[^./]+$/.test(path);
}

/** How often an article is tried of which the worker dies. */
const MOST_TRIES = 2;

/** What a folder has, and what of it is to be looked at again. */
export class FolderIndex {
	readonly #parts: FolderIndexParts;
	#listed: ListedArticles | undefined;
	#changed = new Set<string>();
	/** Whether the folder is to be listed again. */
	#isListStale = true;
	#lookMs = 0;

	constructor(parts: FolderIndexParts) {
		this.#parts = parts;
	}

	/** Whether there is anything to do. */
	get isStale(): boolean {
		return this.#isListStale || this.#changed.size > 0;
	}

	/** Milliseconds that the last look at the whole folder took, before anything was read. */
	get lookMs(): number {
		return this.#lookMs;
	}

	/** Everything is to be looked at again: how articles are found has changed. */
	invalidate(): void {
		this.#listed = undefined;
		this.#isListStale = true;
	}

	/** A file was made, changed or deleted; its path from the folder. Answers whether that concerns the archive. */
	note(path: string, event: 'created' | 'changed' | 'deleted'): boolean {
		const listed = this.#listed;
		// The folder will be looked at as a whole in any case.
		if (!listed) return true;
		const articles = this.#articlesAt(path, event, listed);
		for (const article of articles) this.#changed.add(article);
		const isNew = articles.length === 0 && event !== 'deleted' && this.#mayBeListed(path, listed);
		if (isNew) this.#isListStale = true;
		return isNew || articles.length > 0;
	}

	/** Reads what is new or changed, and removes what is gone. Rejects where the archive is at fault; what is left to do stays noted. */
	async bringUpToDate(token: vscode.CancellationToken): Promise<void> {
		const [before, began] = [this.#listed, Date.now()];
		if (this.#isListStale) {
			this.#isListStale = false;
			this.#listed = await articlesIn(this.#parts.folder, token).catch((error: unknown) => {
				this.#isListStale = true;
				throw error;
			});
		}
		if (token.isCancellationRequested) {
			this.invalidate();
			return;
		}
		const { paths = [] } = this.#listed ?? {};
		if (!before) await this.#compareAll(began, token);
		else {
			const known = new Set(before.paths);
			const now = new Set(paths);
			for (const path of [...paths.filter((one) => !known.has(one)), ...before.paths.filter((one) => !now.has(one))])
				this.#changed.add(path);
			await this.#update(now, token);
		}
	}

	/** Articles that a file is, is the sidecar of, or is a folder of. */
	#articlesAt(path: string, event: 'created' | 'changed' | 'deleted', listed: ListedArticles): readonly string[] {
		const { paths, sidecars } = listed;
		if (path.endsWith(SIDECAR_ENDING)) {
			const others = [...sidecars].filter((one) => one !== path);
			this.#listed = { ...listed, sidecars: new Set(event === 'deleted' ? others : [...others, path]) };
			return paths.filter((article) => sidecarPathsOf(article).includes(path));
		}
		const isWithin = (article: string): boolean => article === path || (event === 'deleted' && article.startsWith(`${path}/`));
		return paths.filter(isWithin);
	}

	/** Whether a file that is not listed may be an article: settings may name any, else the ending tells. */
	#mayBeListed(path: string, { areNamed }: ListedArticles): boolean {
		if (path.startsWith('.git/')) return false;
		return areNamed || ARTICLE_ENDING.test(path) || mayBeFolder(path);
	}

	async #compareAll(began: number, token: vscode.CancellationToken): Promise<void> {
		const { folder, client } = this.#parts;
		const { paths = [], sidecars = new Set<string>() } = this.#listed ?? {};
		this.#changed.clear();
		const stamps = await stampsOf(folder, paths, sidecars, token);
		this.#lookMs = Date.now() - began;
		if (token.isCancellationRequested) {
			this.invalidate();
			return;
		}
		try {
			const { read, removed } = await client.call('difference', stamps);
			const toRead = new Set(read);
			await this.#bring(
				stamps.filter(({ path }) => toRead.has(path)),
				removed,
				token,
			);
		} catch (error) {
			this.invalidate();
			throw error;
		}
	}

	async #update(listed: ReadonlySet<string>, token: vscode.CancellationToken): Promise<void> {
		const { folder } = this.#parts;
		const changed = [...this.#changed];
		const sidecars = this.#listed?.sidecars ?? new Set<string>();
		const stamps = await stampsOf(
			folder,
			changed.filter((path) => listed.has(path)),
			sidecars,
			token,
		);
		if (token.isCancellationRequested) return;
		this.#changed = new Set([...this.#changed].filter((path) => !changed.includes(path)));
		const there = new Set(stamps.map(({ path }) => path));
		const gone = changed.filter((path) => !there.has(path));
		if (this.#listed) this.#listed = { ...this.#listed, paths: this.#listed.paths.filter((path) => !gone.includes(path)) };
		await this.#bring(stamps, gone, token);
	}

	/** What is not done when the token is cancelled, or the archive fails, is noted again. */
	async #bring(files: readonly FileStamp[], removed: readonly string[], token: vscode.CancellationToken): Promise<void> {
		const { client, onProgress } = this.#parts;
		const listed = this.#listed;
		const readOne: ReadArticle = (file) => (file && listed ? this.#read(file, listed) : Promise.resolve(null));
		if (removed.length > 0) await client.call('remove', removed);
		onProgress(0, files.length, removed.length > 0);
		let done = 0;
		try {
			let next = readOne(files[0]);
			for (const file of files) {
				if (token.isCancellationRequested) break;
				const read = await next;
				next = readOne(files[done + 1]);
				const hasChanged = await this.#index(file, read, readOne);
				onProgress(++done, files.length, hasChanged);
			}
		} finally {
			for (const { path } of files.slice(done)) this.#changed.add(path);
		}
	}

	/** The files of an article; null where they are gone or cannot be read, which is logged. */
	async #read(file: FileStamp, listed: ListedArticles): Promise<IndexRequest | null> {
		try {
			return (await readArticle(this.#parts.folder, file, listed)) ?? null;
		} catch (error) {
			this.#parts.log.warn(`Not in the archive: ${messageOf(error)}`);
			return null;
		}
	}

	/** Whether the archive holds something else than before. */
	async #index(file: FileStamp, first: IndexRequest | null, readAgain: ReadArticle): Promise<boolean> {
		const { client, log } = this.#parts;
		let request = first;
		for (let tries = 1; request; tries++) {
			try {
				const answer = await client.call('index', request);
				if (answer.state === 'unreadable') log.warn(`Not in the archive: ${file.path}: ${answer.reason}`);
				return answer.state === 'indexed' || answer.state === 'no-article';
			} catch (error) {
				if (!isLost(error)) throw error;
				if (tries >= MOST_TRIES) {
					log.warn(`Not in the archive: ${file.path}: the worker was lost with it ${tries} times.`);
					return false;
				}
				// Its bytes were handed over.
				request = await readAgain(file);
			}
		}
		return false;
	}
}

/** Whether a call failed since the worker died of it, or did not answer: then it may be tried once more. */
function isLost(error: unknown): boolean {
	return error instanceof ArchiveError && error.kind === 'lost';
}
