/** The tagger's second pass over a paragraph: the best labels by its words and by the rest of the article, as names. */
import { ENTITY_TYPES } from '../../annotations.js';
import { CERTAIN, KEY_KINDS, type Evidence } from './evidence.js';
import { follows, isEntry, isExit, LABEL_COUNT, labelOf, OUTSIDE, Position, positionOf, typeIndexOf } from './labels.js';
import { bestLabels, sumLabels } from './lattice.js';
import type { Model } from './model.js';
import { STRETCH, type FirstPass } from './first-pass.js';
import { TYPE_COUNT, typeLogs } from './type-logs.js';

/** A name in a paragraph: token range from the paragraph's first token, index of its type, likelihood. */
export interface ParagraphName {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly confidence: number;
	/** How likely a name stands on just these words, whatever it names; none where no pass has read one there. */
	readonly spanLikelihood: number | undefined;
	/** The log-likelihood of each type. */
	readonly logs: readonly number[];
}

const NO_NAMES: readonly ParagraphName[] = [];
const PERSON = ENTITY_TYPES.indexOf('person');
const ORGANIZATION = ENTITY_TYPES.indexOf('organization');
const GROUP = ENTITY_TYPES.indexOf('group');
/** How often a listed people is a name where the tagger passes it over: most, and seldom anything else. */
const LISTED = 0.7;
/** A name less sure than this is right in half of the cases, unless its word is a name elsewhere: those of the lowest step of the confidence. */
export const DOUBT = 0.53;
/**
 * A word that the tagger passes over is a name where its other places say so with this likelihood on average, or with the higher one
 * where it might be a part of a longer name; how often that is right.
 */
const MOSTLY = 0.55;
const SURELY = 0.85;
const NAMED_ELSEWHERE = 0.7;
/** Marks less likely right than this are not shown. */
export const FLOOR = 0.45;
/** Words that are a name likelier than this stay, however little is sure of its type, which is settled afterwards. */
const LIKELY_SPAN = 0.5;
/** The same for those that must be surer. */
const SURE_SPAN = 0.7;
/** But for peoples, where it is likelier than this that the words are some name: they are seldom taken for another kind. */
const SOME_NAME = 0.9;

/** The names of a paragraph, in text order. */
export function secondPass(paragraph: FirstPass, evidence: Evidence, model: Model): readonly ParagraphName[] {
	const { stretches } = paragraph;
	const scores = scoresWith(paragraph, evidence, model);
	const names: ParagraphName[] = [];
	let at = 0;
	for (let s = 0; s < stretches.length; s += STRETCH) {
		const [from, length] = [stretches[s] as number, stretches[s + 1] as number];
		const isInitial = stretches[s + 2] === 1;
		const before = names.length;
		pushNames(paragraph, scores, evidence, at * LABEL_COUNT, from, length, isInitial, model, names);
		pushNamedElsewhere(paragraph, scores, evidence, at, from, length, before, names, model.scratch.labelsFor(length));
		at += length;
	}
	return names.length === 0 ? NO_NAMES : names.slice();
}

/** The scores of the first pass, and what the other places of the words say. */
function scoresWith({ scores: own, entries, likelihoods, words }: FirstPass, evidence: Evidence, model: Model): Float32Array {
	const scores = model.scratch.copyOf(own, 0, words * LABEL_COUNT);
	for (let word = 0; word < words; word++)
		evidence.addTo(scores, word * LABEL_COUNT, entries, word * KEY_KINDS, likelihoods, word * LABEL_COUNT, model.evidence);
	return scores;
}

function pushNames(
	paragraph: FirstPass,
	scores: Float32Array,
	evidence: Evidence,
	at: number,
	token: number,
	length: number,
	isInitial: boolean,
	model: Model,
	names: ParagraphName[],
): void {
	const { scratch } = model;
	const labels = scratch.labelsFor(length);
	bestLabels(scores, at, length, model.evidenceTransitions, scratch, labels, 0);
	const first = at / LABEL_COUNT;
	if (!mayHoldName(paragraph, labels, first, length)) return;
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expEvidenceTransitions, undefined, 0, scratch, marginals);
	const pushName = (start: number, end: number, type: number, confidence: number, spanLikelihood?: number): void => {
		const logs = typeLogs(scores, at + start * LABEL_COUNT, end - start);
		names.push({ from: token + start, to: token + end, type, confidence, logs, spanLikelihood });
	};
	let start = 0;
	let least = 1;
	let some = 1;
	for (let i = 0; i < length; i++) {
		const label = labels[i] as number;
		if (label === OUTSIDE) {
			if (paragraph.nationalities.has(first + i)) pushName(i, i + 1, GROUP, LISTED);
			continue;
		}
		const position = positionOf(label);
		if (position === Position.begin || position === Position.only) {
			start = i;
			least = 1;
			some = 1;
		}
		least = Math.min(least, marginals[i * LABEL_COUNT + label] as number);
		some = Math.min(some, 1 - (marginals[i * LABEL_COUNT] as number));
		if (position === Position.begin || position === Position.inside) continue;
		let confidence = calibrated(least, model.calibration);
		const span = spanLikelihoodOf(marginals, labels, start, i);
		if (isInitial && i === 0 && isCommon(paragraph, evidence, first)) continue;
		if (confidence < FLOOR && some > SOME_NAME && typeIndexOf(label) === GROUP) confidence = FLOOR;
		if (confidence >= FLOOR && areNamesElsewhere(paragraph, evidence, first + start, first + i)) confidence = Math.max(confidence, DOUBT);
		const isDoubtful =
			confidence < DOUBT && span < SURE_SPAN && (start === i ? typeIndexOf(label) === PERSON : typeIndexOf(label) === ORGANIZATION);
		if ((confidence >= FLOOR || span >= LIKELY_SPAN) && !isDoubtful) pushName(start, i + 1, typeIndexOf(label), confidence, span);
		else if (paragraph.nationalities.has(first + start) && (start === i || typeIndexOf(label) === PERSON))
			pushName(start, start + 1, GROUP, LISTED);
	}
}

/** Whether any of the words is labelled as a part of a name, or names a people. */
function mayHoldName({ nationalities }: FirstPass, labels: Uint8Array, first: number, length: number): boolean {
	for (let i = 0; i < length; i++) if (labels[i] !== OUTSIDE || nationalities.has(first + i)) return true;
	return false;
}

/** How likely words up to `last` are just one name, whatever it names: that of the least likely of them. */
function spanLikelihoodOf(marginals: Float64Array, labels: Uint8Array, start: number, last: number): number {
	let least = 1;
	for (let word = start; word <= last; word++) {
		const position = positionOf(labels[word] as number);
		let sum = 0;
		for (let type = 0; type < TYPE_COUNT; type++) sum += marginals[word * LABEL_COUNT + labelOf(type, position)] as number;
		least = Math.min(least, sum);
	}
	return least;
}

/** Whether a word that begins a sentence has a capital there alone, and stands in small letters elsewhere. */
function isCommon(paragraph: FirstPass, evidence: Evidence, word: number): boolean {
	const entry = entryOf(paragraph, word);
	return evidence.othersOf(entry) === 0 && evidence.lowerShareOf(entry) > 0;
}

/** Whether each of some words is rather a name than none in its other places. */
function areNamesElsewhere(paragraph: FirstPass, evidence: Evidence, from: number, last: number): boolean {
	for (let word = from; word <= last; word++) if (!isNameElsewhere(paragraph, evidence, word)) return false;
	return true;
}

/** Whether a word is rather a name than none in its other places. */
function isNameElsewhere(paragraph: FirstPass, evidence: Evidence, word: number): boolean {
	const entry = entryOf(paragraph, word);
	const others = evidence.othersOf(entry);
	return others > 0 && sumElsewhere(paragraph, evidence, word, OUTSIDE) < (CERTAIN * others) / 2;
}

/** Adds, among the words of a stretch that are in none of its names (those from `before` on), what is a name in all other places of the article. */
function pushNamedElsewhere(
	paragraph: FirstPass,
	scores: Float32Array,
	evidence: Evidence,
	first: number,
	token: number,
	length: number,
	before: number,
	names: ParagraphName[],
	labels: Uint8Array,
): void {
	const known = names.length;
	let next = before;
	for (let i = 0; i < length; i++) {
		while (next < known && (names[next] as ParagraphName).to <= token + i) next++;
		const limit = next < known ? (names[next] as ParagraphName).from - token : length;
		let end = i < limit ? endElsewhere(paragraph, evidence, first, i, limit, MOSTLY) : i;
		// A part of a longer name that was too doubtful must be surer.
		if (end > i && !(isEntry(labels[i] as number) && isExit(labels[end - 1] as number)))
			end = endElsewhere(paragraph, evidence, first, i, limit, SURELY);
		if (end === i) continue;
		const type = typeIndexOf(labelElsewhere(paragraph, evidence, first + i, MOSTLY));
		const logs = typeLogs(scores, (first + i) * LABEL_COUNT, end - i);
		names.push({ from: token + i, to: token + end, type, confidence: NAMED_ELSEWHERE, logs, spanLikelihood: undefined });
		i = end - 1;
	}
	if (names.length > known) names.splice(before, names.length - before, ...names.slice(before).sort((a, b) => a.from - b.from));
}

/** Where a name ends that the other places of its words make of those from `i` on; `i` where they make none. */
function endElsewhere(paragraph: FirstPass, evidence: Evidence, first: number, i: number, limit: number, share: number): number {
	let label = labelElsewhere(paragraph, evidence, first + i, share);
	if (label === OUTSIDE || !isEntry(label)) return i;
	let end = i + 1;
	for (; !isExit(label); end++) {
		const next = end < limit ? labelElsewhere(paragraph, evidence, first + end, share) : OUTSIDE;
		if (next === OUTSIDE || !follows(label, next)) return i;
		label = next;
	}
	return end;
}

/** The label that a word has in so great a share of its other places, by the first reading; OUTSIDE where it has none, or stands in small letters anywhere. */
function labelElsewhere(paragraph: FirstPass, evidence: Evidence, word: number, share: number): number {
	const entry = entryOf(paragraph, word);
	const others = evidence.othersOf(entry);
	if (others < 1 || evidence.lowerShareOf(entry) > 0) return OUTSIDE;
	const least = share * CERTAIN * others;
	for (let label = OUTSIDE + 1; label < LABEL_COUNT; label++) if (sumElsewhere(paragraph, evidence, word, label) >= least) return label;
	return OUTSIDE;
}

/** The sum of a label's likelihoods over all places of a word but its own. */
function sumElsewhere(paragraph: FirstPass, evidence: Evidence, word: number, label: number): number {
	return evidence.sumOf(entryOf(paragraph, word), label) - (paragraph.likelihoods[word * LABEL_COUNT + label] as number);
}

/** The entry of a word by itself. */
function entryOf({ entries }: FirstPass, word: number): number {
	return entries[word * KEY_KINDS] as number;
}

/** The share of right marks among those with this raw confidence: `calibration` has pairs of a bin's upper end and its share. */
export function calibrated(raw: number, calibration: Float32Array): number {
	for (let bin = 0; bin < calibration.length; bin += 2) if (raw <= (calibration[bin] as number)) return calibration[bin + 1] as number;
	return raw;
}
