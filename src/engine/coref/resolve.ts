/** Says whom a name, a pronoun or a description in the text refers to. Silent where it is not sure. */
import { PRONOUNS } from '../lexicon/pronouns.js';
import type { Span } from '../../annotations.js';
import { lastStartingBy } from '../document/lookup.js';
import { DEMONSTRATIVES, POSSESSIVES } from '../lexicon/determiners.js';
import { COMMON_PREPOSITIONS } from '../lexicon/prepositions.js';
import { HONORIFICS } from '../lexicon/titles.js';
import { union, without, words } from '../lexicon/word-class.js';
import { NOT_RESOLVED, type ResolvedArticle, type Resolve } from './types.js';
import { DescriptionReader } from './descriptions.js';
import { genderOfPronoun } from './gender.js';
import { OrganizationPronouns } from './organization-pronouns.js';
import { pronounReader, type PronounReader } from './pronouns.js';

const NAME_CONFIDENCE = 0.95;
/** Pronouns for organizations. */
const THINGS = words('it its their they');
/** Pronouns that nobody named is told by. */
const UNRESOLVED = union(
	...[DEMONSTRATIVES, without(PRONOUNS, words('he it she they')), without(POSSESSIVES, words('her his its their'))],
	words('many one other others some which who'),
);
/** Words that may open a name's phrase and belong to no other. */
const TITLES = union(HONORIFICS, ['', 'the', 'president']);
/** They make the name behind them part of a description. */
const JOINS = union(COMMON_PREPOSITIONS, words('against and behind citing inside near who within'));

/** A function that resolves stretches of `resolved.article`; silence (cluster null) where the answer is not sure. */
export function resolver(resolved: ResolvedArticle, pronouns: PronounReader = pronounReader(resolved)): Resolve {
	const descriptions = new DescriptionReader(resolved);
	const organizations = new OrganizationPronouns(resolved);
	return (source) => {
		const named = nameIn(resolved, source);
		if (named !== undefined) return { cluster: named, form: 'name', confidence: NAME_CONFIDENCE, candidates: [] };
		const words = resolved.article.text.slice(source.start, source.end).trim();
		if (genderOfPronoun(words) !== 'unknown') {
			const { candidates, sure, confidence } = pronouns(source.start, words);
			const [first] = candidates;
			if (sure && first !== undefined) return { cluster: first, form: 'pronoun', confidence, candidates: candidates.slice(1, 4) };
			return { cluster: null, form: 'pronoun', confidence: 0, candidates: candidates.slice(0, 3) };
		}
		if (THINGS.has(words.toLowerCase())) return organizations.resolve(source);
		if (UNRESOLVED.has(words.toLowerCase())) return { ...NOT_RESOLVED, form: 'pronoun' };
		return descriptions.resolve(source);
	};
}

/**
 * The cluster of the name that the stretch stands for: its last name where it ends with one
 * (`the mayor, Jane Roe`), or its first where a name opens it (`Jane Roe of the Times`). A name that only
 * qualifies (`the Times reporter`, `Roe’s lawyer`) is none.
 */
function nameIn(resolved: ResolvedArticle, source: Span): number | undefined {
	const last = lastStartingBy(resolved.names, source.end - 1);
	const index = (resolved.names[last]?.end ?? -1) > source.start ? last : -1;
	const name = resolved.names[index];
	if (!name) return undefined;
	const before = resolved.article.text.slice(source.start, name.start);
	const after = resolved.article.text.slice(name.end, source.end);
	const first = firstNameIn(resolved, source, index);
	const opening = resolved.names[first];
	if (
		opening &&
		isTitleOnly(resolved.article.text.slice(source.start, opening.start)) &&
		opensPhrase(resolved.article.text.slice(opening.end, source.end))
	)
		return resolved.clusterOf[first];
	if (after.trim().length > 0 && !/^[”"’')\]]*$/u.test(after.trim())) return undefined;
	return isTitle(resolved, index, before) ? resolved.clusterOf[index] : undefined;
}

/**
 * Whether what stands in front of a name inside a source is its title. In `the governor of Maine`, `a source
 * within the ministry` the name only completes a description; `the mayor of Maine, Jane Roe` and `Mayor of
 * London Jane Roe` name someone.
 */
function isTitle(resolved: ResolvedArticle, index: number, before: string): boolean {
	if (/,\s*$/.test(before)) return true;
	if (/['’]s?\s*$/.test(before)) return resolved.names[index]?.type === 'person';
	if (!before.split(/[^\p{L}’'-]+/u).some((word) => JOINS.has(word.toLowerCase()))) return true;
	const previous = resolved.names[index - 1];
	return resolved.names[index]?.type === 'person' && previous !== undefined && previous.end + 1 === resolved.names[index].start;
}

function firstNameIn(resolved: ResolvedArticle, source: Span, last: number): number {
	let index = last;
	while (index > 0 && (resolved.names[index - 1]?.end ?? 0) > source.start) index--;
	return index;
}

/** Nothing but an article or title in front. */
function isTitleOnly(text: string): boolean {
	return text.split(/[\s."“'‘]+/).every((word) => TITLES.has(word.toLowerCase()));
}

/** What follows a name that opens a source: nothing, a mark or a preposition; not `’s lawyer`, not `officials`. */
function opensPhrase(text: string): boolean {
	return /^\s*(?:$|[,(]|of\b|from\b|at\b|who\b|["”'’)]+\s*$)/u.test(text) && !/^['’]s/.test(text);
}
