/** What stands after a name: appositions, ages, affiliations, brackets. */
import { countryNamed } from '../lexicon/countries.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { CONJUNCTIONS } from '../lexicon/conjunctions.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { afterAge, clauseEnd } from '../syntax/clauses.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { PRONOUNS, REFLEXIVES, RELATIVES } from '../lexicon/pronouns.js';
import { union, without, words } from '../lexicon/word-class.js';
import { Class, isA } from '../lexicon/classes.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { JOURNALISTS, RELATIONS, personsMarked } from '../lexicon/persons.js';
import { isPluralRole } from '../lexicon/role-nouns.js';
import { PLACE_WEIGHT, type Finding } from './findings.js';
import { rolePhraseAt, type RolePhrase } from '../syntax/role-phrases.js';
import { MOST_WORDS, shortened } from './shortened.js';
import { isVerbWithObject } from '../syntax/role-phrases.js';
import type { DescribedText } from './described-text.js';
import { coordinatedBefore } from './coordination.js';
import { roleFindings } from './roles.js';
import type { Range } from '../syntax/range.js';

/** Heads that say nothing by themselves. */
const GENERAL = union(personsMarked('n'), words('boy girl one'));
const APPOSED_ADVERBS = union(REFLEXIVES, words('also currently now'));

const QUALIFYING_ADVERBS: ReadonlyMap<string, string> = new Map([
	['then', 'then'],
	['formerly', 'former'],
	['previously', 'former'],
	['once', 'former'],
]);

/** The findings that stand directly after a person's name. */
export function findingsAfter(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentenceEnd = passage.sentence(name).to;
	const next = passage.lower(name + 1);
	if (/^(?:of|from)$/.test(next)) {
		const found = belonging(passage, name + 1, sentenceEnd, cluster);
		return [...found, ...alsoOfTheOther(passage, name, found)];
	}
	if (name + 1 === sentenceEnd) return secondLine(passage, name, cluster);
	if (next === '(') return inBrackets(passage, name, sentenceEnd, cluster);
	if (next === ',') return afterMark(passage, name, afterAge(passage, name + 2), sentenceEnd, cluster, 'apposition-after-name');
	if (/^[—–]$|^--?$/.test(next) && passage.unit(name + 1).spaced)
		return afterMark(passage, name, name + 2, sentenceEnd, cluster, 'apposition-after-name');
	return [];
}

/** Journalists' names on a line of their own, and what they are below it: `By Jan Poe and Jane Roe`, `Staff Writers`. */
function secondLine(passage: DescribedText, name: number, cluster: number): Finding[] {
	const { from, to } = passage.sentence(name + 1);
	const phrase = from === name + 1 ? rolePhraseAt(passage, from, to) : undefined;
	if (phrase?.to !== to || !JOURNALISTS.has(phrase.role)) return [];
	const isSeveral = isPluralRole(passage.unit(phrase.head).written);
	const others = isSeveral ? coordinatedBefore(passage, name) : [];
	const first = passage.sentence(name).from;
	if (others.length === 0 && name !== (passage.lower(first) === 'by' ? first + 1 : first)) return [];
	return [cluster, ...others].flatMap((one) => roleFindings(passage, phrase, one, { rule: 'line-below-name', weight: 3 }));
}

/** `Jan Poe and Jane Roe of Ost Radio`: where the one before belongs as well. */
function alsoOfTheOther(passage: DescribedText, name: number, found: readonly Finding[]): Finding[] {
	const other = name - 2;
	const isPair = passage.lower(name - 1) === 'and' && passage.isPerson(other) && passage.isFirstMention(other);
	// `between Poe and Jane Roe of Ost Radio`: who is called by the surname belongs elsewhere.
	if (!isPair || !passage.lower(other).includes(' ')) return [];
	return found.filter(({ rule }) => rule === 'affiliation').map((one) => ({ ...one, cluster: passage.clusterAt(other) }));
}

/** `Jane Roe of Ost Radio`, `Jane Roe of Ost, a lawyer,`: where she belongs, and what she is; `at` is the preposition. */
function belonging(passage: DescribedText, at: number, sentenceEnd: number, cluster: number): Finding[] {
	const found = affiliation(passage, at, sentenceEnd, cluster);
	const { to } = affiliationAt(passage, at, sentenceEnd) ?? { to: at };
	if (found.length === 0 || passage.lower(to) !== ',') return found;
	return [...found, ...apposition(passage, afterAge(passage, to + 1), sentenceEnd, cluster, 'apposition-after-name')];
}

/** `Jane Roe (head of the port)`; `Jane Roe (R-Ost), a lawyer,`: what stands after them where they hold no role. */
function inBrackets(passage: DescribedText, name: number, sentenceEnd: number, cluster: number): Finding[] {
	const found = afterMark(passage, name, afterAge(passage, name + 2), sentenceEnd, cluster, 'brackets');
	let close = name + 2;
	while (close < Math.min(sentenceEnd, name + 10) && passage.lower(close) !== ')') close++;
	if (found.length > 0 || passage.lower(close) !== ')' || passage.lower(close + 1) !== ',') return found;
	return afterMark(passage, name, afterAge(passage, close + 2), sentenceEnd, cluster, 'apposition-after-name');
}

function afterMark(passage: DescribedText, name: number, start: number, sentenceEnd: number, cluster: number, rule: string): Finding[] {
	const word = passage.lower(start);
	if (/^(?:of|from|at|with)$/.test(word)) return affiliation(passage, start, sentenceEnd, cluster);
	if (/^(?:both|all|each)$/.test(word) && /^(?:of|from)$/.test(passage.lower(start + 1)))
		return [cluster, ...coordinatedBefore(passage, name)].flatMap((one) => affiliation(passage, start + 1, sentenceEnd, one));
	if (APPOSED_ADVERBS.has(word)) return apposition(passage, start + 1, sentenceEnd, cluster, rule);
	const adverb = QUALIFYING_ADVERBS.get(word);
	if (adverb !== undefined)
		return apposition(passage, start + 1, sentenceEnd, cluster, rule).map((one) => ({ ...one, phrase: `${adverb} ${one.phrase}` }));
	return apposition(passage, start, sentenceEnd, cluster, rule);
}

function apposition(passage: DescribedText, start: number, sentenceEnd: number, cluster: number, rule: string): Finding[] {
	if (/^(?:and|or|but)$/.test(passage.lower(start))) return [];
	const found = rolePhraseAt(passage, start, sentenceEnd);
	const phrase = found && withClause(passage, found, sentenceEnd);
	// `Roe, whose husband …`
	if (!phrase || phrase.determiner === 'whose') return [];
	// `After meeting Roe, the president left`: a new clause, no apposition.
	if (!phrase.closed && isA(passage.unit(passage.sentence(start).from), Class.preposition | Class.conjunction)) return [];
	// `Roe, actor John Doe and others`: a title of the name after it.
	if (passage.isPerson(phrase.to) && (phrase.head === phrase.to - 1 || isPluralRole(passage.unit(phrase.to - 1).written))) return [];
	if (isPluralRole(passage.unit(phrase.head).written) && phrase.determiner !== 'one') return [];
	// `Roe, wife and son`: others, no apposition.
	if (phrase.determiner === '' && !phrase.owner && RELATIONS.has(phrase.role) && phrase.to === phrase.from + 1) return [];
	return roleFindings(passage, phrase, cluster, { rule, weight: 3, singular: phrase.determiner === 'one' });
}

/** `the man who confessed`: a general head takes its relative clause along. */
function withClause<Phrase extends RolePhrase>(passage: DescribedText, phrase: Phrase, sentenceEnd: number): Phrase {
	if (passage.lower(phrase.to) !== 'who' || !GENERAL.has(phrase.role)) return phrase;
	return { ...phrase, to: clauseEnd(passage, phrase.to + 1, sentenceEnd) };
}

/** `of the University of X`, `from the village of Y`: `at` is the preposition. */
function affiliation(passage: DescribedText, at: number, sentenceEnd: number, cluster: number): Finding[] {
	const range = affiliationAt(passage, at, sentenceEnd);
	if (!range) return [];
	const phrase = passage.print(range);
	const weight = isOnlyPlace(passage, range) ? PLACE_WEIGHT : 1;
	return [{ cluster, rule: 'affiliation', weight, phrase, heads: [], ...passage.span(at, range.to) }];
}

/** `of the Netherlands`, `of Ost, Maine`; the country that somebody is `from` says more. */
function isOnlyPlace(passage: DescribedText, { from, to }: Range): boolean {
	if (passage.lower(from) === 'from' && countryNamed(passage.lower(to - 1)) !== undefined) return false;
	for (let at = from + 1; at < to; at++) if (passage.typeAt(at) !== 'place' && !/^(?:the|,)$/.test(passage.lower(at))) return false;
	return true;
}

function affiliationAt(passage: DescribedText, at: number, sentenceEnd: number): Range | undefined {
	const first = ARTICLES.has(passage.lower(at + 1)) ? at + 2 : at + 1;
	let to = first;
	while (to < sentenceEnd && goesOn(passage, to)) to++;
	if (
		passage.lower(to) === ',' &&
		[to - 1, to + 1].every((one) => passage.typeAt(one) === 'place') &&
		/^[,.)]$/.test(passage.lower(to + 2))
	)
		to += 2;
	let named = first;
	while (named < to && !passage.isName(named)) named++;
	if (named >= to || rolePhraseAt(passage, at + 1, sentenceEnd)?.to === to) return undefined;
	const range = shortened(passage, { from: at, to }, named);
	return range.to - range.from > MOST_WORDS * 2 ? undefined : range;
}

/** Whether a unit belongs to what somebody is of: a name but a person's, what joins two of them, a plain word. */
function goesOn(passage: DescribedText, at: number): boolean {
	if (passage.isName(at)) return !passage.isPerson(at);
	if (/^(?:of|for|and|the|at|in)$/.test(passage.lower(at)) && isThing(passage, passage.isName(at + 1) ? at + 1 : at + 2)) return true;
	return (
		passage.isHyphen(at) ||
		(passage.unit(at).kind === 'word' && !FINITE_VERBS.has(passage.lower(at)) && !isVerbWithObject(passage, at) && isPlain(passage, at))
	);
}

function isThing(passage: DescribedText, at: number): boolean {
	return passage.isName(at) && !passage.isPerson(at);
}

/** Function words that no institution's description holds. */
const UNPLAIN = union(
	...[AUXILIARIES, RELATIVES, CONJUNCTIONS, without(PREPOSITIONS, words('of')), PRONOUNS],
	words('a also an away back down not now out then up'),
);

/** A noun or adjective in an institution's description (`provincial council`). */
function isPlain(passage: DescribedText, at: number): boolean {
	const word = passage.lower(at);
	return !UNPLAIN.has(word) && !/(?:ed|ly|ing)$/.test(word);
}
