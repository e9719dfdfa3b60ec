/** What the engine is asked for, and how it fails. */
import type { Correction } from '../annotations.js';
import type { NamedPlace } from '../engine/annotate.js';

/** A register as the worker is sent it, once: afterwards its scope stands for it. */
export interface SharedRegister {
	/** Whose it is: the articles of one folder, say. */
	readonly scope: string;
	/** Another one with every change of the layers. */
	readonly edition: number;
	/** Texts without a fault, the most general first. */
	readonly layers: readonly string[];
}

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
	/** The house register, whose names are found; the corrections beat it. */
	readonly register?: SharedRegister;
	/** Called with the names some time before the answer comes, where there are no corrections. */
	readonly onNames?: (names: readonly NamedPlace[]) => void;
	/** Answered after everything that is visible: for exporting a folder. */
	readonly background?: boolean;
}

/** How the engine is: `lost` while its workers die one after the other, `no-model` where it can find no names. */
export type EngineHealth = 'well' | 'lost' | 'no-model';

/** Why a text was not annotated. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	/** Whether the worker was lost, so that another one may do better; otherwise this text is at fault. */
	readonly isLost: boolean;

	constructor(message: string, isLost = false) {
		super(message);
		this.isLost = isLost;
	}
}
