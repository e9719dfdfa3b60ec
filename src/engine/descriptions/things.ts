/**
 * What an article says of organizations, places, works and events, where it says so explicitly: an
 * apposition closed on both sides (`the PMF, an Iranian-backed militia,`), a noun in front of the name
 * (`cybersecurity firm UpGuard`), `is a …`, `a song called …`.
 */
import { clauseEnd } from '../syntax/clauses.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { AREAS, TRADES } from '../lexicon/things.js';
import type { Finding } from './findings.js';
import { rolePhraseAt, rolePhraseBefore, type RolePhrase } from '../syntax/role-phrases.js';
import { shortened } from './shortened.js';
import type { DescribedText } from './described-text.js';
import type { Range } from '../syntax/range.js';

/** The findings that stand around the name of a thing; `passage` knows the nouns of things. */
export function findingsOfThing(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentence = passage.sentence(name);
	return [...before(passage, name, cluster, sentence.from), ...after(passage, name, cluster, sentence.to)];
}

function before(passage: DescribedText, name: number, cluster: number, sentenceStart: number): Finding[] {
	let end = name;
	if (/^["“'‘]$/.test(passage.lower(end - 1))) end--;
	const called = /^(?:named|called|titled|dubbed|nicknamed|entitled)$/.test(passage.lower(end - 1));
	const comma = passage.lower(end - 1) === ',' && /^[,.;:)]$/.test(passage.lower(name + 1));
	// `the Turkish port of Ceyhan`.
	const of = passage.typeAt(name) === 'place' && passage.lower(end - 1) === 'of';
	const phrase = rolePhraseBefore(passage, called || comma || of ? end - 1 : end, sentenceStart);
	if (!phrase || phrase.to !== phrase.head + 1 || (of && !isEquative(passage, phrase)) || isPlural(passage, phrase)) return [];
	// `the state Senate`, `the city Council`: whose body it is.
	if (!called && !comma && passage.typeAt(name) === 'organization' && AREAS.has(phrase.role)) return [];
	const whole = withOwner(passage, phrase);
	// `the city`, `a film`: the noun alone is no news, or is a subject of its own.
	const isVague = passage.typeAt(name) === 'place' || /^(?:organi[sz]ation|group|company|state|party)$/.test(phrase.role);
	const isTrade = TRADES.has(phrase.role);
	if (whole.to - whole.from < 2 && (isVague || (phrase.determiner !== 'the' && !isTrade) || comma)) return [];
	if (comma && phrase.determiner === '' && !phrase.owner) return [];
	return finding(
		passage,
		phrase,
		whole,
		cluster,
		called ? 'thing-introduced-by-verb' : comma ? 'apposition-before-thing' : 'noun-before-thing',
	);
}

/** Whether `of` says what a place is (`the Turkish port of X`), not where something lies (`the north of X`). */
function isEquative(passage: DescribedText, phrase: RolePhrase): boolean {
	if (!AREAS.has(phrase.role) && phrase.role !== 'port' && phrase.role !== 'island') return false;
	return passage.typeAt(phrase.from) !== 'place' && passage.lower(phrase.from) !== 'capital';
}

/** `the men’s rights group`, `Saturn’s moon`: owners that are no pronoun stay in front. */
function withOwner(passage: DescribedText, phrase: RolePhrase): Range {
	const { owner } = phrase;
	return owner && !POSSESSIVES.has(passage.lower(owner.from)) ? { from: owner.from, to: phrase.to } : phrase;
}

function isPlural(passage: DescribedText, phrase: RolePhrase): boolean {
	return passage.lower(phrase.head) !== phrase.role && !passage.isHyphen(phrase.head - 1);
}

function after(passage: DescribedText, name: number, cluster: number, sentenceEnd: number): Finding[] {
	const next = passage.lower(name + 1);
	const verb = /^(?:is|was)$/.test(next);
	if ((!verb && next !== ',') || (verb && passage.isQuoted(name))) return [];
	const start = name + 2;
	if (!/^(?:an?|the|one)$/.test(passage.lower(start)) || /^(?:,|and|in)$/.test(passage.lower(name - 1))) return [];
	const phrase = rolePhraseAt(passage, start, sentenceEnd);
	if (!phrase?.closed || phrase.owner || /^(?:next|last|latest|second|third|first|same)$/.test(passage.lower(phrase.from))) return [];
	// `one of 45 states`; a list of things.
	const isOfMany = phrase.determiner === 'one' && passage.isNumber(phrase.from - 1);
	if (isOfMany || (passage.lower(phrase.to) === ',' && passage.lower(phrase.to + 1) === 'and')) return [];
	const isClause = /^(?:which|that)$/.test(passage.lower(phrase.to));
	const to = isClause ? clauseEnd(passage, phrase.to + 1, sentenceEnd) : phrase.to;
	return finding(passage, phrase, { from: phrase.from, to }, cluster, verb ? 'thing-copula' : 'apposition-after-thing');
}

function finding(passage: DescribedText, { head, role }: RolePhrase, whole: Range, cluster: number, rule: string): Finding[] {
	const range = shortened(passage, whole, head);
	const weight = rule === 'thing-copula' ? 2.8 : 3;
	return [{ cluster, rule, weight, phrase: passage.print(range), heads: [role], ...passage.span(range.from, range.to) }];
}
