/**
 * The open articles and their annotations: annotates what is looked at, moves the annotations with every edit at
 * once, annotates again after a pause, and drops answers for a text that is no longer there. A feature never annotates;
 * it asks here, and listens for changes.
 */
import * as vscode from 'vscode';
import type { NamedPlace } from '../../engine/annotate.js';
import type { AnnotatedDocument, CorrectionSource } from './annotated-document.js';
import type { WorkerEngine } from '../../worker/client.js';
import { OpenArticle, type ReadingProblem } from './open-article.js';
import type { Registers } from './registers.js';
import type { Switches } from './switches.js';

/** What the open articles are made from. */
export interface AnnotatedDocumentsParts {
	readonly engine: WorkerEngine;
	readonly corrections: CorrectionSource;
	readonly registers: Registers;
	readonly switches: Switches;
	readonly log: vscode.LogOutputChannel;
}

/** The documents of the window that are annotated; it is watched until they are disposed. */
export class AnnotatedDocuments implements vscode.Disposable {
	readonly #parts: AnnotatedDocumentsParts;
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	/** Fires after annotations appear, change, shift or go. */
	readonly onDidChange = this.#changed.event;
	readonly #named = new vscode.EventEmitter<vscode.TextDocument>();
	/** Fires when there are names and nothing else yet. */
	readonly onDidFindNames = this.#named.event;
	readonly #articles = new Map<vscode.TextDocument, OpenArticle>();
	readonly #subscriptions: vscode.Disposable;

	constructor(parts: AnnotatedDocumentsParts) {
		this.#parts = parts;
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument((event) => {
				this.#onEdit(event);
			}),
			vscode.workspace.onDidCloseTextDocument((document) => {
				this.#drop(document);
			}),
			vscode.workspace.onDidOpenTextDocument((document) => {
				if (isLookedAt(document)) this.#consider(document);
			}),
			vscode.window.onDidChangeVisibleTextEditors(() => {
				this.#considerVisible();
			}),
			vscode.window.tabGroups.onDidChangeTabs(() => {
				this.#considerVisible();
			}),
			parts.switches.onDidChange((document) => {
				this.#onSwitch(document);
			}),
			parts.corrections.onDidChange((document) => {
				this.refresh(document);
			}),
			parts.registers.onDidChange(() => {
				this.refreshAll();
			}),
		);
		this.#considerVisible();
	}

	/** How many documents are held in memory. */
	get size(): number {
		return this.#articles.size + this.#considered.size;
	}

	/** The document's annotations; undefined where it is no article, switched off, or not annotated yet. */
	get(document: vscode.TextDocument): AnnotatedDocument | undefined {
		return this.#articles.get(document)?.present();
	}

	/** The document's names, from when the engine knows them until it has found the rest; for the marks only, which need not wait for the rest. */
	namesOf(document: vscode.TextDocument): readonly NamedPlace[] | undefined {
		return this.#articles.get(document)?.names;
	}

	/** What keeps the document from being annotated; undefined where nothing does. */
	problemOf(document: vscode.TextDocument): ReadingProblem | undefined {
		return this.#articles.get(document)?.problem;
	}

	/** Annotates everything again, after the engine was started again or a register has changed. */
	refreshAll(): void {
		for (const article of this.#articles.values()) article.annotateAgain();
	}

	/** Whether `get` would be fresh. Cheap enough to be asked often, since no mark is moved for the answer. */
	isFresh(document: vscode.TextDocument): boolean {
		return this.#articles.get(document)?.isFresh() ?? false;
	}

	/** As `get`, once the engine has answered for the document's present version. */
	async whenFresh(document: vscode.TextDocument): Promise<AnnotatedDocument | undefined> {
		return this.#consider(document)?.whenFresh();
	}

	/** Annotates again, for instance after a correction. */
	refresh(document: vscode.TextDocument): void {
		this.#articles.get(document)?.annotateAgain();
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const article of this.#articles.values()) article.dispose();
		this.#articles.clear();
		this.#changed.dispose();
		this.#named.dispose();
	}

	#considerVisible(): void {
		for (const editor of vscode.window.visibleTextEditors) {
			if (isMainEditor(editor)) this.#consider(editor.document);
		}
	}

	/** The article of a document that is to be annotated, opened where it is not yet. */
	#consider(document: vscode.TextDocument): OpenArticle | undefined {
		const open = this.#articles.get(document);
		if (open) {
			open.annotateIfStale();
			return open;
		}
		if (this.#parts.switches.stateOf(document) !== 'on') return undefined;
		const { engine, corrections, registers, log } = this.#parts;
		engine.prepare();
		const article = new OpenArticle(document, {
			engine,
			corrections,
			registers,
			log,
			isLookedAt: () => isLookedAt(document),
			onNames: () => {
				this.#named.fire(document);
			},
			onDidChange: () => {
				this.#changed.fire(document);
			},
		});
		this.#articles.set(document, article);
		article.annotateIfStale();
		return article;
	}

	#onEdit(event: vscode.TextDocumentChangeEvent): void {
		if (event.contentChanges.length === 0) return;
		const article = this.#articles.get(event.document);
		if (article) article.onEdit(event.contentChanges);
		else if (isLookedAt(event.document)) this.#considerLater(event.document);
	}

	readonly #considered = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();

	/** A text that was no article may become one while it is written. */
	#considerLater(document: vscode.TextDocument): void {
		clearTimeout(this.#considered.get(document));
		const timer = setTimeout(() => {
			this.#considered.delete(document);
			if (!document.isClosed) this.#consider(document);
		}, 500);
		this.#considered.set(document, timer);
	}

	#onSwitch(switched: vscode.TextDocument | undefined): void {
		for (const document of switched ? [switched] : [...this.#articles.keys()]) {
			if (this.#parts.switches.stateOf(document) !== 'on') this.#drop(document);
		}
		this.#considerVisible();
	}

	#drop(document: vscode.TextDocument): void {
		clearTimeout(this.#considered.get(document));
		this.#considered.delete(document);
		const article = this.#articles.get(document);
		if (!article) return;
		article.dispose();
		this.#parts.engine.forget(document.uri.toString());
		this.#articles.delete(document);
		this.#changed.fire(document);
	}
}

/** Whether an editor shows an article to be read: by itself or as a side of a diff; peek views and notebook cells are left alone. */
export function isMainEditor({ viewColumn, document }: vscode.TextEditor): boolean {
	if (viewColumn === undefined) return isSideOfDiff(document.uri);
	const input = vscode.window.tabGroups.all.find((group) => group.viewColumn === viewColumn)?.activeTab?.input;
	return input === undefined || input instanceof vscode.TabInputText;
}

/** Whether a diff in front shows the document: the editors of its sides have no column. */
function isSideOfDiff(uri: vscode.Uri): boolean {
	return vscode.window.tabGroups.all.some(({ activeTab }) => {
		const input = activeTab?.input;
		return input instanceof vscode.TabInputTextDiff && [input.original, input.modified].some((side) => side.toString() === uri.toString());
	});
}

function isLookedAt(document: vscode.TextDocument): boolean {
	return vscode.window.visibleTextEditors.some((editor) => editor.document === document && isMainEditor(editor));
}
