/** How tests inside VS Code ask the program outside it to write files; it has no part in VS Code's own writing. */

/** What a test puts into the workspace: files to be written (or removed, where the text is null), by their paths within it. */
export const REQUEST = 'outside.json';
export interface OutsideRequest {
	readonly id: string;
	readonly files: Readonly<Record<string, string | null>>;
	/** Symbolic links: where each leads, from its folder. */
	readonly links?: Readonly<Record<string, string>>;
}
/** Holds the id of the request that was done last. */
export const ANSWER = 'outside.done';
