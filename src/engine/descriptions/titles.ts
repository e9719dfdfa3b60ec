/** Finds the noun phrases that end at a token and say what someone is: titles in front of a name, subjects in front of a comma. */
import { MODALS } from '../lexicon/auxiliaries.js';
import { union } from '../lexicon/word-class.js';
import { COMMON_PREPOSITIONS, PLACE_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { DEFINITES, POSSESSIVES } from '../lexicon/determiners.js';
import { startsWithCapital } from '../document/characters.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { abbreviatedRole } from '../lexicon/persons.js';
import { PHRASE_DETERMINERS } from './data/words.js';
import { isModifier, LONGEST, type RolePhrase } from './phrases.js';
import type { Reading, TokenRange } from './reading.js';
import { isVerbInFront } from './verbs.js';

const INFINITIVE_OPENERS = union(MODALS, ['not', 'to']);

/** Role nouns that are verbs as well. */
const ALSO_VERBS =
	/^(?:host|judge|head|coach|guide|guard|pilot|model|star|partner|chair|sponsor|mentor|doctor|nurse|witness|father|mother|champion|captain|anchor|butcher|delegate|suspect|fan|support|rival|advocate|associate|author|escort|ally)$/;
/** `Staff` in `Chief of Staff`: what follows `of` in offices without being a name. */
const MOST_AFTER_OF = 12;

/** The role phrase whose last token is `end - 1` (directly in front of a name or comma); undefined where none is. */
export function phraseEndingAt(reading: Reading, end: number, floor: number): RolePhrase | undefined {
	const last = end - 1;
	const role = roleOrAbbreviation(reading, last);
	// In `secretary of justice` the office stands in front.
	if (/^(?:justice|security)$/.test(role ?? '') && [last - 1, last - 2].some((at) => /^(?:of|for)$/.test(reading.lower(at))))
		return phraseWithOf(reading, end, floor);
	// `to host Roe`, `will judge Roe`: a verb.
	if (role !== undefined && ALSO_VERBS.test(reading.token(last).text) && INFINITIVE_OPENERS.has(reading.lower(last - 1))) return undefined;
	if (role === undefined) return phraseWithOf(reading, end, floor);
	return extended(reading, last, last, role, end, floor);
}

function roleOrAbbreviation(reading: Reading, at: number): string | undefined {
	const role = reading.roleAt(at);
	if (role !== undefined) return role;
	if (/^(?:elect|designate|emeritus|emerita|general)$/.test(reading.lower(at)) && reading.isHyphen(at - 1)) return reading.roleAt(at - 2);
	const word = reading.token(at).text;
	return startsWithCapital(word) && !reading.nameAt(at) ? abbreviatedRole(word) : undefined;
}

/** `Chief Executive of Hong Kong`, `Secretary of State`, `head of the board`: a role, `of`, and words that hold no clause. */
function phraseWithOf(reading: Reading, end: number, floor: number): RolePhrase | undefined {
	if (PREPOSITIONS.has(reading.lower(end - 1)) || /^(?:and|the)$/.test(reading.lower(end - 1))) return undefined;
	for (let at = end - 1; at >= Math.max(floor + 1, end - MOST_AFTER_OF - 2); at--) {
		const word = reading.lower(at);
		// `head of the Port Authority (OPA)`
		if (word === ')' && reading.lower(at - 2) === '(') {
			at -= 2;
			continue;
		}
		if (COMMON_PREPOSITIONS.has(word)) {
			const role = roleOrAbbreviation(reading, at - 1);
			if (role !== undefined) return extended(reading, at - 1, at - 1, role, end, floor);
			continue;
		}
		if (reading.isPerson(at) && !isPossessiveEnd(reading.token(at + 1).text)) return undefined;
		if (reading.nameAt(at) || /^(?:the|his|her|its|their|and|&|["“”])$/.test(word) || reading.isHyphen(at)) continue;
		if (!isModifier(reading, at) && !(isPossessiveEnd(word) && !reading.token(at).spaced)) return undefined;
	}
	return undefined;
}

/** Extends a phrase to the left from its head over modifiers, names, and coordinated roles. */
function extended(reading: Reading, head: number, start: number, role: string, end: number, floor: number): RolePhrase {
	let from = hyphenStart(reading, start, floor);
	while (from > floor && end - from < LONGEST) {
		const before = unitBefore(reading, from, floor);
		if (before === undefined) break;
		from = before;
	}
	return { from, to: end, head, role, ...ownerBefore(reading, from, floor) };
}

/** Where the hyphened word that ends at the token begins. */
function hyphenStart(reading: Reading, at: number, floor: number): number {
	let from = reading.nameAt(at)?.from ?? at;
	while (from - 2 >= floor && reading.isHyphen(from - 1)) from = reading.nameAt(from - 2)?.from ?? from - 2;
	return from;
}

/** Where the unit directly in front begins, if it belongs to the phrase; undefined where the phrase begins here. */
function unitBefore(reading: Reading, from: number, floor: number): number | undefined {
	const at = from - 1;
	const word = reading.lower(at);
	const name = reading.nameAt(at);
	if (name) return name.from >= floor && takesName(reading, name.from, at) ? hyphenStart(reading, name.from, floor) : undefined;
	if (word === 'and' || word === '&' || word === ',') return coordinateBefore(reading, at, floor);
	// `World Health Organization (WHO) head`: the abbreviation in brackets is passed over.
	if (word === ')' && reading.lower(at - 2) === '(' && at - 3 >= floor && reading.nameAt(at - 3)) return unitBefore(reading, at - 2, floor);
	const compound = hyphenStart(reading, at, floor);
	if (compound < at) return /^(?:\d+|\p{L}+)$/u.test(reading.token(compound).text) ? compound : undefined;
	if (isVerbInFront(reading, at, floor)) return undefined;
	return isModifier(reading, at) ? at : undefined;
}

/** A name belongs to the title behind it, unless it is a plural people, or stands in a phrase of place (`In Paris President …`). */
function takesName(reading: Reading, from: number, at: number): boolean {
	const name = reading.nameAt(at);
	if (!name) return false;
	if (name.type === 'group') return !/s$/.test(reading.token(at).text) || /ss$|ese$/.test(reading.token(at).text);
	if (name.type === 'place') return !PLACE_PREPOSITIONS.has(reading.lower(from - 1)) || /^[A-Z.]+$/.test(reading.token(at).text);
	return true;
}

/** `Conservative Party leader and` Prime Minister; `singer, actor, and` campaigner: a role in the singular without `the` in front. */
function coordinateBefore(reading: Reading, at: number, floor: number): number | undefined {
	if (reading.lower(at) === ',' && !listGoesOn(reading, at)) return undefined;
	let last = at - 1;
	if (reading.lower(last) === ',') last--;
	const role = reading.roleAt(last);
	if (
		role === undefined ||
		last < floor ||
		(role !== reading.lower(last).replace(/^.*-/, '') && !reading.lower(last).endsWith(role) && !role.endsWith(`-${reading.lower(last)}`))
	)
		return undefined;
	let from = hyphenStart(reading, last, floor);
	for (
		let before = unitBefore(reading, from, floor);
		before !== undefined && at - before < LONGEST;
		before = unitBefore(reading, from, floor)
	)
		from = before;
	return DEFINITES.has(reading.lower(from - 1)) || reading.token(from - 1).text === ',' ? undefined : from;
}

/** Whether an `and` follows before the name: `singer, actor and campaigner Roe`, not `one child, producer Roe`. */
function listGoesOn(reading: Reading, comma: number): boolean {
	for (let at = comma + 1; at < comma + 8 && !reading.isPerson(at); at++) if (/^(?:and|&)$/.test(reading.lower(at))) return true;
	return false;
}

/** The determiner or owner in front of a phrase. */
function ownerBefore(reading: Reading, from: number, floor: number): { owner?: TokenRange; determiner: string } {
	const at = from - 1;
	if (at < floor) return { determiner: '' };
	const word = reading.lower(at);
	if (POSSESSIVES.has(word)) return { owner: { from: at, to: from }, determiner: word };
	if (isPossessiveEnd(word) && !reading.token(at).spaced) {
		const name = reading.nameAt(at - 1);
		if (name) return { owner: { from: name.from, to: name.to }, determiner: 'the' };
		let start = at - 1;
		while (start > floor && isModifier(reading, start - 1) && at - start < 5) start--;
		return { owner: { from: start, to: at }, determiner: 'the' };
	}
	return { determiner: PHRASE_DETERMINERS.has(word) ? word : '' };
}
