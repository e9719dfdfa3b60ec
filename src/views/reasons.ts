/** Why the engine thinks that somebody says a quote: its rules in plain words. */
import type { Words } from './phrase.js';

const REASONS: Readonly<Record<string, string>> = {
	'clause-before-cue': 'Who says this stands behind it, with a verb of saying.',
	carried: 'This goes on from the quote before it.',
};

/** The rule in words; undefined for one that has none. */
export function reasonOf(rule: string, words: Words): string | undefined {
	const reason = REASONS[rule];
	return reason === undefined ? undefined : words.t(reason);
}
