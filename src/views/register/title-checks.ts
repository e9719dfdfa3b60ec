/** Titles that the register has for another time, or does not have, and roles that an article leaves out. */
import type { Entity, RegisterRole, Span } from '../../annotations.js';
import type { Finding, Fix } from '../checks/check.js';
import { looksDescribed } from '../checks/speaker-not-introduced.js';
import { folded } from '../fold.js';
import type { RegisterEntry } from '../../register/register.js';
import { workNoun } from '../../register/work-noun.js';
import { officeOf, roleOn, roleTime, titleVerdict } from '../register-titles.js';
import { contradictsRoles } from './contradiction.js';
import type { RegisterCheckInput } from './input.js';
import { roleInsertion } from './insertion.js';

/** One finding for each person whom the article gives a title that by the register was theirs earlier or later. */
export function* outdatedTitle(input: RegisterCheckInput): Generator<Finding<'outdated-title'>> {
	for (const { entity, context, roles, name } of described(input)) {
		const verdict = titleVerdict(context, roles, input.date);
		if (verdict.kind !== 'outdated') continue;
		const known = [verdict.role, ...others(verdict)].map((role) => roleWords(role, input)).join('; ');
		const message = input.t('{0} is “{1}” here; the register: {2}.', name, context, known);
		const fixes = titleFixes(input, entity, verdict.current, verdict.role);
		yield { check: 'outdated-title', ...placeOf(input, entity), message, evidence: [], fixes };
	}
}

/** One finding for each person whom the article gives a title that the register does not have. */
export function* titleAgainstRegister(input: RegisterCheckInput): Generator<Finding<'title-against-register'>> {
	for (const { entity, context, roles, name, namesakes } of described(input)) {
		const verdict = titleVerdict(context, roles, input.date);
		if (verdict.kind !== 'unknown' || !contradictsRoles(context, roles)) continue;
		if (namesakes.some((other) => titleVerdict(context, other.roles ?? [], input.date).kind !== 'unknown')) continue;
		const known = roles.map((role) => roleWords(role, input)).join('; ');
		const message = input.t('{0} is “{1}” here; the register: {2}. Is it somebody else of that name?', name, context, known);
		const fixes = titleFixes(input, entity, verdict.current);
		yield { check: 'title-against-register', ...placeOf(input, entity), message, evidence: [], fixes };
	}
}

/** One finding for each person of the register whom the article introduces without a role, though the register has one. */
export function* roleMissing(input: RegisterCheckInput): Generator<Finding<'role-missing'>> {
	for (const [entity, { type, roles = [], name }] of input.linked()) {
		const role = roleOn(roles, input.date);
		if (type !== 'person' || !role || entity.context !== null || entity.evidence.length > 0) continue;
		const names = input.index.mentionsOf(entity.id).filter(({ form }) => form === 'name');
		const first = names.find((mention) => input.isProse(mention));
		if (
			!first ||
			isCalled(input, entity, role) ||
			names.some((mention) => looksDescribed(input.text, mention, input.index.blockAt(mention.start)))
		)
			continue;
		const edit = roleInsertion(input, first, role.title);
		yield {
			check: 'role-missing',
			start: first.start,
			end: first.end,
			message: input.t('{0} stands here without a role; the register: {1}.', name, roleWords(role, input)),
			evidence: [],
			fixes: [{ title: input.t('Add “{0}”', edit.text), edits: [edit] }],
		};
	}
}

/** Whether the article calls somebody by the role's noun, without the name: `said the boatbuilder`. */
function isCalled({ index }: RegisterCheckInput, { id }: Entity, { title }: RegisterRole): boolean {
	const noun = workNoun(title);
	return index.mentionsOf(id).some(({ form, text }) => form === 'nominal' && noun !== undefined && workNoun(text) === noun);
}

/** A person of the register whom the article gives a title. */
interface DescribedPerson {
	readonly entity: Entity;
	readonly context: string;
	readonly roles: readonly RegisterRole[];
	/** The house spelling. */
	readonly name: string;
	/** Other entries of that name. */
	readonly namesakes: readonly RegisterEntry[];
}

function described(input: RegisterCheckInput): readonly DescribedPerson[] {
	return input.linked().flatMap(([entity, entry]) => {
		const { type, roles = [], name } = entry;
		const { context } = entity;
		const namesakes = input.namesakesOf(entry);
		return type === 'person' && roles.length > 0 && context !== null ? [{ entity, context, roles, name, namesakes }] : [];
	});
}

/** Puts the register's title in the place of the article's, if that stands there word for word; `spoken` is the role that it names. */
function titleFixes(input: RegisterCheckInput, entity: Entity, current?: RegisterRole, spoken?: RegisterRole): Fix[] {
	const { text, t } = input;
	const words = ({ start, end }: Span): string => text.slice(start, end);
	const place = entity.evidence.find((span) => folded(words(span)) === folded(entity.context ?? ''));
	if (!place || !current) return [];
	const isShort = place.rule === 'title-before-name' || officeOf(words(place)) === words(place);
	const office = officeOf(spoken?.title ?? '');
	const isAtEnd = isShort && office !== '' && folded(words(place)).endsWith(folded(office));
	const replaced = { start: isAtEnd ? place.end - office.length : place.start, end: place.end };
	const title = withCapitalsOf(words(replaced), isShort ? officeOf(current.title) : current.title);
	return [{ title: t('Change “{0}” to “{1}”', words(replaced), title), edits: [input.edit(replaced, title)] }];
}

/** `title` with a capital at each word, or at the first, where the words that it replaces have them. */
function withCapitalsOf(words: string, title: string): string {
	const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
	if (words.split(' ').every((word) => /^\p{Lu}/u.test(word))) return title.split(' ').map(capital).join(' ');
	return /^\p{Lu}/u.test(words) ? capital(title) : title;
}

function others({ role, current }: { readonly role: RegisterRole; readonly current: RegisterRole | undefined }): readonly RegisterRole[] {
	return current && current !== role ? [current] : [];
}

/** `mayor of Northport (since 2024-03-04, city.example)`. */
function roleWords(role: RegisterRole, { t }: RegisterCheckInput): string {
	const more = [roleTime(role, t), role.source ?? ''].filter(Boolean).join(', ');
	return more === '' ? role.title : `${role.title} (${more})`;
}

/** Where the article gives the title; else the first name. */
function placeOf(input: RegisterCheckInput, { id, evidence }: Entity): Span {
	const { start, end } = evidence[0] ?? input.index.mentionsOf(id)[0] ?? { start: 0, end: 0 };
	return { start, end };
}
