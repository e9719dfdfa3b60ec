/** The article that the sidebar is about: the one that was active last, as long as it is open. */
import * as vscode from 'vscode';
import { isMainEditor, type AnnotatedDocuments } from '../documents/annotated-documents.js';
import { isSource } from '../documents/listed-files.js';
import { mayBeArticle } from '../documents/may-be-article.js';
import type { IndexedArticle, Indexes } from './indexes.js';

/** Follows the active editor. */
export class ActiveArticle implements vscode.Disposable {
	readonly #documents: AnnotatedDocuments;
	readonly #indexes: Indexes;
	readonly #changed = new vscode.EventEmitter<void>();
	/** Fires when another article is active, or the engine has answered for this one; not while one types. */
	readonly onDidChange = this.#changed.event;
	readonly #listening: vscode.Disposable;
	#document: vscode.TextDocument | undefined;

	constructor(documents: AnnotatedDocuments, indexes: Indexes) {
		this.#documents = documents;
		this.#indexes = indexes;
		this.#document = vscode.window.activeTextEditor?.document;
		this.#listening = vscode.Disposable.from(
			documents.onDidChange((document) => {
				const article = documents.get(document);
				if (document === this.#document && (!article || article.fresh)) this.#changed.fire();
				this.#follow(vscode.window.activeTextEditor);
			}),
			vscode.window.onDidChangeActiveTextEditor((editor) => {
				this.#follow(editor);
			}),
			vscode.window.onDidChangeVisibleTextEditors(() => {
				this.#follow(vscode.window.activeTextEditor);
			}),
		);
	}

	/** The article as it stands; undefined where there is none. */
	get(): IndexedArticle | undefined {
		return this.#document && this.#indexes.get(this.#document);
	}

	/** The article, if the engine has read it as it is now. */
	fresh(): IndexedArticle | undefined {
		return this.#document && this.#documents.isFresh(this.#document) ? this.get() : undefined;
	}

	dispose(): void {
		this.#listening.dispose();
		this.#changed.dispose();
	}

	/** Settings, previews, peeks, inputs and the sources of an article leave the last article as it is. */
	#follow(editor: vscode.TextEditor | undefined): void {
		const document = editor?.document;
		if (!document || document === this.#document || !isMainEditor(editor) || !mayBeArticle(document)) return;
		if (isSource(document) && !this.#documents.get(document)) return;
		this.#document = document;
		this.#changed.fire();
	}
}
