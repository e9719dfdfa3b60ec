/** Runs the rules over the names of a paragraph, phase by phase. */
import { confidenceOf } from './calibration.js';
import { tokenSpan } from '../../document/lookup.js';
import { flatMapped } from '../../util/flat-mapped.js';
import type { Name } from '../name.js';
import type { ArticleBlock } from '../../document/types.js';
import { NAME_RULES } from './all-rules.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import type { AddRule, NameRule, RetypeRule, RuleContext } from './rule.js';
import { type FactReader } from '../document-facts.js';
import type { TokenReader } from '../token-reader.js';

/** A rule, and how often it was right where it was measured. */
type Measured<Rule> = Rule & { readonly confidence: number };

/** UTF-16 units of a name: the longest in annotated articles, a treaty's, has 176. */
const LONGEST_NAME = 300;
const NONE: ReadonlySet<string> = new Set();

/** The rules, ready to run. */
export class RuleRunner {
	/** The surest first. */
	readonly #rules: readonly Measured<NameRule>[];

	/** `confidence` says how far a rule is to be trusted; without it, what was measured. */
	constructor(confidence = confidenceOf) {
		this.#rules = NAME_RULES.map((rule) => ({ ...rule, confidence: confidence(rule.id) })).sort((a, b) => b.confidence - a.confidence);
	}

	/**
	 * The names of a paragraph after the rules, in text order, none over another; each says which rules changed it. What stands outside the
	 * paragraph counts by `facts` alone, so that the names of a paragraph may be kept as long as these say the same.
	 */
	run(names: readonly Name[], tokens: TokenReader, facts: FactReader, paragraph: ArticleBlock, withoutRules = NONE): readonly Name[] {
		const rules = this.#rules.filter(({ id }) => !withoutRules.has(id));
		const context = { tokens: tokens.within(paragraph), facts, paragraph };
		const typed = names.map((name) => retyped(name, rules, context));
		const added = flatMapped(rules, (rule) => (rule.phase === 'add' ? additions(rule, { ...context, names: typed }) : []));
		return withoutEndless(resolveOverlaps(typed, added));
	}
}

function withoutEndless(names: readonly Name[]): readonly Name[] {
	const isEndless = ({ start, end }: Name): boolean => end - start > LONGEST_NAME;
	return names.some(isEndless) ? names.filter((name) => !isEndless(name)) : names;
}

/** The name with the type that the surest rule gives it which has something to say. */
function retyped(name: Name, rules: readonly NameRule[], { tokens, facts }: Pick<RuleContext, 'tokens' | 'facts'>): Name {
	for (const rule of rules) {
		const type = rule.phase === 'retype' ? rule.typeOf(name, withinReach(name, rule, tokens), facts) : undefined;
		if (type && type !== name.type) return { ...name, type, rules: [...name.rules, rule.id] };
	}
	return name;
}

function withinReach({ from, to }: Name, { reach }: RetypeRule, tokens: TokenReader): TokenReader {
	return tokens.within({ from: from - reach, to: to + reach });
}

function additions({ id, confidence, find }: Measured<AddRule>, context: RuleContext): Name[] {
	const { article } = context.tokens;
	return find(context).map((draft) => ({ ...draft, ...tokenSpan(article, draft.from, draft.to), confidence, rules: [id] }));
}
