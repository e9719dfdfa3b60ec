/**
 * Says whether what an attribution reports without marks is reported speech. A log-linear model over the cue,
 * its source and the clause; its weights are in `indirect-weights.json`, learnt by `train/quotes-indirect.ts`.
 */
import { PRONOUNS, QUESTION_OPENERS } from '../lexicon/pronouns.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { actsIn } from './acts.js';
import { asksForAnonymity } from './anonymity.js';
import type { Attribution } from './attribution.js';
import { contentOf, type Content } from './contents.js';
import { cutRange } from './extents.js';
import type { Unit } from '../syntax/units.js';
import indirectWeights from './indirect-weights.json' with { type: 'json' };
import { mainSubject, phraseStartingAt } from '../syntax/noun-phrases.js';
import { isAdverb, isFiniteVerb } from '../syntax/word-kinds.js';
import { isHeadlineSentence, type QuoteContext } from './quote-context.js';
import type { Spoken } from './spoken.js';
import { chanceOf, type Feature, readWeights } from '../util/weights.js';
import { flatMapped } from '../util/flat-mapped.js';

const INDIRECT_WEIGHTS = readWeights(indirectWeights);

/** A clause that an attribution may report, or an act: `frame` says what words stand after its verb. */
export interface Candidate {
	readonly attribution: Attribution;
	readonly content: Content;
	readonly frame?: string;
}

/** Above this chance words count as reported. Tuned on PolNeAR; those that are no clause become acts. */
const THRESHOLD = 0.2;
const THRESHOLD_OF_OBJECTS = 0.4;
/** Nouns that name what was said; what follows them is no clause of the verb before them. Our own list. */
const NOUNS_OF_SPEECH: ReadonlySet<string> = new Set(
	'call calls appeal appeals demand demands plea pleas request requests promise promises pledge pledges criticism support opposition'.split(
		' ',
	),
);

/** Above this chance of being a reported clause, words that somebody reports count as one; under it they are an act. */
const CLAUSE = 0.5;

/** How often words after a verb of `act-verbs.ts` report what somebody said; counted on annotated news. */
const ACT_CONFIDENCE = 0.7;

/** How often the least likely of the clauses that are taken report what somebody said or thought; counted in the same way. */
const LEAST_CONFIDENCE = 0.6;

export interface Indirect extends Candidate {
	/** Whether it is a reported clause, or an act. */
	readonly kind: 'indirect' | 'act';
	readonly confidence: number;
}

/** The clauses of sentence `index` that may be reported speech, one for each attribution. */
export function candidatesIn(context: QuoteContext, index: number): Candidate[] {
	return uncutCandidatesIn(context, index).map(({ attribution, content }) => {
		const last = content.ranges.at(-1);
		if (!last || content.side === 'before') return { attribution, content };
		return { attribution, content: { ...content, ranges: [...content.ranges.slice(0, -1), cutRange(context.frame.units, last)] } };
	});
}

/** The same, each reaching as far as its sentence or the next attribution lets it. */
export function uncutCandidatesIn(context: QuoteContext, index: number): Candidate[] {
	const sentence = context.frame.sentences[index];
	const attributions = context.attributions[index] ?? [];
	if (!sentence) return [];
	return flatMapped(attributions, (attribution, at) => {
		// `The Post quoted Roe as saying “…”` reports what Roe says.
		const isQuoting = attribution.verb?.lemma === 'quote' && attributions[at + 1]?.shape === 'quoted-as-saying';
		if (isQuoting || attribution.verb?.group === 'name') return [];
		const found = contentOf(context.frame.units, sentence, attribution, attributions[at + 1]);
		const content = found && withoutLeadingQuote(context.frame.units, found);
		return content ? [{ attribution, content }] : [];
	});
}

/** `said "…" and that she left`: what stands in marks alone is no indirect speech. */
function withoutLeadingQuote(units: readonly Unit[], content: Content): Content | null {
	const first = content.ranges[0];
	if (!first) return null;
	if (content.ranges.every((range) => isOnlyQuotes(units, range.from, range.to))) return null;
	if (content.side !== 'after' || units[first.from]?.kind !== 'quote' || content.that) return content;
	for (let at = first.from + 1; at < Math.min(first.to, first.from + 5); at++) {
		if (units[at]?.text === 'that' && units[at - 1]?.text === 'and')
			return { ...content, that: true, ranges: [{ from: at + 1, to: first.to }] };
	}
	return content;
}

function isOnlyQuotes(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const unit = units[at];
		if (unit?.kind !== 'quote' && unit?.kind !== 'mark' && unit?.text !== 'and') return false;
	}
	return true;
}

/** The clauses of sentence `index` that are reported speech; none overlaps another: the surest stays. */
export function indirectIn(context: QuoteContext, spoken: readonly Spoken[], index: number): Indirect[] {
	const found = flatMapped(candidatesIn(context, index), (candidate) => {
		if (isNoReport(context.frame.units, candidate) || isOfQuote(context.frame.units, spoken, candidate)) return [];
		if (!isClause(context.frame.units, candidate.content) || isAdjunctOfQuote(context.frame.units, candidate)) return [];
		const chance = chanceOf(INDIRECT_WEIGHTS, indirectFeatures(context, spoken, candidate));
		return chance >= (opensObject(context.frame.units, candidate.content) ? THRESHOLD_OF_OBJECTS : THRESHOLD)
			? [indirectOf(candidate, chance, chance)]
			: [];
	});
	const taken = new Set<number>();
	const chosen: Indirect[] = [];
	for (const one of found.sort((a, b) => b.confidence - a.confidence)) if (takeUnits(taken, one.content)) chosen.push(one);
	for (const candidate of actCandidatesIn(context, index)) {
		const [range] = candidate.content.ranges;
		if (range && asksForAnonymity(context.frame.units, candidate.attribution.cue, range)) continue;
		const chance = chanceOf(INDIRECT_WEIGHTS, indirectFeatures(context, spoken, candidate));
		if (takeUnits(taken, candidate.content)) chosen.push(indirectOf(candidate, ACT_CONFIDENCE, chance));
	}
	return chosen.sort((a, b) => a.attribution.cue.from - b.attribution.cue.from);
}

/** The acts of sentence `index`, each with what it reports. */
export function actCandidatesIn(context: QuoteContext, index: number): Candidate[] {
	return actsIn(context, index).map(({ attribution, range, frame }) => ({
		attribution,
		content: { side: 'act', ranges: [range], that: false },
		frame,
	}));
}

function indirectOf({ attribution, content }: Candidate, confidence: number, chance: number): Indirect {
	return { attribution, content, kind: chance >= CLAUSE ? 'indirect' : 'act', confidence: Math.max(confidence, LEAST_CONFIDENCE) };
}

/** `asked for the pier to be closed`, `repeated his call for the boats to leave`: an object or its preposition, whatever verb comes later. */
function opensObject(units: readonly Unit[], content: Content): boolean {
	const from = content.ranges[0]?.from ?? 0;
	const to = content.ranges[0]?.to ?? 0;
	if (PREPOSITIONS.has(units[from]?.text ?? '')) return true;
	const object = phraseStartingAt(units, from, to);
	if (object && /^(?:that|which|who|where)$/.test(units[object.to]?.text ?? '')) return true;
	return object !== null && NOUNS_OF_SPEECH.has(units[object.head]?.text ?? '') && PREPOSITIONS.has(units[object.to]?.text ?? '');
}

/** Verbs that report words in marks (`“A,” she began, “b”`) and nothing else. */
const PHASE_VERBS: ReadonlySet<string> = new Set(['begin', 'start', 'finish', 'continue']);

/** `the race began on Friday`, `believed in the pier`, `spoke on condition of anonymity`: no words. */
function isNoReport(units: readonly Unit[], { attribution, content }: Candidate): boolean {
	const [range] = content.ranges;
	if (range && content.side !== 'before' && asksForAnonymity(units, attribution.cue, range)) return true;
	const first = units[range?.from ?? -1];
	// `Asked what she had said to the umpire, Roe smiled`: what is said is asked for, and stands nowhere.
	if (units[(attribution.source?.from ?? 0) - 1]?.text === 'what' && content.side === 'after' && !content.that) return true;
	// `ruled out the resignation that Roe had asked for`
	if (attribution.verb?.lemma === 'rule' && first?.text === 'out') return true;
	if (attribution.verb?.group === 'poor' && content.side === 'after' && !content.that && PREPOSITIONS.has(first?.text ?? '')) return true;
	if (!PHASE_VERBS.has(attribution.verb?.lemma ?? '') || content.that) return false;
	return content.ranges.every(({ from, to }) => units.slice(from, to).every(({ kind }) => kind !== 'quote'));
}

/** `When she came, “I was late,” Roe said`: the attribution is that of the words in marks directly in front of it. */
function isOfQuote(units: readonly Unit[], spoken: readonly Spoken[], { content }: Candidate): boolean {
	const last = content.side === 'before' ? units[(content.ranges.at(-1)?.to ?? 0) - 1] : undefined;
	return last?.kind === 'quote' && spoken[last.index]?.kind === 'direct';
}

/** Whether there is a word in it: `1, 2023` after `May` is no clause, whatever the model makes of `may`. */
function isClause(units: readonly Unit[], content: Content): boolean {
	for (const { from, to } of content.ranges) {
		for (let at = from; at < to; at++) {
			const unit = units[at];
			if (unit && unit.kind !== 'mark' && (unit.kind !== 'word' || /\p{L}/u.test(unit.text))) return true;
		}
	}
	return false;
}

/** `"…," Roe said as the boats came in`: after the attribution of words in marks, how and where they were said. */
function isAdjunctOfQuote(units: readonly Unit[], { attribution, content }: Candidate): boolean {
	const first = units[content.ranges[0]?.from ?? -1];
	const before = units[attribution.from - 1];
	const followsQuote = before?.kind === 'quote' || (before?.text === ',' && units[attribution.from - 2]?.kind === 'quote');
	if (!followsQuote || content.that || content.side !== 'after' || first?.kind !== 'word') return false;
	const isPastComma = units[(content.ranges[0]?.from ?? 0) - 1]?.text === ',';
	return PREPOSITIONS.has(first.text) || /^(?:which|who|while|when)$/.test(first.text) || (isPastComma && /ing$/.test(first.text));
}

/** Takes the content's units if all are free. */
function takeUnits(taken: Set<number>, content: Content): boolean {
	for (const { from, to } of content.ranges) for (let at = from; at < to; at++) if (taken.has(at)) return false;
	for (const { from, to } of content.ranges) for (let at = from; at < to; at++) taken.add(at);
	return true;
}

/** What the model sees of a candidate. */
export function indirectFeatures(context: QuoteContext, spoken: readonly Spoken[], { attribution, content, frame }: Candidate): Feature[] {
	const { units, sentences } = context.frame;
	const first = content.ranges[0];
	if (!first) return [];
	const { verb, shape } = attribution;
	const lemma = verb?.lemma ?? shape;
	const group = verb?.group ?? shape;
	const opening = openingOf(units[first.from]);
	const clause = clauseOf(units, content);
	const source = sourceClass(context, attribution);
	const marks = marksOf(units, content);
	const { side } = content;
	const link = content.that ? 'that' : side;
	const quoted = quotedKind(units, spoken, content);
	const length = lengthOf(content);
	const after = textOf(units[attribution.cue.to]);
	const features: Feature[] = [
		['shape', shape],
		['side-group', side, group],
		['lemma-link', lemma, link],
		['opening-group', opening, group],
		['clause-group', clause, group],
		['clause-lemma', clause, lemma],
		['source', source],
		['source-group', source, group],
		['marks', marks],
		['marks-link', marks, link],
		['lemma-opening', lemma, opening],
		['quoted', quoted],
		['length', length],
		['length-link', length, link],
		['before', textOf(units[attribution.cue.from - 1])],
		['outside', textOf(units[attribution.from - 1]), link],
		['outside-opening', textOf(units[attribution.from - 1]), opening],
		['after', after],
		['after-group', after, group],
	];
	const verbAfter = verbAfterSubject(units, content);
	features.push(['subject-link', verbAfter, link], ['subject-group', verbAfter, group], ['subject-opening', verbAfter, opening]);
	if (opensObject(units, content)) features.push(['object', link], ['object-group', group], ['object-subject', verbAfter]);
	if (frame !== undefined) features.push(['frame', frame], ['frame-clause', frame, clause], ['frame-subject', frame, verbAfter]);
	if (attribution.negated) features.push(['negated'], ['negated', group]);
	if (isHeadlineSentence(context, sentences[attribution.sentence])) features.push(['headline'], ['headline', link]);
	return features;
}

function openingOf(unit: Unit | undefined): string {
	if (!unit) return 'none';
	if (unit.kind === 'name') return `name`;
	if (unit.kind !== 'word') return unit.kind === 'quote' ? 'quote' : unit.text;
	const { text } = unit;
	if (QUESTION_OPENERS.has(text) || /^(?:to|if|when|there|it|who|which|as|for|of)$/.test(text)) return text;
	if (PRONOUNS.has(text)) return 'pronoun';
	if (/^(?:a|an)$/.test(text)) return 'a';
	if (DETERMINERS.has(text)) return 'determiner';
	if (PREPOSITIONS.has(text)) return 'preposition';
	if (AUXILIARIES.has(text)) return 'auxiliary';
	if (/ing$/.test(text)) return 'ing';
	return /s$/.test(text) ? 'plural' : 'word';
}

/** How soon a finite verb seems to come. */
function clauseOf(units: readonly Unit[], content: Content): string {
	let seen = 0;
	let past = false;
	for (const range of content.ranges) {
		for (let at = range.from; at < range.to && seen < 20; at++, seen++) {
			const unit = units[at];
			if (unit?.kind !== 'word') continue;
			if (AUXILIARIES.has(unit.text)) return seen <= 3 ? 'verb-3' : seen <= 8 ? 'verb-8' : 'verb-20';
			if (seen > 0 && isFiniteVerb(unit)) past = true;
		}
	}
	return past ? 'past' : 'none';
}

/** What stands after the first noun phrase: a finite verb, where it is a clause's subject. */
function verbAfterSubject(units: readonly Unit[], content: Content): string {
	const [range] = content.ranges;
	const subject = range && mainSubject(units, range.from, range.to);
	if (!range || !subject) return 'no-subject';
	let at = subject.to;
	while (at < range.to && isAdverb(units[at])) at++;
	const unit = units[at];
	if (!unit || at >= range.to) return 'end';
	if (unit.kind !== 'word') return unit.kind === 'mark' ? unit.text : unit.kind;
	if (AUXILIARIES.has(unit.text)) return 'auxiliary';
	if (isFiniteVerb(unit)) return 'verb';
	if (PREPOSITIONS.has(unit.text)) return 'preposition';
	if (QUESTION_OPENERS.has(unit.text) || unit.text === 'that') return 'relative';
	return /s$/.test(unit.text) ? 's' : /ing$/.test(unit.text) ? 'ing' : 'word';
}

function sourceClass(context: QuoteContext, attribution: Attribution): string {
	const head = attribution.source ? context.frame.units[attribution.source.head] : undefined;
	if (!head) return 'none';
	if (head.kind === 'name') return `name-${head.type ?? ''}`;
	return PRONOUNS.has(head.text) || /^(?:this|that|which)$/.test(head.text) ? head.text : 'noun';
}

function marksOf(units: readonly Unit[], content: Content): string {
	const first = content.ranges[0];
	let marked = 0;
	let unmarked = 0;
	for (const range of content.ranges) {
		for (let at = range.from; at < range.to; at++) {
			if (units[at]?.kind === 'quote') marked++;
			else unmarked++;
		}
	}
	if (marked === 0) return 'none';
	if (first && units[first.from]?.kind === 'quote') return unmarked <= 2 ? 'only' : 'first';
	return unmarked <= 3 ? 'most' : 'some';
}

/** The kind of the first quote inside, `none` where there is none. */
function quotedKind(units: readonly Unit[], spoken: readonly Spoken[], content: Content): string {
	for (const range of content.ranges) {
		for (let at = range.from; at < Math.min(range.to, range.from + 60); at++) {
			const unit = units[at];
			if (unit?.kind === 'quote') return spoken[unit.index]?.kind ?? 'none';
		}
	}
	return 'none';
}

function lengthOf(content: Content): string {
	const length = content.ranges.reduce((sum, range) => sum + range.to - range.from, 0);
	return length <= 2 ? '2' : length <= 4 ? '4' : length <= 7 ? '7' : length <= 12 ? '12' : length <= 25 ? '25' : 'long';
}

function textOf(unit: Unit | undefined): string {
	if (!unit) return 'none';
	return unit.kind === 'word' || unit.kind === 'mark' ? unit.text : unit.kind;
}
