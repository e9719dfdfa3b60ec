/** Holds what an article calls somebody against the roles of the register, at the article's date. */
import { ONLY_PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { ARTICLES } from '../engine/lexicon/determiners.js';
import { FORMER_QUALIFIERS, OFFICE_QUALIFIERS } from '../engine/lexicon/title-qualifiers.js';
import type { RegisterRole } from '../register/register.js';
import { folded } from './fold.js';
import type { Translate } from './phrase.js';

/** How a title stands to a role: the same office, or not; `isFormer` where the article says that it is over. */
interface SpokenTitle {
	readonly head: readonly string[];
	readonly isFormer: boolean;
}

/** What the register says of a title: in force, at another time (with that role), or not known. */
export type TitleVerdict =
	| { readonly kind: 'right' }
	| { readonly kind: 'outdated'; readonly role: RegisterRole; readonly current: RegisterRole | undefined }
	| { readonly kind: 'unknown'; readonly current: RegisterRole | undefined };

/** The verdict on what an article of `date` (ISO; null where it is not known) says. */
export function titleVerdict(context: string, roles: readonly RegisterRole[], date: string | null): TitleVerdict {
	const current = roleOn(roles, date);
	const spoken = context
		.split(/[,;]|\band\b/u)
		.map(spokenTitle)
		.filter(({ head }) => head.length > 0);
	const agreeing = roles.filter((role) => spoken.some((title) => isOffice(title, role)));
	const isRight = (role: RegisterRole, title: SpokenTitle): boolean =>
		isOffice(title, role) && (title.isFormer ? isOver(role, date) : isHeld(role, date));
	if (spoken.length === 0 || agreeing.some((role) => spoken.some((title) => isRight(role, title)))) return { kind: 'right' };
	const [role] = agreeing;
	return role ? { kind: 'outdated', role, current } : { kind: 'unknown', current };
}

/** The role that somebody has on a day; of several the one that began last. Without a day, one that is not over. */
export function roleOn(roles: readonly RegisterRole[], date: string | null): RegisterRole | undefined {
	const held = roles.filter((role) => isHeld(role, date));
	return held.reduce<RegisterRole | undefined>((last, role) => (last && (role.from ?? '') <= (last.from ?? '') ? last : role), undefined);
}

/** `since 2024-03-04`, `2019 to 2024`; empty where the register has no dates. */
export function roleTime({ from, to }: RegisterRole, t: Translate): string {
	if (from === undefined) return to === undefined ? '' : t('until {0}', to);
	return to === undefined ? t('since {0}', from) : t('{0} to {1}', from, to);
}

/** A title up to its first preposition, as it stands before a name: `mayor of Ottery` → `mayor`. */
export function officeOf(title: string): string {
	const all = title.split(' ');
	const end = all.findIndex((word, at) => at > 0 && ONLY_PREPOSITIONS.has(folded(word)));
	return all.slice(0, end < 0 ? all.length : end).join(' ');
}

function isHeld({ from, to }: RegisterRole, date: string | null): boolean {
	if (date === null) return to === undefined;
	return (from === undefined || from <= date.slice(0, from.length)) && (to === undefined || date.slice(0, to.length) <= to);
}

function isOver({ to }: RegisterRole, date: string | null): boolean {
	return to !== undefined && (date === null || date.slice(0, to.length) > to);
}

function spokenTitle(title: string): SpokenTitle {
	const all = folded(title)
		.split(/[^\p{L}\p{N}']+/u)
		.filter((word) => word !== '' && !ARTICLES.has(word));
	const end = all.findIndex((word, at) => at > 0 && ONLY_PREPOSITIONS.has(word));
	const head = all.slice(0, end < 0 ? all.length : end);
	return { head: head.filter((word) => !FORMER_QUALIFIERS.has(word)), isFormer: head.some((word) => FORMER_QUALIFIERS.has(word)) };
}

/** Whether two titles are one office: one ends with the other, and what is more of it is no other rank. */
function isOffice({ head }: SpokenTitle, role: RegisterRole): boolean {
	const other = spokenTitle(role.title).head;
	const [long, short] = head.length >= other.length ? [head, other] : [other, head];
	const more = long.slice(0, long.length - short.length);
	return (
		short.length > 0 && short.every((word, at) => word === long[more.length + at]) && !more.some((word) => OFFICE_QUALIFIERS.has(word))
	);
}
