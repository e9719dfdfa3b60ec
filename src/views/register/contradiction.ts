/** Whether what an article calls somebody cannot be what the register has. */
import { fieldOfWork } from '../../engine/lexicon/fields-of-work.js';
import { HONORIFICS } from '../../engine/lexicon/titles.js';
import type { RegisterRole } from '../../register/register.js';
import { workNoun } from '../../register/work-noun.js';

/**
 * Whether a description is of other work than all the roles, or of another rank of the same office. Not where it names no work, is a form of
 * address (`professor`), or is of the same field.
 */
export function contradictsRoles(context: string, roles: readonly RegisterRole[]): boolean {
	const spoken = context.split(/[,;]|\band\b/u).flatMap((title) => workNoun(title) ?? []);
	const known = roles.flatMap(({ title }) => workNoun(title) ?? []);
	const isOther = (noun: string): boolean => {
		const field = fieldOfWork(noun);
		return field !== 0 && known.every((one) => fieldOfWork(one) !== 0 && (fieldOfWork(one) & field) === 0);
	};
	return known.length > 0 && spoken.some((noun) => !HONORIFICS.has(noun) && (known.includes(noun) || isOther(noun)));
}
