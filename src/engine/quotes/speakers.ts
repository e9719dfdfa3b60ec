/** Says which entity speaks: resolves sources, and keeps silent where it is not sure. */
import type { FoundQuote, Reference, Resolve } from '../types.js';
import type { Source } from './sources.js';

/**
 * How often each rule names the right speaker, where the source itself is understood; counted on the
 * annotated articles (`../shared/gold/train.jsonl`).
 */
const RULE_CONFIDENCE: Readonly<Record<string, number>> = {};
const OTHER_RULES = 0.7;
/** Under this a speaker is not named but offered. */
const FLOOR = 0.3;

type Speaker = Pick<FoundQuote, 'speaker' | 'source' | 'confidence' | 'candidates'>;

/** Resolves the sources of an article's quotes, each once, and remembers what they refer to. */
export class SpeakerFinder {
	readonly #resolve: Resolve;
	readonly #references = new Map<number, Reference>();

	constructor(resolve: Resolve) {
		this.#resolve = resolve;
	}

	/** The speaker whom `source` names; `own` where the source stands in the quote's own attribution. */
	speaker(source: Source | null, rule: string, own: boolean): Speaker {
		const trust = RULE_CONFIDENCE[rule] ?? OTHER_RULES;
		if (!source) return { speaker: null, source: null, confidence: rule === 'none' ? 0.5 : trust, candidates: [] };
		const resolution = this.#resolve(source.referent);
		const confidence = trust * (resolution.cluster === null ? 1 : resolution.confidence);
		const shown = own ? source.span : null;
		if (resolution.cluster === null) return { speaker: null, source: shown, confidence, candidates: resolution.candidates };
		if (confidence < FLOOR) return { speaker: null, source: shown, confidence, candidates: [resolution.cluster, ...resolution.candidates] };
		if (resolution.form !== 'name') {
			const { start, end } = source.referent;
			this.#references.set(start, { start, end, cluster: resolution.cluster, form: resolution.form, confidence: resolution.confidence });
		}
		return { speaker: resolution.cluster, source: shown, confidence, candidates: [] };
	}

	/** The pronouns and descriptions that were resolved, in text order. */
	references(): Reference[] {
		return [...this.#references.values()].sort((a, b) => a.start - b.start);
	}
}
