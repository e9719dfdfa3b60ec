/** What the command line annotates, one document after the other. */

/** An article in a file. */
export interface ArticleInput {
	readonly kind: 'article';
	/** `-` for standard input. */
	readonly path: string;
	/** Whether it is an article whatever it reads like. */
	readonly isNamed: boolean;
	/** The file to write; the document goes to a stream where there is none. */
	readonly target?: string;
	/** The target's name where no other article has taken it. */
	readonly usualName?: string;
}

/** A line of JSON Lines. */
export interface LineInput {
	readonly kind: 'line';
	/** How messages and reports call it: `line 3`, `wire.jsonl:3`. */
	readonly label: string;
	readonly bytes: Uint8Array;
}

/** Where the rest of a file of JSON Lines would stand, had it been read. */
export interface UnreadInput {
	readonly kind: 'unread';
	/** The file. */
	readonly label: string;
	readonly error: string;
}

export type InputDocument = ArticleInput | LineInput | UnreadInput;

/** How messages and reports call a document. */
export function labelOf(document: InputDocument): string {
	return document.kind === 'article' ? document.path : document.label;
}
