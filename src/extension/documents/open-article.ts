/** One open article: its annotations, and when they are made again. */
import * as vscode from 'vscode';
import type { Annotations, ArticleInfo } from '../../annotations.js';
import { addEdit, type TextChange } from '../../corrections/shift.js';
import { annotationsAfterEdit } from '../../views/typing.js';
import type { NamedPlace } from '../../engine/annotate.js';
import type { AnnotatedDocument, CorrectionSource } from './annotated-document.js';
import { registeredBy, type Registers } from './registers.js';
import type { WorkerEngine } from '../../worker/client.js';
import { EngineError } from '../../worker/engine.js';
import { addressOf } from './file-name.js';
import { messageOf } from '../../engine/util/message-of.js';

/** What an open article needs from its surroundings. */
export interface Surroundings {
	readonly engine: WorkerEngine;
	readonly corrections: CorrectionSource;
	readonly registers: Registers;
	readonly log: vscode.LogOutputChannel;
	/** Whether the document is visible; others are annotated when asked for. */
	isLookedAt(): boolean;
	/** Called when names alone are there. */
	onNames(): void;
	/** Called when annotations have appeared, changed or shifted. */
	onDidChange(): void;
}

/** How long typing rests before the article is annotated again. */
const PAUSE_MS = 300;
/** How long typing rests before the marks of a book, so many names and quotes, are looked at again: shorter than until the engine is asked. */
const REST_MS = 120;
const MANY = 1500;
/** What is asked twice where it turns out that there are corrections: the second answer costs a long text more than the wait for them. */
const SHORT = 50_000;
/** How often one text is tried that the engine cannot annotate, or that workers are lost over. */
const MOST_TRIES = 5;
/** Milliseconds until a text is tried again over which that many workers were lost. */
const LOST_PAUSE_MS = 15_000;
/** Milliseconds after which a reader is told that the engine has not answered. */
const SLOW_MS = 8000;

/** What keeps an article from being annotated: `slow` while an answer is awaited, `failed` where none will come for this text. */
export type ReadingProblem = 'slow' | 'failed';

export class OpenArticle implements vscode.Disposable {
	readonly #document: vscode.TextDocument;
	readonly #surroundings: Surroundings;
	#annotations: Annotations | undefined;
	#present: AnnotatedDocument | undefined;
	/** Until the first answer. */
	#names: readonly NamedPlace[] | undefined;
	/** Edits that the annotations have not been moved along with yet, one list for each event. */
	readonly #pending: (readonly TextChange[])[] = [];
	/** Counts edits and calls for new annotations: an answer holds for the edition that it was asked for. */
	#edition = 1;
	#answered = 0;
	/** The edition of the last edit. */
	#edited = 0;
	#tries = 0;
	#problem: ReadingProblem | undefined;
	#slowness: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	#disposed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#notifying: ReturnType<typeof setTimeout> | undefined;
	#waiting: ((document: AnnotatedDocument | undefined) => void)[] = [];

	constructor(document: vscode.TextDocument, surroundings: Surroundings) {
		this.#document = document;
		this.#surroundings = surroundings;
	}

	/** The annotations as they stand; undefined before the first answer. */
	present(): AnnotatedDocument | undefined {
		this.#catchUp();
		if (!this.#annotations) return undefined;
		this.#present ??= { document: this.#document, annotations: this.#annotations, fresh: this.isFresh() };
		return this.#present;
	}

	/** The names of the present text, before there is anything else. */
	get names(): readonly NamedPlace[] | undefined {
		return this.#names;
	}

	/** What keeps the present text from being annotated; undefined where nothing does. */
	get problem(): ReadingProblem | undefined {
		return this.#problem;
	}

	/** The annotations of the present text; undefined where the engine fails or the document closes first. */
	whenFresh(): Promise<AnnotatedDocument | undefined> {
		if (this.isFresh() || this.#disposed) return Promise.resolve(this.present());
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#schedule(0);
		});
	}

	/** The text is the same, but something else that the annotations depend on has changed. */
	annotateAgain(): void {
		this.#edition++;
		this.#tries = 0;
		this.#present = undefined;
		this.#schedule(0);
	}

	/** Asks the engine in this very turn: while a window opens, other extensions are loaded before the next one, and the worker would wait for that. */
	annotateIfStale(): void {
		if (!this.isFresh() && !this.#running && this.#timer === undefined && this.#tries < MOST_TRIES) void this.#annotate();
	}

	onEdit(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
		this.#edited = ++this.#edition;
		this.#names = undefined;
		this.#tries = 0;
		addEdit(
			this.#pending,
			changes.map((change) => ({ offset: change.rangeOffset, length: change.rangeLength, text: change.text })),
		);
		this.#present = undefined;
		if (this.#surroundings.isLookedAt() || this.#waiting.length > 0) this.#schedule(PAUSE_MS);
		this.#notifySoon();
	}

	/** Moves the annotations along with the edits that have come. */
	#catchUp(): void {
		for (const changes of this.#pending.splice(0)) {
			this.#annotations &&= annotationsAfterEdit(this.#annotations, changes);
			this.#present = undefined;
		}
	}

	/** A book's annotations are moved when typing rests for a moment: the editor itself moves the marks at every keystroke. */
	#notifySoon(): void {
		if (this.#notifying) clearTimeout(this.#notifying);
		const { mentions, quotes } = this.#annotations ?? { mentions: [], quotes: [] };
		this.#notifying = setTimeout(
			() => {
				this.#notifying = undefined;
				this.#surroundings.onDidChange();
			},
			mentions.length + quotes.length > MANY ? REST_MS : 0,
		);
	}

	dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		clearTimeout(this.#notifying);
		clearTimeout(this.#slowness);
		this.#answer(undefined);
	}

	/** Whether the annotations are those of the present text and of all that was said of it. Moves nothing. */
	isFresh(): boolean {
		return this.#answered === this.#edition;
	}

	#schedule(delay: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			void this.#annotate();
		}, delay);
	}

	async #annotate(): Promise<void> {
		// One request at a time: when its answer comes and is stale, the next one is asked for.
		if (this.#running || this.isFresh() || this.#disposed) return;
		this.#running = true;
		this.#slowness ??= setTimeout(() => {
			this.#setProblem('slow');
		}, SLOW_MS);
		const { engine, corrections, registers } = this.#surroundings;
		const known = Promise.all([corrections.whenLoaded(this.#document), registers.whenKnown(this.#document.uri)]).catch(() => undefined);
		const isEarly = this.#isAskedEarly();
		if (!isEarly) await known;
		const edition = this.#edition;
		const onNames = (names: readonly NamedPlace[]): void =>
			void known.then(() => {
				this.#onNames(edition, names);
			});
		try {
			const annotations = await engine.annotate({
				text: this.#document.getText(),
				corrections: corrections.correctionsOf(this.#document),
				...registeredBy(registers, this.#document.uri),
				...(isEarly ? { onNames } : {}),
				...addressOf(this.#document.uri),
			});
			// Nobody is shown marks that pass over a correction or the register: where there are some, this is another edition now.
			await known;
			this.#onAnswer(edition, annotations);
		} catch (error) {
			this.#onFailure(error);
		} finally {
			this.#running = false;
		}
		if (this.isFresh() || this.#timer !== undefined || this.#tries >= MOST_TRIES) return;
		const rests = this.#tries === 0 && this.#edited <= edition;
		this.#schedule(rests || this.#waiting.length > 0 ? 0 : PAUSE_MS);
	}

	/**
	 * Whether the engine is asked before the article's corrections and register are known. Most articles have none, and while a window opens VS Code
	 * takes as long to tell that as a worker that has just started takes to answer.
	 */
	#isAskedEarly(): boolean {
		return this.#answered === 0 && this.#document.getText().length <= SHORT;
	}

	#onNames(edition: number, names: readonly NamedPlace[]): void {
		if (this.#disposed || edition !== this.#edition || this.isFresh()) return;
		this.#names = names;
		this.#surroundings.onNames();
	}

	#onAnswer(edition: number, annotations: Annotations): void {
		if (this.#disposed || edition !== this.#edition) return;
		this.#pending.length = 0;
		this.#logPartlyRead(annotations.article);
		this.#annotations = annotations;
		this.#names = undefined;
		this.#answered = edition;
		this.#tries = 0;
		this.#problem = undefined;
		this.#endSlowness();
		this.#present = undefined;
		this.#answer(this.present());
		this.#surroundings.onDidChange();
	}

	#logPartlyRead({ readTo, length }: ArticleInfo): void {
		if (readTo === undefined) return;
		this.#surroundings.log.warn(`${this.#name} took too long to read: it was read in full up to character ${readTo} of ${length}`);
	}

	get #name(): string {
		return vscode.workspace.asRelativePath(this.#document.uri);
	}

	#onFailure(error: unknown): void {
		if (this.#disposed) return;
		this.#tries++;
		this.#surroundings.log.error(`${this.#name} was not annotated: ${messageOf(error)}`);
		if (this.#tries < MOST_TRIES) return;
		this.#answer(undefined);
		this.#endSlowness();
		this.#setProblem('failed');
		// Another worker may do better, whenever there is one; a text that the engine cannot annotate waits for the next edit.
		if (error instanceof EngineError && error.isLost) this.#schedule(LOST_PAUSE_MS);
	}

	#setProblem(problem: ReadingProblem): void {
		if (this.#problem === problem) return;
		this.#problem = problem;
		this.#surroundings.onDidChange();
	}

	#endSlowness(): void {
		clearTimeout(this.#slowness);
		this.#slowness = undefined;
	}

	#answer(document: AnnotatedDocument | undefined): void {
		for (const resolve of this.#waiting.splice(0)) resolve(document);
	}
}
