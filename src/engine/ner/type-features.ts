/**
 * What tells the type of a name that has been found, beside the tagger, who decides word by word: the kinds of thing that its words name, the
 * lists that hold it whole, and the nouns beside its mentions. Few and dense: many more were tried, and names nobody knew were typed worse.
 */
import type { Features } from './features.js';
import { mix } from './hash.js';
import { headAfter, headBefore, type WordRange } from './head-nouns.js';
import type { Lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** Words before a name, and after it, that are looked at. */
export const TYPE_REACH_BEFORE = 5;
export const TYPE_REACH_AFTER = 9;
/** Words of a name beyond this many make no difference. */
const LONGEST = 5;

const FEATURE = { length: 100, lastKind: 101, firstKind: 102, list: 103, lists: 104, headBefore: 105, headAfter: 106 };
/** The bits of a head that say its kind, and not how it is tied to the name. */
const KIND = 63;

/** Appends the features of a name's form: of the words from `start` on, up to `end`, of a line. */
export function pushFormFeatures({ words }: WordRange, start: number, end: number, lexicon: Lexicon, out: Features): void {
	const first = words[start] as Word;
	const last = words[end - 1] as Word;
	const isPhrase = end - start > 1 ? 1 : 0;
	out.push(mix(FEATURE.length, Math.min(end - start, LONGEST)));
	if (last.kind) out.push(mix(FEATURE.lastKind, mix(last.kind, isPhrase)));
	if (isPhrase && first.kind) out.push(mix(FEATURE.firstKind, first.kind));
	let phrase = first.hash;
	for (let at = start + 1; at < end; at++) phrase = mix(phrase, (words[at] as Word).hash);
	const lists = isPhrase ? lexicon.listsOf(phrase) : last.lists;
	out.push(mix(FEATURE.lists, mix(lists, isPhrase)));
	for (let rest = lists; rest !== 0; rest &= rest - 1) out.push(mix(FEATURE.list, mix(31 - Math.clz32(rest & -rest), isPhrase)));
}

/** Appends the features of the words around a name. */
export function pushContextFeatures(line: WordRange, start: number, end: number, out: Features): void {
	const before = headBefore(line, start);
	if (before) out.push(mix(FEATURE.headBefore, before & KIND));
	const after = headAfter(line, end);
	if (after) out.push(mix(FEATURE.headAfter, after));
}
