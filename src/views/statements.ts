/** What each correction says, in statements: from what stands at a place of an annotated article. */
import type {
	Anchor,
	Correction,
	CorrectionStatement,
	Entity,
	EntityType,
	Mention,
	Quote,
	QuoteKind,
	Span,
	TickEvidence,
} from '../annotations.js';
import { newAnchorOf } from '../corrections/anchor.js';
import { countedMentions } from '../corrections/counted-mentions.js';
import { placesOf, wordsAt, wordsOfQuote } from '../corrections/words.js';
import type { AnnotationIndex } from './navigation.js';
import { isSameEvidence } from './tick-evidence.js';
import { isChecked } from './review.js';

/** What is done in one step: statements that are made, and corrections that are taken out. */
export interface Change {
	readonly statements: readonly CorrectionStatement[];
	readonly withdrawn: readonly string[];
}

/** An article as statements are made about it. */
export interface StatedArticle {
	readonly text: string;
	readonly index: AnnotationIndex;
	/** The corrections that hold in it. */
	readonly corrections: readonly Correction[];
}

/** Makes statements about one article. */
export class Statements {
	readonly #article: StatedArticle;

	constructor(article: StatedArticle) {
		this.#article = article;
	}

	/** The words are a name; the same as an entity, where one is given; wherever they stand, where that is asked for. */
	name(span: Span, type: EntityType, entity?: Entity, everywhere = false): Change {
		const anchor = this.#anchor(span);
		const scope = everywhere ? ({ scope: 'words' } as const) : {};
		const statements: CorrectionStatement[] = [{ kind: 'name', anchor, type: entity?.type ?? type, ...scope }];
		const other = entity && this.#anchorIn(entity, span);
		if (other) statements.push({ kind: 'same', anchor, other, ...scope });
		return made(...statements);
	}

	/** The words are no name, here or wherever they stand; the other names that this correction once made are withdrawn. */
	notAName(mention: Span, everywhere: boolean): Change {
		return made({ kind: 'not-a-name', anchor: this.#anchor(mention), ...(everywhere ? { scope: 'words' } : {}) });
	}

	/** The entity is of that type. */
	type(entity: Entity, type: EntityType): Change {
		const anchor = this.#anchorIn(entity);
		return anchor ? made({ kind: 'type', anchor, type, scope: 'entity' }) : made();
	}

	/** Two entities are one. */
	same(one: Entity, other: Entity): Change {
		const [anchor, target] = [this.#anchorIn(one), this.#anchorIn(other)];
		return anchor && target ? made({ kind: 'same', anchor, other: target }) : made();
	}

	/** A mention is not the entity that it was taken for, but another one, or one of its own. */
	notTheSame(mention: Mention, other?: Entity): Change {
		const { index } = this.#article;
		const anchor = this.#anchor(mention);
		const wrong = index.entity(mention.entity);
		const rest = wrong && this.#anchorIn(wrong, mention);
		const right = other && this.#anchorIn(other, mention);
		return made(
			...(rest ? [{ kind: 'different', anchor, other: rest } as const] : []),
			...(right ? [{ kind: 'same', anchor, other: right } as const] : []),
		);
	}

	/** Each of the mentions means another entity than it is taken for. */
	areOf(mentions: readonly Mention[], entity: Entity): Change {
		return made(...mentions.flatMap((mention) => this.notTheSame(mention, entity).statements));
	}

	/** All mentions with these words are another thing than the entity's other names; undefined where it has no other names. */
	separate({ entity, text }: Mention): Change | undefined {
		const names = this.#article.index.mentionsOf(entity).filter(({ form }) => form === 'name');
		const other = names.find((name) => name.text !== text);
		const first = names.find((name) => name.text === text);
		return first && other && made({ kind: 'different', anchor: this.#anchor(first), other: this.#anchor(other), scope: 'words' });
	}

	/** A pronoun or description means an entity. */
	means(span: Span, entity: Entity): Change {
		const other = this.#anchorIn(entity);
		return other ? made({ kind: 'same', anchor: this.#anchor(span), other }) : made();
	}

	rename(entity: Entity, name: string): Change {
		const anchor = this.#anchorIn(entity);
		return anchor ? made({ kind: 'entity-name', anchor, name }) : made();
	}

	/** What stands after the dash; null for nothing. */
	context(entity: Entity, context: string | null): Change {
		const anchor = this.#anchorIn(entity);
		return anchor ? made({ kind: 'context', anchor, context }) : made();
	}

	quote(spans: readonly Span[], quote: QuoteKind): Change {
		return made({ kind: 'quote', anchors: this.#anchors(spans), quote });
	}

	notAQuote(quote: Quote): Change {
		return made({ kind: 'not-a-quote', anchors: this.#anchors(quote.spans) });
	}

	/** Who says quotes: an entity, somebody in the editor's words, or null for nobody that the article names. */
	speaker(quotes: readonly Quote[], who: Entity | string | null): Change {
		const speaker = typeof who === 'string' ? null : who && this.#anchorIn(who);
		if (speaker === undefined) return made();
		const inOwnWords = typeof who === 'string' ? { sourceText: who } : {};
		return made(...quotes.map(({ spans }) => ({ kind: 'speaker' as const, anchors: this.#anchors(spans), speaker, ...inOwnWords })));
	}

	/** The label of a turn, as `A` in `A: Somebody had to.`, and all turns that have it, in text order; undefined where a quote is none. */
	labelled({ source, cue }: Quote): { readonly label: string; readonly quotes: readonly Quote[] } | undefined {
		const { text, index } = this.#article;
		const labelOf = (one: Pick<Quote, 'source' | 'cue'>): string | undefined =>
			one.source && one.cue && wordsAt(text, one.cue) === ':' ? wordsAt(text, one.source) : undefined;
		const label = labelOf({ source, cue });
		return label === undefined ? undefined : { label, quotes: index.annotations.quotes.filter((one) => labelOf(one) === label) };
	}

	/** One statement, which is ticked off and has its speaker as a whole: a quote with what it is part of and holds. */
	wholeOf(quote: Quote): readonly Quote[] {
		const row = this.#article.index.rowOf(quote);
		return row ? [row.quote, ...row.nested] : [quote];
	}

	/**
	 * Ticks a quote off with what it is part of and holds, or takes the ticks away where all of it was ticked as it stands. `evidence` is what sources
	 * prove of each; a tick whose evidence is another one is made again.
	 */
	tickQuote(quote: Quote, by: string, evidence: (quote: Quote) => TickEvidence | undefined = ({ checked }) => checked?.evidence): Change {
		const { text } = this.#article;
		const all = this.wholeOf(quote);
		const isSame = (one: Quote): boolean => isSameEvidence(evidence(one), one.checked?.evidence);
		const open = all.filter((one) => !isChecked(one, text) || !isSame(one));
		if (open.length === 0)
			return this.#untick(
				'quote',
				all.flatMap(({ spans }) => spans),
			);
		return made(
			...open.map((one): CorrectionStatement => {
				const [anchors, proved] = [this.#anchors(one.spans), evidence(one)];
				const words = wordsOfQuote(text, one.spans);
				return { kind: 'checked', anchors, subject: 'quote', by, text: words, ...(proved ? { evidence: proved } : {}) };
			}),
		);
	}

	/** What a check found at a place is all right; the reason may be empty. */
	ignore(place: Span, check: string, reason: string): Change {
		return made({ kind: 'ignored', anchors: [this.#anchor(place)], check, ...(reason === '' ? {} : { reason }) });
	}

	/** A quote may differ from its source as it stands now; the reason may be empty. */
	acceptQuote({ spans }: Pick<Quote, 'spans'>, check: string, reason: string): Change {
		const text = wordsOfQuote(this.#article.text, spans);
		return made({ kind: 'ignored', anchors: this.#anchors(spans), check, text, ...(reason === '' ? {} : { reason }) });
	}

	/** The article is held against these files; those that are noted are not noted again. */
	addSources(files: readonly string[]): Change {
		const known = new Set(this.sources().map(({ file }) => file));
		return made(...[...new Set(files)].filter((file) => !known.has(file)).map((file) => ({ kind: 'source' as const, file })));
	}

	/** The files that are noted as the article's sources. */
	sources(): readonly Extract<Correction, { kind: 'source' }>[] {
		return this.#article.corrections.filter((correction) => correction.kind === 'source');
	}

	/** Ticks mentions off, or takes the ticks away where all that count are ticked. */
	tickMentions(mentions: readonly Mention[], by: string): Change {
		if (mentions.length > 0 && countedMentions(mentions).every(({ checked }) => checked)) return this.#untick('name', mentions);
		const open = mentions.filter(({ checked }) => !checked);
		const statements = open.map((mention): CorrectionStatement => {
			const anchor = this.#anchor(mention);
			return { kind: 'checked', anchors: [anchor], subject: 'name', by, text: anchor.exact };
		});
		return made(...statements);
	}

	noteOnQuote(quote: Quote, note: string): Change {
		return this.#note(this.#anchors(quote.spans), 'quote', note);
	}

	noteOnEntity(entity: Entity, note: string): Change {
		const anchor = this.#anchorIn(entity);
		return anchor ? this.#note([anchor], 'entity', note) : made();
	}

	/** How often the words stand in the article, within other words not counted. */
	count(words: string): number {
		return placesOf(this.#article.text, words).length;
	}

	#note(anchors: readonly Anchor[], subject: 'quote' | 'entity', note: string): Change {
		if (note !== '') return made({ kind: 'note', anchors, subject, note });
		const withdrawn = this.#article.corrections.filter(
			(correction) => correction.kind === 'note' && correction.subject === subject && overlap(correction.anchors, anchors),
		);
		return { statements: [], withdrawn: withdrawn.map(({ id }) => id) };
	}

	#untick(subject: 'name' | 'quote', spans: readonly Span[]): Change {
		const ticks = this.#article.corrections.filter(
			(correction) => correction.kind === 'checked' && correction.subject === subject && overlap(correction.anchors, spans),
		);
		return { statements: [], withdrawn: ticks.map(({ id }) => id) };
	}

	/** The mention that stands for an entity: its first full name, other than `not`; undefined where it has none. */
	#anchorIn(entity: Entity, not?: Span): Anchor | undefined {
		const names = this.#article.index.mentionsOf(entity.id).filter((mention) => mention.form === 'name' && mention.start !== not?.start);
		const best = names.find((mention) => mention.text === entity.name) ?? names[0];
		return best && this.#anchor(best);
	}

	#anchor(span: Span): Anchor {
		return newAnchorOf(this.#article.text, span);
	}

	#anchors(spans: readonly Span[]): Anchor[] {
		return spans.map((span) => this.#anchor(span));
	}
}

function made(...statements: CorrectionStatement[]): Change {
	return { statements, withdrawn: [] };
}

function overlap(ones: readonly Span[], others: readonly Span[]): boolean {
	return ones.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}
