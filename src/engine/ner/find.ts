/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Kept } from '../document/memory.js';
import type { Article, Given, Name } from '../types.js';
import { withGivenNames } from './given.js';
import { NameMemory } from './memory.js';
import { mended } from './rules/mend.js';
import { Wording } from './rules/wording.js';
import type { Model } from './model.js';

/**
 * The names, in text order, never overlapping. What the editor has given stands. `memory`, kept by the caller between calls for
 * one document, makes a call after a small change cheap, where `kept` says what is as it was; it never changes the result. Names
 * found with a memory hold until the next call with it.
 */
export function findNames(
	article: Article,
	model: Model | null,
	given: Given = {},
	memory = new NameMemory(),
	kept?: Kept,
): readonly Name[] {
	return withGivenNames(article, model && !given.onlyNames ? tagArticle(article, model, memory, kept) : [], given);
}

function tagArticle(article: Article, model: Model, memory: NameMemory, kept: Kept | undefined): readonly Name[] {
	const tagged = memory.read(article, model, kept);
	const wording = new Wording(article, model);
	return memory.found.read(article, tagged, (names, section) => mended(names, wording, tagged.usage, section));
}
