/**
 * Composes the line after the dash from what the rules found. House form: at most ten words, no leading article, the article’s own words.
 * Where a word from elsewhere goes on an office that a country has one of, the country is printed after it (`Iraqi prime minister`, in a
 * caretaker role → `caretaker prime minister of Iraq`). Of 33 such offices in the training articles, annotators print 31 as the text has them.
 */
import { startsWithCapital } from '../document/characters.js';
import { NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';
import { without } from '../lexicon/word-class.js';
import { countryNamed, countryOfDemonym } from '../lexicon/countries.js';
import { wordsOf } from '../lexicon/folding.js';
import { KIN, personsMarked, POLITICAL_OFFICES } from '../lexicon/persons.js';
import type { Description } from '../coref/types.js';
import { PLACE_WEIGHT, type Finding } from './findings.js';
import { flatMapped } from '../util/flat-mapped.js';
import { MOST_WORDS } from './shortened.js';

const OFFICES_OF_A_COUNTRY = new RegExp(
	`^((?:(?:former|acting|interim|caretaker|late|outgoing|incoming|then|deputy|vice|current|ex)[ -])*)((?:[a-z]+ minister|president)(?:-elect)?|vice president|foreign secretary|home secretary|supreme leader|attorney general|head of state|${[...personsMarked('c')].join('|')})$`,
);
/** `a man named Roe`: of whom nothing else is said, that says nothing. */
const ANYBODY = /^(?:boy|girl|(?:wo)?man|person)$/;
/** Makers and doers of something: `of` after it would name what (`co-author, of Ost University`). */
const MADE = /(?:author|creator|founder|inventor|killer|attacker|suspect|winner|owner)$/;
/** Countries that take an article: those whose name is a common noun in the plural or tells a form of state. */
const WITH_ARTICLE = /^(?:United|Soviet|Democratic|Republic of) |(?: Republic| Islands|lands|ippines|Maldives|Bahamas|Gambia)$/;

/** The description that a person's findings make; null where there are none. */
export function composed(findings: readonly Finding[]): Description | null {
	const roles = findings.filter((one) => one.weight >= 2 && !one.qualifies);
	const belongs = findings.some(({ rule }) => rule === 'affiliation');
	const chosen = roles.length > 0 ? chosenRoles(roles) : fallback(findings.filter(({ phrase }) => belongs || !ANYBODY.test(phrase)));
	const [first] = chosen;
	if (!first) return null;
	// `caretaker` goes on an office that another sentence names.
	const isQualified = findings.some((one) => one.qualifies);
	const phrases = chosen.map(({ phrase }) => (isQualified ? houseForm(phrase) : phrase));
	let context = phrases.reduce(joined);
	const evidence = [...chosen];
	for (const one of findings) {
		if (chosen.length > 1 && one.rule === 'affiliation') {
			// `senator of Ost and chair of the committee`: it belongs to the title, not to what comes last.
			const title = titleOf(phrases);
			const whole = phrases.map((phrase) => (phrase === title ? affiliated(phrase, one.phrase) : phrase)).reduce(joined);
			if (evidence.length > chosen.length || !takesAffiliation(title, one.phrase) || words(whole) > MOST_WORDS) continue;
			context = whole;
		} else if (one.qualifies && !context.includes(one.phrase) && first.weight >= 2)
			context = one.rule === 'party-and-state' ? withParty(context, one.phrase) : `${one.phrase} ${context}`;
		else if (one.rule === 'affiliation' && takesAffiliation(context, one.phrase) && !chosen.includes(one))
			context = affiliated(context, one.phrase);
		else continue;
		evidence.push(one);
	}
	return {
		// A name that the editor marked may end with a space.
		context: withoutArticle(context).trim(),
		heads: [...new Set(flatMapped(findings, (one) => one.heads))],
		evidence: evidence.sort((a, b) => a.start - b.start).map(({ start, end, rule }) => ({ start, end, rule })),
	};
}

/** The role with the best evidence, and another one where both go into one line. */
function chosenRoles(roles: readonly Finding[]): Finding[] {
	const order = roles.toSorted((a, b) => strength(b) - strength(a) || a.start - b.start);
	const leader = order[0];
	if (!leader || order.length < 2) return order;
	const first = longestOf(leader, order);
	const space = MOST_WORDS - words(first.phrase);
	const firstWords = wordsOf(first.phrase);
	for (const one of order) {
		const second = one !== first && isNews(one, first, firstWords) ? fitted(one, space) : undefined;
		if (second) return [first, second].sort((a, b) => strength(b) - strength(a) || a.start - b.start);
	}
	return [first];
}

/** The longest name of the leader's office. */
function longestOf(leader: Finding, order: readonly Finding[]): Finding {
	const same = order.filter((other) => other.heads[0] === leader.heads[0] && (other.weight >= 3 || other === leader));
	const longest = same.reduce((most, other) => Math.max(most, Math.min(words(other.phrase), MOST_WORDS)), 0);
	if (words(leader.phrase) >= longest) return leader;
	return same.find((one) => words(one.phrase) === longest) ?? leader;
}

/** Where a description may end, best first. */
const JOINTS: readonly RegExp[] = [
	/ and /,
	new RegExp(` (?:${[...without(NOUN_PREPOSITIONS, new Set(['by', 'from', 'of'])), 'during', 'since', 'who'].join('|')}) `),
	/, /,
];

/** The finding, cut at a joint where that makes it fit into this many words; undefined where nothing does. */
function fitted(finding: Finding, space: number): Finding | undefined {
	if (words(finding.phrase) <= space) return finding;
	for (const joint of JOINTS) {
		const [phrase = ''] = finding.phrase.split(joint);
		if (words(phrase) <= space && finding.heads.some((head) => phrase.includes(head))) return { ...finding, phrase };
	}
	return undefined;
}

/** Titles and appositions before clauses. */
function strength(finding: Finding): number {
	return finding.weight >= 2.8 ? 3 : finding.weight;
}

/** Whether a finding names another role than the first, whose words are `firstWords`. */
function isNews(one: Finding, first: Finding, firstWords: readonly string[]): boolean {
	return (
		one.heads.length > 0 &&
		!one.heads.some((head) => first.heads.includes(head)) &&
		wordsOf(one.phrase).some((word) => word.length > 3 && !firstWords.includes(word))
	);
}

/** Parties that stand in front of a state: `Democratic Colorado governor`. */
const BEFORE_STATES = /^(?:Democratic|Republican)$/;

/** `chairman and Labour councillor`, `Ost Labour MP`: the party goes on the political office, behind the name that opens the phrase. */
function withParty(context: string, party: string): string {
	const phrases = context.split(/(, | and )/);
	const political = phrases.findIndex((phrase) => wordsOf(phrase).some((word) => POLITICAL_OFFICES.has(word)));
	const at = Math.max(political, 0);
	const office = (phrases[at] ?? '').split(' ');
	const isBefore = (word: string): boolean => word === 'former' || (!BEFORE_STATES.test(party) && startsWithCapital(word));
	const place = office.findIndex((word) => !isBefore(word));
	return phrases.with(at, office.toSpliced(place, 0, party).join(' ')).join('');
}

/** Where no role is known: where someone belongs. */
function fallback(findings: readonly Finding[]): Finding[] {
	return findings
		.filter((one) => !one.qualifies && one.weight > PLACE_WEIGHT)
		.toSorted((a, b) => b.weight - a.weight || a.start - b.start)
		.slice(0, 1);
}

function joined(a: string, b: string): string {
	// `leader of Ost and former mayor of Ost`: printed once.
	const shared = b.includes(' of ') ? b.slice(b.lastIndexOf(' of ')) : undefined;
	if (shared !== undefined && a.endsWith(shared)) return joined(a.slice(0, -shared.length), b);
	// `philanthropist`, `businessman and philanthropist`
	if (b.split(/, | and /).includes(a)) return b;
	const full = words(a) + words(b) >= MOST_WORDS;
	return full || / and |,/.test(a) || / and |,/.test(b) ? `${a}, ${b}` : `${a} and ${b}`;
}

/** Of several roles the one that takes where somebody belongs: the first, but the professor before the author of something. */
function titleOf(phrases: readonly string[]): string {
	return phrases.find((phrase) => !MADE.test(phrase)) ?? phrases[0] ?? '';
}

function affiliated(context: string, phrase: string): string {
	return `${context}${MADE.test(context) && phrase.startsWith('of ') ? ',' : ''} ${phrase}`;
}

function takesAffiliation(context: string, phrase: string): boolean {
	if (/ (?:of|at|from|for) /.test(context) || /^(?:of|at|from) /.test(context)) return false;
	// A mother is nobody's of an institute.
	if (KIN.has(wordsOf(context).at(-1) ?? '')) return false;
	const place = phrase.replace(/^\p{L}+ (?:the )?/u, '');
	// `Supreme Court justice`, `of the Ost Supreme Court`
	const tail = place.split(' ').slice(-2).join(' ');
	if (tail.includes(' ') && context.includes(tail)) return false;
	const countries = wordsOf(context).map((word) => countryOfDemonym(word) ?? countryNamed(word));
	return (
		!context.includes(place) &&
		!countries.includes(countryNamed(wordsOf(place).join(' ')) ?? place) &&
		words(context) + words(phrase) <= MOST_WORDS
	);
}

function withoutArticle(context: string): string {
	return context.replace(/^(?:an?|the) /i, '');
}

/** `Iraqi prime minister` → `prime minister of Iraq`; other phrases as they are. */
function houseForm(phrase: string): string {
	const match = /^((?:(?:former|acting|interim|caretaker|late|outgoing|incoming|then|ex)[ -])*)(\p{Lu}\S*(?: \p{Lu}\S*)?) (.+)$/u.exec(
		phrase,
	);
	if (!match) return phrase;
	const [, qualifiers = '', nationality = '', office = ''] = match;
	const country = countryOfDemonym(wordsOf(nationality).join(' '));
	if (country === undefined || !OFFICES_OF_A_COUNTRY.test(office)) return phrase;
	return `${qualifiers}${office} of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`;
}

function words(phrase: string): number {
	return phrase.split(' ').length;
}
