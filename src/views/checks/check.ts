/** What a check is: it reads an annotated article and says what an editor may want to look at, with evidence and, where there is one, a fix. */
import type { Span } from '../../annotations.js';
import type { ArticleAudit } from '../../audit/audit.js';
import type { AnnotationIndex } from '../navigation.js';
import type { Translate } from '../phrase.js';

/** Checks that read the article alone. */
export const ARTICLE_CHECK_IDS = [
	'surname-before-introduction',
	'name-spelled-two-ways',
	'quote-without-speaker',
	'unpaired-marks',
	'speaker-not-introduced',
	'weekday-and-date',
	'checked-quote-altered',
	'single-source',
	'unexplained-unnamed-source',
] as const;
export type ArticleCheckId = (typeof ARTICLE_CHECK_IDS)[number];

/** Checks that hold an article against the house register. */
export const REGISTER_CHECK_IDS = [
	'avoided-form',
	'house-spelling',
	'outdated-title',
	'title-against-register',
	'namesakes-not-distinguished',
	'role-missing',
] as const;
export type RegisterCheckId = (typeof REGISTER_CHECK_IDS)[number];

/** Every check, by the name that its findings carry; those between the others need sources to hold quotations against. */
export const CHECK_IDS = [
	...ARTICLE_CHECK_IDS,
	'checked-source-changed',
	'quote-altered-in-substance',
	'quote-altered',
	'quote-stitched',
	'quote-from-another-speaker',
	'quote-not-found',
	...REGISTER_CHECK_IDS,
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Checks that nobody has unless they switch them on: what they find is a matter of the house's policy, and no slip. */
const OFF_BY_DEFAULT: ReadonlySet<CheckId> = new Set(['single-source', 'unexplained-unnamed-source']);

/** Whether a check is on where nobody has set it; package.json says the same to VS Code. */
export function isOnByDefault(check: CheckId): boolean {
	return !OFF_BY_DEFAULT.has(check);
}

/** The name under which a check is switched on and off, `copydesk.checks.unpairedMarks`: VS Code makes readable words of it. */
export function checkSetting(check: CheckId): string {
	return check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a check reads, and how it speaks. */
export interface CheckInput {
	readonly t: Translate;
	readonly text: string;
	readonly index: AnnotationIndex;
	/** Whether a span stands in running text: not in the headline, a caption, a byline or other lines around the story. */
	readonly isProse: (span: Span) => boolean;
	/** Who is quoted, how they are named, and how much is theirs. */
	readonly audit: () => ArticleAudit;
}

/** A change of the text that a fix makes. `quoted` stands in quotation marks: it is not made without asking. */
export interface FixEdit extends Span {
	readonly text: string;
	readonly quoted: boolean;
}

/** A change of the text that an editor may choose; never made by itself. */
export interface Fix {
	readonly title: string;
	readonly edits: readonly FixEdit[];
}

/** A place that bears a finding out, with what it shows. */
export interface FindingEvidence extends Span {
	readonly message: string;
}

/** One hint. */
export interface Finding<Id extends CheckId = CheckId> extends Span {
	readonly check: Id;
	readonly message: string;
	readonly evidence: readonly FindingEvidence[];
	readonly fixes: readonly Fix[];
}

/** A check: what it finds in an article. */
export type Check = (input: CheckInput) => Iterable<Finding>;
