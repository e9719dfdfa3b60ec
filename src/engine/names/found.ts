/**
 * Remembers the names that were found in an article last, so that only those around an edit are mended again. Those behind it are moved
 * where they are, not made anew: names found with a memory hold until the next ones are found with it.
 */
import { moveSpan } from '../article/memory.js';
import type { Article, Name } from '../types.js';
import type { Stretch } from './mend/wording.js';
import { namesOf, type Tagged } from './paragraph-work.js';

/** No step that mends names looks, or takes a name, beyond its line, or further than so many tokens beyond it. */
const REACH = 4;

/** The names of the last call. */
export class FoundNames {
	#names: readonly Name[] = [];
	#length = 0;
	#tokens = 0;

	/** The names of an article. `mended` makes them of the tagger's, and is given those of the paragraphs between two places that part names. */
	read(article: Article, tagged: Tagged, mended: (names: readonly Name[], stretch: Stretch) => readonly Name[]): readonly Name[] {
		const { paragraphs, tokens, text } = article;
		const [first, end] = stretchToRead(article, tagged);
		const drafts: Name[] = [];
		for (let index = first; index < end; index++) {
			const [work, paragraph] = [tagged.works[index], paragraphs[index]];
			if (work && paragraph) for (const name of namesOf(work, article, paragraph)) drafts.push(name);
		}
		const stretch = { from: paragraphs[first]?.from ?? 0, to: paragraphs[end]?.from ?? tokens.length };
		const moved = tokens.length - this.#tokens;
		const above = this.#names.slice(0, countBefore(this.#names, stretch.from));
		const below = this.#names.slice(countBefore(this.#names, stretch.to - moved));
		for (const name of below) moveName(name, text.length - this.#length, moved);
		this.#names = [...above, ...mended(drafts, stretch), ...below];
		this.#length = text.length;
		this.#tokens = tokens.length;
		return this.#names;
	}
}

/** The paragraphs to look at: those whose names are not as they were, and on to a place that parts names in unchanged ones on both sides. */
function stretchToRead({ paragraphs }: Article, { works, same }: Tagged): [first: number, end: number] {
	const parts = (index: number): boolean => {
		const [before, after] = [paragraphs[index - 1], paragraphs[index]];
		if (!before || !after || before.to - before.from < REACH || after.to - after.from < REACH) return false;
		const last = works[index - 1]?.names.at(-1)?.to ?? 0;
		const next = works[index]?.names[0]?.from ?? REACH;
		return last + REACH <= before.to - before.from && next >= REACH;
	};
	let first = Math.max(0, same.top - 1);
	while (first > 0 && !parts(first)) first--;
	let end = Math.min(works.length, works.length - same.end + 1);
	while (end < works.length && !parts(end)) end++;
	return [first, end];
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
