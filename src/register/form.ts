/** Makes a form of a name and words of a text comparable. */

/** One kind of space, one kind of apostrophe, composed letters; capitals stay. */
export function comparableForm(words: string): string {
	return words.normalize('NFC').replace(/\s+/gu, ' ').replace(/[’‘ʼ]/gu, "'");
}

/** Whether all words of a form are a name's: `Roe` of `Ann Roe`. */
export function isPartOfName(form: string, name: string): boolean {
	const words = new Set(comparableForm(name).split(' '));
	return comparableForm(form)
		.split(' ')
		.every((word) => words.has(word));
}
