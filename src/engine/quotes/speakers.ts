/** Says which entity speaks: resolves sources, and keeps silent where it is not sure. */
import { union, words } from '../lexicon/word-class.js';
import type { EntityType, Span } from '../../annotations.js';
import { lastStartingBy } from '../document/lookup.js';
import type { ResolvedArticle, Reference, Resolution, Resolve } from '../coref/types.js';
import type { FoundQuote } from './types.js';
import type { Source } from './sources.js';
import { RELATIONS, personsMarked } from '../lexicon/persons.js';
import { roleNoun } from '../lexicon/role-nouns.js';

/**
 * How often each rule names the right speaker, where the source itself is understood; counted on the annotated articles
 * (`../shared/gold/train.jsonl`), rare rules on the attributions of `../shared/data/quotes/polnear-train.jsonl.gz`.
 */
const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
	'speaker-after-quote': 0.99,
	'verb-after-quote': 0.99,
	'cue-before-quote': 0.99,
	'cue-before-clause': 0.98,
	'report-around-quote': 0.98,
	'participle-before-quote': 0.97,
	'clause-before-cue': 0.97,
	'according-to': 0.85,
	'carried-in-paragraph': 0.98,
	'colon-before-quote': 0.97,
	'sentence-after-quote': 0.97,
	signature: 0.97,
	'subject-of-sentence': 0.75,
	'subject-before-quote': 0.7,
	'carried-over-paragraph': 0.8,
	'indirect-after': 0.98,
	'indirect-that': 0.98,
	'indirect-around': 0.99,
	'indirect-before': 0.96,
	'indirect-act': 0.97,
};
const OTHER_RULES = 0.5;
/** Under this a speaker is not named but offered. */
const FLOOR = 0.5;
/** How many names back the last one of a type is looked for. */
const NAMES_BACK = 20;

/** So far after a speaker's words a pronoun may still mean them, in UTF-16 units. */
const RECENT = 400;
/** How often a pronoun that could be several is the person who just spoke; and how often another likely one. */
const CONTINUED = 0.75;
const GUESSED = 0.6;

interface Last {
	readonly cluster: number;
	readonly end: number;
}

/** By which rule a source was found, and the cue that reports its words. */
interface By {
	readonly rule: string;
	readonly own: boolean;
	readonly cue: Span | null;
}

/** Words that go on with what their speaker said. */
const ADDED = /^(?:added|adds|continued|continues|concluded)$/i;
/** `The Ost teacher`: one person, called by what they are. */
const DESCRIBED = /^the (?:\S+ ){0,4}\S*[^s\s]$/i;

/** What a body is called once it has been named. */
const BODY = /^the (?:company|group|agency|organi[sz]ation|firm|charity|foundation|newspaper)$/i;
/** Those of whom an article speaks beside whoever it names: `the official` is another one as often as not. */
const OTHERS = union(personsMarked('b'), words('interviewer journalist source'));
/** How far back somebody else may have come up by the same word (`a nurse … the nurse`), in UTF-16 units. */
const INTRODUCED = 800;

type Speaker = Pick<FoundQuote, 'speaker' | 'source' | 'confidence' | 'candidates'>;

/** Resolves the sources of an article's quotes, each once, and remembers what they refer to. */
export class SpeakerFinder {
	readonly #resolve: Resolve;
	readonly #resolvedArticle: ResolvedArticle;
	readonly #references = new Map<number, Reference>();
	readonly #resolutions = new Map<number, Resolution>();
	/** The person and the institution that spoke last, and where their words or those that named them end. */
	#lastPerson: Last | null = null;
	#lastOrganization: Last | null = null;

	constructor(resolved: ResolvedArticle, resolve: Resolve) {
		this.#resolvedArticle = resolved;
		this.#resolve = resolve;
	}

	/**
	 * The speaker whom `source` names; `own` where the source stands in the quote's own attribution by `cue`, `subject` the subject of
	 * the sentence before it, `quote` the quote's extent.
	 */
	speaker(source: Source | null, { rule, own, cue }: By, subject: Span | null, quote: Span): Speaker {
		const trust = RULE_CONFIDENCE[rule] ?? OTHER_RULES;
		if (!source) return { speaker: null, source: null, confidence: rule === 'none' ? 0.5 : trust, candidates: [] };
		const resolution = this.#resolved(source, cue, subject, quote.start);
		const confidence = trust * (resolution.cluster === null ? 1 : resolution.confidence);
		const shown = own ? source.span : null;
		if (resolution.cluster === null) return { speaker: null, source: shown, confidence, candidates: resolution.candidates };
		if (confidence < FLOOR) return { speaker: null, source: shown, confidence, candidates: [resolution.cluster, ...resolution.candidates] };
		if (resolution.form !== 'name') {
			const { start, end } = source.referent;
			this.#references.set(start, { start, end, cluster: resolution.cluster, form: resolution.form, confidence: resolution.confidence });
		}
		const last = { cluster: resolution.cluster, end: Math.max(quote.end, source.referent.end) };
		const type = this.#resolvedArticle.clusters[resolution.cluster]?.type;
		if (type === 'person') this.#lastPerson = last;
		else if (type === 'organization') this.#lastOrganization = last;
		return { speaker: resolution.cluster, source: shown, confidence, candidates: [] };
	}

	/** Each source is resolved once, so that two quotes of one attribution have one speaker. */
	#resolved(source: Source, cue: Span | null, subject: Span | null, begin: number): Resolution {
		const { start } = source.referent;
		const known = this.#resolutions.get(start);
		if (known) return known;
		const resolution = this.#resolve(source.referent);
		const resolved = resolution.cluster === null ? this.#fromContext(source, cue, subject, resolution, begin) : resolution;
		this.#resolutions.set(start, resolved);
		return resolved;
	}

	#fromContext(source: Source, cue: Span | null, subject: Span | null, resolution: Resolution, begin: number): Resolution {
		if (resolution.form === 'pronoun') return this.#continued(source, subject, resolution, begin);
		return resolution.form === 'nominal' ? this.#calledOtherwise(source, cue, resolution, begin) : resolution;
	}

	/**
	 * `“…,” said Roe, a painter. The Ost teacher added “…”`: whoever adds something has just spoken, by whatever words they are called;
	 * and whoever was named last and has just spoken is called by a word for what they are.
	 */
	#calledOtherwise({ referent: { start, end } }: Source, cue: Span | null, resolution: Resolution, begin: number): Resolution {
		const { text } = this.#resolvedArticle.article;
		const described = text.slice(start, end);
		if (resolution.candidates.length > 0 || !DESCRIBED.test(described)) return resolution;
		const isOrganization = BODY.test(described);
		const last = isOrganization ? this.#lastOrganization : this.#lastPerson;
		if (!last || start < last.end || Math.min(start, begin) - last.end > RECENT) return resolution;
		const adds = !isOrganization && cue !== null && ADDED.test(text.slice(cue.start, cue.end));
		const isMeant =
			adds ||
			((isOrganization || this.#isRole(start, end)) && this.#isNamedLast(last.cluster, isOrganization ? 'organization' : 'person', start));
		return isMeant ? { ...resolution, cluster: last.cluster, confidence: GUESSED } : resolution;
	}

	/** `the former pilot`: a word for one person that is no relation, nor for one whom the article leaves without a name. */
	#isRole(start: number, end: number): boolean {
		const { text } = this.#resolvedArticle.article;
		const words = text.slice(start, end).toLowerCase().split(' ');
		const head = words.at(-1) ?? '';
		if (roleNoun(head) !== head || OTHERS.has(head) || RELATIONS.has(head) || words.includes('other')) return false;
		// `the minister of trade Jane Roe`
		if (text.startsWith(' of ', end)) return false;
		const before = text
			.slice(Math.max(0, start - INTRODUCED), start)
			.toLowerCase()
			.split(/[^\p{L}-]+/u);
		return !before.some((word, at) => word === head && /^(?:an?|another|one)$/.test(before[at - 1] ?? ''));
	}

	/** Whether the last name of its type before an offset is one of the cluster. */
	#isNamedLast(cluster: number, type: EntityType, offset: number): boolean {
		const { names, clusterOf } = this.#resolvedArticle;
		const from = lastStartingBy(names, offset);
		for (let at = from; at >= 0 && from - at < NAMES_BACK; at--) if (names[at]?.type === type) return clusterOf[at] === cluster;
		return false;
	}

	/**
	 * Where it is open for whom a pronoun stands: whoever just spoke, if they may be meant; the one candidate; or the
	 * candidate that the sentence before is about.
	 */
	#continued(source: Source, subject: Span | null, resolution: Resolution, begin: number): Resolution {
		const { start, end } = source.referent;
		const { candidates } = resolution;
		const answer = (cluster: number, confidence: number): Resolution => ({ ...resolution, cluster, confidence });
		const pronoun = this.#resolvedArticle.article.text.slice(start, end).toLowerCase();
		const last = /^(?:he|she|his|her)$/.test(pronoun) ? this.#lastPerson : this.#lastOrganization;
		const recent =
			last !== null && start >= last.end && Math.min(start, begin) - last.end <= RECENT && this.#canBe(last.cluster, pronoun)
				? last.cluster
				: null;
		if (recent !== null && candidates[0] === recent) return answer(recent, CONTINUED);
		const before = subject && this.#resolve(subject);
		if (before && before.cluster !== null && candidates.includes(before.cluster)) return answer(before.cluster, GUESSED);
		if (recent !== null && (candidates.length === 0 || candidates.includes(recent))) return answer(recent, GUESSED);
		const [only] = candidates;
		return candidates.length === 1 && only !== undefined ? answer(only, GUESSED) : resolution;
	}

	#canBe(cluster: number, pronoun: string): boolean {
		const gender = this.#resolvedArticle.clusters[cluster]?.gender ?? 'unknown';
		return pronoun === 'he' ? gender !== 'female' : pronoun === 'she' ? gender !== 'male' : true;
	}

	/** The pronouns and descriptions that were resolved, in text order. */
	references(): Reference[] {
		return [...this.#references.values()].sort((a, b) => a.start - b.start);
	}
}
