/** Gathers the sources of an article: whoever says something in its prose, each once. */
import type { Annotations, Entity, Mention, Quote, Span } from '../annotations.js';
import { lastStartingBy } from '../engine/document/lookup.js';
import { SUBJECT_PRONOUNS } from '../engine/lexicon/pronouns.js';
import type { SourceKind } from './audit.js';
import { descriptionAt, type SourceDescription } from './description.js';
import type { Prose } from './prose.js';
import { kindOfDescription, kindOfEntity } from './source-kind.js';

/** A source before its words are counted. */
export interface FoundSource {
	readonly entity?: Entity;
	readonly name: string;
	readonly kind: SourceKind;
	/** Of one without an entity. */
	readonly description?: SourceDescription;
	/** The entity whose words somebody without a name brings, who holds an office or speaks for it. */
	readonly principal?: string;
	/** Where the article calls it something beside its quotes, in text order. */
	readonly places: Span[];
	readonly quotes: Quote[];
}

/** The quotes that count: somebody speaks or is reported, and it stands in the prose. */
export function quotesOfSources(prose: Prose, { quotes }: Annotations): readonly Quote[] {
	return quotes
		.filter(({ kind, spans }) => kind !== 'act' && kind !== 'mention' && prose.sentenceAt(startOf(spans)) >= 0)
		.sort((a, b) => startOf(a.spans) - startOf(b.spans));
}

function startOf(spans: readonly Span[]): number {
	return spans[0]?.start ?? -1;
}

/** The sources in order of their first quote. `isAnonymous` says of a sentence, by its number, whether somebody in it wants no name in the paper. */
export function findSources(
	prose: Prose,
	annotations: Annotations,
	quotes: readonly Quote[],
	isAnonymous: (sentence: number) => boolean,
): readonly FoundSource[] {
	const gatherer = new SourceGatherer(prose, annotations, isAnonymous);
	for (const quote of quotes) gatherer.add(quote);
	return gatherer.sources;
}

class SourceGatherer {
	readonly sources: FoundSource[] = [];
	readonly #prose: Prose;
	readonly #isAnonymous: (sentence: number) => boolean;
	readonly #entities: ReadonlyMap<string, Entity>;
	readonly #mentions: readonly Mention[];
	readonly #byKey = new Map<string, FoundSource>();
	/** The source of the last quote that has one, and that quote. */
	#last: { readonly source: FoundSource; readonly quote: Quote } | undefined;

	constructor(prose: Prose, annotations: Annotations, isAnonymous: (sentence: number) => boolean) {
		this.#prose = prose;
		this.#isAnonymous = isAnonymous;
		this.#mentions = annotations.mentions;
		this.#entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	}

	add(quote: Quote): void {
		const source = this.#sourceOf(quote);
		if (!source) return;
		source.quotes.push(quote);
		if (quote.source) source.places.push(quote.source);
		this.#last = { source, quote };
	}

	#sourceOf(quote: Quote): FoundSource | undefined {
		const entity = this.#entities.get(quote.speaker ?? '');
		if (entity && !this.#isOfNobody(quote))
			return this.#known(`#${entity.id}`) ?? this.#added(`#${entity.id}`, { entity, name: entity.name, kind: kindOfEntity(entity) });
		if (quote.sourceText !== undefined) return this.#inEditorsWords(quote.sourceText);
		if (!quote.source) return this.#aroundIt(quote);
		const description = descriptionAt(this.#prose, quote.source);
		return description && (this.#meantBy(description) ?? this.#described(description));
	}

	/** `said a clerk who asked not to be named`: that is no one of whom the article has the name. */
	#isOfNobody({ source, by }: Quote): boolean {
		if (!source || by === 'editor' || !this.#isAnonymous(this.#prose.sentenceAt(source.start))) return false;
		return descriptionAt(this.#prose, source)?.opening === 'a';
	}

	/** Words in marks within a reported clause are those of whoever is reported. */
	#aroundIt({ spans }: Quote): FoundSource | undefined {
		const outer = this.#last?.quote.spans.at(-1);
		return outer && (spans.at(-1)?.end ?? Infinity) <= outer.end ? this.#last?.source : undefined;
	}

	/** Somebody described before: the same words, `the official` after `an official in Minsk`, `he` after it. */
	#meantBy({ key, head, opening }: SourceDescription): FoundSource | undefined {
		if (SUBJECT_PRONOUNS.has(head)) return this.#last?.source.description && this.#last.source;
		const same = this.#byKey.get(key);
		if (same || opening !== 'the') return same;
		return this.sources.findLast(({ description }) => description?.head === head);
	}

	#described(description: SourceDescription): FoundSource | undefined {
		const kind = kindOfDescription(description);
		const principal = kind === 'office' ? this.#principalIn(description.span) : undefined;
		return kind && this.#added(description.key, { name: description.name, kind, description, ...(principal ? { principal } : {}) });
	}

	/** The organization or person of `a spokesman for Acme`. */
	#principalIn({ start, end }: Span): string | undefined {
		const first = lastStartingBy(this.#mentions, start - 1) + 1;
		for (let at = first; (this.#mentions[at]?.start ?? end) < end; at++) {
			const type = this.#entities.get(this.#mentions[at]?.entity ?? '')?.type;
			if (type === 'organization' || type === 'person') return this.#mentions[at]?.entity;
		}
		return undefined;
	}

	/** Somebody in an editor’s words: a name, unless it reads as a description does. */
	#inEditorsWords(words: string): FoundSource {
		return this.#known(words) ?? this.#added(words, { name: words, kind: /^\p{Lu}/u.test(words) ? 'named' : 'unnamed' });
	}

	#known(key: string): FoundSource | undefined {
		return this.#byKey.get(key);
	}

	#added(key: string, draft: Omit<FoundSource, 'quotes' | 'places'>): FoundSource {
		const source = { ...draft, quotes: [], places: [] };
		this.#byKey.set(key, source);
		this.sources.push(source);
		return source;
	}
}
