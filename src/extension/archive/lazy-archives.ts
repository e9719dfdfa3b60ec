/** Archives for an editor most of whose folders have none: what makes and asks them is loaded when the first is wanted. */
import * as vscode from 'vscode';
import type { Entity } from '../../annotations.js';
import type { ArchiveCardLine } from '../../views/archive/card-line.js';
import type { ArchiveWorker } from '../../worker/archive/protocol.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import { LazyStore } from '../documents/lazy-store.js';
import type { Archives } from '../documents/services.js';
import type { ArchiveStore } from './archive-store.js';
import type { ArchivesParts } from './archive-files.js';
import type { CardLines } from './card-lines.js';
import type * as ArchiveEditor from './editor.js';
import { isArchiveWanted } from './wanted-archives.js';

/** The bundle of all that is only for folders with an archive. */
export type ArchiveEditorModule = typeof ArchiveEditor;

/** Milliseconds after activation in which an archive is not opened: the marks of the article that is shown come first. */
const START_MS = 2000;

/** Knows of no archive until one is wanted; from then on it forwards to what cards show of the archive. */
export class LazyArchives extends LazyStore<ArchiveEditorModule, ArchiveStore> implements Archives {
	readonly #parts: ArchivesParts;
	#lines: CardLines | undefined;
	#killWorker: (() => void) | undefined;

	/** `load` brings the bundle. */
	constructor(parts: ArchivesParts, load: () => Promise<ArchiveEditorModule>) {
		super(load, (reason) => {
			parts.log.error(`Archives are not opened: ${reason}`);
		});
		this.#parts = parts;
		const look = (): void => {
			if (this.isWanted) void this.load();
		};
		const timer = setTimeout(look, START_MS);
		this.lookWith(
			vscode.workspace.onDidChangeWorkspaceFolders(look),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.archive')) look();
			}),
			new vscode.Disposable(() => {
				clearTimeout(timer);
			}),
		);
	}

	/** Whether a folder of the workspace has an archive, or is to have one. */
	get isWanted(): boolean {
		return isArchiveWanted(this.#parts.context.workspaceState);
	}

	cardLineOf(article: AnnotatedDocument, entity: Entity): ArchiveCardLine | undefined {
		return this.#lines?.cardLineOf(article, entity);
	}

	/** Ends the worker that was started last, as a crash would. */
	killWorker(): void {
		this.#killWorker?.();
	}

	async #startWorker(): Promise<ArchiveWorker> {
		const worker = await this.#parts.startWorker();
		return {
			...worker,
			onDeath: (listener) => {
				worker.onDeath(listener);
				this.#killWorker = () => {
					worker.terminate();
					listener('it was ended for a trial');
				};
			},
		};
	}

	override dispose(): void {
		this.#lines?.dispose();
		super.dispose();
	}

	protected override storeOf({ archiveStore, CardLines: Lines }: ArchiveEditorModule): ArchiveStore {
		const store = archiveStore({ ...this.#parts, startWorker: () => this.#startWorker() });
		this.#lines = new Lines(store, this.#parts.documents, this.#parts.indexes);
		return store;
	}
}
