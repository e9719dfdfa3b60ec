/** Whether a name is the subject of the verb after it, or stands inside the subject: `the man who sold it to` Roe `was arrested`. */
import { union, words } from '../lexicon/word-class.js';
import { SAYING_FORMS } from '../lexicon/reporting-verbs.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { SPECIFIERS } from '../lexicon/determiners.js';
import { ONLY_PREPOSITIONS } from '../lexicon/prepositions.js';
import { rolePhraseBefore } from '../syntax/role-phrases.js';
import type { DescribedText } from './described-text.js';

const REPORTS = union(SAYING_FORMS, words('believed knew reported stated thought'));

/** Whether what the verb after the name says is said of the name. */
export function isSubject(passage: DescribedText, name: number): boolean {
	const sentenceStart = passage.sentence(name).from;
	const first = inFrontOf(passage, firstOfList(passage, name, sentenceStart), sentenceStart);
	if (first < sentenceStart) return true;
	const word = passage.lower(first);
	if (ONLY_PREPOSITIONS.has(word)) return false;
	// `the man who shot` Roe `was`: who it was done to.
	if (!FINITE_VERBS.has(word) && !/ed$/.test(word)) return true;
	return REPORTS.has(word) || !/^(?:who|that|which)$/.test(passage.lower(first - 1));
}

/** The first of the persons that are joined to a name by `and`. */
function firstOfList(passage: DescribedText, name: number, sentenceStart: number): number {
	let first = name;
	while (first - 2 >= sentenceStart && /^(?:and|,|&)$/.test(passage.lower(first - 1)) && passage.isPerson(first - 2)) first -= 2;
	return first;
}

/** The unit in front of a name and its title. */
function inFrontOf(passage: DescribedText, name: number, sentenceStart: number): number {
	const title = rolePhraseBefore(passage, name, sentenceStart);
	let at = (title?.owner?.from ?? title?.from ?? name) - 1;
	if (/^(?:mr|mrs|ms|dr|sir)\.?$/.test(passage.lower(at))) at--;
	return SPECIFIERS.has(passage.lower(at)) ? at - 1 : at;
}
