/**
 * What the parts of the engine hand each other on the way from text to Annotations. The public contract
 * is `../annotations.ts`; these types never leave the engine.
 */
import type { BlockKind, EntityType, MentionForm, QuoteKind, Span } from '../annotations.js';
import type { WordRow } from './lexicon/classes.js';

/** A word, number or punctuation mark, wherever it stands: see `Article.starts`. */
export interface Token {
	readonly text: string;
	/** The text in lower case. */
	readonly lower: string;
	/** A hash of the text. */
	readonly hash: number;
	/** The classes of the word: see `lexicon/classes.ts`. */
	readonly row: WordRow;
	readonly kind: TokenKind;
	/** Whether white space (or the paragraph's start) stands before it. */
	readonly spaced: boolean;
}
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'web';

/** A sentence; `from`/`to` index the article's tokens, end exclusive. */
export interface Sentence extends Span {
	/** Index of its paragraph. */
	readonly paragraph: number;
	readonly from: number;
	readonly to: number;
}

/** A paragraph, or a line that stands by itself; `from`/`to` index tokens, `firstSentence`/`lastSentence` index sentences, end exclusive. */
export interface Paragraph extends Span {
	readonly kind: BlockKind;
	readonly from: number;
	readonly to: number;
	readonly firstSentence: number;
	readonly lastSentence: number;
	readonly content: ParagraphContent;
}

/** What stands in a paragraph, with offsets and token numbers from its start: one object for as long as its text stays the same. */
export interface ParagraphContent {
	readonly tokens: readonly Token[];
	/** Where each token begins and ends. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Ranges of its tokens, end exclusive. */
	readonly sentences: readonly (readonly [from: number, to: number])[];
	/** Its quotation marks. */
	readonly marks: readonly Mark[];
}

/** What a mark's shape and neighbours say of it; `either` where they do not decide. */
export type MarkRole = 'open' | 'close' | 'either';

/** A quotation mark; `single` ones pair with each other only. `weak`: may as well be an apostrophe. */
export interface Mark extends Span {
	readonly role: MarkRole;
	readonly single: boolean;
	readonly weak: boolean;
}

/** A line or stretch on top of the article that is about it, and no prose; `other` are labelled lines, `junk` buttons, adverts, rules and tags. */
export interface HeaderPart extends Span {
	readonly kind: 'headline' | 'date' | 'credit' | 'byline' | 'dateline' | 'other' | 'junk';
	/** The value where there is one: an ISO date for `date` and `dateline`. */
	readonly value?: string;
	/** How a date is given: labelled or glued to prose, on a line of its own, in front matter, as that of a revision. */
	readonly origin?: 'metadata' | 'line' | 'front-matter' | 'revision';
}

/** The article as the engine reads it: layers over one text, each in text order. */
export interface Article {
	readonly text: string;
	/** ISO date from the header or the options; null where nothing tells. */
	readonly date: string | null;
	readonly header: readonly HeaderPart[];
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	/** Where each token begins and ends. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** THE quotations in marks, the outermost ones; read when first asked for. */
	readonly quoted: readonly QuotedStretch[];
}

/** Words in marks, marks included: one span for each paragraph that it runs through. */
export interface QuotedStretch {
	readonly spans: readonly Span[];
	/** Index of the paragraph of each span. */
	readonly paragraphs: readonly number[];
	readonly single: boolean;
	/** False where the closing mark is missing and the end is a guess. */
	readonly closed: boolean;
}

/** An article before anybody asks for its quotations. */
export type ArticleLayers = Omit<Article, 'quoted'>;

/** A name as found in the text, before it is known who it is. `from`/`to` index tokens, end exclusive. */
export interface Name extends Span {
	readonly type: EntityType;
	readonly confidence: number;
	readonly from: number;
	readonly to: number;
	/** Who found it and what changed it, in that order: `model`, `editor` or the id of a rule. */
	readonly rules: readonly string[];
}

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
}

/** A fact about a cluster that the article states: a title, an apposition, a relative clause … */
export interface Description {
	/** The phrase after the dash. */
	readonly context: string;
	/** Head nouns in lower case (`minister`, `lawmaker`), by which `the minister` can be resolved. */
	readonly heads: readonly string[];
	readonly evidence: readonly (Span & { readonly rule: string })[];
}

/** What the editor has already decided, anchored to this very text; the engine infers the rest from it. */
export interface Constraints {
	/** Names that stand: they replace whatever the engine finds there. */
	readonly names?: readonly (Span & { readonly type: EntityType })[];
	/** When true, `names` are all the names: nothing else is looked for (to measure the other steps by themselves). */
	readonly onlyNames?: boolean;
	/** Stretches that are no name. */
	readonly notNames?: readonly Span[];
	/** What names with exactly these words are, wherever they are found: of that type, or no names (null). Weaker than `names`. */
	readonly words?: ReadonlyMap<string, EntityType | null>;
	/** Names that stand where nothing else is found: other places of words that the editor called a name. */
	readonly alsoNames?: readonly (Span & { readonly type: EntityType })[];
	/** Pairs of names that are one entity, and pairs that are not. */
	readonly same?: readonly (readonly [Span, Span])[];
	readonly different?: readonly (readonly [Span, Span])[];
	/** The type of the whole entity that a name belongs to, and what it is called; later ones win. */
	readonly entityTypes?: readonly (Span & { readonly type: EntityType })[];
	readonly entityNames?: readonly (Span & { readonly name: string })[];
}

/** An article of which is known who is who: what the quotes need to know, and what the result is assembled from. */
export interface ResolvedArticle {
	readonly article: Article;
	readonly names: readonly Name[];
	readonly clusters: readonly Cluster[];
	/** The index of each name's cluster, by the name's index. */
	readonly clusterOf: readonly number[];
	/** What the article says of each cluster, by the cluster's index; null where it says nothing. */
	readonly descriptions: readonly (Description | null)[];
	/** Ids of rules that do nothing: see `AnnotateOptions`. */
	readonly withoutRules?: ReadonlySet<string>;
}

/** Whom a name, a pronoun or a description in the text refers to. */
export interface Resolution {
	/** Null where it is not sure, or no named entity. */
	readonly cluster: number | null;
	readonly form: MentionForm;
	readonly confidence: number;
	/** The clusters between which it lies, the likeliest first. */
	readonly candidates: readonly number[];
}

/** Finds whom a stretch of text (the source of a quote, the subject of a sentence) refers to. */
export type Resolve = (source: Span) => Resolution;

/** A quote before ids are given: `speaker` and `candidates` are clusters. */
export interface FoundQuote {
	readonly kind: QuoteKind;
	readonly spans: readonly Span[];
	readonly speaker: number | null;
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly rule: string;
	readonly confidence: number;
	readonly candidates: readonly number[];
}

/** Quotes, and the pronouns and descriptions that they made worth resolving. */
export interface Quotation {
	readonly quotes: readonly FoundQuote[];
	readonly references: readonly Reference[];
}
