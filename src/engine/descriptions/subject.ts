/** Whether a name is the subject of the verb after it, or stands inside the subject: `the man who sold it to` Roe `was arrested`. */
import { union, words } from '../lexicon/word-class.js';
import { SAYING_FORMS } from '../lexicon/reporting-verbs.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { SPECIFIERS } from '../lexicon/determiners.js';
import { ONLY_PREPOSITIONS } from '../lexicon/prepositions.js';
import type { Name } from '../ner/name.js';
import { phraseEndingAt } from '../syntax/title-phrases.js';
import type { DescribedText } from './described-text.js';

const REPORTS = union(SAYING_FORMS, words('believed knew reported stated thought'));

/** Whether what the verb after the name says is said of the name. */
export function isSubject(passage: DescribedText, name: Name): boolean {
	const sentenceStart = passage.sentence(name.from).from;
	const first = inFrontOf(passage, firstOfList(passage, name, sentenceStart), sentenceStart);
	if (first < sentenceStart) return true;
	const word = passage.lower(first);
	if (ONLY_PREPOSITIONS.has(word)) return false;
	// `the man who shot` Roe `was`: who it was done to.
	if (!FINITE_VERBS.has(word) && !/ed$/.test(word)) return true;
	return REPORTS.has(word) || !/^(?:who|that|which)$/.test(passage.lower(first - 1));
}

/** The first of the persons that are joined to a name by `and`. */
function firstOfList(passage: DescribedText, name: Name, sentenceStart: number): Name {
	let first = name;
	for (;;) {
		const joint = first.from - 1;
		const other = joint > sentenceStart && /^(?:and|,|&)$/.test(passage.lower(joint)) ? passage.nameAt(joint - 1) : undefined;
		if (other?.type !== 'person' || other.from < sentenceStart) return first;
		first = other;
	}
}

/** The token in front of a name and its title. */
function inFrontOf(passage: DescribedText, name: Name, sentenceStart: number): number {
	const title = phraseEndingAt(passage, name.from, sentenceStart);
	let at = (title?.owner?.from ?? title?.from ?? name.from) - 1;
	if (/^(?:mr|mrs|ms|dr|sir)\.?$/.test(passage.lower(at))) at--;
	return SPECIFIERS.has(passage.lower(at)) ? at - 1 : at;
}
