/** One open document with its corrections and its sidecar. */
import * as vscode from 'vscode';
import { ArticleCorrections } from '../../worker/article-corrections.js';
import type { CorrectionsHost, Edition, Memory, SaveProblem } from '../../worker/corrections-host.js';
import { SidecarFile } from '../../worker/sidecar-file.js';
import { Turns } from '../../worker/turns.js';
import type { Run } from '../../worker/work.js';
import { sidecarOf, sidecarWhereNone } from './sidecar-location.js';
import type { Annotations } from '../../annotations.js';
import { chooseEdition, showRemoval, showSaveProblem, showSidecarWarning } from './notifications.js';
import { fileName } from '../documents/file-name.js';
import { exists, stampOf, vscodeFiles, type NamesIn } from './vscode-files.js';
import { showStatus } from '../reader/status-message.js';
import { messageOf } from '../../engine/util/message-of.js';

/** How long typing rests before quotations are taken again and orphans looked for. */
const REST_MS = 400;
/** How long the disk rests before the sidecar is read again: another window moves it away for a moment while it saves. */
const DISK_MS = 300;

/** What an open document's corrections are kept with. */
export interface StoredArticleParts {
	readonly memento: vscode.Memento;
	readonly log: vscode.LogOutputChannel;
	/** Has work done that grows with the article. */
	readonly run: Run;
	/** How to look into folders; left out, VS Code is asked. */
	readonly namesIn?: NamesIn;
}

export class StoredArticle implements vscode.Disposable {
	readonly document: vscode.TextDocument;
	readonly corrections: ArticleCorrections;
	/** Resolves when the sidecar is read, and everything found that had to be looked for. */
	loaded: Promise<void>;
	/** The editor's keys, one after the other. */
	readonly turns = new Turns((label) => {
		showStatus(vscode.l10n.t('Copydesk: “{0}” takes too long. The next corrections no longer wait for it.', label));
	});
	sidecar: vscode.Uri | undefined;
	readonly #parts: StoredArticleParts;
	/** The text, once somebody has asked for it since the last edit: putting that of a book together takes its time. */
	#text: string | undefined;
	#lineEnds: vscode.EndOfLine;
	/** What listeners know of. */
	#shown: Edition;
	#shownProblem: SaveProblem['kind'] | undefined;
	/** What tells the sidecar from others, as it was at the last look: null where there was none, undefined before the first look. */
	#stamp: string | null | undefined;
	#watcher: vscode.Disposable | undefined;
	#restTimer: ReturnType<typeof setTimeout> | undefined;
	#diskTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(document: vscode.TextDocument, parts: StoredArticleParts, onDidChange: () => void) {
		this.document = document;
		this.#parts = parts;
		this.#lineEnds = document.eol;
		this.corrections = new ArticleCorrections(this.#host(onDidChange), null);
		this.#shown = this.corrections.edition;
		this.loaded = this.#load().catch((error: unknown) => {
			parts.log.error(`${fileName(document.uri)}: its corrections were not read: ${messageOf(error)}`);
		});
	}

	/** `annotations` are those of the text before the edit, where they are known. */
	onEdit({ contentChanges }: vscode.TextDocumentChangeEvent, annotations: () => Annotations | undefined): void {
		this.#text = undefined;
		if (contentChanges.length > 0) {
			const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, length: rangeLength, text }));
			this.corrections.edited(changes, annotations);
		} else if (this.document.eol === this.#lineEnds) return;
		// Line ends that change everywhere at once come without changes.
		else this.loaded = this.corrections.changedUnseen();
		this.#lineEnds = this.document.eol;
		clearTimeout(this.#restTimer);
		this.#restTimer = setTimeout(() => {
			void this.corrections.rested();
		}, REST_MS);
	}

	/** The article was saved: its corrections are where they are in the text on disk now. */
	async onSave(): Promise<void> {
		if (!this.corrections.isEmpty) await this.corrections.save();
	}

	/** Reads the sidecar again after a moment, where it has changed. */
	checkDisk(): void {
		clearTimeout(this.#diskTimer);
		this.#diskTimer = setTimeout(() => void this.corrections.changedOnDisk(), DISK_MS);
	}

	/**
	 * Looks whether the sidecar is another one than at the last look, or has come to be in its other place. Watchers miss that: on Linux VS
	 * Code's hears nothing of a folder that was made within a new folder, and not of the files that a folder was made with, as by `git pull`.
	 */
	async lookAtDisk(): Promise<void> {
		await this.loaded;
		if (this.document.isUntitled || !this.sidecar) return;
		const stamp = await stampOf(this.sidecar);
		if (stamp === null && this.#isEmpty()) {
			const place = await sidecarOf(this.document.uri);
			if (place.toString() !== this.sidecar.toString() && this.#isEmpty()) await this.#settle(place, true);
			else if (this.#stamp === null) return;
		} else if (!this.#mayBeUnread(stamp)) return;
		this.#stamp = stamp;
		this.checkDisk();
	}

	/** Whether the sidecar with this stamp may not be what was read or written. One written since the last look may be gone already. */
	#mayBeUnread(stamp: string | null): boolean {
		return stamp !== this.#stamp || (stamp === null && this.corrections.hasSidecar);
	}

	#textNow(): string {
		return (this.#text ??= this.document.getText());
	}

	#isEmpty(): boolean {
		return this.corrections.isSaved && this.corrections.isEmpty;
	}

	/** Whether this article has corrections, and the text that another document now has. */
	wasSavedAs(text: string): boolean {
		return !this.corrections.isEmpty && this.#textNow() === text;
	}

	/** Takes over the corrections of a document that was saved as this one. */
	async takeOver(origin: Pick<ArticleCorrections, 'held' | 'orphans'>): Promise<void> {
		await this.loaded;
		await this.corrections.takeOver(origin);
	}

	/** Puts the sidecar where the setting wants it now. */
	async moveSidecar(): Promise<void> {
		const old = this.sidecar;
		await this.corrections.save();
		await this.#settle(await sidecarOf(this.document.uri, true), false);
		// An article without corrections has no file to take away.
		if (old && this.corrections.saveProblem === null && (await exists(old))) await vscode.workspace.fs.delete(old);
	}

	/** The article is gone for good, and what was remembered of it too. */
	forget(): void {
		void this.#parts.memento.update(this.#key(), undefined);
	}

	close(): void {
		// An untitled document that is closed is thrown away.
		if (this.document.isUntitled) this.forget();
		this.dispose();
	}

	dispose(): void {
		clearTimeout(this.#restTimer);
		clearTimeout(this.#diskTimer);
		this.#watcher?.dispose();
	}

	async #load(): Promise<void> {
		const { uri, isUntitled } = this.document;
		const made = isUntitled ? undefined : await sidecarWhereNone(uri, this.#parts.namesIn);
		if (!isUntitled) await this.#settle(made ?? (await sidecarOf(uri)), true);
		await this.corrections.load(this.#parts.memento.get<Memory>(this.#key()), made !== undefined);
	}

	/** From now on `sidecar` is this article's. */
	async #settle(sidecar: vscode.Uri, first: boolean): Promise<void> {
		this.sidecar = sidecar;
		this.#watcher?.dispose();
		const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(sidecar, '..'), fileName(sidecar).replace(/[[\]{}*?]/g, '?'));
		const watcher = vscode.workspace.createFileSystemWatcher(pattern);
		const check = (): void => {
			this.checkDisk();
		};
		this.#watcher = vscode.Disposable.from(watcher, watcher.onDidChange(check), watcher.onDidCreate(check), watcher.onDidDelete(check));
		const file = new SidecarFile(vscodeFiles(), sidecar.toString(), this.#parts.run);
		if (first) this.corrections.setFile(file);
		else await this.corrections.movedTo(file, false);
		this.#stamp = undefined;
	}

	#host(onDidChange: () => void): CorrectionsHost {
		const { document } = this;
		return {
			text: () => this.#textNow(),
			fileName: () => (document.isUntitled ? undefined : fileName(document.uri)),
			run: this.#parts.run,
			stamp: () => ({ id: newId(), at: new Date().toISOString() }),
			decide: (conflicts) => chooseEdition(conflicts, document.uri),
			removalLabel: ({ count, restore }) => {
				const label = vscode.l10n.t('Restore');
				void showRemoval(count, document.uri, label, () => void this.turns.take(label, () => restore(label)));
				return Promise.resolve(vscode.l10n.t('Removal on Disk'));
			},
			warn: (warning) => {
				if (this.sidecar) void showSidecarWarning(warning, this.sidecar);
			},
			changed: () => {
				this.#showProblem();
				const { edition } = this.corrections;
				if (edition.changes === this.#shown.changes && edition.orphans === this.#shown.orphans) return;
				this.#shown = edition;
				onDidChange();
			},
			remember: (memory) => {
				void remember(this.#parts.memento, document.uri, memory);
			},
		};
	}

	#showProblem(): void {
		const { saveProblem: problem } = this.corrections;
		if (problem?.kind === this.#shownProblem) return;
		this.#shownProblem = problem?.kind;
		if (!problem) return;
		this.#parts.log.warn(
			`${fileName(this.document.uri)}: corrections ${problem.kind === 'failed' ? `not saved: ${problem.message}` : `file ${problem.kind}`}`,
		);
		void showSaveProblem(problem, this.document.uri, this.sidecar, () => {
			this.#shownProblem = undefined;
			void this.corrections.save();
		});
	}

	#key(): string {
		return memoryKey(this.document.uri);
	}
}

/** Where what outlives a reload of the window is kept of an article. */
export function memoryKey(article: vscode.Uri): string {
	return `corrections:${article.toString()}`;
}

/** Keeps it, where there is anything to keep. */
export function remember(memento: vscode.Memento, article: vscode.Uri, memory: Memory): Thenable<void> {
	const isEmpty = memory.unsaved === undefined && memory.history.undo.length + memory.history.redo.length === 0;
	return memento.update(memoryKey(article), isEmpty ? undefined : memory);
}

/** An id that no other window gives. */
export function newId(): string {
	return `c${Date.now().toString(36)}${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`;
}
