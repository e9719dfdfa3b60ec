/** Which of the forms that articles give a name stands for it in lists. */
import type { EntityType } from '../annotations.js';

/** Letters of the longest acronym of an organization, event or work: `UNICEF`. */
const LONGEST_ACRONYM = 6;
/** Letters of the longest acronym of a person or a place, `JFK`, `UAE`: `OSLO` stands in a dateline. */
const LONGEST_INITIALS = 3;

/** The most usual form that is not in capitals as datelines and headlines print any name, or else the most usual; `forms` has that one first. */
export function shownForm(forms: readonly string[], type: EntityType): string | undefined {
	return forms.find((form) => !isShouted(form, type)) ?? forms[0];
}

/** Whether a name is in capitals and too long for an acronym. */
function isShouted(form: string, type: EntityType): boolean {
	const longest = type === 'person' || type === 'place' ? LONGEST_INITIALS : LONGEST_ACRONYM;
	const isInCapitals = form === form.toUpperCase() && form !== form.toLowerCase();
	return isInCapitals && (form.match(/\p{L}/gu)?.length ?? 0) > longest;
}
