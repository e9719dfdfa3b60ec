/** Verbs of which only their place beside words in marks says that they report: `“Too late,” ventured Poe`, `“Which?” the judge wanted to know`. */
import { Class, isA } from '../lexicon/classes.js';
import type { CueVerb } from '../lexicon/cue-verbs.js';
import { DEFINITES } from '../lexicon/determiners.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { phraseEndingAt, phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';
import { union, without, words } from '../lexicon/word-class.js';
import type { Unit } from '../syntax/units.js';
import { afterParticle, isAdverb, PARTICLES } from '../syntax/word-kinds.js';

/** Units from words in marks to the verb after them. */
const REACH = 10;

/** The word at `at` as a verb of speech, where it has a speaker beside it and the words in marks at `quote` are its object. */
export function tagVerb(units: readonly Unit[], at: number, quote: number): CueVerb | undefined {
	const unit = units[at];
	if (!unit || quote < 0 || at - quote > REACH || unit.capital || !/(?:ed|[^ns]s)$/.test(unit.text) || !goesOn(units, quote))
		return undefined;
	if (isA(unit, Class.auxiliary | Class.preposition | Class.conjunction)) return undefined;
	let last = at - 1;
	while (isAdverb(units[last])) last--;
	const isBetween = last > quote && endsTag(units[at + 1]);
	const subject =
		last === quote
			? phraseStartingAt(units, afterParticle(units, at + 1), at + REACH)
			: isBetween
				? phraseEndingAt(units, last, quote + 1)
				: null;
	if (!subject || !isSpeaker(units, subject) || (isBetween && subject.from !== quote + 1)) return undefined;
	return { lemma: unit.text, group: 'utter', form: 'finite', noun: false };
}

/** Whether words in marks open their clause and end so that it goes on after them. */
function goesOn(units: readonly Unit[], quote: number): boolean {
	const before = units[quote - 1];
	return /[,?!…—][”"’']+$/u.test(units[quote]?.written ?? '') && before?.kind !== 'word' && before?.kind !== 'name';
}

function isSpeaker(units: readonly Unit[], { from, head }: Phrase): boolean {
	const subject = units[head];
	return subject?.type === 'person' || SUBJECT_PRONOUNS.has(subject?.text ?? '') || DEFINITES.has(units[from]?.text ?? '');
}

/** Whether a verb before `next` has no object but the words in marks. */
function endsTag(next: Unit | undefined): boolean {
	if (next?.kind !== 'word') return next?.kind !== 'name';
	return isAdverb(next) || isA(next, Class.preposition | Class.conjunction) || PARTICLES.has(next.text);
}

/** Where people are heard, and say nothing themselves. Our own list. */
export const HEARINGS = words('court hearing inquest inquiry jury trial tribunal');
/** Who hears what is said there. */
const HEARERS = union(without(HEARINGS, words('trial')), words('commission coroner martial'));
const HEARING_VERB: CueVerb = { lemma: 'hear', group: 'claim', form: 'finite', noun: false };
/** Units before `heard` in which its subject ends: `the inquest in Ost heard`. */
const BACK = 6;

/** `…, the court heard`, `The inquest in Ost heard that …`: what was said there; undefined for other words. */
export function hearingVerb(units: readonly Unit[], at: number): CueVerb | undefined {
	if (units[at]?.text !== 'heard') return undefined;
	for (let before = at - 1; before >= at - BACK && units[before]?.kind !== 'mark' && units[before]?.kind !== 'quote'; before--)
		if (HEARERS.has(units[before]?.text.split(' ').at(-1) ?? '')) return HEARING_VERB;
	return undefined;
}
