/** Titles that the register has for another time, or does not have, and roles that an article leaves out. */
import type { Entity, Span } from '../../annotations.js';
import type { RegisterEntry, RegisterRole } from '../../register/register.js';
import type { Finding } from '../checks/check.js';
import { looksDescribed } from '../checks/speaker-not-introduced.js';
import type { RegisterCheckInput } from './input.js';
import { roleOn, roleTime, titleVerdict } from '../register-titles.js';

/** One finding for each person whom the article gives a title that by the register was theirs earlier or later. */
export function* outdatedTitle(input: RegisterCheckInput): Generator<Finding<'outdated-title'>> {
	for (const [entity, { roles = [], name }] of described(input)) {
		const verdict = titleVerdict(entity.context ?? '', roles, input.date);
		if (verdict.kind !== 'outdated') continue;
		const message = `${name} is “${entity.context ?? ''}” here; the register: ${[verdict.role, ...others(verdict)].map(roleWords).join('; ')}.`;
		yield { check: 'outdated-title', ...placeOf(input, entity), message, evidence: [], fixes: [] };
	}
}

/** One finding for each person whom the article gives a title that the register does not have. */
export function* titleAgainstRegister(input: RegisterCheckInput): Generator<Finding<'title-against-register'>> {
	for (const [entity, { roles = [], name }] of described(input)) {
		if (titleVerdict(entity.context ?? '', roles, input.date).kind !== 'unknown') continue;
		const known = roles.map(roleWords).join('; ');
		const message = `${name} is “${entity.context ?? ''}” here; the register: ${known}. Is it somebody else of that name?`;
		yield { check: 'title-against-register', ...placeOf(input, entity), message, evidence: [], fixes: [] };
	}
}

/** One finding for each person of the register whom the article introduces without a role, though the register has one. */
export function* roleMissing(input: RegisterCheckInput): Generator<Finding<'role-missing'>> {
	for (const [entity, { type, roles = [], name }] of input.linked()) {
		const role = roleOn(roles, input.date);
		if (type !== 'person' || !role || entity.context !== null || entity.evidence.length > 0) continue;
		const names = input.index.mentionsOf(entity.id).filter(({ form }) => form === 'name');
		const first = names.find((mention) => input.isProse(mention));
		if (!first || names.some((mention) => looksDescribed(input.text, mention, input.index.blockAt(mention.start)))) continue;
		yield {
			check: 'role-missing',
			start: first.start,
			end: first.end,
			message: `${name} stands here without a role; the register: ${roleWords(role)}.`,
			evidence: [],
			fixes: [{ title: `Add “, ${role.title},”`, edits: [input.edit({ start: first.end, end: first.end }, `, ${role.title},`)] }],
		};
	}
}

function described(input: RegisterCheckInput): readonly (readonly [Entity, RegisterEntry])[] {
	return input.linked().filter(([{ context }, { type, roles = [] }]) => type === 'person' && roles.length > 0 && context !== null);
}

function others({ role, current }: { readonly role: RegisterRole; readonly current: RegisterRole | undefined }): readonly RegisterRole[] {
	return current && current !== role ? [current] : [];
}

/** `mayor of Northport (since 2024-03-04, city.example)`. */
function roleWords(role: RegisterRole): string {
	const more = [roleTime(role), role.source ?? ''].filter(Boolean).join(', ');
	return more === '' ? role.title : `${role.title} (${more})`;
}

/** Where the article gives the title; else the first name. */
function placeOf(input: RegisterCheckInput, { id, evidence }: Entity): Span {
	const { start, end } = evidence[0] ?? input.index.mentionsOf(id)[0] ?? { start: 0, end: 0 };
	return { start, end };
}
