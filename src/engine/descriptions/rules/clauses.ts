/** What clauses say of a person: relative clauses, copulas, `as` phrases. */
import { SAYING_FORMS } from '../../lexicon/reporting-verbs.js';
import { QUANTIFIERS } from '../../lexicon/determiners.js';
import { AUXILIARIES, BE, HAVE } from '../../lexicon/auxiliaries.js';
import { union, without, words } from '../../lexicon/word-class.js';
import { ADVERBS } from '../../lexicon/adverbs.js';
import type { Name } from '../../types.js';
import { isPluralRole } from '../../lexicon/persons.js';
import { STOPS } from '../data/words.js';
import type { Finding } from '../findings.js';
import { phraseStartingAt } from '../phrases.js';
import { MOST_WORDS, shortened } from '../shortened.js';
import type { Reading } from '../reading.js';
import { behindAge, clauseEnd } from './after.js';
import { agentOf } from './agents.js';
import { coordinatedBefore } from './coordination.js';
import { formerly, roleFinding } from './roles.js';
import { isSubject } from './subject.js';

const LINKING_VERBS = union(BE, words('became becomes remained remains'));
const BEEN = /^(?:been|become)$/;
const ADVERBS_BEFORE_ROLE = without(union(ADVERBS, words('formerly long')), words('never not'));
/** Verbs whose `as` tells an office or occupation; `described as`, `seen as` tell an opinion. */
const AS_VERBS =
	/^(?:resigned|resigns|resign|resigning|served|serves|serving|serve|appointed|elected|re-elected|reelected|named|chosen|selected|worked|works|working|hired|nominated|retired|retires|installed|inaugurated|confirmed|sworn|quit|acted|acts|acting|down|reelection|run|running|office|position|post|job|role|career|returned|returns|known|started|began|continue|continues|left|picked|employed|trained)$/;
const GIVEN_OFFICE = /^(?:elected|re-elected|reelected|appointed|named|chosen|nominated|crowned|declared|promoted|made|sworn)$/;
const OFFICE_HELD = /^(?:holds|held|hold|holding|serves|served|serving|acts|acted|works|worked|continues|continued)$/;
/** Verbs of clauses that do not tell who someone is. */
const UNTELLING = union(
	AUXILIARIES,
	SAYING_FORMS,
	words(
		'already also appeared asked beat both called calls declined finished greeted later lost made recently scored stated then took won',
	),
);

/** The findings of clauses that hang on a person's name. */
export function findingsInClauses(reading: Reading, name: Name, cluster: number): Finding[] {
	const ceiling = reading.sentence(name.from).to;
	let at = name.to;
	if (reading.lower(at) === '(') while (at < ceiling && at < name.to + 10 && reading.lower(at - 1) !== ')') at++;
	if (reading.lower(at) === ',') at = behindAge(reading, at + 1);
	const word = reading.lower(at);
	if (word === 'who') return relative(reading, at, ceiling, cluster);
	const as = ofAll(reading, name, name.to, asPhrase(reading, name, ceiling, cluster));
	if (!isSubject(reading, name)) return as;
	return [...ofAll(reading, name, at, predicate(reading, at, ceiling, cluster, 'copula')), ...as];
}

/** `A and B were teachers`, `A and B both worked as teachers`: said of each. `verb` is the token behind the last name. */
function ofAll(reading: Reading, name: Name, verb: number, findings: readonly Finding[]): Finding[] {
	const others = /^(?:were|are|all|both)$/.test(reading.lower(verb)) ? coordinatedBefore(reading, name) : [];
	return findings.flatMap((one) => [one, ...others.map((cluster) => ({ ...one, cluster }))]);
}

/** `He was a teacher`: the findings of a sentence that opens with a pronoun. `at` is the pronoun. */
export function findingsOfPronoun(reading: Reading, at: number, cluster: number): Finding[] {
	return predicate(reading, at + 1, reading.sentence(at).to, cluster, 'copula-pronoun');
}

/** `who is a lawyer`, `who holds the post in a caretaker role`, `who leads the party`, `who helped …`. `at` is `who`. */
function relative(reading: Reading, at: number, ceiling: number, cluster: number): Finding[] {
	let verb = at + 1;
	while (ADVERBS_BEFORE_ROLE.has(reading.lower(verb))) verb++;
	const role = predicate(reading, at + 1, ceiling, cluster, 'relative-clause');
	if (role.length > 0) return role;
	const qualified = qualifier(reading, verb, ceiling, cluster);
	if (qualified) return [qualified];
	const agent = agentOf(reading, verb, ceiling, cluster);
	if (agent) return [agent];
	const clause = clauseFinding(reading, at, ceiling, cluster);
	return clause ? [clause] : [];
}

/** `who holds the post in a caretaker role`, `who serves on an interim basis`: a word for the office told elsewhere. */
function qualifier(reading: Reading, verb: number, ceiling: number, cluster: number): Finding | undefined {
	if (!OFFICE_HELD.test(reading.lower(verb))) return undefined;
	for (let at = verb + 1; at < Math.min(ceiling, verb + 10); at++) {
		if (!/^(?:role|capacity|basis)$/.test(reading.lower(at))) continue;
		const word = reading.lower(at - 1);
		if (!/^(?:caretaker|acting|interim|temporary|provisional|transitional|ceremonial|honorary)$/.test(word)) return undefined;
		const phrase = word === 'temporary' || word === 'provisional' ? 'interim' : word;
		const { start, end } = { start: reading.token(verb - 1).start, end: reading.token(at).end };
		return { cluster, rule: 'qualifier', weight: 3, phrase, heads: [], start, end, qualifies: true };
	}
	return undefined;
}

/** The clause itself, where nothing better is told: `who helped manage the delivery`. `at` is `who`. */
function clauseFinding(reading: Reading, at: number, ceiling: number, cluster: number): Finding | undefined {
	// `who has a studio`, not `who has said so`.
	const owns = /^(?:has|owns|runs)$/.test(reading.lower(at + 1)) && /^an?$/.test(reading.lower(at + 2));
	if ((UNTELLING.has(reading.lower(at + 1)) && !owns) || reading.isQuoted(reading.token(at).start)) return undefined;
	const to = clauseEnd(reading, at + 1, ceiling);
	const range = shortened(reading, { from: at, to }, at + 2);
	if (range.to - range.from < 3 || /^(?:said|told|says?|believes?|added|was|has|had|is)$/.test(reading.lower(range.to - 1)))
		return undefined;
	return {
		cluster,
		rule: 'clause',
		weight: 0.8,
		phrase: reading.print(range),
		heads: [],
		...reading.span(at, range.to),
	};
}

/** A form of `be` or `become`, then a role: `is the head of X`, `was elected speaker`. */
function predicate(reading: Reading, start: number, ceiling: number, cluster: number, rule: string): Finding[] {
	let at = start;
	const skip = (): void => {
		while (at < ceiling && ADVERBS_BEFORE_ROLE.has(reading.lower(at))) at++;
	};
	skip();
	if (rule !== 'relative-clause' && reading.isQuoted(reading.token(at).start)) return [];
	const word = reading.lower(at);
	const perfect =
		HAVE.has(word) &&
		(BEEN.test(reading.lower(at + 1)) || (ADVERBS_BEFORE_ROLE.has(reading.lower(at + 1)) && BEEN.test(reading.lower(at + 2))));
	const future = word === 'will' && reading.lower(at + 1) === 'become';
	if (!perfect && !future && !LINKING_VERBS.has(word)) return [];
	at++;
	if (perfect || future) while (at < ceiling && !BEEN.test(reading.lower(at - 1))) at++;
	skip();
	if (reading.lower(at) === 'being') at++;
	if (GIVEN_OFFICE.test(reading.lower(at))) {
		at++;
		if (reading.lower(at) === 'in') at++;
		if (reading.lower(at) === 'as') at++;
		if (/^(?:to|by|for|that|on|guilty|dead)$/.test(reading.lower(at))) return [];
	}
	const phrase = phraseStartingAt(reading, at, ceiling);
	if (!phrase) return [];
	// `is 40 delegates short`
	if (reading.token(phrase.from).kind === 'number' && isPluralRole(reading.token(phrase.head).text)) return [];
	if (reading.isPerson(phrase.to) || (phrase.owner && !reading.nameAt(phrase.owner.from))) return [];
	if (QUANTIFIERS.has(phrase.determiner) || STOPS.has(reading.lower(phrase.from))) return [];
	const finding = roleFinding(reading, phrase, cluster, { rule, weight: 2.8 });
	return finding ? [finding] : [];
}

/** `Roe resigned as anchor`, `appointed Roe as chair`. */
function asPhrase(reading: Reading, name: Name, ceiling: number, cluster: number): Finding[] {
	const limit = Math.min(ceiling, name.to + 10);
	if (
		reading.lower(name.to) === 'as' &&
		/^(?:appointed?|appoints|elected|named|names|chosen|chose|picked|picks|tapped|selected|selects|hired|nominated|nominates|installed|replaced?|replaces|succeed(?:ed|s)?|re-elected|confirmed|replacing|succeeding)$/.test(
			reading.lower(name.from - 1),
		)
	) {
		const replaces = /^(?:replac|succe)/.test(reading.lower(name.from - 1));
		const finding = roleAt(reading, name.to + 1, ceiling, cluster, 'as-phrase');
		return finding ? [replaces ? { ...finding, phrase: formerly(finding.phrase) } : finding] : [];
	}
	const found = asPhraseFrom(reading, name.to, limit, ceiling, cluster, 'as-phrase');
	return found ? [found] : [];
}

/** The role behind the first `as` between two tokens, if its verb tells an office and no other person stands between. */
function asPhraseFrom(reading: Reading, start: number, limit: number, ceiling: number, cluster: number, rule: string): Finding | undefined {
	let told = false;
	for (let at = start; at < limit; at++) {
		if (reading.isPerson(at) || /^(?:who|which|that|said|says|,|;|:|“|"|”)$/.test(reading.lower(at))) return undefined;
		if (AS_VERBS.test(reading.lower(at))) told = true;
		if (reading.lower(at) === 'as' && told) return roleAt(reading, at + 1, ceiling, cluster, rule);
	}
	return undefined;
}

function roleAt(reading: Reading, start: number, ceiling: number, cluster: number, rule: string): Finding | undefined {
	const phrase = phraseStartingAt(reading, start, ceiling);
	if (!phrase || reading.isPerson(phrase.to) || phrase.to - phrase.from > MOST_WORDS * 2) return undefined;
	return roleFinding(reading, phrase, cluster, { rule, weight: 2.6 });
}
