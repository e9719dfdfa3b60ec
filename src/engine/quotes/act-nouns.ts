/**
 * Nouns of speech and thought that report what stands behind them: `his claim that …`, `her call for …`, `opposition to …`. The lists
 * are our own, from dictionaries of English; a noun stands in them with a frame where, counted on annotated news (PolNeAR,
 * tuning only; none of its text is here), more than half of such words report what somebody said or thought.
 */
import { formsOf } from './cue-verbs.js';

/** What stands behind the noun: a clause with `that`, an infinitive, or words behind a preposition. */
const FRAMES: Readonly<Record<string, string>> = {
	that:
		'suggestion claim idea belief hope fear concern argument complaint accusation allegation assertion notion view contention insistence ' +
		'prediction assumption warning statement charge conviction worry promise assurance acknowledgement admission expectation criticism',
	infinitive: 'promise pledge vow threat proposal',
	for: 'support praise criticism endorsement',
	of: 'criticism endorsement condemnation denunciation accusation',
	to: 'opposition',
	about: 'complaint',
};

/** The frames of each such noun, singular and plural, in lower case. */
export const ACT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = actNouns();

/** Verbs that give voice to such a noun, so that their subject speaks: `voiced support for`, `made the claim that`. */
export const VOICING: ReadonlySet<string> = new Set(
	'express voice make repeat reiterate issue offer raise declare announce renew'.split(' ').flatMap((lemma) => [lemma, ...formsOf(lemma)]),
);

function actNouns(): Map<string, Set<string>> {
	const nouns = new Map<string, Set<string>>();
	for (const [frame, list] of Object.entries(FRAMES))
		for (const noun of list.split(' '))
			for (const form of [noun, pluralOf(noun)]) nouns.set(form, (nouns.get(form) ?? new Set()).add(frame));
	return nouns;
}

function pluralOf(noun: string): string {
	return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
