/** What clauses say of a person: relative clauses, copulas, `as` phrases. */
import { CONFERRED, HOLDING_OFFICE, OFFICE_GIVERS, OFFICE_VERBS } from '../lexicon/news-verbs.js';
import { SAYING_FORMS } from '../lexicon/reporting-verbs.js';
import { afterAge, clauseEnd } from '../syntax/clauses.js';
import { QUANTIFIERS } from '../lexicon/determiners.js';
import { AUXILIARIES, BE, HAVE } from '../lexicon/auxiliaries.js';
import { union, without, words } from '../lexicon/word-class.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import { isPluralRole } from '../lexicon/persons.js';
import { Class, isA } from '../lexicon/classes.js';
import type { Finding } from './findings.js';
import { rolePhraseAt } from '../syntax/role-phrases.js';
import { MOST_WORDS, shortened } from './shortened.js';
import type { DescribedText } from './described-text.js';
import { agentOf } from './agents.js';
import { coordinatedBefore } from './coordination.js';
import { formerly, roleFinding } from './roles.js';
import { isSubject } from './subject.js';

const LINKING_VERBS = union(BE, words('became becomes remained remains'));
const BEEN = /^(?:been|become)$/;
const ADVERBS_BEFORE_ROLE = without(union(ADVERBS, words('formerly long')), words('never not'));
/** Verbs and nouns whose `as` names an office or occupation; `described as`, `seen as` name an opinion. */
const BEFORE_AS = union(OFFICE_VERBS, words('career down job office position post reelection role'));
const OFFICE_HELD = union(HOLDING_OFFICE, words('held hold holding holds'));
/** With these no clause ends. */
const UNFINISHED = union(AUXILIARIES, SAYING_FORMS, words('believe believes say'));
/** Verbs of clauses that do not say who someone is. */
const UNTELLING = union(
	AUXILIARIES,
	SAYING_FORMS,
	words(
		'already also appeared asked beat both called calls declined finished greeted later lost made recently scored stated then took won',
	),
);

/** The findings of clauses that hang on a person's name. */
export function findingsInClauses(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentenceEnd = passage.sentence(name).to;
	let at = name + 1;
	if (passage.lower(at) === '(') while (at < sentenceEnd && at < name + 20 && passage.lower(at - 1) !== ')') at++;
	if (passage.lower(at) === ',') at = afterAge(passage, at + 1);
	const word = passage.lower(at);
	if (word === 'who') return relative(passage, at, sentenceEnd, cluster);
	const as = ofAll(passage, name, name + 1, asPhrase(passage, name, sentenceEnd, cluster));
	if (!isSubject(passage, name)) return as;
	return [...ofAll(passage, name, at, predicate(passage, at, sentenceEnd, cluster, 'copula')), ...as];
}

/** `A and B were teachers`, `A and B both worked as teachers`: said of each. `verb` is the token after the last name. */
function ofAll(passage: DescribedText, name: number, verb: number, findings: readonly Finding[]): Finding[] {
	const others = /^(?:were|are|all|both)$/.test(passage.lower(verb)) ? coordinatedBefore(passage, name) : [];
	return findings.flatMap((one) => [one, ...others.map((cluster) => ({ ...one, cluster }))]);
}

/** `He was a teacher`: the findings of a sentence that opens with a pronoun. `at` is the pronoun. */
export function findingsOfPronoun(passage: DescribedText, at: number, cluster: number): Finding[] {
	return predicate(passage, at + 1, passage.sentence(at).to, cluster, 'copula-pronoun');
}

/** `who is a lawyer`, `who holds the post in a caretaker role`, `who leads the party`, `who helped …`. `at` is `who`. */
function relative(passage: DescribedText, at: number, sentenceEnd: number, cluster: number): Finding[] {
	let verb = at + 1;
	while (ADVERBS_BEFORE_ROLE.has(passage.lower(verb))) verb++;
	const role = predicate(passage, at + 1, sentenceEnd, cluster, 'relative-clause');
	if (role.length > 0) return role;
	const qualified = qualifier(passage, verb, sentenceEnd, cluster);
	if (qualified) return [qualified];
	const agent = agentOf(passage, verb, sentenceEnd, cluster);
	if (agent) return [agent];
	const clause = clauseFinding(passage, at, sentenceEnd, cluster);
	return clause ? [clause] : [];
}

/** `who holds the post in a caretaker role`, `who serves on an interim basis`: a word for the office named elsewhere. */
function qualifier(passage: DescribedText, verb: number, sentenceEnd: number, cluster: number): Finding | undefined {
	if (!OFFICE_HELD.has(passage.lower(verb))) return undefined;
	for (let at = verb + 1; at < Math.min(sentenceEnd, verb + 10); at++) {
		if (!/^(?:role|capacity|basis)$/.test(passage.lower(at))) continue;
		const word = passage.lower(at - 1);
		if (!/^(?:caretaker|acting|interim|temporary|provisional|transitional|ceremonial|honorary)$/.test(word)) return undefined;
		const phrase = word === 'temporary' || word === 'provisional' ? 'interim' : word;
		const { start, end } = passage.span(verb - 1, at + 1);
		return { cluster, rule: 'qualifier', weight: 3, phrase, heads: [], start, end, qualifies: true };
	}
	return undefined;
}

/** The clause itself, where no role is known: `who helped manage the delivery`. `at` is `who`. */
function clauseFinding(passage: DescribedText, at: number, sentenceEnd: number, cluster: number): Finding | undefined {
	// `who has a studio`, not `who has said so`.
	const owns = /^(?:has|owns|runs)$/.test(passage.lower(at + 1)) && /^an?$/.test(passage.lower(at + 2));
	if ((UNTELLING.has(passage.lower(at + 1)) && !owns) || passage.isQuoted(at)) return undefined;
	const to = clauseEnd(passage, at + 1, sentenceEnd);
	const range = shortened(passage, { from: at, to }, at + 2);
	if (range.to - range.from < 3 || UNFINISHED.has(passage.lower(range.to - 1))) return undefined;
	return {
		cluster,
		rule: 'clause',
		weight: 0.8,
		phrase: passage.print(range),
		heads: [],
		...passage.span(at, range.to),
	};
}

/** A form of `be` or `become`, then a role: `is the head of X`, `was elected speaker`. */
function predicate(passage: DescribedText, start: number, sentenceEnd: number, cluster: number, rule: string): Finding[] {
	let at = start;
	const skip = (): void => {
		while (at < sentenceEnd && ADVERBS_BEFORE_ROLE.has(passage.lower(at))) at++;
	};
	skip();
	if (rule !== 'relative-clause' && passage.isQuoted(at)) return [];
	const word = passage.lower(at);
	const perfect =
		HAVE.has(word) &&
		(BEEN.test(passage.lower(at + 1)) || (ADVERBS_BEFORE_ROLE.has(passage.lower(at + 1)) && BEEN.test(passage.lower(at + 2))));
	const future = word === 'will' && passage.lower(at + 1) === 'become';
	if (!perfect && !future && !LINKING_VERBS.has(word)) return [];
	at++;
	if (perfect || future) while (at < sentenceEnd && !BEEN.test(passage.lower(at - 1))) at++;
	skip();
	if (passage.lower(at) === 'being') at++;
	if (CONFERRED.has(passage.lower(at))) {
		at++;
		if (passage.lower(at) === 'in') at++;
		if (passage.lower(at) === 'as') at++;
		if (/^(?:to|by|for|that|on|guilty|dead)$/.test(passage.lower(at))) return [];
	}
	const phrase = rolePhraseAt(passage, at, sentenceEnd);
	if (!phrase) return [];
	// `is 40 delegates short`
	if (passage.isNumber(phrase.from - 1) && isPluralRole(passage.unit(phrase.head).written)) return [];
	if (passage.isPerson(phrase.to) || (phrase.owner && !passage.isName(phrase.owner.from))) return [];
	if (QUANTIFIERS.has(phrase.determiner) || isA(passage.unit(phrase.from), Class.adverb | Class.conjunction | Class.question)) return [];
	const finding = roleFinding(passage, phrase, cluster, { rule, weight: 2.8 });
	return finding ? [finding] : [];
}

/** `Roe resigned as anchor`, `appointed Roe as chair`. */
function asPhrase(passage: DescribedText, name: number, sentenceEnd: number, cluster: number): Finding[] {
	const limit = Math.min(sentenceEnd, name + 20);
	if (passage.lower(name + 1) === 'as' && OFFICE_GIVERS.has(passage.lower(name - 1))) {
		const replaces = /^(?:replac|succe)/.test(passage.lower(name - 1));
		const finding = roleAt(passage, name + 2, sentenceEnd, cluster, 'as-phrase');
		return finding ? [replaces ? { ...finding, phrase: formerly(finding.phrase) } : finding] : [];
	}
	const found = asPhraseFrom(passage, name + 1, limit, sentenceEnd, cluster, 'as-phrase');
	return found ? [found] : [];
}

/** The role after the first `as` between two tokens, if its verb names an office and no other person stands between. */
function asPhraseFrom(
	passage: DescribedText,
	start: number,
	limit: number,
	sentenceEnd: number,
	cluster: number,
	rule: string,
): Finding | undefined {
	let hasOfficeVerb = false;
	for (let at = start; at < limit; at++) {
		if (passage.isPerson(at) || /^(?:who|which|that|said|says|,|;|:|“|"|”)$/.test(passage.lower(at))) return undefined;
		if (BEFORE_AS.has(passage.lower(at))) hasOfficeVerb = true;
		if (passage.lower(at) === 'as' && hasOfficeVerb) return roleAt(passage, at + 1, sentenceEnd, cluster, rule);
	}
	return undefined;
}

function roleAt(passage: DescribedText, start: number, sentenceEnd: number, cluster: number, rule: string): Finding | undefined {
	const phrase = rolePhraseAt(passage, start, sentenceEnd);
	if (!phrase || passage.isPerson(phrase.to) || phrase.to - phrase.from > MOST_WORDS * 2) return undefined;
	return roleFinding(passage, phrase, cluster, { rule, weight: 2.6 });
}
