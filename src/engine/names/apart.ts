/**
 * Takes apart names that ran together. A tagger that looks at one line reads `told NPR Hamza bin Laden had` as one long name; the rest
 * of the article, where `Hamza bin Laden` stands by himself, knows better. `Jewish-American` is two names, and `Gen.` is no part of one.
 */
import type { EntityType } from '../../annotations.js';
import { ownText } from '../article/memory.js';
import type { Article, Name, Token } from '../types.js';
import type { Lexicon } from './lexicon.js';
import { bitsOf, PEOPLES } from './lists.js';
import { Tally } from './tally.js';
import { listsOfText } from './words.js';

/** A person whose full name is surer than this lends it to others. */
const SURE = 0.9;
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

/** `names`, in text order, with those that ran together taken apart and titles cut off persons. `usage` is that of the whole article. */
export function takenApart(article: Article, names: readonly Name[], lexicon: Lexicon, usage = usageOf(article, names)): Name[] {
	const word = (token: number): string => article.tokens[token]?.text ?? '';
	const listsOf = (token: number): number => listsOfText(word(token), lexicon);
	return names.flatMap((name) => {
		if (name.to - name.from < 2) return name;
		const hyphened = partsAroundHyphen(name, word, listsOf);
		if (hyphened.length > 0) return hyphened.map((part) => cut(article, part));
		const { head, person } = splitBeforePerson(name, usage, word, listsOf);
		const parts = [head, person ?? name].filter((part) => part !== undefined).map((part) => withoutTitle(part, word));
		return parts.map((part) => (part === name ? name : cut(article, part)));
	});
}

/** How an article names its persons: their full names, and the last words of these. */
export class Usage {
	readonly full = new Tally();
	readonly surnames = new Tally();

	/** Adds so many times what names say; less than none takes it back. */
	add({ full, surnames }: Sayings, times: number): void {
		for (const words of full) this.full.add(words, times);
		for (const word of surnames) this.surnames.add(word, times);
	}

	/** Whether persons are named otherwise than at the last look; true at the first. */
	hasChanged(): boolean {
		const full = this.full.hasChanged();
		return this.surnames.hasChanged() || full;
	}
}

/** What some names say of how persons are named. */
export interface Sayings {
	readonly full: readonly string[];
	readonly surnames: readonly string[];
}

/** What `names` say of how persons are named. */
export function sayingsOf(article: Article, names: readonly Name[]): Sayings {
	const word = (token: number): string => article.tokens[token]?.text ?? '';
	const full: string[] = [];
	const surnames: string[] = [];
	for (const { type, confidence, from, to } of names) {
		if (type !== 'person' || confidence < SURE || to - from < 2) continue;
		// `al-Barki` is three tokens, but a surname.
		if (isFullName(from, to, word)) full.push(wordsOf(from, to, word));
		if (/^\p{Lu}.{2}/u.test(word(to - 1))) surnames.push(ownText(word(to - 1)));
	}
	return { full, surnames };
}

function usageOf(article: Article, names: readonly Name[]): Usage {
	const usage = new Usage();
	usage.add(sayingsOf(article, names), 1);
	return usage;
}

function isFullName(from: number, to: number, word: (token: number) => string): boolean {
	let capitalised = 0;
	for (let token = from; token < to; token++) if (/^\p{Lu}/u.test(word(token))) capitalised++;
	return capitalised > 1;
}

/** `Jewish-American`, `Israel-Lebanon`: two peoples or countries. */
function partsAroundHyphen(name: Name, word: (token: number) => string, listsOf: (token: number) => number): Name[] {
	const { from, to } = name;
	if (to - from !== 3 || !/^[-–]$/.test(word(from + 1))) return [];
	const [first, second] = [peopleOrPlace(listsOf(from)), peopleOrPlace(listsOf(from + 2))];
	if (!first || !second) return [];
	return [
		{ ...name, to: from + 1, type: first },
		{ ...name, from: from + 2, type: second },
	];
}

function peopleOrPlace(lists: number): EntityType | undefined {
	return lists & PEOPLES ? 'group' : lists & PLACES ? 'place' : undefined;
}

/** The person at the end of a name, and what stands before him, where the article knows him without it. */
function splitBeforePerson(
	name: Name,
	{ full, surnames }: Usage,
	word: (token: number) => string,
	listsOf: (token: number) => number,
): { head?: Name; person?: Name } {
	if (!RUNS_INTO_PERSON.has(name.type)) return {};
	const { from, to } = name;
	for (let at = from + 1; at < to; at++) {
		const tail = wordsOf(at, to, word);
		if (!(at < to - 1 ? full.has(tail) : surnames.has(tail))) continue;
		const person: Name = { ...name, from: at, type: 'person' };
		let end = at;
		while (end > from && TITLES.has(bare(word(end - 1)))) end--;
		if (end === from) return { person };
		const type = at < to - 1 ? typeOfHead(name, from, end, word, listsOf) : typeBeforeSurname(from, end, word, listsOf);
		return type ? { head: { ...name, to: end, type }, person } : {};
	}
	return {};
}

/** What stands before a full name: a body, people or place that is listed or in capitals; nothing where it may be a forename. */
function typeOfHead(
	name: Name,
	from: number,
	end: number,
	word: (token: number) => string,
	listsOf: (token: number) => number,
): EntityType | undefined {
	const lists = end - from === 1 ? listsOf(from) : 0;
	if (lists & FORENAMES) return undefined;
	if (lists & PEOPLES) return 'group';
	if (lists & BODIES || /^[A-Z][A-Z&]{1,5}$/.test(word(end - 1))) return 'organization';
	if (lists & PLACES) return 'place';
	return name.type === 'organization' ? name.type : undefined;
}

/** What stands before a bare surname: a listed body in capitals alone, for anything else may be a forename or initials. */
function typeBeforeSurname(
	from: number,
	end: number,
	word: (token: number) => string,
	listsOf: (token: number) => number,
): EntityType | undefined {
	return end - from === 1 && /^[A-Z]{3,6}$/.test(word(from)) && listsOf(from) & BODIES ? 'organization' : undefined;
}

function withoutTitle(name: Name, word: (token: number) => string): Name {
	if (name.type !== 'person') return name;
	let { from } = name;
	while (from < name.to - 1 && TITLES.has(bare(word(from))) && /^\p{Lu}/u.test(word(from + 1))) from++;
	return from === name.from ? name : { ...name, from };
}

function bare(text: string): string {
	return text.toLowerCase().replace(/\.$/, '');
}

function wordsOf(from: number, to: number, word: (token: number) => string): string {
	let words = word(from);
	for (let token = from + 1; token < to; token++) words += ` ${word(token)}`;
	return words;
}

/** The part with the offsets of its tokens. */
function cut(article: Article, part: Name): Name {
	return { ...part, start: (article.tokens[part.from] as Token).start, end: (article.tokens[part.to - 1] as Token).end };
}
