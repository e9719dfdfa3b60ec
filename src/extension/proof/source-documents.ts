/** What was read out of sources that are no text files, as documents to read: of `minutes.pdf` the document `minutes.pdf (text)`. */
import * as vscode from 'vscode';
import type { Proofs } from '../documents/proofs.js';
import { SOURCE_SCHEME } from '../documents/may-be-article.js';
import { plainMessage } from '../../views/plain-text.js';
import { sourceName } from '../../views/source-places.js';

/** The address of what was read out of a source of an article; its last part is the title of the tab. */
export function sourceTextUri(article: vscode.Uri, file: string): vscode.Uri {
	const title = vscode.l10n.t('{0} (text)', sourceName(file));
	return vscode.Uri.from({ scheme: SOURCE_SCHEME, path: `/${title}`, query: JSON.stringify([article.toString(), file]) });
}

/** What is said of a source that cannot be opened. */
export function sourceIsGone(file: string): string {
	return plainMessage(vscode.l10n.t('{0} cannot be opened: it was deleted, moved or renamed, or cannot be read any more.', file));
}

/** Registers the documents; one that is open follows its source. */
export function registerSourceDocuments(proofs: Proofs): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const shown = new Map<string, string | undefined>();
	const provideTextDocumentContent = async (uri: vscode.Uri): Promise<string> => {
		const { article, file } = partsOf(uri);
		const document = await vscode.workspace.openTextDocument(article);
		const text = (await proofs.textOf(document, file)) ?? ((await proofs.whenFresh(document)) && (await proofs.textOf(document, file)));
		if (text === undefined) throw new Error(sourceIsGone(file));
		shown.set(uri.toString(), digestOf(proofs, document, file));
		return text;
	};
	const follow = (article: vscode.TextDocument): void => {
		for (const { uri } of vscode.workspace.textDocuments) {
			if (uri.scheme !== SOURCE_SCHEME || partsOf(uri).article.toString() !== article.uri.toString()) continue;
			const digest = digestOf(proofs, article, partsOf(uri).file);
			if (digest !== undefined && digest !== shown.get(uri.toString())) changed.fire(uri);
		}
	};
	return vscode.Disposable.from(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(SOURCE_SCHEME, { onDidChange: changed.event, provideTextDocumentContent }),
		proofs.onDidChange(follow),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			shown.delete(uri.toString());
		}),
	);
}

function digestOf(proofs: Proofs, article: vscode.TextDocument, file: string): string | undefined {
	return proofs.get(article)?.sources.find((source) => source.file === file)?.sha256;
}

function partsOf({ query }: vscode.Uri): { readonly article: vscode.Uri; readonly file: string } {
	const [article = '', file = ''] = JSON.parse(query) as readonly string[];
	return { article: vscode.Uri.parse(article, true), file };
}
