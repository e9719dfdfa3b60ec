/** Titles in quotation marks are one name, whatever stands in them: `“Poppy Field at Vetheuil”` is a painting, and no village. */
import { startsWithCapital } from '../../document/characters.js';
import { COORDINATORS } from '../../lexicon/conjunctions.js';
import { ARTICLES } from '../../lexicon/determiners.js';
import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { RANKS } from '../../lexicon/persons.js';
import { COMMON_PREPOSITIONS } from '../../lexicon/prepositions.js';
import { SUBJECT_PRONOUNS } from '../../lexicon/pronouns.js';
import { EUROPEAN_PARTICLES, HONORIFICS } from '../../lexicon/titles.js';
import { union, without, words } from '../../lexicon/word-class.js';
import { describesWork } from '../described-type.js';
import type { AddRule, Draft } from './rule.js';
import type { TokenReader } from '../token-reader.js';

const OPENING = new Set(['“', '"']);
const CLOSING = new Set(['”', '"']);
/** Small words within titles. */
const SMALL = union(ARTICLES, COMMON_PREPOSITIONS, COORDINATORS, EUROPEAN_PARTICLES, words('as en et into is our und your'));
/** Words in quotation marks after these are a slogan, a nickname or what somebody wrote, and no title. */
const NO_TITLE = new Set(
	(
		'as banner banners called catchphrase chant chanted chanting chants designation line message moniker motto nickname nicknamed placard placards read ' +
		'reading reads said sang saying says shouted sing singing sign signs slogan slogans theme words'
	).split(' '),
);
/** What stands after words that somebody speaks, and after the comma inside their marks. */
const SPEAKER = union(without(SUBJECT_PRONOUNS, words('i')), words('I said says'));
/** Words of a title at most. */
const LONGEST = 12;
/** Words of the name of who speaks at most. */
const LONGEST_SPEAKER = 4;

export const addQuotedTitle: AddRule = {
	id: 'add-quoted-title',
	phase: 'add',
	examples: [
		['She painted “Poppies at [Larkhaven|place]” in a year.', 'She painted “[Poppies at Larkhaven|work]” in a year.'],
		['They read from "Letters to [Tove Ostrel|person]," a book.', 'They read from "[Letters to Tove Ostrel|work]," a book.'],
		['“Ask [Larkhaven|place],” she said.', '“Ask [Larkhaven|place],” she said.'],
		['“Neither, [Tove|person],” Ostrel replied.', '“Neither, [Tove|person],” Ostrel replied.'],
		['Ostrel replied, “Politics, [Tove|person].”', 'Ostrel replied, “Politics, [Tove|person].”'],
		['He is known as “Captain [Tove Ostrel|person]” there.', 'He is known as “Captain [Tove Ostrel|person]” there.'],
		['They chanted “Death to [Larkhaven|place]” again.', 'They chanted “Death to [Larkhaven|place]” again.'],
		['She left. “It’s [Larkhaven|place].” They left.', 'She left. “It’s [Larkhaven|place].” They left.'],
	],
	find: ({ tokens, paragraph }) => {
		const found: Draft[] = [];
		for (let token = paragraph.from; token < paragraph.to; token++) {
			if (!OPENING.has(tokens.word(token)) || tokens.isSpaced(token + 1) || isNoTitle(token - 1, tokens)) continue;
			const from = ARTICLES.has(tokens.word(token + 1)) ? token + 2 : token + 1;
			const to = isPersonsTitle(tokens.word(from)) ? undefined : endOfTitle(from, token, tokens);
			if (to !== undefined) found.push({ from, to, type: 'work' });
		}
		return found;
	},
};

/** `Mrs`, `Captain`: words that stand before the name of a person. */
function isPersonsTitle(word: string): boolean {
	const lower = word.toLowerCase().replace(/\.$/, '');
	return HONORIFICS.has(lower) || RANKS.has(lower);
}

/** Whether what stands in marks after a token is no title; `a novel called “…”` is. */
function isNoTitle(before: number, tokens: TokenReader): boolean {
	const further = tokens.word(before - 1);
	// `he replied, “Ask the Mayor.”`
	if (/^[,:]$/.test(tokens.word(before)) && CUE_VERBS.get(further)?.noun === false) return true;
	return NO_TITLE.has(tokens.word(before).toLowerCase()) && further !== 'such' && !describesWork(further);
}

/** Where a title ends that begins at a token, before the comma or point that American papers put inside its marks. */
function endOfTitle(from: number, open: number, tokens: TokenReader): number | undefined {
	let capitals = 0;
	let lower = 0;
	for (let token = from; token <= from + LONGEST; token++) {
		const word = tokens.word(token);
		if (CLOSING.has(word)) {
			const to = /^[,.]$/.test(tokens.word(token - 1)) ? token - 1 : token;
			const isTitle = capitals > 1 && lower > 0 && tokens.isOneLine(open, token + 1) && /^[\p{Lu}\d]/u.test(tokens.word(to - 1));
			return isTitle && !isSpoken(open, token, tokens) ? to : undefined;
		}
		if (startsWithCapital(word)) {
			capitals++;
			if (/\p{Ll}/u.test(word)) lower++;
		} else if (!/^[\d:,&'’-]/.test(word) && !SMALL.has(word) && !(word === '.' && CLOSING.has(tokens.word(token + 1)))) return undefined;
	}
	return undefined;
}

/** Whether the words between two marks are what somebody says: a sentence of its own, or one with its speaker after it. */
function isSpoken(open: number, close: number, tokens: TokenReader): boolean {
	const last = tokens.word(close - 1);
	const isFirst = /^[.!?:]?$/.test(tokens.word(open - 1)) || !tokens.isOneLine(open - 1, open + 1);
	return (last === '.' && isFirst) || (last === ',' && (SPEAKER.has(tokens.word(close + 1)) || hasNamedSpeaker(close, tokens)));
}

/** Whether a name with a verb of speaking follows the mark: `“Neither, Delegate,” Tove Ostrel replied`. */
function hasNamedSpeaker(close: number, tokens: TokenReader): boolean {
	let token = close + 1;
	while (token <= close + LONGEST_SPEAKER && startsWithCapital(tokens.word(token))) token++;
	return token > close + 1 && CUE_VERBS.get(tokens.word(token))?.noun === false;
}
