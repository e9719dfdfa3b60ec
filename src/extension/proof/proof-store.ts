/** Keeps what the open articles prove against their sources. */
import * as vscode from 'vscode';
import { ProofClient } from '../../worker/proof/client.js';
import type { QuoteProof } from '../../annotations.js';
import type { ProofWorker } from '../../worker/proof/protocol.js';
import type { QuotationFixes } from '../../worker/proof/quotation-fixes.js';
import { quotedPart } from '../../worker/proof/quoted-part.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { CorrectionSource } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { fileName } from '../documents/file-name.js';
import type { ArticleProofs, ArticleSource, ArticleText, Proofs } from '../documents/proofs.js';
import { isRevision } from '../documents/may-be-article.js';
import { filesAt, sourcesOf } from './article-sources.js';
import { headOf, isNamedArticle } from './may-have-sources.js';
import { ProvedArticle } from './proved-article.js';
import { SourceStore } from './source-store.js';
import { SourceWatch } from './source-watch.js';
import { TextProofs } from './text-proofs.js';

/** What the store is made from. */
export interface ProofStoreParts {
	readonly documents: AnnotatedDocuments;
	readonly corrections: CorrectionSource;
	readonly engine: WorkerEngine;
	readonly log: vscode.LogOutputChannel;
	/** The folder of the extension's bundles. */
	readonly dist: vscode.Uri;
	/** The folder in which the extension keeps files of its own. */
	readonly storage: vscode.Uri;
	readonly startWorker: () => Promise<ProofWorker>;
}

/** Milliseconds that files rest before sources are looked at again: they are mostly copied several at a time. */
const REST_MS = 300;
/** Milliseconds from when no open article has sources until the worker ends. */
const IDLE_MS = 60_000;

/** The proofs of all open articles that have sources; it is made when the first may have some. The worker runs while there are such articles. */
export class ProofStore implements Proofs, vscode.Disposable {
	readonly #parts: ProofStoreParts;
	readonly #client: ProofClient;
	readonly #files: SourceStore;
	readonly #watch: SourceWatch;
	readonly #texts: TextProofs;
	readonly #articles = new Map<vscode.TextDocument, ProvedArticle>();
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly onDidChange = this.#changed.event;
	readonly #subscriptions: vscode.Disposable;
	readonly #logged = new WeakMap<vscode.TextDocument, readonly string[]>();
	/** How many quotations were looked up since the window opened: typing looks up those that it changes. */
	lookups = 0;
	#restTimer: ReturnType<typeof setTimeout> | undefined;
	#idleTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: ProofStoreParts) {
		this.#parts = parts;
		const { documents, corrections, engine, log, startWorker } = parts;
		this.#client = new ProofClient({
			startWorker,
			replies: {
				annotate: async (text) => quotedPart(await engine.annotate({ text, background: true })),
				module: async (name) => new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(parts.dist, name))),
				files: ({ document, path }) => {
					const article = vscode.Uri.parse(document);
					return filesAt(article.with({ path }), parts.storage, (folder) => this.#watch.noteFolder(article, folder));
				},
			},
			warn: (message) => {
				log.warn(message);
			},
		});
		this.#files = new SourceStore(this.#client);
		this.#texts = new TextProofs({
			client: this.#client,
			files: this.#files,
			storage: parts.storage,
			onDidChangeSources: (article) => {
				if (article && !this.#isOpen(article)) this.#watch.forget(article);
				this.#onArticlesChanged();
			},
			warn: (article, message) => {
				log.warn(`${fileName(article)}: ${message}`);
			},
		});
		const lookSoon = (): void => {
			this.#lookSoon();
		};
		this.#watch = new SourceWatch({ files: this.#files, inView: () => this.#inView(), onChange: lookSoon });
		this.#subscriptions = vscode.Disposable.from(
			this.#watch,
			documents.onDidChange((document) => {
				this.#update(document);
			}),
			corrections.onDidChange((document) => {
				this.#articles.get(document)?.listAgain();
			}),
			vscode.workspace.onDidGrantWorkspaceTrust(lookSoon),
			vscode.workspace.onDidChangeWorkspaceFolders(lookSoon),
			// Watchers miss things.
			vscode.window.onDidChangeActiveTextEditor(lookSoon),
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused) lookSoon();
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.sources')) lookSoon();
			}),
		);
		for (const document of vscode.workspace.textDocuments) this.#update(document);
	}

	get(document: vscode.TextDocument): ArticleProofs | undefined {
		return this.#articles.get(document)?.present();
	}

	sourcesOf(document: vscode.TextDocument): readonly ArticleSource[] | undefined {
		return this.#articles.get(document)?.knownSources();
	}

	async whenFresh(document: vscode.TextDocument): Promise<ArticleProofs | undefined> {
		await this.#parts.documents.whenFresh(document);
		this.#update(document);
		return this.#articles.get(document)?.whenFresh();
	}

	refresh(document: vscode.TextDocument): void {
		const article = this.#articles.get(document);
		for (const { uri } of article?.sources ?? []) this.#files.invalidate(uri);
		article?.listAgain();
	}

	async textOf(document: vscode.TextDocument, file: string): Promise<string | undefined> {
		const source = this.#articles.get(document)?.sources.find((one) => one.file === file);
		if (!source) return undefined;
		await this.#files.read(source.uri);
		return this.#client.call('text', source.uri.toString()).catch(() => undefined);
	}

	async fixesOf(document: vscode.TextDocument, quote: string): Promise<(QuotationFixes & { readonly proof: QuoteProof }) | undefined> {
		const proved = await this.whenFresh(document);
		const article = this.#parts.documents.get(document);
		const proof = proved?.byQuote.get(quote);
		if (!proof || !proved?.fresh || !article?.fresh) return undefined;
		const key = JSON.stringify(proof);
		const { quotes, entities } = article.annotations;
		const alike = quotes.filter(({ id }) => JSON.stringify(proved.byQuote.get(id)) === key);
		const request = { text: document.getText(), quote, proof, quotes: alike, entities };
		const found = await this.#client.call('fixes', request).catch(() => undefined);
		return found && { ...found, proof };
	}

	proofsOfText(article: ArticleText): Promise<ArticleProofs | undefined> {
		return this.#texts.proofsOf(article);
	}

	verify(article: ArticleText): ReturnType<Proofs['verify']> {
		return this.#texts.verified(article);
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#texts.dispose();
		clearTimeout(this.#restTimer);
		clearTimeout(this.#idleTimer);
		for (const article of this.#articles.values()) article.close();
		this.#articles.clear();
		this.#client.end();
		this.#changed.dispose();
	}

	#update(document: vscode.TextDocument): void {
		const article = isRevision(document.uri) ? undefined : this.#parts.documents.get(document);
		const known = this.#articles.get(document);
		if (known && !article) {
			known.close();
			this.#articles.delete(document);
			this.#watch.forget(document.uri);
			this.#onArticlesChanged();
			this.#changed.fire(document);
		} else if (known) known.update();
		else if (article?.fresh) {
			const proved = this.#provedArticle(document);
			this.#articles.set(document, proved);
			proved.update();
		}
	}

	#provedArticle(document: vscode.TextDocument): ProvedArticle {
		const { documents, corrections, log, storage } = this.#parts;
		return new ProvedArticle(document, {
			documents,
			client: this.#client,
			files: this.#files,
			list: () => {
				const { uri } = document;
				// Opened to look something up in it, a source would be accused of what its own text says.
				const isMet = !isNamedArticle(document);
				const isSource = isMet && this.#isSourceOfOthers(document);
				const article = { uri, head: headOf(document), corrections: corrections.correctionsOf(document), isMet, isSource };
				return sourcesOf(article, this.#client, storage);
			},
			onLookups: (count) => {
				this.lookups += count;
			},
			onDidChange: () => {
				this.#logFaults(document);
				this.#onArticlesChanged();
				this.#changed.fire(document);
			},
			warn: (message) => {
				log.warn(`${fileName(document.uri)}: ${message}`);
			},
		});
	}

	#isSourceOfOthers(document: vscode.TextDocument): boolean {
		const others = [...this.#articles].filter(([other]) => other !== document);
		return others.some(([, { sources }]) => sources.some(({ uri }) => uri.toString() === document.uri.toString()));
	}

	/** Once for each fault, as long as it stays. */
	#logFaults(document: vscode.TextDocument): void {
		const faults = (this.get(document)?.sources ?? []).flatMap(({ file, reason }) =>
			reason === undefined ? [] : [`${fileName(document.uri)}: its source ${file} was not read: ${reason}`],
		);
		for (const fault of faults) if (!this.#logged.get(document)?.includes(fault)) this.#parts.log.warn(fault);
		this.#logged.set(document, faults);
	}

	/** Forgets the sources that no article has any more; without any, the worker ends after a while. */
	#onArticlesChanged(): void {
		const uris = [...this.#articles.values(), this.#texts].flatMap(({ sources }) => sources.map(({ uri }) => uri));
		this.#files.retain(uris);
		this.#watch.look();
		clearTimeout(this.#idleTimer);
		if (uris.length > 0) return;
		this.#idleTimer = setTimeout(() => {
			this.#client.end();
		}, IDLE_MS);
	}

	#isOpen({ path, scheme }: vscode.Uri): boolean {
		return [...this.#articles.keys()].some(({ uri }) => uri.path === path && uri.scheme === scheme);
	}

	#inView(): readonly { readonly uri: vscode.Uri; readonly sources: readonly vscode.Uri[] }[] {
		return vscode.window.visibleTextEditors.flatMap(({ document }) => {
			const article = this.#articles.get(document);
			return article ? [{ uri: document.uri, sources: article.sources.map(({ uri }) => uri) }] : [];
		});
	}

	#lookSoon(): void {
		clearTimeout(this.#restTimer);
		this.#restTimer = setTimeout(() => {
			for (const article of this.#articles.values()) article.listAgain();
		}, REST_MS);
	}
}
