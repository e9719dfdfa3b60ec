/** How an article writes what a fix of a quotation puts into it. */

/** An article's ways with marks. */
export interface ArticleStyle {
	/** What stands for words that are left out: `…`, `...`, `[…]` and the like. */
	readonly ellipsis: string;
	/** Whether a space stands before an ellipsis. */
	readonly isSpaced: boolean;
	/** Whether apostrophes and single marks are curly. */
	readonly isCurly: boolean;
}

const ELLIPSIS = /(?<=[\p{L}\p{N}.,;:!?”"’]( ?))(?:[[(](?:…|\.{3})[\])]|…|\.{3}|\. \. \.)(?=[\s\p{L}])/gu;

/** The ways of an article: those that it has most often. */
export function styleOf(text: string): ArticleStyle {
	const counts = new Map<string, number>();
	let [spaced, all] = [0, 0];
	for (const { 0: shape, 1: space } of text.matchAll(ELLIPSIS)) {
		counts.set(shape, (counts.get(shape) ?? 0) + 1);
		all++;
		if (space) spaced++;
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	const curly = text.match(/[‘’“”]/gu)?.length ?? 0;
	const straight = text.match(/["']/gu)?.length ?? 0;
	return { ellipsis: most?.[0] ?? '…', isSpaced: spaced * 2 >= all, isCurly: curly > straight || (straight === 0 && curly === 0) };
}

/** A source's words as the article writes them within quotation marks: on one line, with its shape of apostrophes and single marks for inner ones. */
export function inStyle(words: string, { isCurly }: ArticleStyle): string {
	const [open, close] = isCurly ? ['‘', '’'] : ["'", "'"];
	return words
		.trim()
		.replace(/\s+/gu, ' ')
		.replace(/["“«](?=[\p{L}\p{N}])|(?<![^\s(])['‘](?=[\p{L}\p{N}])/gu, open)
		.replace(/["“”«»]|['‘’]/gu, (mark) => (mark === open ? open : close));
}
