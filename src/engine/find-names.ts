/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Article } from './document/types.js';
import type { Constraints } from './ner/constraints.js';
import type { Name } from './ner/name.js';
import { withConstrainedNames } from './ner/constraints.js';
import { DocumentTagger } from './ner/document-tagger.js';
import type { Model } from './ner/model.js';
import { ParagraphNames } from './ner/paragraph-names.js';
import { RuleRunner } from './ner/rules/run-rules.js';
import { TokenReader } from './ner/token-reader.js';

const RULES = new RuleRunner();

/** What is kept of the names of one document. */
export class NameCache {
	readonly tagger = new DocumentTagger();
	readonly rules = new ParagraphNames();
}

/** The names, in text order, never overlapping. What the editor has decided stands. `cache` never changes the result. */
export function findNames(
	article: Article,
	model: Model | null,
	constraints: Constraints = {},
	cache: NameCache = new NameCache(),
	withoutRules?: ReadonlySet<string>,
): readonly Name[] {
	return withConstrainedNames(article, model && !constraints.onlyNames ? tagArticle(article, model, cache, withoutRules) : [], constraints);
}

function tagArticle(article: Article, model: Model, { tagger, rules }: NameCache, withoutRules?: ReadonlySet<string>): readonly Name[] {
	const tagged = tagger.read(article, model);
	const tokens = new TokenReader(article, model);
	return rules.read(article, tagged, (names, paragraph) => RULES.run(names, tokens, tagged.facts, paragraph, withoutRules));
}
