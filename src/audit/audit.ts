/** The sourcing of an article: who is quoted, how they are named, and how much of the text is theirs. Types and constants; no behaviour. */
import type { Span } from '../annotations.js';

/** How an article names a source, from the best to the worst. */
export const SOURCE_KINDS = ['named', 'office', 'document', 'unnamed-with-reason', 'unnamed'] as const;
/**
 * `named`: a person or an organization by name; `office`: who holds a named office, unnamed (`the police chief`, `a spokesman for Acme`);
 * `document`: a statement, report, post; `unnamed-with-reason`: nobody could tell who it is, and the article says why; `unnamed`: nor why.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why a source is not named, as the article puts it. */
export interface AnonymityReason extends Span {
	/** The words that give it: `because she was not authorized to speak publicly`. */
	readonly text: string;
	/** The sentence that they stand in. */
	readonly sentence: Span;
}

/** A place in an article. */
export interface LinePlace {
	/** The line as an editor counts them, from 1. */
	readonly line: number;
	/** The paragraph among those of the prose, from 1: headline, byline, captions and the like do not count. */
	readonly paragraph: number;
}

/** A source of an article. `line` and `paragraph` are those of where its first quote calls it anything, else of that quote. */
export interface AuditedSource extends LinePlace {
	/** The entity, where it is one. */
	readonly entity?: string;
	/** Its name, or the words by which the article calls it at first. */
	readonly name: string;
	readonly kind: SourceKind;
	/** The register's entry, with the house spelling, where it has one. */
	readonly register?: { readonly id: string; readonly name: string };
	/** What the article says of it. */
	readonly context: string | null;
	readonly reason?: AnonymityReason;
	/** Ids of its quotes, in text order; words in marks within a clause that reports it are no quote by themselves. */
	readonly quotes: readonly string[];
	/** Words in direct and partial quotes, and words that are reported. */
	readonly quotedWords: number;
	readonly reportedWords: number;
}

/** Where somebody is said not to have commented. */
export interface NoComment extends Span {
	readonly text: string;
	/** Who, as the article has it there; the entity where it is one. */
	readonly who: string;
	readonly entity?: string;
}

/** The sourcing of one article. */
export interface ArticleAudit {
	/** Words of the article's prose: headline, byline, captions and the like do not count. */
	readonly words: number;
	readonly quotedWords: number;
	readonly reportedWords: number;
	/** By words that are theirs, most first. */
	readonly sources: readonly AuditedSource[];
	readonly noComments: readonly NoComment[];
	/** Reasons that belong to no source of this list. */
	readonly otherReasons: readonly AnonymityReason[];
	/** Whether everything that is quoted or reported comes from one source. */
	readonly isSingleSource: boolean;
}

/** The sourcing of one article among others. */
export interface AuditedArticle {
	/** As its folder or the command line has it, with `/`. */
	readonly path: string;
	/** ISO, where the article has one. */
	readonly date: string | null;
	readonly headline: string;
	readonly audit: ArticleAudit;
}
