/** A form that the house does not print: what it writes in its place, and why. */
import type { RecognizedPlace } from '../../register/recognition.js';
import { comparableForm } from '../../register/form.js';
import type { RegisterEntry } from '../../register/register.js';
import type { Finding } from '../checks/check.js';
import { changeFixes } from './change-fixes.js';
import type { RegisterCheckInput } from './input.js';
import { grouped } from '../../engine/util/grouped.js';

/** Other places that a finding names. */
const MOST_PLACES = 8;

/** One finding for each form that is to be avoided, at its first place. */
export function* avoidedForm(input: RegisterCheckInput): Generator<Finding<'avoided-form'>> {
	const avoided = input.places.filter(({ kind, isStranger }) => kind === 'avoid' && !isStranger);
	for (const [form, places] of grouped(avoided, ({ start, end }) => input.text.slice(start, end))) {
		const [first] = places;
		const entry = first?.entry ?? first?.candidates[0];
		if (first && entry) yield findingFor(input, form, places, entry);
	}
}

function findingFor(
	input: RegisterCheckInput,
	form: string,
	places: readonly RecognizedPlace[],
	entry: RegisterEntry,
): Finding<'avoided-form'> {
	const { start = 0, end = 0 } = places[0] ?? {};
	const why = entry.avoid?.find((avoided) => comparableForm(avoided.form).toLowerCase() === comparableForm(form).toLowerCase())?.why;
	return {
		check: 'avoided-form',
		start,
		end,
		message: [input.t('“{0}”: the house writes “{1}”.', form, entry.name), why].filter(Boolean).join(' '),
		evidence: places
			.slice(1, MOST_PLACES + 1)
			.map((place) => ({ start: place.start, end: place.end, message: input.t('“{0}” stands here too.', form) })),
		fixes: changeFixes(input, form, entry.name, places),
	};
}
