/** Proofs for an editor most of whose articles have no sources: what makes them is loaded when the first may have some. */
import * as vscode from 'vscode';
import { LazyStore } from '../documents/lazy-store.js';
import type { ArticleProofs, ArticleSource, ArticleText, Proofs } from '../documents/proofs.js';
import type * as ProofEditor from './editor.js';
import { headOf, headOfText, mayHaveSources } from './may-have-sources.js';
import type { ProofStore, ProofStoreParts } from './proof-store.js';

/** The bundle of all that is only for articles with sources. */
export type ProofEditorModule = typeof ProofEditor;

/** Knows of no proof until the first article may have sources; from then on it forwards to the store of proofs. */
export class LazyProofs extends LazyStore<ProofEditorModule, ProofStore> implements Proofs {
	readonly #parts: ProofStoreParts;
	/** The front matter with which each article was looked at. */
	readonly #looked = new WeakMap<vscode.TextDocument, string>();
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly onDidChange = this.#changed.event;

	/** `load` brings the bundle. */
	constructor(parts: ProofStoreParts, load: () => Promise<ProofEditorModule>) {
		super(load, (reason) => {
			parts.log.error(`Sources are not read: ${reason}`);
		});
		this.#parts = parts;
		const look = (document: vscode.TextDocument): void => void this.#look(document);
		const lookAtAll = (): void => {
			vscode.workspace.textDocuments.forEach(look);
		};
		// Its own name too: a folder is mostly copied as a whole.
		const watcher = vscode.workspace.createFileSystemWatcher('**/sources{,/**}', false, true, true);
		this.lookWith(
			watcher,
			watcher.onDidCreate(lookAtAll),
			parts.documents.onDidChange((document) => {
				if (this.#looked.get(document) !== headOf(document)) look(document);
			}),
			parts.corrections.onDidChange(look),
			vscode.workspace.onDidChangeWorkspaceFolders(lookAtAll),
			vscode.workspace.onDidGrantWorkspaceTrust(lookAtAll),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.sources')) lookAtAll();
			}),
			vscode.window.onDidChangeActiveTextEditor(lookAtAll),
			vscode.window.onDidChangeWindowState(lookAtAll),
		);
	}

	/** How many quotations were looked up since the window opened. */
	get lookups(): number {
		return this.store?.lookups ?? 0;
	}

	get(document: vscode.TextDocument): ArticleProofs | undefined {
		return this.store?.get(document);
	}

	sourcesOf(document: vscode.TextDocument): readonly ArticleSource[] | undefined {
		return this.store?.sourcesOf(document);
	}

	async whenFresh(document: vscode.TextDocument): Promise<ArticleProofs | undefined> {
		await this.#parts.documents.whenFresh(document);
		await this.#look(document);
		return this.store?.whenFresh(document);
	}

	refresh(document: vscode.TextDocument): void {
		if (this.store) this.store.refresh(document);
		else void this.#look(document);
	}

	async textOf(document: vscode.TextDocument, file: string): Promise<string | undefined> {
		return this.store?.textOf(document, file);
	}

	async fixesOf(document: vscode.TextDocument, quote: string): ReturnType<Proofs['fixesOf']> {
		return this.store?.fixesOf(document, quote);
	}

	async proofsOfText(article: ArticleText): Promise<ArticleProofs | undefined> {
		return (await this.#storeFor(article))?.proofsOfText(article);
	}

	async verify(article: ArticleText): ReturnType<Proofs['verify']> {
		return (await this.#storeFor(article))?.verify(article);
	}

	override dispose(): void {
		super.dispose();
		this.#changed.dispose();
	}

	protected override storeOf({ ProofStore: Store }: ProofEditorModule): ProofStore {
		const store = new Store(this.#parts);
		store.onDidChange((document) => {
			this.#changed.fire(document);
		});
		return store;
	}

	async #look(document: vscode.TextDocument): Promise<void> {
		const { documents, corrections } = this.#parts;
		if (this.store || !documents.get(document)) return;
		this.#looked.set(document, headOf(document));
		if (await mayHaveSources({ uri: document.uri, head: headOf(document), corrections: corrections.correctionsOf(document) }))
			await this.load();
	}

	async #storeFor({ uri, text, corrections }: ArticleText): Promise<ProofStore | undefined> {
		if (!this.store && (await mayHaveSources({ uri, head: headOfText(text), corrections }))) await this.load();
		return this.store;
	}
}
