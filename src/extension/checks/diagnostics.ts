/** Shows the checks' findings as quiet hints: made from the engine's fresh answer only, never while one types. */
import * as vscode from 'vscode';
import type { Annotations } from '../../annotations.js';
import { CHECK_IDS, checkSetting, isOnByDefault, type CheckId, type Finding } from '../../views/checks/check.js';
import { plainLabel } from '../../views/plain-text.js';
import { withoutIgnored } from '../../views/checks/ignored.js';
import { changedSources } from '../../views/checks/checked-source-changed.js';
import { sourceFindings } from '../../views/checks/quote-and-sources.js';
import type { CheckSeverities } from '../../views/checks/reported.js';
import { DEFAULT_SEVERITIES, type Severity } from '../../views/checks/severity.js';
import type { AnnotatedDocument, CorrectionSource } from '../documents/annotated-document.js';
import type { Services } from '../documents/services.js';
import type { AnnotatedDocuments } from '../documents/annotated-documents.js';
import { isRevision } from '../documents/switches.js';
import type { Proofs } from '../documents/proofs.js';
import type { WorkerEngine } from '../../worker/client.js';
import { rangeOf } from '../navigation/indexes.js';

/** The name under which VS Code lists the hints. */
export const SOURCE = 'Copydesk';

/** The values of `copydesk.checks.severity`; which check has which by default is in package.json. */
const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
	hint: vscode.DiagnosticSeverity.Hint,
	information: vscode.DiagnosticSeverity.Information,
	warning: vscode.DiagnosticSeverity.Warning,
	error: vscode.DiagnosticSeverity.Error,
};

/** What a document was last found to have; holds for that version of it. */
export interface Findings {
	readonly version: number;
	/** What the article alone shows. */
	readonly all: readonly Finding[];
	/** Those and what sources show, without what somebody ignores. */
	readonly findings: readonly Finding[];
}

/** Keeps the hints of all open articles up to date. */
export class Hints implements vscode.Disposable {
	readonly #documents: AnnotatedDocuments;
	readonly #engine: WorkerEngine;
	readonly #corrections: CorrectionSource;
	readonly #proofs: Proofs;
	readonly #collection = vscode.languages.createDiagnosticCollection('copydesk');
	readonly #findings = new WeakMap<vscode.TextDocument, Findings>();
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
				this.#showAgain(document);
			}),
			proofs.onDidChange((document) => {
				this.#showAgain(document);
			}),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('copydesk.checks')) this.#checkAllAgain();
			}),
		);
		for (const document of vscode.workspace.textDocuments) this.#update(document);
	}

	/** The findings that hold for the document as it is now. */
	of(document: vscode.TextDocument): readonly Finding[] {
		const found = this.#findings.get(document);
		return found?.version === document.version ? found.findings : [];
	}

	/** What was found last, perhaps in a version of the document before the present one. */
	latest(document: vscode.TextDocument): readonly Finding[] {
		return this.#findings.get(document)?.findings ?? [];
	}

	dispose(): void {
		this.#listening.dispose();
		this.#changed.dispose();
		this.#collection.dispose();
	}

	#checkAllAgain(): void {
		for (const document of vscode.workspace.textDocuments) {
			this.#checked.delete(document);
			this.#update(document);
		}
	}

	/** Until the engine has answered the old hints stay: VS Code moves them with the text. */
	#update(document: vscode.TextDocument): void {
		const article = isRevision(document.uri) ? undefined : this.#documents.get(document);
		if (!article) {
			this.#checked.delete(document);
			this.#findings.delete(document);
			this.#collection.delete(document.uri);
		} else if (article.fresh && this.#checked.get(document) !== article.annotations) void this.#check(article);
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
		this.#show(document, findings);
	}

	/** With what has been said of the article, or proved, since it was checked. */
	#showAgain(document: vscode.TextDocument): void {
		const found = this.#findings.get(document);
		if (found?.version === document.version) this.#show(document, found.all);
	}

	#show(document: vscode.TextDocument, all: readonly Finding[]): void {
		const text = document.getText();
		const found = [...this.#sourceFindings(document, text), ...all];
		const findings = withoutIgnored(found, this.#corrections.correctionsOf(document), text);
		this.#findings.set(document, { version: document.version, all, findings });
		const severities = severitiesFor(document.uri);
		this.#collection.set(
			document.uri,
			findings.map((finding) => diagnosticOf(document, finding, SEVERITIES[severities[finding.check] ?? ''])),
		);
		this.#changed.fire(document);
	}

	#sourceFindings(document: vscode.TextDocument, text: string): readonly Finding[] {
		const [article, proofs] = [this.#documents.get(document), this.#proofs.get(document)];
		if (!article) return [];
		const checks = new Set(checksFor(document));
		const { annotations } = article;
		return [
			...(proofs ? sourceFindings(text, annotations, proofs.byQuote, (check) => checks.has(check), vscode.l10n.t) : []),
			...(checks.has('checked-source-changed') ? changedSources(text, annotations, this.#proofs.sourcesOf(document), vscode.l10n.t) : []),
		];
	}
}

/** The checks that are switched on for an article. */
function checksFor(article: vscode.TextDocument | vscode.Uri): CheckId[] {
	const settings = vscode.workspace.getConfiguration('copydesk.checks', article);
	return CHECK_IDS.filter((check) => settings.get<boolean>(checkSetting(check), isOnByDefault(check)));
}

/** The severity of each check that is switched on for an article. */
export function severitiesFor(article: vscode.Uri): CheckSeverities {
	const severities = vscode.workspace.getConfiguration('copydesk.checks', article).get<Readonly<Record<string, Severity>>>('severity', {});
	return Object.fromEntries(checksFor(article).map((check) => [check, severities[checkSetting(check)] ?? DEFAULT_SEVERITIES[check]]));
}

function diagnosticOf(
	document: vscode.TextDocument,
	finding: Finding,
	severity = vscode.DiagnosticSeverity.Information,
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), plainLabel(finding.message), severity);
	diagnostic.source = SOURCE;
	diagnostic.code = finding.check;
	diagnostic.relatedInformation = finding.evidence.map(
		(proof) =>
			new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, rangeOf(document, proof)), plainLabel(proof.message)),
	);
	return diagnostic;
}
