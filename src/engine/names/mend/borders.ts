/**
 * Borders that the words beside a name settle: `Gotland` of `Gotland-based`, `Wai-Lun Lau`, `Native American`, `Firefox 1.5`, `Nobel Prize
 * in Physics`, `Act of 1925`, `District Court for the District of Nevada`.
 */
import { startsWithCapital } from '../../article/characters.js';
import type { Name } from '../../types.js';
import { bitsOf, PEOPLES } from '../lists.js';
import { isCountry } from './teams.js';
import type { Wording } from './wording.js';

const HYPHEN = '-';
/** What a place or body is put before with a hyphen. */
const JOINED =
	/^(?:based|backed|led|born|run|owned|held|style|area|wide|controlled|occupied|sponsored|made|funded|bound|trained|linked|listed)$/;
/** A syllable or two of a given name with a hyphen, as Chinese and Korean names have. */
const SYLLABLE = /^\p{L}\p{Ll}{1,5}$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const LAWS = new Set(['Act', 'Law', 'Treaty', 'Code', 'Constitution', 'Ordinance']);
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const PRIZES = new Set(['Prize', 'Medal', 'Award']);
const NUMBER = /^\d+$/;
const RELEASE = /^\d{1,2}\.\d{1,2}$/;
const COURTS = new Set(['Court', 'Courts', 'Appeals']);
/** Teams of Northern America that are called by a number. */
const TEAMS = new Set(['49ers', '76ers']);
const JOINTS = new Set(['and', 'of', 'in', 'for', '&']);
const LONGEST_JOINT = 2;
const LONGEST_LISTED = 6;
const ALL_PLACES = bitsOf('country', 'region', 'bigCity', 'knownPlace', 'dictionaryPlace');
const BODIES = bitsOf('company', 'media', 'agency', 'party', 'armed', 'university', 'dictionaryBody');
const GROUPS = bitsOf('group');
const WORKS = bitsOf('work', 'dictionaryWork');
const NO_GIVEN_NAMES = bitsOf('country', 'bigCity') | PEOPLES;

/** `names`, in text order, each with its own borders. */
export function withBorders(names: readonly Name[], wording: Wording): Name[] {
	const mended: Name[] = [];
	for (const [index, name] of names.entries()) {
		if (name.from < (mended.at(-1)?.to ?? 0)) continue;
		const named = joined(name, names[index + 1], wording) ?? bordered(name, names[index + 1], wording);
		while ((mended.at(-1)?.to ?? 0) > named.from) mended.pop();
		mended.push(named === name ? name : wording.cut(named));
	}
	return mended;
}

function bordered(name: Name, next: Name | undefined, wording: Wording): Name {
	switch (name.type) {
		case 'person':
			return withGivenName(name, wording);
		case 'group':
			return asNative(name, wording);
		case 'work':
			return withNumber(withField(name, wording), wording);
		default:
			return withCircuit(withTeam(withoutParticiple(name, wording), wording), next, wording);
	}
}

/** Two names that a list knows for one: `Saint Kitts and Nevis`; `Australia and New Zealand` are two. */
function joined(name: Name, next: Name | undefined, wording: Wording): Name | undefined {
	if (!next || next.from - name.to > LONGEST_JOINT || next.to - name.from > LONGEST_LISTED || next.from < name.to) return undefined;
	if (next.from > name.to ? !JOINTS.has(wording.word(name.to)) : next.type !== name.type) return undefined;
	if (isCountry(name, wording) && isCountry(next, wording)) return undefined;
	const lists = wording.listsOfPhrase(name.from, next.to);
	const type =
		lists & ALL_PLACES ? 'place' : lists & BODIES ? 'organization' : lists & GROUPS ? 'group' : lists & WORKS ? 'work' : undefined;
	return type && wording.isOneLine(name.from, next.to) ? { ...name, to: next.to, type } : undefined;
}

/** `Gotland` of `Gotland-based`. */
function withoutParticiple(name: Name, wording: Wording): Name {
	const hyphen = name.to - 2;
	return hyphen > name.from && wording.word(hyphen) === HYPHEN && JOINED.test(wording.word(name.to - 1)) ? { ...name, to: hyphen } : name;
}

/** `Wai-Lun Lau` for `Lau` or `Wai` alone. */
function withGivenName(name: Name, wording: Wording): Name {
	if (name.to - name.from !== 1) return name;
	const from = isGivenName(name.from - 3, wording) ? name.from - 3 : name.from;
	const surname = name.from + 3;
	if (from !== name.from) return { ...name, from };
	return isGivenName(name.from, wording) && CAPITALISED.test(wording.word(surname)) && wording.isOneLine(name.from, surname + 1)
		? { ...name, to: surname + 1 }
		: name;
}

/** Whether a given name of two parts with a hyphen stands at a token, and a space behind it. */
function isGivenName(token: number, wording: Wording): boolean {
	if (wording.word(token + 1) !== HYPHEN) return false;
	const [first, last] = [wording.word(token), wording.word(token + 2)];
	if (!SYLLABLE.test(first) || !SYLLABLE.test(last) || !CAPITALISED.test(first)) return false;
	const { tokens } = wording.article;
	if (tokens[token + 1]?.spaced !== false || tokens[token + 2]?.spaced !== false || tokens[token + 3]?.spaced === false) return false;
	return ((wording.lists(token) | wording.lists(token + 2)) & NO_GIVEN_NAMES) === 0 && wording.isOneLine(token, token + 4);
}

function asNative(name: Name, wording: Wording): Name {
	return wording.word(name.from - 1) === 'Native' && /^Americans?$/.test(wording.word(name.from)) ? { ...name, from: name.from - 1 } : name;
}

/** `Nobel Prize in Physics`, `Act of 1925`. */
function withField(name: Name, wording: Wording): Name {
	const [last, joint, field] = [wording.word(name.to - 1), wording.word(name.to), wording.word(name.to + 1)];
	if (PRIZES.has(last) && joint === 'in' && CAPITALISED.test(field)) return { ...name, to: name.to + 2 };
	return LAWS.has(last) && joint === 'of' && YEAR.test(field) ? { ...name, to: name.to + 2 } : name;
}

/** `Firefox 1.5`, `737-800`. */
function withNumber(name: Name, wording: Wording): Name {
	const { tokens } = wording.article;
	const [next, last] = [wording.word(name.to), wording.word(name.to - 1)];
	if (RELEASE.test(next) && startsWithCapital(last)) return { ...name, to: name.to + 1 };
	const isType = NUMBER.test(last) && next === HYPHEN && tokens[name.to]?.spaced === false && tokens[name.to + 1]?.spaced === false;
	return isType && NUMBER.test(wording.word(name.to + 1)) ? { ...name, to: name.to + 2 } : name;
}

/** `San Francisco 49ers`. */
function withTeam(name: Name, wording: Wording): Name {
	return name.type === 'place' && TEAMS.has(wording.word(name.to)) ? { ...name, to: name.to + 1, type: 'organization' } : name;
}

/** `Court of Appeals for the Second Circuit`. */
function withCircuit(name: Name, next: Name | undefined, wording: Wording): Name {
	if (name.type !== 'organization' || !next || next.from - name.to > 2 || !COURTS.has(wording.word(name.to - 1))) return name;
	const joint = wording.phrase(name.to, next.from);
	return (joint === 'for the' || joint === 'for') && wording.isOneLine(name.from, next.to) ? { ...name, to: next.to } : name;
}
