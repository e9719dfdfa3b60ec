/** Tells prose that may be news from logs, lists and configuration: what decides whether a plain text file is marked. */

/** Enough text to judge by; the rest of a long file is not read. */
const LOOKED_AT = 8000;
const FEWEST_WORDS = 30;

/** Whether a text reads like an article: mostly lines of several words in lower case letters that end in a full stop or a mark. */
export function looksLikeArticle(text: string): boolean {
	const lines = text
		.slice(0, LOOKED_AT)
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter(Boolean);
	const prose = lines.filter(isProse).reduce((sum, line) => sum + line.length, 0);
	const all = lines.reduce((sum, line) => sum + line.length, 0);
	const words = text.slice(0, LOOKED_AT).split(/\s+/).filter(Boolean).length;
	return words >= FEWEST_WORDS && prose > all / 2;
}

function isProse(line: string): boolean {
	const words = line.split(/\s+/);
	const plain = words.filter((word) => /\p{L}/u.test(word) && !/[\d=_{}<>\\/|]/.test(word)).length;
	return words.length >= 6 && plain > words.length * 0.75 && /^["“‘'(]?\p{L}/u.test(line);
}
