/**
 * Nouns of speech and thought that report what stands after them: `his claim that …`, `her praise for …`, `voiced support for …`. The lists
 * are our own, from dictionaries of English; a noun stands in them with a frame where, counted on annotated news (PolNeAR,
 * tuning only; none of its text is here), more than half of such words report what somebody said or thought.
 */
import { everyForm } from '../lexicon/inflection.js';
import { verbsWith } from '../lexicon/reporting-verbs.js';
import { words } from '../lexicon/word-class.js';

/** What stands after the noun: a clause with `that`, an infinitive, or words after a preposition. A star marks nouns of what was said, not thought. */
const FRAMES = {
	that:
		'suggestion claim* idea belief hope fear concern argument* complaint* accusation* allegation* assertion* notion view contention* insistence* ' +
		'prediction assumption warning statement* charge conviction worry promise assurance* acknowledgement* admission* expectation criticism*',
	wh: 'question doubt speculation explanation talk',
	infinitive: 'promise pledge vow threat claim',
	for: 'praise criticism plea',
	on: 'comment',
	of: 'mention praise criticism condemnation denunciation accusation',
	about: 'complaint comment talk',
};

/** The same where a verb gives voice to the noun (`made the point that …`, `expressed doubts about …`), and nowhere else. */
const VOICED_FRAMES = `
admiration(for) case(for,that) comment(that) concern(about,over,that) condolence(for) confidence(about,in,that) confirmation(that)
doubt(about,over,that) endorsement(for,of) frustration(about,over,that) gratitude(for) message(that) misgiving(about) observation(that)
opposition(to) optimism(about,that) point(that) regret(about,for,over,that) remark(that) reservation(about) respect(for) scepticism(about)
skepticism(about) support(for) sympathy(for) willingness(infinitive) worry(about,over)`;

/** The frames of each such noun, singular and plural, in lower case. */
export const ACT_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = byNoun(FRAMES);

/** The frames of each noun that reports only after such a verb. */
export const VOICED_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([...words(VOICED_FRAMES)].flatMap(framesOfNoun));

/** Nouns of what was said, which report a clause also where nobody is named who said it: `denied allegations that …`. */
export const SPOKEN_NOUNS: ReadonlySet<string> = new Set(
	FRAMES.that.split(' ').flatMap((noun) => (noun.endsWith('*') ? [noun.slice(0, -1), pluralOf(noun.slice(0, -1))] : [])),
);

/** Verbs that give voice to such a noun, so that their subject speaks: `voiced support for`, `made the claim that`. */
export const VOICING = everyForm([...verbsWith('voices'), ...words('issue make offer raise renew voice')]);

function byNoun(table: Readonly<Record<string, string>>): Map<string, Set<string>> {
	const nouns = new Map<string, Set<string>>();
	for (const [frame, list] of Object.entries(table))
		for (const noun of list.replaceAll('*', '').split(' '))
			for (const form of [noun, pluralOf(noun)]) nouns.set(form, (nouns.get(form) ?? new Set()).add(frame));
	return nouns;
}

/** Both forms of a noun in a row such as `doubt(about,that)`, with its frames. */
function framesOfNoun(row: string): [string, ReadonlySet<string>][] {
	const [noun = '', frames = ''] = row.split(/[()]/);
	return [noun, pluralOf(noun)].map((form) => [form, new Set(frames.split(','))]);
}

function pluralOf(noun: string): string {
	return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
