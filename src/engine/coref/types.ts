/** Who is who in an article, and what it says of them. */
import type { EntityType, MentionForm, Span } from '../../annotations.js';
import type { NamedArticle } from '../ner/name.js';
import type { Allowance } from '../util/budget.js';

/** Names that are one thing. `names` are indices into the list of names, in text order. */
export interface Cluster {
	readonly type: EntityType;
	/** The fullest form, without title. */
	readonly name: string;
	readonly names: readonly number[];
	/** For persons, what title, forename or pronouns tell; used for pronouns. */
	readonly gender: 'female' | 'male' | 'unknown';
}

/** A mention that is resolved to a cluster: every name, and the pronouns and descriptions that are sure. */
export interface Reference extends Span {
	readonly cluster: number;
	readonly form: MentionForm;
	readonly confidence: number;
	/** Who found a name and what changed it; why anything else is taken for the cluster. */
	readonly rules: readonly string[];
}

/** A fact about a cluster that the article states: a title, an apposition, a relative clause … */
export interface Description {
	/** The phrase after the dash. */
	readonly context: string;
	/** Head nouns in lower case (`minister`, `lawmaker`), by which `the minister` can be resolved. */
	readonly heads: readonly string[];
	readonly evidence: readonly (Span & { readonly rule: string })[];
}

/** An article of which is known who is who: what the quotes need to know, and what the result is assembled from. */
export interface ResolvedArticle extends NamedArticle {
	readonly clusters: readonly Cluster[];
	/** The index of each name's cluster, by the name's index. */
	readonly clusterOf: readonly number[];
	/** What the article says of each cluster, by the cluster's index; null where it says nothing. */
	readonly descriptions: readonly (Description | null)[];
	/** Whether a word that is written with a capital is known with one alone, or not known at all; without a model no word is. */
	readonly isProperWord?: (word: string) => boolean;
	/** Ids of rules that do nothing: see `AnnotateOptions`. */
	readonly withoutRules?: ReadonlySet<string>;
	/** The time that reading it may take. */
	readonly budget?: Allowance;
}
