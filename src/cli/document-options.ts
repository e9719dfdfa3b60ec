/** How documents are annotated and written. */
import type { FormatId } from '../formats/formats.js';
import type { Register } from '../register/register.js';

/** Plain data, so that threads get it too. */
export interface DocumentOptions {
	readonly format: FormatId;
	readonly date?: string;
	/** Whether the corrections beside an article are applied. */
	readonly corrections: boolean;
	/** Whether files that other programs wrote may be replaced. */
	readonly force: boolean;
	/** Files of the sources that quotes are held against; of an empty list those of each article; undefined where they are held against none. */
	readonly sources?: readonly string[];
	/** What the newsroom knows of names. */
	readonly register?: Register;
	/** Whether a stream gets the document as a line of JSON Lines. */
	readonly asLine: boolean;
}

/** What a thread is told that answers about files of these folders. */
export interface ServedOptions {
	readonly folders: readonly string[];
}
