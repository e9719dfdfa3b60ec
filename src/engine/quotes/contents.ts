/**
 * Finds what an attribution reports without marks: the clause after it, before it, or on both sides. Only
 * where it would stand and how far it would reach; whether it is reported speech, `indirect.ts` decides.
 */
import { verbsWith } from '../lexicon/reporting-verbs.js';
import { union, without, words } from '../lexicon/word-class.js';
import { CLAUSE_LINKS, CONCESSIVES, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { TIME_WORDS } from '../lexicon/calendar.js';
import { PRONOUNS, RELATIVE_OPENERS } from '../lexicon/pronouns.js';
import { NOUN_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { ARTICLES, POSSESSIVES } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { Range } from '../syntax/range.js';
import type { Attribution } from './attribution.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import { isAdverb, isFiniteVerb, isNumber } from '../syntax/word-kinds.js';
import { withoutPreposition } from './extents.js';
import { contentStart, type Start } from './openings.js';

const CLAUSE_JOINTS = union(SUBORDINATORS, CLAUSE_LINKS);
const JOINING = union(CONCESSIVES, words('and as but since'));
const AGAINST_OR_AS = union(CONCESSIVES, ['as', 'if']);
const LOOSE_JOINTS = union(CONCESSIVES, CLAUSE_LINKS, words('also by further since then with'));
const CLAUSE_JOINTS_WITH_THAT = union(SUBORDINATORS, without(CLAUSE_LINKS, words('as')), ['that', 'where']);
const CLAUSE_OPENERS = union(CLAUSE_JOINTS_WITH_THAT, words('and but which who whom'));
const APPOSITION_OPENERS = union(ARTICLES, POSSESSIVES, ['which', 'who']);

/** Where the reported clause stands; `act` where it is no clause. */
export type Side = 'after' | 'before' | 'around' | 'act';

export interface Content {
	readonly side: Side;
	/** The clause's pieces, in text order; two where the attribution stands inside. */
	readonly ranges: readonly Range[];
	/** Whether `that` introduces it. */
	readonly that: boolean;
}

/** The longest clause we read, in units: a bound on what one attribution costs in an endless sentence. */
const LONGEST = 150;
const STOP = /^(?:\.|\?|!|…|\.\.\.+)$/;
/** Verbs whose past form mostly says where a text stands: `a study published in Ost, …`. */
const PUBLISHING = verbsWith('published');
const JOINTS = /^(?:,|;|:|—|–|-|--)$/;

/** What `attribution` may report; `next` is the attribution after it in its sentence. Null where nothing is there. */
export function contentOf(
	units: readonly Unit[],
	sentence: FrameSentence,
	attribution: Attribution,
	next: Attribution | undefined,
): Content | null {
	const end = writerSpeaksAt(
		units,
		sentence,
		attribution,
		Math.min(contentEnd(units, sentence, attribution, next), attribution.to + LONGEST),
	);
	if (attribution.shape === 'according-to') return aroundAccordingTo(units, sentence, attribution, end);
	const fronted = frontedRange(units, sentence, attribution);
	if (attribution.shape === 'verb-subject') return fronted && { side: 'before', ranges: [fronted], that: false };
	const start = contentStart(units, attribution, end);
	const clear = fronted && clearOf(units, attribution, end);
	if (fronted && clear !== null) {
		const rest = trimmed(units, clear, end);
		if (rest && isInside(units, attribution, clear)) return { side: 'after', ranges: [rest], that: false };
		const goesOn = rest && reportGoesOn(units, attribution, fronted, clear, rest);
		return goesOn && clear < end
			? { side: 'around', ranges: [fronted, rest], that: false }
			: { side: 'before', ranges: [fronted], that: false };
	}
	const range = trimmed(units, start.at, end);
	return range && isReported(units, sentence, attribution, start) ? { side: 'after', ranges: [range], that: start.that } : null;
}

/** `work that, Roe said, was never done`, `Poe got it and, she said, left`: what is reported is the clause that the attribution stands in. */
function isInside(units: readonly Unit[], { shape, from, cue }: Attribution, clear: number): boolean {
	return (
		shape === 'subject-verb' && cue.to === clear - 1 && units[from - 1]?.text === ',' && CLAUSE_OPENERS.has(units[from - 2]?.text ?? '')
	);
}

/** `The pier was old, Roe said, and had to go`, `The pier, Roe said, “is a ruin”`; but `The pier was old, Roe said on Friday, while Poe left`. */
function reportGoesOn(units: readonly Unit[], { shape, cue }: Attribution, fronted: Range, clear: number, rest: Range): boolean {
	const joint = units[clear]?.text ?? '';
	const isParenthetical = shape === 'subject-verb' && cue.to === clear - 1 && /^(?:and|but)$/.test(joint);
	const isClause = units.slice(fronted.from, fronted.to).some((unit) => isFiniteVerb(unit) || unit.kind === 'quote');
	return (units[rest.from]?.kind !== 'quote' || !isClause) && (isParenthetical || !CLAUSE_JOINTS.has(joint));
}

/** What stands after a comma belongs to the main clause after `Citing her age, …` and `a post published on Friday, …`, and to a noun after `Roe spoke of Poe, who …`. */
function isReported(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution, start: Start): boolean {
	const { cue, shape, verb } = attribution;
	if (start.that) return true;
	// `was denied by Jane Roe, a lawyer`
	if (shape === 'passive' && units[cue.to]?.text === 'by') return false;
	if (!start.pastComma) return true;
	// `nobody was asked, and the pier is closed`
	if (units[cue.to]?.text === ',' && /^(?:and|but)$/.test(units[cue.to + 1]?.text ?? '')) return false;
	const isDone = units[cue.to]?.text === ',' && verb?.group !== 'say' && (shape === 'participle' || isAsideClause(units, attribution));
	const opensSentence = shape === 'participle' && cue.from === sentence.from;
	return !isDone && !opensSentence && !PUBLISHING.has(verb?.lemma ?? '') && !RELATIVE_OPENERS.has(units[start.at]?.text ?? '');
}

/** Where the text goes on after `…, X said on Friday`: the end, or after a comma; null where a clause follows at once. */
function clearOf(units: readonly Unit[], attribution: Attribution, end: number): number | null {
	let at = attribution.cue.to;
	if (attribution.verb?.group === 'tell') at = phraseStartingAt(units, at, end)?.to ?? at;
	let comma = at;
	while (comma < Math.min(end, at + 14) && units[comma]?.text !== ',' && units[comma]?.kind !== 'quote') comma++;
	if (units[comma]?.text === ',' && comma < end && isAdjunct(units, at, comma)) return comma + 1;
	return isAdjunct(units, at, end) ? end : null;
}

/** Where a clause after the cue ends: with the sentence, or where the next attribution breaks in. */
function contentEnd(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution, next: Attribution | undefined): number {
	if (!next || next.from <= attribution.to) return sentence.to;
	if (attribution.shape === 'participle' && attribution.cue.from === sentence.from && next.verb?.form === 'finite')
		return boundaryBefore(units, next.from, attribution.cue.to);
	const before = units[next.from - 1];
	const breaks = breaksIn(units, next) || before?.text === ';' || /^(?:while|whereas)$/.test(before?.text ?? '');
	if (breaks) return boundaryBefore(units, next.from, attribution.cue.to);
	// `…, which he said would…`; `…, and Roberts said …`
	const isRelative = /^(?:which|who)$/.test(before?.text ?? '') && units[next.from - 2]?.text === ',';
	const isJoined = JOINING.has(before?.text ?? '') && units[next.from - 2]?.text === ',';
	// `Roe said it was old and Poe said it was new`
	const isOther = before?.text === 'and' && next.shape === 'subject-verb' && next.verb?.group === 'say' && next.verb.form === 'finite';
	return isRelative || isJoined || isOther ? boundaryBefore(units, next.from - 1, attribution.cue.to) : sentence.to;
}

/** The first semicolon after the cue, or the comma that closes a subordinate clause (`While X says…, others`); else `end`. */
function writerSpeaksAt(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution, end: number): number {
	const isSubordinate = opensSubordinate(units, sentence, attribution);
	const isAside = isAsideClause(units, attribution);
	for (let at = attribution.to; at < end; at++) {
		const text = units[at]?.text;
		if (isAside && text === ',' && isFiniteVerb(units[at + 1])) return at;
		if (text === ';' && !/^(?:that|and)$/.test(units[at + 1]?.text ?? '')) return at;
		if (isSubordinate && text === ',' && at > attribution.to + 2) return at;
	}
	return end;
}

/** `While Roe says it rained, …`, `…: as Roe claimed that it rained, …`: what is reported ends at the comma. */
function opensSubordinate(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution): boolean {
	if (SUBORDINATORS.has(units[sentence.from]?.text ?? '') && !hasComma(units, sentence.from, attribution.from)) return true;
	const joint = attribution.from - 1;
	const before = units[joint - 1];
	if (!AGAINST_OR_AS.has(units[joint]?.text ?? '')) return false;
	return joint === sentence.from || before?.kind === 'mark' || /^(?:and|but|even)$/.test(before?.text ?? '');
}

/** `Roe, who said the pier was closed, has left`; `the pier, which Roe said was closed, is open`: a relative clause between commas. */
export function isAsideClause(units: readonly Unit[], { shape, from }: Attribution): boolean {
	const relative = shape === 'relative' ? from : from - 1;
	return units[relative - 1]?.text === ',' && (shape === 'relative' || /^(?:which|who|whom)$/.test(units[relative]?.text ?? ''));
}

function hasComma(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, from + 60); at++) if (units[at]?.text === ',') return true;
	return false;
}

/** `…, adding that`, `…, with officials saying`, `… and said`: the next attribution is no part of what this one reports. */
function breaksIn(units: readonly Unit[], next: Attribution): boolean {
	const group = next.verb?.group;
	const isClear = group === 'say' || group === 'claim' || group === 'tell' || group === 'name';
	if (!isClear && units[next.cue.to]?.text !== 'that') return false;
	let last = next.from - 1;
	while (next.from - last < 3 && isAdverb(units[last])) last--;
	const before = units[last]?.text ?? '';
	if (next.shape === 'participle') return before === ',' || before === 'with' || before === 'by' || units[last]?.kind === 'quote';
	return next.shape === 'coordinate' && next.verb?.form === 'finite' && (before === 'and' || before === 'but' || before === ',');
}

/** Steps back over `, with`, `and`, `, while`. */
function boundaryBefore(units: readonly Unit[], at: number, floor: number): number {
	let end = at;
	while (end - 1 > floor && (JOINTS.test(units[end - 1]?.text ?? '') || LOOSE_JOINTS.has(units[end - 1]?.text ?? ''))) end--;
	return withoutPreposition(units, end, floor);
}

/** Whether nothing but an adjunct stands between `from` and `end`: `officials said on Friday.` */
function isAdjunct(units: readonly Unit[], from: number, end: number): boolean {
	const first = units[from];
	if (from >= end || !first || STOP.test(first.text) || first.text === ';') return true;
	if (first.kind !== 'word' || !(PREPOSITIONS.has(first.text) || TIME_WORDS.has(first.text) || isAdverb(first))) return false;
	for (let at = from; at < Math.min(end, from + 25); at++) {
		const unit = units[at];
		if (!unit || unit.kind === 'quote' || unit.text === 'that' || AUXILIARIES.has(unit.text) || PRONOUNS.has(unit.text)) return false;
	}
	return end - from <= 16;
}

/** The clause before `, X said`; null where the attribution follows no comma. */
function frontedRange(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution): Range | null {
	// `The ferry, as Roe said, was old`
	const reports = attribution.verb?.group === 'say' || attribution.verb?.group === 'claim';
	const isAs = reports && units[attribution.from - 1]?.text === 'as' && units[attribution.from - 2]?.text === ',';
	const last = attribution.from - (isAs ? 2 : 1);
	const before = units[last];
	if (attribution.shape !== 'subject-verb' && attribution.shape !== 'verb-subject') return null;
	if (last <= sentence.from || !before || !(before.text === ',' || before.kind === 'quote' || before.text === '—' || before.text === '–'))
		return null;
	const range = trimmed(units, clauseStart(units, sentence, last), before.kind === 'quote' ? last + 1 : last);
	const next = units[attribution.to];
	return range && isFrontedAdjunct(units, range, next === undefined || next.kind === 'mark') ? null : range;
}

/** `In her speech, Roe said …`, `Asked about the pier, Roe said …`: no clause that anybody says. */
function isFrontedAdjunct(units: readonly Unit[], { from, to }: Range, isParenthetical: boolean): boolean {
	const first = units[from];
	if (first?.kind !== 'word') return false;
	if (/^(?:asked|speaking|responding|referring|citing|pressed|questioned)$/.test(first.text)) return true;
	if (
		(SUBORDINATORS.has(first.text) || first.text === 'as' || first.text === 'to') &&
		!isParenthetical &&
		!units.slice(from, to).some(({ kind, text }) => kind === 'quote' || text === ',')
	)
		return true;
	if (!PREPOSITIONS.has(first.text)) return false;
	for (let at = from + 1; at < to; at++) {
		const unit = units[at];
		if (unit?.text === ',' || unit?.kind === 'quote' || isFiniteVerb(unit) || PRONOUNS.has(unit?.text ?? '')) return false;
	}
	return true;
}

/** Where the clause that ends before `last` begins: after a semicolon, or with the sentence. */
function clauseStart(units: readonly Unit[], sentence: FrameSentence, last: number): number {
	let from = Math.max(sentence.from, last - LONGEST);
	for (let at = last - 1; at > from; at--) {
		if (units[at]?.text !== ';') continue;
		from = at + 1;
		break;
	}
	return from;
}

/** `According to X, …`; `…, according to X.`; `…, according to X, …`. */
function aroundAccordingTo(units: readonly Unit[], sentence: FrameSentence, attribution: Attribution, end: number): Content | null {
	const after = pastSource(units, attribution.to, end);
	const start = clauseStart(units, sentence, attribution.from);
	const lead = trimmed(units, start, attribution.from);
	const leads =
		!lead || (lead.to - lead.from <= 2 && /^(?:but|and|however|while|so|meanwhile|also|yet)$/.test(units[lead.from]?.text ?? ''));
	const rest = trimmed(units, after, end);
	if (leads || (rest && followsConjunction(units, attribution.from))) return rest && { side: 'after', ranges: [rest], that: false };
	const goesOn = rest && rest.to - rest.from >= 2 && units[after - 1]?.text === ',' && !CLAUSE_LINKS.has(units[rest.from]?.text ?? '');
	if (!goesOn || isApposition(units, rest)) {
		return { side: 'before', ranges: [lead], that: false };
	}
	return { side: 'around', ranges: [lead, rest], that: false };
}

/** `…, according to the mayor, Jane Roe, a teacher who left in May`: nothing but what says who that is. */
function isApposition(units: readonly Unit[], { from, to }: Range): boolean {
	for (let at = from; at < to; at++) {
		const past = appositionEnd(units, at, to);
		if (past === at || (past < to && units[past]?.text !== ',')) return false;
		at = past;
	}
	return true;
}

/** `They left when, according to Roe, shots rang out`: what Roe says is the clause that the conjunction opens. */
function followsConjunction(units: readonly Unit[], from: number): boolean {
	const comma = units[from - 1]?.text === ',' ? from - 1 : from;
	return CLAUSE_JOINTS_WITH_THAT.has(units[comma - 1]?.text ?? '');
}

/** After the source, the comma that follows it and an apposition behind that (`by UpGuard, a security firm, …`, `by the mayor, Jane Roe, …`). */
function pastSource(units: readonly Unit[], from: number, end: number): number {
	let at = from;
	while (at < Math.min(end, from + 25) && units[at]?.text !== ',' && !STOP.test(units[at]?.text ?? '')) at++;
	if (units[at]?.text !== ',') return at < end && STOP.test(units[at]?.text ?? '') ? at : from;
	const closing = opensApposition(units, at + 1, end) ? appositionEnd(units, at + 1, end) : at;
	return units[closing]?.text === ',' ? closing + 1 : at + 1;
}

/** Whether what stands after the comma at `from` - 1 says more of what stands before it: a role after a name, a name after a role, `a …`, `who …`. */
function opensApposition(units: readonly Unit[], from: number, end: number): boolean {
	const first = units[from];
	if (APPOSITION_OPENERS.has(first?.text ?? '')) return true;
	const before = units[from - 2];
	// `According to officials, Roe, 34, has …`
	if (before?.kind !== 'name')
		return first?.type === 'person' && !/[^s]s$/.test(before?.text ?? '') && !(units[from + 1]?.text === ',' && isNumber(units[from + 2]));
	const head = units[phraseStartingAt(units, from, end)?.head ?? -1];
	return head?.kind === 'word' && roleNoun(head.text) !== undefined;
}

/** Where the noun phrase or relative clause that begins at `from` ends, with what `of` and `who` join to it; `from` where none begins. */
function appositionEnd(units: readonly Unit[], from: number, end: number): number {
	let to = from;
	if (!RELATIVE_OPENERS.has(units[from]?.text ?? '')) {
		const phrase = phraseStartingAt(units, from, end);
		if (!phrase) return from;
		({ to } = phrase);
		while (to < end && NOUN_PREPOSITIONS.has(units[to]?.text ?? '')) to = phraseStartingAt(units, to + 1, end)?.to ?? end;
		// `by the Ost Count, a group that counts birds, at least …`
		if (to >= end || !/^(?:that|which|who|based|run|led)$/.test(units[to]?.text ?? '')) return to;
	}
	while (to < end && units[to]?.text !== ',') to++;
	return to;
}

/** The range without the marks and conjunctions at its edges; null where nothing is left. */
function trimmed(units: readonly Unit[], from: number, to: number): Range | null {
	let first = from;
	let last = to;
	while (
		first < last &&
		(JOINTS.test(units[first]?.text ?? '') || /^(?:and|but|however)$/.test(units[first]?.text ?? '') || STOP.test(units[first]?.text ?? ''))
	)
		first++;
	while (
		last > first &&
		(JOINTS.test(units[last - 1]?.text ?? '') ||
			STOP.test(units[last - 1]?.text ?? '') ||
			/^(?:and|but|however)$/.test(units[last - 1]?.text ?? ''))
	)
		last--;
	return first < last ? { from: first, to: last } : null;
}
