/** The sourcing audit of an article. */
import type { Annotations, Span } from '../annotations.js';
import type { ArticleAudit, AuditedSource, LinePlace } from './audit.js';
import { anonymityIn } from './anonymity.js';
import { anonymityOf, type SourceAnonymity } from './attach-reasons.js';
import { linePlaces } from './line-places.js';
import { quoteRows } from '../corrections/quote-rows.js';
import { noCommentsIn } from './no-comments.js';
import { Prose } from './prose.js';
import { SentenceWords } from './sentence-words.js';
import { findSources, quotesOfSources, type FoundSource } from './sources.js';
import { allWords, QuoteWordCounter, type QuoteWords } from './words-of-quotes.js';

/**
 * Who is quoted in an article, how each source is named, and how much of the text is theirs.
 *
 * `text` is the article as `annotations` were made of it. Costs grow linearly with its length; never throws.
 */
export function auditOf(text: string, annotations: Annotations): ArticleAudit {
	return auditOfProse(new Prose(text, annotations), annotations);
}

/**
 * The same of prose that was read already, for instance with the spellings that the engine's model has met.
 *
 * @internal
 */
export function auditOfProse(prose: Prose, annotations: Annotations): ArticleAudit {
	const quotes = quotesOfSources(prose, annotations);
	const counter = new QuoteWordCounter(prose, quotes);
	const rows = prose.sentences.map((sentence) => new SentenceWords(prose, sentence));
	const anonymities = rows.map(anonymityIn);
	const found = findSources(prose, annotations, quotes, (sentence) => (anonymities[sentence]?.length ?? 0) > 0);
	const isInMarks = (token: number): boolean => counter.isInMarks(token);
	const anonymity = anonymityOf(prose, anonymities, found, annotations.mentions, isInMarks);
	const placeOf = linePlaces(prose);
	const sources = found.map((source) => auditedSource(source, counter.count(source.quotes), placeOf(firstSpanOf(source)), anonymity));
	return {
		words: prose.words,
		...counter.count(quotes),
		sources: sources.sort((a, b) => allWords(b) - allWords(a)),
		noComments: noCommentsIn(rows, annotations, isInMarks),
		otherReasons: anonymity.others,
		isSingleSource: new Set(found.map(speaksFor)).size === 1,
	};
}

/** Whose words a source brings: a spokesman for Acme brings Acme’s. */
function speaksFor({ entity, name, principal }: FoundSource): string {
	return entity?.id ?? principal ?? name;
}

/** Where its first quote calls it anything, else that quote. */
function firstSpanOf({ quotes: [first] }: FoundSource): Span {
	return first?.source ?? first?.spans[0] ?? { start: 0, end: 0 };
}

function auditedSource(source: FoundSource, words: QuoteWords, place: LinePlace, { ofSource }: SourceAnonymity): AuditedSource {
	const { entity, name, quotes } = source;
	const reason = ofSource.get(source);
	return {
		...(entity ? { entity: entity.id } : {}),
		name,
		kind: reason ? 'unnamed-with-reason' : ofSource.has(source) && !entity ? 'unnamed' : source.kind,
		...(entity?.register ? { register: { id: entity.register.id, name: entity.register.name } } : {}),
		context: entity?.context ?? null,
		...(reason ? { reason } : {}),
		quotes: quoteRows(quotes).map(({ quote }) => quote.id),
		...words,
		...place,
	};
}
