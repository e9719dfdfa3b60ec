/** What an assistant gets of an article: plain data, the same from the command line and from the extension. */
import type { Annotations, Entity, Quote, RegisteredAs, RegisterRole, Span } from '../../annotations.js';
import type { ReportedFinding } from '../checks/reported.js';
import type { Verification } from '../verification.js';

/** The article that an answer is about. */
export interface ArticleHeading {
	/** Its file name; absent for a text without one. */
	readonly file?: string;
	readonly headline: string | null;
	/** ISO date of publication; null where the article does not tell. */
	readonly date: string | null;
}

/** Words of the article, and where they are: offsets in UTF-16 code units, the end exclusive; line, column and paragraph count from 1. */
export interface Passage extends Span {
	readonly words: string;
	readonly paragraph: number;
	readonly line: number;
	readonly column: number;
}

/** What the newsroom's register has of somebody. */
export interface InRegister extends Pick<RegisteredAs, 'id' | 'name' | 'uri' | 'note'>, Pick<RegisterRole, 'from' | 'to'> {
	/** What they are at the article's date; null where the register does not tell. `from` and `to` are its dates. */
	readonly role: string | null;
}

/** Somebody or something that the article names. */
export interface NamedEntity extends Pick<Entity, 'name' | 'type' | 'aliases' | 'context' | 'note'> {
	readonly register?: InRegister;
	/** How often the article refers to it, by name or otherwise. */
	readonly mentions: number;
	readonly quotes: number;
	/** The sentence that introduces it; null where no name of it is found in the text. */
	readonly introduction: Passage | null;
	/** The sentences that `context` comes from. */
	readonly evidence: readonly Passage[];
}

/** A quotation or a reported statement, and who speaks. */
export interface SpokenQuote extends Passage, Pick<Quote, 'kind' | 'confidence'> {
	/** The name of who speaks; null where the article names nobody. */
	readonly speaker: string | null;
	/** What the register has of them. */
	readonly register?: InRegister;
	/** What the article calls the source here: a name, a pronoun, a description. */
	readonly source: string | null;
	/** The words in quotation marks inside an indirect quote. */
	readonly marked: readonly string[];
	/** Whether an editor ticked it off, and whether its words are still those that were ticked off. */
	readonly state: 'unchecked' | 'checked' | 'altered';
}

/** The quotations of an article, held against its sources. Files are named by their paths from the article's folder. */
export interface VerifiedQuotations extends Pick<Verification, 'sources' | 'quotes'> {
	/** Why other sources were not read. */
	readonly warnings: readonly string[];
}

/** What every answer but the annotations themselves starts with. */
interface AnswerHead extends Pick<Annotations, 'generator'> {
	readonly article: ArticleHeading;
}

/** What each tool answers with. */
export interface ToolAnswers {
	readonly annotate_article: { readonly annotations: Annotations };
	readonly who_is: AnswerHead & { readonly found: readonly NamedEntity[] };
	readonly quotes_by: AnswerHead & { readonly quotes: readonly SpokenQuote[] };
	readonly check_article: AnswerHead & { readonly findings: readonly ReportedFinding[] };
	readonly verify_quotes: AnswerHead & VerifiedQuotations;
}

export type ToolName = keyof ToolAnswers;

/** What an assistant asks of an article. */
export type ToolQuery =
	| { readonly tool: 'annotate_article' | 'check_article' }
	| { readonly tool: 'who_is'; readonly name: string }
	| { readonly tool: 'quotes_by'; readonly speaker: string }
	/** What the sources say is found before: who answers reads no files. */
	| { readonly tool: 'verify_quotes'; readonly verified: VerifiedQuotations };
