/** Finds the noun phrases that end at a token and say what someone is: titles in front of a name, subjects in front of a comma. */
import { MODALS } from '../lexicon/auxiliaries.js';
import { union, words } from '../lexicon/word-class.js';
import { COMMON_PREPOSITIONS, PLACE_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { DEFINITES, POSSESSIVES } from '../lexicon/determiners.js';
import { startsWithCapital } from '../document/characters.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { abbreviatedRole, personsMarked } from '../lexicon/persons.js';
import { PHRASE_DETERMINERS } from './phrase-words.js';
import { isModifier, LONGEST, type RolePhrase } from './role-phrases.js';
import { isVerbInFront } from './verbs-in-titles.js';
import type { NamedText } from './named-text.js';
import type { Range } from './range.js';

const INFINITIVE_OPENERS = union(MODALS, ['not', 'to']);

/** Role nouns that are verbs as well. */
const ALSO_VERBS = personsMarked('v');
const INSIDE_TITLES = union(DEFINITES, words('and & " “ ”'));
/** Tokens after `of` in an office; longer ones are job descriptions. */
const MOST_AFTER_OF = 12;

/** The role phrase whose last token is `end - 1` (directly in front of a name or comma); undefined where none is. */
export function phraseEndingAt(passage: NamedText, end: number, sentenceStart: number): RolePhrase | undefined {
	const last = end - 1;
	const role = roleOrAbbreviation(passage, last);
	// In `secretary of justice` the office stands in front.
	if (/^(?:justice|security)$/.test(role ?? '') && [last - 1, last - 2].some((at) => /^(?:of|for)$/.test(passage.lower(at))))
		return phraseWithOf(passage, end, sentenceStart);
	// `to host Roe`, `will judge Roe`: a verb.
	if (role !== undefined && ALSO_VERBS.has(passage.token(last).text) && INFINITIVE_OPENERS.has(passage.lower(last - 1))) return undefined;
	if (role === undefined) return phraseWithOf(passage, end, sentenceStart);
	return extended(passage, last, last, role, end, sentenceStart);
}

function roleOrAbbreviation(passage: NamedText, at: number): string | undefined {
	const role = passage.roleAt(at);
	if (role !== undefined) return role;
	if (/^(?:elect|designate|emeritus|emerita|general)$/.test(passage.lower(at)) && passage.isHyphen(at - 1)) return passage.roleAt(at - 2);
	const word = passage.token(at).text;
	return startsWithCapital(word) && !passage.nameAt(at) ? abbreviatedRole(word) : undefined;
}

/** `Chief Executive of Hong Kong`, `Secretary of State`, `head of the board`: a role, `of`, and words that hold no clause. */
function phraseWithOf(passage: NamedText, end: number, sentenceStart: number): RolePhrase | undefined {
	if (PREPOSITIONS.has(passage.lower(end - 1)) || /^(?:and|the)$/.test(passage.lower(end - 1))) return undefined;
	for (let at = end - 1; at >= Math.max(sentenceStart + 1, end - MOST_AFTER_OF - 2); at--) {
		const word = passage.lower(at);
		// `head of the Port Authority (OPA)`
		if (word === ')' && passage.lower(at - 2) === '(') {
			at -= 2;
			continue;
		}
		if (COMMON_PREPOSITIONS.has(word)) {
			const role = roleOrAbbreviation(passage, at - 1);
			if (role !== undefined) return extended(passage, at - 1, at - 1, role, end, sentenceStart);
			continue;
		}
		if (passage.isPerson(at) && !isPossessiveEnd(passage.token(at + 1).text)) return undefined;
		if (passage.nameAt(at) || INSIDE_TITLES.has(word) || passage.isHyphen(at)) continue;
		if (!isModifier(passage, at) && !(isPossessiveEnd(word) && !passage.token(at).spaced)) return undefined;
	}
	return undefined;
}

/** Extends a phrase to the left from its head over modifiers, names, and coordinated roles. */
function extended(passage: NamedText, head: number, start: number, role: string, end: number, sentenceStart: number): RolePhrase {
	let from = hyphenStart(passage, start, sentenceStart);
	while (from > sentenceStart && end - from < LONGEST) {
		const before = unitBefore(passage, from, sentenceStart);
		if (before === undefined) break;
		from = before;
	}
	return { from, to: end, head, role, ...ownerBefore(passage, from, sentenceStart) };
}

/** Where the hyphened word that ends at the token begins. */
function hyphenStart(passage: NamedText, at: number, sentenceStart: number): number {
	let from = passage.nameAt(at)?.from ?? at;
	while (from - 2 >= sentenceStart && passage.isHyphen(from - 1)) from = passage.nameAt(from - 2)?.from ?? from - 2;
	return from;
}

/** Where the unit directly in front begins, if it belongs to the phrase; undefined where the phrase begins here. */
function unitBefore(passage: NamedText, from: number, sentenceStart: number): number | undefined {
	const at = from - 1;
	const word = passage.lower(at);
	const name = passage.nameAt(at);
	if (name)
		return name.from >= sentenceStart && takesName(passage, name.from, at) ? hyphenStart(passage, name.from, sentenceStart) : undefined;
	if (word === 'and' || word === '&' || word === ',') return coordinateBefore(passage, at, sentenceStart);
	// `World Health Organization (WHO) head`: the abbreviation in brackets is passed over.
	if (word === ')' && passage.lower(at - 2) === '(' && at - 3 >= sentenceStart && passage.nameAt(at - 3))
		return unitBefore(passage, at - 2, sentenceStart);
	const compound = hyphenStart(passage, at, sentenceStart);
	if (compound < at) return /^(?:\d+|\p{L}+)$/u.test(passage.token(compound).text) ? compound : undefined;
	if (isVerbInFront(passage, at, sentenceStart)) return undefined;
	return isModifier(passage, at) ? at : undefined;
}

/** A name belongs to the title after it, unless it is a plural people, or stands in a phrase of place (`In Paris President …`). */
function takesName(passage: NamedText, from: number, at: number): boolean {
	const name = passage.nameAt(at);
	if (!name) return false;
	if (name.type === 'group') return !/s$/.test(passage.token(at).text) || /ss$|ese$/.test(passage.token(at).text);
	if (name.type === 'place') return !PLACE_PREPOSITIONS.has(passage.lower(from - 1)) || /^[A-Z.]+$/.test(passage.token(at).text);
	return true;
}

/** `Conservative Party leader and` Prime Minister; `singer, actor, and` campaigner: a role in the singular without `the` in front. */
function coordinateBefore(passage: NamedText, at: number, sentenceStart: number): number | undefined {
	if (passage.lower(at) === ',' && !listGoesOn(passage, at)) return undefined;
	let last = at - 1;
	if (passage.lower(last) === ',') last--;
	const role = passage.roleAt(last);
	if (
		role === undefined ||
		last < sentenceStart ||
		(role !== passage.lower(last).replace(/^.*-/, '') && !passage.lower(last).endsWith(role) && !role.endsWith(`-${passage.lower(last)}`))
	)
		return undefined;
	let from = hyphenStart(passage, last, sentenceStart);
	for (
		let before = unitBefore(passage, from, sentenceStart);
		before !== undefined && at - before < LONGEST;
		before = unitBefore(passage, from, sentenceStart)
	)
		from = before;
	return DEFINITES.has(passage.lower(from - 1)) || passage.token(from - 1).text === ',' ? undefined : from;
}

/** Whether an `and` follows before the name: `singer, actor and campaigner Roe`, not `one child, producer Roe`. */
function listGoesOn(passage: NamedText, comma: number): boolean {
	for (let at = comma + 1; at < comma + 8 && !passage.isPerson(at); at++) if (/^(?:and|&)$/.test(passage.lower(at))) return true;
	return false;
}

/** The determiner or owner in front of a phrase. */
function ownerBefore(passage: NamedText, from: number, sentenceStart: number): { owner?: Range; determiner: string } {
	const at = from - 1;
	if (at < sentenceStart) return { determiner: '' };
	const word = passage.lower(at);
	if (POSSESSIVES.has(word)) return { owner: { from: at, to: from }, determiner: word };
	if (isPossessiveEnd(word) && !passage.token(at).spaced) {
		const name = passage.nameAt(at - 1);
		if (name) return { owner: { from: name.from, to: name.to }, determiner: 'the' };
		let start = at - 1;
		while (start > sentenceStart && isModifier(passage, start - 1) && at - start < 5) start--;
		return { owner: { from: start, to: at }, determiner: 'the' };
	}
	return { determiner: PHRASE_DETERMINERS.has(word) ? word : '' };
}
