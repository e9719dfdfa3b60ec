/** Holds articles against their sources that are asked about once and need not be open: those of an exported folder, and what an assistant asks about. */
import type * as vscode from 'vscode';
import { ProofError, type ProofClient } from '../../worker/proof/client.js';
import type { VerifiedQuotations } from '../../views/tools/answers.js';
import { sourcesElsewhere } from '../../views/tools/verified-quotations.js';
import type { ArticleProofs, ArticleText } from '../documents/proofs.js';
import { liesElsewhere, sourcesOf, type ListedSource } from './article-sources.js';
import { headOfText, placeOf } from './may-have-sources.js';
import { askProofs, MOST_TRIES, proveRequest, readAll, stateOf } from './proof-request.js';
import type { SourceStore } from './source-store.js';
import { messageOf } from '../../engine/util/message-of.js';

/** What is needed to hold a text against sources. */
export interface TextProofsParts {
	readonly client: ProofClient;
	readonly files: SourceStore;
	/** The folder in which the extension keeps files of its own. */
	readonly storage: vscode.Uri;
	/** `sources` are others than before; those of `article` have been listed. */
	onDidChangeSources(article?: vscode.Uri): void;
	warn(article: vscode.Uri, message: string): void;
}

/** Milliseconds for which the sources of the last article stay: the next one mostly has the same. */
const REST_MS = 5000;

/** Takes one article at a time, so that no more sources are in memory than those of one. */
export class TextProofs implements vscode.Disposable {
	readonly #parts: TextProofsParts;
	#turn: Promise<unknown> = Promise.resolve();
	#restTimer: ReturnType<typeof setTimeout> | undefined;
	/** Those of the article at hand, or of the last one. */
	sources: readonly ListedSource[] = [];

	constructor(parts: TextProofsParts) {
		this.#parts = parts;
	}

	/** As `Proofs.proofsOfText`. */
	proofsOf(article: ArticleText): Promise<ArticleProofs | undefined> {
		return this.#inTurn(async () => {
			try {
				const sources = await this.#listed(article);
				if (sources.length === 0) return undefined;
				return { ...(await this.#read(sources, (read) => this.#proofs(article, read))), sources: this.#states(sources), fresh: true };
			} catch (error) {
				this.#parts.warn(article.uri, `its quotes were not proved: ${messageOf(error)}`);
				return { byQuote: new Map(), sources: [], fresh: false };
			}
		});
	}

	/** As `Proofs.verify`. */
	verified(article: ArticleText): Promise<VerifiedQuotations | undefined> {
		return this.#inTurn(async () => {
			const all = await this.#listed(article);
			if (all.length === 0) return undefined;
			const { uri } = article;
			const home = placeOf(uri)?.root;
			const elsewhere = await Promise.all(all.map((source) => liesElsewhere(source.uri, this.#parts.storage, home)));
			const sources = all.filter((_, at) => !elsewhere[at]);
			const verified = await this.#read(sources, (read) => this.#verified(article, read));
			const faults = this.#states(sources).flatMap(({ file, reason }) => (reason === undefined ? [] : [`${file}: ${reason}`]));
			return { ...verified, warnings: [...faults, ...sourcesElsewhere(all.length - sources.length, 'the workspace')] };
		});
	}

	dispose(): void {
		clearTimeout(this.#restTimer);
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const run = this.#turn.then(() => {
			clearTimeout(this.#restTimer);
			return work();
		});
		this.#turn = run
			.catch(() => undefined)
			.then(() => {
				clearTimeout(this.#restTimer);
				this.#restTimer = setTimeout(() => {
					this.#hold([]);
				}, REST_MS);
			});
		return run;
	}

	#hold(sources: readonly ListedSource[], article?: vscode.Uri): void {
		this.sources = sources;
		this.#parts.onDidChangeSources(article);
	}

	async #listed({ uri, text, corrections, isMet }: ArticleText): Promise<readonly ListedSource[]> {
		const { client, storage } = this.#parts;
		const sources = await sourcesOf({ uri, head: headOfText(text), corrections, isMet }, client, storage);
		this.#hold(sources, uri);
		return sources;
	}

	#states(sources: readonly ListedSource[]): ArticleProofs['sources'] {
		return sources.map((source) => stateOf(source, this.#parts.files));
	}

	/** Asks about the sources that can be read, as often as the worker dies over it. */
	async #read<T>(sources: readonly ListedSource[], ask: (read: readonly ListedSource[]) => Promise<T>): Promise<T> {
		const { files } = this.#parts;
		for (let tries = 1; ; tries++) {
			await readAll(sources, files);
			try {
				return await ask(sources.filter((source) => stateOf(source, files).state === 'read'));
			} catch (error) {
				if (!(error instanceof ProofError) || error.kind !== 'lost' || tries >= MOST_TRIES) throw error;
			}
		}
	}

	async #proofs(article: ArticleText, read: readonly ListedSource[]): Promise<Pick<ArticleProofs, 'byQuote'>> {
		if (read.length === 0) return { byQuote: new Map() };
		const { byQuote } = await askProofs(this.#parts.client, article, read);
		return { byQuote };
	}

	async #verified(article: ArticleText, read: readonly ListedSource[]): Promise<Omit<VerifiedQuotations, 'warnings'>> {
		if (read.length === 0) return { sources: [], quotes: [] };
		return this.#parts.client.call('verify', { ...proveRequest(article, read), files: read.map(({ file }) => file) });
	}
}
