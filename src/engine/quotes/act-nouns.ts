/**
 * Nouns of speech and thought that report what stands after them: `his claim that …`, `her praise for …`, `voiced support for …`. The lists
 * are our own, from dictionaries of English; a noun stands in them with a frame where, counted on annotated news (PolNeAR,
 * tuning only; none of its text is here), more than half of such words report what somebody said or thought.
 */
import { formsOf } from '../lexicon/inflection.js';
import { verbsWith } from '../lexicon/reporting-verbs.js';
import { union, words } from '../lexicon/word-class.js';

/** What stands after the noun: a clause with `that`, an infinitive, or words after a preposition. */
const FRAMES: Readonly<Record<string, string>> = {
	that:
		'suggestion claim idea belief hope fear concern argument complaint accusation allegation assertion notion view contention insistence ' +
		'prediction assumption warning statement charge conviction worry promise assurance acknowledgement admission expectation criticism',
	wh: 'question doubt speculation explanation talk',
	infinitive: 'promise pledge vow threat claim',
	for: 'praise criticism plea',
	on: 'comment',
	of: 'mention praise criticism condemnation denunciation accusation',
	about: 'complaint comment talk',
};

/** The same where a verb gives voice to the noun (`made the point that …`, `expressed doubts about …`), and nowhere else. */
const VOICED_FRAMES: Readonly<Record<string, string>> = {
	that: 'point case observation comment remark confidence doubt concern frustration optimism regret confirmation message',
	about: 'concern doubt skepticism scepticism frustration optimism worry regret reservation misgiving confidence',
	over: 'concern doubt frustration regret worry',
	for: 'support endorsement sympathy regret case condolence admiration gratitude respect',
	of: 'endorsement',
	to: 'opposition',
	in: 'confidence',
	infinitive: 'willingness',
};

/** The frames of each such noun, singular and plural, in lower case. */
export const ACT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = byNoun(FRAMES);

/** The frames of each noun that reports only after such a verb. */
export const VOICED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = byNoun(VOICED_FRAMES);

/** Nouns of what was said, which report a clause also where nobody is named who said it: `denied allegations that …`. */
export const SPOKEN_NOUNS: ReadonlySet<string> = new Set(
	'claim argument complaint accusation allegation assertion contention insistence statement assurance acknowledgement admission criticism'
		.split(' ')
		.flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Verbs that give voice to such a noun, so that their subject speaks: `voiced support for`, `made the claim that`. */
export const VOICING = union(
	...[...verbsWith('voices'), ...words('issue make offer raise renew voice')].map((base) => [base, ...formsOf(base)]),
);

function byNoun(table: Readonly<Record<string, string>>): Map<string, Set<string>> {
	const nouns = new Map<string, Set<string>>();
	for (const [frame, list] of Object.entries(table))
		for (const noun of list.split(' '))
			for (const form of [noun, pluralOf(noun)]) nouns.set(form, (nouns.get(form) ?? new Set()).add(frame));
	return nouns;
}

function pluralOf(noun: string): string {
	return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
