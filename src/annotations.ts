/**
 * The data model that all parts of the program share: what a document's annotations look like in memory,
 * in a sidecar, in the export and on the command line. Types and constants; no behaviour.
 *
 * Offsets everywhere are UTF-16 code units into the article's text, end exclusive, so that
 * `text.slice(span.start, span.end)` is the span's text in JavaScript and in VS Code alike.
 */

/** A stretch of the article: UTF-16 offsets, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * The types of entity, in the order in which lists show them. The labels of the model follow from them (`LABEL_COUNT` in
 * `engine/ner/labels.ts`): after a change here it must be trained again (`npm run train`).
 */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work'] as const;
/** One of `ENTITY_TYPES`. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** How a mention refers: by name, by a description (`the minister`) or by a pronoun. */
export const MENTION_FORMS = ['name', 'nominal', 'pronoun'] as const;
/** One of `MENTION_FORMS`. */
export type MentionForm = (typeof MENTION_FORMS)[number];

/**
 * Kinds of quote: `direct` whole sentences in marks, `partial` words in marks inside a reporting sentence,
 * `indirect` a reported clause without marks, `act` a reported act without one (`urged men to vote`, `denied the charge`), `mention` marked
 * words that nobody speaks.
 */
export const QUOTE_KINDS = ['direct', 'partial', 'indirect', 'act', 'mention'] as const;
/** One of `QUOTE_KINDS`. */
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Who decided: the engine, or an editor's correction. */
export type Author = 'engine' | 'editor';

/** Where a statement about an entity was found, and which rule read it. */
export interface Evidence extends Span {
	readonly rule: string;
}

/** What somebody is, and when, as a house register has it. */
export interface RegisterRole {
	/** As the house writes it: `mayor of Northport`. */
	readonly title: string;
	/** The first and the last day, month or year: `2024-03-04`, `2024-03`, `2024`; left out where it is open or not known. */
	readonly from?: string;
	readonly to?: string;
	/** Where that is known from. */
	readonly source?: string;
}

/** What a house register knows of an entity, in whatever article: copied from its entry. */
export interface RegisteredAs {
	/** The entry's id. */
	readonly id: string;
	/** The house spelling. */
	readonly name: string;
	readonly roles?: readonly RegisterRole[];
	/** What it is elsewhere: Wikidata, the own archive. */
	readonly uri?: string;
	readonly note?: string;
}

/** One person, organization, place …, as this article knows it. */
export interface Entity {
	readonly id: string;
	readonly type: EntityType;
	/** The fullest form in the article, without title. */
	readonly name: string;
	/** Other forms in the article, in order of first appearance. */
	readonly aliases: readonly string[];
	/** What the article says of it, as an editor would print it after a dash; null where it says nothing. */
	readonly context: string | null;
	readonly evidence: readonly Evidence[];
	/** Present where an editor's word decided the name, type or context. */
	readonly by?: Author;
	/** An editor's note. */
	readonly note?: string;
	/** Present where the article was annotated with a house register that has it. */
	readonly register?: RegisteredAs;
}

/** Who found a mention, or what changed it: `model`, `editor`, or the id of a rule or reason. */
export interface MentionEvidence {
	readonly rule: string;
}

/** One place in the text that refers to an entity. */
export interface Mention extends Span {
	readonly id: string;
	readonly entity: string;
	readonly text: string;
	readonly form: MentionForm;
	/** 0 to 1, calibrated: of marks at 0.9, nine in ten are right. */
	readonly confidence: number;
	/** Of names: who found it, and then what changed it, in that order. Of others: why they are taken for the entity. */
	readonly evidence?: readonly MentionEvidence[];
	readonly by: Author;
	readonly checked?: Checked;
	readonly note?: string;
}

/** One utterance or reported statement. */
export interface Quote {
	readonly id: string;
	readonly kind: QuoteKind;
	/** In text order; several where an attribution interrupts it. Quotation marks belong to the span. */
	readonly spans: readonly Span[];
	/** The entity that speaks; null where the article does not say, or says so with no named entity. */
	readonly speaker: string | null;
	/** The words in the text that name the source: a name, a pronoun, a description. */
	readonly source: Span | null;
	/** Who speaks in an editor's words (`a campaign aide`), where that is no entity of the article. */
	readonly sourceText?: string;
	/** The reporting verb or phrase. */
	readonly cue: Span | null;
	/** Which rule attributed it; `none` where nothing did. */
	readonly rule: string;
	readonly confidence: number;
	/** Where the speaker is unsure: the entities between which it lies, the likeliest first. */
	readonly candidates?: readonly string[];
	readonly by: Author;
	readonly checked?: Checked;
	readonly note?: string;
	/** Present where the article was held against sources and the quote is a direct or partial one. */
	readonly proof?: QuoteProof;
	/** Present where an editor accepted the words although they are not the source's. */
	readonly accepted?: Accepted;
}

/** An editor's word that a quote may differ from its source: when (ISO 8601), of which words, and why. */
export interface Accepted {
	readonly at: string;
	/** The quote's words that were accepted; others are not. */
	readonly text: string;
	readonly reason?: string;
}

/**
 * What holding a quotation against its sources shows, the gravest first. `altered`: words replaced, added, or left out without an ellipsis. `stitched`:
 * pieces from far apart, from different answers, or in another order. `shortened`: words left out where an ellipsis or the attribution stands.
 * `tidied`: fillers and repetitions alone are left out, or a bracket explains. `verbatim`: the same words. `said-by-another`: the words are there, but the
 * source names another speaker. `not-found`: no source has them.
 */
export const VERDICTS = ['altered', 'stitched', 'said-by-another', 'not-found', 'shortened', 'tidied', 'verbatim'] as const;
/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** A place in a source: UTF-16 offsets into the source's text as it is shown when opened (of a text file, its decoded text), end exclusive. */
export interface SourcePlace extends Span {
	/** Path as the source is listed: relative to the article's folder where it can be, with `/`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1; of documents that have pages. */
	readonly page?: number;
	/** When it is said, as `14:32` or `1:14:32`; of recordings' transcripts. */
	readonly time?: string;
	/** Who speaks there, as the source writes it. */
	readonly speaker?: string;
	/** Hex digest of the source's bytes. */
	readonly sha256?: string;
}

/** What a stretch of a quotation is in its source. `equal` also where spelling or marks differ; one side of the others is empty or both differ. */
export interface WordChange {
	readonly op: 'equal' | 'insert' | 'delete' | 'replace';
	/** The article's words; empty where the article leaves words out (`delete`). */
	readonly article: string;
	/** The source's words; empty where the article adds words (`insert`). */
	readonly source: string;
	/** Of an `altered` quotation: true where the verdict does not rest on this change, as where words are left out around the attribution. */
	readonly allowed?: true;
}

/** A quotation held against its sources. */
export interface QuoteProof {
	readonly verdict: Verdict;
	/** Whether the meaning changed: a negation lost or added, a number, unit or name changed. Only of `altered`. */
	readonly substance: boolean;
	/** Where the words stand: several where they stand several times, or where pieces are joined; none where no single place can be claimed. */
	readonly places: readonly SourcePlace[];
	/** How many places have the same words; more than one where the place is not sure, 0 where none is claimed. */
	readonly occurrences: number;
	/** In the quotation's order, the whole of it; empty where nothing was found. */
	readonly diff: readonly WordChange[];
	/** Of `not-found`: the likest passage, where one is near. */
	readonly nearest?: SourcePlace & { readonly text: string };
}

/** A date expression: `value` is `2020-01-03`, `2019-11`, `2020` or a span `2014/2017`. */
export interface DateMention extends Span {
	readonly text: string;
	readonly value: string;
}

/**
 * What a block of the article is. `headline`: the one of the article. `subhead`: a standfirst, a section's name, a heading inside. `quotation`: lines
 * set off by `>`. `turn`: who speaks, a colon and what is said, as transcripts have it. `metadata`: dates, labelled lines, closing lines of wires.
 * `junk`: buttons, adverts, web addresses, rules.
 */
export const BLOCK_KINDS = [
	'headline',
	'subhead',
	'byline',
	'dateline',
	'caption',
	'credit',
	'body',
	'list',
	'quotation',
	'turn',
	'metadata',
	'junk',
] as const;
/** One of `BLOCK_KINDS`. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph, or a line that stands by itself, white space around it left out. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** In text order. Parts glued to a sentence (a date, a credit, a dateline) are sentences of their own. */
	readonly sentences: readonly Span[];
}

/**
 * A double quotation mark that has no partner, or the wrong one: it opens and nothing closes it, closes and nothing opened it, stands on the
 * wrong side of a space, or is of another shape than its partner.
 */
export interface UnpairedMark extends Span {
	readonly fault: (typeof MARK_FAULTS)[number];
	/** The mark that it is paired with, where their shapes differ. */
	readonly partner?: Span;
}
/** What can be wrong with a quotation mark. */
export const MARK_FAULTS = ['unclosed', 'unopened', 'misplaced', 'mismatched'] as const;

/** How the article is built. */
export interface Structure {
	readonly headline: Span | null;
	/** In text order, without front matter; the number of a paragraph (¶) is its place here, from 1. */
	readonly blocks: readonly Block[];
	/** In text order. */
	readonly unpaired: readonly UnpairedMark[];
}

/** An editor's tick: who, when (ISO 8601) and, for a quote, the words that were checked and what they were held against. */
export interface Checked {
	readonly by: string;
	readonly at: string;
	readonly text?: string;
	readonly evidence?: TickEvidence;
}

/** What a ticked quote was found to be when it was ticked. */
export interface TickEvidence {
	readonly verdict: Verdict;
	/** Whether the meaning differed from the source's. */
	readonly substance: boolean;
	/** Where the source had the words, each with its file's digest. */
	readonly places: readonly EvidencePlace[];
}

/** A place in a source with the words that it had. */
export interface EvidencePlace extends SourcePlace {
	readonly words: string;
}

/** What is known of the article as a file. */
export interface ArticleInfo {
	readonly file?: string;
	/** Hex digest of the UTF-8 bytes of the text, as the engine saw it. */
	readonly sha256?: string;
	/** Length in UTF-16 code units. */
	readonly length: number;
	/** ISO date of publication, or null where the article does not tell. */
	readonly date: string | null;
	/** Where reading all of it took too long: the offset up to which names, descriptions and quotes were sought. */
	readonly readTo?: number;
}

/** The program that made a document. */
export interface GeneratorInfo {
	readonly name: string;
	readonly version: string;
	/** Digest of the model's file: `sha256:` and hex digits; absent where there was no model. */
	readonly model?: string;
}

/** What `format` says in every annotation document. */
export const FORMAT = 'copydesk-annotations';
/** The version of the format, not of Copydesk; fields may be added within one. */
export const VERSION = 1;
/** Copydesk's own version, that of `package.json`; here, so that the engine's outputs name it wherever they are made. */
export const COPYDESK_VERSION = '0.2.0';

/** A whole annotation document: the export, the sidecar and each line of the command line's JSON Lines. */
export interface Annotations {
	readonly format: typeof FORMAT;
	readonly version: typeof VERSION;
	/** JSON Lines mode: echoes the input's id. */
	readonly id?: string;
	/** Absent in documents of earlier editions, and in a sidecar, whose corrections an editor made. */
	readonly generator?: GeneratorInfo;
	readonly article: ArticleInfo;
	/** Absent in documents of earlier editions, and where nothing but corrections is stored. */
	readonly structure?: Structure | undefined;
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly quotes: readonly Quote[];
	readonly dates: readonly DateMention[];
	/** Present where quotes were held against sources, and some of these could not be read. */
	readonly unreadSources?: readonly UnreadSource[];
	readonly corrections?: readonly Correction[];
}

/** A source that no quote was held against. */
export interface UnreadSource {
	/** As the places of proofs name files. */
	readonly file: string;
	/** Why it was not read, in English. */
	readonly reason: string;
}

/**
 * Where a correction holds: by position and by quotation with its context, as the W3C Web Annotation
 * model's TextPositionSelector and TextQuoteSelector (https://www.w3.org/TR/annotation-model/#selectors).
 */
export interface Anchor extends Span {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	/**
	 * How well the context fitted the likeliest other place of the same words when the anchor was made, 0 to 1; 0 where they stood once.
	 * Absent where nobody looked.
	 */
	readonly alike?: number;
}

/** What the article's editor said, one statement each; see `src/corrections/`. */
export type Correction = CorrectionStatement & {
	readonly id: string;
	/** ISO 8601 time at which it was made. */
	readonly at: string;
};

/** How far a statement reaches beyond the one mention at its anchor: every mention of that entity, or every name with the same words. */
export const CORRECTION_SCOPES = ['entity', 'words'] as const;
/** One of `CORRECTION_SCOPES`. */
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

/** What a tick or a note is about. */
export const CORRECTION_SUBJECTS = ['name', 'entity', 'quote'] as const;
/** One of `CORRECTION_SUBJECTS`. */
export type CorrectionSubject = (typeof CORRECTION_SUBJECTS)[number];

/**
 * The statements an editor can make. Later statements (by `at`, then `id`) beat earlier ones on the same matter.
 *
 * `name` these words are a name of that type; `not-a-name`; `type` the name is of that type; `same` the two are one
 * entity; `different` the mention is not the entity of `other`; `entity-name` and `context` what the entity at `anchor`
 * is called and what stands after its dash (null: nothing); `quote` these spans are one quote of that kind;
 * `not-a-quote`; `speaker` who says the quote (null: no entity, but perhaps somebody in the editor's words); `checked` by whom, and the
 * words that were checked; `note`; `ignored` what the check found at `anchors` is all right, of a quote only while it has the words `text`;
 * `source` the article is held against that file, by its path from the article's folder with `/`, or by its URI where no path leads there.
 * Anchors of a quote are its spans, in text order.
 */
export type CorrectionStatement =
	| { readonly kind: 'name'; readonly anchor: Anchor; readonly type: EntityType; readonly scope?: 'words' }
	| { readonly kind: 'not-a-name'; readonly anchor: Anchor; readonly scope?: 'words' }
	| { readonly kind: 'type'; readonly anchor: Anchor; readonly type: EntityType; readonly scope?: CorrectionScope }
	| { readonly kind: 'same'; readonly anchor: Anchor; readonly other: Anchor; readonly scope?: 'words' }
	| { readonly kind: 'different'; readonly anchor: Anchor; readonly other: Anchor; readonly scope?: 'words' }
	| { readonly kind: 'entity-name'; readonly anchor: Anchor; readonly name: string }
	| { readonly kind: 'context'; readonly anchor: Anchor; readonly context: string | null }
	| { readonly kind: 'quote'; readonly anchors: readonly Anchor[]; readonly quote: QuoteKind }
	| { readonly kind: 'not-a-quote'; readonly anchors: readonly Anchor[] }
	| { readonly kind: 'speaker'; readonly anchors: readonly Anchor[]; readonly speaker: Anchor | null; readonly sourceText?: string }
	| {
			readonly kind: 'checked';
			readonly anchors: readonly Anchor[];
			readonly subject: CorrectionSubject;
			readonly by: string;
			readonly text: string;
			readonly evidence?: TickEvidence;
	  }
	| { readonly kind: 'note'; readonly anchors: readonly Anchor[]; readonly subject: CorrectionSubject; readonly note: string }
	| {
			readonly kind: 'ignored';
			readonly anchors: readonly Anchor[];
			readonly check: string;
			readonly reason?: string;
			readonly text?: string;
	  }
	| { readonly kind: 'source'; readonly file: string };
