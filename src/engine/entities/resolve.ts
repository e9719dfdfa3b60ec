/** Says whom a name, a pronoun or a description in the text refers to. */
import type { Cast, Resolve } from '../types.js';

/** A function that resolves stretches of `cast.article`; silence (cluster null) where the answer is not sure. */
export function resolver(cast: Cast): Resolve {
	return (source) => {
		const index = cast.names.findIndex((name) => name.start < source.end && source.start < name.end);
		const cluster = cast.clusterOf[index] ?? null;
		return { cluster, form: cluster === null ? 'nominal' : 'name', confidence: cluster === null ? 0 : 0.9, candidates: [] };
	};
}
