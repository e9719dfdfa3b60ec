/** From the bytes of an article and its sidecar to what the archive takes. */
import type { Correction } from '../../annotations.js';
import type { ArticleRecord } from '../../archive/archive.js';
import { auditOfProse } from '../../audit/audit-of.js';
import { Prose } from '../../audit/prose.js';
import { reanchored } from '../../corrections/reanchor.js';
import { loadModel, type Model } from '../../engine/ner/model.js';
import { readSidecar } from '../../formats/sidecar.js';
import { NotUtf8Error, textOfBytes } from '../../formats/utf8.js';
import { annotateRegistered } from '../../register/annotate-registered.js';
import type { RegisterIndex } from '../../register/index-of.js';
import { readsLikeArticle } from '../../views/article-names.js';
import { budgetFor } from '../budget-for.js';
import type { IndexAnswer, IndexRequest } from './protocol.js';

/** Why nothing is put into the archive. */
type NotRead = Extract<IndexAnswer, { readonly state: 'unreadable' }> | { readonly state: 'no-article' };

/** Reads articles with the engine. */
export class ArticleReader {
	readonly #model: Model | null;

	/** Throws where the bytes are no model. */
	constructor(model: Uint8Array | null) {
		this.#model = model && loadModel(model);
	}

	/** The article with its annotations and audit. Never throws for what is in the files. */
	read(request: IndexRequest, digest: string, register: RegisterIndex | undefined): ArticleRecord | NotRead {
		const { path, stamp, isNamed = false } = request;
		const text = decoded(request.bytes);
		if (typeof text !== 'string') return text;
		if (!isNamed && !readsLikeArticle(path, text)) return { state: 'no-article' };
		const corrections = request.sidecar ? correctionsIn(request.sidecar, text) : [];
		if ('state' in corrections) return corrections;
		const options = { model: this.#model, file: path.slice(path.lastIndexOf('/') + 1), budget: budgetFor(text.length) };
		const annotations = annotateRegistered(text, corrections, options, register);
		const audit = auditOfProse(new Prose(text, annotations, this.#model?.spellings), annotations);
		return { path, stamp, digest, text, annotations, audit };
	}
}

function decoded(bytes: Uint8Array): string | NotRead {
	try {
		return textOfBytes(bytes);
	} catch (error) {
		if (error instanceof NotUtf8Error) return { state: 'unreadable', reason: error.message };
		throw error;
	}
}

/** The corrections that hold for the text. */
function correctionsIn(sidecar: Uint8Array, text: string): readonly Correction[] | NotRead {
	const json = decoded(sidecar);
	if (typeof json !== 'string') return json;
	const read = readSidecar(json);
	if (read.ok) return reanchored(text, read.sidecar.corrections).held;
	return { state: 'unreadable', reason: read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('; ') };
}
