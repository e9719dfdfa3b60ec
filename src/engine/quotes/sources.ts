/** Says which words name the source that a phrase stands for: the name in apposition, the owner of a document, … */
import { DOCUMENTS, PUBLISHED } from './documents.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { COMMON_PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { union, words } from '../lexicon/word-class.js';
import { COUNTS, DEFINITES, POSSESSIVES } from '../lexicon/determiners.js';
import type { Span } from '../../annotations.js';
import type { ResolvedArticle } from '../coref/types.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { isHonorific } from '../lexicon/titles.js';
import type { Unit } from '../syntax/units.js';
import { mainSubject, phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import { isNounLike, isPossessive } from '../syntax/word-kinds.js';
import type { QuoteContext } from './quote-context.js';

/** The words that name the source, as the card shows them, and what to resolve when they do not name anyone themselves. */
export interface Source {
	readonly span: Span;
	/** The words whose referent speaks; differs from `span` for documents (`its website said`). */
	readonly referent: Span;
	/** Index of the name, where it is one. */
	readonly name: number | null;
	/** Of a description: the word that says what somebody is. */
	readonly head?: Unit;
}

/** Participles that say who made a document. */
const MAKING = words('issued released published made written sent posted conducted commissioned prepared compiled');

/** Words before the name by which somebody goes. */
const NAMING = words('pseudonym named called name alias');
/** What stands after a name in apposition. */
const ENDS_NAME = union(COMMON_PREPOSITIONS, TIME_PREPOSITIONS, words(', . ; : — – - ( ) also and as has that via who'));

/** UTF-16 units of the words that name a source; more are no phrase. */
const LONGEST_SOURCE = 300;

/** What `phrase` stands for, which is in sentence `index` of the frame. */
export function sourceOf(context: QuoteContext, phrase: Phrase, index: number): Source | null {
	const { resolved, frame } = context;
	const { units } = frame;
	const limit = frame.sentences[index]?.to ?? phrase.to;
	const head = units[phrase.head];
	const first = units[phrase.from];
	const last = units[phrase.to - 1];
	if (!head || !first || !last || last.end - first.start > LONGEST_SOURCE) return null;
	// `one Republican`, `the Utah Republican`: the people's name alone does not say who speaks.
	if (head.kind === 'name' && head.type === 'group') return { ...named(resolved, head), span: { start: first.start, end: head.end } };
	if (head.kind === 'name') return named(resolved, head);
	// `There were reports that`, `Here are nine things he has said`: the word in the place of the subject is nobody.
	if (/^t?here$/.test(head.text)) return null;
	// `Part of the statement read`
	const rest =
		/^(?:part|parts|excerpts)$/.test(head.text) && units[phrase.head + 1]?.text === 'of'
			? phraseStartingAt(units, phrase.head + 2, limit)
			: null;
	if (rest && DOCUMENTS.has(units[rest.head]?.text ?? '')) return sourceOf(context, rest, index);
	const whole = { start: first.start, end: endOfPart(units, phrase, limit) ?? last.end };
	if (first === last && SUBJECT_PRONOUNS.has(head.text) && head.text !== 'it') return { span: whole, referent: whole, name: null, head };
	const isDocument = DOCUMENTS.has(head.text);
	const owner = isDocument || head.text === 'it' ? documentAuthor(resolved, units, phrase, limit) : null;
	const apposed = owner ? null : nameOfSource(units, phrase, limit);
	if (apposed) return named(resolved, apposed);
	if (!isDocument && head.text !== 'it') return { span: whole, referent: whole, name: null, head };
	if (owner && isUnit(owner) && owner.kind === 'name' && owner.start < whole.end) return named(resolved, owner);
	const referent = owner ?? publisherOf(context, phrase, index);
	if (!referent) return { span: whole, referent: whole, name: null, head };
	const name = isUnit(referent) && referent.kind === 'name' ? referent.index : null;
	// `according to the county's own figures`: whom the words for the author describe.
	const author = isUnit(referent) ? undefined : units.slice(phrase.from, phrase.from + 40).find(({ end }) => end === referent.end);
	return { span: whole, referent: { start: referent.start, end: referent.end }, name, ...(author ? { head: author } : {}) };
}

/** Where `One of the jurors` ends, of which a phrase is the first word; undefined where it is all. */
function endOfPart(units: readonly Unit[], { from, to }: Phrase, limit: number): number | undefined {
	const isPart = to === from + 1 && COUNTS.has(units[from]?.text ?? '') && units[to]?.text === 'of';
	const group = isPart ? phraseStartingAt(units, to + 1, limit) : null;
	return units[(group?.to ?? 0) - 1]?.end;
}

function isUnit(owner: Unit | Span): owner is Unit {
	return 'kind' in owner;
}

/** `The ministry issued a statement which read`, `The ministry released a statement. It read`: who issued it. */
function publisherOf(context: QuoteContext, phrase: Phrase, index: number): Unit | null {
	const { frame, resolved } = context;
	const sentence = frame.sentences[index];
	if (!sentence) return null;
	// `Roe won, according to early reports`: they are nobody's of whom the sentence speaks; `the summary` of her ruling is hers.
	const isCited = frame.units[phrase.from - 1]?.text === 'to' && !DEFINITES.has(frame.units[phrase.from]?.text ?? '');
	const subject = phrase.from > sentence.from + 1 && !isCited ? mainSubject(frame.units, sentence.from, phrase.from) : null;
	const own = subject && makerIn(resolved, frame.units[subject.head]) ? subject : null;
	if (!own && /^(?:a|an|another|some)$/.test(frame.units[phrase.from]?.text ?? '')) return null;
	const noun = frame.units[phrase.head]?.text ?? '';
	if (own && noun !== 'it') return makerIn(resolved, frame.units[own.head]);
	return noun === 'it'
		? publisherBefore(context, index, 1, DOCUMENTS)
		: PUBLISHED.has(noun)
			? publisherBefore(context, index, 6, new Set([noun]))
			: null;
}

/** The subject of the nearest sentence before that mentions the document. */
function publisherBefore(context: QuoteContext, index: number, reach: number, nouns: ReadonlySet<string>): Unit | null {
	const { frame, resolved } = context;
	for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
		const sentence = frame.sentences[at];
		if (!sentence || !mentions(frame.units, sentence.from, sentence.to, nouns)) continue;
		const subject = mainSubject(frame.units, sentence.from, sentence.to);
		const maker = subject && makerIn(resolved, frame.units[subject.head]);
		if (maker) return maker;
	}
	return null;
}

function makerIn(resolved: ResolvedArticle, unit: Unit | undefined): Unit | null {
	return unit && ((unit.kind === 'name' && isMaker(resolved, unit)) || /^(?:he|she|they)$/.test(unit.text)) ? unit : null;
}

function mentions(units: readonly Unit[], from: number, to: number, nouns: ReadonlySet<string>): boolean {
	for (let at = from; at < Math.min(to, from + 60); at++) if (nouns.has(units[at]?.text ?? '')) return true;
	return false;
}

function named(resolved: ResolvedArticle, unit: Unit): Source {
	const name = resolved.names[unit.index];
	const span = name ? { start: name.start, end: name.end } : { start: unit.start, end: unit.end };
	return { span, referent: span, name: unit.index };
}

/** The name of a described source: `said his father, Abdullah Kurdi,`; `the agency (NASA) said`; `a protester using the pseudonym Katya`. */
function nameOfSource(units: readonly Unit[], phrase: Phrase, limit: number): Unit | null {
	const joined = namedAfterTitle(units, phrase, limit);
	if (joined) return joined;
	// `According to officials, Roe has …`; `according to an aide, Roe has …`
	if (/[^s]s$/.test(units[phrase.head]?.text ?? '')) return null;
	let at = phrase.to;
	// Over `of the Environment`, `for the Illinois agency`.
	for (let steps = 0; steps < 12 && at < limit && !/^[,(.;:]$/.test(units[at]?.text ?? ''); steps++) {
		if (NAMING.has(units[at]?.text ?? '') && units[at + 1]?.kind === 'name') return units[at + 1] ?? null;
		if (units[at]?.kind === 'quote' || CUE_VERBS.get(units[at]?.text ?? '')?.noun === false) return null;
		at++;
	}
	const isParted = units[at]?.text === ',' || units[at]?.text === '(';
	return isParted ? appositionName(units, phrase, at + 1, limit) : null;
}

/** The name in an apposition that begins at `from`, after its comma or bracket. */
function appositionName(units: readonly Unit[], phrase: Phrase, from: number, limit: number): Unit | null {
	// `According to an aide, Roe has left`: what follows is the report, unless another comma closes the apposition.
	const isFronted = units[phrase.from - 1]?.text === 'to' && units[phrase.from - 2]?.text === 'according';
	const called = introducedName(units, from, limit);
	if (called) return called;
	for (let at = from; at < Math.min(limit, from + 9); at++) {
		const unit = units[at];
		if (isFronted && unit?.kind === 'name' && !/^[,)]$/.test(units[at + 1]?.text ?? '')) return null;
		const next = units[at + 1];
		const isPast = next?.kind === 'word' && !next.capital && next.text.endsWith('ed');
		const officer = unit?.type === 'organization' && next?.text === ',' ? officerAfter(units, at + 2) : null;
		if (officer) return officer;
		if (unit?.kind === 'name' && (isPast || !isNounLike(next))) return isApposed(units, at, from, limit, phrase) ? unit : null;
		if (unit?.kind !== 'name' && !isNounLike(unit) && !/^(?:-|and|the|a|dr\.|mr\.|\d+)$/.test(unit?.text ?? '')) return null;
	}
	return null;
}

/** `The Chief Officer, Ost Foods, Mr Roe, said`: who holds the office, behind the comma after where. */
function officerAfter(units: readonly Unit[], from: number): Unit | null {
	let at = from;
	while (isHonorific(units[at]?.text ?? '')) at++;
	return units[at]?.type === 'person' && units[at + 1]?.text === ',' ? (units[at] ?? null) : null;
}

/** `One of them, a driver from Ost named Jane Roe, said`: the name that an apposition gives, before its end. */
function introducedName(units: readonly Unit[], from: number, limit: number): Unit | null {
	for (let at = from; at < Math.min(limit, from + 12) && units[at]?.kind !== 'mark'; at++) {
		const name = units[at + 1];
		if (NAMING.has(units[at]?.text ?? '') && name?.type === 'person') return name;
	}
	return null;
}

/** `tweeted Mayor of London Sadiq Khan`, `said co-author and Fellow Martin How`. */
function namedAfterTitle(units: readonly Unit[], phrase: Phrase, limit: number): Unit | null {
	const joint = units[phrase.to];
	if (joint?.kind !== 'word' || !/^(?:of|for|and|at)$/.test(joint.text)) return null;
	const next = phraseStartingAt(units, phrase.to + 1, limit);
	if (!next) return null;
	const head = units[next.head];
	const before = units[next.head - 1];
	const isTitle = joint.text === 'and' ? before?.capital === true || before?.kind === 'word' : before?.kind === 'name';
	return head?.type === 'person' && next.head > next.from && isTitle ? head : null;
}

function isApposed(units: readonly Unit[], at: number, from: number, limit: number, phrase: Phrase): boolean {
	const next = units[at + 1];
	const text = next?.text ?? '';
	const ends = at + 1 >= limit || ENDS_NAME.has(text) || next?.kind === 'quote' || CUE_VERBS.has(text) || text.endsWith('ed');
	const type = units[at]?.type;
	// An organization in brackets belongs to the noun before it, not to that noun's head (`the leader of the group (…)`).
	return ends && (type === 'person' || (type === 'organization' && at - from <= 1 && phrase.head === phrase.to - 1));
}

/** The author of a document: `Trump's statement`, `a statement on the agency's website`, `a report by UpGuard`. */
function documentAuthor(resolved: ResolvedArticle, units: readonly Unit[], phrase: Phrase, limit: number): Unit | Span | null {
	return authorBefore(resolved, units, phrase) ?? authorAfter(resolved, units, phrase, limit);
}

/** `Trump's statement`, `the agency's report`, `his letter`. */
function authorBefore(resolved: ResolvedArticle, units: readonly Unit[], phrase: Phrase): Unit | Span | null {
	for (let at = phrase.from; at < phrase.head; at++) {
		const unit = units[at];
		if (unit && isPossessive(unit) && at > phrase.from && units[at - 1]?.kind === 'word') return spanOf(units, phrase.from, at);
		if (unit?.kind === 'name' && (isPossessive(units[at + 1]) || isMaker(resolved, unit))) return unit;
		if (unit && POSSESSIVES.has(unit.text)) return unit;
	}
	return null;
}

/** `a report by UpGuard`, `the opinion of the court`. */
function authorAfter(resolved: ResolvedArticle, units: readonly Unit[], phrase: Phrase, limit: number): Unit | Span | null {
	for (let at = phrase.head + 1; at < Math.min(limit, phrase.head + 14); at++) {
		const unit = units[at];
		if (unit?.kind === 'mark' && !isPossessive(unit)) return null;
		if (unit?.kind === 'quote' || (unit?.kind === 'word' && isReportingVerb(unit))) return null;
		if (unit?.kind === 'name' && isMaker(resolved, unit) && /^(?:by|from|of|on|the|that)$/.test(beforeTitle(units, at, phrase.head))) {
			return isPossessive(units[at + 1]) && !/^(?:on|the|its)$/.test(units[at - 1]?.text ?? '') ? null : unit;
		}
		// `the opinion of the court`: a description can be an owner as well.
		const described = at === phrase.head + 1 && unit && /^(?:of|by|from)$/.test(unit.text) ? phraseStartingAt(units, at + 1, limit) : null;
		if (described && units[described.head]?.kind === 'word') return spanOf(units, described.from, described.to);
	}
	return null;
}

/** `reports stated that Roe`: a verb of saying; but `the report published by Roe` goes on. */
function isReportingVerb(unit: Unit): boolean {
	const verb = CUE_VERBS.get(unit.text);
	return verb !== undefined && !MAKING.has(unit.text) && (!verb.noun || unit.text === 'stated');
}

function spanOf(units: readonly Unit[], from: number, to: number): Span | null {
	const first = units[from];
	const last = units[to - 1];
	return first && last ? { start: first.start, end: last.end } : null;
}

function isMaker(resolved: ResolvedArticle, unit: Unit): boolean {
	const type = resolved.names[unit.index]?.type;
	return type === 'person' || type === 'organization';
}

/** The word before a name and its titles. */
function beforeTitle(units: readonly Unit[], at: number, floor: number): string {
	let before = at - 1;
	while (before > floor && units[before]?.capital) before--;
	return units[before]?.text ?? '';
}
