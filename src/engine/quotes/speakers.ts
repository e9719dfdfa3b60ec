/** Says which entity speaks: resolves sources, and keeps silent where it is not sure. */
import type { Cast, FoundQuote, Reference, Resolution, Resolve } from '../types.js';
import type { Source } from './sources.js';

/**
 * How often each rule names the right speaker, where the source itself is understood; counted on the
 * annotated articles (`../shared/gold/train.jsonl`).
 */
const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
	'speaker-after-quote': 0.98,
	'verb-after-quote': 0.96,
	'cue-before-quote': 0.97,
	'cue-before-clause': 0.95,
	'participle-before-quote': 0.91,
	'clause-before-cue': 0.92,
	'according-to': 0.82,
	'carried-in-paragraph': 0.93,
	'colon-before-quote': 0.95,
	'sentence-after-quote': 0.92,
	signature: 0.9,
	'headline-colon': 0.85,
	'subject-of-sentence': 0.62,
	'subject-before-quote': 0.5,
	'carried-over-paragraph': 0.5,
	'indirect-behind': 0.94,
	'indirect-that': 0.94,
	'indirect-around': 0.96,
	'indirect-before': 0.91,
};
const OTHER_RULES = 0.5;
/** Under this a speaker is not named but offered. */
const FLOOR = 0.45;

/** So far behind the words that named a speaker a pronoun may still mean them, in UTF-16 units. */
const RECENT = 400;
const CONTINUED = 0.75;

type Speaker = Pick<FoundQuote, 'speaker' | 'source' | 'confidence' | 'candidates'>;

/** Resolves the sources of an article's quotes, each once, and remembers what they refer to. */
export class SpeakerFinder {
	readonly #resolve: Resolve;
	readonly #cast: Cast;
	readonly #references = new Map<number, Reference>();
	/** The person who spoke last, and where the words that named them end. */
	#last: { readonly cluster: number; readonly end: number } | null = null;

	constructor(cast: Cast, resolve: Resolve) {
		this.#cast = cast;
		this.#resolve = resolve;
	}

	/** The speaker whom `source` names; `own` where the source stands in the quote's own attribution. */
	speaker(source: Source | null, rule: string, own: boolean): Speaker {
		const trust = RULE_CONFIDENCE[rule] ?? OTHER_RULES;
		if (!source) return { speaker: null, source: null, confidence: rule === 'none' ? 0.5 : trust, candidates: [] };
		const resolution = this.#resolved(source);
		const confidence = trust * (resolution.cluster === null ? 1 : resolution.confidence);
		const shown = own ? source.span : null;
		if (resolution.cluster === null) return { speaker: null, source: shown, confidence, candidates: resolution.candidates };
		if (confidence < FLOOR) return { speaker: null, source: shown, confidence, candidates: [resolution.cluster, ...resolution.candidates] };
		if (resolution.form !== 'name') {
			const { start, end } = source.referent;
			this.#references.set(start, { start, end, cluster: resolution.cluster, form: resolution.form, confidence: resolution.confidence });
		}
		if (this.#cast.clusters[resolution.cluster]?.type === 'person') this.#last = { cluster: resolution.cluster, end: source.referent.end };
		return { speaker: resolution.cluster, source: shown, confidence, candidates: [] };
	}

	/** Where it is open for whom a pronoun stands, but the person who just spoke is the likeliest, it is they. */
	#resolved(source: Source): Resolution {
		const resolution = this.#resolve(source.referent);
		const last = this.#last;
		if (resolution.cluster !== null || resolution.form !== 'pronoun' || !last || resolution.candidates[0] !== last.cluster)
			return resolution;
		const distance = source.referent.start - last.end;
		return distance < 0 || distance > RECENT ? resolution : { ...resolution, cluster: last.cluster, confidence: CONTINUED };
	}

	/** The pronouns and descriptions that were resolved, in text order. */
	references(): Reference[] {
		return [...this.#references.values()].sort((a, b) => a.start - b.start);
	}
}
