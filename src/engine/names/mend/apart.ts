/**
 * Takes apart names that ran together. A tagger that looks at one line reads `told NPR Hamza bin Laden had` as one long name; the rest
 * of the article, where `Hamza bin Laden` stands by himself, knows better. `Jewish-American` is two names, `Florida's Gulf Coast` is,
 * and `Gen.` is no part of one.
 */
import type { EntityType } from '../../../annotations.js';
import type { Name } from '../../types.js';
import { bitsOf, PEOPLES } from '../lists.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';

/** Works, places and events are called after persons and keep their names: `MV Alan Kurdi`. */
const RUNS_INTO_PERSON: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'group']);
/** Titles that never belong to a name. Our own list. */
const TITLES = new Set(
	'mr mrs ms miss mme mlle messrs dr prof hon rev gen lt col maj cpl sgt capt cmdr adm brig gov sen rep pres justice judge democrat republican'.split(
		' ',
	),
);
const BODIES = bitsOf('company', 'media', 'agency', 'party', 'team', 'armed', 'platform', 'dictionaryBody', 'university');
const PLACES = bitsOf('country', 'bigCity', 'region');
const FORENAMES = bitsOf('forename');
const POSSESSIVE = /^['’]s$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** `names`, in text order, with those that ran together taken apart and titles cut off persons. `usage` is that of the whole article. */
export function takenApart(names: readonly Name[], wording: Wording, usage: Usage): Name[] {
	return names.flatMap((name) => (name.to - name.from < 2 ? name : partsOf(name, usage, wording).map((part) => wording.cut(part))));
}

function partsOf(name: Name, usage: Usage, wording: Wording): readonly Name[] {
	return (
		partsAroundHyphen(name, wording) ??
		partsAroundPossessive(name, wording) ??
		countryThatVotes(name, wording) ??
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

/** `Florida's Gulf Coast`: whose it is, and what, where the owner is a listed place. */
function partsAroundPossessive(name: Name, wording: Wording): Name[] | undefined {
	const sign = name.from + 1;
	if (!POSSESSIVE.test(wording.word(sign)) || !/^\p{Lu}/u.test(wording.word(sign + 1))) return undefined;
	const type = placeOf(wording.lists(name.from));
	return (
		type && [
			{ ...name, to: sign, type },
			{ ...name, from: sign + 1 },
		]
	);
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
		while (end > from && TITLES.has(bare(wording.word(end - 1)))) end--;
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

function withoutTitle(name: Name, wording: Wording): Name {
	if (name.type !== 'person') return name;
	let { from } = name;
	while (from < name.to - 1 && TITLES.has(bare(wording.word(from))) && /^\p{Lu}/u.test(wording.word(from + 1))) from++;
	return from === name.from ? name : { ...name, from };
}

function bare(text: string): string {
	return text.toLowerCase().replace(/\.$/, '');
}
