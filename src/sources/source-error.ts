/** Why a source cannot be read, in words that an editor understands; the message names the file. */
export class SourceError extends Error {
	override readonly name = 'SourceError';

	constructor(
		/** Path as it is listed and shown. */
		readonly file: string,
		/** What is wrong with it, without the file's name: `it is encrypted`. */
		readonly reason: string,
	) {
		super(`${file}: ${reason}`);
	}
}
