/** What `verify` holds quotations against. */

/** A source of an article: what was said or written. */
export interface SourceFile {
	/** Its name, whose ending tells the format: `.txt`, `.md`, `.vtt`, `.srt`, `.json` (of transcribers), `.html`, `.docx` or `.pdf`. Places name it. */
	readonly file: string;
	/** Its bytes; or its text, of formats that are text. */
	readonly content: string | Uint8Array;
}
