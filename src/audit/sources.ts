/** Gathers the sources of an article: everybody who says something in its prose, each once. */
import type { Annotations, Entity, Mention, Quote, Span } from '../annotations.js';
import { lastStartingBy } from '../engine/document/lookup.js';
import { QUANTIFIERS } from '../engine/lexicon/determiners.js';
import { SMALL_NUMBERS } from '../engine/lexicon/numbers.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { SUBJECT_PRONOUNS } from '../engine/lexicon/pronouns.js';
import type { SourceKind } from './audit.js';
import { descriptionAt, type SourceDescription } from './description.js';
import { subjectOf } from './subject-of.js';
import { Prose } from './prose.js';
import { isPluralHead, nounKind } from './source-nouns.js';
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
	/** Entities that only the article’s datelines name. */
	readonly #agencies: ReadonlySet<string>;
	readonly #byKey = new Map<string, FoundSource>();
	/** The source of the last quote that has one, and that quote. */
	#last: { readonly source: FoundSource; readonly quote: Quote } | undefined;

	constructor(prose: Prose, annotations: Annotations, isAnonymous: (sentence: number) => boolean) {
		this.#prose = prose;
		this.#isAnonymous = isAnonymous;
		this.#mentions = annotations.mentions;
		this.#agencies = agenciesIn(prose.text, annotations.mentions);
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
		if (entity && !this.#isOfAnother(quote, entity))
			return this.#known(`#${entity.id}`) ?? this.#added(`#${entity.id}`, { entity, name: entity.name, kind: kindOfEntity(entity) });
		if (quote.sourceText !== undefined) return this.#inEditorsWords(quote.sourceText);
		if (!quote.source) return this.#aroundIt(quote);
		const description = descriptionAt(this.#prose, quote.source);
		return description && (this.#meantBy(description) ?? this.#described(description));
	}

	/** Whether the words before us cannot be the speaker’s that was found: `said a clerk who asked not to be named`, `the ministry said` of a person. */
	#isOfAnother({ source, by }: Quote, entity: Entity): boolean {
		if (!source || by === 'editor') return false;
		const own = this.#mentionsIn(source).filter((mention) => mention.entity === entity.id);
		if (own.some(({ form }) => form === 'name')) return false;
		const description = descriptionAt(this.#prose, source);
		if (!description) return false;
		if (description.opening === 'a' && this.#isAnonymous(this.#prose.sentenceAt(source.start))) return true;
		if (this.#agencies.has(entity.id)) return true;
		return (
			entity.type === 'person' && (isOfNoPerson(description) || ((own.length === 0 || isCounted(description)) && isOfAnybody(description)))
		);
	}

	/** Words in marks within a reported clause are those of the reported speaker. */
	#aroundIt({ spans }: Quote): FoundSource | undefined {
		const outer = this.#last?.quote.spans.at(-1);
		return outer && (spans.at(-1)?.end ?? Infinity) <= outer.end ? this.#last?.source : undefined;
	}

	/** Somebody described before: the same words, `the official` after `an official in Minsk`, `he` after it. */
	#meantBy(description: SourceDescription): FoundSource | undefined {
		const { key, head, opening, span } = description;
		if (description.complement === 'of' && isCounted(description)) return this.#groupOf(description) ?? this.#byKey.get(key);
		if (SUBJECT_PRONOUNS.has(head))
			return this.#subjectBefore(head, span) ?? (this.#last && mayBe(head, this.#last.source.description) ? this.#last.source : undefined);
		const same = this.#byKey.get(key);
		if (same || opening !== 'the') return same;
		return this.sources.findLast(({ description }) => description?.head === head);
	}

	/** The persons of whom `one of them`, `one of the officials` is one: they were described before, and count as one source. */
	#groupOf({ key, span }: SourceDescription): FoundSource | undefined {
		const [noun, determiner] = key.split(' ').reverse();
		if (noun !== 'them') return determiner === 'the' ? this.sources.findLast(({ description }) => description?.head === noun) : undefined;
		const { source, quote } = this.#last ?? {};
		if (!source?.description || !quote || !isGroup(source.description.head)) return undefined;
		const start = Math.max(quote.spans.at(-1)?.end ?? 0, quote.source?.end ?? 0);
		const { from, to } = this.#prose.tokensIn({ start, end: span.start });
		const isNext = this.#prose.sentenceAt(span.start) - this.#prose.sentenceAt(start - 1) <= 1;
		return isNext && !this.#prose.tokens.slice(from, to).some(({ lower }) => isGroup(lower)) ? source : undefined;
	}

	/** The subject of the sentence before, where the article speaks of nobody else since: `A letter was read aloud. It promised help.` */
	#subjectBefore(pronoun: string, { start }: Span): FoundSource | undefined {
		const number = this.#prose.sentenceAt(start);
		const span = subjectOf(this.#prose, number - 1);
		if (!span || (this.#last && startOf(this.#last.quote.spans) > span.start)) return undefined;
		const isOfEntity = this.#mentionsIn({ start: span.start, end: start }).some(
			({ entity }) => this.#entities.get(entity)?.type === 'person',
		);
		const description = isOfEntity ? undefined : descriptionAt(this.#prose, span);
		if (!description || !mayBe(pronoun, description)) return undefined;
		return this.#known(description.key) ?? this.#described(description);
	}

	#described(description: SourceDescription): FoundSource | undefined {
		const kind = kindOfDescription(description);
		const principal = kind === 'office' ? this.#principalIn(description.span) : undefined;
		return kind && this.#added(description.key, { name: description.name, kind, description, ...(principal ? { principal } : {}) });
	}

	/** The organization or person of `a spokesman for Acme`. */
	#principalIn(span: Span): string | undefined {
		const isPrincipal = ({ entity }: Mention): boolean => /^(?:organization|person)$/.test(this.#entities.get(entity)?.type ?? '');
		return this.#mentionsIn(span).find(isPrincipal)?.entity;
	}

	#mentionsIn({ start, end }: Span): readonly Mention[] {
		const first = lastStartingBy(this.#mentions, start - 1) + 1;
		let last = first;
		while ((this.#mentions[last]?.start ?? end) < end) last++;
		return this.#mentions.slice(first, last);
	}

	/** Somebody in an editor’s words, which are read as the article’s are: a name, where they are no description. */
	#inEditorsWords(words: string): FoundSource {
		const span = { start: 0, end: words.length };
		const description = descriptionAt(new Prose(words, { article: { length: span.end, date: null } }), span);
		const key = description?.key ?? words;
		const kind = (description && kindOfDescription(description)) ?? (/^\p{Lu}/u.test(words) ? 'named' : 'unnamed');
		return this.#known(key) ?? this.#added(key, { name: words, kind });
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

/** Entities of which every name stands in a dateline: `LIMA (Reuters) - `. */
function agenciesIn(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
	const names = mentions.filter(({ form }) => form === 'name');
	const others = new Set(names.filter((mention) => !isInDateline(text, mention)).map(({ entity }) => entity));
	return new Set(names.map(({ entity }) => entity).filter((entity) => !others.has(entity)));
}

function isInDateline(text: string, { start, end }: Mention): boolean {
	return text[start - 1] === '(' && /^\) ?[-–—]/u.test(text.slice(end, end + 3));
}

/** `the ministry`, `a report`: the speaker is no person. */
function isOfNoPerson({ head, opening }: SourceDescription): boolean {
	const kind = nounKind(head);
	// `the operator` runs a plant, or a switchboard.
	return opening !== 'none' && (kind === 'document' || (kind === 'institution' && roleNoun(head) === undefined));
}

/** `one person`, `an official`: somebody of whom nothing else is known. */
function isOfAnybody({ head, opening }: SourceDescription): boolean {
	return opening === 'a' && /^(?:rank|person|persons|anybody|office)$/.test(nounKind(head) ?? '');
}

/** `one person`, `two officials`, of whom the article names none; `a farmer` may be a person whom it names later. */
function isCounted({ first }: SourceDescription): boolean {
	return SMALL_NUMBERS.has(first) || QUANTIFIERS.has(first);
}

/** Whether a noun in lower case stands for several persons. */
function isGroup(noun: string): boolean {
	return nounKind(noun) === 'persons' || noun === 'sources' || noun === 'insiders';
}

/** Whether a pronoun may stand for a source without a name: no document is `he`, and nobody is `it`. */
function mayBe(pronoun: string, description: SourceDescription | undefined): boolean {
	if (!description || pronoun === 'i' || pronoun === 'we') return false;
	const isThing = /^(?:document|institution)$/.test(nounKind(description.head) ?? '');
	return pronoun === 'they' || ((pronoun === 'it') === isThing && !isPluralHead(description.head));
}
