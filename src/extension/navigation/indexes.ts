/** Annotations made ready for look-ups, once for all features: what one built, the next one finds. */
import * as vscode from 'vscode';
import type { Annotations, Span } from '../../annotations.js';
import { AnnotationIndex } from '../../views/navigation.js';
import { reviewOf, type Review } from '../../views/review.js';
import type { KnownSource } from '../../views/tick-evidence.js';
import type { AnnotatedDocument } from '../documents/annotated-document.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';

/** An article with its index. */
export interface IndexedArticle extends AnnotatedDocument {
	readonly index: AnnotationIndex;
}

/** What is checked of an article with these sources. */
interface KnownReview {
	readonly review: Review;
	readonly sources: readonly KnownSource[] | undefined;
}

/** Keeps an index for as long as its annotations live. */
export class Indexes {
	readonly #documents: AnnotatedDocuments;
	readonly #indexes = new WeakMap<Annotations, AnnotationIndex>();
	readonly #reviews = new WeakMap<Annotations, KnownReview>();

	constructor(documents: AnnotatedDocuments) {
		this.#documents = documents;
	}

	/** The article as it stands, which may be a little older than the last edit; undefined where the document is none. */
	get(document: vscode.TextDocument): IndexedArticle | undefined {
		const article = this.#documents.get(document);
		return article && this.of(article);
	}

	/** The article once the engine has read the present text. */
	async whenFresh(document: vscode.TextDocument): Promise<IndexedArticle | undefined> {
		const article = await this.#documents.whenFresh(document);
		return article && this.of(article);
	}

	/** What of the article is checked, counted once for all who show it; `sources` are those of the article. */
	reviewOf({ annotations, document }: AnnotatedDocument, sources: readonly KnownSource[] | undefined): Review {
		const known = this.#reviews.get(annotations);
		if (known && known.sources === sources) return known.review;
		const review = reviewOf(annotations, document.getText(), sources);
		this.#reviews.set(annotations, { review, sources });
		return review;
	}

	/** An article with its index. */
	of(article: AnnotatedDocument): IndexedArticle {
		const { annotations, document, fresh } = article;
		let index = this.#indexes.get(annotations);
		if (!index) this.#indexes.set(annotations, (index = new AnnotationIndex(annotations)));
		return { annotations, document, fresh, index };
	}
}

/** Where an offset is, by the numbers that cards and the editor give: `¶ 6, line 12`; what stands before the article has no ¶. */
export function placeLabel({ document, index }: IndexedArticle, offset: number): string {
	const [number, line] = [index.blockNumberAt(offset), document.positionAt(offset).line + 1];
	return number === 0 ? vscode.l10n.t('line {0}', line) : vscode.l10n.t('¶ {0}, line {1}', number, line);
}

/** The same in words, for screen readers. */
export function spokenPlace({ document, index }: IndexedArticle, offset: number): string {
	const [number, line] = [index.blockNumberAt(offset), document.positionAt(offset).line + 1];
	return number === 0 ? vscode.l10n.t('line {0}', line) : vscode.l10n.t('paragraph {0}, line {1}', number, line);
}

/** The range of a span in a document. */
export function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
	return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
