/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Article, Constraints, Name } from '../types.js';
import { withConstrainedNames } from './constraints.js';
import { DocumentTagger } from './document-tagger.js';
import type { Model } from './model.js';
import { RuleSections } from './rule-sections.js';
import { mended } from './rules/mend.js';
import { Wording } from './rules/wording.js';

/** What is kept of the names of one document. */
export class NameCache {
	readonly tagger = new DocumentTagger();
	readonly rules = new RuleSections();
}

/** The names, in text order, never overlapping. What the editor has decided stands. `cache` never changes the result. */
export function findNames(
	article: Article,
	model: Model | null,
	constraints: Constraints = {},
	cache: NameCache = new NameCache(),
): readonly Name[] {
	return withConstrainedNames(article, model && !constraints.onlyNames ? tagArticle(article, model, cache) : [], constraints);
}

function tagArticle(article: Article, model: Model, { tagger, rules }: NameCache): readonly Name[] {
	const tagged = tagger.read(article, model);
	const wording = new Wording(article, model);
	return rules.read(article, tagged, (names, section) => mended(names, wording, tagged.usage, section));
}
