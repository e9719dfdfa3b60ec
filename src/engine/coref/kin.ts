/**
 * Tells bearers of one surname from each other: by what the article calls them (`his father, Carl Dunmore`, `the elder Dunmore`, `Sen.
 * Dunmore`) and whom a paragraph begins with.
 */
import { sentenceAt } from '../document/lookup.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { startsWithCapital } from '../document/characters.js';
import type { Article } from '../document/types.js';
import { withMark } from '../lexicon/marked-words.js';
import { KIN, PERSONS, TITLE_ABBREVIATIONS, YOUNGER_KIN } from '../lexicon/persons.js';
import type { Gender } from '../lexicon/gender.js';
import { GENERATIONS } from '../lexicon/titles.js';
import { words } from '../lexicon/word-class.js';
import type { Name } from '../ner/name.js';
import type { NameSets } from './disjoint-sets.js';
import type { SurfaceForm } from './surface-forms.js';

/** What the words before a person's name say: that it is a relative's, of which generation, or which of two is meant. */
export type Relation = 'none' | 'kin' | 'elderKin' | 'youngerKin' | 'theElder' | 'theYounger';

/** What is known of the names, by their index. */
export interface KinFacts {
	readonly surfaces: readonly SurfaceForm[];
	readonly relations: readonly Relation[];
	/** What the word before the name tells (`Mrs`), and what that or the forename does. */
	readonly titles: readonly Gender[];
	readonly genders: readonly Gender[];
	/** What the first pronoun behind it tells: above 0 `she`, below `he`. */
	readonly pronouns: readonly number[];
	/** The title before the name, in lower case; empty where there is none. */
	readonly ranks: readonly string[];
	/** How many names back its paragraph begins with a person's full name; 0 where it does not. */
	readonly openers: readonly number[];
}

const ELDER_KIN = withMark(KIN, 'e');
const ADJECTIVES: ReadonlyMap<string, Relation> = new Map([
	['elder', 'theElder'],
	['older', 'theElder'],
	['younger', 'theYounger'],
]);
/** Tokens between a relation and a name: a comma, a title or two. */
const TITLE_REACH = 4;
/** Tokens between the two whom a relation links; further off, it is another's, unless they are namesakes. */
const KIN_REACH = 40;
/** How old a suffix makes somebody beside a namesake without one. */
const GENERATION_AGES: Readonly<Record<string, number>> = { sr: 1, jr: -1, ii: -1, iii: -2, iv: -3, v: -4 };
const BETWEEN = words(', of former late the');

/** What stands before a name in its sentence. */
export function relationOf(article: Article, name: Name): Relation {
	if (name.type !== 'person') return 'none';
	let isInverse = false;
	for (let at = name.from - 1; at >= Math.max(0, name.from - TITLE_REACH); at--) {
		const { text = '', lower = '' } = article.tokens[at] ?? {};
		const adjective = article.tokens[at - 1]?.lower === 'the' ? ADJECTIVES.get(lower) : undefined;
		if (adjective ?? KIN.has(lower)) return isInSentence(article, at, name) ? (adjective ?? kinRelation(lower, isInverse)) : 'none';
		if (lower === 'of') isInverse = true;
		if (!startsWithCapital(text) && !BETWEEN.has(lower) && !PERSONS.has(lower)) return 'none';
	}
	return 'none';
}

/** `his father, N` is the elder one; `the father of N` has N for the younger. */
function kinRelation(kin: string, isInverse: boolean): Relation {
	if (ELDER_KIN.has(kin)) return isInverse ? 'youngerKin' : 'elderKin';
	if (YOUNGER_KIN.has(kin)) return isInverse ? 'elderKin' : 'youngerKin';
	return 'kin';
}

function isInSentence(article: Article, token: number, name: Name): boolean {
	return (article.sentences[sentenceAt(article, name.start)]?.from ?? 0) <= token;
}

/** The role in the singular that stands before a person's name (`Sen.` and `senator` → `senator`); empty where none does. */
export function rankOf(article: Article, name: Name): string {
	const before = name.type === 'person' ? (article.tokens[name.from - 1]?.lower ?? '') : '';
	if (before.endsWith('.')) return TITLE_ABBREVIATIONS.get(before.slice(0, -1)) ?? '';
	return PERSONS.has(before) ? before : '';
}

/** For each name, how many names back stands the full name of the first person of its paragraph; 0 where there is none, or a relative is meant (`Roe’s wife`). */
export function openersOf(article: Article, names: readonly Name[]): number[] {
	const { paragraphs } = article;
	let [paragraph, opener] = [-1, -1];
	return names.map((name, index) => {
		while ((paragraphs[paragraph + 1]?.start ?? Infinity) <= name.start) [paragraph, opener] = [paragraph + 1, -1];
		if (opener < 0 && name.type === 'person') opener = index;
		const first = names[opener];
		const isFull = first && first.to - first.from > 1 && !isPossessiveEnd(article.tokens[first.to]?.text ?? '');
		return isFull ? index - opener : 0;
	});
}

/** Pairs of names that the article tells from each other: a relative, and the person named before them; two generations in one sentence. */
export function relativesIn(article: Article, names: readonly Name[], { surfaces, relations }: KinFacts): [number, number][] {
	const pairs: [number, number][] = [];
	let before = -1;
	for (const [index, name] of names.entries()) {
		if (name.type !== 'person') continue;
		const [other, one, last] = [surfaces[before], surfaces[index], names[before]];
		if (last && one && other && one !== other) {
			const isNamesake = areNamesakes(one, other);
			const isClose = isNamesake || name.from - last.to < KIN_REACH;
			const isSentence = sentenceAt(article, last.start) === sentenceAt(article, name.start);
			if ((isClose && isKin(relations[index])) || (isNamesake && isSentence)) pairs.push([before, index]);
		}
		before = index;
	}
	return [...pairs, ...namesakesIn(article, names, surfaces)];
}

/**
 * Pairs of one with a suffix and names without it, anywhere in the article, where a relative is spoken of beside the one with the suffix: `Carl Dunmore
 * Jr. thanked his father. … Carl Dunmore said`. Where nobody's kin is spoken of, or two have suffixes, the shorter name may be theirs.
 */
function namesakesIn(article: Article, names: readonly Name[], surfaces: readonly SurfaceForm[]): [number, number][] {
	const suffixes = new Map<string, Set<string>>();
	const relatives = new Map<string, number>();
	for (const [index, surface] of surfaces.entries()) {
		const name = names[index];
		if (name?.type !== 'person' || surface.words.length < 3 || !isGeneration(surface)) continue;
		const namesake = withoutGeneration(surface).join(' ');
		suffixes.set(namesake, (suffixes.get(namesake) ?? new Set()).add(surface.words.at(-1) ?? ''));
		if (!relatives.has(namesake) && hasGenerations(article, name)) relatives.set(namesake, index);
	}
	if (relatives.size === 0) return [];
	return surfaces.flatMap(({ words: all }, index): [number, number][] => {
		const relative = relatives.get(all.join(' '));
		return relative === undefined || suffixes.get(all.join(' '))?.size !== 1 ? [] : [[relative, index]];
	});
}

/** Whether the sentence of a name has a word for an elder or a younger relative. */
function hasGenerations(article: Article, name: Name): boolean {
	const { from = 0, to = 0 } = article.sentences[sentenceAt(article, name.start)] ?? {};
	return article.tokens.slice(from, to).some(({ lower }) => ELDER_KIN.has(lower) || YOUNGER_KIN.has(lower));
}

/** Whether a relation says whose relative somebody is, and does not choose between two. */
function isKin(relation: Relation | undefined): boolean {
	return relation === 'kin' || relation === 'elderKin' || relation === 'youngerKin';
}

/** Whether two have one name but for a suffix: `Carl Dunmore` and `Carl Dunmore Jr.` */
function areNamesakes(a: SurfaceForm, b: SurfaceForm): boolean {
	if (!(isGeneration(a) || isGeneration(b))) return false;
	const [one, other] = [withoutGeneration(a), withoutGeneration(b)];
	return one.length > 1 && one.join(' ') === other.join(' ');
}

function isGeneration({ words: all }: SurfaceForm): boolean {
	return GENERATIONS.has(all.at(-1) ?? '');
}

function withoutGeneration(surface: SurfaceForm): readonly string[] {
	return isGeneration(surface) ? surface.words.slice(0, -1) : surface.words;
}

/** What is known of a set of names. */
interface Bearer {
	/** Above 0 for an elder relative, below for a younger one. */
	age: number;
	readonly ranks: Set<string>;
}

/** Puts first, of the full names that a bare one may shorten, the one that the article means; leaves them as they are where it does not tell. */
export class Bearers {
	readonly #facts: KinFacts;
	readonly #sets: NameSets;
	#bearers: readonly Bearer[] | undefined;

	constructor(facts: KinFacts, sets: NameSets) {
		this.#facts = facts;
		this.#sets = sets;
	}

	/** `candidates` are names of different sets, in the order in which they are introduced. Full names must have been joined before the first call. */
	ordered(name: number, candidates: readonly number[]): readonly number[] {
		if (candidates.length < 2) return candidates;
		const meant =
			this.#byAge(name, candidates) ??
			this.#byRank(name, candidates) ??
			this.#byGender(name, candidates) ??
			this.#ofParagraph(name, candidates);
		return meant === undefined ? candidates : [meant, ...candidates.filter((candidate) => candidate !== meant)];
	}

	#byAge(name: number, candidates: readonly number[]): number | undefined {
		const relation = this.#facts.relations[name];
		if (relation !== 'theElder' && relation !== 'theYounger') return undefined;
		const sign = relation === 'theElder' ? 1 : -1;
		const ages = candidates.map((candidate) => sign * (this.#bearer(candidate)?.age ?? 0));
		const most = Math.max(...ages);
		return ages.filter((age) => age === most).length === 1 ? candidates[ages.indexOf(most)] : undefined;
	}

	/** The only one who is called by the title that stands before the name. */
	#byRank(name: number, candidates: readonly number[]): number | undefined {
		const rank = this.#facts.ranks[name];
		const bearers = rank ? candidates.filter((candidate) => this.#bearer(candidate)?.ranks.has(rank)) : [];
		return bearers.length === 1 ? bearers[0] : undefined;
	}

	/** The only one whom `Ms` or `Mr` fits, by the forename or the first pronoun after the name. */
	#byGender(name: number, candidates: readonly number[]): number | undefined {
		const { titles, genders, pronouns } = this.#facts;
		const title = titles[name] ?? 'unknown';
		if (title === 'unknown') return undefined;
		const other = title === 'female' ? -1 : 1;
		const fitting = candidates.filter((candidate) => {
			const gender = genders[candidate] ?? 'unknown';
			return gender === 'unknown' ? Math.sign(pronouns[candidate] ?? 0) !== other : gender === title;
		});
		return fitting.length === 1 ? fitting[0] : undefined;
	}

	/** Whom the paragraph begins with, by the full name. */
	#ofParagraph(name: number, candidates: readonly number[]): number | undefined {
		const opener = name - (this.#facts.openers[name] ?? 0);
		return opener === name ? undefined : candidates.find((candidate) => this.#bearer(candidate) === this.#bearer(opener));
	}

	/** By name; one object a set. */
	#bearer(name: number): Bearer | undefined {
		this.#bearers ??= this.#read();
		return this.#bearers[name];
	}

	#read(): readonly Bearer[] {
		const { surfaces, relations, ranks } = this.#facts;
		const bearers: Bearer[] = [];
		for (const [index, { words: all }] of surfaces.entries()) {
			const bearer = bearers[this.#sets.root(index)] ?? { age: 0, ranks: new Set<string>() };
			bearer.age += GENERATION_AGES[all.at(-1) ?? ''] ?? 0;
			if (relations[index] === 'elderKin') bearer.age++;
			if (relations[index] === 'youngerKin') bearer.age--;
			bearer.ranks.add(ranks[index] ?? '');
			bearers.push(bearer);
		}
		return bearers;
	}
}
