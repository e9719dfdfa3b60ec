/** Shows the marks in the text and in the overview ruler; the editor itself moves them while one types. */
import * as vscode from 'vscode';
import type { Span } from '../annotations.js';
import { atOnce, type Steps } from '../corrections/steps.js';
import { MARK_KINDS, markingNames, markingOf, sameSpans, type MarkKind, type Marks } from '../views/marks.js';
import { isMainEditor } from './annotated-documents.js';
import type { AnnotatedDocument } from './documents.js';
import type { Services } from './services.js';
import { markShown } from './settings.js';
import type { Turns } from './turns.js';

/** Registers the marks in all editors that show an article. */
export function registerMarks({ documents, turns }: Services): vscode.Disposable {
	const painter = new Painter(turns);
	const shownIn = (document: vscode.TextDocument): Shown | undefined => {
		const article = documents.get(document);
		if (article) return { marking: markingOf(article.annotations), count: countOf(article), fresh: article.fresh };
		const names = documents.namesOf(document);
		return names && { marking: markingNames(names), count: names.length, fresh: true };
	};
	const paintEditors = (document?: vscode.TextDocument): void => {
		for (const editor of vscode.window.visibleTextEditors) {
			if (!document || editor.document === document) painter.paint(editor, isMainEditor(editor) ? shownIn(editor.document) : undefined);
		}
	};
	/** Tabs change at the first keystroke too, when their files come to differ from the disk. */
	const paintSoon = async (): Promise<void> => {
		await Promise.all(vscode.window.visibleTextEditors.map(({ document }) => documents.soon(document)));
		paintEditors();
	};
	paintEditors();
	return vscode.Disposable.from(
		painter,
		documents.onDidChange(paintEditors),
		documents.onDidFindNames(paintEditors),
		vscode.window.onDidChangeVisibleTextEditors(() => {
			paintEditors();
		}),
		vscode.window.tabGroups.onDidChangeTabs(() => void paintSoon()),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (!event.affectsConfiguration('copydesk.marks')) return;
			painter.readSettings();
			paintEditors();
		}),
	);
}

const NOTHING: readonly Span[] = [];

/** The marks of articles with more names and quotes than these are sent over many turns of the event loop. */
const AT_ONCE = 1500;
/** So many ranges are made between two pauses. */
const RANGES_AT_ONCE = 100;

/** What an editor is to show. */
interface Shown {
	readonly marking: Steps<Marks>;
	/** About how many marks that are. */
	readonly count: number;
	/** Whether they are the engine's last answer for the present text. */
	readonly fresh: boolean;
}

function countOf({ annotations: { mentions, quotes } }: AnnotatedDocument): number {
	return mentions.length + quotes.length;
}

/** What an editor shows. */
interface Painted {
	/** The marks it was sent, moved along by the editor as the text changed. */
	readonly spans: Map<MarkKind, readonly Span[]>;
	/** Whether the engine's last answer has not been sent in full. */
	unfinished: boolean;
}

/** Paints editors; each kind's decoration type is made once, and ranges are sent only where they differ from what the editor shows. */
class Painter implements Disposable {
	#types: ReadonlyMap<MarkKind, vscode.TextEditorDecorationType> = new Map();
	#painted = new WeakMap<vscode.TextEditor, Painted>();
	readonly #turns: Turns;
	/** What is still being sent to an editor. */
	readonly #jobs = new WeakMap<vscode.TextEditor, { stopped: boolean }>();

	constructor(turns: Turns) {
		this.#turns = turns;
		this.readSettings();
	}

	readSettings(): void {
		this.dispose();
		const ruler = markShown('overviewRuler');
		this.#types = new Map(
			MARK_KINDS.filter(markShown).map((kind) => [kind, vscode.window.createTextEditorDecorationType(look(kind, ruler))]),
		);
	}

	paint(editor: vscode.TextEditor, shown: Shown | undefined): void {
		const job = this.#newJob(editor);
		const { document } = editor;
		const { version } = document;
		const work = this.#painting(editor, shown);
		if ((shown?.count ?? 0) <= AT_ONCE) atOnce(work);
		else
			void this.#turns.unless(
				{
					// Ranges of an older text are never sent; the edit is painted when the annotations have moved along.
					get isCancellationRequested() {
						return job.stopped || document.version !== version;
					},
				},
				work,
			);
	}

	dispose(): void {
		for (const type of this.#types.values()) type.dispose();
		this.#types = new Map();
		this.#painted = new WeakMap();
	}

	/** A later job ends the one before it. */
	#newJob(editor: vscode.TextEditor): { stopped: boolean } {
		const before = this.#jobs.get(editor);
		if (before) before.stopped = true;
		const job = { stopped: false };
		this.#jobs.set(editor, job);
		return job;
	}

	#paintedIn(editor: vscode.TextEditor): Painted {
		const known = this.#painted.get(editor);
		if (known) return known;
		const painted = { spans: new Map<MarkKind, readonly Span[]>(), unfinished: false };
		this.#painted.set(editor, painted);
		return painted;
	}

	/**
	 * Between an edit and the engine's answer the editor has moved its marks by the same rules as the annotations were: only where some
	 * were dropped there is something to send, unless what the editor has is not what the engine answered last.
	 */
	*#painting(editor: vscode.TextEditor, shown: Shown | undefined): Steps<void> {
		const painted = this.#paintedIn(editor);
		const exactly = shown?.fresh !== false || painted.unfinished;
		painted.unfinished = exactly;
		const marks = shown && (yield* shown.marking);
		for (const [kind, type] of this.#types) {
			const [before, spans] = [painted.spans.get(kind) ?? NOTHING, marks?.[kind] ?? NOTHING];
			if (exactly ? !sameSpans(before, spans) : before.length !== spans.length) {
				editor.setDecorations(type, yield* rangesOf(editor.document, spans));
			}
			painted.spans.set(kind, spans);
			yield;
		}
		painted.unfinished = false;
	}
}

interface Disposable {
	dispose(): void;
}

function* rangesOf(document: vscode.TextDocument, spans: readonly Span[]): Steps<vscode.Range[]> {
	const ranges: vscode.Range[] = [];
	for (const { start, end } of spans) {
		ranges.push(new vscode.Range(document.positionAt(start), document.positionAt(end)));
		if (ranges.length % RANGES_AT_ONCE === 0) yield;
	}
	return ranges;
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
