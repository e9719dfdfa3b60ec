/**
 * Says whom `he` or `she` means: the persons named (or meant by a pronoun) shortly before, weighed by sentence,
 * place and gender, against nouns for persons that stand nearer (`the pilot`). Answers only where one is
 * clearly ahead.
 */
import { LINKING_VERBS } from '../lexicon/auxiliaries.js';
import { union, words } from '../lexicon/word-class.js';
import { SAYING_FORMS } from '../lexicon/reporting-verbs.js';
import type { Span } from '../../annotations.js';
import { startsWithCapital, startsWithLetter } from '../document/characters.js';
import { lastStartingBy, lastTokenStartingBy, sentenceAt } from '../document/lookup.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import type { Article, Token } from '../document/types.js';
import type { Cluster } from './types.js';
import type { Name } from '../ner/name.js';
import { SPECIFIERS } from '../lexicon/determiners.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { genderOfWord } from '../lexicon/gender.js';
import { genderOfPronoun } from './gender.js';
import type { Gender } from '../lexicon/gender.js';
import { isQuoted, quotedSpans } from '../document/quoted-stretches.js';

/** What the reader of pronouns works on; `clusterOf` gives each name's cluster. */
export interface Named {
	readonly article: Article;
	readonly names: readonly Name[];
	readonly clusters: readonly Cluster[];
	readonly clusterOf: readonly number[];
}

/** The answer for one pronoun: the likeliest first; `sure` where the first is clearly ahead. */
export interface Antecedents {
	readonly candidates: readonly number[];
	readonly sure: boolean;
}

/** A stretch of text where somebody is meant: a name, a resolved pronoun, or a noun for a person nobody is known by. */
interface Occurrence extends Span {
	/** The cluster; `SOMEBODY` for a noun. */
	readonly cluster: number;
	readonly sentence: number;
	readonly subject: boolean;
	readonly owner: boolean;
	readonly quoted: boolean;
	/** Whether a verb of saying stands beside it: a speaker is not the `he` of his own words. */
	readonly speaks: boolean;
	/** Of a noun: its gender. */
	readonly gender: Cluster['gender'];
}

const SOMEBODY = -1;
const NOBODY: Antecedents = { candidates: [], sure: false };
/** How far back a person may have been meant, in sentences. */
const SENTENCES_BACK = 4;
/** At most this many occurrences are looked at: costs a pronoun stay flat. */
const PLACES_BACK = 24;
/** What somebody loses who stands in the pronoun's own sentence and is not its subject. */
const OBJECT_BESIDE = 1;
/** By how much the first must be ahead of the second. */
const CLEAR_LEAD = 0.9;

/** From a pronoun's offset and text to its antecedents; `exclude` is never among them. */
export type PronounReader = (start: number, word: string, exclude?: number) => Antecedents;

/** Reads the pronouns of an article; what it needs to know of the whole is found when the first one is asked for. */
export function pronounReader(named: Named, quoted: readonly Span[] = quotedSpans(named.article)): PronounReader {
	let occurrences: readonly Occurrence[] | undefined;
	return (start, word, exclude = -2) => {
		const gender = genderOfPronoun(word);
		if (gender === 'unknown') return NOBODY;
		occurrences ??= new OccurrenceReader(named, quoted).occurrences();
		return antecedents(named, occurrences, quoted, start, gender, exclude);
	};
}

function antecedents(
	named: Named,
	occurrences: readonly Occurrence[],
	quoted: readonly Span[],
	start: number,
	gender: Gender,
	exclude: number,
): Antecedents {
	const quote = quoted[lastStartingBy(quoted, start)];
	const inQuote = quote !== undefined && start < quote.end && !isAttribution(named.article, start, quote);
	const opening = inQuote ? sentenceAt(named.article, quote.start) : -1;
	const sentence = sentenceAt(named.article, start);
	const scores = new Map<number, number>();
	// In `“Roe lied,” she said` she is not Roe: speakers seldom call themselves by name.
	const spokenOf = new Set<number>();
	const justSpoken = quote && !inQuote && start - quote.end < 3 ? quote : undefined;
	const last = lastStartingBy(occurrences, start - 1);
	for (let at = last; at >= 0 && at > last - PLACES_BACK; at--) {
		const occurrence = occurrences[at];
		if (!occurrence || sentence - occurrence.sentence > SENTENCES_BACK) break;
		if (justSpoken && occurrence.start >= justSpoken.start && occurrence.start < justSpoken.end) spokenOf.add(occurrence.cluster);
		if (occurrence.cluster === exclude || spokenOf.has(occurrence.cluster) || (opening >= 0 && isSpeaker(occurrence, sentence, opening)))
			continue;
		const known = occurrence.cluster === SOMEBODY ? occurrence.gender : (named.clusters[occurrence.cluster]?.gender ?? 'unknown');
		if (known !== 'unknown' && known !== gender) continue;
		const score = scoreOf(occurrence, sentence, inQuote) + (known === gender ? 0.25 : 0);
		// Somebody named again is likelier meant; but to name them inside a quotation is no sign that they speak.
		const again = scores.has(occurrence.cluster) && (inQuote || !occurrence.quoted) ? 0.1 : 0;
		scores.set(occurrence.cluster, Math.max(score, scores.get(occurrence.cluster) ?? 0) + again);
	}
	return ranked(scores);
}

/** Whether the pronoun stands in an attribution that a missing closing mark makes look like quoted: `“It rained, she said.` */
function isAttribution(article: Article, start: number, quote: Span): boolean {
	if (/["”']/.test(article.text.charAt(quote.end - 1))) return false;
	const token = lastTokenStartingBy(article, start);
	return article.tokens[token - 1]?.text === ',' && isReport(article.tokens[token + 1]?.text ?? '');
}

/** Whether an occurrence outside the quote is its speaker: beside a verb of saying, or in the sentence in which the quote opens. */
function isSpeaker(occurrence: Occurrence, sentence: number, opening: number): boolean {
	if (occurrence.quoted) return false;
	return occurrence.sentence >= opening || (occurrence.speaks && sentence - occurrence.sentence < 2);
}

function scoreOf(occurrence: Occurrence, sentence: number, pronounQuoted: boolean): number {
	let score = 4 - (sentence - occurrence.sentence);
	if (occurrence.subject) score += 1.2;
	else if (occurrence.owner) score -= 0.4;
	// `Speaking to Roe, he said`: he is not the object of his own clause.
	else if (occurrence.sentence === sentence && !pronounQuoted) score -= OBJECT_BESIDE;
	if (occurrence.cluster === SOMEBODY && !occurrence.subject) score -= 1.0;
	return !pronounQuoted && occurrence.quoted ? score - 3 : score;
}

function ranked(scores: ReadonlyMap<number, number>): Antecedents {
	const order = [...scores].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	const candidates = order.map(([cluster]) => cluster).filter((cluster) => cluster !== SOMEBODY);
	const [first, second] = order;
	if (!first) return NOBODY;
	const lead = first[1] - (second?.[1] ?? 0);
	const sure = first[0] !== SOMEBODY && first[1] >= 1 && (!second || lead >= CLEAR_LEAD);
	return { candidates, sure };
}

const REPORTS = union(SAYING_FORMS, words('asked continued say stated'));

function isReport(word: string): boolean {
	return REPORTS.has(word.toLowerCase());
}

/** Words with an object behind them. */
const BEFORE_OBJECTS = union(PREPOSITIONS, words('asked called killed met that told'));
/** A role after one of them stands for somebody named beside it. */
const BEFORE_ROLE = union(LINKING_VERBS, words(', — – ( as by for named of'));
/** Articles and the like, before nouns for persons. */
const OPENERS = union(SPECIFIERS, ['another', 'one']);
const LONGEST_DETERMINER = 'another'.length;

/** Collects the occurrences of an article, in text order. */
class OccurrenceReader {
	readonly #named: Named;
	readonly #quoted: readonly Span[];
	readonly #occurrences: Occurrence[] = [];

	constructor(named: Named, quoted: readonly Span[]) {
		this.#named = named;
		this.#quoted = quoted;
	}

	occurrences(): readonly Occurrence[] {
		const { names, clusters, clusterOf, article } = this.#named;
		let next = 0;
		for (let token = 0; token < article.tokens.length; token++) {
			const name = names[next];
			if (name && token >= name.from) {
				if (clusters[clusterOf[next] ?? -1]?.type === 'person') this.#add(name.from, name.to, clusterOf[next] ?? SOMEBODY);
				token = Math.max(token, name.to - 1);
				next++;
			} else this.#addWord(token);
		}
		return this.#occurrences;
	}

	/** A `he` or `she` that is sure is an occurrence of its own; so is a noun for a person with an article in front. */
	#addWord(token: number): void {
		const { text, lower } = this.#named.article.tokens[token] as Token;
		const start = this.#named.article.starts[token] ?? 0;
		if (text.length > LONGEST_DETERMINER) return;
		if (lower === 'he' || lower === 'she') {
			const { candidates, sure } = antecedents(this.#named, this.#occurrences, this.#quoted, start, genderOfPronoun(lower), -2);
			if (sure && candidates[0] !== undefined) this.#add(token, token + 1, candidates[0]);
		} else if (OPENERS.has(lower)) this.#addNoun(token);
	}

	#addNoun(determiner: number): void {
		for (let at = determiner + 1; at < determiner + 5; at++) {
			const text = this.#text(at);
			if (!startsWithLetter(text)) return;
			const role = roleNoun(text);
			if (role === undefined || role !== text.toLowerCase()) continue;
			if (roleNoun(this.#text(at + 1)) === undefined && !this.#isOfSomeoneNamed(determiner, at))
				this.#add(determiner, at + 1, SOMEBODY, genderOfWord(role));
			return;
		}
	}

	/** `the pilot, Jane Roe`, `the mayor of Ost, Jane Roe`, `the actor Jane Roe`, `Jane Roe, the pilot`, `was a pilot`: the noun stands for someone named beside it. */
	#isOfSomeoneNamed(from: number, head: number): boolean {
		if (startsWithCapital(this.#text(head + 1))) return true;
		for (let at = head + 1; at < head + 10; at++) {
			const text = this.#text(at);
			if (/^[,(]$/.test(text) && startsWithCapital(this.#text(at + 1))) return true;
			if (!startsWithLetter(text) || isReport(text)) break;
		}
		return BEFORE_ROLE.has(this.#text(from - 1).toLowerCase());
	}

	#add(from: number, to: number, cluster: number, gender: Cluster['gender'] = 'unknown'): void {
		const { article } = this.#named;
		const start = article.starts[from] ?? 0;
		this.#occurrences.push({
			start,
			end: article.ends[to - 1] ?? start,
			cluster,
			sentence: sentenceAt(article, start),
			subject: this.#isSubject(from),
			owner: isPossessiveEnd(this.#text(to)),
			quoted: isQuoted(this.#quoted, start),
			speaks: isReport(this.#text(from - 1)) || isReport(this.#text(to)) || this.#isTitledSpeaker(from),
			gender,
		});
	}

	/** `said Professor Jane Roe`. */
	#isTitledSpeaker(from: number): boolean {
		return isReport(this.#text(from - 2)) || isReport(this.#text(from - 3));
	}

	/** Whether the words look like the subject of their clause: early in the sentence and behind no preposition; or behind `said`. */
	#isSubject(from: number): boolean {
		const { article } = this.#named;
		const first = article.sentences[sentenceAt(article, article.starts[from] ?? 0)]?.from ?? 0;
		for (let before = from - 1; before >= first; before--) {
			if (from - before >= 8) return false;
			const word = this.#text(before);
			if (/^(?:said|says|added|according|and)$/i.test(word)) return true;
			if (BEFORE_OBJECTS.has(word.toLowerCase())) return before < first + 1;
			if (/^[,;:"“”.—–-]$/.test(word)) return from - before < 6;
		}
		return true;
	}

	#text(token: number): string {
		return this.#named.article.tokens[token]?.text ?? '';
	}
}
