/** Tells verbs from the words of a title or description beside which they stand. */
import { PRONOUNS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import { DO, HAVE, MODALS } from '../lexicon/auxiliaries.js';
import { PLACE_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { startsWithCapital } from '../document/characters.js';
import { MODIFIERS } from './data/words.js';
import type { Reading } from './reading.js';

const BEFORE_PARTICIPLE = union(PRONOUNS, HAVE, words("having who 've ’ve"));
/** Participles that are modifiers, or nouns, elsewhere. */
const PARTICIPLES = /^(?:cast|seen|given|shown|known|beaten|chosen|broadcast)$/;
const ADVERBS = /^(?:also|since|already|never|not|once|later|now|then|twice|even|just|\p{L}+ly)$/u;
const BEFORE_INFINITIVE = union(MODALS, DO, ['to']);
const QUESTION = /^(?:what|when|where|why|how|who|whom|which|and|but|so|,|"|“|”)$/;
/** Participles that stand in titles (`leading scientist`), and that open a clause behind a comma. */
const OPENS_CLAUSE = /^(?:leading|opposing|defending|working)$/;
const OBJECT = /^(?:an?|the|his|her|its|their|another|two|three|out)$/;
const PARTY = /^(?:party|parliament|board|members|council|assembly|lawmakers|voters|delegates)$/;
const ABSTRACT = /(?:ency|ancy|tion|sion|ment|ness|ity|ship|ism|ance|ence)$/;

/** Whether the word in front of a title is the verb of the clause: `has accused former president`, `will greet former president`. */
export function isVerbInFront(reading: Reading, at: number, floor: number): boolean {
	const word = reading.lower(at);
	if (word !== reading.token(at).text || reading.isHyphen(at + 1) || reading.isHyphen(at - 1) || reading.roleAt(at) !== undefined)
		return false;
	const before = reading.lower(at - 1);
	// `the ruling party elected Minister Roe`
	if (/^(?:elected|appointed)$/.test(word) && startsWithCapital(reading.token(at + 1).text) && PARTY.test(before)) return true;
	if ((/ed$/.test(word) && MODIFIERS.has(word)) || PARTICIPLES.test(word)) {
		const from = ADVERBS.test(before) ? at - 2 : at - 1;
		return from >= floor && (BEFORE_PARTICIPLE.has(reading.lower(from)) || reading.isPerson(from));
	}
	// `Ost Radio interviews editor Roe`
	if (word === 'interviews') return true;
	if (before === ',' && OPENS_CLAUSE.test(word)) return true;
	if (before === 'to') return true;
	// `What did former president Roe know?`: a question, whose verb stands elsewhere.
	if (/['’](?:ll|d)$/.test(before)) return true;
	return BEFORE_INFINITIVE.has(before) && at - 2 >= floor && !QUESTION.test(reading.lower(at - 2));
}

/** `the state of emergency` President Roe declared: a noun whose phrase is over where a title with a name in front begins. */
export function endsOtherPhrase(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	const name = reading.nameAt(at + 1);
	// `relieved from power` Admiral Roe
	if (/^(?:power|office|jail|prison|court|custody|town)$/.test(word) && startsWithCapital(reading.token(at + 1).text))
		return PLACE_PREPOSITIONS.has(reading.lower(at - 1)) || reading.lower(at - 1) === 'out';
	return (
		word === reading.token(at).text &&
		ABSTRACT.test(word) &&
		name?.from === at + 1 &&
		name.type !== 'person' &&
		PREPOSITIONS.has(reading.lower(at - 1))
	);
}

/** `owns the store`, `retains his title`: a word on -s with what it is done to; nothing that a noun phrase holds. */
export function isVerbWithObject(reading: Reading, at: number): boolean {
	const { text, lower } = reading.token(at);
	return text === lower && /[^s]s$/.test(lower) && reading.roleAt(at) === undefined && OBJECT.test(reading.lower(at + 1));
}
