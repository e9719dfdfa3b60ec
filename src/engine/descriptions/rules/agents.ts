/** What someone does, where the verb says who they are as well as a noun would: `led by Roe`, `who leads the party`, `starring Roe`. */
import { union } from '../../lexicon/word-class.js';
import { ARTICLES } from '../../lexicon/determiners.js';
import { AUXILIARIES } from '../../lexicon/auxiliaries.js';
import type { Name } from '../../types.js';
import { thingNoun } from '../../lexicon/things.js';
import type { Finding } from '../findings.js';
import { isModifier, isTimePhrase } from '../phrases.js';
import { shortened } from '../shortened.js';
import type { Reading } from '../reading.js';
import { clauseEnd } from './after.js';
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

/** The same by their present participles. */
const PROGRESSIVE: ReadonlyMap<string, string> = new Map(
	Object.entries({ leading: 'leader', heading: 'head', chairing: 'chair', directing: 'director', coaching: 'coach', managing: 'manager' }),
);

/** Those that tell as much in a main clause (`led` tells of a race as often as of a party). */
const MAKERS = /^(?:founded|co-founded|invented|created|wrote|authored|directed|chairs|heads|owns|coaches|edits)$/;

/** Verbs of parts: what they hang on is a person, and nobody's work. */
const PLAYED = /^(?:played|portrayed)$/;

/** `a team led by Jane Roe` → `leader of a team`, `the film, starring A and B` → `star of the film`; of each name of the list. */
export function agentBefore(reading: Reading, name: Name, cluster: number, end: number, floor: number): Finding[] {
	const found = agentIn(reading, end, floor);
	if (!found) return [];
	const { agent, object, from } = found;
	const { start } = reading.token(from);
	const told = {
		rule:
			agent === ''
				? 'part-before-name'
				: reading.lower(end - 1) === 'starring'
					? 'star-before-name'
					: PAST_AGENTS.has(agent)
						? 'agent-before-name'
						: 'maker-before-name',
		...(agent === ''
			? { weight: 1, phrase: `plays ${object ?? ''}`, heads: [] }
			: { weight: 2.2, phrase: object ? `${agent} of ${object}` : agent, heads: [agent] }),
	};
	// `Ann is played by Roe, and Bea by Doe`: who comes next is another part.
	const others = agent === '' ? [] : coordinatedAfter(reading, name);
	return [cluster, ...others].map((one) => ({ ...told, cluster: one, start, end: reading.token(end - 1).end }));
}

const PAST_AGENTS = new Set(PAST.values());

interface Agent {
	/** What the verb makes of its subject; empty where it plays a part. */
	readonly agent: string;
	readonly object: string | undefined;
	/** The token where the verb begins. */
	readonly from: number;
}

function agentIn(reading: Reading, end: number, floor: number): Agent | undefined {
	if (reading.lower(end - 1) === 'starring') {
		const object = objectBefore(reading, end - 1, floor);
		return { agent: 'star', object, from: end - 1 };
	}
	if (reading.lower(end - 1) !== 'by') return undefined;
	const maker = makerBefore(reading, end - 2, floor);
	if (maker) return maker;
	const from = reading.isHyphen(end - 3) ? end - 4 : end - 2;
	const participle = from === end - 2 ? reading.lower(from) : `${reading.lower(from)}-${reading.lower(end - 2)}`;
	const object = objectBefore(reading, from, floor);
	if (PLAYED.test(participle)) return object && reading.nameAt(from - 2) ? { agent: '', object, from } : undefined;
	const agent = PAST.get(participle);
	// `It was directed by Jane Roe`: of what, the sentence before says.
	const isIt = /^(?:it|which)$/.test(reading.lower(from - 2)) && /^(?:is|was)$/.test(reading.lower(from - 1));
	return agent !== undefined && (object !== undefined || isIt) ? { agent, object, from } : undefined;
}

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

/** `a documentary by` Roe, `the novel of the same name by` Roe; `at` is the token in front of `by`. */
function makerBefore(reading: Reading, at: number, floor: number): Agent | undefined {
	const isSame = reading.lower(at) === 'name' && reading.lower(at - 1) === 'same' && reading.lower(at - 3) === 'of';
	const from = isSame ? at - 4 : at;
	const agent = MADE.get(reading.lower(from));
	if (
		agent === undefined ||
		from <= floor ||
		!/^(?:a|an|the|new|first|debut|second|latest|same|best-selling)$/.test(reading.lower(from - 1))
	)
		return undefined;
	return { agent, object: `the ${reading.lower(from)}`, from };
}

/** The name or plain noun phrase that a participle hangs on (`the film Harvest, directed by`, `the Ost team, led by`); undefined where it is none. */
function objectBefore(reading: Reading, at: number, floor: number): string | undefined {
	let last = at - 1;
	while (last > floor && /^(?:,|is|was|be|been|being|which|and|"|”|will|to)$/.test(reading.lower(last))) last--;
	const name = reading.nameAt(last);
	if (name)
		return name.from >= floor && name.type !== 'group' && (name.type !== 'person' || PLAYED.test(reading.lower(at)))
			? reading.print({ from: name.from, to: name.to })
			: undefined;
	if (thingNoun(reading.lower(last)) === undefined) return undefined;
	let from = last;
	while (from > floor && last - from < 4 && (reading.nameAt(from - 1) ?? isModifier(reading, from - 1))) from--;
	if (!ARTICLES.has(reading.lower(from - 1))) return undefined;
	return `${reading.lower(from - 1)} ${reading.print({ from, to: last + 1 })}`;
}

/** `who leads the party` → `leader of the party`; `verb` is the verb. */
export function agentOf(reading: Reading, verb: number, ceiling: number, cluster: number): Finding | undefined {
	// `who is heading the office`
	if (/^(?:is|was)$/.test(reading.lower(verb)) && PROGRESSIVE.has(reading.lower(verb + 1)))
		return agentOf(reading, verb + 1, ceiling, cluster);
	const word = reading.lower(verb);
	const agent = PAST.get(word) ?? PRESENT.get(word) ?? PROGRESSIVE.get(word);
	if (agent === undefined) return undefined;
	let to = verb + 1;
	const end = clauseEnd(reading, to, ceiling);
	while (to < end && !isTimePhrase(reading, to) && !PREDICATE_OPENERS.has(reading.lower(to))) to++;
	const range = shortened(reading, { from: verb + 1, to }, verb + 1);
	if (range.to < to && range.to - range.from < 3) return undefined;
	const object = reading.print(range);
	if (!object || range.to - range.from < 1 || (!/^(?:the|a|an|one)$/.test(reading.lower(verb + 1)) && !reading.nameAt(verb + 1)))
		return undefined;
	return {
		cluster,
		rule: 'agent-in-clause',
		weight: 2.4,
		phrase: `${agent} of ${object}`,
		heads: [agent],
		...reading.span(verb, range.to),
	};
}

/** `Roe teaches at Ost College`: the clause itself, where no role is told. */
export function workOf(reading: Reading, name: Name, cluster: number): Finding[] {
	const verb = name.to;
	if (!/^(?:teaches|works|studies|plays|lectures|writes)$/.test(reading.lower(verb)) || !/^(?:at|for)$/.test(reading.lower(verb + 1)))
		return [];
	const at = reading.lower(verb + 2) === 'the' ? verb + 3 : verb + 2;
	const body = reading.nameAt(at);
	if (body?.type !== 'organization' || body.from !== at) return [];
	const phrase = reading.print({ from: verb, to: body.to });
	return [{ cluster, rule: 'work', weight: 1.05, phrase, heads: [], start: reading.token(verb).start, end: body.end }];
}

/** `Roe founded the company in May`: what a main clause says someone made, where no role is told. */
export function makerOf(reading: Reading, name: Name, ceiling: number, cluster: number): Finding[] {
	const verb = reading.lower(name.to) === 'had' ? name.to + 1 : name.to;
	if (!MAKERS.test(reading.lower(verb))) return [];
	const found = agentOf(reading, verb, ceiling, cluster);
	return found ? [{ ...found, rule: 'maker', weight: 1.1 }] : [];
}
