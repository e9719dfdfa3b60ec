/** Shows the marks in the text and in the overview ruler; the editor itself moves them while one types. */
import * as vscode from 'vscode';
import type { Span } from '../annotations.js';
import { MARK_KINDS, marksOf, sameSpans, type MarkKind } from '../views/marks.js';
import { isMainEditor } from './annotated-documents.js';
import type { AnnotatedDocument } from './documents.js';
import { inSlices, type Stop } from './navigation/slices.js';
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
		vscode.window.tabGroups.onDidChangeTabs(() => {
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

/** So many marks are sent at once; more are sent over many turns of the event loop. */
const AT_ONCE = 2000;

/** Paints editors; each kind's decoration type is made once, and ranges are sent only where they differ from what the editor shows. */
class Painter implements Disposable {
	#types: ReadonlyMap<MarkKind, vscode.TextEditorDecorationType> = new Map();
	/** What each editor shows: the marks it was sent, moved along by the editor as the text changed. */
	#painted = new WeakMap<vscode.TextEditor, Map<MarkKind, readonly Span[]>>();
	/** What is still being sent to an editor. */
	readonly #jobs = new WeakMap<vscode.TextEditor, { isCancellationRequested: boolean }>();

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
		const job = this.#newJob(editor);
		const marks = article && marksOf(article.annotations);
		const painted = this.#paintedIn(editor);
		const changed: [MarkKind, readonly Span[]][] = [];
		for (const kind of this.#types.keys()) {
			const spans = marks?.[kind] ?? NOTHING;
			if (this.#shows(painted.get(kind) ?? NOTHING, spans, article)) painted.set(kind, spans);
			else changed.push([kind, spans]);
		}
		const total = changed.reduce((sum, [, spans]) => sum + spans.length, 0);
		if (total > AT_ONCE) void this.#sendSlowly(editor, changed, job);
		else for (const [kind, spans] of changed) this.#send(editor, kind, spans, [...rangesOf(editor.document, spans)]);
	}

	dispose(): void {
		for (const type of this.#types.values()) type.dispose();
		this.#types = new Map();
		this.#painted = new WeakMap();
	}

	/** A later job ends the one before it: every edit paints, so ranges of an older text are never sent. */
	#newJob(editor: vscode.TextEditor): { isCancellationRequested: boolean } {
		const before = this.#jobs.get(editor);
		if (before) before.isCancellationRequested = true;
		const job = { isCancellationRequested: false };
		this.#jobs.set(editor, job);
		return job;
	}

	#paintedIn(editor: vscode.TextEditor): Map<MarkKind, readonly Span[]> {
		const known = this.#painted.get(editor);
		if (known) return known;
		const painted = new Map<MarkKind, readonly Span[]>();
		this.#painted.set(editor, painted);
		return painted;
	}

	async #sendSlowly(editor: vscode.TextEditor, changed: readonly [MarkKind, readonly Span[]][], job: Stop): Promise<void> {
		for (const [kind, spans] of changed) {
			const ranges = await inSlices(rangesOf(editor.document, spans), job);
			if (!ranges || job.isCancellationRequested) return;
			this.#send(editor, kind, spans, ranges);
		}
	}

	#send(editor: vscode.TextEditor, kind: MarkKind, spans: readonly Span[], ranges: readonly vscode.Range[]): void {
		const type = this.#types.get(kind);
		if (!type) return;
		editor.setDecorations(type, ranges);
		this.#paintedIn(editor).set(kind, spans);
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

function* rangesOf(document: vscode.TextDocument, spans: readonly Span[]): Generator<vscode.Range, void, undefined> {
	for (const { start, end } of spans) yield new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A line style for each kind, so that nobody needs the colours to tell them apart; direct quotes have a tint instead, partial ones both. */
const LINES: Readonly<Record<Exclude<MarkKind, 'quotes'>, { style: string; width: string; color: string }>> = {
	person: { style: 'solid', width: '2px', color: 'copydesk.person' },
	organization: { style: 'double', width: '3px', color: 'copydesk.organization' },
	place: { style: 'dotted', width: '2px', color: 'copydesk.place' },
	group: { style: 'dashed', width: '1px', color: 'copydesk.group' },
	event: { style: 'dashed', width: '2px', color: 'copydesk.event' },
	work: { style: 'solid', width: '1px', color: 'copydesk.work' },
	pronouns: { style: 'dotted', width: '1px', color: 'copydesk.person' },
	partialQuotes: { style: 'dotted', width: '1px', color: 'copydesk.indirectQuote' },
	indirectQuotes: { style: 'dashed', width: '1px', color: 'copydesk.indirectQuote' },
	dates: { style: 'dotted', width: '1px', color: 'copydesk.date' },
};

function look(kind: MarkKind, ruler: boolean): vscode.DecorationRenderOptions {
	const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
	const tint: vscode.DecorationRenderOptions = {
		rangeBehavior,
		backgroundColor: new vscode.ThemeColor('copydesk.quoteBackground'),
		...(ruler ? inRuler('copydesk.quoteRuler', vscode.OverviewRulerLane.Center) : {}),
	};
	if (kind === 'quotes') return tint;
	const { style, width, color } = LINES[kind];
	const line: vscode.DecorationRenderOptions = {
		rangeBehavior,
		borderColor: new vscode.ThemeColor(color),
		borderStyle: style,
		borderWidth: `0 0 ${width} 0`,
		// Titles of works stand in italics, as in print.
		...(kind === 'work' ? { fontStyle: 'italic' } : {}),
		...(ruler && kind !== 'pronouns' && kind !== 'dates' ? inRuler(color, rulerLane(kind)) : {}),
	};
	return kind === 'partialQuotes' ? { ...line, ...tint } : line;
}

function rulerLane(kind: MarkKind): vscode.OverviewRulerLane {
	return kind === 'indirectQuotes' ? vscode.OverviewRulerLane.Center : vscode.OverviewRulerLane.Left;
}

function inRuler(color: string, lane: vscode.OverviewRulerLane): vscode.DecorationRenderOptions {
	return { overviewRulerColor: new vscode.ThemeColor(color), overviewRulerLane: lane };
}
