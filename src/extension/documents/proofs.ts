/** What the features of the extension share of an article that is held against sources. */
import type * as vscode from 'vscode';
import type { Annotations, Correction, QuoteProof } from '../../annotations.js';
import type { VerifiedQuotations } from '../../views/tools/answers.js';
import type { QuotationFixes } from '../../worker/proof/quotation-fixes.js';

/** A file that an article is held against. */
export interface ArticleSource {
	readonly uri: vscode.Uri;
	/** The path by which the places of proofs name it (`SourcePlace.file`): relative to the article's folder where it can be, with `/`. */
	readonly file: string;
	readonly state: 'reading' | 'read' | 'failed';
	/** Of `failed`: why it cannot be read, without the file's name; in English, as `SourceError` has it. */
	readonly reason?: string;
	/** Of `read`: hex digest of its bytes. */
	readonly sha256?: string;
	/** Of `read`: whether the file itself opens at the offsets of places; otherwise they count in what was read out of it. */
	readonly isFileText?: boolean;
}

/** An article held against its sources. */
export interface ArticleProofs {
	/** By id of the quote in the article's present annotations; all pieces of a quotation have one proof. None for a quote that is edited just now. */
	readonly byQuote: ReadonlyMap<string, QuoteProof>;
	/** In the order in which they are listed; one at least. */
	readonly sources: readonly ArticleSource[];
	/** Whether all that can be proved of the present text is proved. */
	readonly fresh: boolean;
}

/** An article that is asked about once: it need not be open. */
export interface ArticleText {
	readonly uri: vscode.Uri;
	readonly text: string;
	/** Of that text. */
	readonly annotations: Annotations;
	readonly corrections: readonly Correction[];
	/** As a `SourceQuery` has it. */
	readonly isMet?: boolean;
}

/** Where proofs come from. */
export interface Proofs {
	/** What is known now; undefined where the article has no sources, or is not annotated. */
	get(document: vscode.TextDocument): ArticleProofs | undefined;
	/** The article's sources: none where it has none; undefined before they were listed for the first time. */
	sourcesOf(document: vscode.TextDocument): readonly ArticleSource[] | undefined;
	/** As `get`, once all sources are read and every quotation of the present text is proved. */
	whenFresh(document: vscode.TextDocument): Promise<ArticleProofs | undefined>;
	/** Lists the article's sources again, reads those that changed, and those that failed, and proves what depends on them. */
	refresh(document: vscode.TextDocument): void;
	/** The text of a source, in which the offsets of places count; undefined where it is none of the article's, or cannot be read any more. */
	textOf(document: vscode.TextDocument, file: string): Promise<string | undefined>;
	/** What can be done about the quotation of a quote in the document's present annotations, once that is proved; undefined where it has no proof. */
	fixesOf(document: vscode.TextDocument, quote: string): Promise<(QuotationFixes & { readonly proof: QuoteProof }) | undefined>;
	/** What its sources prove of an article; undefined where it has none. Not `fresh` where that could not be found out, which is logged. */
	proofsOfText(article: ArticleText): Promise<ArticleProofs | undefined>;
	/**
	 * What an assistant learns of an article's quotations, which are held against those of its sources that lie in the workspace; undefined where it
	 * has none. Rejects where that could not be found out.
	 */
	verify(article: ArticleText): Promise<VerifiedQuotations | undefined>;
	/** Fires after proofs or sources of an article have changed, and when the article has none any more. */
	readonly onDidChange: vscode.Event<vscode.TextDocument>;
}
