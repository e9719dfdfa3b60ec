/** Makes the words of names comparable: without case, accents, apostrophes, stops and habits of spelling. */

/** Letters that Unicode does not decompose, and the plain letters that stand for them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
	Object.entries({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' }),
);

/** Lower case without accents, apostrophes and full stops; white space collapsed. `Côte d’Ivoire` → `cote divoire`. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	// Most names are plain letters and spaces: nothing more to do.
	if (/^[a-z -]*$/.test(lower)) return lower;
	return withoutAccents(lower)
		.replace(/[\p{Cf}'’ʼ‘`´.]/gu, '')
		.replace(/[\s,/]+/g, ' ')
		.replace(/[‐‑–—]/g, '-')
		.trim();
}

/** A text in lower case without accents. */
export function withoutAccents(lower: string): string {
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđßæœıðþ]/g, (letter) => PLAIN.get(letter) ?? letter);
}

/** The folded words of a name; hyphens and colons part words, `the` in front is left out. */
export function wordsOf(text: string): string[] {
	const folded = fold(text);
	// Most names that are asked for by themselves are one word.
	if (/^[a-z]+$/.test(folded)) return [folded];
	const words = folded.split(/[ :;!?()-]/).filter(Boolean);
	return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
