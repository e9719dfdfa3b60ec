/** What an error says. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** What kind of error it is: its message may quote an article or a source, and must not be logged. */
export function errorName(error: unknown): string {
	return error instanceof Error ? error.name : 'unknown error';
}
