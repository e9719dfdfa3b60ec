/** Names that several entries of the register have, where the article does not say which is meant. */
import type { RegisterEntry } from '../../register/register.js';
import type { Finding } from '../checks/check.js';
import type { RegisterCheckInput } from './input.js';

/** One finding for each such name, at its first place. */
export function* namesakesNotDistinguished(input: RegisterCheckInput): Generator<Finding<'namesakes-not-distinguished'>> {
	const seen = new Set<string>();
	for (const { start, end, candidates, entry, isStranger } of input.places) {
		const key = candidates.map(({ id }) => id).join(' ');
		if (entry || isStranger || candidates.length < 2 || seen.has(key)) continue;
		seen.add(key);
		const name = input.text.slice(start, end);
		const message = `“${name}” may be ${candidates.map(whom).join(' or ')}: the article does not say which.`;
		yield { check: 'namesakes-not-distinguished', start, end, message, evidence: [], fixes: [] };
	}
}

function whom({ id, roles = [] }: RegisterEntry): string {
	const [role] = roles;
	return role ? `the ${role.title} (${id})` : id;
}
