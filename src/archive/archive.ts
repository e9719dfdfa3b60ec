/** What the archive of a folder knows, and what can be asked of it. Types; no behaviour. */
import type { Annotations, EntityType, QuoteKind, Span } from '../annotations.js';
import type { ArticleAudit, AuditedArticle } from '../audit/audit.js';
import type { RegisterIndex } from '../register/index-of.js';
import type { FactConflict } from './person-facts.js';

/** An article as it is put into the archive. */
export interface ArticleRecord {
	/** Relative to the folder, with `/`. */
	readonly path: string;
	/** What tells this edition of the files from others without reading them: time and size of article and sidecar. */
	readonly stamp: string;
	/** Hex digest of article and sidecar. */
	readonly digest: string;
	readonly text: string;
	readonly annotations: Annotations;
	readonly audit: ArticleAudit;
}

/** A file as the folder has it. */
export type FileStamp = Pick<ArticleRecord, 'path' | 'stamp'>;

/** What is to be done for the archive to be as the folder is. */
export interface FolderDifference {
	/** Articles that are new, or have changed. */
	readonly read: readonly string[];
	/** Articles that are gone. */
	readonly removed: readonly string[];
}

/** Somebody or something that articles name: one person across articles. */
export interface ArchiveName {
	/** Holds until the archive is changed. */
	readonly id: number;
	/** The longest form that most articles use, or the register's. */
	readonly name: string;
	readonly type: EntityType;
	/** The register's entry. */
	readonly entry?: string;
	readonly articles: number;
	readonly quotes: number;
	/** Dates of the first and the last article (ISO), of those that have one. */
	readonly first?: string;
	readonly last?: string;
	/** What the last article that calls it anything calls it. */
	readonly lastContext?: string;
	/** The date of that article. */
	readonly lastContextDate?: string;
}

/** An article as a list shows it. */
export interface ArchiveArticle {
	readonly path: string;
	readonly date: string | null;
	readonly headline: string;
}

/**
 * Why a name of an article is taken for the same as in others. `name`: the full name, which nothing contradicts; `most`: nearly all who bear it are
 * this one; `register`: an entry; `answer`: the editor’s; `only`: no other article has it; `isolated`: nothing says whether it is the same.
 */
export type AppearanceReason =
	{ readonly kind: 'name' | 'most' | 'answer' | 'only' | 'isolated' } | { readonly kind: 'register'; readonly entry?: string };

/** An article that names somebody. */
export interface Appearance extends ArchiveArticle {
	/** The name as this article has it, and what it says of it. */
	readonly name: string;
	readonly context: string | null;
	/** The first mention. */
	readonly mention: Span;
	readonly mentions: number;
	readonly quotes: number;
	/** Why the archive takes it for the same as in the other articles. */
	readonly why: AppearanceReason;
}

/** What somebody said in some article. */
export interface ArchiveQuote extends ArchiveArticle {
	readonly kind: QuoteKind;
	/** The text of its spans, marks included, joined by ` … `. */
	readonly text: string;
	readonly span: Span;
	/** Who says it, as the article has the name. */
	readonly speaker: string;
}

/** Another name in the same articles. */
export interface ArchiveNeighbour {
	readonly id: number;
	readonly name: string;
	readonly type: EntityType;
	readonly articles: number;
}

/** What an answer of the editor's is about: a name in an article. Holds when the archive is rebuilt. */
export interface NameInArticle {
	readonly path: string;
	readonly name: string;
	readonly type: EntityType;
	/** Where it is mentioned, in UTF-16 code units: it tells which of two is meant who have one name in the article. */
	readonly starts?: readonly number[];
	/** The article’s date, null where it has none. With a date, the last description comes from the articles before it. */
	readonly articleDate?: string | null;
}

/** One of the two of an identity question: a name in the article that shows it best. */
export interface IdentitySide extends NameInArticle, ArchiveArticle {
	/** How it is described there; else in the latest article that describes it. */
	readonly context: string | null;
	/** The first mention in that article. */
	readonly mention: Span;
	/** How many articles have it. */
	readonly articles: number;
}

/** Two names that may be one person, or one name that may be two. */
export interface IdentityQuestion {
	readonly left: IdentitySide;
	readonly right: IdentitySide;
	/** Why it is asked: what contradicts that bearers of one name are one, or how two names are alike. */
	readonly why: FactConflict | 'same-name' | 'spelling' | 'initials';
}

/** What the editor says to such a question. */
export interface IdentityAnswer {
	readonly left: NameInArticle;
	readonly right: NameInArticle;
	/** Null takes back what was said before: it is asked again. */
	readonly isSame: boolean | null;
}

/** An article that shows what a proposal says. */
export interface ProposalEvidence extends ArchiveArticle {
	readonly span: Span;
	/** The words around it. */
	readonly excerpt: string;
}

/** Something that the register could learn from the articles. */
export type RegisterProposal = {
	readonly name: ArchiveName;
	/** Articles that show it, first to last. */
	readonly evidence: readonly ProposalEvidence[];
	/** Whether the articles leave no doubt: an editor may take it as it is, and it is checked from the start. */
	readonly isSure: boolean;
} & (
	| { readonly kind: 'entry' }
	| { readonly kind: 'alias'; readonly form: string }
	/** `usual`, `few`: articles that have the house spelling, and articles that have this form. */
	| { readonly kind: 'avoid'; readonly form: string; readonly usual: number; readonly few: number }
	| { readonly kind: 'role'; readonly title: string; readonly from?: string; readonly to?: string }
);

/** How much the archive holds. */
export interface ArchiveSize {
	readonly articles: number;
	readonly names: number;
	readonly quotes: number;
	/** How many of the names are of a type; a type without names may be absent. */
	readonly namesByType: Readonly<Partial<Record<EntityType, number>>>;
}

/** The questions; each takes at most 50 ms in 5,000 articles, but `audits` and `proposals` of everything, which give what the folder has. */
export interface ArchiveQuestions {
	size(): ArchiveSize;
	/** Names with these words at the start of a word, most articles first. An empty query gives all of a type. */
	search(query: string, options?: { readonly types?: readonly EntityType[]; readonly limit?: number }): readonly ArchiveName[];
	/** Articles, latest first. */
	appearances(id: number): readonly Appearance[];
	/** The latest article of each name, in the order of the ids; undefined for a name that is there no more. */
	latest(ids: readonly number[]): readonly (Appearance | undefined)[];
	/** What it said, latest first. */
	quotes(id: number): readonly ArchiveQuote[];
	/** Most articles first. */
	neighbours(id: number, limit?: number): readonly ArchiveNeighbour[];
	/** The name that an article’s entity is; undefined where the archive has not got the article or that name. */
	nameIn(mention: NameInArticle): ArchiveName | undefined;
	/** What would be asked if the article, which need not be in the archive, had this name: the one with that full name and no contradiction. */
	nameFor(mention: NameInArticle, context: string | null): ArchiveName | undefined;
	identityQuestions(limit?: number): readonly IdentityQuestion[];
	proposals(limit?: number): readonly RegisterProposal[];
	/** By date and path; of the articles below a folder of the archive's (with `/`), or of all where it is empty. */
	audits(below?: string): readonly AuditedArticle[];
}

/** An archive that can be changed. Every change is on disk when the function returns. */
export interface WritableArchive extends ArchiveQuestions {
	difference(files: readonly FileStamp[]): FolderDifference;
	/** Whether the article is there as it is; then only its stamp is changed. */
	hasSame(file: FileStamp, digest: string): boolean;
	put(article: ArticleRecord): void;
	/** Remembers that a file is no article, so that `difference` leaves it out until it has another stamp; what there was of it is removed. */
	putOther(file: FileStamp): void;
	remove(paths: readonly string[]): void;
	/**
	 * Who is one with whom is worked out again where the register has changed. Articles that may have a form that it did not have before,
	 * or has no more, count as changed from then on, since other names may be found in them. Returns the paths of all that are to be read for that.
	 */
	setRegister(register: RegisterIndex | undefined): readonly string[];
	/** Of two that are not one, the right one leaves the group; two entries of the register are joined by the register alone. */
	answer(answer: IdentityAnswer): void;
	close(): void;
}
