/**
 * Names that ran together around an office, an `of` or the end of a sentence: `mayor of Visby Jo Lund`, `Ann Roe of Visby`, `Rector of
 * Larkhaven College`, `the UGF Jo Lund`, `Fjordlink Co Ltd. Gotland`, `Visby-owned Fjordlink`.
 */
import type { EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES, PEOPLES } from '../lists.js';
import { JOINED } from './borders.js';
import { HEAD_WORDS } from './head-words.js';
import { isOffice, isTitleOf } from './offices.js';
import type { Wording } from './wording.js';

const FORENAMES = bitsOf('forename');
const SURNAMES = bitsOf('surname', 'person');
const PLACES = bitsOf('country', 'bigCity', 'city', 'region', 'knownPlace');
const OWNERS = bitsOf('country', 'bigCity', 'region');
const BODIES = bitsOf('company', 'media', 'agency', 'party', 'armed', 'university', 'dictionaryBody');
const BETWEEN = new Set(['of', 'to', 'for', 'in']);
const FORM = /^(?:Inc|Corp|Ltd|Co)\.$/;
const SHORT = /^\p{Lu}{3,6}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** The parts of a name that ran together so; undefined for most names. */
export function partsByOffice(name: Name, wording: Wording): Name[] | undefined {
	return (
		behindForm(name, wording) ??
		whereAndWho(name, wording) ??
		bodyAndWho(name, wording) ??
		whoAndWhere(name, wording) ??
		bodyOfOfficer(name, wording) ??
		ownerAndOwned(name, wording)
	);
}

/** `Fjordlink Co Ltd. Gotland`: the firm that ends a sentence, and the place or people that begins the next. */
function behindForm(name: Name, wording: Wording): Name[] | undefined {
	for (let token = name.from + 1; token < name.to - 1; token++) {
		if (!FORM.test(wording.word(token))) continue;
		const lists = wording.listsOfPhrase(token + 1, name.to);
		const type = lists & PEOPLES ? 'group' : lists & PLACES ? 'place' : undefined;
		return type && parts(name, 'organization', token + 1, token + 1, type);
	}
	return undefined;
}

/** `Visby` and `Jo Lund` of `mayor of Visby Jo Lund`. */
function whereAndWho(name: Name, wording: Wording): Name[] | undefined {
	const { from, to } = name;
	if (to - from < 3 || !BETWEEN.has(wording.word(from - 1)) || !isOffice(wording.word(from - 2))) return undefined;
	const first = wording.lists(from);
	if (!isFullName(from + 1, to, wording) || ((first & FORENAMES) !== 0 && (first & COUNTRIES) === 0)) return undefined;
	return parts(name, name.type === 'organization' ? 'organization' : 'place', from + 1, from + 1, 'person');
}

/** `UGF` and `Jo Lund`: but surnames in capitals stand before given names, too. */
function bodyAndWho(name: Name, wording: Wording): Name[] | undefined {
	const { from, to, type } = name;
	if (
		type !== 'person' ||
		to - from < 3 ||
		!SHORT.test(wording.word(from)) ||
		isTitleOf(from + 1, wording) ||
		(wording.lists(from) & (SURNAMES | FORENAMES)) !== 0
	)
		return undefined;
	return isFullName(from + 1, to, wording) ? parts(name, 'organization', from + 1, from + 1, 'person') : undefined;
}

/** `Ann Roe` and `Visby` of `Ann Roe of Visby`, `Odd` and `Norway` of `Odd of Norway`, `Gotlanders` and `Visby` of `Gotlanders of Visby`; `Joan of Arc` has one name. */
function whoAndWhere(name: Name, wording: Wording): Name[] | undefined {
	const { from, to, type } = name;
	let of = from + 1;
	while (of < to - 1 && wording.word(of) !== 'of') of++;
	if (of >= to - 1 || !CAPITALISED.test(wording.word(of + 1))) return undefined;
	if (type === 'person') {
		const isKing = of - from === 1 && (wording.listsOfPhrase(of + 1, to) & COUNTRIES) !== 0;
		return isKing || isFullName(from, of, wording) ? parts(name, 'person', of, of + 1, 'place') : undefined;
	}
	const isOfPeople =
		type === 'place' && (wording.listsOfPhrase(from, of) & PEOPLES) !== 0 && (wording.listsOfPhrase(of + 1, to) & PLACES) !== 0;
	return isOfPeople && wording.word(of - 1).endsWith('s') ? parts(name, 'group', of, of + 1, 'place') : undefined;
}

/** `Larkhaven College` of `Rector of Larkhaven College`. */
function bodyOfOfficer(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'organization' || !isOffice(wording.word(name.from))) return undefined;
	const of = name.from + 1;
	if (wording.word(of) !== 'of') return undefined;
	const from = wording.word(of + 1) === 'the' ? of + 2 : of + 1;
	const isBody = HEAD_WORDS.get(wording.word(name.to - 1)) === 'organization' || (wording.listsOfPhrase(from, name.to) & BODIES) !== 0;
	return isBody && name.to - from > 1 ? [{ ...name, from }] : undefined;
}

/** `Visby` and `Ostrel Steel` of `Visby-owned Ostrel Steel`. */
function ownerAndOwned(name: Name, wording: Wording): Name[] | undefined {
	for (let hyphen = name.from + 1; hyphen < name.to - 2; hyphen++) {
		if (wording.word(hyphen) !== '-' || !JOINED.test(wording.word(hyphen + 1)) || !startsWithCapital(wording.word(hyphen + 2))) continue;
		const owner = wording.listsOfPhrase(name.from, hyphen);
		const type = owner & PEOPLES ? 'group' : owner & OWNERS ? 'place' : owner & SURNAMES ? 'person' : name.type;
		return parts(name, type, hyphen, hyphen + 2, isFullName(hyphen + 2, name.to, wording) ? 'person' : 'organization');
	}
	return undefined;
}

/** Whether some words are a listed forename and more that have capitals. */
function isFullName(from: number, to: number, wording: Wording): boolean {
	return (
		to - from > 1 &&
		to - from < 5 &&
		(wording.lists(from) & FORENAMES) !== 0 &&
		startsWithCapital(wording.word(to - 1)) &&
		startsWithCapital(wording.word(from + 1))
	);
}

function parts(name: Name, first: EntityType, to: number, from: number, second: EntityType): Name[] {
	return [
		{ ...name, to, type: first },
		{ ...name, from, type: second },
	];
}
