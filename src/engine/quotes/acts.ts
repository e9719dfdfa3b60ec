/**
 * Finds acts of speech that report no clause: `denounced a ban`, `accused Roe of lying`, `promised to leave`. What they report
 * is an object, an infinitive or the words after a preposition.
 */
import { FINDERS } from './documents.js';
import { CLAUSE_LINKS } from '../lexicon/conjunctions.js';
import { union } from '../lexicon/word-class.js';
import { TIME_WORDS } from '../lexicon/calendar.js';
import { OBJECT_PRONOUNS, PRONOUNS, QUESTION_OPENERS, QUESTION_WORDS, REFLEXIVES, SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DEMONSTRATIVES, DETERMINERS, SPECIFIERS } from '../lexicon/determiners.js';
import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.js';
import { ACT_NOUNS, VOICED_NOUNS } from './act-nouns.js';
import { ACT_VERBS, type ActVerb } from './act-verbs.js';
import type { Attribution, CuePlace } from './attribution.js';
import { attributionBy } from './attributions.js';
import type { Range } from '../syntax/range.js';
import { isAsideClause } from './contents.js';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';
import { cutRange } from './extents.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import { nounAttribution } from './noun-acts.js';
import { measures } from './openings.js';
import { phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import { isAdverb, isNounLike, isPossessive, isFiniteVerb } from '../syntax/word-kinds.js';
import type { QuoteContext } from './quote-context.js';

/** What leads on to the next attribution. */
const LINKS = union(CLAUSE_LINKS, ['by', 'with']);
const POINTING = union(DEMONSTRATIVES, ['it', 'them']);

/** An act of speech and what it reports. */
export interface Act {
	readonly attribution: Attribution;
	readonly range: Range;
	/** What kind of words it is: `infinitive`, `object`, `that` … */
	readonly frame: string;
}

/** What kind of words stand after a verb or noun, and where its content begins. */
interface ActFrame {
	readonly frame: string;
	readonly from: number;
}

/** The longest content we read, in units: a bound on what one verb costs in an endless sentence. */
const LONGEST = 100;
/** Every word by which an act may be reported. */
const ACT_WORDS: ReadonlySet<string> = new Set([...ACT_VERBS.keys(), ...ACT_NOUNS.keys(), ...VOICED_NOUNS.keys()]);

/** Words after `to` that make no infinitive of it. */
const NO_INFINITIVES = union(DETERMINERS, PRONOUNS, OBJECT_PRONOUNS, ['whom']);
const OBJECT_PRONOUN = union(OBJECT_PRONOUNS, REFLEXIVES, ['her', 'it']);

/** The acts of sentence `index` that report something, in text order; none overlaps another. */
export function actsIn(context: QuoteContext, index: number): Act[] {
	const { units, sentences } = context.frame;
	const sentence = sentences[index];
	if (!sentence) return [];
	const attributions = context.attributions[index] ?? [];
	const acts: Act[] = [];
	let next = 0;
	for (let at = sentence.from; at < sentence.to; at++) {
		const unit = units[at];
		if (unit?.kind !== 'word' || !ACT_WORDS.has(unit.text) || at < (acts.at(-1)?.range.to ?? 0)) continue;
		while ((attributions[next]?.cue.from ?? Infinity) < at) next++;
		const found = frameAfter(units, sentence, at);
		if (!found) continue;
		const place: CuePlace = { units, sentence, index, at, previous: attributions[next - 1] };
		const attribution = verbAttribution(place, found) ?? nounAttribution(place, found.frame);
		if (!attribution) continue;
		const breaking = attributions[next]?.cue.from === at ? attributions[next + 1] : attributions[next];
		const end = isAsideClause(units, attribution) ? asideEnd(units, sentence, found.from) : sentence.to;
		const range = contentFrom(units, end, found.from, breaking);
		if (!reportsAnything(units, range)) continue;
		if (found.frame !== 'object complement' || !isOwnWords(units, attribution, range))
			acts.push({ attribution, range, frame: found.frame });
	}
	return acts;
}

/** The attribution by a verb that reports what `found` names; null where it is no such verb, or nobody has said it. */
function verbAttribution(place: CuePlace, found: ActFrame): Attribution | null {
	const { units, index, at } = place;
	const act = ACT_VERBS.get(units[at]?.text ?? '');
	if (!act || isNoAct(units, at)) return null;
	// `the boat that Roe praised is old`, but `the boat that Roe believes is old`
	const first = units[found.from]?.text ?? '';
	if (act.verb.group !== 'poor' && AUXILIARIES.has(first) && !/^(?:having|being)$/.test(first)) return null;
	const ofDocuments = !fits(act, found, units);
	if (ofDocuments && !act.ofDocuments.has(found.frame.replace(' complement', ''))) return null;
	const attribution = attributionBy(act.verb, asAct(place)) ?? askedBySomebody(act.verb, index, at, found.frame);
	if (!attribution || attribution.negated || attribution.shape === 'verb-subject') return null;
	return !ofDocuments || FINDERS.has(units[attribution.source?.head ?? -1]?.text ?? '') ? attribution : null;
}

/** The same place, whose cue is known to report an act. */
function asAct({ units, sentence, index, at, previous }: CuePlace): CuePlace {
	return { units, sentence, index, at, previous, act: true };
}

/** `Asked whether he would stay`, `Roe was asked how`: a question that nobody in the sentence asks. */
function askedBySomebody(verb: CueVerb, sentence: number, at: number, frame: string): Attribution | null {
	if (verb.lemma !== 'ask' || verb.form !== 'finite' || !/^(?:wh|about)$/.test(frame)) return null;
	return { sentence, cue: { from: at, to: at + 1 }, source: null, shape: 'passive', verb, negated: false, from: at, to: at + 1 };
}

/** What kind of words stand after the verb at `at`, and where its content begins. */
function frameAfter(units: readonly Unit[], sentence: FrameSentence, at: number): ActFrame | null {
	let from = at + 1;
	while (from < sentence.to && isAdverb(units[from]) && !measures(units, from)) from++;
	const first = units[from];
	if (!first || from >= sentence.to || first.kind === 'quote' || first.kind === 'mark') return null;
	// `declined to $5` reports nothing.
	if (first.text === 'to')
		return units[from + 1]?.kind === 'mark' ? null : { frame: opensInfinitive(units[from + 1]) ? 'infinitive' : 'to', from };
	if (first.text === 'that') return { frame: 'that', from: from + 1 };
	if (first.kind === 'word' && PREPOSITIONS.has(first.text)) return { frame: prepositionFrame(units, from, sentence.to), from: from + 1 };
	if (QUESTION_WORDS.has(first.text)) return { frame: 'wh', from };
	if (SUBJECT_PRONOUNS.has(first.text) && !/^(?:it|you)$/.test(first.text)) return { frame: 'clause', from };
	const object = phraseStartingAt(units, from, sentence.to);
	const joint = object ? (units[object.to]?.text ?? '') : '';
	if (object && AUXILIARIES.has(joint)) return { frame: 'clause', from };
	if (object && QUESTION_WORDS.has(joint)) return { frame: 'object wh', from: object.to };
	if (/^(?:to|of|for|as|that|on)$/.test(joint)) return { frame: `object ${joint}`, from };
	if (object && isComplement(units, object)) return { frame: 'object complement', from };
	// `discussed it in an interview`: what it stands for was reported before.
	if (object && object.to === from + 1 && POINTING.has(first.text)) return null;
	const isShort = object !== null && object.to - from < 3 && DETERMINERS.has(first.text);
	return { frame: isShort ? 'object alone' : 'object', from };
}

/** The frame of words after a preposition: `about`, `about wh` before a question, `with to` of `agreed with Roe to leave`. */
function prepositionFrame(units: readonly Unit[], at: number, end: number): string {
	const { text = '' } = units[at] ?? {};
	if (at + 1 < end && QUESTION_OPENERS.has(units[at + 1]?.text ?? '')) return `${text} wh`;
	const isPact = text === 'with' && units[phraseStartingAt(units, at + 1, end)?.to ?? end]?.text === 'to';
	return isPact ? 'with to' : text;
}

/** `a bully` of `called Roe a bully`, `called him unfit`. */
function isComplement(units: readonly Unit[], object: Phrase): boolean {
	const next = units[object.to];
	if (next?.kind !== 'word') return false;
	if (SPECIFIERS.has(next.text)) return true;
	return units[object.head]?.kind !== 'word' || OBJECT_PRONOUN.has(units[object.from]?.text ?? '')
		? isNounLike(next) && !isAdverb(next) && !next.capital
		: false;
}

/** Whether anything is reported: nothing is in `what we talked about`, `as many believe that.` and `proposed last July`. */
function reportsAnything(units: readonly Unit[], { from, to }: Range): boolean {
	const next = units[from + 1];
	const isTime = TIME_WORDS.has(units[from]?.text ?? '') && (TIME_WORDS.has(next?.text ?? '') || !isNounLike(next));
	return !isTime && from < to && units[from]?.kind !== 'mark';
}

/** `called Roe “a bully”`: the words in marks are a quote by themselves; `what he called the old pier` names it. */
function isOwnWords(units: readonly Unit[], { source }: Attribution, { from, to }: Range): boolean {
	return units[(source?.from ?? 0) - 1]?.text === 'what' || units.slice(from, to).some(({ kind }) => kind === 'quote');
}

/** Whether a unit after `to` makes an infinitive of it: `pledged to leave`, not `pledged to Roe`. */
function opensInfinitive(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && !NO_INFINITIVES.has(unit.text);
}

/** Whether a verb of these frames reports what stands after it; an object may have a complement of its own. */
function fits({ frames, verb }: ActVerb, found: ActFrame, units: readonly Unit[]): boolean {
	const { frame } = found;
	return (
		frames.has(frame) ||
		(/^(?!object).* wh$/.test(frame) && frames.has(frame.slice(0, -3))) ||
		(/^object (?:of|on|for|complement)$/.test(frame) && frames.has('object')) ||
		(frames.has('to speak') && isToSpeak(units, found)) ||
		(frames.has('participle to') && /^(?:to|infinitive)$/.test(frame) && verb.form === 'participle') ||
		(frames.has(`participle ${frame}`) && verb.form === 'participle') ||
		(frames.has('object verb') && frame.startsWith('object') && hasVerb(units, found.from))
	);
}

/** Whether a finite verb seems to stand soon after `from`: `hopes the gesture will help`. */
function hasVerb(units: readonly Unit[], from: number): boolean {
	for (let at = from; at < from + 12; at++) {
		const unit = units[at];
		if (!unit || unit.kind === 'mark') return false;
		if (isFiniteVerb(unit)) return true;
	}
	return false;
}

/** `refused to comment` reports that somebody did not speak; `refused to leave` is no act of speech. */
function isToSpeak(units: readonly Unit[], { frame, from }: ActFrame): boolean {
	const verb = units[from + 1]?.text ?? '';
	return frame === 'infinitive' && (CUE_VERBS.get(verb)?.form === 'stem' || /^(?:discuss|talk|apologi[sz]e)$/.test(verb));
}

/** `would call for`, `to accuse`: nobody has said it; `his proposed budget`: no verb. */
function isNoAct(units: readonly Unit[], at: number): boolean {
	let last = at - 1;
	while (at - last < 4 && isAdverb(units[last])) last--;
	const before = units[last];
	return before !== undefined && (MODALS.has(before.text) || DETERMINERS.has(before.text) || isPossessive(before));
}

/** `Roe, who declined to comment, left`: the comma that closes the relative clause. */
function asideEnd(units: readonly Unit[], sentence: FrameSentence, from: number): number {
	for (let at = from + 1; at < Math.min(sentence.to, from + LONGEST); at++)
		if (units[at]?.text === ',' && isFiniteVerb(units[at + 1])) return at;
	return sentence.to;
}

/** From where the content begins to where the writer or another speaker goes on. */
function contentFrom(units: readonly Unit[], end: number, from: number, next: Attribution | undefined): Range {
	const limit = Math.min(end, from + LONGEST, next && next.from > from + 1 && breaksOff(units[next.from - 1]) ? next.from : end);
	let { to } = cutRange(units, { from, to: limit });
	while (to > from + 1 && (units[to - 1]?.kind === 'mark' || units[to - 1]?.text === 'that' || LINKS.has(units[to - 1]?.text ?? ''))) to--;
	return { from, to };
}

/** Whether another attribution that begins after the unit is no part of the content: `…, saying`, `… and said`, `… with Roe saying`. */
function breaksOff(unit: Unit | undefined): boolean {
	return unit !== undefined && (unit.kind === 'mark' || LINKS.has(unit.text));
}
