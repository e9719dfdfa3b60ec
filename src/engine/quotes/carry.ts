/** Finds the source of a quote whose own sentence names none: before it, after it, or carried over. */
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import type { Attribution } from './attribution.js';
import { mainSubject, phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import type { Unit } from '../syntax/units.js';
import type { QuoteContext } from './quote-context.js';

/** A source that was found outside of the quote's sentence. */
export interface Carried {
	readonly source: Phrase;
	/** The sentence in which the source stands. */
	readonly sentence: number;
	readonly attribution: Attribution | null;
	/** The units of the cue, where it is no attribution's: the dash of a signature. */
	readonly cue?: { readonly from: number; readonly to: number };
	readonly rule: 'signature' | 'sentence-after-quote' | 'colon-before-quote' | 'carried-in-paragraph' | 'carried-over-paragraph';
}

/** How many sentences back a quote may look for its speaker. */
const REACH = 5;

/** The source of the quote at `unit`, whose sentence has no attribution for it. Null where none is near. */
export function carriedSource(context: QuoteContext, unit: number): Carried | null {
	const index = context.sentenceOf[unit] ?? 0;
	for (const find of [signature, colonBefore, sentenceAfter, attributionBefore]) {
		const source = find(context, unit, index);
		if (source && !context.resolved.withoutRules?.has(source.rule)) return source;
	}
	return null;
}

/** `"…" — Commissioner Adeyemi`, on the same line or the next: a dash, and nothing but a name after it. */
function signature({ frame: { units, sentences }, sentenceOf }: QuoteContext, unit: number, index: number): Carried | null {
	const dash = units[unit + 1]?.text === '.' ? unit + 2 : unit + 1;
	if (!/^(?:―|—|–|-|--)$/.test(units[dash]?.text ?? '')) return null;
	const sentence = sentenceOf[dash] ?? 0;
	const end = sentences[sentence]?.to ?? dash;
	const source = phraseStartingAt(units, dash + 1, end);
	if (!source || units[source.head]?.kind !== 'name') return null;
	const isLast = source.to >= end || /^(?:[.,(;]|―|—|–)$/.test(units[source.to]?.text ?? '');
	const isNear = (sentences[sentence]?.paragraph ?? 0) - (sentences[index]?.paragraph ?? 0) <= 1 && end - source.to <= 8;
	return isLast && isNear ? { source, sentence, attribution: null, cue: { from: dash, to: dash + 1 }, rule: 'signature' } : null;
}

/** `Macron was blunt:` and the quote after it, in the same sentence or the next paragraph. */
function colonBefore(context: QuoteContext, unit: number): Carried | null {
	const { units, sentences } = context.frame;
	if (units[unit - 1]?.text !== ':') return null;
	const sentence = context.sentenceOf[unit - 1] ?? 0;
	const attribution = usable(context, sentence).find((one) => one.cue.from < unit) ?? null;
	const from = sentences[sentence]?.from ?? 0;
	const source =
		attribution?.source ?? (/^here\b/.test(units[from]?.text ?? '') ? nameAt(units, unit - 2) : mainSubject(units, from, unit - 1));
	if (!source) return null;
	return { source, sentence, attribution, rule: 'colon-before-quote', ...(attribution ? {} : { cue: { from: unit - 1, to: unit } }) };
}

/** `Here is the council's Jane Roe:` */
function nameAt(units: readonly Unit[], at: number): Phrase | null {
	return units[at]?.kind === 'name' ? { from: at, to: at + 1, head: at } : null;
}

/** `"Our house is burning!" Macron told the world.`: the sentence break is the quote's, not the writer's. */
function sentenceAfter(context: QuoteContext, unit: number, index: number): Carried | null {
	const sentence = context.frame.sentences[index];
	const next = context.frame.sentences[index + 1];
	if (!sentence || sentence.to !== unit + 1 || next?.paragraph !== sentence.paragraph) return null;
	const attribution = context.attributions[index + 1]?.[0];
	if (!attribution?.source || attribution.from !== next.from || attribution.verb?.group === 'name') return null;
	const after = context.frame.units[attribution.cue.to]?.text ?? '';
	const isWhole = next.to - attribution.cue.to <= 2 || attribution.shape === 'verb-subject' || after === ',' || PREPOSITIONS.has(after);
	return isWhole ? { source: attribution.source, sentence: index + 1, attribution, rule: 'sentence-after-quote' } : null;
}

/** The latest attribution before the quote in its paragraph or, where the quote opens that, in the one before. */
function attributionBefore(context: QuoteContext, unit: number, index: number): Carried | null {
	const { sentences } = context.frame;
	const own = sentences[index];
	const opens = context.firstSentence[own?.paragraph ?? -1] === index;
	if (opens && own?.from !== unit) return null;
	const first = context.firstSentence[sentences[opens ? index - 1 : index]?.paragraph ?? -1] ?? index;
	for (let at = index - 1; at >= Math.max(first, index - REACH); at--) {
		const attribution = lastUsable(context, at);
		const rule = opens ? 'carried-over-paragraph' : 'carried-in-paragraph';
		if (attribution?.source) return { source: attribution.source, sentence: at, attribution, rule };
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
function followsQuote({ frame: { units } }: QuoteContext, { from, shape }: Attribution): boolean {
	const before = units[from - 1]?.text === ',' ? units[from - 2] : units[from - 1];
	return before?.kind === 'quote' && (shape === 'subject-verb' || shape === 'verb-subject');
}
