/** How far rules are to be trusted, by what they did on articles that nobody wrote rules from: see `bench/rules.ts`. */
import calibration from './calibration.json' with { type: 'json' };

const COUNTS: Readonly<Record<string, readonly number[]>> = calibration;

/** The share of a rule's firings that were right, with one right and one wrong added; a half for a rule that was never measured. */
export function confidenceOf(rule: string): number {
	const [firings, right] = COUNTS[rule] ?? [];
	return confidenceBy(firings, right);
}

/** The same by the counts themselves. */
export function confidenceBy(firings = 0, right = 0): number {
	return (right + 1) / (firings + 2);
}
