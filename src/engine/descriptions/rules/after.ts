/** What stands behind a name: appositions, ages, affiliations, brackets. */
import { FINITE_VERBS } from '../../lexicon/news-verbs.js';
import { AUXILIARIES } from '../../lexicon/auxiliaries.js';
import { REFLEXIVES } from '../../lexicon/pronouns.js';
import { SUBORDINATORS } from '../../lexicon/conjunctions.js';
import { union, words } from '../../lexicon/word-class.js';
import { ARTICLES, POSSESSIVES } from '../../lexicon/determiners.js';
import type { Name } from '../../types.js';
import { isPluralRole, RELATIONS } from '../../lexicon/persons.js';
import { MODIFIERS } from '../data/words.js';
import type { Finding } from '../findings.js';
import { phraseStartingAt, type RolePhrase } from '../phrases.js';
import { MOST_WORDS, shortened } from '../shortened.js';
import { isVerbWithObject } from '../verbs.js';
import type { Reading, TokenRange } from '../reading.js';
import { coordinatedBefore } from './coordination.js';
import { roleFinding } from './roles.js';

const APPOSED_ADVERBS = union(REFLEXIVES, words('also currently now'));
const CLAUSE_OPENERS = union(SUBORDINATORS, words('but where which who'));

const QUALIFYING_ADVERBS: ReadonlyMap<string, string> = new Map([
	['then', 'then'],
	['formerly', 'former'],
	['previously', 'former'],
	['once', 'former'],
]);

/** The findings that stand directly behind a person's name. */
export function findingsAfter(reading: Reading, name: Name, cluster: number): Finding[] {
	const ceiling = reading.sentence(name.from).to;
	const next = reading.lower(name.to);
	if (/^(?:of|from)$/.test(next)) return belonging(reading, name.to, ceiling, cluster);
	if (next === '(') return inBrackets(reading, name, ceiling, cluster);
	if (next === ',') return behind(reading, name, behindAge(reading, name.to + 1), ceiling, cluster, 'apposition-after-name');
	if (/^[—–]$|^--?$/.test(next) && reading.token(name.to).spaced)
		return behind(reading, name, name.to + 1, ceiling, cluster, 'apposition-after-name');
	return [];
}

/** `Jane Roe of Ost Radio`, `Jane Roe of Ost, a lawyer,`: where she belongs, and what she is; `at` is the preposition. */
function belonging(reading: Reading, at: number, ceiling: number, cluster: number): Finding[] {
	const found = affiliation(reading, at, ceiling, cluster);
	const { to } = affiliationAt(reading, at, ceiling) ?? { to: at };
	if (found.length === 0 || reading.lower(to) !== ',') return found;
	return [...found, ...apposition(reading, behindAge(reading, to + 1), ceiling, cluster, 'apposition-after-name')];
}

/** `Jane Roe (head of the port)`; `Jane Roe (R-Ost), a lawyer,`: what stands behind them where they tell nothing. */
function inBrackets(reading: Reading, name: Name, ceiling: number, cluster: number): Finding[] {
	const found = behind(reading, name, behindAge(reading, name.to + 1), ceiling, cluster, 'brackets');
	let close = name.to + 1;
	while (close < Math.min(ceiling, name.to + 9) && reading.lower(close) !== ')') close++;
	if (found.length > 0 || reading.lower(close) !== ')' || reading.lower(close + 1) !== ',') return found;
	return behind(reading, name, behindAge(reading, close + 2), ceiling, cluster, 'apposition-after-name');
}

/** Behind `42,`, `aged 42,` or `D-Calif.,`. */
export function behindAge(reading: Reading, start: number): number {
	let at = start;
	if (/^[dril]$/.test(reading.lower(at)) && reading.isHyphen(at + 1) && reading.lower(at + 3) === ',') return at + 4;
	if (/^(?:aged|age|now)$/.test(reading.lower(at))) at++;
	if (reading.token(at).kind !== 'number') return start;
	return /^[,)]$/.test(reading.lower(at + 1)) ? at + 2 : at + 1;
}

function behind(reading: Reading, name: Name, start: number, ceiling: number, cluster: number, rule: string): Finding[] {
	const word = reading.lower(start);
	if (/^(?:of|from|at|with)$/.test(word)) return affiliation(reading, start, ceiling, cluster);
	if (/^(?:both|all|each)$/.test(word) && /^(?:of|from)$/.test(reading.lower(start + 1)))
		return [cluster, ...coordinatedBefore(reading, name)].flatMap((one) => affiliation(reading, start + 1, ceiling, one));
	if (APPOSED_ADVERBS.has(word)) return apposition(reading, start + 1, ceiling, cluster, rule);
	const adverb = QUALIFYING_ADVERBS.get(word);
	if (adverb !== undefined)
		return apposition(reading, start + 1, ceiling, cluster, rule).map((one) => ({ ...one, phrase: `${adverb} ${one.phrase}` }));
	return apposition(reading, start, ceiling, cluster, rule);
}

function apposition(reading: Reading, start: number, ceiling: number, cluster: number, rule: string): Finding[] {
	if (/^(?:and|or|but)$/.test(reading.lower(start))) return [];
	const found = phraseStartingAt(reading, start, ceiling);
	const phrase = found && withClause(reading, found, ceiling);
	// `Roe, whose husband …`
	if (phrase?.determiner === 'whose') return [];
	if (!phrase || (reading.isPerson(phrase.from) && phrase.head === phrase.from)) return [];
	// `After meeting Roe, the president left`: a new clause, no apposition.
	if (!phrase.closed && !(opensReport(reading, phrase.to) && mayStayOpen(reading, start, phrase.determiner))) return [];
	// `Roe, actor John Doe and others`: a title of the name behind it.
	if (reading.isPerson(phrase.to) && phrase.head === phrase.to - 1) return [];
	if (isPluralRole(reading.token(phrase.head).text) && phrase.determiner !== 'one') return [];
	// `Roe, wife and son`: others, no apposition.
	if (phrase.determiner === '' && !phrase.owner && RELATIONS.has(phrase.role) && phrase.to === phrase.from + 1) return [];
	const finding = roleFinding(reading, phrase, cluster, { rule, weight: 3, singular: phrase.determiner === 'one' });
	return finding ? [finding] : [];
}

/** `the man who confessed`: a head that tells nothing takes its relative clause along. */
function withClause<Phrase extends RolePhrase>(reading: Reading, phrase: Phrase, ceiling: number): Phrase {
	if (reading.lower(phrase.to) !== 'who' || !/^(?:man|woman|person|boy|girl|one|official|member|child)$/.test(phrase.role)) return phrase;
	return phrase.to === phrase.head + 1 ? { ...phrase, to: clauseEnd(reading, phrase.to + 1, ceiling) } : phrase;
}

/** Where a clause ends: at a mark, or where another clause begins. */
export function clauseEnd(reading: Reading, start: number, ceiling: number): number {
	for (let at = start; at < ceiling; at++) {
		if (/^[,.;:!?()—–"“”]$/.test(reading.token(at).text)) return at;
		if (CLAUSE_OPENERS.has(reading.lower(at))) return at;
	}
	return ceiling;
}

function opensReport(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	return (FINITE_VERBS.has(word) && !MODIFIERS.has(word)) || /[^e]ed$/.test(word) || AUXILIARIES.has(word);
}

/** Whether a phrase without a closing comma may still be an apposition: behind the subject of the sentence, or without `the`. */
function mayStayOpen(reading: Reading, start: number, determiner: string): boolean {
	if (determiner !== 'the' && !POSSESSIVES.has(determiner)) return true;
	const name = reading.nameAt(start - 2);
	return name !== undefined && (name.from <= reading.sentence(start).from || /^["”]$/.test(reading.token(name.from - 1).text));
}

/** `of the University of X`, `from the village of Y`: `at` is the preposition. */
function affiliation(reading: Reading, at: number, ceiling: number, cluster: number): Finding[] {
	const range = affiliationAt(reading, at, ceiling);
	if (!range) return [];
	return [
		{
			cluster,
			rule: 'affiliation',
			weight: 1,
			phrase: reading.print(range),
			heads: [],
			...reading.span(at, range.to),
		},
	];
}

function affiliationAt(reading: Reading, at: number, ceiling: number): TokenRange | undefined {
	let first = at + 1;
	if (ARTICLES.has(reading.lower(first))) first++;
	const role = phraseStartingAt(reading, at + 1, ceiling);
	let to = first;
	while (to < ceiling) {
		const name = reading.nameAt(to);
		if (name?.type === 'person') break;
		if (name) to = name.to;
		else if (/^(?:of|for|and|the|at|in)$/.test(reading.lower(to)) && isThing(reading.nameAt(to + 1) ?? reading.nameAt(to + 2))) to++;
		else if (
			reading.isHyphen(to) ||
			(reading.token(to).kind === 'word' && !FINITE_VERBS.has(reading.lower(to)) && !isVerbWithObject(reading, to) && isPlain(reading, to))
		)
			to++;
		else break;
	}
	const place = reading.nameAt(to + 1);
	if (
		reading.lower(to) === ',' &&
		place?.type === 'place' &&
		reading.nameAt(to - 1)?.type === 'place' &&
		/^[,.)]$/.test(reading.lower(place.to))
	)
		to = place.to;
	const named = Array.from({ length: to - first }, (_, i) => reading.nameAt(first + i)).find((name) => name !== undefined);
	if (!named || role?.to === to) return undefined;
	const range = shortened(reading, { from: at, to }, Math.max(first, named.to - 1));
	return range.to - range.from > MOST_WORDS * 2 ? undefined : range;
}

function isThing(name: Name | undefined): boolean {
	return name !== undefined && name.type !== 'person';
}

/** A noun or adjective in an institution's description (`provincial council`). */
function isPlain(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	return (
		!/^(?:who|which|that|is|was|are|were|has|had|have|will|would|can|could|may|and|or|but|as|when|while|also|in|on|at|by|to|for|with|from|after|before|during|he|she|they|it|not|now|then|a|an|off|out|up|away|back|down|ahead|into|against|over|through|because|amid|since|until|near)$/.test(
			word,
		) && !/(?:ed|ly|ing)$/.test(word)
	);
}
