/** What someone does, where the verb says who they are as well as a noun would: `who leads the party`, `who teaches at the school`. */
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { agentNoun } from '../lexicon/agent-nouns.js';
import { Class, isA } from '../lexicon/classes.js';
import { OBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { CREATIONS, WRITINGS } from '../lexicon/things.js';
import { union } from '../lexicon/word-class.js';
import { clauseEnd } from '../syntax/clauses.js';
import { isTimePhrase } from '../syntax/role-phrases.js';
import { isPast, isPossessive } from '../syntax/word-kinds.js';
import type { DescribedText } from './described-text.js';
import type { Finding } from './findings.js';
import { coordinatedAfter } from './coordination.js';
import { shortened } from './shortened.js';

/** What somebody made says less than what somebody is. */
const MAKER_WEIGHT = 2.2;

const OBJECTS = union(OBJECT_PRONOUNS, ['it']);
const PREDICATE_OPENERS = union(AUXILIARIES, ['said', 'says']);

/** `who leads the party` → `leader of the party`; `verb` is the verb. */
export function agentOf(passage: DescribedText, verb: number, sentenceEnd: number, cluster: number): Finding | undefined {
	const last = passage.isHyphen(verb + 1) ? verb + 2 : verb;
	const noun = agentNoun(passage.lower(last));
	// `who visited the site`, `who drove from Ost`: for the one time.
	if (noun === undefined || noun === 'visitor' || /^(?:from|with)$/.test(passage.lower(last + 1))) return undefined;
	const object = afterSecondVerb(passage, last + 1);
	const end = clauseEnd(passage, object, sentenceEnd);
	let to = object;
	// The `'s` of `who runs the city's buses` is no verb.
	const isOfObject = (at: number): boolean => isPossessive(passage.unit(at)) || !PREDICATE_OPENERS.has(passage.lower(at));
	while (to < end && !isTimePhrase(passage, to) && isOfObject(to) && (to === object || passage.lower(to) !== 'that')) to++;
	const range = shortened(passage, { from: object, to }, object);
	if (range.to === range.from) return undefined;
	const joint = isA(passage.unit(object), Class.preposition) || passage.lower(object) === 'out' ? '' : 'of ';
	const agent = `${passage.print({ from: verb, to: last })}${noun}`;
	// `who founded it`, `who advises on it`: what that is, its phrase does not say.
	const isNamed = !OBJECTS.has(passage.lower(range.to - 1));
	return {
		cluster,
		rule: 'agent-in-clause',
		weight: 2.4,
		phrase: isNamed ? `${agent} ${joint}${passage.print(range)}` : agent,
		heads: [noun],
		...passage.span(verb, range.to),
	};
}

/** Where the object of two verbs begins, after the first: `who invented and developed the engine`; else `at`. */
function afterSecondVerb(passage: DescribedText, at: number): number {
	return passage.lower(at) === 'and' && isPast(passage.lower(at + 1)) ? at + 2 : at;
}

/** `a film directed by` Roe, `a novel by` Roe; `end` is the unit after `by`. */
export function makerBefore(passage: DescribedText, name: number, end: number): Finding[] {
	if (passage.lower(end - 1) === 'by' && passage.typeAt(beforeMark(passage, end - 2)) === 'work') return ofWork(passage, name, end - 1);
	const word = passage.lower(end - 2);
	// `…, records show` above `By Roe` is no work of hers.
	if (passage.lower(end - 1) !== 'by' || end - 2 < passage.sentence(name).from) return [];
	const isWork = CREATIONS.has(word);
	const noun = isWork ? (WRITINGS.has(word) ? 'author' : 'maker') : agentNoun(word);
	// `represented by Roe`, `judged by Roe`: they do that for the one time.
	if (noun === undefined || /^(?:bowler|judge|representative)$/.test(noun)) return [];
	const made = passage.lower(end - 3) === ',' ? end - 4 : end - 3;
	const work = isWork ? `the ${word}` : passage.isName(made) && !passage.isPerson(made) ? passage.unit(made).written : undefined;
	const phrase = work === undefined ? noun : `${noun} of ${work}`;
	const finding = { rule: 'maker-before-name', weight: MAKER_WEIGHT, phrase, heads: [noun], ...passage.span(end - 2, end) };
	return [passage.clusterAt(name), ...coordinatedAfter(passage, name)].map((cluster) => ({ ...finding, cluster }));
}

/** `Wool by Roe`, `‘The Marsh’, by Roe`: where articles write of books, an author's. `by` is that word. */
function ofWork(passage: DescribedText, name: number, by: number): Finding[] {
	const work = beforeMark(passage, by - 1);
	const noun = passage.isOfBooks ? 'author' : 'maker';
	const phrase = `${noun} of ${passage.unit(work).written}`;
	return [
		{
			cluster: passage.clusterAt(name),
			rule: 'maker-before-name',
			weight: MAKER_WEIGHT,
			phrase,
			heads: [noun],
			...passage.span(work, by + 1),
		},
	];
}

/** Before a comma, and before the quotation mark beside it. */
function beforeMark(passage: DescribedText, at: number): number {
	let last = at;
	while (/^["”'’*_,]$/.test(passage.lower(last)) && last > at - 3) last--;
	return last;
}
