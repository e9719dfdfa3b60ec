import assert from 'node:assert/strict';
import { follows, isEntry, isExit, LABEL_COUNT } from '../../../src/engine/ner/labels.js';
import { Scratch, sumLabels } from '../../../src/engine/ner/lattice.js';
import { likelySpans } from '../../../src/engine/ner/positions.js';

const LENGTH = 2;

/** Scores that differ from label to label and word to word. */
function unevenScores(): Float32Array {
	return Float32Array.from({ length: LENGTH * LABEL_COUNT }, (_, i) => Math.sin(i * 12.9898) * 2);
}

function unevenTransitions(): Float32Array {
	return Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, i) => Math.cos(i * 78.233));
}

/** Every legal pair of labels of a stretch of two words, with its score. */
function allPairs(scores: Float32Array, transitions: Float32Array): { first: number; second: number; score: number }[] {
	const pairs: { first: number; second: number; score: number }[] = [];
	for (let first = 0; first < LABEL_COUNT; first++) {
		for (let second = 0; second < LABEL_COUNT; second++) {
			if (!isEntry(first) || !isExit(second) || !follows(first, second)) continue;
			const score = (scores[first] ?? 0) + (scores[LABEL_COUNT + second] ?? 0) + (transitions[first * LABEL_COUNT + second] ?? 0);
			pairs.push({ first, second, score });
		}
	}
	return pairs;
}

describe('reading a stretch of words', () => {
	it('finds a name where one is likely though none of its types is', () => {
		const marginals = new Float64Array(LENGTH * LABEL_COUNT);
		marginals[0] = 0.4;
		marginals[LABEL_COUNT] = 0.4;
		for (let label = 1; label < LABEL_COUNT; label += 4) {
			marginals[label] = 0.1;
			marginals[LABEL_COUNT + label + 2] = 0.1;
		}
		const [span] = likelySpans(marginals, LENGTH, new Scratch());
		assert.deepEqual([span?.start, span?.end], [0, 2]);
		assert.ok(Math.abs((span?.likelihood ?? 0) - 0.6) < 1e-6);
	});

	it('gives each label the likelihood that all sequences through it add up to', () => {
		const [scores, transitions] = [unevenScores(), unevenTransitions()];
		const marginals = new Float64Array(LENGTH * LABEL_COUNT);
		sumLabels(scores, 0, LENGTH, Float64Array.from(transitions, Math.exp), undefined, 0, new Scratch(), marginals);
		const pairs = allPairs(scores, transitions);
		const total = pairs.reduce((sum, { score }) => sum + Math.exp(score), 0);
		for (let label = 0; label < LABEL_COUNT; label++) {
			const through = pairs.filter(({ second }) => second === label).reduce((sum, { score }) => sum + Math.exp(score), 0);
			assert.ok(Math.abs(through / total - (marginals[LABEL_COUNT + label] ?? 0)) < 1e-6);
		}
	});
});
