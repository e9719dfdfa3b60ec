/** Plurals of nouns: the rules of English spelling, and the irregular ones that name persons. */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
	['alumni', 'alumnus'],
	['attorneys-general', 'attorney general'],
	['children', 'child'],
	['heroes', 'hero'],
	['people', 'person'],
	['thieves', 'thief'],
	['wives', 'wife'],
]);

/** What a noun in lower case is the plural of; none where it does not look like one. */
export function singularsOf(lower: string): string[] {
	const irregular = IRREGULAR.get(lower);
	if (irregular !== undefined) return [irregular];
	if (lower.endsWith('men')) return [`${lower.slice(0, -3)}man`];
	if (!lower.endsWith('s')) return [];
	if (lower.endsWith('ies')) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)];
	return /(?:ss|ch|sh|x)es$/.test(lower) ? [lower.slice(0, -2)] : [lower.slice(0, -1)];
}
