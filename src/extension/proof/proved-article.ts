/** One open article that is held against its sources. */
import type * as vscode from 'vscode';
import type { Annotations, Quote, QuoteProof } from '../../annotations.js';
import { ProofError, type ProofClient } from '../../worker/proof/client.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import type { ArticleProofs, ArticleSource } from '../documents/proofs.js';
import type { ListedSource } from './article-sources.js';
import { headOf } from './may-have-sources.js';
import { askProofs, MOST_TRIES, readAll, stateOf } from './proof-request.js';
import type { SourceStore } from './source-store.js';
import { messageOf } from '../../engine/util/message-of.js';

/** What a proved article asks of its surroundings. */
export interface ProvingSurroundings {
	readonly documents: AnnotatedDocuments;
	readonly client: ProofClient;
	readonly files: SourceStore;
	readonly list: () => Promise<readonly ListedSource[]>;
	readonly onLookups: (count: number) => void;
	onDidChange(): void;
	warn(message: string): void;
}

/** What was answered last. */
interface ProofAnswer {
	readonly annotations: Annotations;
	/** The sources as they then were. */
	readonly sources: string;
	readonly byQuote: ReadonlyMap<string, QuoteProof>;
	/** By what is quoted and who says it. */
	readonly byWords: ReadonlyMap<string, QuoteProof>;
}

/** Holds an article against its sources whenever it, or one of them, has changed; one request at a time. */
export class ProvedArticle {
	readonly document: vscode.TextDocument;
	readonly #surroundings: ProvingSurroundings;
	/** Undefined when they are to be listed. */
	#sources: readonly ListedSource[] | undefined;
	/** Those that were listed last. */
	#known: readonly ListedSource[] = [];
	#isListed = false;
	#answer: ProofAnswer | undefined;
	/** The answer that listeners know of. */
	#shown: ProofAnswer | undefined;
	/** What `present` found for annotations that moved along with an edit. */
	#moved: Pick<ProofAnswer, 'annotations' | 'byQuote'> | undefined;
	/** The front matter, which may name sources. */
	#head = '';
	/** The annotations that were seen last. */
	#seen: Annotations | undefined;
	/** Counts what may change the proofs; an answer holds for the edition that it was asked for. */
	#edition = 1;
	#answered = 0;
	#tries = 0;
	#running: Promise<void> | undefined;
	#asked: AbortController | undefined;
	#isClosed = false;

	constructor(document: vscode.TextDocument, surroundings: ProvingSurroundings) {
		this.document = document;
		this.#surroundings = surroundings;
	}

	/** Those that were listed last. */
	get sources(): readonly ListedSource[] {
		return this.#known;
	}

	/** The sources as they are now; undefined before they were listed for the first time. */
	knownSources(): readonly ArticleSource[] | undefined {
		return this.#isListed ? this.#known.map((source) => this.#stateOf(source)) : undefined;
	}

	/** What is known of the present text; undefined without sources. */
	present(): ArticleProofs | undefined {
		const article = this.#surroundings.documents.get(this.document);
		if (!article || this.#known.length === 0) return undefined;
		return {
			byQuote: this.#byQuote(article),
			sources: this.knownSources() ?? [],
			fresh: article.fresh && this.#answered === this.#edition,
		};
	}

	#stateOf(source: ListedSource): ArticleSource {
		return stateOf(source, this.#surroundings.files);
	}

	/** As `present`, when all is proved that can be. */
	async whenFresh(): Promise<ArticleProofs | undefined> {
		await this.#surroundings.documents.whenFresh(this.document);
		this.update();
		while (this.#running) await this.#running;
		return this.present();
	}

	/** The text or its annotations may have changed. */
	update(): void {
		const article = this.#surroundings.documents.get(this.document);
		if (!article || article.annotations === this.#seen) return;
		this.#seen = article.annotations;
		const head = headOf(this.document);
		if (head !== this.#head) [this.#head, this.#sources] = [head, undefined];
		// While one types, nobody waits for the answer of a moment ago.
		if (article.fresh) this.#change();
		else this.#asked?.abort();
	}

	/** The sources are to be listed and looked at again. */
	listAgain(): void {
		this.#sources = undefined;
		this.#change();
	}

	close(): void {
		this.#isClosed = true;
		this.#asked?.abort();
	}

	#change(): void {
		this.#edition++;
		this.#tries = 0;
		this.#asked?.abort();
		this.#running ??= this.#run();
	}

	async #run(): Promise<void> {
		for (let edition = 0; edition !== this.#edition && !this.#isClosed;) {
			edition = this.#edition;
			try {
				if (await this.#prove(edition)) this.#answered = edition;
			} catch (error) {
				this.#onFailure(edition, error);
			}
			this.#notifyOfAnswer();
		}
		this.#running = undefined;
	}

	/** As soon as whoever asks gets the answer, even where another is to come. */
	#notifyOfAnswer(): void {
		if (this.#isClosed || this.#answer === this.#shown) return;
		this.#shown = this.#answer;
		this.#surroundings.onDidChange();
	}

	/** Does what is to be done for an edition; false where there is another one before all is done. */
	async #prove(edition: number): Promise<boolean> {
		const { documents, files, list } = this.#surroundings;
		const isStale = (): boolean => edition !== this.#edition || this.#isClosed;
		const sources = this.#sources ?? (await list());
		if (isStale()) return false;
		[this.#sources, this.#known, this.#isListed] = [sources, sources, true];
		await readAll(sources, files);
		const article = documents.get(this.document);
		if (isStale() || !article?.fresh) return false;
		const states = JSON.stringify(sources.map((source) => this.#stateOf(source)));
		if (sources.length === 0) this.#answer = undefined;
		else if (article.annotations !== this.#answer?.annotations || states !== this.#answer.sources) {
			const answer = await this.#ask(article);
			if (isStale()) return false;
			this.#answer = { ...answer, sources: states };
		}
		return true;
	}

	async #ask({ annotations }: AnnotatedDocument): Promise<Omit<ProofAnswer, 'sources'>> {
		const { client, onLookups } = this.#surroundings;
		const read = this.#known.filter((source) => this.#stateOf(source).state === 'read');
		if (read.length === 0) return { annotations, byQuote: new Map(), byWords: new Map() };
		const { signal } = (this.#asked = new AbortController());
		const text = this.document.getText();
		const { byQuote, lookups } = await askProofs(client, { uri: this.document.uri, text, annotations }, read, signal);
		onLookups(lookups);
		const words = wordsIn(text, annotations);
		const byWords = new Map<string, QuoteProof>();
		for (const quote of annotations.quotes) {
			const proof = byQuote.get(quote.id);
			if (proof) byWords.set(words(quote), proof);
		}
		return { annotations, byQuote, byWords };
	}

	#byQuote({ annotations }: AnnotatedDocument): ReadonlyMap<string, QuoteProof> {
		if (!this.#answer) return new Map();
		if (annotations === this.#answer.annotations) return this.#answer.byQuote;
		if (annotations !== this.#moved?.annotations) {
			const { byWords } = this.#answer;
			const words = wordsIn(this.document.getText(), annotations);
			const byQuote = new Map<string, QuoteProof>();
			for (const quote of annotations.quotes) {
				const proof = byWords.get(words(quote));
				if (proof) byQuote.set(quote.id, proof);
			}
			this.#moved = { annotations, byQuote };
		}
		return this.#moved.byQuote;
	}

	#onFailure(edition: number, error: unknown): void {
		const isCancelled = error instanceof ProofError && error.kind === 'cancelled';
		if (this.#isClosed || isCancelled || edition !== this.#edition) return;
		if (error instanceof ProofError && error.kind === 'lost' && ++this.#tries < MOST_TRIES) {
			this.#edition++;
			return;
		}
		this.#answered = edition;
		this.#surroundings.warn(`its quotes were not proved: ${messageOf(error)}`);
	}
}

/** What is quoted in a quote of a text, and by whom. */
function wordsIn(text: string, { entities }: Annotations): (quote: Quote) => string {
	const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
	return ({ spans, speaker, source, sourceText }) => {
		const who = (speaker === null ? undefined : nameOf.get(speaker)) ?? sourceText ?? (source && text.slice(source.start, source.end));
		return JSON.stringify([who, ...spans.map(({ start, end }) => text.slice(start, end))]);
	};
}
