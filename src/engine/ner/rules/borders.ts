/**
 * Borders that the words beside a name settle: `Gotland` of `Gotland-based`, `Wai-Lun Lau`, `Native American`, `Firefox 1.5`, `Nobel Prize
 * in Physics`, `Act of 1925`, `District Court for the District of Nevada`.
 */
import type { EntityType } from '../../../annotations.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import { bitsOf, PEOPLES } from '../lists.js';
import { AIRCRAFT_MAKERS, aircraftType } from './aircraft.js';
import { isCountry } from './teams.js';
import type { Wording } from './wording.js';

const HYPHEN = '-';
/** What a place or body is put before with a hyphen. */
export const JOINED =
	/^(?:based|backed|led|born|run|owned|held|style|area|wide|controlled|occupied|sponsored|made|funded|bound|trained|linked|listed)$/;
/** A syllable or two of a given name with a hyphen, as Chinese and Korean names have. */
const SYLLABLE = /^\p{L}\p{Ll}{1,5}$/u;
const LAST_SYLLABLE = /^(?!era$|like$|style$|type$|run$|hit$)\p{Ll}{1,5}$/u;
/** Family names of Koreans, and of Chinese whose names are written with a hyphen. Our own list. */
const FAMILIES = new Set(
	(
		'Ahn Bae Baek Bang Byun Cha Chae Chan Chang Chau Chen Cheng Cheung Chiang Chien Chiu Cho Choi Choo Chou Chow Chu Chuang Chun Chung Fan Fang Fung Gong Ha Hahm ' +
		'Han Heo Ho Hong Hsieh Hsu Huang Hung Hwang Hyun Im Jang Jeon Jeong Jin Joo Joung Jun Jung Kang Kao Kim Ko Koo Kuo Kwak Kwok Kwon Lai Lam Lau Law Lee Leung Li ' +
		'Liao Lim Lin Liu Lo Lu Lui Ma Mak Min Moon Nam Ng Noh Oh Paik Pan Park Peng Rhee Ro Roh Ryu Seo Seok Shin Shim Sim So Sohn Son Song Su Suh Sung Tai Tam Tang ' +
		'Tsai Tsang Tseng Tung Wang Wei Won Wong Woo Wu Yang Yau Yeh Yeo Yeung Yi Yim Yip Yoo Yoon Youn Yu Yuen Yun'
	).split(' '),
);
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const LAWS = new Set(['Act', 'Law', 'Treaty', 'Code', 'Constitution', 'Ordinance']);
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const PRIZES = new Set(['Prize', 'Medal', 'Award']);
const NUMBER = /^\d+$/;
const RELEASE = /^\d{1,2}\.\d{1,2}$/;
const COURTS = new Set(['Court', 'Courts', 'Appeals']);
/** Legal forms that end the names of companies, and those that mean something else as well. */
const FORMS = new Set('Inc Inc. Corp Corp. Ltd Ltd. Plc PLC LLC SpA GmbH Bhd Oyj Tbk Pcl'.split(' '));
const MAYBE_FORMS = new Set('Co Co. AG SA SE NV AB ASA plc'.split(' '));
/** Teams of Northern America that are called by a number. */
const TEAMS = new Set(['49ers', '76ers']);
/** `Jewish-American` is two. */
const JOINT = /^(?:\p{Ll}+|&)$/u;
const LONGEST_JOINT = 2;
const LONGEST_LISTED = 6;
const ALL_PLACES = bitsOf('country', 'region', 'bigCity', 'knownPlace', 'dictionaryPlace');
/** The lists that tell each kind, those first that tell it best. */
const KINDS: readonly (readonly [EntityType, number])[] = [
	['place', ALL_PLACES],
	['organization', bitsOf('company', 'media', 'agency', 'party', 'armed', 'team', 'university', 'dictionaryBody')],
	['group', bitsOf('group')],
	['work', bitsOf('work', 'dictionaryWork')],
	['event', bitsOf('event')],
];
const NO_GIVEN_NAMES = bitsOf('country', 'bigCity') | PEOPLES;

/** `names`, in text order, each with its own borders. */
export function withBorders(names: readonly Name[], wording: Wording): Name[] {
	const mended: Name[] = [];
	for (const [index, name] of names.entries()) {
		if (name.from < (mended.at(-1)?.to ?? 0)) continue;
		const named = withForm(
			joined(name, names[index + 1], wording) ?? completed(name, names[index + 1], wording) ?? bordered(name, names[index + 1], wording),
			wording,
		);
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
			return asAircraft(name, wording) ?? withCircuit(withTeam(withoutParticiple(name, wording), wording), next, wording);
	}
}

/** Two names that a list knows for one: `Saint Kitts and Nevis`; `Australia and New Zealand` are two. */
function joined(name: Name, next: Name | undefined, wording: Wording): Name | undefined {
	if (!next || next.from - name.to > LONGEST_JOINT || next.to - name.from > LONGEST_LISTED || next.from < name.to) return undefined;
	if (next.from > name.to ? !JOINT.test(wording.word(name.to)) : next.type !== name.type) return undefined;
	if (isCountry(name, wording) && isCountry(next, wording)) return undefined;
	return listed(name, next.to, wording);
}

/** The name as far as a token, where a list knows it so. */
function listed(name: Name, to: number, wording: Wording): Name | undefined {
	const lists = wording.listsOfPhrase(name.from, to);
	const kind = KINDS.find(([, bits]) => (lists & bits) !== 0)?.[0];
	if (kind === undefined || !wording.isOneLine(name.from, to)) return undefined;
	// A dictionary takes branches of universities for buildings.
	return { ...name, to, type: kind === 'work' && name.type === 'organization' ? name.type : kind };
}

/** `Gotland Commission` for `Gotland` alone, `Ligue 1` for `Ligue`, where a list knows that and no name follows. */
function completed(name: Name, next: Name | undefined, wording: Wording): Name | undefined {
	if (name.type === 'person' || (next?.from ?? Infinity) <= name.to) return undefined;
	if (NUMBER.test(wording.word(name.to)))
		return AIRCRAFT_MAKERS.has(wording.word(name.to - 1)) ? undefined : listed(name, name.to + 1, wording);
	if (!CAPITALISED.test(wording.word(name.to))) return undefined;
	for (let to = name.to + 1; to <= name.to + LONGEST_JOINT && to <= (next?.from ?? to); to++) {
		const last = wording.word(to - 1);
		const whole = CAPITALISED.test(last) && last !== 'Government' ? listed(name, to, wording) : undefined;
		if (whole?.type === 'organization') return whole;
	}
	return undefined;
}

/** `Gotland` of `Gotland-based`. */
function withoutParticiple(name: Name, wording: Wording): Name {
	const hyphen = name.to - 2;
	return hyphen > name.from && wording.word(hyphen) === HYPHEN && JOINED.test(wording.word(name.to - 1)) ? { ...name, to: hyphen } : name;
}

/** `Wai-Lun Lau` for `Lau` or `Wai` alone, `Kim Chong-in` for `Kim Chong` or `Kim`. */
function withGivenName(name: Name, wording: Wording): Name {
	const whole = withParts(name, wording);
	if (whole !== name) return whole;
	if (name.to - name.from === 2) return withSyllable(name, wording);
	if (name.to - name.from !== 1) return name;
	if (FAMILIES.has(wording.word(name.from)) && wording.isOneLine(name.from, name.to + 1) && isGivenName(name.to, wording))
		return { ...name, to: name.to + 3 };
	const from = isGivenName(name.from - 3, wording) ? name.from - 3 : name.from;
	const surname = name.from + 3;
	if (from !== name.from) return { ...name, from };
	return isGivenName(name.from, wording) && CAPITALISED.test(wording.word(surname)) && wording.isOneLine(name.from, surname + 1)
		? { ...name, to: surname + 1 }
		: name;
}

/** `Prayuth Chan-o-cha` for `Prayuth Chan-o`: all parts, where there are three and more. */
function withParts(name: Name, wording: Wording): Name {
	let { to } = name;
	while (isLaterPart(to, wording)) to += 2;
	return to > name.to && wording.word(to - 4) === HYPHEN ? { ...name, to } : name;
}

/** Whether a hyphen stands at a token, and a later part of a name behind it, with no space. */
function isLaterPart(hyphen: number, wording: Wording): boolean {
	const { tokens } = wording.article;
	const part = wording.word(hyphen + 1);
	const isJoined = tokens[hyphen]?.spaced === false && tokens[hyphen + 1]?.spaced === false;
	return isJoined && wording.word(hyphen) === HYPHEN && LAST_SYLLABLE.test(part) && !JOINED.test(part);
}

/** A person called as Koreans, Taiwanese and people of Hong Kong are, with the second syllable of the given name: `in` behind `Chong-`. */
function withSyllable(name: Name, wording: Wording): Name {
	const { tokens } = wording.article;
	const [hyphen, last] = [name.to, name.to + 1];
	if (wording.word(hyphen) !== HYPHEN || !FAMILIES.has(wording.word(name.from)) || !SYLLABLE.test(wording.word(hyphen - 1))) return name;
	if (tokens[last + 1]?.spaced === false && wording.word(last + 1) === HYPHEN) return name;
	return isLaterPart(hyphen, wording) ? { ...name, to: last + 1 } : name;
}

/** Whether a given name of two parts with a hyphen stands at a token, and not a third part behind it. */
function isGivenName(token: number, wording: Wording): boolean {
	if (wording.word(token + 1) !== HYPHEN) return false;
	const [first, last] = [wording.word(token), wording.word(token + 2)];
	if (!SYLLABLE.test(first) || !SYLLABLE.test(last) || !CAPITALISED.test(first)) return false;
	const { tokens } = wording.article;
	if (tokens[token + 1]?.spaced !== false || tokens[token + 2]?.spaced !== false || wording.word(token + 3) === HYPHEN) return false;
	return ((wording.lists(token) | wording.lists(token + 2)) & NO_GIVEN_NAMES) === 0 && wording.isOneLine(token, token + 3);
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

/** `Fjordlink Co Ltd`, `Lund & Co`: a company with its legal form. */
function withForm(name: Name, wording: Wording): Name {
	let { to } = name;
	for (let next = to; ; next++) {
		const word = wording.word(next);
		if (word === '&' ? wording.word(next + 1) !== 'Co' : word !== ',' || !FORMS.has(wording.word(next + 1))) {
			if (!FORMS.has(word) && (name.type !== 'organization' || !MAYBE_FORMS.has(word))) break;
			to = next + 1;
		}
	}
	return to === name.to || !wording.isOneLine(name.from, to) ? name : { ...name, to, type: 'organization' };
}

/** `Boeing 707s`, `Airbus A380`, `Boeing 737 Max`: a type of aircraft, and no company. */
function asAircraft(name: Name, wording: Wording): Name | undefined {
	if (!AIRCRAFT_MAKERS.has(wording.word(name.to - 1)) || aircraftType(wording.word(name.to)) === undefined) return undefined;
	const to = /^max$/i.test(wording.word(name.to + 1)) ? name.to + 2 : name.to + 1;
	return withNumber({ ...name, to, type: 'work' }, wording);
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
