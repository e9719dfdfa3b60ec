/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Kept } from '../document/memory.js';
import type { Article, Constraints, Name } from '../types.js';
import { withConstrainedNames } from './constraints.js';
import { NameMemory } from './memory.js';
import { mended } from './rules/mend.js';
import { Wording } from './rules/wording.js';
import type { Model } from './model.js';

/**
 * The names, in text order, never overlapping. The editor's constraints hold. `memory`, kept by the caller between calls for
 * one document, makes a call after a small change cheap, where `kept` says what is as it was; it never changes the result. Names
 * found with a memory hold until the next call with it.
 */
export function findNames(
	article: Article,
	model: Model | null,
	constraints: Constraints = {},
	memory = new NameMemory(),
	kept?: Kept,
): readonly Name[] {
	return withConstrainedNames(article, model && !constraints.onlyNames ? tagArticle(article, model, memory, kept) : [], constraints);
}

function tagArticle(article: Article, model: Model, memory: NameMemory, kept: Kept | undefined): readonly Name[] {
	const tagged = memory.read(article, model, kept);
	const wording = new Wording(article, model);
	return memory.found.read(article, tagged, (names, section) => mended(names, wording, tagged.usage, section));
}
