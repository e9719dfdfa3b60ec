/** Distinguishes reporting verbs from the nouns that look like them: `claims`, `reports`, `states`. */
import { PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS, SPECIFIERS } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { CueVerb } from '../lexicon/cue-verbs.js';
import type { FrameSentence, Unit } from '../syntax/units.js';
import { isAdverb, isNounLike, isPossessive } from '../syntax/word-kinds.js';

/** Words that begin a finite clause's subject or say that one has begun. */
const CLAUSE_OPENERS = union(PRONOUNS, DETERMINERS, QUESTION_WORDS, words('more there while'));
const AFTER_VERB = union(SPECIFIERS, PRONOUNS, words(': that there these this'));
const SUBJECTS_OR_ADVERBS = union(PRONOUNS, words('also not to which who'));

const ARTICLE = union(SPECIFIERS, words('any each every no these those'));

/** `the claims`, `their report on`, `United States`: the form is no verb here. */
export function isNounReading(units: readonly Unit[], at: number, sentence: FrameSentence, verb: CueVerb): boolean {
	const before = units[at - 1];
	if (before && isAdjective(units, at, before)) return true;
	// `self-published`, `name-calling`
	if (before?.text === '-' && before.end === units[at]?.start && !/^(?:re|half)$/.test(units[at - 2]?.text ?? '')) return true;
	// `these are states where …`
	if (verb.noun && /^(?:where|who|which|whose|when)$/.test(units[at + 1]?.text ?? '')) return true;
	if (!verb.noun && verb.form !== 'stem') return false;
	// `Ost state legislature`
	if (units[at]?.text === 'state' && before?.type === 'place' && isNounLike(units[at + 1])) return true;
	if (at === sentence.from || !before) return verb.form !== 'finite';
	if (DETERMINERS.has(before.text) || isPossessive(before)) return true;
	if (before.kind === 'word' && PREPOSITIONS.has(before.text) && before.text !== 'to') return verb.form !== 'participle';
	if (!verb.noun || verb.form === 'participle' || /ed$/.test(units[at]?.text ?? '')) return false;
	return (
		!looksFinite(units, at, before) ||
		(verb.form === 'stem' &&
			before.text === ',' &&
			!CLAUSE_OPENERS.has(units[at + 1]?.text ?? '') &&
			!/^(?:quote|mark)$/.test(units[at + 1]?.kind ?? ''))
	);
}

/** `the proposed law`, `Roe's announced visit`, `a widely feared man`, `a promising start`: a participle after an article or a possessive. */
function isAdjective(units: readonly Unit[], at: number, before: Unit): boolean {
	const { text } = units[at] ?? before;
	const isPast = /ed$/.test(text);
	if (!isPast && !(text.endsWith('ing') && isNounLike(units[at + 1]) && !DETERMINERS.has(units[at + 1]?.text ?? ''))) return false;
	let opening: Unit | undefined = before;
	for (let first = at - 1; at - first < 4 && (isAdverb(opening) || /^(?:two|three|four|\d+)$/.test(opening?.text ?? '')); first--)
		opening = units[first - 1];
	return opening !== undefined && (isPossessive(opening) || ARTICLE.has(opening.text));
}

/** `Police report that…`, `it claims "…"`: a clause, quote or object after it, or a sure subject before it. */
function looksFinite(units: readonly Unit[], at: number, before: Unit): boolean {
	if (SUBJECTS_OR_ADVERBS.has(before.text) || AUXILIARIES.has(before.text) || before.kind === 'quote' || before.text === ',') return true;
	const after = units[at + 1];
	if (!after) return false;
	if (after.kind === 'quote' || AFTER_VERB.has(after.text)) return true;
	if (before.kind === 'name') return after.kind === 'name' || after.capital || !PREPOSITIONS.has(after.text);
	const opening = units[at - 2];
	return after.kind === 'name' && (/s$/.test(before.text) || DETERMINERS.has(opening?.text ?? '') || opening?.kind === 'name');
}
