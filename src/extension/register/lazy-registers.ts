/** Registers for an editor most of whose folders have none: what reads them is loaded when the first may have one. */
import * as vscode from 'vscode';
import { REGISTER_FILE } from '../../register/register.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { NamesIn } from '../corrections/vscode-files.js';
import { LazyStore } from '../documents/lazy-store.js';
import type { ArticleRegister, Registers } from '../documents/registers.js';
import type * as RegisterEditor from './editor.js';
import { hasUsual, isUsual, registerPlacesOf } from './register-places.js';
import type { RegisterStore } from './register-store.js';

/** The bundle of all that is only for folders with a register. */
export type RegisterEditorModule = typeof RegisterEditor;

/** What registers are made from. */
export interface RegistersParts {
	readonly engine: WorkerEngine;
	readonly log: vscode.LogOutputChannel;
	/** The extension's own, of this workspace where there is one. */
	readonly storage: vscode.Uri;
	/** Looks into a folder. */
	readonly look: NamesIn;
}

/** Knows of no register until an article's folder may have one; from then on it forwards to the store of registers. */
export class LazyRegisters extends LazyStore<RegisterEditorModule, RegisterStore> implements Registers {
	readonly #parts: RegistersParts;
	/** Whether a folder has the usual file, by the folder: it is looked at once. */
	readonly #looks = new Map<string, Promise<boolean>>();
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;
	readonly #filesChanged = new vscode.EventEmitter<void>();
	/** Fires after the state of a file has changed, whether or not another text serves now. */
	readonly onDidChangeFiles = this.#filesChanged.event;

	/** `load` brings the bundle. */
	constructor(parts: RegistersParts, load: () => Promise<RegisterEditorModule>) {
		super(load, (reason) => {
			parts.log.error(`Registers are not read: ${reason}`);
		});
		this.#parts = parts;
		const lookAgain = (): void => void this.#lookAgain();
		const watcher = vscode.workspace.createFileSystemWatcher(`**/${REGISTER_FILE}`, false, true, true);
		this.lookWith(
			watcher,
			watcher.onDidCreate(lookAgain),
			vscode.workspace.onDidChangeWorkspaceFolders(lookAgain),
			vscode.workspace.onDidGrantWorkspaceTrust(lookAgain),
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				if (uri.path.endsWith(`/${REGISTER_FILE}`)) lookAgain();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.register')) lookAgain();
			}),
		);
	}

	registerFor(article: vscode.Uri): ArticleRegister | undefined {
		return this.store?.registerFor(article);
	}

	async whenKnown(article: vscode.Uri): Promise<ArticleRegister | undefined> {
		if (!this.store && !(await this.#mayHaveOne(article))) return undefined;
		return (await this.load())?.whenKnown(article);
	}

	linesOf(...args: Parameters<Registers['linesOf']>): ReturnType<Registers['linesOf']> {
		return this.store?.linesOf(...args) ?? [];
	}

	override dispose(): void {
		super.dispose();
		this.#changed.dispose();
		this.#filesChanged.dispose();
	}

	protected override storeOf({ RegisterStore: Store }: RegisterEditorModule): RegisterStore {
		const store = new Store(this.#parts);
		store.onDidChange(() => {
			this.#changed.fire();
		});
		store.onDidChangeFiles(() => {
			this.#filesChanged.fire();
		});
		return store;
	}

	/** So little is looked at that it costs those who have none next to nothing. */
	async #mayHaveOne(article: vscode.Uri): Promise<boolean> {
		const places = registerPlacesOf(article);
		if (!isUsual(places)) return true;
		if (!places.folder || places.patterns.length === 0) return false;
		const key = places.folder.toString();
		const look = this.#looks.get(key) ?? this.#parts.look(places.folder).then(hasUsual);
		this.#looks.set(key, look);
		return look;
	}

	async #lookAgain(): Promise<void> {
		this.#looks.clear();
		for (const { uri } of vscode.workspace.textDocuments) {
			if (this.store) return;
			await this.whenKnown(uri);
		}
	}
}
