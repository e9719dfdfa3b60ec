/** One open article: its annotations, and when they are made again. */
import * as vscode from 'vscode';
import type { Annotations } from '../annotations.js';
import type { TextChange } from '../corrections/shift.js';
import { annotationsAfterEdit } from '../views/typing.js';
import type { AnnotatedDocument, CorrectionSource } from './documents.js';
import type { Engine } from './engine/engine.js';
import { fileName } from './file-name.js';

/** What an open article needs from its surroundings. */
export interface Surroundings {
	readonly engine: Engine;
	readonly corrections: CorrectionSource;
	readonly log: vscode.LogOutputChannel;
	/** Whether somebody sees the document now; what nobody sees is annotated when asked for. */
	isLookedAt(): boolean;
}

/** How long typing rests before the article is annotated again. */
const PAUSE_MS = 300;
/** How often one text is tried, in case the worker was lost for another reason. The reader is told after three times. */
const MOST_TRIES = 5;

/** Calls `onDidChange` after annotations appear, change or shift. */
export class OpenArticle implements vscode.Disposable {
	readonly #document: vscode.TextDocument;
	readonly #surroundings: Surroundings;
	readonly #onDidChange: () => void;
	#annotations: Annotations | undefined;
	#present: AnnotatedDocument | undefined;
	/** Edits that the annotations have not been moved along with yet, one list for each event. */
	#pending: (readonly TextChange[])[] = [];
	/** Counts edits and calls for new annotations: an answer holds for the edition that it was asked for. */
	#edition = 1;
	#answered = 0;
	#tries = 0;
	#running = false;
	#disposed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#telling: ReturnType<typeof setTimeout> | undefined;
	#waiting: ((document: AnnotatedDocument | undefined) => void)[] = [];

	constructor(document: vscode.TextDocument, surroundings: Surroundings, onDidChange: () => void) {
		this.#document = document;
		this.#surroundings = surroundings;
		this.#onDidChange = onDidChange;
	}

	/** The annotations as they stand; undefined before the first answer. */
	present(): AnnotatedDocument | undefined {
		this.#catchUp();
		if (!this.#annotations) return undefined;
		this.#present ??= { document: this.#document, annotations: this.#annotations, fresh: this.#isFresh() };
		return this.#present;
	}

	/** The annotations of the present text; undefined where the engine fails or the document closes first. */
	whenFresh(): Promise<AnnotatedDocument | undefined> {
		if (this.#isFresh() || this.#disposed) return Promise.resolve(this.present());
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

	annotateIfStale(): void {
		if (!this.#isFresh() && !this.#running && this.#timer === undefined && this.#tries < MOST_TRIES) this.#schedule(0);
	}

	onEdit(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
		this.#edition++;
		this.#tries = 0;
		this.#pending.push(changes.map((change) => ({ offset: change.rangeOffset, length: change.rangeLength, text: change.text })));
		this.#present = undefined;
		if (this.#surroundings.isLookedAt() || this.#waiting.length > 0) this.#schedule(PAUSE_MS);
		this.#tellSoon();
	}

	/** Moves the annotations along with the edits. */
	#catchUp(): void {
		for (const changes of this.#pending.splice(0)) this.#annotations &&= annotationsAfterEdit(this.#annotations, changes);
	}

	/** In a book, moving the annotations and painting them takes some milliseconds each: neither holds up the keystroke or the other. */
	#tellSoon(): void {
		if (this.#telling !== undefined) return;
		this.#telling = setTimeout(() => {
			this.#catchUp();
			this.#telling = setTimeout(() => {
				this.#telling = undefined;
				if (!this.#disposed) this.#onDidChange();
			}, 0);
		}, 0);
	}

	dispose(): void {
		this.#disposed = true;
		clearTimeout(this.#timer);
		clearTimeout(this.#telling);
		this.#answer(undefined);
	}

	#isFresh(): boolean {
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
		if (this.#running || this.#isFresh() || this.#disposed) return;
		this.#running = true;
		const { engine, corrections } = this.#surroundings;
		await corrections.whenLoaded(this.#document).catch(() => undefined);
		const edition = this.#edition;
		try {
			const annotations = await engine.annotate({
				text: this.#document.getText(),
				corrections: corrections.correctionsOf(this.#document),
				...addressOf(this.#document.uri),
			});
			this.#onAnswer(edition, annotations);
		} catch (error) {
			this.#onFailure(error);
		} finally {
			this.#running = false;
		}
		if (!this.#isFresh() && this.#timer === undefined && this.#tries < MOST_TRIES) this.#schedule(this.#waiting.length > 0 ? 0 : PAUSE_MS);
	}

	#onAnswer(edition: number, annotations: Annotations): void {
		if (this.#disposed || edition !== this.#edition) return;
		this.#pending = [];
		this.#annotations = annotations;
		this.#answered = edition;
		this.#tries = 0;
		this.#present = undefined;
		this.#answer(this.present());
		this.#onDidChange();
	}

	#onFailure(error: unknown): void {
		if (this.#disposed) return;
		this.#tries++;
		const name = vscode.workspace.asRelativePath(this.#document.uri);
		this.#surroundings.log.error(`${name} was not annotated: ${error instanceof Error ? error.message : 'unknown error'}`);
		if (this.#tries >= MOST_TRIES) this.#answer(undefined);
	}

	#answer(document: AnnotatedDocument | undefined): void {
		for (const resolve of this.#waiting.splice(0)) resolve(document);
	}
}

function addressOf(uri: vscode.Uri): { file: string; document: string } {
	return { file: fileName(uri), document: uri.toString() };
}
