/** What a rule after the tagger is: a small guess about names that is measured on articles it was not written from (`npm run rules`). */
import type { Name } from '../name.js';
import type { ArticleBlock } from '../../document/types.js';
import type { DocumentFact, FactReader } from '../document-facts.js';
import type { TokenReader } from '../token-reader.js';

/** What a rule does to names, in the order in which rules run. */
export const PHASES = ['drop', 'split', 'extend', 'retype', 'add'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a rule looks. */
export interface RuleContext {
	/** The words of the paragraph; around a name, no more of them than the rule's reach. */
	readonly tokens: TokenReader;
	readonly facts: FactReader;
	readonly paragraph: ArticleBlock;
	/** The names of the paragraph, in text order, as the rules before have left them. */
	readonly names: readonly Name[];
}

/** A name that a rule makes: token range, end exclusive, and type. */
export type Draft = Pick<Name, 'from' | 'to' | 'type'>;

/** A marked-up text, as in `seen in [The Courier|organization]`. */
type Example = readonly [before: string, after: string];

interface Rule {
	/** What it is called in the evidence of a mark. */
	readonly id: string;
	/** Facts that it asks for; none where absent. */
	readonly reads?: readonly DocumentFact[];
	/** Its tests: texts with the names that it is handed and those that it leaves, one at least of which it does not change. */
	readonly examples: readonly Example[];
}

/** A rule that changes a name. */
export interface EditRule extends Rule {
	readonly phase: Exclude<Phase, 'add'>;
	/** Tokens that it looks at on both sides of the name, or all of its line. */
	readonly reach: number | 'line';
	/** What the name becomes, nothing for a name that is dropped; undefined where the rule has nothing to say. */
	readonly apply: (name: Name, context: RuleContext) => readonly Draft[] | undefined;
}

/** A rule that finds names which the tagger has not. */
export interface AddRule extends Rule {
	readonly phase: 'add';
	readonly reach: 'line';
	/** The names of a paragraph, in text order. */
	readonly find: (context: RuleContext) => readonly Draft[];
}

export type NameRule = EditRule | AddRule;
