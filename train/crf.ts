/** Trains the linear-chain model: AdaGrad on the likelihood of the allowed labels, features dropped at random. */
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import { Scratch } from '../src/engine/ner/lattice.js';
import type { Examples } from './encode.js';
import type { Net, WordTable } from './net.js';
import { PAIRS_FROM, PAIRS_START, sumPairs } from './pairs.js';
import { Random } from './random.js';

export interface TrainOptions {
	readonly epochs: number;
	readonly step: number;
	readonly dropout: number;
	readonly seed: number;
	/** The network beside the linear features. */
	readonly net?: {
		readonly net: Net;
		readonly table: WordTable;
		readonly means: Float32Array;
		readonly step: number;
		readonly batch: number;
		readonly inputDropout: number;
		readonly decay: number;
		readonly dropout: number;
	};
}

/** Weights: LABEL_COUNT a feature, and the score of each pair of labels. */
export interface Weights {
	readonly features: Float32Array;
	readonly transitions: Float32Array;
}

const L = LABEL_COUNT;
/** A label whose likelihood is off by less teaches nothing that is worth its time. */
const LEAST_GRADIENT = 8e-3;

/** Learns from the examples whose index is in `stretches`; feature numbers below `featureCount`, -1 for none. */
export function trainChain(
	examples: Examples,
	stretches: Int32Array,
	featureCount: number,
	options: TrainOptions,
	log: (line: string) => void,
): Weights {
	const trainer = new Trainer(examples, featureCount, options);
	const order = [...stretches];
	const random = new Random(options.seed);
	const average = { features: new Float32Array(featureCount * L), transitions: new Float32Array(L * L) };
	const averagedFrom = Math.floor(options.epochs / 2);
	for (let epoch = 0; epoch < options.epochs; epoch++) {
		const started = Date.now();
		random.shuffle(order);
		let loss = 0;
		for (const [done, stretch] of order.entries()) {
			if (done % 1000 === 0) trainer.rate = Math.max(0.02, 1 - (epoch + done / order.length) / options.epochs);
			loss += trainer.learn(stretch, random);
		}
		log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
		if (epoch >= averagedFrom) addTo(average, trainer.weights, 1 / (options.epochs - averagedFrom));
	}
	return average;
}

function addTo(sum: Weights, weights: Weights, scale: number): void {
	for (let i = 0; i < sum.features.length; i++) sum.features[i] = (sum.features[i] as number) + (weights.features[i] as number) * scale;
	for (let i = 0; i < sum.transitions.length; i++)
		sum.transitions[i] = (sum.transitions[i] as number) + (weights.transitions[i] as number) * scale;
}

class Trainer {
	readonly weights: Weights;
	readonly #squares: Weights;
	readonly #examples: Examples;
	readonly #options: TrainOptions;
	readonly #scratch = new Scratch();
	readonly #exp = new Float64Array(L * L);
	readonly #pairs = new Float64Array(L * L);
	/** Labels of the word at hand from which something is learnt. */
	readonly #distinctive = new Int32Array(L);
	/** 1 for words of the stretch from which nothing is. */
	readonly #isQuiet = new Uint8Array(64);
	#stale = 0;
	#scores = new Float32Array(L * 64);
	#free = new Float64Array(L * 64);
	#bound = new Float64Array(L * 64);
	#active = new Int32Array(1 << 14);
	#activeStart = new Int32Array(1 << 10);

	constructor(examples: Examples, featureCount: number, options: TrainOptions) {
		this.#examples = examples;
		this.#options = options;
		this.weights = { features: new Float32Array(featureCount * L), transitions: new Float32Array(L * L) };
		this.#squares = { features: new Float32Array(featureCount * L).fill(1e-2), transitions: new Float32Array(L * L).fill(1e-2) };
	}

	/** One step on one stretch; returns its loss. */
	learn(stretch: number, random: Random): number {
		const { first, masks, weights } = this.#examples;
		const from = first.data[stretch] as number;
		const to = stretch + 1 < first.length ? (first.data[stretch + 1] as number) : masks.length;
		const length = to - from;
		if (length > 60) return 0;
		if (this.#stale-- <= 0) this.#refresh();
		this.#score(from, length, random);
		if (this.#options.net) this.#forward(from, length, random);
		this.#pairs.fill(0);
		const weight = weights[stretch] as number;
		const bound = sumPairs(this.#scores, length, this.#exp, masks.data, from, this.#scratch, this.#bound, this.#pairs, -1);
		if (bound < -600 || !Number.isFinite(bound)) return 0;
		const free = sumPairs(this.#scores, length, this.#exp, undefined, 0, this.#scratch, this.#free, this.#pairs, 1);
		this.#update(length, weight);
		if (this.#options.net) this.#backward(from, length);
		return (free - bound) * weight;
	}

	#hidden = new Float32Array(256 * 64);
	#seen = 0;
	readonly #dropped = new Int32Array(64);

	#forward(from: number, length: number, random: Random): void {
		const { net } = this.#options;
		if (!net) return;
		const H = net.net.shape.hidden;
		const scale = 1 / (1 - net.dropout);
		for (let i = 0; i < length; i++) {
			let dropped = 0;
			for (let slot = 0; slot < 11; slot++) if (random.next() < net.inputDropout) dropped |= 1 << slot;
			this.#dropped[i] = dropped;
			net.net.forward(this.#examples, net.table, net.means, from + i, this.#hidden, i * H, dropped);
			for (let h = i * H; h < (i + 1) * H; h++) this.#hidden[h] = random.next() < net.dropout ? 0 : (this.#hidden[h] as number) * scale;
			net.net.addScores(this.#hidden, i * H, this.#scores, i * L);
		}
	}

	#backward(from: number, length: number): void {
		const { net } = this.#options;
		if (!net) return;
		const H = net.net.shape.hidden;
		for (let i = 0; i < length; i++) {
			if (this.#isQuiet[i]) continue;
			net.net.backward(
				this.#examples,
				net.table,
				net.means,
				from + i,
				this.#hidden,
				i * H,
				this.#free,
				i * L,
				1 / (1 - net.dropout),
				this.#dropped[i],
			);
		}
		if (++this.#seen % net.batch === 0) net.net.update(net.step * this.rate, net.decay);
	}

	/** The network's step falls to nothing over training. */
	rate = 1;

	/** The exponentials of the transitions are renewed now and then: they move slowly. */
	#refresh(): void {
		this.#stale = 20;
		const { transitions } = this.weights;
		for (let i = 0; i < L * L; i++) this.#exp[i] = Math.exp(transitions[i] as number);
	}

	#score(from: number, length: number, random: Random): void {
		const { start, features } = this.#examples;
		const { dropout } = this.#options;
		const scale = 1 / (1 - dropout);
		const weights = this.weights.features;
		const scores = this.#scores;
		let active = 0;
		// One random number decides for four features, eight bits each.
		let bits = 0;
		let left = 0;
		const floor = Math.round(dropout * 256);
		for (let i = 0; i < length; i++) {
			const row = i * L;
			this.#activeStart[i] = active;
			for (let l = 0; l < L; l++) scores[row + l] = 0;
			const word = from + i;
			const end = word + 1 < start.length ? (start.data[word + 1] as number) : features.length;
			for (let f = start.data[word] as number; f < end; f++) {
				const feature = features.data[f] as number;
				if (feature < 0) continue;
				if (left === 0) {
					bits = random.bits();
					left = 4;
				}
				const draw = bits & 255;
				bits >>>= 8;
				left--;
				if (draw < floor) continue;
				const at = feature * L;
				for (let l = 0; l < L; l++) scores[row + l] = (scores[row + l] as number) + (weights[at + l] as number);
				if (active === this.#active.length) {
					const grown = new Int32Array(active * 2);
					grown.set(this.#active);
					this.#active = grown;
				}
				this.#active[active++] = at;
			}
			for (let l = 0; l < L; l++) scores[row + l] = (scores[row + l] as number) * scale;
		}
		this.#activeStart[length] = active;
	}

	#update(length: number, weight: number): void {
		const { step } = this.#options;
		const weights = this.weights.features;
		const squares = this.#squares.features;
		const free = this.#free;
		const distinctive = this.#distinctive;
		for (let i = 0; i < length; i++) {
			const row = i * L;
			let count = 0;
			for (let l = 0; l < L; l++) {
				const g = ((free[row + l] as number) - (this.#bound[row + l] as number)) * weight;
				free[row + l] = g;
				if (Math.abs(g) > LEAST_GRADIENT) distinctive[count++] = l;
			}
			this.#isQuiet[i] = count === 0 ? 1 : 0;
			if (count === 0) continue;
			for (let a = this.#activeStart[i] as number; a < (this.#activeStart[i + 1] as number); a++) {
				const at = this.#active[a] as number;
				for (let n = 0; n < count; n++) {
					const l = distinctive[n] as number;
					const g = free[row + l] as number;
					const s = (squares[at + l] as number) + g * g;
					squares[at + l] = s;
					weights[at + l] = (weights[at + l] as number) - (step * g) / Math.sqrt(s);
				}
			}
		}
		if (length > 1) this.#updatePairs(weight);
	}

	#updatePairs(weight: number): void {
		const { step } = this.#options;
		const { transitions } = this.weights;
		for (let next = 0; next < L; next++) {
			for (let q = PAIRS_START[next] as number; q < (PAIRS_START[next + 1] as number); q++) {
				const pair = (PAIRS_FROM[q] as number) * L + next;
				const g = (this.#pairs[pair] as number) * weight;
				if (g === 0) continue;
				const s = (this.#squares.transitions[pair] as number) + g * g;
				this.#squares.transitions[pair] = s;
				transitions[pair] = (transitions[pair] as number) - (step * g) / Math.sqrt(s);
			}
		}
	}
}

/** Adds up the weights of a word's features. */
export function linearScores(examples: Examples, weights: Float32Array): (word: number, scores: Float32Array, at: number) => void {
	const { start, features } = examples;
	return (word, scores, to) => {
		const end = word + 1 < start.length ? (start.data[word + 1] as number) : features.length;
		for (let f = start.data[word] as number; f < end; f++) {
			const at = (features.data[f] as number) * L;
			if (at < 0) continue;
			for (let l = 0; l < L; l++) scores[to + l] = (scores[to + l] as number) + (weights[at + l] as number);
		}
	};
}
