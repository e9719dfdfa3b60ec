/**
 * The card that a reader sees on a name, a quote or a date: who that is in this article, who says that and why we
 * think so, which day that is. Plain data: runs of text, each said to be strong or not; the host that shows it escapes it.
 */
import type { Annotations, DateMention, Entity, Mention, Quote, QuoteProof, Span } from '../annotations.js';
import { spanOf } from '../corrections/spans.js';
import { contextLine } from './context-line.js';
import { dateInWords, isMonthFirst, isRelative } from './date-words.js';
import { allQuotesLabel, kindInWords, typeInWords } from './labels.js';
import { excerptOf } from './evidence.js';
import { firstWords } from './excerpt.js';
import { AnnotationIndex, introductionOf } from './navigation.js';
import { joined, phrase, plain, strong, textOf, type Run, type Words } from './phrase.js';
import { placesOf } from './source-places.js';
import { proofLines } from './proof-lines.js';
import { sourceChangeInWords, type SourceChange } from './tick-evidence.js';
import { pronounOf } from './pronouns.js';
import { nameReason, reasonOf, referenceReason } from './reasons.js';
import { isAccepted } from '../corrections/words.js';
import { isChecked } from './review.js';
import { SpanSearch } from './span-search.js';
import { isSpoken } from '../corrections/quote-rows.js';
import { sourceTextOf } from './spoken.js';

/** What a card offers to do. */
export type CardAction = 'nextMention' | 'showQuotesBySpeaker' | 'showQuoteInSource' | 'openRegister' | 'addToRegister' | 'correct';

/** A link under the card. */
export interface CardLink {
	readonly label: string;
	readonly action: CardAction;
	/** What is shown where the pointer rests on the link. */
	readonly title?: string;
}

/** A card. */
export interface Card {
	readonly kind: 'name' | 'quote' | 'date';
	/** The words that the card is about. */
	readonly span: Span;
	readonly title: readonly Run[];
	/** In order: evidence, then facts. */
	readonly lines: readonly (readonly Run[])[];
	readonly links: readonly CardLink[];
	/** The entity that the card shows; null where there is none. */
	readonly entity: string | null;
	/** The id of its entry in the house register. */
	readonly entry?: string;
}

/** What sources prove of a quote; undefined where it was not held against any. */
export type ProofOf = (quote: Quote) => QuoteProof | undefined;

/** What has become of a source since a quote was ticked; undefined where it is what it was. */
export type SourceChangeOf = (quote: Quote) => SourceChange | undefined;

/** What cards show from other places than the annotations; asked for when a card is made. */
export interface CardFacts {
	/** By default what the annotations have. */
	readonly proofOf?: ProofOf;
	/** Whether a problem that is shown with the card of a quote, looked at in such a piece, says what its sources prove, or how they changed since the tick. */
	readonly isReported?: (piece: Span, isChange?: boolean) => boolean;
	readonly sourceChangeOf?: SourceChangeOf;
	/** The lines of the house register for an entity, in an article of that date (`registerLines`, which is not loaded where there is no register). */
	readonly registerLinesOf?: (entity: Entity, date: string | null, words: Words) => Run[][];
}

/** How many sentences a card quotes at most. */
const MOST_EVIDENCE = 3;
const MOST_ALIASES = 4;
/** Below this confidence a card says that it is unsure, and how much on request. */
const SURE = 0.8;

/** Makes the cards of one article. What takes time is made when first asked for and kept: after that a card costs no more in a book. */
export class Cards {
	readonly #text: string;
	readonly #index: AnnotationIndex;
	readonly #words: Words;
	readonly #facts: CardFacts;
	#dates: SpanSearch<DateMention> | undefined;

	/** `words` is the language of the reader; `index`, where somebody has one, that of the annotations. */
	constructor(text: string, annotations: Annotations, words: Words, index = new AnnotationIndex(annotations), facts: CardFacts = {}) {
		this.#text = text;
		this.#index = index;
		this.#facts = facts;
		this.#words = { ...words, monthFirst: isMonthFirst(annotations.dates) };
	}

	/** Builds the tables that cards are looked up in before somebody asks. */
	prepare(): void {
		this.#index.prepare();
		this.at(0);
	}

	/** The card for the character at an offset: of a name before that of a date, and of either before that of the quote around it. */
	at(offset: number): Card | undefined {
		const mention = holding(this.#index.mentionAt(offset), offset);
		if (mention) return this.ofMention(mention);
		this.#dates ??= new SpanSearch(this.#index.annotations.dates);
		const date = holding(this.#dates.at(offset), offset);
		if (date) return this.#ofDate(date);
		const piece = holding(this.#index.quotePieces.at(offset), offset);
		if (!piece) return undefined;
		const isShown = isSpoken(piece.quote) || (piece.quote.kind === 'act' && this.#words.reportedActs === true);
		return isShown ? this.ofQuote(piece.quote, piece) : undefined;
	}

	/** The card of a mention; undefined where its entity is unknown. */
	ofMention(mention: Mention): Card | undefined {
		const entity = this.#index.entity(mention.entity);
		if (!entity) return undefined;
		return {
			kind: 'name',
			span: spanOf(mention),
			title: [...this.#named(entity), plain(` · ${typeInWords(entity.type, this.#words)}`)],
			lines: [...this.#register(entity), ...this.#evidence(entity, mention), ...this.#details(entity, mention)],
			links: [...this.#doubt(mention), ...this.#links(entity)],
			entity: entity.id,
			...(entity.register ? { entry: entity.register.id } : {}),
		};
	}

	/** The card of a quote; `span` is the piece of it that is looked at. */
	ofQuote(quote: Quote, span: Span): Card {
		const { t } = this.#words;
		const speaker = this.#index.entity(quote.speaker);
		const { proofOf = (one: Quote) => one.proof } = this.#facts;
		const proof = proofOf(quote);
		return {
			kind: 'quote',
			span: spanOf(span),
			title: [...this.#whoSpeaks(quote, speaker), plain(` · ${kindInWords(quote.kind, this.#words)}`)],
			lines: [
				...(proof ? proofLines(proof, this.#words, this.#facts.isReported?.(span)) : []),
				...this.#why(quote),
				...this.#quoteChecked(quote, span),
				...this.#accepted(quote),
				...this.#note(quote.note),
			],
			links: [
				...this.#doubt(quote),
				...(proof && placesOf(proof).length > 0 ? [{ label: t('Show in source'), action: 'showQuoteInSource' as const }] : []),
				...(speaker ? [this.#allQuotes(speaker)] : []),
				{ label: t('Correct…'), action: 'correct' },
			],
			entity: quote.speaker,
		};
	}

	#ofDate(date: DateMention): Card {
		const { t } = this.#words;
		const articleDate = this.#index.annotations.article.date;
		const day = strong(dateInWords(date.value, this.#words));
		const isWorkedOut = articleDate !== null && isRelative(date.text);
		return {
			kind: 'date',
			span: spanOf(date),
			title: isWorkedOut ? phrase(t('{0}, worked out from the article’s date'), day) : [day],
			lines: isWorkedOut ? [[plain(t('The article is of {0}.').replace('{0}', dateInWords(articleDate, this.#words)))]] : [],
			links: [],
			entity: null,
		};
	}

	#named(entity: Entity): Run[] {
		const context = contextLine(entity, this.#words.shortTitles ?? false);
		return [strong(firstWords(entity.name, 120)), ...(context === null ? [] : [plain(` — ${firstWords(context, 160)}`)])];
	}

	#evidence(entity: Entity, hovered: Mention): Run[][] {
		const lines: Run[][] = [];
		const seen = new Set<number>();
		const places: readonly Span[] = entity.evidence.length > 0 ? entity.evidence : this.#introduction(entity, hovered);
		for (const place of places) {
			if (lines.length === MOST_EVIDENCE) break;
			if (this.#index.blockNumberAt(place.start) === 0) continue;
			const sentence = this.#index.sentenceAt(place.start);
			if (seen.has(sentence.start)) continue;
			seen.add(sentence.start);
			const names = this.#index.mentions.startingIn(sentence).filter((mention) => mention.entity === entity.id);
			lines.push(
				this.#excerpt(
					sentence,
					place,
					names.filter((mention) => mention.form === 'name'),
				),
			);
		}
		return lines;
	}

	/** Where nothing is said of an entity, the sentence that introduces it; nothing where that is the one looked at. */
	#introduction(entity: Entity, hovered: Mention): readonly Span[] {
		const first = introductionOf(entity, this.#index, this.#text);
		if (!first || first.id === hovered.id) return [];
		const sentence = this.#index.sentenceAt(first.start);
		return hovered.start >= sentence.start && hovered.end <= sentence.end ? [] : [first];
	}

	#excerpt(sentence: Span, focus: Span, highlights: readonly Span[]): Run[] {
		const runs = excerptOf(this.#text, sentence, focus, highlights);
		const place = [plain(' '), this.#place(focus.start)];
		// Words that hold quotation marks of their own tell by those that they are the article's.
		return /[“”"]/.test(textOf(runs)) ? [...runs, ...place] : [plain('“'), ...runs, plain('”'), ...place];
	}

	#place(offset: number): Run {
		return { text: `¶${this.#index.blockNumberAt(offset)}`, at: offset };
	}

	#register(entity: Entity): Run[][] {
		return this.#facts.registerLinesOf?.(entity, this.#index.annotations.article.date, this.#words) ?? [];
	}

	#details(entity: Entity, mention: Mention): Run[][] {
		return [
			[...this.#aliases(entity), plain(this.#counts(entity))],
			...(mention.form === 'name' ? this.#nameReason(mention) : this.#antecedent(mention)),
			...(mention.by === 'editor' ? [[plain(this.#words.t('Marked by the editor.'))]] : []),
			...this.#checked(mention),
			...this.#note(mention.note ?? entity.note),
		];
	}

	#nameReason({ evidence }: Mention): Run[][] {
		const reason = evidence && nameReason(evidence, this.#words);
		return reason ? [[plain(`${reason}.`)]] : [];
	}

	/** Why the engine takes a pronoun or description for somebody: the name that it goes back to, and what decided. */
	#antecedent({ by, entity, start, evidence = [] }: Mention): Run[][] {
		const names = by === 'editor' ? [] : this.#index.mentionsOf(entity).filter(({ form }) => form === 'name');
		const name = names.findLast((one) => one.start < start) ?? names[0];
		if (!name) return [];
		const phraseOf = name.start < start ? this.#words.t('Taken to go back to “{0}” {1}') : this.#words.t('Taken to go with “{0}” {1}');
		const reason = referenceReason(evidence, this.#words);
		const goesBack = phrase(phraseOf, plain(firstWords(name.text, 60)), this.#place(name.start));
		return [reason === undefined ? goesBack : [...goesBack, plain(`: ${reason}`)]];
	}

	#aliases(entity: Entity): Run[] {
		const shown = entity.aliases.slice(0, MOST_ALIASES);
		if (shown.length === 0) return [];
		const more = entity.aliases.length > shown.length ? ' …' : '';
		const names = joined(
			shown.map((alias): Run => ({ text: firstWords(alias, 60), style: 'emphasis' })),
			', ',
		);
		return [...phrase(this.#words.t('also {0}'), names), plain(`${more} · `)];
	}

	#counts(entity: Entity): string {
		const { t } = this.#words;
		const mentions = this.#index.mentionsOf(entity.id).length;
		const quotes = this.#index.quotesOf(entity.id).length;
		const counts = [mentions === 1 ? t('1 mention') : t('{0} mentions').replace('{0}', String(mentions))];
		if (quotes > 0) counts.push(quotes === 1 ? t('1 quote') : t('{0} quotes').replace('{0}', String(quotes)));
		return counts.join(' · ');
	}

	#links(entity: Entity): CardLink[] {
		const { t } = this.#words;
		return [
			...(this.#index.mentionsOf(entity.id).length > 1 ? [{ label: t('Next mention'), action: 'nextMention' as const }] : []),
			...(this.#index.quotesOf(entity.id).length > 0 ? [this.#allQuotes(entity)] : []),
			entity.register ? { label: t('Open register'), action: 'openRegister' } : { label: t('Add to register…'), action: 'addToRegister' },
			{ label: t('Correct…'), action: 'correct' },
		];
	}

	#allQuotes(entity: Entity): CardLink {
		return { label: allQuotesLabel(pronounOf(entity, this.#index.mentionsOf(entity.id)), this.#words), action: 'showQuotesBySpeaker' };
	}

	#whoSpeaks(quote: Quote, speaker: Entity | undefined): Run[] {
		const { t } = this.#words;
		if (speaker) return this.#named(speaker);
		const candidates = (quote.candidates ?? [])
			.flatMap((id) => this.#index.entity(id) ?? [])
			.map((entity) => strong(firstWords(entity.name, 120)));
		if (candidates.length > 1) return phrase(t('Unsure who says this: {0}'), joined(candidates, t(' or ')));
		const source = sourceTextOf(quote, this.#text);
		if (source !== null) return [strong(firstWords(source, 120))];
		return [strong(t('The article does not say who says this'))];
	}

	#why(quote: Quote): Run[][] {
		const lines: Run[][] = [];
		const reason = quote.by === 'editor' ? this.#words.t('Set by the editor.') : reasonOf(quote.rule, this.#words);
		if (reason !== undefined) lines.push([plain(reason)]);
		const place = quote.source ?? quote.cue;
		if (place) {
			const highlights = [quote.source, quote.cue].flatMap((span) => span ?? []).sort((a, b) => a.start - b.start);
			lines.push(this.#excerpt(this.#index.sentenceAt(place.start), place, highlights));
		}
		return lines;
	}

	#doubt({ by, confidence, checked }: Mention | Quote): CardLink[] {
		const { t } = this.#words;
		if (by === 'editor' || checked || confidence >= SURE) return [];
		const figure = t('Of marks like this, {0} in 100 are right').replace('{0}', String(Math.round(confidence * 100)));
		return [{ label: t('Unsure: please check'), action: 'correct', title: figure }];
	}

	#quoteChecked(quote: Quote, piece: Span): Run[][] {
		const words = quote.checked?.text;
		const change = this.#facts.sourceChangeOf?.(quote);
		if (words === undefined || isChecked(quote, this.#text)) {
			if (!change) return this.#checked(quote);
			return this.#facts.isReported?.(piece, true) ? [] : [[plain(sourceChangeInWords(change, quote, this.#words))]];
		}
		return [phrase(this.#words.t('Altered since it was checked. Then it read: {0}'), plain(firstWords(words, 200)))];
	}

	/** That its words may differ from the source's, while they are those that somebody accepted. */
	#accepted(quote: Quote): Run[][] {
		const { accepted } = quote;
		if (!accepted || !isAccepted(quote, this.#text)) return [];
		if (accepted.reason === undefined) return [[plain(this.#words.t('Accepted as edited.'))]];
		return [phrase(this.#words.t('Accepted as edited: {0}'), plain(firstWords(accepted.reason, 400)))];
	}

	#checked({ checked }: Mention | Quote): Run[][] {
		if (!checked) return [];
		const [day = checked.at] = checked.at.split('T');
		return [phrase(this.#words.t('✓ checked by {0} on {1}'), plain(firstWords(checked.by, 60)), plain(dateInWords(day, this.#words)))];
	}

	#note(note: string | undefined): Run[][] {
		return note === undefined ? [] : [phrase(this.#words.t('Note: {0}'), plain(firstWords(note, 400)))];
	}
}

/** A look-up finds what ends at the offset as well, which is right for a cursor; a pointer is on a character. */
function holding<T extends Span>(item: T | undefined, offset: number): T | undefined {
	return item && offset < item.end ? item : undefined;
}
