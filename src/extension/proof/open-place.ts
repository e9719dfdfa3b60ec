/** Opens a source beside its article, the words of a place selected. */
import * as vscode from 'vscode';
import type { SourcePlace, Span } from '../../annotations.js';
import { locate } from '../../views/locate.js';
import { exists } from '../corrections/vscode-files.js';
import type { ArticleSource, Proofs } from '../documents/proofs.js';
import { rangeOf } from '../navigation/indexes.js';
import { sourceIsGone, sourceTextUri } from './source-documents.js';

/** A document that shows a source, and what it has to be searched for. */
interface ShownSource {
	readonly document: vscode.TextDocument;
	/** The place in it of one in the source. */
	locate(place: Span): vscode.Range | undefined;
}

/** Opens sources, and tints in the last one the words that were looked for. */
export class SourceOpener implements vscode.Disposable {
	readonly #proofs: Proofs;
	readonly #tint = vscode.window.createTextEditorDecorationType({ backgroundColor: new vscode.ThemeColor('copydesk.quoteBackground') });
	#tinted: vscode.TextEditor | undefined;

	constructor(proofs: Proofs) {
		this.#proofs = proofs;
	}

	/** Shows one of the places of a quotation and, in the same source, the others; says so where the source is gone. */
	async open(article: vscode.TextDocument, place: SourcePlace, places: readonly SourcePlace[]): Promise<void> {
		const source = await this.#sourceAt(article, place.file, place);
		if (!source) {
			void vscode.window.showWarningMessage(sourceIsGone(place.file));
			return;
		}
		const { document } = source;
		const range = source.locate(place) ?? lineOf(document, place);
		const viewColumn = columnFor(document, article);
		const editor = await vscode.window.showTextDocument(document, { viewColumn, selection: range, preview: true });
		editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
		const sameFile = places.filter(({ file }) => file === place.file);
		this.#tinted?.setDecorations(this.#tint, []);
		editor.setDecorations(
			this.#tint,
			sameFile.flatMap((one) => source.locate(one) ?? []),
		);
		this.#tinted = editor;
	}

	/** Shows a source from its beginning: the file, or what was read out of one that is no text. */
	async openWhole(article: vscode.TextDocument, { file, uri, state }: ArticleSource): Promise<void> {
		const source = state === 'read' ? await this.#sourceAt(article, file) : undefined;
		if (!source) await vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside);
		else await vscode.window.showTextDocument(source.document, { viewColumn: columnFor(source.document, article), preview: true });
	}

	dispose(): void {
		this.#tint.dispose();
	}

	/** The document that has a source, and in it the place that is looked for. */
	async #sourceAt(article: vscode.TextDocument, file: string, place?: Span): Promise<ShownSource | undefined> {
		const source = this.#proofs.get(article)?.sources.find((one) => one.file === file);
		const text = source && (await exists(source.uri)) ? await this.#proofs.textOf(article, file) : undefined;
		if (!source || text === undefined) return undefined;
		const read = source.isFileText ? await opened(source.uri, text) : undefined;
		// A file that an editor reads in another encoding, or that is being changed, does not have the words.
		return read && (!place || read.locate(place)) ? read : opened(sourceTextUri(article.uri, file), text);
	}
}

async function opened(uri: vscode.Uri, text: string): Promise<ShownSource | undefined> {
	try {
		const document = await vscode.workspace.openTextDocument(uri);
		return {
			document,
			locate: (place) => {
				const span = locate(document.getText(), text, place);
				return span && rangeOf(document, span);
			},
		};
	} catch {
		// Deleted a moment ago, or larger than an editor opens.
		return undefined;
	}
}

function lineOf(document: vscode.TextDocument, { line }: SourcePlace): vscode.Range {
	return document.lineAt(Math.min(line, document.lineCount) - 1).range;
}

/** Where the source is shown already, else to the right of the article. */
function columnFor(source: vscode.TextDocument, article: vscode.TextDocument): vscode.ViewColumn {
	const { visibleTextEditors, tabGroups } = vscode.window;
	const columnOf = (document: vscode.TextDocument): vscode.ViewColumn | undefined =>
		visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined)?.viewColumn;
	const groups = tabGroups.all;
	const own = groups.findIndex(({ viewColumn }) => viewColumn === columnOf(article));
	return columnOf(source) ?? (own < 0 ? undefined : groups[own + 1]?.viewColumn) ?? vscode.ViewColumn.Beside;
}
