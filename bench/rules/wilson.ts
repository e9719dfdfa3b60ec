/**
 * Lower bound of the Wilson score interval at 95 %: how often something is right at least, by a sample of it.
 * E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, JASA 22 (1927).
 */

/** Standard normal deviate of a two-sided interval of 95 %. */
const Z = 1.96;

/** The bound for `right` of `trials`; 0 where nothing was tried. */
export function wilsonLowerBound(right: number, trials: number): number {
	if (trials === 0) return 0;
	const share = right / trials;
	const centre = share + (Z * Z) / (2 * trials);
	const margin = Z * Math.sqrt((share * (1 - share)) / trials + (Z * Z) / (4 * trials * trials));
	return Math.max(0, (centre - margin) / (1 + (Z * Z) / trials));
}
