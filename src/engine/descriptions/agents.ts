/** What someone does, where the verb says who they are as well as a noun would: `led by Roe`, `who leads the party`, `starring Roe`. */
import { clauseEnd } from '../syntax/clauses.js';
import { union } from '../lexicon/word-class.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { Finding } from './findings.js';
import { isTimePhrase } from '../syntax/role-phrases.js';
import { shortened } from './shortened.js';
import type { DescribedText } from './described-text.js';
import { coordinatedAfter } from './coordination.js';

const PREDICATE_OPENERS = union(AUXILIARIES, ['said', 'says']);

/** What verbs make of their subject, by their past forms. Our own list. */
const PAST: ReadonlyMap<string, string> = new Map(
	Object.entries({
		directed: 'director',
		'co-directed': 'co-director',
		written: 'author',
		wrote: 'author',
		'co-written': 'co-author',
		authored: 'author',
		'co-authored': 'co-author',
		led: 'leader',
		headed: 'head',
		chaired: 'chair',
		founded: 'founder',
		'co-founded': 'co-founder',
		owned: 'owner',
		hosted: 'host',
		'co-hosted': 'co-host',
		anchored: 'anchor',
		produced: 'producer',
		designed: 'designer',
		created: 'creator',
		invented: 'inventor',
		edited: 'editor',
		coached: 'coach',
		composed: 'composer',
		drafted: 'drafter',
		captained: 'captain',
		skippered: 'skipper',
		managed: 'manager',
		organized: 'organizer',
		organised: 'organiser',
	}),
);

/** The same by their present forms. */
const PRESENT: ReadonlyMap<string, string> = new Map(
	Object.entries({
		leads: 'leader',
		heads: 'head',
		chairs: 'chair',
		owns: 'owner',
		directs: 'director',
		hosts: 'host',
		edits: 'editor',
		manages: 'manager',
		coaches: 'coach',
		captains: 'captain',
		represents: 'representative',
	}),
);

/** Things that somebody has made, and what that makes of them. */
const MADE: ReadonlyMap<string, string> = new Map(
	Object.entries({
		film: 'maker',
		movie: 'maker',
		documentary: 'maker',
		book: 'author',
		novel: 'author',
		memoir: 'author',
		biography: 'author',
		autobiography: 'author',
		poem: 'author',
		painting: 'painter',
		sculpture: 'sculptor',
	}),
);

/** `a documentary by` Roe → `maker of the documentary`; `end` is the token after `by`. */
export function makerBefore(passage: DescribedText, name: number, cluster: number, end: number): Finding[] {
	const made = end - 2;
	const agent = passage.lower(end - 1) === 'by' ? MADE.get(passage.lower(made)) : undefined;
	if (agent === undefined || !/^(?:a|an|the|new|first|debut|second|latest|same|best-selling)$/.test(passage.lower(made - 1))) return [];
	const finding = {
		rule: 'maker-before-name',
		weight: 2.2,
		phrase: `${agent} of the ${passage.lower(made)}`,
		heads: [agent],
		...passage.span(made, end),
	};
	return [cluster, ...coordinatedAfter(passage, name)].map((one) => ({ ...finding, cluster: one }));
}

/** `who leads the party` → `leader of the party`; `verb` is the verb. */
export function agentOf(passage: DescribedText, verb: number, sentenceEnd: number, cluster: number): Finding | undefined {
	const word = passage.lower(verb);
	const agent = PAST.get(word) ?? PRESENT.get(word);
	if (agent === undefined) return undefined;
	let to = verb + 1;
	const end = clauseEnd(passage, to, sentenceEnd);
	while (to < end && !isTimePhrase(passage, to) && !PREDICATE_OPENERS.has(passage.lower(to))) to++;
	const range = shortened(passage, { from: verb + 1, to }, verb + 1);
	if (range.to < to && range.to - range.from < 3) return undefined;
	const object = passage.print(range);
	if (!object || range.to - range.from < 1 || (!/^(?:the|a|an|one)$/.test(passage.lower(verb + 1)) && !passage.isName(verb + 1)))
		return undefined;
	return {
		cluster,
		rule: 'agent-in-clause',
		weight: 2.4,
		phrase: `${agent} of ${object}`,
		heads: [agent],
		...passage.span(verb, range.to),
	};
}
