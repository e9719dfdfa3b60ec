/** Where the words of a reason begin and end. */
import { REFUSING, TALKING, WISHING } from '../engine/lexicon/anonymity.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { COORDINATORS } from '../engine/lexicon/conjunctions.js';
import { FINITE_VERBS } from '../engine/lexicon/news-verbs.js';
import { SUBJECT_PRONOUNS, WH_RELATIVES } from '../engine/lexicon/pronouns.js';
import { SAYING_FORMS } from '../engine/lexicon/reporting-verbs.js';
import { union, words } from '../engine/lexicon/word-class.js';
import type { Range } from '../engine/syntax/range.js';
import { CLAUSE_OPENERS, PHRASE_OPENERS } from './anonymity-phrases.js';

/** Words of a reason; a longer one is cut. */
const LONGEST_REASON = 45;

/** Marks that end a clause. */
export const CLOSING_MARK = /^(?:[.!?;:()“”"—–]+|-{2,3}|''|``)$/;
/** Verbs with which the clause that reports goes on after a reason. */
export const SAYING = union(SAYING_FORMS, words('says said told'));
/** Verbs with which a clause goes on after `and`. */
export const GOES_ON = union(TALKING, WISHING, REFUSING, SAYING, words('did does gave is was were would'));

/** What may stand before such a verb: `and therefore asked`. */
const THEREFORE = words('hence so therefore thus');

/** The reason whose opener (`because`, `for fear of`) stands at a word; undefined where none does. */
export function reasonAt(all: readonly string[], at: number): Range | undefined {
	const clause = CLAUSE_OPENERS.endAt(all, at) ?? 0;
	const phrase = PHRASE_OPENERS.endAt(all, at) ?? 0;
	return clause + phrase === 0 ? undefined : { from: at, to: reasonEnd(all, Math.max(clause, phrase), phrase >= clause) };
}

/** Where a reason ends whose first words end at `start`; of a phrase, at the first verb that reports. */
export function reasonEnd(all: readonly string[], start: number, isPhrase: boolean): number {
	const limit = Math.min(all.length, start + LONGEST_REASON);
	let hasVerb = isPhrase;
	let at = start;
	for (; at < limit; at++) {
		at = afterInsert(all, at);
		const word = all[at] ?? '';
		if (CLOSING_MARK.test(word) || (word === ',' && (isPhrase || at > start))) break;
		if (COORDINATORS.has(word) && GOES_ON.has(all[at + (THEREFORE.has(all[at + 1] ?? '') ? 2 : 1)] ?? '')) break;
		if (hasVerb && SAYING.has(word) && !isReportedWithin(all, at) && (isPhrase || at > start + 1)) break;
		hasVerb ||= AUXILIARIES.has(word) || FINITE_VERBS.has(word) || word.endsWith('ed');
	}
	while (at > start && ((COORDINATORS.has(all[at - 1] ?? '') && all[at - 1] !== 'yet') || all[at - 1] === ',')) at--;
	return Math.min(at, all.length);
}

/** `because she said`, `citing what he called`, `were not disclosed`: the verb belongs to the reason. */
function isReportedWithin(all: readonly string[], at: number): boolean {
	const before = all[at - 1] ?? '';
	return SUBJECT_PRONOUNS.has(before) || AUXILIARIES.has(before) || before === 'not';
}

/** Over `, he said,` and over words in marks, which belong to what is around them. */
function afterInsert(all: readonly string[], at: number): number {
	const isAttribution = all[at] === ',' && SUBJECT_PRONOUNS.has(all[at + 1] ?? '') && SAYING.has(all[at + 2] ?? '') && all[at + 3] === ',';
	const from = isAttribution ? at + 4 : at;
	const closing = all[from] === '“' ? '”' : all[from] === '"' ? '"' : undefined;
	const end = closing === undefined || (all[from - 1] === ',') !== isAttribution ? -1 : all.indexOf(closing, from + 1);
	return end > from && end - from < LONGEST_REASON ? end + 1 : from;
}

/** Where the clause begins that holds a word: at its conjunction or relative pronoun, else after the mark or `and` before it. */
export function clauseStart(all: readonly string[], at: number): number {
	let from = at;
	while (from > 0) {
		const before = all[from - 1] ?? '';
		if (WH_RELATIVES.has(before) || /^(?:because|since|none|neither)$/.test(before)) {
			from--;
			break;
		}
		if (before === ',' || CLOSING_MARK.test(before) || COORDINATORS.has(before)) break;
		from--;
	}
	// `neither of whom was cleared`
	while (from > 0 && /^(?:of|none|neither)$/.test(all[from - 1] ?? '')) from--;
	return from;
}
