/** Trains the second reading: the first reading's scores, moved by what the rest of the article says. */
import { CERTAIN, COUNT_STEPS, Evidence, EVIDENCE, EVIDENCE_BLOCK as BLOCK, KEY_KINDS } from '../src/engine/ner/evidence.js';
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import { Scratch, sumLabels } from '../src/engine/ner/lattice.js';
import type { Examples } from './encode.js';
import { PAIRS_FROM, PAIRS_START, sumPairs } from './pairs.js';
import { Random } from './random.js';

const L = LABEL_COUNT;
/** For each word: KEY_KINDS steps, and KEY_KINDS × EVIDENCE numbers. */
export interface EvidenceTable {
	readonly steps: Uint8Array;
	readonly numbers: Float32Array;
}

export interface StackWeights {
	readonly evidence: Float32Array;
	readonly transitions: Float32Array;
	readonly scale: Float32Array;
}

/** The likelihood of each label of each word by the first reading. */
export function marginalsOf(
	examples: Examples,
	scores: Float32Array,
	transitions: Float32Array,
	first = 0,
	end = examples.stretchCount,
	marginals = new Float32Array(examples.wordCount * L),
): Float32Array {
	const scratch = new Scratch();
	const exp = Float64Array.from(transitions, Math.exp);
	for (let s = first; s < end; s++) {
		const [from, to] = rangeOf(examples, s);
		const out = new Float64Array((to - from) * L);
		sumLabels(scores, from * L, to - from, exp, undefined, 0, scratch, out);
		marginals.set(out, from * L);
	}
	return marginals;
}

export function rangeOf(examples: Examples, stretch: number): [number, number] {
	const from = examples.first.data[stretch] as number;
	return [from, stretch + 1 < examples.stretchCount ? (examples.first.data[stretch + 1] as number) : examples.wordCount];
}

/** Evidence for every word, document by document. */
export function gatherEvidence(examples: Examples, marginals: Float32Array): EvidenceTable {
	const steps = new Uint8Array(examples.wordCount * KEY_KINDS);
	const numbers = new Float32Array(examples.wordCount * KEY_KINDS * EVIDENCE);
	const likelihoods = Uint8Array.from(marginals, (marginal) => Math.round(marginal * CERTAIN));
	for (let s = 0; s < examples.stretchCount;) {
		const document = examples.document.data[s] as number;
		let end = s;
		while (end < examples.stretchCount && examples.document.data[end] === document) end++;
		gatherDocument(examples, likelihoods, rangeOf(examples, s)[0], rangeOf(examples, end - 1)[1], steps, numbers);
		s = end;
	}
	return { steps, numbers };
}

function gatherDocument(
	examples: Examples,
	likelihoods: Uint8Array,
	from: number,
	to: number,
	steps: Uint8Array,
	numbers: Float32Array,
): void {
	const evidence = new Evidence();
	const entryOf = (word: number, kind: number): number => evidence.entryOf(examples.keys.data[word * KEY_KINDS + kind] as number);
	for (let w = from; w < to; w++) for (let k = 0; k < KEY_KINDS; k++) evidence.addPlaces(entryOf(w, k), 1, likelihoods, w * L);
	// The same at each place of a word, so that it counts once.
	const isCounted = new Set<number>();
	for (let w = from; w < to; w++) {
		const own = entryOf(w, 0);
		if (!isCounted.has(own)) evidence.addLower(own, examples.lowers.data[w] as number);
		isCounted.add(own);
		for (let k = 0; k < KEY_KINDS; k++) {
			const entry = entryOf(w, k);
			const at = (w * KEY_KINDS + k) * EVIDENCE;
			const step = evidence.stepOf(entry);
			steps[w * KEY_KINDS + k] = step;
			if (k === 0) numbers[at + L] = evidence.lowerShareOf(entry);
			if (step === COUNT_STEPS) continue;
			for (let l = 0; l < L; l++) {
				const others = evidence.sumOf(entry, l) - (likelihoods[w * L + l] as number);
				numbers[at + l] = others / (CERTAIN * (evidence.placesOf(entry) - 1));
				numbers[at + L + 1 + l] = Math.min(1, others / CERTAIN);
			}
		}
	}
}

export function freshStack(transitions: Float32Array): StackWeights {
	return { evidence: new Float32Array(KEY_KINDS * (COUNT_STEPS + 1) * BLOCK), transitions: transitions.slice(), scale: Float32Array.of(1) };
}

/** Adds what the evidence says to the scores of a word. */
export function addEvidence(weights: Float32Array, table: EvidenceTable, word: number, scores: Float32Array, to: number): void {
	for (let k = 0; k < KEY_KINDS; k++) {
		const block = (k * (COUNT_STEPS + 1) + (table.steps[word * KEY_KINDS + k] as number)) * BLOCK;
		const from = (word * KEY_KINDS + k) * EVIDENCE;
		for (let e = 0; e <= EVIDENCE; e++) {
			const x = e === EVIDENCE ? 1 : (table.numbers[from + e] as number);
			if (x === 0) continue;
			const row = block + e * L;
			for (let l = 0; l < L; l++) scores[to + l] = (scores[to + l] as number) + x * (weights[row + l] as number);
		}
	}
}

/** Learns the second reading from some stretches; `scores` come from models that have not seen these. */
export function trainStack(
	stretches: Int32Array,
	examples: Examples,
	scores: Float32Array,
	table: EvidenceTable,
	start: StackWeights,
	epochs: number,
	step: number,
	decay: number,
	seed: number,
): StackWeights {
	const weights = { evidence: start.evidence.slice(), transitions: start.transitions.slice(), scale: start.scale.slice() };
	const squares = { evidence: new Float32Array(weights.evidence.length).fill(0.05), transitions: new Float32Array(L * L).fill(0.05) };
	const sum = { evidence: new Float64Array(weights.evidence.length), transitions: new Float64Array(L * L) };
	const random = new Random(seed);
	const scratch = new Scratch();
	const order = [...stretches];
	let averaged = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		random.shuffle(order);
		let exp = Float64Array.from(weights.transitions, Math.exp);
		for (const [done, s] of order.entries()) {
			if (done % 50 === 0) exp = Float64Array.from(weights.transitions, Math.exp);
			const [from, to] = rangeOf(examples, s);
			const length = to - from;
			const rows = scores.slice(from * L, to * L);
			for (let i = 0; i < length; i++) addEvidence(weights.evidence, table, from + i, rows, i * L);
			const pairs = new Float64Array(L * L);
			const bound = new Float64Array(length * L);
			const free = new Float64Array(length * L);
			const log = sumPairs(rows, length, exp, examples.masks.data, from, scratch, bound, pairs, -1);
			if (!(log > -600)) continue;
			sumPairs(rows, length, exp, undefined, 0, scratch, free, pairs, 1);
			const weight = examples.weights[s] as number;
			for (let i = 0; i < length; i++) {
				const word = from + i;
				for (let k = 0; k < KEY_KINDS; k++) {
					const block = (k * (COUNT_STEPS + 1) + (table.steps[word * KEY_KINDS + k] as number)) * BLOCK;
					for (let e = 0; e <= EVIDENCE; e++) {
						const x = e === EVIDENCE ? 1 : (table.numbers[(word * KEY_KINDS + k) * EVIDENCE + e] as number);
						if (x < 1e-3) continue;
						for (let l = 0; l < L; l++) {
							const at = block + e * L + l;
							const g =
								((free[i * L + l] as number) - (bound[i * L + l] as number)) * x * weight + decay * (weights.evidence[at] as number);
							const q = (squares.evidence[at] as number) + g * g;
							squares.evidence[at] = q;
							weights.evidence[at] = (weights.evidence[at] as number) - (step * g) / Math.sqrt(q);
						}
					}
				}
			}
			for (let next = 0; next < L; next++) {
				for (let p = PAIRS_START[next] as number; p < (PAIRS_START[next + 1] as number); p++) {
					const pair = (PAIRS_FROM[p] as number) * L + next;
					const g = (pairs[pair] as number) * weight;
					if (g === 0) continue;
					const q = (squares.transitions[pair] as number) + g * g;
					squares.transitions[pair] = q;
					weights.transitions[pair] = (weights.transitions[pair] as number) - (step * g) / Math.sqrt(q);
				}
			}
		}
		if (epoch >= epochs / 2) {
			averaged++;
			for (let i = 0; i < sum.evidence.length; i++) sum.evidence[i] = (sum.evidence[i] as number) + (weights.evidence[i] as number);
			for (let i = 0; i < L * L; i++) sum.transitions[i] = (sum.transitions[i] as number) + (weights.transitions[i] as number);
		}
	}
	return {
		evidence: Float32Array.from(sum.evidence, (x) => x / averaged),
		transitions: Float32Array.from(sum.transitions, (x) => x / averaged),
		scale: weights.scale,
	};
}
