/** The corrections of the open articles: loaded from their sidecars, moved along with edits, kept in step with the disk. */
import * as vscode from 'vscode';
import type { Annotations, Correction } from '../../annotations.js';
import type { Orphan } from '../../corrections/reanchor.js';
import type { CorrectionSource } from '../documents/annotated-document.js';
import { isRevision, LANGUAGES } from '../documents/may-be-article.js';
import { StoredArticle, type StoredArticleParts } from './stored-article.js';
import { isElsewhere } from './sidecar-location.js';
import { isOnDisk } from './vscode-files.js';

export class CorrectionStore implements CorrectionSource, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly onDidChange = this.#changed.event;
	readonly #articles = new Map<vscode.TextDocument, StoredArticle>();
	/** When documents were opened that may be the target of a *Save As*. */
	readonly #opened = new WeakMap<vscode.TextDocument, number>();
	readonly #parts: StoredArticleParts;
	readonly #subscriptions: vscode.Disposable;
	#annotationsOf: (document: vscode.TextDocument) => Annotations | undefined = () => undefined;

	constructor(parts: StoredArticleParts) {
		this.#parts = parts;
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument((event) => {
				this.#articles.get(event.document)?.onEdit(event, () => this.#annotationsOf(event.document));
				void this.#considerSavedAs(event.document);
			}),
			vscode.workspace.onDidSaveTextDocument((document) => void this.#articles.get(document)?.onSave()),
			vscode.workspace.onDidOpenTextDocument((document) => {
				this.#opened.set(document, Date.now());
				void this.#considerSavedAs(document);
			}),
			vscode.workspace.onDidCloseTextDocument((document) => {
				this.#drop(document);
			}),
			// Watchers miss things: in folders made a moment ago, on file systems that tell nothing.
			vscode.window.onDidChangeActiveTextEditor((editor) => {
				if (editor) this.#articles.get(editor.document)?.checkDisk();
			}),
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) for (const article of this.#articles.values()) article.checkDisk();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.sidecar.location')) this.#moveSidecars();
			}),
			every(LOOK_MS, () => {
				this.#lookAtDisk();
			}),
		);
	}

	/** How many documents are held in memory. */
	get size(): number {
		return this.#articles.size;
	}

	/**
	 * Where the annotations of a document are to be had. They must still be those before an edit when this store hears of it, so the
	 * store is made, and listens, before whatever shifts them.
	 */
	follow(annotationsOf: (document: vscode.TextDocument) => Annotations | undefined): void {
		this.#annotationsOf = annotationsOf;
	}

	correctionsOf(document: vscode.TextDocument): readonly Correction[] {
		return this.of(document)?.corrections.held ?? [];
	}

	orphansOf(document: vscode.TextDocument): readonly Orphan[] {
		return this.#articles.get(document)?.corrections.orphans ?? [];
	}

	/** Resolves when the document's corrections are read. */
	async whenLoaded(document: vscode.TextDocument): Promise<void> {
		await this.of(document)?.loaded;
	}

	/** What is kept of a document; undefined where its kind has no corrections. */
	of(document: vscode.TextDocument): StoredArticle | undefined {
		const known = this.#articles.get(document);
		if (known || document.isClosed || !LANGUAGES.includes(document.languageId) || !isPlace(document.uri)) return known;
		const article = new StoredArticle(document, this.#parts, () => {
			this.#changed.fire(document);
		});
		this.#articles.set(document, article);
		return article;
	}

	/** The open articles at a place, or under it where it is a folder. */
	under(place: vscode.Uri): StoredArticle[] {
		const path = place.toString();
		return [...this.#articles.values()].filter(({ document }) => {
			const own = document.uri.toString();
			return own === path || own.startsWith(`${path}/`);
		});
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const article of this.#articles.values()) article.dispose();
		this.#articles.clear();
		this.#changed.dispose();
	}

	/**
	 * A document that is opened with the very text of another one and was written just now: that one was saved as this one. *Save As* opens
	 * an empty file first and then puts the text into it, so that the first changes count too.
	 */
	async #considerSavedAs(document: vscode.TextDocument): Promise<void> {
		if (Date.now() - (this.#opened.get(document) ?? 0) > NEW_MS) return;
		if (!LANGUAGES.includes(document.languageId) || document.isUntitled || !isPlace(document.uri)) return;
		const text = document.getText();
		const origins = [...this.#articles.values()].filter((article) => article.document !== document && article.wasSavedAs(text));
		const origin = origins.find((article) => article.document.isUntitled) ?? origins.at(-1);
		if (!origin) return;
		this.#opened.delete(document);
		// As they are now: the origin may close, and its sidecar go, while this one is read.
		const { held, orphans } = origin.corrections;
		if (!(await isNew(document.uri))) return;
		await this.of(document)?.takeOver({ held, orphans });
		if (origin.document.isUntitled) origin.forget();
	}

	#drop(document: vscode.TextDocument): void {
		const article = this.#articles.get(document);
		if (!article) return;
		this.#articles.delete(document);
		article.close();
	}

	/** For what is seen, and on disks alone. */
	#lookAtDisk(): void {
		const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
		for (const document of shown) {
			if (isOnDisk(document.uri)) void this.#articles.get(document)?.lookAtDisk();
		}
	}

	#moveSidecars(): void {
		for (const article of this.#articles.values()) {
			if (article.sidecar && isElsewhere(article.document.uri, article.sidecar)) void article.moveSidecar();
		}
	}
}

/** How often the disk is looked at. */
const LOOK_MS = 2000;

function every(milliseconds: number, action: () => void): vscode.Disposable {
	const timer = setInterval(action, milliseconds);
	return new vscode.Disposable(() => {
		clearInterval(timer);
	});
}

/** Documents with a place in a file system, or that will get one; not older revisions and the like. */
function isPlace(uri: vscode.Uri): boolean {
	if (isRevision(uri)) return false;
	return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

const NEW_MS = 10_000;

async function isNew(uri: vscode.Uri): Promise<boolean> {
	try {
		return Date.now() - (await vscode.workspace.fs.stat(uri)).mtime < NEW_MS;
	} catch {
		return false;
	}
}
