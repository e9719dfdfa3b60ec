/** The article as the engine reads it: layers over one text. */
import type { BlockKind, Span } from '../../annotations.js';
import type { ClassBits } from '../lexicon/classes.js';

/** A word, number or punctuation mark, wherever it stands: see `Article.starts`. */
export interface Token {
	readonly text: string;
	/** The text in lower case. */
	readonly lower: string;
	/** A hash of the text. */
	readonly hash: number;
	/** The classes of the word: see `lexicon/classes.ts`. */
	readonly classes: ClassBits;
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

/** A block: a paragraph, or a line that stands by itself; `from`/`to` index tokens, `firstSentence`/`lastSentence` index sentences, end exclusive. */
export interface ArticleBlock extends Span {
	readonly kind: BlockKind;
	readonly from: number;
	readonly to: number;
	readonly firstSentence: number;
	readonly lastSentence: number;
	readonly content: BlockContent;
}

/** What stands in a block, with offsets and token numbers from its start: one object for as long as its text stays the same. */
export interface BlockContent {
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
	readonly paragraphs: readonly ArticleBlock[];
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
}

/** An article before anybody asks for its quotations. */
export type ArticleLayers = Omit<Article, 'quoted'>;
