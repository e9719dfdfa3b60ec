/** Finds quotes and who speaks them. */
import { UTTERANCES } from './documents.js';
import { HEARINGS } from './tag-verbs.js';
import type { QuoteKind, Span } from '../../annotations.js';
import { pronounReader, type PronounReader } from '../coref/pronouns.js';
import type { ResolvedArticle } from '../coref/types.js';
import type { FoundQuote, QuotationSpans } from './types.js';
import { lastStartingBy } from '../document/lookup.js';
import type { Attribution } from './attribution.js';
import { carriedSource } from './carry.js';
import { indirectIn, type Indirect } from './indirect.js';
import type { SpokenKind } from './kinds.js';
import { FORMS_OF_BE } from '../lexicon/auxiliaries.js';
import type { Unit } from '../syntax/units.js';
import { mainSubject, type Phrase } from '../syntax/noun-phrases.js';
import { isHeadlineSentence, placeOf, quoteContext, type QuoteContext } from './quote-context.js';
import { sourceOf } from './sources.js';
import { learntChances, SpeakerFinder, type Rank } from './speakers.js';
import { spokenOf, type Spoken } from './spoken.js';
import { turnsIn, type Turn } from './transcripts.js';
import { flatMapped } from '../util/flat-mapped.js';

/** The quotes in text order, and the references that their sources resolve to; `rank` says who is how likely to speak, `pronouns` whom `he` and `she` mean. */
export function findQuotes(
	resolved: ResolvedArticle,
	rank: Rank = learntChances,
	pronouns: PronounReader = pronounReader(resolved),
): QuotationSpans {
	const context = quoteContext(resolved);
	const spoken = spokenOf(context);
	const isLate = (start: number): boolean => resolved.budget?.allows(start) === false;
	const reports = flatMapped(context.frame.sentences, ({ from }, index) =>
		isLate(context.frame.units[from]?.start ?? 0) ? [] : indirectIn(context, spoken, index),
	).filter((report) => !isLeftOut(context, ruleOf(report)));
	const reportOf = reportsOf(context, reports);
	const goesOn = spoken.map((_, index) => continues(context, spoken, index));
	const marked = flatMapped(spoken, (one, index) =>
		goesOn[index] ? [] : [markedDraft(context, one, utteranceAt(index, goesOn), reportOf)],
	);
	const unmarked = reports.map((one) => indirectDraft(context, one));
	// In text order, since a pronoun may stand for the last speaker.
	const drafts = [...marked, ...unmarked].sort((a, b) => startOf(a) - startOf(b));
	const speakers = new SpeakerFinder(context, rank, pronouns);
	// The speaker of words in a headline is known from the same words below.
	const isAbove = (draft: QuoteDraft): boolean => isHeadlineSentence(context, context.frame.sentences[draft.attributed?.sentence ?? -1]);
	const inOrder = [...drafts.filter((draft) => !isAbove(draft)), ...drafts.filter(isAbove)];
	const found = inOrder
		.map((draft) => quoteOf(context, isLate(startOf(draft)) ? { ...draft, attributed: null } : draft, speakers))
		.sort((a, b) => startOf(a) - startOf(b));
	const turns = isLeftOut(context, 'transcript') ? [] : turnsIn(resolved);
	const outside = found.filter((quote) => !isInTurn(turns, quote));
	const extents = outside
		.filter(({ kind }) => kind === 'direct')
		.map((quote) => ({ start: startOf(quote), end: quote.spans.at(-1)?.end ?? 0 }));
	const free = turns.filter((turn) => !isCovered(extents, turn));
	const quotes = [...outside, ...free.map(turnQuote)].sort((a, b) => startOf(a) - startOf(b));
	return { quotes, references: speakers.references() };
}

/** Whether a rule is to do nothing, so that what it is worth can be measured. */
function isLeftOut(context: QuoteContext, rule: string): boolean {
	return context.resolved.withoutRules?.has(rule) === true;
}

/** The report that each unit in marks stands inside. */
function reportsOf(context: QuoteContext, reports: readonly Indirect[]): ReadonlyMap<number, Indirect> {
	const reportOf = new Map<number, Indirect>();
	for (const report of reports)
		for (const { from, to } of report.content.ranges)
			for (let at = from; at < to; at++) if (context.frame.units[at]?.kind === 'quote') reportOf.set(at, report);
	return reportOf;
}

function startOf(quote: Pick<FoundQuote, 'spans'>): number {
	return quote.spans[0]?.start ?? 0;
}

/** Whether a quote stands inside a turn of a transcript, and so is its speaker's own quoting. */
function isInTurn(turns: readonly Turn[], quote: FoundQuote): boolean {
	const start = startOf(quote);
	const turn = turns[lastStartingBy(turns, start)];
	return turn !== undefined && start < (turn.spans.at(-1)?.end ?? 0);
}

/** Whether a quote of the text before runs into the turn, so that it is none. `extents` are in text order. */
function isCovered(extents: readonly Span[], turn: Turn): boolean {
	const before = extents[lastStartingBy(extents, turn.start)];
	return before !== undefined && before.end > turn.start;
}

function turnQuote({ spans, label, speaker, named }: Turn): FoundQuote {
	const confidence = named ? 0.9 : 0.7;
	// The colon after the label says that it speaks, as the dash of a signature does.
	const cue = { start: label.end, end: label.end + 1 };
	return { kind: 'direct', spans, speaker, source: label, cue, rule: 'transcript', confidence, candidates: [] };
}

/** Who is said to speak a quote, before it is known who that is. */
interface Attributed {
	readonly phrase: Phrase | null;
	/** The sentence in which the phrase stands. */
	readonly sentence: number;
	readonly cue: Span | null;
	readonly rule: string;
	/** Whether the phrase belongs to an attribution of this quote or of one that it continues, and so is its source. */
	readonly own: boolean;
}

/** So far after `asked` the words in marks of a question may begin, in units. */
const QUESTION = 12;

/** A quote before it is known who speaks it; nobody does where `attributed` is null. */
interface QuoteDraft {
	readonly kind: QuoteKind;
	readonly spans: readonly Span[];
	readonly attributed: Attributed | null;
	/** How sure it is that it is a quote of this kind. */
	readonly confidence: number;
}

/** Whether stretch `index` goes on with the utterance of the one before: `"A," he said, "b."`, `"A," he said. "B."`, `"A?" he asked. "B."` */
function continues(context: QuoteContext, spoken: readonly Spoken[], index: number): boolean {
	const one = spoken[index];
	const before = spoken[index - 1];
	if (!one || before?.kind !== 'direct' || one.kind === 'mention') return false;
	const { link } = before;
	if (!one.link) {
		const attribution = one.kind === 'direct' ? attributionAfter(context, before) : null;
		return attribution !== null && isNextSentence(context, attribution, one.unit);
	}
	const isBetween = one.link.attribution === link?.attribution && link.rule.endsWith('after-quote');
	return isBetween && one.link.rule === 'cue-before-quote' && one.link.gap <= 8;
}

/** The attribution that stands after a stretch, in its sentence or as a sentence of its own. */
function attributionAfter(context: QuoteContext, { link, unit }: Spoken): Attribution | null {
	if (link) return link.rule.endsWith('after-quote') ? link.attribution : null;
	const carried = carriedSource(context, unit);
	return carried?.rule === 'sentence-after-quote' ? carried.attribution : null;
}

/** Whether the words at unit `next` open the sentence after that of `attribution`, in its paragraph, and nothing else says who speaks them. */
function isNextSentence(context: QuoteContext, attribution: Attribution, next: number): boolean {
	const own = placeOf(context, next);
	const before = context.frame.sentences[attribution.sentence];
	if (own.index !== attribution.sentence + 1 || own.sentence.from !== next || own.sentence.paragraph !== before?.paragraph) return false;
	return carriedSource(context, next)?.attribution === attribution;
}

/** The words of stretch `index`, marks included. */
function textOf(context: QuoteContext, index: number): string {
	const spans = context.quoted[index]?.spans ?? [];
	return context.resolved.article.text.slice(spans[0]?.start, spans.at(-1)?.end);
}

/** The stretches of the utterance that begins with stretch `index`: first and end. */
function utteranceAt(index: number, goesOn: readonly boolean[]): readonly [first: number, end: number] {
	let end = index + 1;
	while (goesOn[end]) end++;
	return [index, end];
}

function markedDraft(
	context: QuoteContext,
	{ unit, kind, link, confidence }: Spoken,
	[first, end]: readonly [first: number, end: number],
	reportOf: ReadonlyMap<number, Indirect>,
): QuoteDraft {
	const spans = flatMapped(context.quoted.slice(first, end), (stretch) => stretch.spans);
	const asked = !link || link.rule.endsWith('after-quote') ? questionPut(context, unit) : null;
	const isQuestion = asked !== null && /\?["”’']*$/u.test(textOf(context, first));
	if (kind === 'mention' && !isQuestion) return { kind, spans, attributed: null, confidence };
	const report = kind === 'partial' && !link ? reportOf.get(unit) : undefined;
	const attributed = asked
		? { phrase: null, sentence: placeOf(context, unit).index, cue: asked, rule: 'none', own: true }
		: link
			? attributedBy(context, link.attribution, link.rule)
			: report?.attribution.source && !isLeftOut(context, 'report-around-quote')
				? attributedBy(context, report.attribution, 'report-around-quote')
				: unlinked(context, unit, kind);
	return { kind: kind === 'mention' ? 'direct' : kind, spans, attributed, confidence };
}

/** `Asked “who sold the pier?” Roe said …`, `When asked whether it was “old,” Roe laughed`: a question that somebody else puts; its verb. */
function questionPut(context: QuoteContext, unit: number): Span | null {
	const { units } = context.frame;
	const { from } = placeOf(context, unit).sentence;
	const before = askedBefore(units, unit);
	if (before !== undefined) return spanOf(context, before, before + 1);
	const asked = units[from]?.text === 'when' ? from + 1 : from;
	if (units[asked]?.text !== 'asked' || unit - asked > QUESTION) return null;
	for (let at = asked + 1; at < unit; at++) if (units[at]?.kind !== 'word' && units[at]?.kind !== 'name') return null;
	return spanOf(context, asked, asked + 1);
}

/** The `asked` of `Roe was asked, “Who pays?”`, directly before the words in marks. */
function askedBefore(units: readonly Unit[], unit: number): number | undefined {
	const at = /^[,:]$/.test(units[unit - 1]?.text ?? '') ? unit - 2 : unit - 1;
	return units[at]?.text === 'asked' && FORMS_OF_BE.has(units[at - 1]?.text ?? '') ? at : undefined;
}

function ruleOf({ content: { side, that } }: Indirect): string {
	return `indirect-${that ? 'that' : side}`;
}

function indirectDraft(context: QuoteContext, report: Indirect): QuoteDraft {
	const { attribution, content, kind, confidence } = report;
	const spans = flatMapped(content.ranges, ({ from, to }) => spanOf(context, from, to) ?? []);
	return { kind, spans, attributed: attributedBy(context, attribution, ruleOf(report)), confidence };
}

function attributedBy(context: QuoteContext, attribution: Attribution, rule: string): Attributed {
	const cue = spanOf(context, attribution.cue.from, attribution.cue.to);
	if (isHearing(context, attribution)) return { phrase: null, sentence: attribution.sentence, cue, rule, own: false };
	return { phrase: attribution.source, sentence: attribution.sentence, cue, rule, own: true };
}

/** `Driver ‘saw nothing’, inquest told`: a witness speaks. */
function isHearing({ frame: { units } }: QuoteContext, { source, cue, verb }: Attribution): boolean {
	const next = units[cue.to];
	return verb?.lemma === 'tell' && HEARINGS.has(units[source?.head ?? -1]?.text ?? '') && (!next || /^[.,;]?$/.test(next.text));
}

/** The quote of a draft; its confidence is that of its speaker, or of its being a quote where that is less. */
function quoteOf(context: QuoteContext, { kind, spans, attributed, confidence }: QuoteDraft, speakers: SpeakerFinder): FoundQuote {
	if (!attributed) return { kind, spans, speaker: null, source: null, cue: null, rule: 'none', confidence, candidates: [] };
	const source = attributed.phrase ? sourceOf(context, attributed.phrase, attributed.sentence) : null;
	const quote = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
	const cue = attributed.cue ? context.resolved.article.text.slice(attributed.cue.start, attributed.cue.end).toLowerCase() : '';
	const speaker = speakers.speaker({ source, rule: attributed.rule, own: attributed.own, cue, quote, kind });
	return { kind, spans, cue: attributed.cue, rule: attributed.rule, ...speaker, confidence: Math.min(confidence, speaker.confidence) };
}

function unlinked(context: QuoteContext, unit: number, kind: SpokenKind): Attributed {
	const { sentence, index } = placeOf(context, unit);
	if (kind === 'partial' && sentence.from < unit && !isLeftOut(context, 'subject-of-sentence')) {
		const subject = mainSubject(context.frame.units, sentence.from, unit);
		return { phrase: personIn(context, subject), sentence: index, cue: null, rule: 'subject-of-sentence', own: false };
	}
	const carried = carriedSource(context, unit);
	if (!carried) return { phrase: null, sentence: index, cue: null, rule: 'none', own: false };
	const units = carried.cue ?? carried.attribution?.cue;
	const cue = units ? spanOf(context, units.from, units.to) : null;
	return { phrase: carried.source, sentence: carried.sentence, cue, rule: carried.rule, own: true };
}

/** The phrase, if its head is a person's name or pronoun: nobody else speaks words in marks without a cue. */
function personIn(context: QuoteContext, phrase: Phrase | null): Phrase | null {
	const head = phrase && context.frame.units[phrase.head];
	return head && (head.type === 'person' || head.text === 'he' || head.text === 'she' || UTTERANCES.has(head.text)) ? phrase : null;
}

function spanOf(context: QuoteContext, from: number, to: number): Span | null {
	const first = context.frame.units[from];
	const last = context.frame.units[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}
