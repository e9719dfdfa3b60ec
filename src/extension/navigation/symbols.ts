/** The outline, and with it breadcrumbs and *Go to Symbol*: headline, paragraphs, quotes; and the folding of long quotes. */
import * as vscode from 'vscode';
import { foldableIn, type OutlineItem } from '../../views/outline.js';
import type { WorkerEngine } from '../../worker/client.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { LANGUAGES } from '../documents/may-be-article.js';
import { rangeOf, type IndexedArticle, type Indexes } from './indexes.js';

/** Registers outline and folding. */
export function registerSymbols(documents: AnnotatedDocuments, indexes: Indexes, engine: WorkerEngine): vscode.Disposable {
	return vscode.Disposable.from(new Outlines(documents, engine), registerFolding(documents, indexes));
}

const KINDS: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
	headline: vscode.SymbolKind.Module,
	paragraph: vscode.SymbolKind.Field,
	quote: vscode.SymbolKind.String,
};

/** What an outline was last made of. */
interface ShownOutline {
	readonly version: number;
	readonly annotations: IndexedArticle['annotations'];
}

/**
 * The outline waits for the engine, so that it never shows half of an article. VS Code asks again when the text changes;
 * where the annotations alone change (a correction), the provider is registered again, which makes it ask.
 */
class Outlines implements vscode.Disposable {
	readonly #documents: AnnotatedDocuments;
	readonly #engine: WorkerEngine;
	readonly #listening: vscode.Disposable;
	readonly #shown = new WeakMap<vscode.TextDocument, ShownOutline>();
	#registration: vscode.Disposable;

	constructor(documents: AnnotatedDocuments, engine: WorkerEngine) {
		this.#documents = documents;
		this.#engine = engine;
		this.#registration = this.#register();
		this.#listening = documents.onDidChange((document) => {
			const article = documents.get(document);
			const shown = this.#shown.get(document);
			if (!article?.fresh || shown?.version !== document.version || shown.annotations === article.annotations) return;
			this.#shown.delete(document);
			this.#registration.dispose();
			this.#registration = this.#register();
		});
	}

	dispose(): void {
		this.#listening.dispose();
		this.#registration.dispose();
	}

	#register(): vscode.Disposable {
		return vscode.languages.registerDocumentSymbolProvider(
			[...LANGUAGES],
			{ provideDocumentSymbols: (document, token) => this.#symbols(document, token) },
			{ label: 'Copydesk' },
		);
	}

	async #symbols(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.DocumentSymbol[] | undefined> {
		const article = await this.#documents.whenFresh(document);
		if (!article || token.isCancellationRequested) return undefined;
		const { version } = document;
		this.#shown.set(document, { version, annotations: article.annotations });
		const items = await this.#engine.view(document.uri.toString(), article.annotations, 'outline', vscode.l10n.bundle);
		if (document.version !== version) return undefined;
		// The worker has forgotten the article: once it has read it again, the outline is asked for again.
		if (!items) this.#documents.refresh(document);
		return items?.map((item) => symbolOf(document, item));
	}
}

function symbolOf(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
	const range = rangeOf(document, item.span);
	const symbol = new vscode.DocumentSymbol(item.label, item.detail, KINDS[item.kind], range, range);
	symbol.children = item.children.map((child) => symbolOf(document, child));
	return symbol;
}

function registerFolding(documents: AnnotatedDocuments, indexes: Indexes): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	return vscode.Disposable.from(
		changed,
		documents.onDidChange((document) => {
			if (documents.get(document)?.fresh) changed.fire();
		}),
		vscode.languages.registerFoldingRangeProvider([...LANGUAGES], {
			onDidChangeFoldingRanges: changed.event,
			provideFoldingRanges: (document) => {
				const article = indexes.get(document);
				return article && foldings(article);
			},
		}),
	);
}

function foldings({ document, annotations }: IndexedArticle): vscode.FoldingRange[] {
	const text = document.getText();
	return annotations.quotes.flatMap((quote) => foldableIn(quote, text).map((span) => folding(document, span)));
}

function folding(document: vscode.TextDocument, span: { readonly start: number; readonly end: number }): vscode.FoldingRange {
	return new vscode.FoldingRange(document.positionAt(span.start).line, document.positionAt(span.end).line);
}
