/** Shows the marks in the text and in the overview ruler; the editor itself moves them while one types. */
import * as vscode from 'vscode';
import type { Span } from '../annotations.js';
import { faint, kindOfLayer, LOOKS, TINT } from '../views/legend.js';
import { firstMentions, MARK_LAYERS, marksOf, marksOfNames, sameSpans, tickedPlaces, type MarkLayer, type Marks } from '../views/marks.js';
import { isMainEditor } from './documents/annotated-documents.js';
import type { Services } from './documents/services.js';
import { density, markShown } from './reader/settings.js';

/** Registers the marks in all editors that show an article. */
export function registerMarks({ documents, proofs }: Services): vscode.Disposable {
	const painter = new Painter();
	/** Which mentions came first when the engine answered last: which are fainter does not change while one types. */
	const first = new WeakMap<vscode.TextDocument, ReadonlySet<string>>();
	const shownIn = (document: vscode.TextDocument): Shown | undefined => {
		const article = documents.get(document);
		const names = documents.namesOf(document);
		if (!article) return names && { marks: marksOfNames(names, document.getText(), density()), fresh: true };
		if (article.fresh) first.set(document, firstMentions(article.annotations));
		const marks = marksOf(article.annotations, density(), first.get(document));
		const checked = density() === 'off' ? NOTHING : tickedPlaces(article.annotations, () => document.getText(), proofs.sourcesOf(document));
		return { marks: { ...marks, checked }, fresh: article.fresh };
	};
	const paintEditors = (document?: vscode.TextDocument): void => {
		for (const editor of vscode.window.visibleTextEditors) {
			if (!document || editor.document === document) painter.paint(editor, isMainEditor(editor) ? shownIn(editor.document) : undefined);
		}
	};
	paintEditors();
	return vscode.Disposable.from(
		painter,
		documents.onDidChange(paintEditors),
		documents.onDidFindNames(paintEditors),
		proofs.onDidChange(paintEditors),
		vscode.window.onDidChangeVisibleTextEditors(() => {
			paintEditors();
		}),
		vscode.window.tabGroups.onDidChangeTabs(() => {
			paintEditors();
		}),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('copydesk.marks')) painter.readSettings();
			if (event.affectsConfiguration('copydesk.marks') || event.affectsConfiguration('copydesk.density')) paintEditors();
		}),
	);
}

const NOTHING: readonly Span[] = [];

/** Articles with more marks than these get one kind of mark a turn of the event loop: VS Code copies all of a kind when it takes them. */
const MANY = 5000;

/** What an editor is to show. */
interface Shown {
	readonly marks: Marks;
	/** Whether they are the engine's last answer for the present text. */
	readonly fresh: boolean;
}

/** What an editor shows. */
interface Painted {
	/** The marks it was sent, moved along by the editor as the text changed. */
	readonly spans: Map<MarkLayer, readonly Span[]>;
	/** Whether the engine's last answer has not been sent in full. */
	unfinished: boolean;
}

/** Paints editors; each kind's decoration type is made once, and ranges are sent only where they differ from what the editor shows. */
class Painter implements vscode.Disposable {
	#types: ReadonlyMap<MarkLayer, vscode.TextEditorDecorationType> = new Map();
	#painted = new WeakMap<vscode.TextEditor, Painted>();
	/** What is still being sent to an editor; a later painting takes its place. */
	readonly #jobs = new WeakMap<vscode.TextEditor, object>();

	constructor() {
		this.readSettings();
	}

	readSettings(): void {
		this.dispose();
		const shown = MARK_LAYERS.filter((layer) => markShown(settingOf(layer)));
		this.#types = new Map(shown.map((layer) => [layer, vscode.window.createTextEditorDecorationType(lookOf(layer))]));
	}

	paint(editor: vscode.TextEditor, shown: Shown | undefined): void {
		const job = {};
		this.#jobs.set(editor, job);
		const { version } = editor.document;
		// Ranges of an older text are never sent: the edit is painted when the annotations have moved along.
		void this.#paint(editor, shown, () => this.#jobs.get(editor) === job && editor.document.version === version);
	}

	dispose(): void {
		for (const type of this.#types.values()) type.dispose();
		this.#types = new Map();
		this.#painted = new WeakMap();
	}

	#paintedIn(editor: vscode.TextEditor): Painted {
		const known = this.#painted.get(editor);
		if (known) return known;
		const painted = { spans: new Map<MarkLayer, readonly Span[]>(), unfinished: false };
		this.#painted.set(editor, painted);
		return painted;
	}

	/**
	 * Between an edit and the engine's answer the editor has moved its marks by the same rules as the annotations were: only where some
	 * were dropped there is something to send, unless what the editor has is not what the engine answered last.
	 */
	async #paint(editor: vscode.TextEditor, shown: Shown | undefined, isWanted: () => boolean): Promise<void> {
		const painted = this.#paintedIn(editor);
		const exactly = shown?.fresh !== false || painted.unfinished;
		painted.unfinished = exactly;
		const isLong = Object.values(shown?.marks ?? {}).reduce((count, spans) => count + spans.length, 0) > MANY;
		for (const [kind, type] of this.#types) {
			if (isLong) await nextTurn();
			if (!isWanted()) return;
			const [before, spans] = [painted.spans.get(kind) ?? NOTHING, shown?.marks[kind] ?? NOTHING];
			if (exactly ? !sameSpans(before, spans) : before.length !== spans.length)
				editor.setDecorations(type, rangesOf(editor.document, spans));
			painted.spans.set(kind, spans);
		}
		painted.unfinished = false;
	}
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}

function rangesOf(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
	return spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

/** `copydesk.marks.NAME` of a layer. */
function settingOf(layer: MarkLayer): string {
	return kindOfLayer(layer) ?? (layer === 'checked' ? layer : 'overviewRuler');
}

/** It takes no room, since VS Code wraps lines without regard to it: the style sheet gets more than the property, as other extensions do it. */
const TICK: vscode.ThemableDecorationAttachmentRenderOptions = {
	contentText: '✓',
	color: new vscode.ThemeColor('copydesk.checked'),
	fontWeight: 'bold',
	textDecoration: 'none; position: absolute; font-size: 0.85em; margin-left: -0.1em; transform: translateY(-0.55em)',
};

/** A line for readers who do not see the colours; direct quotes have a tint instead, partial ones both. */
function lookOf(layer: MarkLayer): vscode.DecorationRenderOptions {
	const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
	const kind = kindOfLayer(layer);
	if (layer === 'checked') return { rangeBehavior, after: TICK };
	if (!kind) {
		const overviewRulerColor = new vscode.ThemeColor('copydesk.quoteRuler');
		return { rangeBehavior, overviewRulerColor, overviewRulerLane: vscode.OverviewRulerLane.Center };
	}
	const { line, isTinted, isItalic } = LOOKS[kind];
	return {
		rangeBehavior,
		...(isTinted ? { backgroundColor: new vscode.ThemeColor(TINT) } : {}),
		// As a font style VS Code leaves the whole mark out in diffs, and everywhere for screen readers: lines must not differ in height there.
		...(isItalic ? { textDecoration: 'none; font-style: italic' } : {}),
		...(line ? { borderStyle: line.style, borderWidth: `0 0 ${line.width}px 0` } : {}),
		...(line ? { borderColor: layer === kind ? new vscode.ThemeColor(line.color) : faint(line.color) } : {}),
	};
}
