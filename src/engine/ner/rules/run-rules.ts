/** Runs the rules over the names of a paragraph, phase by phase. */
import { confidenceOf } from './calibration.js';
import { flatMapped } from '../../util/flat-mapped.js';
import type { Name } from '../name.js';
import type { ArticleBlock } from '../../document/types.js';
import { NAME_RULES } from './all-rules.js';
import { resolveOverlaps } from './resolve-overlaps.js';
import { PHASES, type AddRule, type EditRule, type RuleContext } from './rule.js';
import { type FactReader } from '../document-facts.js';
import type { TokenReader } from '../token-reader.js';

/** A rule, and how often it was right where it was measured. */
type Measured<Rule> = Rule & { readonly confidence: number };

const NONE: ReadonlySet<string> = new Set();

/** The rules, ready to run. */
export class RuleRunner {
	/** The edits by phase, in each the surest first. */
	readonly #edits: readonly (readonly Measured<EditRule>[])[];
	readonly #additions: readonly Measured<AddRule>[];

	/** `confidence` says how far a rule is to be trusted; without it, what was measured. */
	constructor(confidence = confidenceOf) {
		const rules = NAME_RULES.map((rule) => ({ ...rule, confidence: confidence(rule.id) })).sort((a, b) => b.confidence - a.confidence);
		this.#edits = PHASES.map((phase) => rules.filter((rule): rule is Measured<EditRule> => rule.phase !== 'add' && rule.phase === phase));
		this.#additions = rules.filter((rule): rule is Measured<AddRule> => rule.phase === 'add');
	}

	/**
	 * The names of a paragraph after the rules, in text order, none over another; each says which rules changed it. What stands outside the
	 * paragraph counts by `facts` alone, so that the names of a paragraph may be kept as long as these say the same.
	 */
	run(names: readonly Name[], tokens: TokenReader, facts: FactReader, paragraph: ArticleBlock, withoutRules = NONE): readonly Name[] {
		const reader = tokens.within(paragraph);
		let found = names;
		for (const rules of this.#edits) found = withEdits(found, rules, { tokens: reader, facts, paragraph, names: found }, withoutRules);
		const context = { tokens: reader, facts, paragraph, names: found };
		const added = flatMapped(this.#additions, (rule) => (withoutRules.has(rule.id) ? [] : additions(rule, context)));
		return resolveOverlaps(found, added);
	}
}

/** The names, each as the surest rule of a phase that has something to say makes it. */
function withEdits(
	names: readonly Name[],
	rules: readonly Measured<EditRule>[],
	context: RuleContext,
	withoutRules: ReadonlySet<string>,
): readonly Name[] {
	const same: Name[] = [];
	const edited: Name[] = [];
	for (const name of names) {
		const parts = editOf(name, rules, context, withoutRules);
		if (parts) edited.push(...parts);
		else same.push(name);
	}
	return edited.length === 0 && same.length === names.length ? names : resolveOverlaps(same, edited);
}

function editOf(
	name: Name,
	rules: readonly Measured<EditRule>[],
	context: RuleContext,
	withoutRules: ReadonlySet<string>,
): readonly Name[] | undefined {
	for (const rule of rules) {
		if (withoutRules.has(rule.id)) continue;
		const drafts = rule.apply(name, rule.reach === 'line' ? context : { ...context, tokens: withinReach(name, rule.reach, context) });
		if (drafts) return drafts.map((draft) => context.tokens.withOffsets({ ...name, ...draft, rules: [...name.rules, rule.id] }));
	}
	return undefined;
}

function withinReach({ from, to }: Name, reach: number, { tokens }: RuleContext): TokenReader {
	return tokens.within({ from: from - reach, to: to + reach });
}

function additions({ id, confidence, find }: Measured<AddRule>, context: RuleContext): Name[] {
	return find(context).map((draft) => context.tokens.withOffsets({ ...draft, confidence, rules: [id] }));
}
