/**
 * What an article says of organizations, places, works and events, where it says so explicitly: an
 * apposition closed on both sides (`the PMF, an Iranian-backed militia,`), a noun in front of the name
 * (`cybersecurity firm UpGuard`), `is a …`, `a song called …`.
 */
import { clauseEnd } from '../syntax/clauses.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { startsWithCapital } from '../document/characters.js';
import { AREAS } from '../lexicon/things.js';
import type { Finding } from './findings.js';
import { rolePhraseAt, rolePhraseBefore, type RolePhrase } from '../syntax/role-phrases.js';
import { shortened, wordCount } from './shortened.js';
import type { DescribedText } from './described-text.js';
import type { Range } from '../syntax/range.js';

/** The findings that stand around the name of a thing; `passage` knows the nouns of things. */
export function findingsOfThing(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentence = passage.sentence(name);
	return [...before(passage, name, cluster, sentence.from), ...after(passage, name, cluster, sentence.to)];
}

function before(passage: DescribedText, name: number, cluster: number, sentenceStart: number): Finding[] {
	let end = name;
	if (/^["“'‘]$/.test(passage.unit(end - 1).written)) end--;
	const called = /^(?:named|called|titled|dubbed|nicknamed|entitled)$/.test(passage.lower(end - 1));
	if (called) end--;
	const comma = passage.lower(end - 1) === ',' && /^[,.;:)]$/.test(passage.lower(name + 1));
	if (comma) end--;
	// `the Turkish port of Ceyhan`.
	const of = passage.typeAt(name) === 'place' && passage.lower(end - 1) === 'of';
	if (of) end--;
	if (end <= sentenceStart) return [];
	const phrase = rolePhraseBefore(passage, end, sentenceStart);
	if (!phrase || phrase.to !== phrase.head + 1) return [];
	if (!called && !comma && startsWithCapital(passage.unit(phrase.head).written) && phrase.head > sentenceStart) return [];
	if (of && !isEquative(passage, phrase)) return [];
	// `the state Senate`, `the city Council`: whose body it is.
	if (!called && !comma && passage.typeAt(name) === 'organization' && AREAS.has(phrase.role)) return [];
	const whole = withOwner(passage, phrase);
	// `the city`, `a film`: the noun alone is no news, or is a subject of its own.
	const isOneWord = whole.to - whole.from < 2;
	if (
		isOneWord &&
		(passage.typeAt(name) === 'place' ||
			/^(?:organi[sz]ation|group|company|state|party)$/.test(phrase.role) ||
			phrase.determiner !== 'the' ||
			comma)
	)
		return [];
	if ((comma && phrase.determiner === '' && !phrase.owner) || isPlural(passage, phrase)) return [];
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
	return passage.typeAt(phrase.from) !== 'place' && passage.lower(phrase.from) !== 'capital' && phrase.to - phrase.from < 5;
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
	const mark = next === ',' || (/^[—–]$/.test(next) && passage.unit(name + 1).spaced);
	if (!verb && !mark) return [];
	const start = name + 2;
	if (!/^(?:an?|the|one)$/.test(passage.lower(start)) || (verb && passage.isQuoted(name))) return [];
	if (mark && /^(?:,|and|in)$/.test(passage.lower(name - 1))) return [];
	const phrase = rolePhraseAt(passage, start, sentenceEnd);
	if (
		!phrase ||
		!phrase.closed ||
		phrase.owner ||
		// `one of 45 states`
		(phrase.determiner === 'one' && passage.isNumber(phrase.from - 1)) ||
		/^(?:next|last|latest|seventh|second|third|first|same)$/.test(passage.lower(phrase.from))
	)
		return [];
	if (passage.lower(phrase.to) === 'and' || (mark && passage.lower(phrase.to) === ',' && passage.lower(phrase.to + 1) === 'and')) return [];
	const whole =
		passage.lower(phrase.to) === 'which' || passage.lower(phrase.to) === 'that'
			? clauseEnd(passage, phrase.to + 1, sentenceEnd)
			: phrase.to;
	return finding(passage, phrase, { from: phrase.from, to: whole }, cluster, verb ? 'thing-copula' : 'apposition-after-thing');
}

function finding(passage: DescribedText, phrase: RolePhrase, whole: Range, cluster: number, rule: string): Finding[] {
	const range = shortened(passage, whole, phrase.head);
	if (wordCount(passage, range) < 1) return [];
	return [
		{
			cluster,
			rule,
			weight: rule === 'thing-copula' ? 2.8 : 3,
			phrase: passage.print(range),
			heads: [phrase.role],
			...passage.span(range.from, range.to),
		},
	];
}
