/** How right annotations are, against articles annotated by hand: shares of a hundred. */
import type { Annotations, Entity, Quote, QuoteKind, Span } from '../../../src/annotations.js';

/** A gold article in the terms that are scored. */
export interface GoldDocument {
	readonly text: string;
	/** `YYYY-MM-DD`, or null where nobody knows it. */
	readonly date: string | null;
	readonly entities: Readonly<Record<string, { readonly type: string; readonly context?: string; readonly head?: readonly string[] }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly isName: boolean })[];
	readonly quotes: readonly { readonly kind: QuoteKind; readonly speaker: string | null; readonly spans: readonly Span[] }[];
	readonly dates: readonly (Span & { readonly value: string })[];
}

/** F1 of each kind of mark; of speakers, the share of quoted spans that have the right one. */
export interface Quality {
	/** Exact span and type. */
	readonly names: number;
	/** Of persons: a head word of the gold's is in it. */
	readonly contexts: number;
	/** Spans of direct and partial quotes, one character either way. */
	readonly quotes: number;
	readonly speakers: number;
	/** Reported clauses that share half of their characters. */
	readonly indirect: number;
	/** Overlapping, with the right value. */
	readonly dates: number;
}

/** Hits, and what was found and wanted besides. */
class Tally {
	hits = 0;
	found = 0;
	wanted = 0;

	/** Counts the items of `found` and `wanted` that `matches` pairs. */
	add<F, W>(found: readonly F[], wanted: readonly W[], matches: (found: F, wanted: W) => boolean): void {
		this.found += found.length;
		this.wanted += wanted.length;
		this.hits += wanted.filter((one) => found.some((other) => matches(other, one))).length;
	}

	get f1(): number {
		return (200 * this.hits) / (this.found + this.wanted || 1);
	}
}

/** The quality of `annotate` on some articles. */
export function qualityOf(golds: readonly GoldDocument[], annotate: (text: string, date: string | null) => Annotations): Quality {
	const tallies = { names: new Tally(), contexts: new Tally(), quotes: new Tally(), indirect: new Tally(), dates: new Tally() };
	const speakers = new Tally();
	for (const gold of golds) {
		const found = annotate(gold.text, gold.date);
		const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
		const names = found.mentions.filter(({ form }) => form === 'name').map((name) => ({ ...name, type: entities.get(name.entity)?.type }));
		const goldNames = gold.mentions.filter(({ isName }) => isName).map((name) => ({ ...name, type: gold.entities[name.entity]?.type }));
		tallies.names.add(names, goldNames, (a, b) => a.start === b.start && a.end === b.end && a.type === b.type);
		addContexts(tallies.contexts, gold, (id) => entities.get(alignedTo(goldNames, id, names) ?? ''));
		const spans = spokenSpans(found.quotes);
		const goldSpans = spokenSpans(gold.quotes);
		tallies.quotes.add(spans, goldSpans, isSameSpan);
		speakers.add(goldSpans, goldSpans, (_, span) => {
			const speaker = spans.find((other) => isSameSpan(other, span))?.speaker;
			return speaker !== undefined && speaker === (span.speaker && (alignedTo(gold.mentions, span.speaker, found.mentions) ?? ''));
		});
		tallies.indirect.add(reportedClauses(found.quotes), reportedClauses(gold.quotes), (a, b) => shareInCommon(a.spans, b.spans) >= 0.5);
		tallies.dates.add(found.dates, gold.dates, (a, b) => overlap(a, b) > 0 && a.value === b.value);
	}
	return {
		names: tallies.names.f1,
		contexts: tallies.contexts.f1,
		quotes: tallies.quotes.f1,
		speakers: speakers.f1,
		indirect: tallies.indirect.f1,
		dates: tallies.dates.f1,
	};
}

function addContexts(tally: Tally, gold: GoldDocument, foundFor: (id: string) => Entity | undefined): void {
	for (const [id, { type, context, head }] of Object.entries(gold.entities)) {
		if (type !== 'person') continue;
		const found = foundFor(id)?.context ?? undefined;
		tally.add(found === undefined ? [] : [found], context === undefined ? [] : [head ?? []], hasHead);
	}
}

/** Whether a context has one of the head words, in the singular or plural, by itself or after a hyphen. */
function hasHead(context: string, heads: readonly string[]): boolean {
	const forms = [context, context.replaceAll('-', ' ')].map(plainWords);
	return heads.some((head) => forms.some((form) => form.includes(plainWords(head)) || form.includes(`${plainWords(head).trimEnd()}s `)));
}

function plainWords(text: string): string {
	const words = text.toLowerCase().replace(/[^\p{L}\p{N}’'-]+/gu, ' ');
	return ` ${words.trim()} `;
}

/** The found entity that most of a gold entity's mentions overlap with. */
function alignedTo(
	golds: readonly (Span & { readonly entity: string })[],
	id: string,
	found: readonly (Span & { readonly entity: string })[],
): string | undefined {
	const votes = new Map<string, number>();
	for (const gold of golds) {
		if (gold.entity !== id) continue;
		for (const other of found) if (overlap(gold, other) > 0) votes.set(other.entity, (votes.get(other.entity) ?? 0) + 1);
	}
	return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function spokenSpans(quotes: readonly Pick<Quote, 'kind' | 'spans' | 'speaker'>[]): (Span & { readonly speaker: string | null })[] {
	const spoken = quotes.filter(({ kind }) => kind === 'direct' || kind === 'partial');
	return spoken.flatMap(({ spans, speaker }) => spans.map((span) => ({ ...span, speaker })));
}

function reportedClauses<Q extends Pick<Quote, 'kind'>>(quotes: readonly Q[]): Q[] {
	return quotes.filter(({ kind }) => kind === 'indirect');
}

function isSameSpan(a: Span, b: Span): boolean {
	return Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1;
}

function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Characters in both of all in either. */
function shareInCommon(these: readonly Span[], those: readonly Span[]): number {
	const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
	const common = these.reduce((sum, one) => sum + those.reduce((part, other) => part + overlap(one, other), 0), 0);
	return common / (length(these) + length(those) - common || 1);
}
