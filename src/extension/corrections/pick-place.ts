/** Asks where a correction belongs that has lost its place. */
import * as vscode from 'vscode';
import type { Span } from '../../annotations.js';
import { excerptOf } from '../../views/evidence.js';
import { textOf } from '../../views/phrase.js';
import { plainLabel } from '../../views/plain-text.js';
import { placeLabel, rangeOf, type IndexedArticle } from '../navigation/indexes.js';
import { editorFor } from '../navigation/reveal.js';

interface PlaceItem extends vscode.QuickPickItem {
	readonly span: Span;
}

/** The place that the reader picks; while they go through the list, the editor selects it. Undefined, and all as before, where they pick none. */
export async function pickPlace(article: IndexedArticle, places: readonly Span[], question: string): Promise<Span | undefined> {
	const editor = await editorFor(article.document, true);
	const { selections, visibleRanges } = editor;
	const box = vscode.window.createQuickPick<PlaceItem>();
	box.items = placeItems(article, places);
	box.placeholder = plainLabel(question);
	box.matchOnDetail = true;
	box.ignoreFocusOut = true;
	return new Promise((resolve) => {
		let chosen: Span | undefined;
		box.onDidChangeActive(([item]) => {
			if (item) selectIn(editor, rangeOf(article.document, item.span));
		});
		box.onDidAccept(() => {
			chosen = box.activeItems[0]?.span;
			box.hide();
		});
		box.onDidHide(() => {
			if (!chosen) {
				editor.selections = selections;
				if (visibleRanges[0]) editor.revealRange(visibleRanges[0], vscode.TextEditorRevealType.AtTop);
			}
			box.dispose();
			resolve(chosen);
		});
		box.show();
	});
}

function selectIn(editor: vscode.TextEditor, range: vscode.Range): void {
	editor.selection = new vscode.Selection(range.start, range.end);
	editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A line a place: its words, the paragraph and line, and under them the sentence around. */
function placeItems(article: IndexedArticle, places: readonly Span[]): PlaceItem[] {
	const text = article.document.getText();
	return places.map((span) => ({
		label: plainLabel(`“${text.slice(span.start, span.end)}”`),
		description: placeLabel(article, span.start),
		detail: plainLabel(textOf(excerptOf(text, article.index.sentenceAt(span.start), span, [span]))),
		span,
	}));
}
