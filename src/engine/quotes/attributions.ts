/** Finds attributions: reporting verbs and phrases outside of quotes, each with the words that name its source. */
import { NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';
import { IDIOMS, type Attribution, type CuePlace } from './attribution.js';
import { CueReader } from './cue-reader.js';
import { CUE_VERBS, type CueVerb } from '../lexicon/cue-verbs.js';
import type { Frame, Unit } from '../syntax/units.js';
import { isNounReading } from './noun-readings.js';
import { hearingVerb, tagVerb } from './tag-verbs.js';
import { phraseStartingAt, type Phrase } from '../syntax/noun-phrases.js';

/** All attributions, in text order. Linear. */
export function attributionsIn(frame: Frame): Attribution[] {
	const found: Attribution[] = [];
	const { units } = frame;
	for (const [index, sentence] of frame.sentences.entries()) {
		const first = found.length;
		let quote = -1;
		for (let at = sentence.from; at < sentence.to; at++) {
			const unit = units[at];
			if (unit?.kind === 'quote') quote = at;
			if (unit?.kind !== 'word') continue;
			const tag = CUE_WORDS.has(unit.text) ? undefined : (tagVerb(units, at, quote) ?? hearingVerb(units, at));
			if (!tag && !CUE_WORDS.has(unit.text)) continue;
			const place = { units, sentence, index, at, previous: outermost(units, found, first) };
			const attribution = tag ? attributionBy(tag, place) : attributionAt(place);
			if (attribution) found.push(attribution);
		}
	}
	return found;
}

/** Every word by which an attribution may begin: the verbs, and what opens `according to` and its like. */
const CUE_WORDS: ReadonlySet<string> = new Set([...CUE_VERBS.keys(), ...IDIOMS.keys(), 'according', 'in', 'per']);

/** The latest attribution that is no thought and nobody's but the writer's: whom `adding` and `and said` continue. */
function outermost(units: readonly Unit[], found: readonly Attribution[], first: number): Attribution | undefined {
	let latest: Attribution | undefined;
	for (let i = found.length - 1; i >= Math.max(first, found.length - 6); i--) {
		const one = found[i];
		if (!one?.source || one.verb?.group === 'poor' || one.shape === 'according-to') continue;
		latest ??= one;
		if (!/^(?:they|it|he|she)$/.test(units[one.source.head]?.text ?? '')) return one;
	}
	return latest;
}

function attributionAt(place: CuePlace): Attribution | null {
	const { units, sentence, at } = place;
	const unit = units[at];
	if (unit?.kind !== 'word') return null;
	if (unit.text === 'according' && units[at + 1]?.text === 'to') return accordingTo(place, 2);
	if (isPhrase(units, at, ['in', 'the', 'words', 'of'])) return accordingTo(place, 4);
	if (unit.text === 'per' && (units[at - 1]?.text === ',' || at === sentence.from)) return accordingTo(place, 1);
	const idiom = IDIOMS.get(unit.text);
	const isIdiom = idiom !== undefined && units[at + 1]?.text === idiom.second && (idiom.second === 'it' || endsIdiom(units, at + 2));
	const verb = isIdiom ? idiom.verb : CUE_VERBS.get(unit.text);
	return verb ? attributionBy(verb, place) : null;
}

/** `“…,” Roe went on.`, `Roe shot back: “…”`; but `went on strike` and `hit back in the second half` say of no words. */
function endsIdiom(units: readonly Unit[], at: number): boolean {
	const next = units[at];
	return next === undefined || next.kind === 'mark' || next.kind === 'quote';
}

/** The attribution by the form of `verb` at a place; null where the form is no verb there, or nobody's. */
export function attributionBy(verb: CueVerb, place: CuePlace): Attribution | null {
	if (isNounReading(place.units, place.at, place.sentence, verb)) return null;
	return new CueReader(verb, place).read();
}

function isPhrase(units: readonly Unit[], at: number, words: readonly string[]): boolean {
	return words.every((word, offset) => units[at + offset]?.text === word);
}

function accordingTo({ units, sentence, index, at }: CuePlace, length: number): Attribution | null {
	const source = sourceAfter(units, at + length, sentence.to);
	return {
		sentence: index,
		cue: { from: at, to: at + length },
		source,
		shape: 'according-to',
		verb: null,
		negated: false,
		from: at,
		to: source?.to ?? at + length,
	};
}

/** A phrase after the cue, with what `of`, `by` and `from` join to it. */
function sourceAfter(units: readonly Unit[], from: number, limit: number): Phrase | null {
	const phrase = phraseStartingAt(units, from, limit);
	if (!phrase) return null;
	const joint = units[phrase.to];
	if (joint?.kind !== 'word' || !NOUN_PREPOSITIONS.has(joint.text)) return phrase;
	const inner = phraseStartingAt(units, phrase.to + 1, limit);
	return inner ? { ...phrase, to: inner.to } : phrase;
}
