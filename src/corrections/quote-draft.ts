/** The quotes of an article while the editor's corrections are applied to them. */
import type { Quote, QuoteKind, Span } from '../annotations.js';
import { ByPlace } from './by-place.js';
import { isNested } from './quote-rows.js';
import { overlap, spanOf } from './spans.js';

/** The rule of quotes that the editor decided. */
const EDITOR = 'editor';

export class QuoteDraft {
	readonly #quotes: ByPlace<Quote>;
	readonly #text: string;

	constructor(quotes: readonly Quote[], text: string) {
		this.#quotes = new ByPlace(quotes, (quote) => quote.spans);
		this.#text = text;
	}

	/** The quotes in text order, with new ids; speakers that are no longer among `entities` go. */
	result(entities: ReadonlySet<string>): Quote[] {
		return this.#quotes
			.items()
			.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
			.map((quote, index) => withoutGone({ ...quote, id: `q${index + 1}` }, entities));
	}

	/** These spans are one quote of that kind: the engine's quote that it stands for is taken over, others that cross it go. */
	set(places: readonly Span[], kind: QuoteKind): void {
		const spans = inOrder(places);
		if (spans.length === 0) return;
		const [own, ...others] = this.#rivals(spans, kind);
		for (const other of others) this.#quotes.remove(other);
		const quote = { ...(own ?? unattributed(spans)), kind, spans: spans.map(spanOf), confidence: 1, by: 'editor' as const };
		const spoken = kind === 'mention' ? { ...quote, speaker: null, source: null, cue: null, rule: EDITOR } : quote;
		if (own) this.#quotes.replace(own, spoken);
		else this.#quotes.add(spoken);
	}

	remove(spans: readonly Span[]): void {
		const quote = this.#at(spans);
		if (quote) this.#quotes.remove(quote);
	}

	/**
	 * `sourceText` says who speaks where that is no entity; what the engine took for the source is none then. The words in marks that a reported
	 * clause takes over are of the same speaker, unless the editor said otherwise of them.
	 */
	setSpeaker(spans: readonly Span[], speaker: string | null, sourceText?: string): void {
		const inOwnWords = sourceText === undefined ? {} : { sourceText, source: null, cue: null };
		const nested = this.#nestedIn(this.#at(inOrder(spans)));
		this.change(spans, { ...spokenBy(speaker), ...inOwnWords });
		for (const quote of nested) this.#replace(quote, { ...spokenBy(speaker), ...inOwnWords });
	}

	/** The engine's quotes in marks that are listed under this one. */
	#nestedIn(outer: Quote | undefined): readonly Quote[] {
		if (outer?.kind !== 'indirect') return [];
		const near = outer.spans.flatMap((span) => this.#quotes.overlapping(span));
		return [...new Set(near)].filter((quote) => quote.by !== 'editor' && isNested(quote, outer));
	}

	/** The speaker of the quotes whose source stands at `source`. */
	setSpeakerBySource(source: Span, speaker: string | null): void {
		for (const quote of this.#quotes.items()) {
			if (quote.source?.start === source.start && quote.source.end === source.end) this.#replace(quote, spokenBy(speaker));
		}
	}

	/** Changes the quote at these spans; where the engine sees none any more, the editor's word makes it one. */
	change(places: readonly Span[], change: Partial<Quote> | ((quote: Quote) => Partial<Quote>)): void {
		const spans = inOrder(places);
		if (spans.length === 0) return;
		const quote = this.#at(spans) ?? this.#made(spans);
		this.#replace(quote, typeof change === 'function' ? change(quote) : change);
	}

	#replace(quote: Quote, change: Partial<Quote>): void {
		// An earlier answer to who speaks goes with a new one.
		const { candidates, sourceText, ...unanswered } = quote;
		const answer = { ...(candidates ? { candidates } : {}), ...(sourceText === undefined ? {} : { sourceText }) };
		this.#quotes.replace(quote, { ...unanswered, ...('speaker' in change ? {} : answer), ...change });
	}

	#made(spans: readonly Span[]): Quote {
		const kind: QuoteKind = MARK.test(this.#text[spans[0]?.start ?? 0] ?? '') ? 'direct' : 'indirect';
		for (const rival of this.#rivals(spans, kind)) this.#quotes.remove(rival);
		const quote = { ...unattributed(spans), kind };
		this.#quotes.add(quote);
		return quote;
	}

	/** The quote with the same first span, else the one of the same sort that shares most of it. */
	#at(spans: readonly Span[]): Quote | undefined {
		const [first] = spans;
		if (!first) return undefined;
		const isMarked = MARK.test(this.#text[first.start] ?? '');
		const near = this.#quotes.overlapping(first);
		const exact = near.filter((quote) => quote.spans.some((span) => span.start === first.start && span.end === first.end));
		return (
			exact[0] ??
			mostShared(
				near.filter(({ kind }) => isInMarks(kind) === isMarked),
				first,
			)
		);
	}

	/** The engine's quotes that cannot stand beside one at these spans: the one it stands for comes first. */
	#rivals(spans: readonly Span[], kind: QuoteKind): Quote[] {
		const own = this.#at(spans);
		const near = spans.flatMap((span) => this.#quotes.overlapping(span));
		const rivals = near.filter((quote) => isInMarks(quote.kind) === isInMarks(kind) || crosses(quote, spans));
		return [...new Set([...(own ? [own] : []), ...rivals])];
	}
}

/** Whether quotes of that kind stand in quotation marks. */
function isInMarks(kind: QuoteKind): boolean {
	return kind !== 'indirect' && kind !== 'act';
}

const MARK = /["'“”‘’„«»‹›「」]/u;

/** The spans in text order; of two that overlap, which a file changed by hand may hold, the first. */
function inOrder(places: readonly Span[]): Span[] {
	const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return sorted.filter((span) => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
}

function unattributed(spans: readonly Span[]): Quote {
	return {
		id: '',
		kind: 'direct',
		spans: spans.map(spanOf),
		speaker: null,
		source: null,
		cue: null,
		rule: EDITOR,
		confidence: 1,
		by: 'editor',
	};
}

function spokenBy(speaker: string | null): Partial<Quote> {
	return { speaker, rule: EDITOR, confidence: 1, by: 'editor' };
}

function mostShared(quotes: readonly Quote[], place: Span): Quote | undefined {
	let best: Quote | undefined;
	let most = (place.end - place.start) / 2;
	for (const quote of quotes) {
		const shared = quote.spans.reduce((sum, span) => sum + Math.max(0, overlap(span, place)), 0);
		if (shared > most) [best, most] = [quote, shared];
	}
	return best;
}

/** Whether they overlap without one lying within the other. */
function crosses(quote: Quote, spans: readonly Span[]): boolean {
	return quote.spans.some((one) =>
		spans.some((other) => {
			if (overlap(one, other) <= 0) return false;
			const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
			return !within(one, other) && !within(other, one);
		}),
	);
}

function withoutGone(quote: Quote, entities: ReadonlySet<string>): Quote {
	if (quote.speaker === null || entities.has(quote.speaker)) return quote;
	return { ...quote, speaker: null };
}

function startOf(quote: Quote): number {
	return quote.spans[0]?.start ?? 0;
}

function endOf(quote: Quote): number {
	return quote.spans.at(-1)?.end ?? 0;
}
