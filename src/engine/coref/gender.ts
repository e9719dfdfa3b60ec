/** What titles, forenames and pronouns tell of a person's gender; used to give pronouns and bare surnames. */
import type { EntityType } from '../../annotations.js';
import { sentenceAt } from '../document/lookup.js';
import type { Article } from '../document/types.js';
import type { Name } from '../ner/name.js';
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../lexicon/forenames.js';
import { genderOfWord, type Gender } from '../lexicon/gender.js';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../lexicon/pronouns.js';
import { fold } from '../lexicon/folding.js';
import { KIN } from '../lexicon/persons.js';
import { words } from '../lexicon/word-class.js';

/** What is known of the names, by their index. */
interface GenderFacts {
	readonly titles: readonly Gender[];
	readonly forenames: readonly Forename[];
	readonly pronouns: readonly number[];
}

interface Draft {
	readonly type: EntityType;
	readonly names: readonly number[];
}

/** What the word before a name tells: `Mrs`, `King`, `actress`, `her father,`; unknown for most. */
export function genderOfTitle(article: Article, name: Name): Gender {
	if (name.type !== 'person') return 'unknown';
	const before = article.tokens[name.from - 1]?.text ?? '';
	return genderOfWord(before === ',' && isApposed(article, name) ? (article.tokens[name.from - 2]?.text ?? '') : before);
}

/** What ends an apposition. */
const ENDS = words(', . ; : ) — – who');

/** `Her father, Jan Roe, left`; but `According to her father, Roe left`. */
function isApposed(article: Article, { from, to }: Name): boolean {
	return ENDS.has(article.tokens[to]?.text ?? '') && KIN.has(article.tokens[from - 2]?.lower ?? '');
}

/** What the word before a name or, failing that, its forename tells. */
export function genderOfName(name: Name, title: Gender, forename: Forename): Gender {
	if (title !== 'unknown' || name.type !== 'person' || name.to - name.from < 2) return title;
	return forename === 'endsFemale' ? 'unknown' : forename;
}

/** What the forename tells of a person: its gender, or, of an unknown one, whether it ends as women's names do more often than men's. */
export type Forename = Gender | 'endsFemale';

/** What a name's first word tells, taken for a forename. */
export function forenameOf(article: Article, name: Name): Forename {
	const forename = fold(article.tokens[name.from]?.lower ?? '');
	if (FEMALE_FORENAMES.has(forename)) return 'female';
	if (MALE_FORENAMES.has(forename)) return 'male';
	return /[^aeiou]a$/.test(forename) ? 'endsFemale' : 'unknown';
}

/** Points for each kind of sign; positive is female. A title settles it, a forename nearly, one pronoun hardly. */
const TITLE_POINTS = 10;
const FORENAME_POINTS = 6;
const ONLY_NAME_POINTS = 4;
const PRONOUN_POINTS = 2;
/** An unknown forename on -a is more often a woman's than not. */
const ENDING_POINTS = 2;
/** Two pronouns, or one with a forename's ending; a single pronoun may be another's. */
const CERTAIN = 3;

/** The gender of each person; unknown for the others and where signs are missing or at odds. `facts` are those of the names. */
export function genderOfClusters(names: readonly Name[], drafts: readonly Draft[], facts: GenderFacts): Gender[] {
	return drafts.map((draft) => {
		if (draft.type !== 'person') return 'unknown';
		let points = forenamePoints(names, draft, facts.forenames);
		for (const index of draft.names)
			points += TITLE_POINTS * sign(facts.titles[index] ?? 'unknown') + PRONOUN_POINTS * (facts.pronouns[index] ?? 0);
		return points > CERTAIN ? 'female' : points < -CERTAIN ? 'male' : 'unknown';
	});
}

function sign(gender: Gender): number {
	return gender === 'female' ? 1 : gender === 'male' ? -1 : 0;
}

function forenamePoints(names: readonly Name[], draft: Draft, forenames: readonly Forename[]): number {
	let longest = 0;
	for (const index of draft.names) longest = Math.max(longest, lengthOf(names[index]));
	for (const index of draft.names) {
		const forename = forenames[index];
		if (!forename || lengthOf(names[index]) < Math.min(2, longest)) continue;
		// A name of one word may be a surname that is also a forename.
		if (forename === 'female' || forename === 'male') return (longest > 1 ? FORENAME_POINTS : ONLY_NAME_POINTS) * sign(forename);
		if (longest > 1 && forename === 'endsFemale') return ENDING_POINTS;
	}
	return 0;
}

function lengthOf(name: Name | undefined): number {
	return name ? name.to - name.from : 0;
}

/** How many tokens behind a name are searched for a pronoun. */
export const PRONOUN_REACH = 40;

/**
 * The first pronoun between a person's name and the next person's, before any quotation: +1 she, -1 he;
 * doubled where it stands directly behind a name that opens its sentence; 0 where there is none.
 */
export function pronounPoint(article: Article, names: readonly Name[], index: number): number {
	const name = names[index];
	if (name?.type !== 'person') return 0;
	const end = Math.min(nextPerson(names, index, name.to + PRONOUN_REACH), article.tokens.length);
	for (let token = name.to; token < end; token++) {
		const text = article.tokens[token]?.text ?? '';
		const gender = genderOfPronoun(text);
		// `Roe thanked his wife`: so near, it can hardly be another's.
		if (gender !== 'unknown') return sign(gender) * (token - name.to < 4 && opensSentence(article, name) ? 2 : 1);
		if (text === '"' || text === '“' || text === '”') return 0;
	}
	return 0;
}

/** The token at which the next person is named, or `end` where that comes first. */
function nextPerson(names: readonly Name[], index: number, end: number): number {
	for (let next = index + 1; ; next++) {
		const name = names[next];
		if (!name || name.from >= end) return end;
		if (name.type === 'person') return name.from;
	}
}

function opensSentence(article: Article, name: Name): boolean {
	const first = article.sentences[sentenceAt(article, name.start)]?.from ?? 0;
	return name.from - first < 4;
}

/** `he`, `him`, `his`, `himself` and `she`, `her`, `hers`, `herself`. */
export function genderOfPronoun(word: string): Gender {
	// Most words are known by their first letter: this is asked of every word behind a name.
	if (word.length > 7 || word.length < 2 || !'hHsS'.includes(word.charAt(0))) return 'unknown';
	const lower = word.toLowerCase();
	return MALE_PRONOUNS.has(lower) ? 'male' : FEMALE_PRONOUNS.has(lower) ? 'female' : 'unknown';
}
