/** Fixes that put one form in the place of another. */
import type { Span } from '../../annotations.js';
import type { Fix } from '../checks/check.js';
import type { RegisterCheckInput } from './input.js';

/** Changes `form` to `other` at the first of `places`, and at all of them where there are several. */
export function changeFixes(input: RegisterCheckInput, form: string, other: string, places: readonly Span[]): readonly Fix[] {
	const { t } = input;
	const edits = places.map((place) => input.edit(place, other));
	if (edits.length < 2) return [{ title: t('Change “{0}” to “{1}”', form, other), edits }];
	return [
		{ title: t('Change “{0}” to “{1}” here', form, other), edits: edits.slice(0, 1) },
		{ title: t('Change “{0}” to “{1}” everywhere in the article ({2})', form, other, edits.length), edits },
	];
}
