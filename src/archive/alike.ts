/** Full names that may be one name in another form: spelled otherwise (`Ann Roe`, `Anne Roe`), or its initials (`WHO`). */
import type { EntityType } from '../annotations.js';
import { initialsOf, isAcronym } from '../engine/coref/institutions.js';
import { editDistance, skeleton } from '../engine/coref/spelling.js';
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../engine/lexicon/forenames.js';
import { fold, wordsOf } from '../engine/lexicon/folding.js';
import { nameKey } from './name-key.js';

/** How two names are alike. */
export const ALIKE = { spelling: 0, acronym: 1 } as const;

/** What a name has in common with those that may be alike; undefined of names that are like no other. */
export function shapeOf(form: string, type: EntityType): string | undefined {
	const { words, isShort } = nameKey(form, type);
	if (type === 'person') return isShort ? undefined : `person ${words.map(skeleton).join(' ')}`;
	if (type !== 'organization') return undefined;
	if (isAcronym(form)) return `acronym ${fold(form)}`;
	const [initials] = [...initialsOf(words)].toReversed();
	return words.length > 1 && !isShort && initials !== undefined ? `initials ${initials}` : undefined;
}

/** The shape of those that are alike. */
export function shapeOfOthers(shape: string): string {
	if (shape.startsWith('acronym ')) return shape.replace('acronym ', 'initials ');
	return shape.startsWith('initials ') ? shape.replace('initials ', 'acronym ') : shape;
}

/** Letters from which on two in a word may differ. */
const LONG_WORD = 8;

/** Whether two names of persons may be one name spelled in two ways: a single word differs, by a letter or two, and no forename of it is of another gender. */
export function isOtherSpelling(a: string, b: string): boolean {
	const [left, right] = [wordsOf(a), wordsOf(b)];
	if (left.length !== right.length) return false;
	const at = left.findIndex((word, index) => word !== right[index]);
	const [x = '', y = ''] = [left[at], right[at]];
	const others = left.filter((word, index) => word !== right[index]);
	if (at < 0 || others.length > 1 || x.charAt(0) !== y.charAt(0)) return false;
	const most = Math.min(x.length, y.length) >= LONG_WORD ? 2 : 1;
	return editDistance(x, y, most) <= most && !isOtherGender(x, y);
}

function isOtherGender(a: string, b: string): boolean {
	return (FEMALE_FORENAMES.has(a) && MALE_FORENAMES.has(b)) || (MALE_FORENAMES.has(a) && FEMALE_FORENAMES.has(b));
}
