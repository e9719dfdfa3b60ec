/** Hears when sources may have changed: from VS Code, and by looks at the disk while an article with sources is in view. */
import * as vscode from 'vscode';
import { SOURCE_EXTENSIONS } from '../../sources/source-files.js';
import { isOnDisk, stampOf } from '../corrections/vscode-files.js';
import type { SourceStore } from './source-store.js';

/** An article that somebody sees. */
interface ArticleInView {
	readonly uri: vscode.Uri;
	/** Those that it has now. */
	readonly sources: readonly vscode.Uri[];
}

/** What is watched, and who hears of it. */
interface WatchParts {
	readonly files: SourceStore;
	readonly inView: () => readonly ArticleInView[];
	readonly onChange: () => void;
}

/** Milliseconds between looks at the disk: watchers hear nothing of a folder that was made within a new folder, or outside of the workspace. */
const LOOK_MS = 2000;
/** Folders of one article that are looked at: a glob can lead through a whole disk. */
const MOST_FOLDERS = 100;

/** Watches the files and folders that the listings of sources came by. */
export class SourceWatch implements vscode.Disposable {
	readonly #parts: WatchParts;
	/** The folders in which sources were looked for, by article, as they then were; null for one that was not there. */
	readonly #folders = new Map<string, Map<string, string | null>>();
	readonly #subscriptions: vscode.Disposable;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isDisposed = false;

	constructor(parts: WatchParts) {
		this.#parts = parts;
		const { onChange } = parts;
		const watcher = vscode.workspace.createFileSystemWatcher(`**/{sources,*{${SOURCE_EXTENSIONS.join(',')}}}`);
		const onEvent = (uri: vscode.Uri): void => {
			if (this.#isAboutSources(uri)) onChange();
		};
		this.#subscriptions = vscode.Disposable.from(
			watcher,
			watcher.onDidChange(onEvent),
			watcher.onDidCreate(onEvent),
			watcher.onDidDelete(onEvent),
			vscode.workspace.onDidCreateFiles(onChange),
			vscode.workspace.onDidRenameFiles(onChange),
			vscode.workspace.onDidDeleteFiles(onChange),
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				onEvent(uri);
			}),
			vscode.window.onDidChangeVisibleTextEditors(() => {
				this.look();
			}),
		);
	}

	/** Notes a folder before it is read for an article. */
	async noteFolder(article: vscode.Uri, folder: vscode.Uri): Promise<void> {
		const key = article.toString();
		const folders = this.#folders.get(key) ?? new Map<string, string | null>();
		this.#folders.set(key, folders);
		if (!isOnDisk(folder) || (folders.size >= MOST_FOLDERS && !folders.has(folder.toString()))) return;
		folders.set(folder.toString(), await stampOf(folder));
		this.look();
	}

	/** The article is closed. */
	forget(article: vscode.Uri): void {
		this.#folders.delete(article.toString());
	}

	/** Looks at the disk from now on, as long as an article with sources is in view. */
	look(): void {
		if (this.#timer !== undefined || this.#isDisposed || !this.#parts.inView().some((article) => this.#hasPlaces(article))) return;
		this.#timer = setTimeout(() => void this.#lookOnce(), LOOK_MS);
	}

	dispose(): void {
		this.#isDisposed = true;
		clearTimeout(this.#timer);
		this.#subscriptions.dispose();
	}

	async #lookOnce(): Promise<void> {
		const { files, inView, onChange } = this.#parts;
		const articles = inView();
		const sources = articles.flatMap((article) => article.sources.filter(isOnDisk));
		const changes = [...sources.map((uri) => files.hasChanged(uri)), ...articles.map((article) => this.#haveFoldersChanged(article))];
		const hasChanged = (await Promise.all(changes)).includes(true);
		this.#timer = undefined;
		if (this.#isDisposed) return;
		if (hasChanged) onChange();
		this.look();
	}

	async #haveFoldersChanged({ uri }: ArticleInView): Promise<boolean> {
		const folders = this.#folders.get(uri.toString());
		const changes = [...(folders ?? [])].map(async ([folder, stamp]) => {
			const now = await stampOf(vscode.Uri.parse(folder));
			// Listed meanwhile, it is as the listing saw it.
			if (now === stamp || folders?.get(folder) !== stamp) return false;
			folders.set(folder, now);
			return true;
		});
		return (await Promise.all(changes)).includes(true);
	}

	/** Whether an article has sources, or had some, or a folder for them. */
	#hasPlaces({ uri, sources }: ArticleInView): boolean {
		return sources.some(isOnDisk) || (this.#folders.get(uri.toString())?.size ?? 0) > 0;
	}

	#isAboutSources(uri: vscode.Uri): boolean {
		const folder = vscode.Uri.joinPath(uri, '..').toString();
		const isInListed = [...this.#folders.values()].some((folders) => folders.has(folder));
		return isInListed || this.#parts.files.has(uri) || /\/sources(?:\/|$)/.test(uri.path);
	}
}
