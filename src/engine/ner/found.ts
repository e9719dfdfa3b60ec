/**
 * Remembers the names that were found in an article last, so that only those around an edit are mended again. Those behind it are moved
 * where they are, not made anew: names found with a memory hold until the next ones are found with it.
 */
import { moveSpan } from '../document/memory.js';
import type { Article, Name } from '../types.js';
import type { Section } from './rules/wording.js';
import { namesOf, type ParagraphWork, type Tagged } from './paragraph-work.js';

/** No step that mends names looks, or takes a name, beyond its line, or further than so many tokens beyond it. */
const REACH = 4;

/**
 * So many tokens are mended in one go, and on to a place that parts names: some steps hold all that they tell against all names, and each
 * finds the words that the one before it has read still at hand.
 */
const AT_ONCE = 1000;

/** Makes names of the tagger's: those of the paragraphs between two places that part names. */
type Mend = (names: readonly Name[], section: Section) => readonly Name[];

/** The names of the last call. */
export class FoundNames {
	readonly #atOnce: number;
	#names: readonly Name[] = [];
	#length = 0;
	#tokens = 0;

	/** `atOnce` never changes a result. */
	constructor(atOnce = AT_ONCE) {
		this.#atOnce = atOnce;
	}

	/** The names of an article. */
	read(article: Article, tagged: Tagged, mended: Mend): readonly Name[] {
		const { paragraphs, tokens, text } = article;
		const [first, end] = stretchToRead(article, tagged);
		const moved = tokens.length - this.#tokens;
		const names = this.#names.slice(0, countBefore(this.#names, paragraphs[first]?.from ?? 0));
		const below = this.#names.slice(countBefore(this.#names, (paragraphs[end]?.from ?? tokens.length) - moved));
		for (const name of below) moveName(name, text.length - this.#length, moved);
		for (let from = first; from < end;) {
			const to = endOfSection(article, tagged, from, end, this.#atOnce);
			for (const name of mendedOf(article, tagged, from, to, mended)) names.push(name);
			from = to;
		}
		for (const name of below) names.push(name);
		this.#names = names;
		this.#length = text.length;
		this.#tokens = tokens.length;
		return this.#names;
	}
}

/** The paragraphs to look at: those whose names are not as they were, and on to a place that parts names in unchanged ones on both sides. */
function stretchToRead(article: Article, tagged: Tagged): [first: number, end: number] {
	const { works, same } = tagged;
	let first = Math.max(0, same.top - 1);
	while (first > 0 && !partsNames(article, tagged, first)) first--;
	let end = Math.min(works.length, works.length - same.end + 1);
	while (end < works.length && !partsNames(article, tagged, end)) end++;
	return [first, end];
}

/** Whether no name on one side of where a paragraph begins can have to do with one on the other. */
function partsNames({ paragraphs }: Article, { works }: Tagged, paragraph: number): boolean {
	const [before, after] = [paragraphs[paragraph - 1], paragraphs[paragraph]];
	if (!before || !after || before.to - before.from < REACH || after.to - after.from < REACH) return false;
	const last = works[paragraph - 1]?.names.at(-1)?.to ?? 0;
	const next = works[paragraph]?.names[0]?.from ?? REACH;
	return last + REACH <= before.to - before.from && next >= REACH;
}

/** Up to which paragraph, `end` at most, from `from` on so many tokens stand that are parted from those behind them. */
function endOfSection(article: Article, tagged: Tagged, from: number, end: number, tokens: number): number {
	const { paragraphs } = article;
	const enough = (paragraphs[from]?.from ?? 0) + tokens;
	let to = from + 1;
	while (to < end && ((paragraphs[to]?.from ?? enough) < enough || !partsNames(article, tagged, to))) to++;
	return to;
}

/** The names of the paragraphs between two. */
function mendedOf(article: Article, { works }: Tagged, from: number, to: number, mended: Mend): readonly Name[] {
	const paragraphs = article.paragraphs.slice(from, to);
	const drafts: Name[] = [];
	for (const [index, paragraph] of paragraphs.entries())
		for (const name of namesOf(works[from + index] as ParagraphWork, article, paragraph)) drafts.push(name);
	const end = article.paragraphs[to]?.from ?? article.tokens.length;
	return mended(drafts, { from: paragraphs[0]?.from ?? 0, to: end, paragraphs });
}

/** How many names begin before a token. */
function countBefore(names: readonly Name[], token: number): number {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((names[middle]?.from ?? token) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}

function moveName(name: Name, offset: number, tokens: number): void {
	moveSpan(name, offset);
	const movable = name as { -readonly [Key in keyof Name]: Name[Key] };
	movable.from += tokens;
	movable.to += tokens;
}
