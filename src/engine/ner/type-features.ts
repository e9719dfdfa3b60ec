/**
 * What tells the type of a name that has been found: its form, and the words beside it. Unlike the tagger, which decides word by word, this
 * looks at the whole name, and what its mentions say adds up (see `Agreement`).
 */
import type { Features, Line } from './features.js';
import { mix } from './hash.js';
import { headAfter, headBefore } from './head-nouns.js';
import type { Lexicon } from './lexicon.js';
import { Case, type Word } from './words.js';

/** Words before a name, and after it, that are looked at. */
export const TYPE_REACH_BEFORE = 5;
export const TYPE_REACH_AFTER = 9;

const FORM = {
	last: 100,
	lastKind: 101,
	lastSuffix: 102,
	first: 103,
	firstKind: 104,
	inner: 105,
	innerKind: 106,
	length: 107,
	shape: 108,
	phraseLists: 110,
	lastLists: 111,
	firstLists: 112,
	lastCluster: 113,
	firstCluster: 114,
	capitals: 116,
};
const CONTEXT = {
	before: 120,
	beforeCluster: 121,
	beforePair: 122,
	after: 123,
	afterCluster: 124,
	afterPair: 125,
	around: 126,
	headBefore: 127,
	headAfter: 128,
	owned: 129,
	ownedKind: 130,
	afterKind: 131,
	beforeKind: 132,
	farAfter: 133,
	farBefore: 134,
	bias: 135,
};
const POSSESSIVE = /^['’]s?$/;

/** Appends the features of a name's form: of the words from `start` on, up to `end`, of a line. */
export function pushFormFeatures({ words }: Line, start: number, end: number, lexicon: Lexicon, out: Features): void {
	const first = words[start] as Word;
	const last = words[end - 1] as Word;
	const length = Math.min(end - start, 5);
	out.push(mix(FORM.length, length));
	out.push(mix(FORM.last, last.hash));
	out.push(mix(FORM.last, mix(last.hash, Math.min(length, 2))));
	if (last.kind) out.push(mix(FORM.lastKind, mix(last.kind, Math.min(length, 2))));
	pushEnds(last.lower, out);
	out.push(mix(FORM.lastCluster, mix(last.clusterMiddle, Math.min(length, 2))));
	out.push(mix(FORM.capitals, mix(last.capitals, Math.min(length, 3))));
	if (end - start > 1) {
		out.push(mix(FORM.first, first.hash));
		if (first.kind) out.push(mix(FORM.firstKind, first.kind));
		out.push(mix(FORM.firstCluster, first.clusterMiddle));
		out.push(mix(FORM.firstLists, first.lists));
	}
	let shape = 1;
	let phrase = first.hash;
	for (let at = start; at < end; at++) {
		const word = words[at] as Word;
		if (at < start + 4) shape = mix(shape, word.shape);
		if (at > start) phrase = mix(phrase, word.hash);
		if (at === start || at === end - 1 || at > start + 6) continue;
		out.push(mix(FORM.inner, word.hash));
		if (word.kind) out.push(mix(FORM.innerKind, word.kind));
		// `University of Visby`: the head stands before the joint.
		if (word.letterCase === Case.lower) out.push(mix(FORM.innerKind, mix(7, words[at - 1]?.kind ?? 0)));
	}
	out.push(mix(FORM.shape, shape));
	pushLists(end - start > 1 ? lexicon.listsOf(phrase) : last.lists, FORM.phraseLists, length, out);
	if (end - start > 1) pushLists(last.lists, FORM.lastLists, 1, out);
}

function pushEnds(lower: string, out: Features): void {
	for (let n = 2; n <= 4 && n < lower.length; n++) out.push(mix(FORM.lastSuffix, hashOfEnd(lower, n)));
}

function hashOfEnd(lower: string, length: number): number {
	let hash = length;
	for (let at = lower.length - length; at < lower.length; at++) hash = mix(hash, lower.charCodeAt(at));
	return hash;
}

function pushLists(lists: number, kind: number, length: number, out: Features): void {
	out.push(mix(kind, mix(lists, length)));
	let count = 0;
	for (let rest = lists; rest !== 0 && count < 8; rest &= rest - 1, count++)
		out.push(mix(kind + 50, mix(31 - Math.clz32(rest & -rest), length)));
}

/** Appends the features of the words around a name. */
export function pushContextFeatures(line: Line, start: number, end: number, out: Features): void {
	const { words, to } = line;
	const before = words[start - 1];
	const before2 = words[start - 2];
	const after = words[end];
	const after2 = words[end + 1];
	out.push(CONTEXT.bias);
	out.push(mix(CONTEXT.before, before?.hash ?? 1));
	out.push(mix(CONTEXT.beforeCluster, before?.clusterMiddle ?? 999));
	out.push(mix(CONTEXT.beforePair, mix(before2?.hash ?? 1, before?.hash ?? 1)));
	out.push(mix(CONTEXT.farBefore, before2?.clusterMiddle ?? 999));
	out.push(mix(CONTEXT.beforeKind, before?.kind ?? 0));
	out.push(mix(CONTEXT.after, after?.hash ?? 2));
	out.push(mix(CONTEXT.afterCluster, after?.clusterMiddle ?? 999));
	out.push(mix(CONTEXT.afterPair, mix(after?.hash ?? 2, after2?.hash ?? 2)));
	out.push(mix(CONTEXT.farAfter, after2?.clusterMiddle ?? 999));
	out.push(mix(CONTEXT.afterKind, after?.kind ?? 0));
	out.push(mix(CONTEXT.around, mix(before?.hash ?? 1, after?.hash ?? 2)));
	const headOfBefore = headBefore(line, start);
	if (headOfBefore) {
		out.push(mix(CONTEXT.headBefore, headOfBefore));
		out.push(mix(CONTEXT.headBefore, mix(3, headOfBefore & 63)));
	}
	const headOfAfter = headAfter(line, end);
	if (headOfAfter) out.push(mix(CONTEXT.headAfter, headOfAfter));
	if (after && POSSESSIVE.test(after.text)) {
		out.push(mix(CONTEXT.owned, after2?.hash ?? 2));
		for (let at = end + 1; at < Math.min(to, end + 4); at++) {
			const kind = words[at]?.kind ?? 0;
			if (!kind) continue;
			out.push(mix(CONTEXT.ownedKind, kind));
			break;
		}
	}
}
