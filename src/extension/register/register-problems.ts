/** What is wrong with the files of registers: in Problems at its place, and as a message once. */
import * as vscode from 'vscode';
import type { Problem } from '../../formats/json.js';
import { plainLabel, plainMessage } from '../../views/plain-text.js';
import { fileName } from '../documents/file-name.js';
import type { RegisterFileState } from '../documents/registers.js';

/** Shows the problems of registers for as long as there are some. */
export class RegisterProblems implements vscode.Disposable {
	readonly #collection = vscode.languages.createDiagnosticCollection('copydesk-register');
	/** The files whose fault the reader knows of, until they are whole again. */
	readonly #announced = new Set<string>();

	/** Shows what is wrong with these files and with no others. */
	show(files: readonly RegisterFileState[]): void {
		this.#collection.clear();
		for (const file of files) {
			const key = file.uri.toString();
			if (file.state === 'faulty') this.#collection.set(file.uri, file.problems.map(diagnosticOf));
			else this.#announced.delete(key);
			if (file.state !== 'faulty' || isInView(file.uri) || this.#announced.has(key)) continue;
			this.#announced.add(key);
			void warn(file);
		}
	}

	dispose(): void {
		this.#collection.dispose();
	}
}

/** No message where the register is in a visible editor: the fault shows there, and may be half-written text. */
function isInView(file: vscode.Uri): boolean {
	return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === file.toString());
}

function diagnosticOf({ message, line, column }: Problem): vscode.Diagnostic {
	const start = new vscode.Position(line - 1, column - 1);
	const diagnostic = new vscode.Diagnostic(new vscode.Range(start, start), plainLabel(message), vscode.DiagnosticSeverity.Error);
	diagnostic.source = 'Copydesk';
	diagnostic.code = 'register';
	return diagnostic;
}

async function warn({ uri, text, problems }: RegisterFileState): Promise<void> {
	const [first] = problems;
	const name = plainMessage(fileName(uri));
	const fault = plainMessage(first?.message ?? '');
	const message =
		text === undefined
			? vscode.l10n.t('The register {0} has a fault in line {1} and is not used: {2}', name, first?.line ?? 1, fault)
			: vscode.l10n.t('The register {0} has a fault in line {1}; as it was before, it still serves: {2}', name, first?.line ?? 1, fault);
	const show = vscode.l10n.t('Show Place');
	if ((await vscode.window.showWarningMessage(message, show)) === show) await showPlace(uri, first);
}

/** Opens a register at the place of a problem. */
async function showPlace(uri: vscode.Uri, problem: Problem | undefined): Promise<void> {
	const at = new vscode.Position((problem?.line ?? 1) - 1, (problem?.column ?? 1) - 1);
	await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
}
