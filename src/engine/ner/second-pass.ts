/** The tagger's second pass over a paragraph: where its names are, by its words and by the rest of the article. */
import { KEY_KINDS, type Evidence } from './evidence.js';
import { LABEL_COUNT } from './labels.js';
import { sumLabels } from './lattice.js';
import type { Model } from './model.js';
import { likelySpans } from './positions.js';
import { STRETCH, type FirstPass } from './first-pass.js';
import { typeLogs } from './type-logs.js';

/** A name in a paragraph whose type is open. */
export interface ParagraphSpan {
	/** Token range from the paragraph's first token, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** How likely a name stands on just these words, whatever it names. */
	readonly likelihood: number;
	/** The log-likelihood of each type. */
	readonly logs: readonly number[];
}

const NO_NAMES: readonly ParagraphSpan[] = [];

/** The names of a paragraph, in text order. */
export function secondPass(paragraph: FirstPass, evidence: Evidence, model: Model): readonly ParagraphSpan[] {
	const { stretches } = paragraph;
	const scores = scoresWith(paragraph, evidence, model);
	const names: ParagraphSpan[] = [];
	let at = 0;
	for (let s = 0; s < stretches.length; s += STRETCH) {
		const [from, length] = [stretches[s] as number, stretches[s + 1] as number];
		const skipped = stretches[s + 2] === 1 && isCommon(paragraph, at / LABEL_COUNT, evidence) ? 0 : -1;
		pushNames(scores, at, from, length, skipped, model, names);
		at += length * LABEL_COUNT;
	}
	return names.length === 0 ? NO_NAMES : names;
}

/** The scores of the first pass, and what the other places of the words say. */
function scoresWith({ scores: own, entries, likelihoods, words }: FirstPass, evidence: Evidence, model: Model): Float32Array {
	const scores = model.scratch.copyOf(own, 0, words * LABEL_COUNT);
	for (let word = 0; word < words; word++)
		evidence.addTo(scores, word * LABEL_COUNT, entries, word * KEY_KINDS, likelihoods, word * LABEL_COUNT, model.evidence);
	return scores;
}

/** Whether a word that begins a sentence has a capital there alone, and stands in small letters elsewhere. */
function isCommon({ entries }: FirstPass, word: number, evidence: Evidence): boolean {
	const entry = entries[word * KEY_KINDS] as number;
	return evidence.othersOf(entry) === 0 && evidence.lowerShareOf(entry) > 0;
}

/** Pushes the names of a stretch that begins at `token`, whose scores begin at `at`, but for one of the word `skipped` alone. */
function pushNames(
	scores: Float32Array,
	at: number,
	token: number,
	length: number,
	skipped: number,
	model: Model,
	names: ParagraphSpan[],
): void {
	const { scratch } = model;
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expEvidenceTransitions, undefined, 0, scratch, marginals);
	for (const { start, end, likelihood } of likelySpans(marginals, length, scratch)) {
		if (start === skipped && end === start + 1) continue;
		names.push({ from: token + start, to: token + end, likelihood, logs: typeLogs(scores, at + start * LABEL_COUNT, end - start) });
	}
}
