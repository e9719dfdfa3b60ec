import type { EntityType, Span } from '../../annotations.js';
import type { Article } from '../document/types.js';

/** A name as found in the text, before it is known who it is. `from`/`to` index tokens, end exclusive. */
export interface Name extends Span {
	readonly type: EntityType;
	readonly confidence: number;
	readonly from: number;
	readonly to: number;
	/** Who found it and what changed it, in that order: `model`, `editor` or the id of a rule. */
	readonly rules: readonly string[];
}

/** An article, and the names in it, in text order. */
export interface NamedArticle {
	readonly article: Article;
	readonly names: readonly Name[];
}
