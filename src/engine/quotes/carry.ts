/** Finds the source of a quote whose own sentence names none: before it, after it, or carried over. */
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { TIME_WORDS } from '../lexicon/calendar.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import type { Attribution } from './attribution.js';
import type { Unit } from '../syntax/units.js';
import { mainSubject, phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import type { QuoteContext } from './quote-context.js';

/** A source that was found outside of the quote's sentence. */
export interface Carried {
	readonly source: Phrase;
	/** The sentence in which the source stands. */
	readonly sentence: number;
	readonly attribution: Attribution | null;
	/** The units of the cue, where it is no attribution's: the dash of a signature. */
	readonly cue?: { readonly from: number; readonly to: number };
	readonly rule:
		| 'signature'
		| 'sentence-after-quote'
		| 'colon-before-quote'
		| 'carried-in-paragraph'
		| 'subject-before-quote'
		| 'carried-over-paragraph';
}

/** How many sentences back in its paragraph a quote may look for its speaker. */
const REACH = 5;

/** The source of the quote at `unit`, whose sentence has no attribution for it. Null where none is near. */
export function carriedSource(context: QuoteContext, unit: number, text: string): Carried | null {
	const index = context.sentenceOf[unit] ?? 0;
	for (const found of [
		() => signature(context, unit),
		() => colonBefore(context, unit, index),
		() => sentenceAfter(context, unit, index, text),
		() => attributionInParagraph(context, index),
		() => subjectInParagraph(context, index),
		() => overParagraph(context, unit, index),
	]) {
		const source = found();
		if (source && !context.resolved.withoutRules?.has(source.rule)) return source;
	}
	return null;
}

/** `"…" — Commissioner Adeyemi`, on the same line or the next: a dash, and nothing but a name after it. */
function signature(context: QuoteContext, unit: number): Carried | null {
	const { units, sentences } = context.frame;
	let dash = unit + 1;
	if (units[dash]?.text === '.') dash++;
	if (!/^(?:―|—|–|-|--)$/.test(units[dash]?.text ?? '')) return null;
	const sentence = context.sentenceOf[dash] ?? 0;
	const end = sentences[sentence]?.to ?? dash;
	const phrase = phraseStartingAt(units, dash + 1, end);
	const source = phrase && units[phrase.head]?.kind === 'name' ? phrase : null;
	if (!source) return null;
	const ends = source.to >= end || /^(?:[.,(;]|―|—|–)$/.test(units[source.to]?.text ?? '') || units[source.to]?.kind === 'quote';
	const isNear = (sentences[sentence]?.paragraph ?? 0) - (sentences[context.sentenceOf[unit] ?? 0]?.paragraph ?? 0) <= 1;
	return ends && isNear && end - source.to <= 8
		? { source, sentence, attribution: null, cue: { from: dash, to: dash + 1 }, rule: 'signature' }
		: null;
}

/** `Macron was blunt:` and the quote after it, in the same sentence or the next paragraph. */
function colonBefore(context: QuoteContext, unit: number, index: number): Carried | null {
	const { units, sentences } = context.frame;
	const last = units[unit - 1];
	if (last?.text !== ':' || (context.sentenceOf[unit - 1] ?? 0) < index - 1) return null;
	const sentence = context.sentenceOf[unit - 1] ?? 0;
	const attribution = usable(context, sentence).find((one) => one.cue.from < unit) ?? null;
	const source = attribution?.source ?? mainSubject(units, sentences[sentence]?.from ?? 0, unit - 1);
	if (!source) return null;
	return { source, sentence, attribution, rule: 'colon-before-quote', ...(attribution ? {} : { cue: { from: unit - 1, to: unit } }) };
}

/** `"Our house is burning!" Macron told the world.`: the sentence break is the quote's, not the writer's. */
function sentenceAfter(context: QuoteContext, unit: number, index: number, text: string): Carried | null {
	const sentence = context.frame.sentences[index];
	const next = context.frame.sentences[index + 1];
	if (!sentence || !next || sentence.to !== unit + 1 || next.paragraph !== sentence.paragraph) return null;
	const attribution = context.attributions[index + 1]?.[0];
	if (!attribution?.source || attribution.negated || attribution.from !== next.from || attribution.verb?.group === 'name') return null;
	const rest = next.to - attribution.cue.to;
	const after = context.frame.units[attribution.cue.to];
	const isShortSentence =
		rest <= 2 ||
		(/[?!]["”’']*$/.test(text) && (rest <= 12 || attribution.shape === 'verb-subject' || isAdjunct(after))) ||
		(rest <= 9 && PREPOSITIONS.has(after?.text ?? ''));
	if (!isShortSentence || after?.kind === 'quote' || after?.text === ':' || after?.text === 'that') return null;
	return { source: attribution.source, sentence: index + 1, attribution, rule: 'sentence-after-quote' };
}

/** `“Why?” Roe asked on Friday`, `“Why?” Roe asked, turning`: what stands after the verb says when and how. */
function isAdjunct(unit: Unit | undefined): boolean {
	return (
		unit !== undefined && (unit.text === ',' || PREPOSITIONS.has(unit.text) || TIME_WORDS.has(unit.text) || SUBORDINATORS.has(unit.text))
	);
}

/** The latest attribution of the paragraph, unless the sentence just before is about a person by name. */
function attributionInParagraph(context: QuoteContext, index: number): Carried | null {
	for (let at = index - 1; at >= firstInReach(context, index); at--) {
		const attribution = lastUsable(context, at);
		if (attribution?.source) return { source: attribution.source, sentence: at, attribution, rule: 'carried-in-paragraph' };
		// A pronoun goes on with the speaker before it.
		const subject = at === index - 1 ? personBefore(context, index) : null;
		if (subject && context.frame.units[subject.head]?.kind === 'name') return null;
	}
	return null;
}

/** The person whom the sentence just before is about. */
function subjectInParagraph(context: QuoteContext, index: number): Carried | null {
	if (index - 1 < firstInReach(context, index)) return null;
	const source = personBefore(context, index);
	return source && { source, sentence: index - 1, attribution: null, rule: 'subject-before-quote' };
}

/** The first sentence that is looked at for the speaker of a quote in sentence `index`. */
function firstInReach(context: QuoteContext, index: number): number {
	const paragraph = context.frame.sentences[index]?.paragraph ?? -1;
	return Math.max(context.firstSentence[paragraph] ?? index, index - REACH);
}

function personBefore(context: QuoteContext, index: number): Phrase | null {
	const sentence = context.frame.sentences[index - 1];
	if (!sentence || sentence.to - sentence.from <= 2) return null;
	const subject = mainSubject(context.frame.units, sentence.from, sentence.to);
	return subject && isPerson(context, subject) ? subject : null;
}

function isPerson(context: QuoteContext, phrase: Phrase): boolean {
	const head = context.frame.units[phrase.head];
	if (head?.kind === 'name') return context.resolved.names[head.index]?.type === 'person';
	return head !== undefined && /^(?:he|she|i)$/.test(head.text);
}

/** A paragraph that opens with a quote goes on from one that ended with speech. */
function overParagraph(context: QuoteContext, unit: number, index: number): Carried | null {
	const own = context.frame.sentences[index];
	if (!own || own.from !== unit) return null;
	const before = context.frame.sentences[index - 1];
	if (!before || (context.firstSentence[own.paragraph] ?? -1) !== index) return null;
	for (let at = index - 1; at >= Math.max(context.firstSentence[before.paragraph] ?? at, index - REACH); at--) {
		const attribution = lastUsable(context, at);
		if (attribution?.source) return { source: attribution.source, sentence: at, attribution, rule: 'carried-over-paragraph' };
	}
	return null;
}

function usable(context: QuoteContext, sentence: number): readonly Attribution[] {
	return (context.attributions[sentence] ?? []).filter((one) => !one.negated && one.source !== null && one.verb?.group !== 'poor');
}

/** The attribution that speaks last in a sentence: one after words in marks, or else the first, for those after it are said by its speaker. */
function lastUsable(context: QuoteContext, sentence: number): Attribution | undefined {
	const all = usable(context, sentence);
	const last = all.at(-1);
	return last && followsQuote(context, last) ? last : all[0];
}

/** `Poe posted a picture: “…,” she wrote.` */
function followsQuote(context: QuoteContext, { from, shape }: Attribution): boolean {
	const { units } = context.frame;
	const before = units[from - 1]?.text === ',' ? units[from - 2] : units[from - 1];
	return before?.kind === 'quote' && (shape === 'subject-verb' || shape === 'verb-subject');
}
