/** Shows the marks in the text and in the overview ruler; the editor itself moves them while one types. */
import * as vscode from 'vscode';
import type { Span } from '../annotations.js';
import { MARK_KINDS, marksOf, sameSpans, type MarkKind, type Marks } from '../views/marks.js';
import { isMainEditor } from './annotated-documents.js';
import type { AnnotatedDocument } from './documents.js';
import type { Services } from './services.js';
import { markShown } from './settings.js';

/** Registers the marks in all editors that show an article. */
export function registerMarks({ documents }: Services): vscode.Disposable {
	const painter = new Painter();
	const paintEditors = (document?: vscode.TextDocument): void => {
		for (const editor of vscode.window.visibleTextEditors) {
			if (!document || editor.document === document)
				painter.paint(editor, isMainEditor(editor) ? documents.get(editor.document) : undefined);
		}
	};
	paintEditors();
	return vscode.Disposable.from(
		painter,
		documents.onDidChange(paintEditors),
		vscode.window.onDidChangeVisibleTextEditors(() => {
			paintEditors();
		}),
		vscode.window.onDidChangeTextEditorViewColumn(() => {
			paintEditors();
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (!event.affectsConfiguration('copydesk.marks')) return;
			painter.readSettings();
			paintEditors();
		}),
	);
}

const NOTHING: readonly Span[] = [];

/** Paints editors; each kind's decoration type is made once, and ranges are sent only where they differ from what the editor shows. */
class Painter implements Disposable {
	#types: ReadonlyMap<MarkKind, vscode.TextEditorDecorationType> = new Map();
	/** What each editor shows: the marks it was sent, moved along by the editor as the text changed. */
	#painted = new WeakMap<vscode.TextEditor, Partial<Marks>>();

	constructor() {
		this.readSettings();
	}

	readSettings(): void {
		this.dispose();
		const ruler = markShown('overviewRuler');
		this.#types = new Map(
			MARK_KINDS.filter(markShown).map((kind) => [kind, vscode.window.createTextEditorDecorationType(look(kind, ruler))]),
		);
	}

	paint(editor: vscode.TextEditor, article: AnnotatedDocument | undefined): void {
		const painted = this.#painted.get(editor) ?? {};
		const marks = article && marksOf(article.annotations);
		for (const [kind, type] of this.#types) {
			const spans = marks?.[kind] ?? NOTHING;
			if (!this.#shows(painted[kind] ?? NOTHING, spans, article)) {
				editor.setDecorations(
					type,
					spans.map((span) => rangeOf(editor.document, span)),
				);
			}
		}
		if (marks) this.#painted.set(editor, marks);
		else this.#painted.delete(editor);
	}

	dispose(): void {
		for (const type of this.#types.values()) type.dispose();
		this.#types = new Map();
		this.#painted = new WeakMap();
	}

	/**
	 * Whether the editor shows these spans already. Between an edit and the engine's answer the editor has moved
	 * its marks by the same rules as the annotations were; only where some were dropped there is something to send.
	 */
	#shows(painted: readonly Span[], spans: readonly Span[], article: AnnotatedDocument | undefined): boolean {
		return article && !article.fresh ? painted.length === spans.length : sameSpans(painted, spans);
	}
}

interface Disposable {
	dispose(): void;
}

function rangeOf(document: vscode.TextDocument, span: Span): vscode.Range {
	return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** A line style for each kind, so that nobody needs the colours to tell them apart; quotes have a tint instead. */
const LINES: Readonly<Record<Exclude<MarkKind, 'quotes'>, { style: string; width: string; color: string }>> = {
	person: { style: 'solid', width: '2px', color: 'copydesk.person' },
	organization: { style: 'double', width: '3px', color: 'copydesk.organization' },
	place: { style: 'dotted', width: '2px', color: 'copydesk.place' },
	group: { style: 'dashed', width: '1px', color: 'copydesk.group' },
	event: { style: 'dashed', width: '2px', color: 'copydesk.event' },
	work: { style: 'solid', width: '1px', color: 'copydesk.work' },
	pronouns: { style: 'dotted', width: '1px', color: 'copydesk.person' },
	indirectQuotes: { style: 'dashed', width: '1px', color: 'copydesk.indirectQuote' },
	dates: { style: 'dotted', width: '1px', color: 'copydesk.date' },
};

function look(kind: MarkKind, ruler: boolean): vscode.DecorationRenderOptions {
	const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
	if (kind === 'quotes') {
		return {
			rangeBehavior,
			backgroundColor: new vscode.ThemeColor('copydesk.quoteBackground'),
			...(ruler ? inRuler('copydesk.quoteRuler', vscode.OverviewRulerLane.Center) : {}),
		};
	}
	const { style, width, color } = LINES[kind];
	return {
		rangeBehavior,
		borderColor: new vscode.ThemeColor(color),
		borderStyle: style,
		borderWidth: `0 0 ${width} 0`,
		// Titles of works stand in italics, as in print.
		...(kind === 'work' ? { fontStyle: 'italic' } : {}),
		...(ruler && kind !== 'pronouns' && kind !== 'dates' ? inRuler(color, rulerLane(kind)) : {}),
	};
}

function rulerLane(kind: MarkKind): vscode.OverviewRulerLane {
	return kind === 'indirectQuotes' ? vscode.OverviewRulerLane.Center : vscode.OverviewRulerLane.Left;
}

function inRuler(color: string, lane: vscode.OverviewRulerLane): vscode.DecorationRenderOptions {
	return { overviewRulerColor: new vscode.ThemeColor(color), overviewRulerLane: lane };
}
