/**
 * Persons whom a common noun introduces, whatever they are called: `the author Lei Ostrel`, `his wife Teraka Fedvik`. A tagger that has
 * not met a name passes it over, or takes it for a book, a village or a firm.
 */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { HEAD_WORDS } from './head-words.js';
import { withInstead } from './instead.js';
import type { Stretch, Wording } from './wording.js';

/** How often such words are a person. */
const INTRODUCED = 0.75;
/** What is surer than this stays what it is. */
const SURE = 0.8;
/** What somebody is, and what is seldom said of anything else, or before the name of anything else. Our own list. */
const NOUNS = new Set(
	(
		'activist actor actress adviser advisor aide ambassador analyst architect artist astronaut author ballerina barrister batsman biologist bishop blogger ' +
		'boxer businessman businesswoman cardinal cellist chancellor choreographer cleric colleague columnist comedian commentator commissioner composer ' +
		'congressman congresswoman correspondent councillor cyclist defender deputy dissident economist ex-president filmmaker financier footballer forward ' +
		'goalkeeper golfer governor guitarist historian imam jockey journalist lawmaker lawyer legislator magistrate mayor midfielder millionaire minister ' +
		'monk musician novelist nun opener painter paramedic pastor photographer physicist pianist playwright poet policeman politician premier president ' +
		'priest prosecutor protester psychologist rabbi rapper researcher scholar sculptor senator sergeant singer skipper sociologist soldier songwriter ' +
		'spokesman spokesperson spokeswoman sprinter statesman striker surgeon suspect swimmer teammate teenager toddler tycoon violinist winger wrestler ' +
		'writer brother cousin daughter father grandson granddaughter grandfather grandmother husband mother nephew niece sister son uncle widow wife boyfriend ' +
		'girlfriend fiance fiancee'
	).split(' '),
);
const OF =
	/^(?:brother|cousin|daughter|father|grandson|granddaughter|grandfather|grandmother|husband|mother|nephew|niece|sister|son|uncle|widow|wife)$/;
const WORD = /^\p{Lu}[\p{Ll}’']{1,}$/u;
const LONGEST = 4;
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson', 'city', 'dictionaryPlace', 'occupation', 'dictionaryWork');

/** `names`, in text order, those of a stretch, with such persons. */
export function withIntroduced(names: readonly Name[], wording: Wording, stretch: Stretch): readonly Name[] {
	const found: Name[] = [];
	for (let token = stretch.from + 1; token < stretch.to; token++) {
		if (!startsWithCapital(wording.word(token)) || !isIntroduced(token, wording)) continue;
		const to = endOfName(token, wording, stretch);
		if (to > token) found.push(wording.named({ from: token, to, type: 'person', confidence: INTRODUCED }));
	}
	const isOther = (name: Name, person: Name): boolean =>
		name.type === 'person' || name.confidence > SURE || name.from !== person.from || name.to !== person.to;
	return withInstead(names, found, isOther);
}

function isIntroduced(token: number, wording: Wording): boolean {
	const before = wording.word(token - 1);
	const isNoun = NOUNS.has(before) || (before === 'of' && OF.test(wording.word(token - 2)));
	return isNoun && wording.isOneLine(token - 1, token + 1);
}

/** Where the name of a person ends that begins at a token; the token where none does. */
function endOfName(from: number, wording: Wording, stretch: Stretch): number {
	if (!WORD.test(wording.word(from))) return from;
	let to = from + 1;
	let words = 1;
	for (; to < stretch.to && wording.isOneLine(to - 1, to + 1); to++) {
		const word = wording.word(to);
		if (WORD.test(word)) words++;
		else if (word !== '-' || wording.article.tokens[to]?.spaced !== false || wording.article.tokens[to + 1]?.spaced !== false) break;
		else if (/^\p{Ll}{2,6}$/u.test(wording.word(to + 1))) to++;
	}
	if (words < 2 || to - from > LONGEST || /^[\p{Lu}\d&-]/u.test(wording.word(to))) return from;
	return isUnlisted(from, to, wording) ? to : from;
}

/** Whether no list has some words but as names of persons, and none of them is the head of another name. */
function isUnlisted(from: number, to: number, wording: Wording): boolean {
	for (let token = from; token < to; token++) if (HEAD_WORDS.has(wording.word(token))) return false;
	return ((wording.lists(from) | wording.lists(to - 1) | wording.listsOfPhrase(from, to)) & OTHERS) === 0;
}
