/** Hangs each quoted stretch on the attribution in its sentence that reports it, if there is one. */
import type { Attribution } from './attribution.js';
import type { Frame, Unit } from '../syntax/units.js';
import { isAdverb, isNounLike } from '../syntax/word-kinds.js';

/** Why a stretch is attributed, and to which attribution. */
export interface Link {
	readonly attribution: Attribution;
	readonly rule: string;
	/** How many units lie between the attribution and the quote. */
	readonly gap: number;
}

/** The attributions of each sentence, by the sentence's index. */
export function bySentence(frame: Frame, attributions: readonly Attribution[]): Attribution[][] {
	const lists: Attribution[][] = frame.sentences.map(() => []);
	for (const attribution of attributions) lists[attribution.sentence]?.push(attribution);
	return lists;
}

/** The attribution of the quote at unit `at` among those of its sentence, in the order of our trust and but for rules of `without`; null where none reports it. */
export function linkWithin(frame: Frame, inSentence: readonly Attribution[], at: number, without?: ReadonlySet<string>): Link | null {
	const usable = near(inSentence, at);
	for (const links of [afterQuote, beforeQuote, around])
		for (const link of links(frame.units, usable, at)) if (!without?.has(link.rule)) return link;
	return null;
}

/** The attributions next to a unit: a bound on what one quote costs in an endless sentence. */
function near(attributions: readonly Attribution[], at: number): Attribution[] {
	let low = 0;
	let high = attributions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((attributions[middle]?.cue.from ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return attributions.slice(Math.max(0, low - 6), low + 3);
}

/** `"…," X said`, `"…," said X`. */
function* afterQuote(units: readonly Unit[], attributions: readonly Attribution[], at: number): Iterable<Link> {
	let next = at + 1;
	while (next < at + 3 && /^(?:,|-|–|—|\.|--)$/.test(units[next]?.text ?? '')) next++;
	for (const [index, own] of attributions.entries()) {
		const after = attributions[index + 1];
		// `“…,” the Post quoted her as saying`
		const isQuoting = own.verb?.lemma === 'quote' && after?.shape === 'quoted-as-saying' && after.from === own.cue.from;
		const attribution = isQuoting ? { ...after, from: own.from } : own;
		if (attribution.from < at + 1 || attribution.verb?.group === 'name' || attribution.shape === 'according-to') continue;
		if (attribution.from > next && !isOpening(units, next, attribution.from)) continue;
		if (attribution.shape === 'participle' || attribution.shape === 'coordinate') continue;
		yield {
			attribution,
			rule: attribution.shape === 'verb-subject' ? 'verb-after-quote' : 'speaker-after-quote',
			gap: attribution.from - next,
		};
	}
}

/** Words between a quote and its attribution that may belong to the source: adverbs, adjectives. */
function isOpening(units: readonly Unit[], from: number, to: number): boolean {
	if (to - from > 4) return false;
	for (let at = from; at < to; at++) if (units[at]?.kind !== 'word' || !(isAdverb(units[at]) || isNounLike(units[at]))) return false;
	return true;
}

/** `X said "…"`, `X told reporters that "…"`, `X said the plan was "…"`: the last cue before the quote. */
function* beforeQuote(units: readonly Unit[], attributions: readonly Attribution[], at: number): Iterable<Link> {
	for (let i = attributions.length - 1; i >= 0; i--) {
		const attribution = attributions[i];
		if (!attribution || attribution.cue.from >= at || attribution.negated) continue;
		const gap = at - attribution.cue.to;
		if (!isTrusted(units, attribution, gap)) continue;
		// `She said she speaks about it because "…"`: a verb of saying reports more likely than one of uttering.
		if (attribution.verb?.group === 'utter' && gap > 2 && saysBefore(attributions, i)) continue;
		// `She said voters would find it "…"`: those are her words.
		if (attribution.modal && saysBefore(attributions, i)) continue;
		const rule =
			attribution.shape === 'participle'
				? 'participle-before-quote'
				: attribution.shape === 'according-to'
					? 'according-to'
					: gap <= 2 || (gap <= 8 && attribution.from < at && isBetweenQuotes(units, attribution, at))
						? 'cue-before-quote'
						: 'cue-before-clause';
		yield { attribution, rule, gap };
	}
}

/** `"A," X said on Friday, "b"`: the attribution stands between two pieces of one utterance. */
function isBetweenQuotes(units: readonly Unit[], attribution: Attribution, at: number): boolean {
	const before = units[attribution.from - 1];
	return (
		units[at - 1]?.text === ',' && (before?.kind === 'quote' || (before?.kind === 'mark' && units[attribution.from - 2]?.kind === 'quote'))
	);
}

function saysBefore(attributions: readonly Attribution[], index: number): boolean {
	return attributions
		.slice(0, index)
		.some(({ verb, negated }) => !negated && (verb?.group === 'say' || verb?.group === 'claim' || verb?.group === 'tell'));
}

/** Thoughts and forms that are nouns as well report a quote only where it stands close by. */
function isTrusted(units: readonly Unit[], attribution: Attribution, gap: number): boolean {
	const { verb, shape, cue } = attribution;
	if (!verb || shape === 'quoted-as-saying' || units[cue.to]?.text === 'that') return true;
	if (verb.group === 'poor' && /^(?:in|of|about)$/.test(units[cue.to]?.text ?? '')) return false;
	if (verb.group === 'poor' || verb.group === 'utter') return gap <= 6;
	return verb.form !== 'stem' || !verb.noun || gap <= 3;
}

/** `The plan was "…", X said`: an attribution that closes the sentence. */
function* around(units: readonly Unit[], attributions: readonly Attribution[], at: number): Iterable<Link> {
	for (const attribution of attributions) {
		if (attribution.cue.from <= at || attribution.negated) continue;
		const before = units[attribution.from - 1];
		if (before?.text === ',' || before?.text === 'as' || before?.kind === 'quote' || attribution.shape === 'according-to')
			yield { attribution, rule: attribution.shape === 'according-to' ? 'according-to' : 'clause-before-cue', gap: attribution.from - at };
	}
}
