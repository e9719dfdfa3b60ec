/**
 * Takes apart names that ran together. A tagger that looks at one line reads `told NPR Hamza bin Laden had` as one long name; the rest
 * of the article, where `Hamza bin Laden` stands by himself, knows better. `Jewish-American` is two names, `Florida's Gulf Coast` is,
 * and `Gen.` is no part of one.
 */
import type { EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES, PEOPLES } from '../lists.js';
import { HEAD_WORDS } from './head-words.js';
import { isTitleOf, withoutTitle } from './offices.js';
import { partsByOffice } from './parted.js';
import { isBehindSlug } from './slugs.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';
import { flatMapped } from '../../flat-mapped.js';

/** Works, places and events are called after persons and keep their names: `MV Alan Kurdi`. */
const RUNS_INTO_PERSON: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'group']);
/** Abbreviations of common nouns that stand beside a name, and belong to none. */
const BESIDE = /^(?:C[EFIOT]Os?|IPO|NGOs?|ME?Ps?)$/;
/** No name that ran together is longer; the tails of a text of initials would cost their length each. */
const LONGEST = 40;
const ADDRESS = /^(?:@.|https?\b|www\.)/u;
const BODIES = bitsOf('company', 'media', 'agency', 'party', 'team', 'armed', 'platform', 'dictionaryBody', 'university');
const PLACES = bitsOf('country', 'bigCity', 'region');
const KNOWN_PLACES = bitsOf('knownPlace', 'dictionaryPlace');
const SURNAMES = bitsOf('surname', 'person');
const GOVERNMENTS = new Set('Government Governments Administration Junta Senator Senators Presidential Troops Peacekeepers'.split(' '));
const LAWS = new Set(['Constitution', 'Charter']);
const NATIONS = new Set(['UN', 'U.N.']);
const DASH = /^[-–—]$/;
const BETWEEN = /^(?:\/|vs?)$/;
const LONG = /^\p{Lu}?\p{Ll}{3,}$/u;
const FORENAMES = bitsOf('forename');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** `names`, in text order, with those that ran together taken apart and titles cut off persons. `usage` is that of the whole article. */
export function takenApart(names: readonly Name[], wording: Wording, usage: Usage): Name[] {
	return flatMapped(names, (name) =>
		name.to - name.from < 2 || name.to - name.from > LONGEST
			? name
			: partsOf(bare(name, wording), usage, wording).map((part) => wording.cut(part)),
	);
}

/** `Gotland` of `Soccer-Gotland` on top of a line, `Fjordlink` of `NGO Fjordlink` and `Fjordlink CEO`. */
function bare(name: Name, wording: Wording): Name {
	let { from } = name;
	const to = endBeforeAddress(name, wording);
	if (to - from > 2 && isBehindSlug(from + 2, wording)) from += 2;
	if (to - from > 1 && BESIDE.test(wording.word(from)) && /^\p{Lu}/u.test(wording.word(from + 1))) from++;
	if (to - from > 1 && BESIDE.test(wording.word(to - 1)))
		return { ...name, from, to: to - 1, type: name.type === 'person' ? 'organization' : name.type };
	if (isLeaderOf(to, wording) && to - from > 2) return { ...name, from, to: to - 2, type: 'organization' };
	if (from === name.from && to === name.to) return name;
	const isBody = to < name.to && name.type === 'work' && (wording.listsOfPhrase(from, to) & BODIES) !== 0;
	return { ...name, from, to, type: isBody ? 'organization' : name.type };
}

/** \`Senate Minority Leader\`: an office in a parliament. */
function isLeaderOf(to: number, wording: Wording): boolean {
	return /^(?:Minority|Majority)$/.test(wording.word(to - 2)) && /^(?:Leader|Whip)$/.test(wording.word(to - 1));
}

/** Where a name ends before an address of the web or of somebody there: `Twitter @ann_roe`. */
function endBeforeAddress({ from, to }: Name, wording: Wording): number {
	for (let token = from + 1; token < to; token++) if (ADDRESS.test(wording.word(token))) return token;
	return to;
}

function partsOf(name: Name, usage: Usage, wording: Wording): readonly Name[] {
	return (
		partsAroundHyphen(name, wording) ??
		personsAroundDash(name, wording) ??
		partsAroundPossessive(name, wording) ??
		partsOfBody(name, wording) ??
		partsBeforeArticle(name, wording) ??
		nameAndLetters(name, wording) ??
		countryThatVotes(name, wording) ??
		partsAroundSlash(name, wording) ??
		partsOfLaw(name, wording) ??
		agencyOfNations(name, wording) ??
		whoseGovernment(name, wording) ??
		partsByOffice(name, wording) ??
		partsBeforePerson(name, usage, wording).map((part) => withoutTitle(part, wording))
	);
}

/** `Jewish-American`, `Israel-Lebanon`: two peoples or countries. */
function partsAroundHyphen(name: Name, wording: Wording): Name[] | undefined {
	const { from, to } = name;
	if (to - from !== 3 || !/^[-–]$/.test(wording.word(from + 1))) return undefined;
	const [first, second] = [peopleOrPlace(wording.lists(from)), peopleOrPlace(wording.lists(from + 2))];
	if (!first || !second) return undefined;
	return [
		{ ...name, to: from + 1, type: first },
		{ ...name, from: from + 2, type: second },
	];
}

/** `Ann Roe - Jo Lund`: two, on both sides of a dash between spaces. */
function personsAroundDash(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'person') return undefined;
	const { tokens } = wording.article;
	for (let dash = name.from + 1; dash < name.to - 1; dash++) {
		if (!DASH.test(wording.word(dash)) || tokens[dash]?.spaced !== true || tokens[dash + 1]?.spaced !== true) continue;
		return [
			{ ...name, to: dash },
			{ ...name, from: dash + 1 },
		];
	}
	return undefined;
}

/** `Florida's Gulf Coast`: whose it is, and what, where the owner is a listed place. */
function partsAroundPossessive(name: Name, wording: Wording): Name[] | undefined {
	const sign = name.from + 1;
	if (!wording.isPossessive(sign) || !startsWithCapital(wording.word(sign + 1))) return undefined;
	const type = ownerOf(name.from, wording);
	return (
		type && [
			{ ...name, to: sign, type },
			{ ...name, from: sign + 1 },
		]
	);
}

/** `Harbour Foundation's Sea Committee`: a body, and what it has; but `Children's Hospital` is one. */
function partsOfBody(name: Name, wording: Wording): Name[] | undefined {
	for (let sign = name.from + 2; sign < name.to - 2; sign++) {
		if (!wording.isPossessive(sign) || HEAD_WORDS.get(wording.word(sign - 1)) !== 'organization') continue;
		if (!startsWithCapital(wording.word(sign + 1))) return undefined;
		return [
			{ ...name, to: sign, type: 'organization' },
			{ ...name, from: sign + 1 },
		];
	}
	return undefined;
}

/** `Roe & Lund and The Harbours`: the second begins with its article. */
function partsBeforeArticle(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'organization') return undefined;
	for (let joint = name.from + 1; joint < name.to - 2; joint++) {
		if (wording.word(joint) !== 'and' || wording.word(joint + 1) !== 'The') continue;
		return [
			{ ...name, to: joint },
			{ ...name, from: joint + 1 },
		];
	}
	return undefined;
}

/** `New Harbour Party NHP`: a name, and its letters. */
function nameAndLetters(name: Name, wording: Wording): Name[] | undefined {
	const last = name.to - 1;
	const letters = wording.word(last);
	if (!/^\p{Lu}{2,6}$/u.test(letters) || last - name.from < letters.length) return undefined;
	let initials = '';
	for (let token = name.from; token < last; token++) if (startsWithCapital(wording.word(token))) initials += wording.word(token).charAt(0);
	return initials === letters
		? [
				{ ...name, to: last },
				{ ...name, from: last },
			]
		: undefined;
}

/** `Tidewater Films/Harbour Pictures`, `Visby Rovers v Larkhaven`: two, each of some letters; `A/S` is one word. */
function partsAroundSlash(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'group' && name.type !== 'organization') return undefined;
	for (let token = name.from + 1; token < name.to - 1; token++) {
		const between = wording.word(token);
		if (!BETWEEN.test(between) || !LONG.test(wording.word(token - 1)) || !LONG.test(wording.word(token + 1))) continue;
		if (between === '/' && name.type === 'organization' && (token === name.from + 1 || token === name.to - 2)) continue;
		return [
			{ ...name, to: token },
			{ ...name, from: token + 1 },
		];
	}
	return undefined;
}

/** `25th Amendment of the US Constitution`: the part of a law, and the law. */
function partsOfLaw(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'work' || !LAWS.has(wording.word(name.to - 1))) return undefined;
	for (let token = name.from + 1; token < name.to - 2; token++) {
		if (!/^(?:Clause|Amendment|Article|Section)$/.test(wording.word(token - 1)) || wording.word(token) !== 'of') continue;
		return [
			{ ...name, to: token },
			{ ...name, from: wording.word(token + 1) === 'the' ? token + 2 : token + 1 },
		];
	}
	return undefined;
}

/** `UN World Health Organization`: the United Nations, and one of their agencies. */
function agencyOfNations(name: Name, wording: Wording): Name[] | undefined {
	if (!NATIONS.has(wording.word(name.from)) || !/^(?:World|International)$/.test(wording.word(name.from + 1))) return undefined;
	if (name.to - name.from < 4) return undefined;
	return [
		{ ...name, to: name.from + 1, type: 'organization' },
		{ ...name, from: name.from + 1 },
	];
}

/** `Gotland` of `Gotland Government`, `Roe` of `Roe Administration`: whose it is, as with a small letter. */
function whoseGovernment(name: Name, wording: Wording): Name[] | undefined {
	const { from, to } = name;
	const last = to - 1;
	if (name.type !== 'organization' || !GOVERNMENTS.has(wording.word(last)) || /^(?:of|for|and)$/.test(wording.word(last - 1)))
		return undefined;
	const lists = wording.listsOfPhrase(from, last);
	const type = lists & PEOPLES ? 'group' : lists & COUNTRIES ? 'place' : to - from === 2 && lists & SURNAMES ? 'person' : undefined;
	return type && [{ ...name, to: last, type }];
}

/** Whose it is: a listed place, or a body in capitals alone (`ORT’s`). */
function ownerOf(token: number, wording: Wording): EntityType | undefined {
	const lists = wording.lists(token);
	const place = placeOf(lists);
	if (place || !/^\p{Lu}{3,5}$/u.test(wording.word(token))) return place;
	return lists !== 0 && (lists & ~KNOWN_PLACES) === 0 ? 'place' : 'organization';
}

function placeOf(lists: number): EntityType | undefined {
	return lists & PLACES ? 'place' : undefined;
}

/** `2020 United States` of `2020 United States presidential election` is the country. */
function countryThatVotes(name: Name, wording: Wording): Name[] | undefined {
	if (name.type !== 'event' || !YEAR.test(wording.word(name.from))) return undefined;
	const after = `${wording.word(name.to)} ${wording.word(name.to + 1)}`;
	if (!/^(?:presidential|general|parliamentary|legislative|federal|local|mid-?term)? ?elections?\b/.test(after)) return undefined;
	const type = name.to - name.from === 2 ? peopleOrPlace(wording.lists(name.from + 1)) : 'place';
	return type && [{ ...name, from: name.from + 1, type }];
}

function peopleOrPlace(lists: number): EntityType | undefined {
	return lists & PEOPLES ? 'group' : placeOf(lists);
}

/** The person at the end of a name, and what stands before him, where the article knows him without it. */
function partsBeforePerson(name: Name, { full, surnames }: Usage, wording: Wording): Name[] {
	if (!RUNS_INTO_PERSON.has(name.type)) return [name];
	const { from, to } = name;
	for (let at = from + 1; at < to; at++) {
		const tail = wording.phrase(at, to);
		if (!(at < to - 1 ? full.has(tail) : surnames.has(tail))) continue;
		const person: Name = { ...name, from: at, type: 'person' };
		let end = at;
		while (end > from && isTitleOf(end, wording)) end--;
		if (end === from) return [person];
		const type = at < to - 1 ? typeOfHead(name, end, wording) : typeBeforeSurname(from, end, wording);
		return type ? [{ ...name, to: end, type }, person] : [name];
	}
	return [name];
}

/** What stands before a full name: a body, people or place that is listed or in capitals; nothing where it may be a forename. */
function typeOfHead(name: Name, end: number, wording: Wording): EntityType | undefined {
	const lists = end - name.from === 1 ? wording.lists(name.from) : 0;
	if (lists & FORENAMES) return undefined;
	if (lists & PEOPLES) return 'group';
	if (lists & BODIES || /^[A-Z][A-Z&]{1,5}$/.test(wording.word(end - 1))) return 'organization';
	return placeOf(lists) ?? (name.type === 'organization' ? name.type : undefined);
}

/** What stands before a bare surname: a listed body in capitals alone, for anything else may be a forename or initials. */
function typeBeforeSurname(from: number, end: number, wording: Wording): EntityType | undefined {
	return end - from === 1 && /^[A-Z]{3,6}$/.test(wording.word(from)) && wording.lists(from) & BODIES ? 'organization' : undefined;
}
