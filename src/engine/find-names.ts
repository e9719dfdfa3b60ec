/** Finds the names in an article: spans with a type, before anyone knows who they are. */
import type { Article } from './document/types.js';
import type { Constraints } from './ner/constraints.js';
import type { Name } from './ner/name.js';
import { withConstrainedNames } from './ner/constraints.js';
import { SHARES, type Allowance } from './util/budget.js';
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

/** How names are found: see `AnnotateOptions`. */
interface HowToFind {
	/** Never changes the result. */
	readonly cache?: NameCache | undefined;
	readonly withoutRules?: ReadonlySet<string> | undefined;
	readonly budget?: Allowance | undefined;
}

/** The names, in text order, never overlapping. What the editor has decided stands. */
export function findNames(article: Article, model: Model | null, constraints: Constraints = {}, how: HowToFind = {}): readonly Name[] {
	return withConstrainedNames(article, model && !constraints.onlyNames ? tagArticle(article, model, how) : [], constraints);
}

function tagArticle(article: Article, model: Model, { cache = new NameCache(), withoutRules, budget }: HowToFind): readonly Name[] {
	const { tagger, rules } = cache;
	const tagged = tagger.read(article, model, budget);
	const tokens = new TokenReader(article, model);
	return rules.read(article, tagged, (names, paragraph) =>
		budget?.allows(paragraph.start, SHARES.names) === false ? [] : RULES.run(names, tokens, tagged.facts, paragraph, withoutRules),
	);
}
