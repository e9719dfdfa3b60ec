/** Compares words as a reader searches for them: without case and accents. */

/** Letters that no accent can be taken off from, with what one types for them. */
const PLAIN: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	'’': "'",
	'‘': "'",
};

/** `text` in lower case, without accents, with straight apostrophes. Its length may differ from the original's. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđðþßæœı’‘]/gu, (letter) => PLAIN[letter] ?? letter);
}
