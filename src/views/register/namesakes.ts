/** Names that several entries of the register have, where the article does not say which is meant. */
import type { Span } from '../../annotations.js';
import type { RegisterEntry } from '../../register/register.js';
import type { Finding, Fix } from '../checks/check.js';
import { roleOn } from '../register-titles.js';
import { roleInsertion } from './insertion.js';
import type { RegisterCheckInput } from './input.js';

/** Namesakes that a message names. */
const MOST_NAMED = 5;
/** Namesakes that fixes are offered for. */
const MOST_FIXES = 4;

/** One finding for each such name, at its first place. */
export function* namesakesNotDistinguished(input: RegisterCheckInput): Generator<Finding<'namesakes-not-distinguished'>> {
	const { t } = input;
	const seen = new Set<string>();
	for (const { start, end, candidates, entry, isStranger } of input.places) {
		const key = candidates.map(({ id }) => id).join(' ');
		if (entry || isStranger || candidates.length < 2 || seen.has(key)) continue;
		seen.add(key);
		const named = candidates.slice(0, MOST_NAMED).map((one) => whom(one, input));
		const others = candidates.length - named.length;
		const choices = [...named, ...(others > 0 ? [t('{0} more', others)] : [])].join(t(' or '));
		const message = t('“{0}” may be {1}: the article does not say which.', input.text.slice(start, end), choices);
		const fixes = candidates.flatMap((one) => introduction(input, { start, end }, one)).slice(0, MOST_FIXES);
		yield { check: 'namesakes-not-distinguished', start, end, message, evidence: [], fixes };
	}
}

function whom({ id, roles = [] }: RegisterEntry, { t, date }: RegisterCheckInput): string {
	const role = roleOn(roles, date) ?? roles.at(-1);
	return role ? t('the {0} ({1})', role.title, id) : id;
}

/** Introduces the name as that of one of them: an apposition with an article is what tells namesakes apart. */
function introduction(input: RegisterCheckInput, place: Span, { id, roles = [] }: RegisterEntry): Fix[] {
	const role = roleOn(roles, input.date);
	if (!role) return [];
	const edit = roleInsertion(input, place, `the ${role.title}`);
	return [{ title: input.t('It is “{0}”: add “{1}”', id, edit.text), edits: [edit] }];
}
