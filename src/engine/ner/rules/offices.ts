/** Titles and offices that stand before persons, and are no part of their names: `Gen. Lund`, `Striker Jo Lund`, `King Odd`. */
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { HEAD_WORDS } from './head-words.js';
import type { Wording } from './wording.js';

/** Titles that never belong to a name. Our own list. */
const TITLES = new Set(
	(
		'mr mrs ms miss mme mlle messrs dr prof hon rev gen lt col maj cpl sgt capt cmdr adm brig gov sen rep pres justice judge democrat republican ' +
		'adgp ayatollah brigadier brigadiers debutant dgp emerita emeritus emir emperor empress hh hm hrh igp imam king maulana mullah pope prince princess queen senators sheik sheikh'
	).split(' '),
);
/** Titles that are somebody's forename or surname now and then, and are cut off where a forename and a surname follow. Our own list. */
const OFFICES = new Set(
	(
		'actor actress admiral ambassador archbishop author bishop cardinal ceo cfo chairman chairperson chairwoman chancellor chief coach colonel commander ' +
		'commissioner compatriot congressman congresswoman constable coo corporal councillor councilman cpl cto defender deputy detective director doctor editor filmmaker forward general goalkeeper ' +
		'governor inspector jockey journalist lieutenant major manager mayor midfielder minister officer pianist pilot player president producer professor prosecutor ' +
		'rapper secretary senator sergeant sheriff singer skipper spokesman spokeswoman striker superintendent teammate violinist winger'
	)
		.split(' ')
		.flatMap((office) => [
			office.toUpperCase(),
			`${office.charAt(0).toUpperCase()}${office.slice(1)}`,
			`${office.charAt(0).toUpperCase()}${office.slice(1)}.`,
		]),
);
/** So many words may make a title. */
const LONGEST_TITLE = 3;
/** A body or work surer than this is no person with a title. */
const SURE_BODY = 0.8;
/** Families whose name is a title elsewhere: that of Bangladesh's first president. */
const FAMILY = /^(?:Hasina|Mujib(?:ur)?|Rehana|Russel)$/;
const FORENAMES = bitsOf('forename');

/** A name without the title or office before it, where it is, or is then, that of a person. */
export function withoutTitle(name: Name, wording: Wording): Name {
	if (isGeneral(name, wording)) return { ...name, from: name.from + 1, type: 'person' };
	let from = endOfOffice(name, wording);
	const isPerson = name.type === 'person' || (from > name.from && name.type !== 'place' && name.confidence < SURE_BODY);
	if (!isPerson) return name;
	while (from < name.to - 1 && isTitleOf(from + 1, wording)) from++;
	return from === name.from ? name : { ...name, from, type: 'person' };
}

/** `General Lund`, who was taken for a company: no list knows one of that name, and no kind of body is called so. */
function isGeneral({ from, to, type, confidence }: Name, wording: Wording): boolean {
	if (type !== 'organization' || to - from !== 2 || confidence > SURE_BODY || wording.word(from) !== 'General') return false;
	const last = wording.word(to - 1);
	return /^\p{Lu}\p{Ll}+$/u.test(last) && !HEAD_WORDS.has(last) && wording.listsOfPhrase(from, to) === 0;
}

/** Behind the last office among the first words of a name, where a forename and more follow; else its beginning. */
function endOfOffice({ from, to }: Name, wording: Wording): number {
	for (let token = Math.min(from + LONGEST_TITLE, to - 2) - 1; token >= from; token--) {
		if (!OFFICES.has(wording.word(token))) continue;
		return (wording.lists(token + 1) & FORENAMES) !== 0 && startsWithCapital(wording.word(token + 2)) ? token + 1 : from;
	}
	return from;
}

/** Whether the word before a person's name that begins at a token is a title, which never belongs to it. */
export function isTitleOf(person: number, wording: Wording): boolean {
	const name = wording.word(person);
	return (
		TITLES.has(
			wording
				.word(person - 1)
				.toLowerCase()
				.replace(/\.$/, ''),
		) &&
		startsWithCapital(name) &&
		!FAMILY.test(name)
	);
}

/** Whether a word is an office, with or without a capital: `mayor`, `Governor`. */
export function isOffice(word: string): boolean {
	return OFFICES.has(word.charAt(0).toUpperCase() + word.slice(1));
}
