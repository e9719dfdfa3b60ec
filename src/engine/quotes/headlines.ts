/** Reads headlines that report what somebody says: `Roe: Harbour must stay open`, `Poll: Most want the pier back`. */
import { FINDERS } from './act-verbs.js';
import type { Attribution } from './attribution.js';
import type { Range } from './contents.js';
import type { Unit } from './frame.js';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.js';
import { isInHeadline, type Scene } from './scene.js';

/** Who may stand before the colon, in units. */
const LONGEST_SOURCE = 10;
/** How far from the beginning the colon before words in marks may stand, in units. */
const FARTHEST_COLON = 12;
/** Fewer units behind the colon are a topic (`Roe: a life`) rather than a report. */
const SHORTEST = 4;

/** What sentence `index` reports behind its colon, if it is a headline that does. */
export function headlineReport(scene: Scene, index: number): { readonly attribution: Attribution; readonly range: Range } | null {
	const { units, sentences } = scene.frame;
	const sentence = sentences[index];
	if (!sentence || !isInHeadline(scene, sentence) || scene.firstSentence[sentence.paragraph] !== index) return null;
	const colon = colonIn(units, sentence.from + 1, Math.min(sentence.to, sentence.from + LONGEST_SOURCE));
	const source = colon > 0 ? speakerBefore(units, sentence.from, colon) : null;
	if (!source) return null;
	let to = colon + 1;
	while (to < sentence.to && units[to]?.text !== ';') to++;
	while (to > colon && units[to - 1]?.kind === 'mark') to--;
	if (to - colon - 1 < SHORTEST) return null;
	const attribution: Attribution = {
		sentence: index,
		cue: { from: colon, to: colon + 1 },
		source,
		shape: 'subject',
		verb: null,
		negated: false,
		from: source.from,
		to: colon + 1,
	};
	return { attribution, range: { from: colon + 1, to } };
}

/** Who stands before the colon of a headline whose words in marks begin at unit `to`: `Laureate Doris Lund: war 'was not that terrible'`. */
export function sourceBeforeColon(
	units: readonly Unit[],
	from: number,
	to: number,
): { readonly phrase: Phrase; readonly colon: number } | null {
	const colon = colonIn(units, from + 1, Math.min(to, from + FARTHEST_COLON));
	const phrase = colon > 0 ? phraseEndingAt(units, colon - 1, from) : null;
	return phrase && phrase.from === from ? { phrase, colon } : null;
}

function colonIn(units: readonly Unit[], from: number, to: number): number {
	for (let at = from; at < to; at++) if (units[at]?.text === ':') return at;
	return -1;
}

/** A person or a document that stands alone before the colon. */
function speakerBefore(units: readonly Unit[], from: number, colon: number): Phrase | null {
	const phrase = phraseStartingAt(units, from, colon);
	const head = phrase && units[phrase.head];
	if (!phrase || phrase.to !== colon || !head) return null;
	return head.type === 'person' || FINDERS.has(head.text) ? phrase : null;
}
