/** Resolves `they`, `it` and their possessives, but only to an institution that was the subject just before. */
import type { Span } from '../../annotations.js';
import { lastStartingBy, sentenceAt } from '../document/lookup.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { NOT_RESOLVED, type ResolvedArticle, type Resolution } from './types.js';

const NO_PRONOUN: Resolution = { ...NOT_RESOLVED, form: 'pronoun' };
const CONFIDENCE = 0.75;

export class OrganizationPronouns {
	readonly #resolvedArticle: ResolvedArticle;

	constructor(resolved: ResolvedArticle) {
		this.#resolvedArticle = resolved;
	}

	/** The one organization named in this sentence before the pronoun, or the one that opens the sentence before. */
	resolve(source: Span): Resolution {
		const { article } = this.#resolvedArticle;
		const index = sentenceAt(article, source.start);
		const here = article.sentences[index];
		if (!here) return NO_PRONOUN;
		const inside = this.#organizations(here.start, source.start);
		const found = inside.length > 0 ? inside : this.#subjectOf(index - 1);
		const [only] = found;
		if (only === undefined) return NO_PRONOUN;
		return found.length === 1
			? { cluster: only, form: 'pronoun', confidence: CONFIDENCE, candidates: [] }
			: { ...NO_PRONOUN, candidates: found.slice(0, 3) };
	}

	/** The organizations named between two offsets, each once. */
	#organizations(start: number, end: number): number[] {
		const { names, clusters, clusterOf } = this.#resolvedArticle;
		const found = new Set<number>();
		for (let at = lastStartingBy(names, end - 1); at >= 0 && (names[at]?.start ?? -1) >= start; at--) {
			const cluster = clusterOf[at] ?? -1;
			if (clusters[cluster]?.type === 'organization') found.add(cluster);
			if (clusters[cluster]?.type === 'person') return [];
		}
		return [...found];
	}

	/** The organization that the sentence begins with, if it does. */
	#subjectOf(index: number): number[] {
		const { article, names, clusters, clusterOf } = this.#resolvedArticle;
		const sentence = article.sentences[index];
		if (!sentence) return [];
		const at = lastStartingBy(names, sentence.start + 4);
		const name = names[at];
		const cluster = clusterOf[at] ?? -1;
		return name &&
			name.start >= sentence.start &&
			clusters[cluster]?.type === 'organization' &&
			!isPossessiveEnd(article.tokens[name.to]?.text ?? '')
			? [cluster]
			: [];
	}
}
