/** Holds annotated articles against their sources, each of which is read once. */
import { dirname } from 'node:path';
import type { Annotations, QuoteProof } from '../annotations.js';
import { attributionBy } from '../proof/attribution.js';
import { prove, type SpeakerLookup } from '../proof/prove.js';
import type { Quotation } from '../proof/quotation.js';
import { quotationsOf } from '../proof/quotations-of.js';
import type { SourceText } from '../proof/source-text.js';
import { withFileNames, withProofs, withUnread } from '../proof/with-proofs.js';
import type { SourceError } from '../sources/source-error.js';
import { STDIN, type ArticleFile } from './article-file.js';
import { ArticleSources } from './article-sources.js';
import type { Annotate } from './io.js';
import { SettingsReader } from './settings.js';
import { SourceFiles } from './source-files.js';
import { pathFrom } from './files.js';

/** What sources say of an article. */
export interface ProvedQuotations {
	readonly quotations: readonly Quotation[];
	/** One a quotation, in their order; none where no source could be read. */
	readonly proofs: readonly QuoteProof[];
	/** Those that could be read. */
	readonly sources: readonly SourceText[];
	/** Why others could not be read. */
	readonly unread: readonly SourceError[];
}

export class Prover {
	readonly #files: SourceFiles;
	readonly #attribution: SpeakerLookup;

	/** `annotate` reads who speaks in sources that are prose; `named` are the sources that the command line names. */
	constructor(annotate: Annotate, named: readonly string[] = []) {
		this.#files = new SourceFiles(named);
		this.#attribution = attributionBy((text) => annotate(text, [], {}));
	}

	/** Holds an article against the sources in `files`. */
	async proved(text: string, annotations: Annotations, files: readonly string[]): Promise<ProvedQuotations> {
		const { index, errors } = await this.#files.read(files);
		const quotations = quotationsOf(text, annotations);
		const proofs = index.sources.length === 0 ? [] : await prove(quotations, index, this.#attribution);
		return { quotations, proofs, sources: index.sources, unread: errors };
	}
}

/** Annotations with proofs, and why sources could not be read. */
export interface ProvedAnnotations {
	readonly annotations: Annotations;
	readonly faults: readonly string[];
}

/** Adds to annotations what sources prove of their quotes. */
export class ProofAdder {
	readonly #prover: Prover;
	readonly #sources: ArticleSources;

	/** `files` are the sources of all articles; where there are none, each has its own. */
	constructor(annotate: Annotate, files: readonly string[]) {
		this.#prover = new Prover(annotate, files);
		this.#sources = new ArticleSources(new SettingsReader(), files.length > 0 ? files : undefined);
	}

	/** The annotations of an article that was read from `path`, with proofs: places are listed by their paths from the article's folder. */
	async added(path: string, article: ArticleFile, annotations: Annotations): Promise<ProvedAnnotations> {
		const { files, error } = await this.#sources.of(path, article);
		const { quotations, proofs, unread } = await this.#prover.proved(article.text, annotations, files);
		const folder = path === STDIN ? '' : dirname(path);
		const named = proofs.map((proof) => withFileNames(proof, (file) => pathFrom(folder, file)));
		const proved = withProofs(annotations, quotations, named);
		const sources = unread.map(({ file, reason }) => ({ file: pathFrom(folder, file), reason }));
		return { annotations: withUnread(proved, sources), faults: [...(error ? [error] : []), ...unread].map(({ message }) => message) };
	}
}
