/** Shows the checks' findings as quiet hints: made from the engine's fresh answer only, never while one types. */
import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import type { Finding } from '../../views/checks/check.js';
import { CHECKED_SOURCE_CHANGED, changedSources } from '../../views/checks/checked-source-changed.js';
import { sourceFindings } from '../../views/checks/quote-and-sources.js';
import type { AnnotatedDocument, CorrectionSource } from '../documents/annotated-document.js';
import type { Services } from '../documents/services.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { isRevision } from '../documents/may-be-article.js';
import type { Proofs } from '../documents/proofs.js';
import type { WorkerEngine } from '../../worker/client.js';
import { readerLanguage } from '../reader/language.js';
import { checksFor, ShownFindings } from './shown-findings.js';

/** Keeps the hints of all open articles up to date. */
export class Hints implements vscode.Disposable {
	readonly #documents: AnnotatedDocuments;
	readonly #engine: WorkerEngine;
	readonly #corrections: CorrectionSource;
	readonly #proofs: Proofs;
	readonly #ofArticle = new ShownFindings('copydesk');
	/** By themselves: proofs may come before the article is checked, and until then a problem would contradict the card. */
	readonly #ofSources = new ShownFindings('copydesk-sources');
	/** What each document was last checked with. */
	readonly #checked = new WeakMap<vscode.TextDocument, Annotations>();
	readonly #listening: vscode.Disposable;
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	/** Fires after a document was checked. */
	readonly onDidChange = this.#changed.event;

	constructor({ documents, engine, corrections, proofs }: Pick<Services, 'documents' | 'engine' | 'corrections' | 'proofs'>) {
		this.#documents = documents;
		this.#engine = engine;
		this.#corrections = corrections;
		this.#proofs = proofs;
		this.#listening = vscode.Disposable.from(
			documents.onDidChange((document) => {
				this.#update(document);
			}),
			corrections.onDidChange((document) => {
				this.#ofArticle.showAgain(document, corrections.correctionsOf(document));
				this.#showSources(document);
				this.#changed.fire(document);
			}),
			proofs.onDidChange((document) => {
				if (this.#showSources(document)) this.#changed.fire(document);
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.checks')) this.#checkAllAgain();
			}),
		);
		for (const document of vscode.workspace.textDocuments) this.#update(document);
	}

	/** The findings that hold for the document as it is now: first what its sources show. */
	of(document: vscode.TextDocument): readonly Finding[] {
		return [...this.#ofSources.of(document), ...this.#ofArticle.of(document)];
	}

	/** What was found last, perhaps in a version of the document before the present one. */
	latest(document: vscode.TextDocument): readonly Finding[] {
		return [...this.#ofSources.latest(document), ...this.#ofArticle.latest(document)];
	}

	dispose(): void {
		this.#listening.dispose();
		this.#changed.dispose();
		this.#ofArticle.dispose();
		this.#ofSources.dispose();
	}

	#checkAllAgain(): void {
		for (const document of vscode.workspace.textDocuments) {
			this.#checked.delete(document);
			this.#update(document);
		}
	}

	/** Until the engine has answered the old hints stay: VS Code moves them with the text. */
	#update(document: vscode.TextDocument): void {
		const article = this.#articleOf(document);
		if (!article) {
			this.#checked.delete(document);
			this.#ofArticle.forget(document);
			this.#ofSources.forget(document);
		} else if (article.fresh && this.#checked.get(document) !== article.annotations) {
			this.#showSources(document);
			void this.#check(article);
		}
	}

	#articleOf(document: vscode.TextDocument): AnnotatedDocument | undefined {
		return isRevision(document.uri) ? undefined : this.#documents.get(document);
	}

	async #check({ document, annotations }: AnnotatedDocument): Promise<void> {
		this.#checked.set(document, annotations);
		const { version } = document;
		const view = this.#engine.view(document.uri.toString(), annotations, 'findings', checksFor(document), vscode.l10n.bundle);
		// Where the worker dies or fails, the old hints stay.
		const findings = await view.catch(() => []);
		if (this.#checked.get(document) !== annotations || document.isClosed || document.version !== version) return;
		// The worker has forgotten the article: once it has read it again, it is checked.
		if (!findings) {
			this.#documents.refresh(document);
			return;
		}
		this.#ofArticle.show(document, findings, this.#corrections.correctionsOf(document));
		this.#changed.fire(document);
	}

	/** Shows what is proved by now of the present text. False where nothing was and is to be shown. */
	#showSources(document: vscode.TextDocument): boolean {
		const article = this.#articleOf(document);
		return (
			article?.fresh === true && this.#ofSources.show(document, this.#sourceFindings(article), this.#corrections.correctionsOf(document))
		);
	}

	#sourceFindings({ document, annotations }: AnnotatedDocument): readonly Finding[] {
		const [text, proofs, checks] = [document.getText(), this.#proofs.get(document), new Set(checksFor(document))];
		return [
			...(proofs ? sourceFindings(text, annotations, proofs.byQuote, (check) => checks.has(check), vscode.l10n.t) : []),
			...(checks.has(CHECKED_SOURCE_CHANGED) ? changedSources(text, annotations, this.#proofs.sourcesOf(document), readerLanguage()) : []),
		];
	}
}
