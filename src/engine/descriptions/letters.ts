/** What letters after a name say of a person, and what papers put after the name of counsel: `Roe KC, for the bank,`, `Roe, prosecuting,`. */
import { ARTICLES } from '../lexicon/determiners.js';
import { LETTERS_OF_COUNSEL, LETTERS_OF_MEMBERS } from '../lexicon/letters.js';
import { personsMarked } from '../lexicon/persons.js';
import { union, words } from '../lexicon/word-class.js';
import { clauseEnd } from '../syntax/clauses.js';
import type { DescribedText } from './described-text.js';
import type { Finding } from './findings.js';
import { shortened } from './shortened.js';

/** Words between commas after the name of counsel, and what they say. */
const IN_COURT: ReadonlyMap<string, string> = new Map([
	['prosecuting', 'prosecutor'],
	['defending', 'defence lawyer'],
	['mitigating', 'defence lawyer'],
]);
/** Parties to a case: who is `for` one of them speaks for it. */
const SIDES = union(personsMarked('q'), words('accused defence defense prosecution'));
/** Less than any role: KC is an honour of whoever may be the judge. */
const COUNSEL_WEIGHT = 1.5;

/** The findings of letters and of counsel's asides directly after a person's name. */
export function findingsOfLetters(passage: DescribedText, name: number, cluster: number): Finding[] {
	const { letters } = passage.unit(name);
	const found = counselFor(passage, name, letters) ?? memberOf(letters);
	return found ? [{ cluster, rule: 'letters-after-name', ...passage.span(name, name + 1), ...found }] : [];
}

type LettersPhrase = Pick<Finding, 'phrase' | 'heads' | 'weight'>;

function memberOf(letters: string): LettersPhrase | undefined {
	const isMember = LETTERS_OF_MEMBERS.has(letters);
	if (!isMember && !LETTERS_OF_COUNSEL.has(letters)) return undefined;
	return { phrase: inFull(letters), heads: [letters], weight: isMember ? 3 : COUNSEL_WEIGHT };
}

function counselFor(passage: DescribedText, name: number, letters: string): LettersPhrase | undefined {
	if (passage.lower(name + 1) !== ',') return undefined;
	const role = IN_COURT.get(passage.lower(name + 2));
	if (role !== undefined && /^[,.”"]$/.test(passage.lower(name + 3))) return { phrase: role, heads: [role, 'lawyer'], weight: 3 };
	const isCounsel = LETTERS_OF_COUNSEL.has(letters) || letters === 'esq';
	const party = ARTICLES.has(passage.lower(name + 3)) ? name + 4 : name + 3;
	if (passage.lower(name + 2) !== 'for' || !(isCounsel || SIDES.has(passage.lower(party)))) return undefined;
	if (passage.lower(party) === 'prosecution') return { phrase: 'prosecutor', heads: ['prosecutor'], weight: 3 };
	const range = shortened(passage, { from: name + 2, to: clauseEnd(passage, name + 3, passage.sentence(name).to) }, party);
	const title = letters === 'kc' || letters === 'qc' ? inFull(letters) : 'counsel';
	return { phrase: `${title} ${passage.print(range)}`, heads: ['counsel', 'lawyer'], weight: 3 };
}

function inFull(letters: string): string {
	return letters === 'sc' ? 'senior counsel' : letters.toUpperCase();
}
