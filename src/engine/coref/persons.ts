/** Joins the variants of persons' names: full names, surnames, forenames, initials, nicknames, misspellings. */
import { NICKNAME_ROWS } from '../lexicon/nicknames.js';
import { TITLE_ABBREVIATIONS } from '../lexicon/persons.js';
import { GENERATIONS, HONORIFICS, SURNAME_PARTICLES } from '../lexicon/titles.js';
import { union, words } from '../lexicon/word-class.js';
import { wordsOf } from '../lexicon/folding.js';
import type { Variant } from './variants.js';
import type { NameSets } from './disjoint-sets.js';
import { joinShortForms, type Choice, type Shortened } from './short-forms.js';
import { editDistance, skeleton } from './spelling.js';
import type { SurfaceForm } from './surface-forms.js';
import { flatMapped } from '../util/flat-mapped.js';
import { grouped, addTo } from '../util/grouped.js';

/** A person's name in its parts. */
interface Parts {
	/** Words without titles, suffixes and particles in front of surnames (`al-`, `de`). */
	readonly words: readonly string[];
	readonly first: string;
	readonly last: string;
	readonly middle: readonly string[];
	/** `jr`, `sr`, `ii` …; empty where there is none. */
	readonly suffix: string;
	/** The words joined by spaces, without a particle before a surname of several words; and the beginnings and ends of two words or more. */
	readonly whole: string;
	readonly pieces: readonly string[];
	/** Words in marks or brackets inside the name. */
	readonly nicknames: readonly string[];
	/** What stays of the words, the first and the last one where spellings are levelled. */
	readonly skeleton: string;
	readonly firstSkeleton: string;
	readonly lastSkeleton: string;
}

interface Person extends Parts {
	readonly variant: Variant;
}

const TITLES = union(HONORIFICS, words('president professor senator'), TITLE_ABBREVIATIONS.keys());
/** What stands in marks or brackets between the names: `Noel “Noodles” Roe`. */
const NICKNAME = /(?<=\S) ["“‘(]([^"“”‘’()]+)["”’)](?= )/;
/** A bucket of equal surnames with more forenames than this is not searched for nicknames: costs stay linear. */
const MOST_FORENAMES = 60;

/**
 * Joins variants that are one person. Single words of other types, `mistyped`, go to a person with nearly that surname.
 * `choice` says who of several bears a bare name.
 */
export function joinPersons(sets: NameSets, variants: readonly Variant[], mistyped: readonly Variant[], choice: Choice): void {
	const persons = variants.map(person);
	const full = persons.filter((one) => one.words.length > 1);
	const single = persons.filter((one) => one.words.length === 1);
	joinSameSurname(sets, full);
	joinParts(sets, full);
	joinLongNames(sets, full);
	joinMisspelt(sets, full);
	const { shortened, strangers } = candidatesOf(single, full);
	joinShortForms(sets, shortened, choice);
	joinMisspeltSurnames(sets, [...strangers, ...mistyped.map(person)], persons, choice);
}

function person(variant: Variant): Person {
	// Written out: a copy with a spread takes ten times as long.
	const { words, first, last, middle, suffix, whole, pieces, nicknames, skeleton, firstSkeleton, lastSkeleton } =
		variant.surface.fact(partsOf);
	return { variant, words, first, last, middle, suffix, whole, pieces, nicknames, skeleton, firstSkeleton, lastSkeleton };
}

function partsOf({ text, words: all }: SurfaceForm): Parts {
	const nickname = NICKNAME.exec(text)?.[1];
	const quoteless = nickname === undefined ? all : wordsOf(text.replace(NICKNAME, ''));
	const suffix = quoteless.length > 1 && GENERATIONS.has(quoteless.at(-1) ?? '') ? (quoteless.at(-1) ?? '') : '';
	let words = suffix ? quoteless.slice(0, -1) : quoteless;
	while (words.length > 1 && TITLES.has(words[0] ?? '')) words = words.slice(1);
	const firstIsParticle =
		SURNAME_PARTICLES.has(words[0] ?? '') && (words.length === 2 || (words.length > 2 && SURNAME_PARTICLES.has(words[1] ?? '')));
	const chosen = words.filter((word, i) => !SURNAME_PARTICLES.has(word) || i === words.length - 1 || (i === 0 && !firstIsParticle));
	const [first, last] = [chosen[0] ?? '', chosen.at(-1) ?? ''];
	const whole = (chosen.length > 2 && SURNAME_PARTICLES.has(first) ? chosen.slice(1) : chosen).join(' ');
	return {
		words: chosen,
		first,
		last,
		middle: chosen.slice(1, -1),
		suffix,
		whole,
		pieces: piecesOf(chosen).filter((piece) => piece !== whole),
		nicknames: nickname?.toLowerCase().split(' ') ?? [],
		skeleton: chosen.map(skeleton).join(' '),
		firstSkeleton: skeleton(first),
		lastSkeleton: skeleton(last),
	};
}

function piecesOf(words: readonly string[]): string[] {
	const pieces: string[] = [];
	for (let length = 2; length < Math.min(words.length, 8); length++)
		pieces.push(words.slice(0, length).join(' '), words.slice(-length).join(' '));
	return pieces;
}

/** `Donald J. Trump` and `Donald Trump`, `Bob Hunter` and `Robert Hunter`; never the son with the father. */
function joinSameSurname(sets: NameSets, full: readonly Person[]): void {
	for (const bucket of grouped(full, (one) => one.last).values()) {
		if (bucket.length < 2) continue;
		const byFirst = [...grouped(bucket, (one) => one.first).values()];
		for (const namesakes of byFirst) joinNamesakes(sets, namesakes);
		if (byFirst.length > MOST_FORENAMES) continue;
		for (const one of byFirst) {
			const fits = byFirst.filter((other) => other !== one && forenamesFit(one[0], other[0]));
			const [other] = fits;
			if (fits.length === 1 && other?.[0] && one[0]) sets.join(one[0].variant.first, other[0].variant.first);
		}
	}
}

/** Joins those with one forename and surname whose middle names and suffixes do not contradict each other. */
function joinNamesakes(sets: NameSets, namesakes: readonly Person[]): void {
	const leaders: Person[] = [];
	for (const one of namesakes.toSorted((a, b) => b.middle.length - a.middle.length)) {
		const fits = leaders.filter((leader) => namesakesFit(leader, one));
		if (fits[0]) sets.join(fits[0].variant.first, one.variant.first);
		else if (leaders.length < MOST_FORENAMES) leaders.push(one);
	}
}

function namesakesFit(longer: Person, shorter: Person): boolean {
	return generationsFit(longer, shorter) && isSubsequence(shorter.middle, longer.middle);
}

/** `Jr.` is not `III`; a name without either may be both. */
function generationsFit(a: Person, b: Person): boolean {
	return a.suffix === b.suffix || !a.suffix || !b.suffix;
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
	let at = 0;
	for (const word of many) if (at < few.length && wordsFit(few[at] ?? '', word)) at++;
	return at === few.length;
}

/** Equal, or one the initial of the other. */
function wordsFit(a: string, b: string): boolean {
	return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function forenamesFit(a: Person | undefined, b: Person | undefined): boolean {
	if (!a || !b || !generationsFit(a, b)) return false;
	if (wordsFit(a.first, b.first)) return a.first !== b.first && isSubsequenceEitherWay(a.middle, b.middle);
	const rows = NICKNAME_ROWS.get(a.first);
	return rows?.some((row) => NICKNAME_ROWS.get(b.first)?.includes(row)) ?? false;
}

function isSubsequenceEitherWay(a: readonly string[], b: readonly string[]): boolean {
	return isSubsequence(a, b) || isSubsequence(b, a);
}

/** `Abdul Mahdi` in `Adel Abdul Mahdi`, `Abu Hamza` in `Abu Hamza al-Masri`, `De Moura Lima` in `Ana de Moura Lima`: the beginning or end of one other name. */
function joinParts(sets: NameSets, full: readonly Person[]): void {
	const owners = new Map<string, number[]>();
	for (const { pieces, variant } of full) for (const piece of pieces) addTo(owners, piece, variant.first);
	for (const { whole, variant } of full) {
		const longer = owners.get(whole);
		if (!longer) continue;
		const roots = new Set(longer.map((name) => sets.root(name)));
		const [only] = roots;
		if (only !== undefined && roots.size === 1) sets.join(variant.first, only);
	}
}

/** `Pedro Pierluisi` and `Pedro R. Pierluisi Urrutia`: one forename, and all words in the one longer name. */
function joinLongNames(sets: NameSets, full: readonly Person[]): void {
	for (const bucket of grouped(full, (one) => one.first).values()) {
		if (bucket.length < 2 || bucket.length > MOST_FORENAMES) continue;
		for (const one of bucket) {
			const isPart = (other: Person): boolean => other.words.length > one.words.length && isSubsequence(one.words, other.words);
			const longer = bucket.filter((other) => isPart(other) && generationsFit(one, other));
			const roots = new Set(longer.map((other) => sets.root(other.variant.first)));
			if (roots.size === 1 && longer[0]) sets.join(one.variant.first, longer[0].variant.first);
		}
	}
}

/** `Hasib Hussain` and `Hassib Hussain`: one word of the name slightly different, the others equal. */
function joinMisspelt(sets: NameSets, full: readonly Person[]): void {
	const bySkeleton = grouped(full, (one) => one.skeleton);
	for (const bucket of bySkeleton.values()) {
		const [one, ...others] = bucket;
		for (const other of others.slice(0, MOST_FORENAMES))
			if (one && fullNamesAlike(one, other)) sets.join(one.variant.first, other.variant.first);
	}
}

function fullNamesAlike(a: Person, b: Person): boolean {
	if (a.words.length !== b.words.length || a.suffix !== b.suffix) return false;
	const different = a.words.filter((word, i) => word !== b.words[i]);
	return different.length <= 1 || different.every((word) => alike(word, b.words[a.words.indexOf(word)] ?? ''));
}

/** Whether two words may be spellings of one name: equal but for a letter or two, by their length. */
function alike(a: string, b: string): boolean {
	const shortest = Math.min(a.length, b.length);
	if (shortest < 5 || (a[0] !== b[0] && !(/[aeiou]/.test(a[0] ?? '') && /[aeiou]/.test(b[0] ?? '')))) return false;
	const limit = shortest >= 7 ? 2 : 1;
	return editDistance(a, b, limit) <= limit && (skeleton(a) === skeleton(b) || editDistance(a, b, 1) <= 1);
}

/** For each bare name, the full names it may shorten: by surname, else by a middle word, else by forename. */
function candidatesOf(single: readonly Person[], full: readonly Person[]): { shortened: Shortened[]; strangers: Person[] } {
	const bySurname = new Map<string, number[]>();
	const byMiddle = new Map<string, number[]>();
	const byForename = new Map<string, number[]>();
	for (const { words, variant, first, last, nicknames } of full) {
		addTo(bySurname, last, variant.first);
		for (const word of words.slice(1, -1)) addTo(byMiddle, word, variant.first);
		addTo(byForename, first, variant.first);
		for (const nickname of nicknames) addTo(byForename, nickname, variant.first);
	}
	const nicknamed = nicknameSearch(byForename);
	const suffixes = new Map(full.map(({ variant, suffix }) => [variant.first, suffix]));
	const shortened: Shortened[] = [];
	const strangers: Person[] = [];
	for (const one of single) {
		const candidates = bySurname.get(one.last) ?? byMiddle.get(one.last) ?? byForename.get(one.last) ?? nicknamed(one.last);
		// `Dunmore Sr.` is nobody else as long as one of that name is so called.
		const namesakes = one.suffix ? candidates?.filter((name) => suffixes.get(name) === one.suffix) : [];
		if (candidates) shortened.push({ variant: one.variant, candidates: namesakes?.length ? namesakes : candidates });
		else strangers.push(one);
	}
	return { shortened, strangers };
}

/** Finds the full names whose forename is a longer variant of a nickname: `Zach` for `Zachary Cates`. */
function nicknameSearch(byForename: ReadonlyMap<string, readonly number[]>): (nickname: string) => number[] | undefined {
	const forenames = [...byForename];
	let byRow: Map<number, number[]> | undefined;
	const indexed = (): Map<number, number[]> => {
		const index = new Map<number, number[]>();
		for (const [at, [forename]] of forenames.entries()) for (const row of NICKNAME_ROWS.get(forename) ?? []) addTo(index, row, at);
		return index;
	};
	return (nickname) => {
		const rows = NICKNAME_ROWS.get(nickname);
		if (!rows) return undefined;
		byRow ??= indexed();
		const found = new Set(flatMapped(rows, (row) => byRow?.get(row) ?? []));
		const names = [...found].sort((a, b) => a - b).flatMap((at) => forenames[at]?.[1] ?? []);
		return names.length > 0 ? names : undefined;
	};
}

/** Bare surnames that nobody bears exactly, given to the one who bears nearly that: `Suleimani`, `Futtuh`. */
function joinMisspeltSurnames(sets: NameSets, strangers: readonly Person[], persons: readonly Person[], choice: Choice): void {
	const bySurname = grouped(persons, (one) => one.lastSkeleton);
	const byForename = grouped(persons, (one) => one.firstSkeleton);
	const shortened: Shortened[] = [];
	for (const { variant, last, lastSkeleton } of strangers) {
		const named = (group: readonly Person[] | undefined, part: 'first' | 'last'): number[] =>
			(group ?? [])
				.slice(0, MOST_FORENAMES)
				.flatMap((one) => (one.variant !== variant && alike(one[part], last) ? [one.variant.first] : []));
		const surnames = named(bySurname.get(lastSkeleton), 'last');
		const candidates = surnames.length > 0 ? surnames : named(byForename.get(lastSkeleton), 'first');
		if (candidates.length > 0) shortened.push({ variant, candidates });
	}
	joinShortForms(sets, shortened, choice);
}
