/** Surnames of persons whom the article gives in full elsewhere: `Ostrel denied it` after `Tove Ostrel`. */
import { startsWithCapital } from '../../document/characters.js';
import { sentenceAt } from '../../document/lookup.js';
import { FULL_MONTHS, FULL_WEEKDAYS } from '../../lexicon/calendar.js';
import { BE, HAVE } from '../../lexicon/auxiliaries.js';
import { NOBILITY, OFFICES, RANKS, TITLE_ABBREVIATIONS } from '../../lexicon/persons.js';
import { HONORIFICS } from '../../lexicon/titles.js';
import { union, words } from '../../lexicon/word-class.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import type { AddRule } from './rule.js';
import type { TokenRange, TokenReader } from '../token-reader.js';
import { findUnmarked } from './unmarked.js';

const WORD = /^\p{Lu}[\p{Ll}’']+$/u;
/** After `Michel Mayor`, `the Mayor` may be whoever holds the office. */
const TITLES = bitsOf('title');
/** What stands inside a sentence beside a name, and not beside another word of a longer one. */
const BEFORE = /^(?:\p{Ll}{2,}|[a,;])$/u;
const AFTER = /^(?:\p{Ll}{2,}|[,;.?!)”"])$/u;
const PREDICATE = union(BE, HAVE, words('added also said says told'));
const OPENING = /^[“"‘'(]$/;
const TITLES_BEFORE = union(HONORIFICS, NOBILITY.keys(), OFFICES.keys(), RANKS.keys(), TITLE_ABBREVIATIONS.keys());
/** Words of four letters and more in lower case that make a sentence; a title or headline has fewer. */
const LONG_WORDS = 2;
const LONG = /^\p{Ll}{4,}$/u;
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson');

export const addSurname: AddRule = {
	id: 'add-surname',
	phase: 'add',
	reach: 'line',
	reads: ['surnames'],
	examples: [
		['[Tove Ostrel|person] left. Then in truth Ostrel denied it.', '[Tove Ostrel|person] left. Then in truth [Ostrel|person] denied it.'],
		['[Tove Ostrel|person] said that Ostrel Valley was rather quiet.', '[Tove Ostrel|person] said that Ostrel Valley was rather quiet.'],
		['The harbour said that Ostrel denied it again.', 'The harbour said that Ostrel denied it again.'],
	],
	find: (context) =>
		findUnmarked(context, (token) =>
			mayBeSurname(token, context.tokens) && context.facts.hasSurname(context.tokens.word(token)) && isIsolated(token, context.tokens)
				? { from: token, to: token + 1, type: 'person' }
				: undefined,
		),
};

function mayBeSurname(token: number, tokens: TokenReader): boolean {
	const word = tokens.word(token);
	const isDate = FULL_MONTHS.has(word.toLowerCase()) || FULL_WEEKDAYS.has(word.toLowerCase());
	return WORD.test(word) && !isDate && (tokens.lists(token) & TITLES) === 0;
}

/** Whether a word stands in a sentence where nothing beside it makes a longer name of it, and no place gives it its capital. */
function isIsolated(token: number, tokens: TokenReader): boolean {
	const { article } = tokens;
	const sentence = article.sentences[sentenceAt(article, article.starts[token] ?? 0)];
	if (!sentence || !isProse(sentence, tokens)) return false;
	const [before, after] = [tokens.word(token - 1), tokens.word(token + 1)];
	const hasPossessive = tokens.isPossessive(token + 1);
	if (!hasPossessive && !AFTER.test(after)) return false;
	if (token > sentence.from && tokens.isOneLine(token - 1, token + 1)) {
		if (BEFORE.test(before)) return before !== 'of' || !startsWithCapital(tokens.word(token - 2));
		if (isTitle(before) || (before === '.' && isTitle(tokens.word(token - 2)))) return true;
		if (!OPENING.test(before)) return false;
	}
	const isName = tokens.capitals(token) >= NEARLY_ALWAYS && (tokens.lists(token) & OTHERS) === 0;
	return isName || hasPossessive || PREDICATE.has(after);
}

/** `Mr`, `Gov`, `Senator`. */
function isTitle(word: string): boolean {
	return startsWithCapital(word) && TITLES_BEFORE.has(word.toLowerCase());
}

/** Whether a sentence is no title or headline where every word of weight has a capital. */
function isProse({ from, to }: TokenRange, tokens: TokenReader): boolean {
	let long = 0;
	for (let token = from; token < to && long < LONG_WORDS; token++) if (LONG.test(tokens.word(token))) long++;
	return long === LONG_WORDS;
}
