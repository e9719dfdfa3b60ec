/** Reads nouns that report what stands after them, with whose they are: `Roe’s claim that …`, `voiced support for …`. */
import { DETERMINERS, POSSESSIVES } from '../lexicon/determiners.js';
import { ACT_NOUNS, SPOKEN_NOUNS, VOICED_NOUNS, VOICING } from './act-nouns.js';
import type { Attribution, CuePlace } from './attribution.js';
import { attributionBy } from './attributions.js';
import type { CueForm, CueVerb } from '../lexicon/cue-verbs.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import { phraseEndingAt, type Phrase } from '../syntax/noun-phrases.js';
import { isNounLike, isPossessive, isFiniteVerb } from '../syntax/word-kinds.js';

/** How many adjectives may stand between a noun and its owner: a bound on what one noun costs. */
const REACH = 4;

/** The attribution by the noun at a place, before the words that `frame` names; null where it is no such noun, or nobody's. */
export function nounAttribution(place: CuePlace, frame: string): Attribution | null {
	const { units, sentence, index, at } = place;
	const text = units[at]?.text ?? '';
	const isQuestion = /^(?!object).* wh$/.test(frame) || (frame === 'wh' && /^(?:whether|how)$/.test(units[at + 1]?.text ?? ''));
	const isOwn = ACT_NOUNS.get(text)?.has(isQuestion ? 'wh' : frame) === true;
	if (!isOwn && !VOICED_NOUNS.get(text)?.has(frame)) return null;
	let first = at;
	while (first - 1 >= sentence.from && at - first < REACH && isAdjective(units[first - 1])) first--;
	const before = first > sentence.from ? units[first - 1] : undefined;
	if (isOwn && before && isPossessive(before)) return madeBy(index, at, text, ownerEndingAt(units, first - 2, sentence));
	const isOwned = before !== undefined && POSSESSIVES.has(before.text);
	const voicing = isOwned || (before && DETERMINERS.has(before.text)) ? first - 2 : first - 1;
	if (VOICING.has(units[voicing]?.text ?? '')) {
		const voiced = attributionBy(voicingVerb(units[voicing]?.text ?? ''), { ...place, at: voicing });
		if (voiced) return voiced.negated ? null : { ...voiced, cue: { from: voicing, to: at + 1 }, to: Math.max(voiced.to, at + 1) };
	}
	if (!isOwn) return null;
	if (isOwned) return madeBy(index, at, text, { from: first - 1, to: first, head: first - 1 });
	const isClaim = frame === 'that' && SPOKEN_NOUNS.has(text) && !isFiniteVerb(units[at + 2]);
	return isQuestion || isClaim ? madeBy(index, at, text, null) : null;
}

/** `Roe` of `laughed at Roe’s claim`. */
function ownerEndingAt(units: readonly Unit[], last: number, sentence: FrameSentence): Phrase | null {
	return units[last]?.kind === 'name'
		? { from: last, to: last + 1, head: last }
		: phraseEndingAt(units, last, Math.max(sentence.from, last - REACH));
}

function isAdjective(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && isNounLike(unit) && !DETERMINERS.has(unit.text) && !isPossessive(unit) && !VOICING.has(unit.text);
}

function madeBy(sentence: number, at: number, lemma: string, source: Phrase | null): Attribution {
	const verb: CueVerb = { lemma, group: 'claim', form: 'stem', noun: true };
	return { sentence, cue: { from: at, to: at + 1 }, source, shape: 'passive', verb, negated: false, from: source?.from ?? at, to: at + 1 };
}

function voicingVerb(lemma: string): CueVerb {
	const form: CueForm = lemma.endsWith('ing') ? 'participle' : /(?:ed|s|made)$/.test(lemma) ? 'finite' : 'stem';
	return { lemma, group: 'claim', form, noun: false };
}
