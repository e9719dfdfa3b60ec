/** Findings of one kind as VS Code lists them, by document. */
import * as vscode from 'vscode';
import type { Correction } from '../../annotations.js';
import { CHECK_IDS, checkSetting, isOnByDefault, type CheckId, type Finding } from '../../views/checks/check.js';
import { withoutIgnored } from '../../views/checks/ignored.js';
import type { CheckSeverities } from '../../views/checks/reported.js';
import { DEFAULT_SEVERITIES, type Severity } from '../../views/checks/severity.js';
import { plainLabel } from '../../views/plain-text.js';
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
interface VersionFindings {
	readonly version: number;
	/** All that was found. */
	readonly all: readonly Finding[];
	/** Those that nobody ignores. */
	readonly shown: readonly Finding[];
}

/** The findings that are shown; VS Code moves them with the text until others take their place. */
export class ShownFindings implements vscode.Disposable {
	readonly #collection: vscode.DiagnosticCollection;
	readonly #findings = new WeakMap<vscode.TextDocument, VersionFindings>();

	constructor(name: string) {
		this.#collection = vscode.languages.createDiagnosticCollection(name);
	}

	/** Those of the document's present version. */
	of(document: vscode.TextDocument): readonly Finding[] {
		const found = this.#findings.get(document);
		return found?.version === document.version ? found.shown : [];
	}

	/** Those of its last version that was looked at. */
	latest(document: vscode.TextDocument): readonly Finding[] {
		return this.#findings.get(document)?.shown ?? [];
	}

	/** Shows what was found in the present version, but for what somebody ignores. False where nothing was and is to be shown. */
	show(document: vscode.TextDocument, all: readonly Finding[], corrections: readonly Correction[]): boolean {
		const isNew = all.length > 0 || this.latest(document).length > 0;
		const shown = withoutIgnored(all, corrections, document.getText());
		this.#findings.set(document, { version: document.version, all, shown });
		if (!isNew) return false;
		const severities = severitiesFor(document.uri);
		this.#collection.set(
			document.uri,
			shown.map((finding) => diagnosticOf(document, finding, SEVERITIES[severities[finding.check] ?? ''])),
		);
		return true;
	}

	/** The same once more: somebody may ignore others now. False where the text has changed since. */
	showAgain(document: vscode.TextDocument, corrections: readonly Correction[]): boolean {
		const found = this.#findings.get(document);
		return found?.version === document.version && this.show(document, found.all, corrections);
	}

	forget(document: vscode.TextDocument): void {
		this.#findings.delete(document);
		this.#collection.delete(document.uri);
	}

	dispose(): void {
		this.#collection.dispose();
	}
}

/** The checks that are switched on for an article. */
export function checksFor(article: vscode.TextDocument | vscode.Uri): CheckId[] {
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
