/** Questions of who is one with whom, as lines. */
import type { IdentityQuestion, IdentitySide, NameInArticle } from '../../archive/archive.js';
import type { Translate } from '../phrase.js';
import { articlesInWords } from './counts.js';
import { questionReason } from './reasons.js';
import { shortDate } from './short-date.js';

/** A question as a line: short, and in full. */
export interface IdentityRow {
	/** What the question is known by. */
	readonly key: string;
	readonly label: string;
	readonly description: string;
	/** `Ann Roe, mayor (3 articles) — Ann Roe, dentist (1 article): same person?`. */
	readonly question: string;
	/** Why it is asked. */
	readonly why: string;
}

/** The line of a question; `locale` is the reader's BCP 47 tag. */
export function identityRow({ left, right, why }: IdentityQuestion, t: Translate, locale: string): IdentityRow {
	const isOneName = left.name === right.name;
	// The second is in fewer articles: of two with one name, it says which question this is, and a narrow list shows only what comes first.
	const described = isOneName ? [right, left] : [left, right];
	const question = `${sideInWords(left, t, locale)} — ${sideInWords(right, t, locale)}`;
	return {
		key: JSON.stringify([left, right].map(sideKey)),
		label: isOneName ? left.name : `${left.name} — ${right.name}`,
		description: described.map((side) => contextLabel(side, t, locale)).join(' — '),
		question: left.type === 'person' ? t('{0}: same person?', question) : t('{0}: the same?', question),
		why: questionReason(why, { t }),
	};
}

/** What one of the two is called where both are lines of their own, with where that is. */
export function sideLine(side: IdentitySide, t: Translate, locale: string): { readonly label: string; readonly description: string } {
	const { context, name, date, path } = side;
	return {
		label: context === null ? name : `${name}, ${context}`,
		description: [articlesInWords(side.articles, { t }), date && shortDate(date, { locale }), path].filter(Boolean).join(' · '),
	};
}

function sideKey({ path, name, type }: NameInArticle): readonly string[] {
	return [path, name, type];
}

function sideInWords(side: IdentitySide, t: Translate, locale: string): string {
	return `${side.name}, ${contextLabel(side, t, locale)} (${articlesInWords(side.articles, { t })})`;
}

/** What it is called; else its article, by which two questions differ. */
function contextLabel({ context, date, path }: IdentitySide, t: Translate, locale: string): string {
	return context ?? [date ? shortDate(date, { locale }) : path, t('not described')].join(', ');
}
