/** What somebody is accused of or was convicted of, and how somebody died: printed where the article says nothing else of them. */
import { ADVERBS } from '../lexicon/adverbs.js';
import { AUXILIARIES, FORMS_OF_BE, HAVE } from '../lexicon/auxiliaries.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { union, without, words } from '../lexicon/word-class.js';
import { clauseEnd } from '../syntax/clauses.js';
import { isTimePhrase } from '../syntax/role-phrases.js';
import { isPast, isPossessive } from '../syntax/word-kinds.js';
import type { DescribedText } from './described-text.js';
import type { Finding } from './findings.js';
import { shortened } from './shortened.js';

/** More than where somebody belongs, less than any role. */
const CASE_WEIGHT = 1.6;
const FATE_WEIGHT = 1.4;

const BEFORE_PARTICIPLE = union(FORMS_OF_BE, HAVE, without(ADVERBS, words('never not')));
/** Participles of the law, each with the prepositions before what it is for. */
const CASES: ReadonlyMap<string, RegExp> = new Map([
	['accused', /^of$/],
	['acquitted', /^of$/],
	['arrested', /^(?:over|for|on)$/],
	['charged', /^(?:with|over)$/],
	['cleared', /^of$/],
	['convicted', /^of$/],
	['fined', /^(?:for|over)$/],
	['guilty', /^(?:of|to)$/],
	['imprisoned', /^(?:for|over)$/],
	['indicted', /^(?:for|on|over)$/],
	['jailed', /^(?:for|over)$/],
	['sentenced', /^(?:for|over|to)$/],
	['suspected', /^of$/],
	['wanted', /^(?:for|over)$/],
]);
/** What somebody is charged with who denies or admits it, as papers name it. */
const CRIMES = words(`
abduction arson assault battery blackmail bribery burglary charge charges collusion conspiracy corruption count counts embezzlement espionage extortion forgery
fraud harassment kidnap kidnapping laundering manslaughter misconduct murder offence offences offense offenses perjury poaching possession racketeering rape
robbery sabotage smuggling spying stalking stealing terrorism theft treason trespass vandalism`);
/** Units of the noun phrase in which a crime is looked for: `two counts of`, `the attempted murder of`. */
const REACH = 4;
const DEATHS = words('assassinated executed killed murdered slain');

/** What the verb at `verb`, or the participle, says; `sentenceEnd` is exclusive. */
export function findingsOfCases(passage: DescribedText, verb: number, sentenceEnd: number, cluster: number): Finding[] {
	if (passage.isQuoted(verb) || /^(?:whether|if)$/.test(passage.lower(verb - 2))) return [];
	let at = verb;
	while (BEFORE_PARTICIPLE.has(passage.lower(at))) at++;
	const found = caseAt(passage, at, sentenceEnd) ?? plea(passage, at, sentenceEnd);
	if (found) return [{ ...found, cluster, rule: 'case', weight: CASE_WEIGHT }];
	const fate = at > verb || passage.lower(at) === 'died' ? fateAt(passage, at, sentenceEnd) : undefined;
	return fate ? [{ ...fate, cluster, rule: 'fate', weight: FATE_WEIGHT }] : [];
}

type CasePhrase = Pick<Finding, 'phrase' | 'heads' | 'start' | 'end'>;

/** `charged with two counts of fraud`, `found guilty of plunder`. */
function caseAt(passage: DescribedText, at: number, sentenceEnd: number): CasePhrase | undefined {
	const participle = /^(?:found|pleaded|pleads|pled)$/.test(passage.lower(at)) ? at + 1 : at;
	const isDenied = passage.lower(participle) === 'not' && passage.lower(participle + 1) === 'guilty';
	const word = isDenied ? participle + 1 : participle;
	const preposition = CASES.get(passage.lower(word));
	let next = word + 1;
	// `fined £120 for`
	while (passage.lower(word) === 'fined' && next < word + REACH && /[\d€$£]/.test(passage.lower(next))) next++;
	if (preposition?.test(passage.lower(next)) !== true) return undefined;
	return phraseTo(passage, at, next + 1, sentenceEnd, passage.lower(word));
}

/** `denies the murder of Roe`, `admitted theft`: accused or guilty of it. */
function plea(passage: DescribedText, at: number, sentenceEnd: number): CasePhrase | undefined {
	const verb = passage.lower(at);
	if (!/^(?:den(?:y|ies|ied)|admit(?:s|ted)?)$/.test(verb)) return undefined;
	const from = ARTICLES.has(passage.lower(at + 1)) ? at + 2 : at + 1;
	let crime = from;
	while (crime < from + REACH && !CRIMES.has(passage.lower(crime))) crime++;
	if (crime === from + REACH || clauseEnd(passage, from, sentenceEnd) <= crime) return undefined;
	const found = phraseTo(passage, at, from, sentenceEnd, 'accused');
	return found && verb.startsWith('den') ? { ...found, phrase: found.phrase.replace(/^\S+(?: (?:an?|the))?/, 'accused of') } : found;
}

/** `was killed in the crash`, `died of cold`. */
function fateAt(passage: DescribedText, at: number, sentenceEnd: number): CasePhrase | undefined {
	const isShot = passage.lower(at) === 'shot' && passage.lower(at + 1) === 'dead';
	const isDead = isShot || DEATHS.has(passage.lower(at)) || passage.lower(at) === 'died';
	const preposition = isShot ? at + 2 : at + 1;
	if (!isDead || !/^(?:in|of|by|from)$/.test(passage.lower(preposition)) || isTimePhrase(passage, preposition)) return undefined;
	if (passage.isNumber(preposition + 1) && !passage.isName(preposition + 2)) return undefined;
	return phraseTo(passage, at, preposition + 1, sentenceEnd, passage.lower(at));
}

/** The words from `from` to the end of the noun phrase that begins at `object`; undefined where none does. */
function phraseTo(passage: DescribedText, from: number, object: number, sentenceEnd: number, head: string): CasePhrase | undefined {
	const end = clauseEnd(passage, object, sentenceEnd);
	let to = object;
	while (to < end && !isTimePhrase(passage, to) && !endsObject(passage, to)) to++;
	const range = shortened(passage, { from, to }, object);
	if (range.to <= object) return undefined;
	return { phrase: passage.print(range), heads: [head], ...passage.span(from, range.to) };
}

/** `murder and remanded`, `theft at Ost Crown Court`, `theft has been`: what no longer says of what. */
function endsObject(passage: DescribedText, at: number): boolean {
	const word = passage.lower(at);
	const next = /^(?:and|or)$/.test(word) ? passage.lower(at + 1) : word;
	return word === 'at' || (AUXILIARIES.has(next) && !isPossessive(passage.unit(at))) || (next !== word && isPast(next));
}
