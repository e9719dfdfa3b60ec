/** What a rule after the tagger is: a small guess about names that is measured on articles it was not written from (`npm run rules`). */
import type { EntityType } from '../../../annotations.js';
import type { Name } from '../name.js';
import type { ArticleBlock } from '../../document/types.js';
import type { FactReader } from '../document-facts.js';
import type { TokenReader } from '../token-reader.js';

/** Where a rule looks. */
export interface RuleContext {
	/** The words of the paragraph. */
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
	/** Its tests: texts with the names that it is handed and those that it leaves, one at least of which it does not change. */
	readonly examples: readonly Example[];
}

/** A rule that changes a name's type. These run first. */
export interface RetypeRule extends Rule {
	readonly phase: 'retype';
	/** Tokens that it looks at on both sides of the name; it is handed no others. */
	readonly reach: number;
	/** The type that the name rather has; undefined where the rule has nothing to say. */
	readonly typeOf: (name: Name, tokens: TokenReader, facts: FactReader) => EntityType | undefined;
}

/** A rule that finds names which the tagger has not. */
export interface AddRule extends Rule {
	readonly phase: 'add';
	/** The names of a paragraph, in text order. */
	readonly find: (context: RuleContext) => readonly Draft[];
}

export type NameRule = RetypeRule | AddRule;
