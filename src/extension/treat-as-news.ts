/** *Treat as News Article*: the language of articles for a file of plain text or Markdown, now and whenever it is opened again. */
import * as vscode from 'vscode';
import { FileMemory } from './documents/file-memory.js';
import type { Services } from './documents/services.js';

/** What the language can be changed to. */
export type LanguageCommand = 'treatAsNews' | 'doNotTreatAsNews';

/** Which of the two commands a document is offered; as in the palette, none where its file is a news article by its name. */
export function languageCommandFor({ languageId, uri }: vscode.TextDocument): LanguageCommand | undefined {
	if (languageId !== 'news') return languageId === 'plaintext' || languageId === 'markdown' ? 'treatAsNews' : undefined;
	return /\.(?:news|article)$/.test(uri.path) ? undefined : 'doNotTreatAsNews';
}

/** Registers both commands, and gives files that were treated so their language when they are opened. */
export function registerTreatAsNews({ context }: Services): vscode.Disposable {
	/** By file, the language that it had before. */
	const treated = new FileMemory<string>('copydesk.treatedAsNews', context.workspaceState);
	/** Documents that got their language here. A user who changes it later means that. */
	const settled = new WeakSet<vscode.TextDocument>();
	const treat = async (document: vscode.TextDocument): Promise<void> => {
		settled.add(document);
		await vscode.languages.setTextDocumentLanguage(document, 'news');
	};
	const opened = (document: vscode.TextDocument): void => {
		if (document.languageId === 'news' || treated.of(document.uri) === undefined) return;
		void (settled.has(document) ? treated.set(document.uri, undefined) : treat(document));
	};
	const commands: Record<LanguageCommand, (document: vscode.TextDocument) => Promise<void>> = {
		treatAsNews: async (document) => {
			if (!document.isUntitled) await treated.set(document.uri, document.languageId);
			await treat(document);
		},
		doNotTreatAsNews: async (document) => {
			const before = treated.of(document.uri) ?? 'plaintext';
			await treated.set(document.uri, undefined);
			await vscode.languages.setTextDocumentLanguage(document, before);
		},
	};
	for (const document of vscode.workspace.textDocuments) opened(document);
	return vscode.Disposable.from(
		vscode.workspace.onDidOpenTextDocument(opened),
		...Object.entries(commands).map(([name, run]) =>
			vscode.commands.registerCommand(`copydesk.${name}`, async () => {
				const document = vscode.window.activeTextEditor?.document;
				if (document) await run(document);
			}),
		),
	);
}
