/** The archives of the workspace's folders: one a folder, in the workspace's storage. What the editor knows of other articles is asked here. */
import * as vscode from 'vscode';
import type { Registers } from '../documents/registers.js';
import type { ArchiveClient } from '../../worker/archive/client.js';
import { FolderArchive } from './folder-archive.js';
import type { OpenAnswer, RegisterLayers } from '../../worker/archive/protocol.js';
import { storeArchiveMode, archiveModeOf } from './wanted-archives.js';

/** What the archives need. */
export interface ArchiveStoreParts {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	/** What calls the worker that has the archive of a folder; nothing is started before the first call. */
	clientFor(folder: vscode.WorkspaceFolder, onOpened: (answer: OpenAnswer) => void): ArchiveClient;
	readonly registers: Registers;
}

/** Settings by which articles are found and read. */
const SETTINGS = ['copydesk.files', 'copydesk.sidecar', 'files.exclude'];

/** The archives of this window. */
export class ArchiveStore implements vscode.Disposable {
	readonly #parts: ArchiveStoreParts;
	readonly #archives = new Map<string, { readonly archive: FolderArchive; readonly listening: vscode.Disposable }>();
	readonly #changed = new vscode.EventEmitter<FolderArchive | undefined>();
	/** Fires when an archive holds something else than before, so that ids of names hold no more; with undefined when there are other archives. */
	readonly onDidChange = this.#changed.event;
	readonly #stateChanged = new vscode.EventEmitter<FolderArchive>();
	/** Fires when the state of an archive is another one. */
	readonly onDidChangeState = this.#stateChanged.event;
	readonly #subscriptions: vscode.Disposable;

	constructor(parts: ArchiveStoreParts) {
		this.#parts = parts;
		const note =
			(event: 'created' | 'changed' | 'deleted') =>
			(...files: readonly vscode.Uri[]): void => {
				for (const archive of this.all) for (const file of files) archive.note(file, event);
			};
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeWorkspaceFolders(() => {
				this.#follow();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.archive')) this.#follow();
				for (const archive of this.all)
					if (SETTINGS.some((setting) => event.affectsConfiguration(setting, archive.folder.uri))) archive.refresh();
			}),
			parts.registers.onDidChange(() => void this.#setRegisters()),
			// Articles are copied and edited in other programs, of which watchers may hear nothing.
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) for (const archive of this.all) archive.lookAgain();
			}),
			// Not every file system tells of changes.
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				note('changed')(uri);
			}),
			vscode.workspace.onDidCreateFiles(({ files }) => {
				note('created')(...files);
			}),
			vscode.workspace.onDidDeleteFiles(({ files }) => {
				note('deleted')(...files);
			}),
			vscode.workspace.onDidRenameFiles(({ files }) => {
				note('deleted')(...files.map(({ oldUri }) => oldUri));
				note('created')(...files.map(({ newUri }) => newUri));
			}),
		);
		this.#follow();
	}

	/** Those of folders that have an archive, in the order of the folders. */
	get all(): readonly FolderArchive[] {
		return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => this.#archives.get(folder.uri.toString())?.archive ?? []);
	}

	/** The archive of the folder that a file is in; undefined where it has none. */
	of(file: vscode.Uri): FolderArchive | undefined {
		const folder = vscode.workspace.getWorkspaceFolder(file);
		return folder && this.#archives.get(folder.uri.toString())?.archive;
	}

	/** Makes the archive of a folder, or brings it up to date, and keeps it so. Resolves when that is done, was stopped or has failed. */
	async index(folder: vscode.WorkspaceFolder): Promise<FolderArchive> {
		const archive = this.#add(folder);
		await storeArchiveMode(folder, 'on', this.#parts.context.workspaceState);
		await archive.start();
		return archive;
	}

	/** Leaves the archive as it is by now; it can be asked, and is not kept up to date. */
	async stop(archive: FolderArchive): Promise<void> {
		const stopped = archive.stop();
		await storeArchiveMode(archive.folder, 'paused', this.#parts.context.workspaceState);
		await stopped;
	}

	/** Deletes the archive. Where the setting asks for one, none is made before the reader wants it. */
	async forget(archive: FolderArchive): Promise<void> {
		const { folder } = archive;
		await storeArchiveMode(folder, 'off', this.#parts.context.workspaceState);
		this.#forget(folder.uri.toString());
		await archive.delete();
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const key of [...this.#archives.keys()]) this.#remove(key);
		this.#changed.dispose();
		this.#stateChanged.dispose();
	}

	async #setRegisters(): Promise<void> {
		for (const archive of this.all)
			await archive.setRegisters(await registerLayers(this.#parts.registers, archive.folder)).catch((error: unknown) => {
				this.#parts.log.warn(`The archive of ${archive.folder.name} has an older register: ${String(error)}`);
			});
	}

	/** The archives that are wanted now, and no others. */
	#follow(): void {
		const folders = vscode.workspace.workspaceFolders ?? [];
		const there = new Set(folders.map(({ uri }) => uri.toString()));
		for (const key of [...this.#archives.keys()]) if (!there.has(key)) this.#remove(key);
		for (const folder of folders) {
			const mode = archiveModeOf(folder, this.#parts.context.workspaceState);
			if (mode === 'off' || this.#archives.has(folder.uri.toString())) continue;
			const archive = this.#add(folder);
			if (mode === 'on') void archive.start();
		}
	}

	#add(folder: vscode.WorkspaceFolder): FolderArchive {
		const key = folder.uri.toString();
		const known = this.#archives.get(key);
		if (known) return known.archive;
		const client = this.#parts.clientFor(folder, (answer) => {
			archive.noteOpened(answer);
		});
		const archive = new FolderArchive(folder, client, this.#parts.log);
		const listening = vscode.Disposable.from(
			archive.onDidChange(() => {
				this.#changed.fire(archive);
			}),
			archive.onDidChangeState(() => {
				this.#stateChanged.fire(archive);
			}),
		);
		this.#archives.set(key, { archive, listening });
		this.#changed.fire(undefined);
		return archive;
	}

	#remove(key: string): void {
		this.#forget(key)?.dispose();
	}

	#forget(key: string): FolderArchive | undefined {
		const known = this.#archives.get(key);
		this.#archives.delete(key);
		known?.listening.dispose();
		this.#changed.fire(undefined);
		return known?.archive;
	}
}

/** The registers that hold for the articles at the root of a folder. */
export async function registerLayers(registers: Registers, { uri }: vscode.WorkspaceFolder): Promise<RegisterLayers> {
	const register = await registers.whenKnown(vscode.Uri.joinPath(uri, 'article.txt'));
	return register?.shared?.layers ?? [];
}
