/** Reads the weights of the small models, which are kept as text: `feature=weight,weight …`. */

/** Weights by feature, one for each label; for models of two labels one alone. */
export type FeatureWeights = ReadonlyMap<string, readonly number[]>;

/** Reads weights as `train/quotes-loglinear.ts` writes them. */
export function readWeights(text: string): FeatureWeights {
	const weights = new Map<string, readonly number[]>();
	for (const entry of text.split(/\s+/)) {
		const at = entry.lastIndexOf('=');
		if (at > 0)
			weights.set(
				entry.slice(0, at).replaceAll('_', ' '),
				entry
					.slice(at + 1)
					.split(',')
					.map(Number),
			);
	}
	return weights;
}

/** The chance that a model of two labels gives to the first. */
export function chanceOf(weights: FeatureWeights, features: readonly string[]): number {
	let sum = 0;
	for (const feature of features) sum += weights.get(feature)?.[0] ?? 0;
	return 1 / (1 + Math.exp(-sum));
}

/** How often a form was a cue, of how many times it was seen. */
export interface Evidence {
	readonly cues: number;
	readonly seen: number;
}

/** Reads counts written as `form=cues/seen`. */
export function readEvidence(text: string): ReadonlyMap<string, Evidence> {
	const counts = new Map<string, Evidence>();
	for (const entry of text.trim().split(/\s+/)) {
		const [form = '', cues = '0', seen = '0'] = entry.split(/[=/]/);
		counts.set(form, { cues: Number(cues), seen: Number(seen) });
	}
	return counts;
}
