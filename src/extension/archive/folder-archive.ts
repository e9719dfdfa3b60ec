/** The archive of one workspace folder: opened when it is first asked, kept up to date as long as that is wanted. */
import * as vscode from 'vscode';
import type { ArchiveName, ArchiveQuestions, ArchiveSize, IdentityAnswer } from '../../archive/archive.js';
import type { AuditAnswer, AuditRequest, OpenAnswer, QuestionName, RegisterLayers } from '../../worker/archive/protocol.js';
import type { ArchiveClient } from '../../worker/archive/client.js';
import { isOnDisk } from '../corrections/vscode-files.js';
import { FolderIndex, mayBeFolder } from './folder-index.js';
import { pathWithin } from '../documents/file-name.js';
import { messageOf } from '../../engine/util/message-of.js';

/** How an archive is. */
export type ArchiveState =
	/** Not asked yet; being opened; open and as the folder is, as far as is known; open, but no longer kept up to date. */
	| { readonly kind: 'closed' | 'opening' | 'ready' | 'paused' }
	| { readonly kind: 'indexing'; readonly done: number; readonly total: number }
	| { readonly kind: 'failed'; readonly reason: string };

/** A name, with the archive that has it. */
export interface ArchivedName {
	readonly archive: FolderArchive;
	readonly name: ArchiveName;
}

/** Milliseconds after a change in which others are waited for: files are mostly saved, copied and checked out several at a time. */
const SETTLE_MS = 300;
/** Milliseconds after which a new folder is looked at once more: files that are made in it before the system watches it too are told by nobody. */
const NEW_FOLDER_MS = 3000;
/**
 * Milliseconds between two looks at the whole folder, at least. Watchers miss things: on Linux VS Code's hears nothing of a folder that was
 * made within a new folder.
 */
const LOOK_MS = 5000;
/** Looks take at most one part in so many of the time. */
const LOOK_SHARE = 20;
/** Milliseconds between two reports of changes while many articles are read. */
const REPORT_MS = 2000;

/** What a view of the archive shows is read by questions, and is to be read again after `onDidChange`. */
export class FolderArchive implements vscode.Disposable {
	readonly folder: vscode.WorkspaceFolder;
	readonly #client: ArchiveClient;
	readonly #log: vscode.LogOutputChannel;
	readonly #index: FolderIndex;
	readonly #changed = new vscode.EventEmitter<void>();
	/** Fires when the archive holds something else than before: ids of names hold no more. */
	readonly onDidChange = this.#changed.event;
	readonly #stateChanged = new vscode.EventEmitter<void>();
	/** Fires when the state is another one, with each article that is read. */
	readonly onDidChangeState = this.#stateChanged.event;
	#state: ArchiveState = { kind: 'closed' };
	#size: ArchiveSize | undefined;
	/** Running as long as the archive is brought up to date. */
	#work: Promise<void> | undefined;
	#cancelling: vscode.CancellationTokenSource | undefined;
	#watching: vscode.Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#lookingAgain: ReturnType<typeof setTimeout> | undefined;
	#hasOpened = false;
	#isInMemory = false;
	#unreported = false;
	#reportedAt = 0;
	#isDisposed = false;

	constructor(folder: vscode.WorkspaceFolder, client: ArchiveClient, log: vscode.LogOutputChannel) {
		this.folder = folder;
		this.#client = client;
		this.#log = log;
		this.#index = new FolderIndex({
			folder: folder.uri,
			log,
			client,
			onProgress: (done, total, hasChanged) => {
				this.#progress(done, total, hasChanged);
			},
		});
	}

	get state(): ArchiveState {
		return this.#state;
	}

	/** Whether it is in memory only, since no file could be made: it goes with the window. */
	get isInMemory(): boolean {
		return this.#isInMemory;
	}

	/** How much it holds, by the last count; undefined before the first. */
	get size(): ArchiveSize | undefined {
		return this.#size;
	}

	/** Asks the archive. Rejects where it cannot be opened or read. */
	async ask<Name extends QuestionName>(
		name: Name,
		...args: Parameters<ArchiveQuestions[Name]>
	): Promise<ReturnType<ArchiveQuestions[Name]>> {
		const wasClosed = this.#state.kind === 'closed';
		const answer = await this.#client.ask(name, ...args);
		if (wasClosed && this.#state.kind === 'closed') this.#setState({ kind: this.#watching ? 'ready' : 'paused' });
		return answer;
	}

	/** Tells the archive who is who. */
	async answer(answer: IdentityAnswer): Promise<void> {
		await this.#client.call('answer', answer);
		this.#unreported = true;
		await this.#report();
	}

	/** The audits of articles as a file. */
	audit(request: AuditRequest): Promise<AuditAnswer> {
		return this.#client.call('audit', request);
	}

	/** Begins to bring the archive up to date, or goes on, and watches the folder from then on. Resolves when it is as the folder is, or was stopped, or failed. */
	async start(): Promise<void> {
		this.#watching ??= this.#watch();
		if (!this.#work) this.#index.invalidate();
		await this.#run();
	}

	/** Leaves the archive as it is by now. */
	async stop(): Promise<void> {
		this.#watching?.dispose();
		this.#watching = undefined;
		clearTimeout(this.#lookingAgain);
		this.#cancelling?.cancel();
		await this.#work;
		if (this.#state.kind !== 'failed') this.#setState({ kind: 'paused' });
	}

	/** The archive was opened; when it was before, and is empty now, all articles are read again. */
	noteOpened({ state, problem }: OpenAnswer): void {
		if (this.#hasOpened && state !== 'opened') this.refresh();
		this.#hasOpened = true;
		this.#isInMemory = problem === 'in-memory';
		this.#stateChanged.fire();
	}

	/** Looks at everything again: the settings by which articles are found have changed, or files that nothing tells of. */
	refresh(): void {
		this.#index.invalidate();
		this.#schedule();
	}

	/** Looks on a disk for what other programs did and nobody told, where the archive is kept up to date and nothing is under way or at fault. */
	lookAgain(): void {
		if (this.#state.kind === 'ready' && isOnDisk(this.folder.uri)) this.refresh();
	}

	/** Called by each watcher that sees a file of the folder made, changed or deleted. */
	note(file: vscode.Uri, event: 'created' | 'changed' | 'deleted'): void {
		if (!this.#watching || !file.path.startsWith(`${this.folder.uri.path}/`)) return;
		if (this.#index.note(pathWithin(this.folder.uri, file), event)) this.#schedule();
		if (event === 'created' && mayBeFolder(file.path)) this.#lookAgainIn(NEW_FOLDER_MS);
	}

	/** Resolves when nothing is under way any more. */
	async whenSettled(): Promise<void> {
		while (this.#work ?? this.#timer) await (this.#work ?? new Promise((resolve) => setTimeout(resolve, SETTLE_MS)));
	}

	/** Deletes the archive; it can be asked no more. */
	async delete(): Promise<void> {
		await this.stop();
		this.#dispose();
		await this.#client.call('delete', null);
		await this.#client.end();
	}

	/** Hands it other registers: who is one with whom is worked out again, and articles in which other names may be found now are read again. */
	async setRegisters(layers: RegisterLayers): Promise<void> {
		if (this.#state.kind === 'closed') return;
		for (const path of await this.#client.call('register', layers)) this.#index.note(path, 'changed');
		if (this.#index.isStale) this.#schedule();
		this.#unreported = true;
		await this.#report();
	}

	/** Closes the archive when what is under way is done. */
	dispose(): void {
		if (this.#isDisposed) return;
		this.#dispose();
		const end = (): Promise<void> => this.#client.end();
		void (this.#work?.then(end) ?? end());
	}

	#dispose(): void {
		this.#isDisposed = true;
		clearTimeout(this.#timer);
		clearTimeout(this.#lookingAgain);
		this.#timer = undefined;
		this.#watching?.dispose();
		this.#watching = undefined;
		this.#cancelling?.cancel();
		this.#changed.dispose();
		this.#stateChanged.dispose();
	}

	#watch(): vscode.Disposable {
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, '**/*'));
		const noted = (event: 'created' | 'changed' | 'deleted') => (file: vscode.Uri) => {
			this.note(file, event);
		};
		return vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(noted('created')),
			watcher.onDidChange(noted('changed')),
			watcher.onDidDelete(noted('deleted')),
		);
	}

	/** Looks at everything after a while. A window that is not in use does it when it is used again: see `ArchiveStore`. */
	#lookAgainIn(milliseconds: number): void {
		clearTimeout(this.#lookingAgain);
		if (!this.#watching || this.#isDisposed) return;
		this.#lookingAgain = setTimeout(() => {
			if (vscode.window.state.focused) this.lookAgain();
		}, milliseconds);
	}

	#schedule(): void {
		if (!this.#watching || this.#isDisposed) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			void this.#run();
		}, SETTLE_MS);
	}

	/** One run after another, until there is nothing to do. */
	#run(): Promise<void> {
		this.#work ??= this.#bringUpToDate().finally(() => {
			this.#work = undefined;
			this.#lookAgainIn(Math.max(LOOK_MS, LOOK_SHARE * this.#index.lookMs));
		});
		return this.#work;
	}

	async #bringUpToDate(): Promise<void> {
		const cancelling = new vscode.CancellationTokenSource();
		this.#cancelling = cancelling;
		try {
			if (this.#state.kind !== 'ready') this.#setState({ kind: 'opening' });
			while (this.#index.isStale && !cancelling.token.isCancellationRequested) await this.#index.bringUpToDate(cancelling.token);
			await this.#report();
			if (!cancelling.token.isCancellationRequested) this.#setState({ kind: 'ready' });
		} catch (error) {
			const reason = messageOf(error);
			this.#log.error(`The archive of ${this.folder.name} is not up to date: ${reason}`);
			this.#setState({ kind: 'failed', reason });
		} finally {
			cancelling.dispose();
			this.#cancelling = undefined;
		}
	}

	#progress(done: number, total: number, hasChanged: boolean): void {
		this.#unreported ||= hasChanged;
		if (total > 0) this.#setState({ kind: 'indexing', done, total });
		if (this.#unreported && done < total && Date.now() - this.#reportedAt > REPORT_MS) void this.#report().catch(() => undefined);
	}

	/** Says that there is something else in the archive; the first time, how much is in it. */
	async #report(): Promise<void> {
		if (!this.#unreported && this.#size) return;
		this.#unreported = false;
		this.#reportedAt = Date.now();
		this.#size = await this.ask('size');
		if (!this.#isDisposed) this.#changed.fire();
	}

	#setState(state: ArchiveState): void {
		this.#state = state;
		if (!this.#isDisposed) this.#stateChanged.fire();
	}
}
