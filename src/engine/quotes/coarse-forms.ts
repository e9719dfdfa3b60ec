/** Lets what is learnt of one form of source serve for others of its sort. */
import { flatMapped } from '../util/flat-mapped.js';
import type { Feature } from '../util/weights.js';

/** The features of a form, and the same of all forms of its sort: rare forms have few examples of their own. */
export function withCoarseForms(features: readonly Feature[], form: string): Feature[] {
	const coarse = form.startsWith('the-') ? 'the' : /^(?:he|she)$/.test(form) ? 'he-she' : undefined;
	return flatMapped(features, (feature) => {
		const [name = '', , ...values] = feature;
		if (feature[1] !== form) return [feature];
		return coarse === undefined ? [feature, [name, '*', ...values]] : [feature, [name, '*', ...values], [name, coarse, ...values]];
	});
}
