/** Says which words name the source that a phrase stands for: the name in apposition, the owner of a document, … */
import type { Span } from '../../annotations.js';
import type { Cast } from '../types.js';
import { CUE_VERBS } from './cue-verbs.js';
import type { Unit } from './frame.js';
import { isNounLike, isPossessive, mainSubject, phraseStartingAt, type Phrase } from './phrases.js';
import type { Scene } from './scene.js';

/** The words that name the source, as the card shows them, and what to resolve when they do not name anyone themselves. */
export interface Source {
	readonly span: Span;
	/** The words whose referent speaks; differs from `span` for documents (`its website said`). */
	readonly referent: Span;
	/** Index of the name, where it is one. */
	readonly name: number | null;
}

/** Nouns of documents: whoever made them speaks. Our own list. */
const DOCUMENTS = new Set(
	(
		'statement release report website page site opinion ruling decision judgment judgement verdict order tweet tweets post letter email e-mail memo note notice ' +
		'announcement account summary filing blog document documents study paper complaint lawsuit message video speech bulletin alert advisory update ' +
		'communique communiqué declaration press figures survey poll census findings words remarks comments column article book obituary profile transcript claims data records statistics numbers reports statements schedule estimates database analysis index'
	).split(' '),
);
const NAMING = new Set(['pseudonym', 'named', 'called', 'name', 'alias']);
const ENDS_NAME = /^(?:,|\.|;|:|—|–|-|\(|\)|and|who|of|from|in|at|on|during|after|before|to|via|by|for|as|also|has|with|that)$/;

/** What `phrase` stands for, which is in sentence `index` of the frame. */
export function sourceOf(scene: Scene, phrase: Phrase, index: number): Source | null {
	const { cast, frame } = scene;
	const { units } = frame;
	const limit = frame.sentences[index]?.to ?? phrase.to;
	const head = units[phrase.head];
	const first = units[phrase.from];
	const last = units[phrase.to - 1];
	if (!head || !first || !last) return null;
	if (head.kind === 'name') return named(cast, head);
	const whole = { start: first.start, end: last.end };
	if (first === last && /^(?:he|she|they|we|i)$/.test(head.text)) return { span: whole, referent: whole, name: null };
	const apposed = namedInApposition(units, phrase, limit);
	if (apposed) return named(cast, apposed);
	const referent =
		DOCUMENTS.has(head.text) || head.text === 'it' ? (ownerOf(cast, units, phrase, limit) ?? publisherOf(scene, phrase, index)) : null;
	if (!referent) return { span: whole, referent: whole, name: null };
	if (referent.kind === 'name' && isWithin(referent, whole)) return named(cast, referent);
	return { span: whole, referent: { start: referent.start, end: referent.end }, name: null };
}

function isWithin(inner: Span, outer: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** `The ministry issued a statement which read`, `The ministry released a statement. It read`: who issued it. */
function publisherOf(scene: Scene, phrase: Phrase, index: number): Unit | null {
	const { frame, cast } = scene;
	const sentence = frame.sentences[index];
	if (!sentence) return null;
	const own = phrase.from > sentence.from + 1 ? mainSubject(frame.units, sentence.from, phrase.from) : null;
	const before = frame.sentences[index - 1];
	const isPronoun = frame.units[phrase.head]?.text === 'it';
	if (own && !isPronoun) return makerIn(cast, frame.units[own.head]);
	if (!before || before.paragraph !== sentence.paragraph || !mentionsDocument(frame.units, before.from, before.to)) return null;
	const subject = mainSubject(frame.units, before.from, before.to);
	return subject ? makerIn(cast, frame.units[subject.head]) : null;
}

function makerIn(cast: Cast, unit: Unit | undefined): Unit | null {
	return unit && ((unit.kind === 'name' && isMaker(cast, unit)) || /^(?:he|she|they)$/.test(unit.text)) ? unit : null;
}

function mentionsDocument(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, from + 60); at++) if (DOCUMENTS.has(units[at]?.text ?? '')) return true;
	return false;
}

function named(cast: Cast, unit: Unit): Source {
	const name = cast.names[unit.index];
	const span = name ? { start: name.start, end: name.end } : { start: unit.start, end: unit.end };
	return { span, referent: span, name: unit.index };
}

/** `said his father, Abdullah Kurdi,`; `the agency (NASA) said`; `a protester using the pseudonym Katya`. */
function namedInApposition(units: readonly Unit[], phrase: Phrase, limit: number): Unit | null {
	const joined = namedAfterTitle(units, phrase, limit);
	if (joined) return joined;
	let at = phrase.to;
	// Over `of the Environment`, `for the Illinois agency`.
	for (let steps = 0; steps < 12 && at < limit && !/^[,(.;:]$/.test(units[at]?.text ?? ''); steps++) {
		if (NAMING.has(units[at]?.text ?? '') && units[at + 1]?.kind === 'name') return units[at + 1] ?? null;
		if (units[at]?.kind === 'quote' || CUE_VERBS.get(units[at]?.text ?? '')?.noun === false) return null;
		at++;
	}
	if (units[at]?.text !== ',' && units[at]?.text !== '(') return null;
	const from = at + 1;
	for (at = from; at < Math.min(limit, from + 9); at++) {
		const unit = units[at];
		if (unit?.kind === 'name' && !isNounLike(units[at + 1])) return isApposed(units, at, from, limit) ? unit : null;
		if (unit?.kind !== 'name' && !isNounLike(unit) && !/^(?:-|and|the|a|dr\.|mr\.|\d+)$/.test(unit?.text ?? '')) return null;
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

function isApposed(units: readonly Unit[], at: number, from: number, limit: number): boolean {
	const next = units[at + 1];
	const ends = at + 1 >= limit || ENDS_NAME.test(next?.text ?? '') || next?.kind === 'quote' || CUE_VERBS.has(next?.text ?? '');
	const type = units[at]?.type;
	return ends && (type === 'person' || (type === 'organization' && at - from <= 1));
}

/** Whose document it is: `Trump's statement`, `a statement on the agency's website`, `a report by UpGuard`. */
function ownerOf(cast: Cast, units: readonly Unit[], phrase: Phrase, limit: number): Unit | null {
	for (let at = phrase.from; at < phrase.head; at++) {
		const unit = units[at];
		if (unit?.kind === 'name' && (isPossessive(units[at + 1]) || isMaker(cast, unit))) return unit;
		if (unit && /^(?:his|her|its|their)$/.test(unit.text)) return unit;
	}
	for (let at = phrase.head + 1; at < Math.min(limit, phrase.head + 14); at++) {
		const unit = units[at];
		if (unit?.kind === 'mark' && !isPossessive(unit)) return null;
		if (unit?.kind === 'quote' || (unit?.kind === 'word' && CUE_VERBS.get(unit.text)?.noun === false)) return null;
		if (unit?.kind === 'name' && isMaker(cast, unit) && /^(?:by|from|of|on|the|that)$/.test(beforeTitle(units, at, phrase.head)))
			return unit;
	}
	return null;
}

function isMaker(cast: Cast, unit: Unit): boolean {
	const type = cast.names[unit.index]?.type;
	return type === 'person' || type === 'organization';
}

/** The word before a name and its titles. */
function beforeTitle(units: readonly Unit[], at: number, floor: number): string {
	let before = at - 1;
	while (before > floor && units[before]?.capital) before--;
	return units[before]?.text ?? '';
}
