/** Which titles articles call somebody by, and from when to when. */
import { wordsOf } from '../engine/lexicon/folding.js';
import { ONLY_PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { FORMER_QUALIFIERS, OFFICE_QUALIFIERS } from '../engine/lexicon/title-qualifiers.js';
import type { RegisterRole } from '../register/register.js';
import type { ArchiveArticle } from './archive.js';
import { grouped } from '../engine/util/grouped.js';
import { contextFacts } from './person-facts.js';

/** A name of an article, with what it says of it. */
export interface TitledArticle extends Pick<ArchiveArticle, 'date'> {
	/** The row of `entities`. */
	readonly id: number;
	readonly form: string;
	readonly context: string | null;
	readonly aliases: readonly string[];
}

/** A title with the articles that have it. */
export interface TitleTime {
	readonly title: string;
	/** The day of the first article that has it, where another title was before it. */
	readonly from?: string;
	/** The day of the last article that has it, where another title came after it. */
	readonly to?: string;
	readonly articles: readonly TitledArticle[];
	readonly isSure: boolean;
}

/** Articles from which on a title counts: a single one may be mistaken. */
const FEWEST = 2;

/** The titles of somebody that the register does not have, first to last. Those of undated articles, and titles that are over, do not count. */
export function titlesOf(roles: readonly RegisterRole[], articles: readonly TitledArticle[]): readonly TitleTime[] {
	// Articles mostly say the same of somebody: each description is read once.
	const offices = new Map<string, string | undefined>();
	const titled = articles.flatMap((article) => {
		const { date, context } = article;
		if (date === null || context === null) return [];
		if (!offices.has(context)) offices.set(context, isTitle(context) ? officeOf(context) : undefined);
		const office = offices.get(context);
		return office === undefined ? [] : [{ office, article }];
	});
	const groups = [...grouped(titled, ({ office }) => office).values()]
		.filter((own) => own.length >= FEWEST)
		.map((own) => own.map(({ article }) => article));
	const times = groups
		.map((own) => ({ own, first: own[0]?.date ?? '', last: own.at(-1)?.date ?? '' }))
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	return times.flatMap(({ own, first, last }, at) => {
		const title = own.at(-1)?.context ?? '';
		const isAfter = times.some((other, index) => index < at && other.last < first);
		const isBefore = times.some((other, index) => index > at && other.first > last);
		if (roles.some((role) => officeOf(role.title) === officeOf(title))) return [];
		return [
			{
				title,
				...(isAfter && { from: first }),
				...(isBefore && { to: last }),
				articles: own,
				isSure: own.length > FEWEST && (isAfter || isBefore),
			},
		];
	});
}

/** Whether a description is a title that one holds, in one phrase. */
function isTitle(context: string): boolean {
	const { fields, offices } = contextFacts(context);
	return (
		(fields !== 0 || offices.length > 0) && !/[,;]|\band\b/u.test(context) && !wordsOf(context).some((word) => FORMER_QUALIFIERS.has(word))
	);
}

/** The office of a title: its words up to the first preposition, that of `mayor of Ottery` and `Ottery mayor` being `mayor`. */
function officeOf(title: string): string {
	const words = wordsOf(title);
	const end = words.findIndex((word, at) => at > 0 && ONLY_PREPOSITIONS.has(word));
	const head = end < 0 ? words : words.slice(0, end);
	return [...head.slice(0, -1).filter((word) => OFFICE_QUALIFIERS.has(word)), head.at(-1) ?? ''].join(' ');
}
