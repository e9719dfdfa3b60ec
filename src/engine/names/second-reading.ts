/** The second reading of a paragraph: the best labels once the rest of the article has been heard, as names. */
import { ENTITY_TYPES } from '../../annotations.js';
import { LABEL_COUNT, OUTSIDE, Position, positionOf, typeIndexOf } from './labels.js';
import { bestLabels, sumLabels, type Scratch } from './lattice.js';
import type { Model } from './model.js';
import type { ParagraphName, ParagraphWork } from './paragraph-work.js';

const GROUP = ENTITY_TYPES.indexOf('group');
/** How often a listed people is a name where the tagger passes it over: most, and seldom anything else. */
const LISTED = 0.7;
/** Marks less likely right than this are not shown. */
const FLOOR = 0.45;

/** The names of a paragraph by `scores`, in text order. */
export function secondReading(work: ParagraphWork, scores: Float32Array, model: Model, scratch: Scratch): ParagraphName[] {
	const names: ParagraphName[] = [];
	let at = 0;
	for (let s = 0; s < work.stretches.length; s += 2) {
		const [from, length] = [work.stretches[s] as number, work.stretches[s + 1] as number];
		pushNames(work, scores, at * LABEL_COUNT, from, length, model, scratch, names);
		at += length;
	}
	return names;
}

function pushNames(
	work: ParagraphWork,
	scores: Float32Array,
	at: number,
	token: number,
	length: number,
	model: Model,
	scratch: Scratch,
	names: ParagraphName[],
): void {
	const labels = scratch.labelsFor(length);
	bestLabels(scores, at, length, model.evidenceTransitions, scratch, labels, 0);
	const first = at / LABEL_COUNT;
	let any = false;
	for (let i = 0; i < length; i++) any ||= labels[i] !== OUTSIDE || work.peoples.has(first + i);
	if (!any) return;
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expEvidenceTransitions, undefined, 0, scratch, marginals);
	let start = 0;
	let least = 1;
	for (let i = 0; i < length; i++) {
		const label = labels[i] as number;
		if (label === OUTSIDE) {
			if (work.peoples.has(first + i)) names.push({ from: token + i, to: token + i + 1, type: GROUP, confidence: LISTED });
			continue;
		}
		const position = positionOf(label);
		if (position === Position.begin || position === Position.only) {
			start = i;
			least = 1;
		}
		least = Math.min(least, marginals[i * LABEL_COUNT + label] as number);
		if (position === Position.begin || position === Position.inside) continue;
		const confidence = calibrated(least, model.calibration);
		if (confidence >= FLOOR) names.push({ from: token + start, to: token + i + 1, type: typeIndexOf(label), confidence });
	}
}

/** The share of right marks among those with this raw confidence: `calibration` has pairs of a bin's upper end and its share. */
export function calibrated(raw: number, calibration: Float32Array): number {
	for (let bin = 0; bin < calibration.length; bin += 2) if (raw <= (calibration[bin] as number)) return calibration[bin + 1] as number;
	return raw;
}
