/** The engine as the extension sees it: behind a worker, answering with promises. */
import type { Annotations, Correction } from '../annotations.js';
import type { NamedPlace } from '../engine/annotate.js';
import type { ViewArguments, ViewName, ViewResult } from './views.js';
import type { Run } from './work.js';

/** What to annotate. */
export interface AnnotateRequest {
	readonly text: string;
	/** The article's date (ISO), where the host knows it. */
	readonly date?: string;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string;
	/** The document's address, where it will be asked for again: what the engine learnt of it then makes the next run cheap. */
	readonly document?: string;
	/** The editor's corrections, with anchors for this very text. */
	readonly corrections?: readonly Correction[];
	/** Called with the names some time before the answer comes, where there are no corrections. */
	readonly onNames?: (names: readonly NamedPlace[]) => void;
	/** Answered after everything that is visible: for exporting a folder. */
	readonly background?: boolean;
}

/** Annotates texts. */
export interface Engine {
	/** Rejects with an `EngineError` where the worker dies, hangs or throws; the message never holds the article's text. */
	annotate(request: AnnotateRequest): Promise<Annotations>;
	/** Does a piece of work in the worker; tried again where the worker dies meanwhile. Rejects with an `EngineError`. */
	readonly run: Run;
	/** A view of the annotations that the worker gave last for a document; undefined where these are not its last any more. */
	view<Name extends ViewName>(
		document: string,
		annotations: Annotations,
		name: Name,
		...args: ViewArguments<Name>
	): Promise<ViewResult<Name> | undefined>;
	/** Annotations will soon be asked for: what takes time to start may start now. */
	prepare?(): void;
	/** The document is closed: what was stored to make its next answer cheap may go. */
	forget?(document: string): void;
}

/** Why a text was not annotated. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
}
