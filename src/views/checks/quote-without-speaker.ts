/** A quotation of which a reader cannot tell who speaks, or would have to choose. */
import type { EntityType, Mention, Quote, Span } from '../../annotations.js';
import { wordsOf } from '../name-parts.js';
import type { CheckInput, Finding, FindingEvidence } from './check.js';
import { MARKED_KINDS } from '../../engine/quotes/marked-kinds.js';

/** Under four words in marks is usually no speech. */
const FEWEST_WORDS = 4;
/** A speaker chosen among several is doubtful below this. */
const DOUBTFUL = 0.6;

/** Who may speak. */
const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'organization']);

/** Direct quotes that nobody is said to speak, and quotes in marks that lie between several. */
export function* quoteWithoutSpeaker(input: CheckInput): Generator<Finding> {
	const { headline } = input.index.structure;
	for (const quote of input.index.annotations.quotes) {
		const [span] = quote.spans;
		if (!span || quote.by === 'editor' || !isSpeech(quote, span, input.text) || span.start < (headline?.end ?? 0)) continue;
		const finding = findingFor(quote, span, input);
		if (finding) yield finding;
	}
}

function isSpeech(quote: Quote, span: Span, text: string): boolean {
	return MARKED_KINDS.has(quote.kind) && wordsOf(text.slice(span.start, span.end)).length >= FEWEST_WORDS;
}

function findingFor(quote: Quote, span: Span, input: CheckInput): Finding | undefined {
	const candidates = quote.candidates ?? [];
	const doubtful = quote.speaker === null || quote.confidence < DOUBTFUL;
	const base = { check: 'quote-without-speaker', start: span.start, end: span.end, fixes: [] } as const;
	if (candidates.length > 1 && doubtful) {
		const [first, second] = candidates.map((id) => nearestName(id, span, input));
		if (!first || !second || !areSideBySide(first, second, input)) return undefined;
		const evidence = candidates.flatMap((id) => evidenceFor(id, span, input));
		const names = candidates.flatMap((id) => input.index.entity(id)?.name ?? []);
		return { ...base, message: input.t('It is not clear who says this: {0}?', names.join(input.t(' or '))), evidence };
	}
	const unattributed = quote.speaker === null && quote.source === null && quote.cue === null && candidates.length === 0;
	if (quote.kind !== 'direct' || !unattributed || !isIsolated(quote, span, input)) return undefined;
	return { ...base, message: input.t('The article does not say who says this.'), evidence: [] };
}

/** The candidate's name that stands nearest before the quote. */
function nearestName(id: string, span: Span, { index }: CheckInput): Mention | undefined {
	return index
		.mentionsOf(id)
		.filter((mention) => mention.form === 'name' && mention.start < span.start)
		.at(-1);
}

/** Whether two names stand in one sentence: where they do not, a reader takes `he` for the one that is spoken of. */
function areSideBySide(a: Span, b: Span, { index }: CheckInput): boolean {
	return index.sentenceAt(a.start).start === index.sentenceAt(b.start).start;
}

function evidenceFor(id: string, span: Span, input: CheckInput): readonly FindingEvidence[] {
	const name = nearestName(id, span, input) ?? input.index.mentionsOf(id)[0];
	return name ? [{ start: name.start, end: name.end, message: input.t('It may be {0}.', input.index.entity(id)?.name ?? name.text) }] : [];
}

/**
 * Whether the quote is a sentence by itself with nobody before it in its paragraph: then nothing in the words around it can be
 * an attribution that the engine merely failed to read.
 */
function isIsolated(quote: Quote, span: Span, { index }: CheckInput): boolean {
	const end = quote.spans.at(-1)?.end ?? span.end;
	const isSentence = index.sentenceAt(span.start).start === span.start && index.sentenceAt(end - 1).end === end;
	const actors = index.mentions.startingIn({ start: index.blockAt(span.start).start, end: span.start });
	return isSentence && !actors.some((mention) => ACTORS.has(index.entity(mention.entity)?.type ?? 'place'));
}
