/** Puts what somebody is after their name. */
import type { Span } from '../../annotations.js';
import type { FixEdit } from '../checks/check.js';
import type { RegisterCheckInput } from './input.js';

/** The words between commas after a name; without the second one where a mark follows. */
export function roleInsertion(input: RegisterCheckInput, { end }: Span, words: string): FixEdit {
	const isClosed = /^[.,;:!?)\]”"]|^$/u.test(input.text.slice(end, end + 1));
	return input.edit({ start: end, end }, isClosed ? `, ${words}` : `, ${words},`);
}
