/** Makes a form of a name and words of a text comparable. */

/** One kind of space, one kind of apostrophe, composed letters; capitals stay. */
export function comparableForm(words: string): string {
	return words.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’‘ʼ]/gu, "'");
}
