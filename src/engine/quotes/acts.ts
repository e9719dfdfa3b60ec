/**
 * Finds acts of speech that report no clause: `denounced a ban`, `accused Roe of lying`, `promised to leave`. What they report
 * is an object, an infinitive or the words behind a preposition.
 */
import { ACT_VERBS } from './act-verbs.js';
import { attributionBy, type Attribution } from './attributions.js';
import type { Range } from './contents.js';
import { CUE_VERBS } from './cue-verbs.js';
import { cutRange } from './extents.js';
import type { FrameSentence, Unit } from './frame.js';
import { isAdverb, isPossessive, phraseStartingAt } from './phrases.js';
import type { Scene } from './scene.js';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './words.js';

/** An act of speech and what it reports. */
export interface Act {
	readonly attribution: Attribution;
	readonly range: Range;
}

/** The longest content we read, in units: a bound on what one verb costs in an endless sentence. */
const LONGEST = 100;
/** Before these the act is only possible or wished for: nobody has said anything yet. */
const MODALS = /^(?:would|could|may|might|should|must|to|can|cannot|will|shall)$/;

/** The acts of sentence `index` that report something, in text order; none overlaps another. */
export function actsIn(scene: Scene, index: number): Act[] {
	const { units, sentences } = scene.frame;
	const sentence = sentences[index];
	if (!sentence) return [];
	const attributions = scene.attributions[index] ?? [];
	const acts: Act[] = [];
	let next = 0;
	for (let at = sentence.from; at < sentence.to; at++) {
		const act = ACT_VERBS.get(units[at]?.text ?? '');
		if (!act || units[at]?.kind !== 'word' || at < (acts.at(-1)?.range.to ?? 0)) continue;
		while ((attributions[next]?.cue.from ?? Infinity) < at) next++;
		const found = frameBehind(units, sentence, at);
		if (!found || !fits(act.frames, found, units)) continue;
		const attribution = attributionBy(act.verb, units, sentence, index, at, attributions[next - 1]);
		if (!attribution || attribution.negated || attribution.shape === 'verb-subject' || isNoAct(units, at)) continue;
		const breaking = attributions[next]?.cue.from === at ? attributions[next + 1] : attributions[next];
		acts.push({ attribution, range: contentFrom(units, sentence, found.from, breaking) });
	}
	return acts;
}

/** What kind of words stand behind the verb at `at`, and where its content begins. */
function frameBehind(units: readonly Unit[], sentence: FrameSentence, at: number): { frame: string; from: number } | null {
	let from = at + 1;
	while (from < sentence.to && isAdverb(units[from])) from++;
	const first = units[from];
	if (!first || from >= sentence.to || first.kind === 'quote' || first.kind === 'mark') return null;
	// `declined to $5` reports nothing.
	if (first.text === 'to') return units[from + 1]?.kind === 'mark' ? null : { frame: isVerb(units[from + 1]) ? 'infinitive' : 'to', from };
	if (first.text === 'that') return { frame: 'that', from: from + 1 };
	if (first.kind === 'word' && PREPOSITIONS.has(first.text)) return { frame: first.text, from: from + 1 };
	if (/^(?:how|why|whether|what|if|who|where)$/.test(first.text)) return { frame: 'wh', from };
	const object = phraseStartingAt(units, from, sentence.to);
	const joint = object ? (units[object.to]?.text ?? '') : '';
	return { frame: /^(?:to|of|for|as|that|on)$/.test(joint) ? `object ${joint}` : 'object', from };
}

/** Whether the unit behind `to` opens an infinitive: `pledged to leave`, not `pledged to Roe`. */
function isVerb(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && !DETERMINERS.has(unit.text) && !PRONOUNS.has(unit.text) && !/^(?:him|me|us|them|whom)$/.test(unit.text);
}

/** Whether a verb of these frames reports what stands behind it; an object may have a complement of its own. */
function fits(frames: ReadonlySet<string>, found: { frame: string; from: number }, units: readonly Unit[]): boolean {
	const { frame } = found;
	return (
		frames.has(frame) ||
		(/^object (?:of|on|for)$/.test(frame) && frames.has('object')) ||
		(frames.has('to speak') && isToSpeak(units, found))
	);
}

/** `refused to comment` reports that somebody did not speak; `refused to leave` is no act of speech. */
function isToSpeak(units: readonly Unit[], { frame, from }: { frame: string; from: number }): boolean {
	const verb = units[from + 1]?.text ?? '';
	return frame === 'infinitive' && (CUE_VERBS.get(verb)?.form === 'stem' || /^(?:discuss|talk|apologi[sz]e)$/.test(verb));
}

/** `would call for`, `to accuse`: nobody has said it; `his proposed budget`: no verb. */
function isNoAct(units: readonly Unit[], at: number): boolean {
	let last = at - 1;
	while (at - last < 4 && isAdverb(units[last])) last--;
	const before = units[last];
	return before !== undefined && (MODALS.test(before.text) || DETERMINERS.has(before.text) || isPossessive(before));
}

/** From where the content begins to where the writer or another speaker goes on. */
function contentFrom(units: readonly Unit[], sentence: FrameSentence, from: number, next: Attribution | undefined): Range {
	const limit = Math.min(
		sentence.to,
		from + LONGEST,
		next && next.from > from + 1 && breaksOff(units[next.from - 1]) ? next.from : sentence.to,
	);
	let { to } = cutRange(units, { from, to: limit });
	while (
		to > from + 1 &&
		(units[to - 1]?.kind === 'mark' || /^(?:and|but|while|as|with|by|who|which|that)$/.test(units[to - 1]?.text ?? ''))
	)
		to--;
	return { from, to };
}

/** Whether another attribution that begins behind the unit is no part of the content: `…, saying`, `… and said`, `… with Roe saying`. */
function breaksOff(unit: Unit | undefined): boolean {
	return unit !== undefined && (unit.kind === 'mark' || /^(?:and|but|while|as|with|by|who|which)$/.test(unit.text));
}
