/** Distinguishes verbs from the words of a title or description beside which they stand. */
import { SPECIFIERS } from '../lexicon/determiners.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import { PRONOUNS, QUESTION_OPENERS, RELATIVE_OPENERS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import { DO, HAVE, MODALS } from '../lexicon/auxiliaries.js';
import { MODIFIERS } from './phrase-words.js';
import type { NamedText } from './named-text.js';

const BEFORE_PARTICIPLE = union(PRONOUNS, HAVE, words("having who 've ’ve"));
/** Participles that are modifiers, or nouns, elsewhere. */
const PARTICIPLES = /^(?:cast|seen|given|shown|known|beaten|chosen|broadcast)$/;
const BETWEEN = union(ADVERBS, ['since']);
const BEFORE_INFINITIVE = union(MODALS, DO, ['to']);
const CLAUSE_OPENERS = union(QUESTION_OPENERS, RELATIVE_OPENERS, words('and but so , " “ ”'));
/** Participles that stand in titles (`leading scientist`), and that open a clause after a comma. */
const OPENS_CLAUSE = /^(?:leading|opposing|defending|working)$/;
const OBJECT_OPENERS = union(SPECIFIERS, words('another out three two'));

/** Whether the word in front of a title is the verb of the clause: `has accused former president`, `will greet former president`. */
export function isVerbInFront(passage: NamedText, at: number, sentenceStart: number): boolean {
	const word = passage.lower(at);
	if (word !== passage.token(at).text || passage.isHyphen(at + 1) || passage.isHyphen(at - 1) || passage.roleAt(at) !== undefined)
		return false;
	const before = passage.lower(at - 1);
	if ((/ed$/.test(word) && MODIFIERS.has(word)) || PARTICIPLES.test(word)) {
		const from = BETWEEN.has(before) || /^\p{L}+ly$/u.test(before) ? at - 2 : at - 1;
		return from >= sentenceStart && (BEFORE_PARTICIPLE.has(passage.lower(from)) || passage.isPerson(from));
	}
	if (before === ',' && OPENS_CLAUSE.test(word)) return true;
	if (before === 'to' || /['’](?:ll|d)$/.test(before)) return true;
	return BEFORE_INFINITIVE.has(before) && at - 2 >= sentenceStart && !CLAUSE_OPENERS.has(passage.lower(at - 2));
}

/** `owns the store`, `retains his title`: a word on -s with what it is done to; nothing that a noun phrase holds. */
export function isVerbWithObject(passage: NamedText, at: number): boolean {
	const { text, lower } = passage.token(at);
	return text === lower && /[^s]s$/.test(lower) && passage.roleAt(at) === undefined && OBJECT_OPENERS.has(passage.lower(at + 1));
}
