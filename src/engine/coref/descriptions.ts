/**
 * Resolves descriptions: `the minister`, `the Hamas leader`, `his daughter`, `the company`. By what the article
 * says of its entities (the heads of their contexts), by the words of institutions' names, by gender and
 * number, and by recency. `a senior official` is nobody.
 */
import type { Span } from '../../annotations.js';
import { startsWithLetter } from '../document/characters.js';
import { isInHeadline, lastStartingBy, sentenceAt } from '../document/lookup.js';
import { Class, isA } from '../lexicon/classes.js';
import { NOT_RESOLVED, type ResolvedArticle, type Resolution } from './types.js';
import { genderOfWord } from '../lexicon/gender.js';
import { INSTITUTIONS, ORGANIZATIONS } from '../lexicon/things.js';
import { CENTRAL_DETERMINERS, DEFINITES, DETERMINERS } from '../lexicon/determiners.js';
import { union, without, words } from '../lexicon/word-class.js';
import { countryOfDemonym } from '../lexicon/countries.js';
import { fold, wordsOf } from '../lexicon/folding.js';
import { segmentStartingAt } from '../syntax/noun-phrases.js';
import { frameOf, type Unit } from '../syntax/units.js';
import { isPossessive } from '../syntax/word-kinds.js';

const DEFINITE = union(DEFINITES, ['this', 'that']);
const INDEFINITE = union(without(DETERMINERS, CENTRAL_DETERMINERS), words('a an more'));

export class DescriptionReader {
	readonly #resolvedArticle: ResolvedArticle;
	#units: readonly Unit[] | undefined;
	#byHead: Map<string, number[]> | undefined;
	#byNameWord: Map<string, number[]> | undefined;

	constructor(resolved: ResolvedArticle) {
		this.#resolvedArticle = resolved;
	}

	/** Whom the description means; silence where it is indefinite, plural, unknown, or could be several. */
	resolve(source: Span): Resolution {
		const units = this.#unitsIn(source);
		const phrase = nounPhrase(units);
		const opener = units[0]?.text ?? '';
		if (!phrase || INDEFINITE.has(opener)) return NOT_RESOLVED;
		const definite = DEFINITE.has(opener) || units.some(isPossessive);
		// `Iraqi president said`: a bare role in the singular means the one who holds it; `police`, `officials` mean nobody.
		const candidates = this.#candidates(phrase, source.start, !definite);
		const [first, second] = candidates;
		if (first === undefined) return NOT_RESOLVED;
		const lead = second === undefined || this.#isNearer(first, second, source.start);
		if (!lead) return { ...NOT_RESOLVED, candidates: candidates.slice(0, 3) };
		return { cluster: first, form: 'nominal', confidence: second === undefined ? 0.85 : 0.7, candidates: candidates.slice(1, 4) };
	}

	#unitsIn({ start, end }: Span): readonly Unit[] {
		const units = (this.#units ??= frameOf(this.#resolvedArticle, []).units);
		return units.slice(Math.max(0, lastStartingBy(units, start)), lastStartingBy(units, end - 1) + 1);
	}

	/** The clusters that fit, nearest mention first. */
	#candidates(phrase: NounPhrase, offset: number, personsOnly: boolean): number[] {
		const head = fold(phrase.head);
		const described = this.#fitting(this.#heads().get(phrase.office) ?? this.#heads().get(head) ?? [], phrase);
		const gender = genderOfWord(head);
		const persons = described.filter(
			(cluster) => gender === 'unknown' || (this.#resolvedArticle.clusters[cluster]?.gender ?? 'unknown') !== opposite(gender),
		);
		const found = persons.length > 0 || personsOnly ? persons : this.#institutions(head, phrase);
		const before = found
			.map((cluster) => ({ cluster, last: this.#lastMention(cluster, offset) }))
			.filter(({ last }) => last >= 0)
			.sort((a, b) => b.last - a.last)
			.map(({ cluster }) => cluster);
		// A headline may speak of `Home Secretary` before the text names her.
		return before.length === 0 && isInHeadline(this.#resolvedArticle.article, offset) && persons.length === 1 && persons[0] !== undefined
			? persons
			: before;
	}

	/** Those whose context holds the other words of the description, where any does; else all. */
	#fitting(clusters: readonly number[], phrase: NounPhrase): number[] {
		if (clusters.length > MOST_CANDIDATES) return [];
		const texts = clusters.map((cluster) => this.#wordsAbout(cluster));
		const ranked = clusters.filter((_, i) => LESSER.every((word) => !texts[i]?.has(word) || phrase.modifiers.includes(word)));
		if (ranked.length < clusters.length) return ranked.length > 0 ? this.#fitting(ranked, phrase) : [];
		if (phrase.modifiers.length === 0) return [...clusters];
		const full = clusters.filter((_, i) => phrase.modifiers.every((word) => fits(word, texts[i])));
		if (full.length > 0) return full;
		// One word that the article does not repeat may be new (`the veteran pilot`), but not another people.
		const [only] = phrase.modifiers;
		return phrase.modifiers.length === 1 && clusters.length === 1 && countryOfDemonym(only ?? '') === undefined ? [...clusters] : [];
	}

	/** The words of what is said of a cluster and of its name. */
	#wordsAbout(cluster: number): ReadonlySet<string> {
		return new Set(
			wordsOf(`${this.#resolvedArticle.descriptions[cluster]?.context ?? ''} ${this.#resolvedArticle.clusters[cluster]?.name ?? ''}`),
		);
	}

	/** `the council` for the one council named, `the company` for the one described so. */
	#institutions(head: string, phrase: NounPhrase): number[] {
		if (!ORGANIZATIONS.has(head)) return [];
		return (this.#nameWords().get(head) ?? []).filter((cluster) => {
			const type = this.#resolvedArticle.clusters[cluster]?.type;
			const words = wordsOf(this.#resolvedArticle.clusters[cluster]?.name ?? '');
			return (
				(type === 'organization' || (type === 'place' && INSTITUTIONS.has(head))) && phrase.modifiers.every((word) => words.includes(word))
			);
		});
	}

	#heads(): Map<string, number[]> {
		if (this.#byHead) return this.#byHead;
		this.#byHead = new Map();
		for (const [cluster, description] of this.#resolvedArticle.descriptions.entries())
			for (const head of description?.heads ?? []) add(this.#byHead, fold(head), cluster);
		return this.#byHead;
	}

	#nameWords(): Map<string, number[]> {
		if (this.#byNameWord) return this.#byNameWord;
		this.#byNameWord = new Map();
		for (const [cluster, { name, type }] of this.#resolvedArticle.clusters.entries()) {
			if (type === 'person' || type === 'group') continue;
			for (const word of new Set(wordsOf(name))) add(this.#byNameWord, word, cluster);
		}
		return this.#byNameWord;
	}

	/** Where the cluster was last mentioned before the offset; -1 where it was not. */
	#lastMention(cluster: number, offset: number): number {
		const names = this.#resolvedArticle.clusters[cluster]?.names ?? [];
		let low = 0;
		let high = names.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#startOf(names[middle]) < offset) low = middle + 1;
			else high = middle;
		}
		return low > 0 ? this.#startOf(names[low - 1]) : -1;
	}

	#startOf(name: number | undefined): number {
		return this.#resolvedArticle.names[name ?? -1]?.start ?? Number.MAX_SAFE_INTEGER;
	}

	/** Whether the first was mentioned in this or the last sentences, and the second at least three sentences before it. */
	#isNearer(first: number, second: number, offset: number): boolean {
		const at = (cluster: number): number => sentenceAt(this.#resolvedArticle.article, this.#lastMention(cluster, offset));
		return sentenceAt(this.#resolvedArticle.article, offset) - at(first) <= 3 && at(first) - at(second) >= 3;
	}
}

/** Words of a context that a description would have to repeat: `the governor` is not the deputy governor. */
const LESSER = ['deputy', 'vice', 'assistant', 'former'];
/** With more bearers of one role than this, nobody is meant for sure; costs a description stay flat. */
const MOST_CANDIDATES = 100;

/** The word itself, or the country whose people it names (`Iraqi` for `president of Iraq`). */
function fits(word: string, text: ReadonlySet<string> | undefined): boolean {
	if (text?.has(word)) return true;
	const country = countryOfDemonym(word);
	return country !== undefined && wordsOf(country).every((part) => text?.has(part));
}

export interface NounPhrase {
	readonly head: string;
	/** The head with the word in front of it, folded: `prime minister`. */
	readonly office: string;
	/** Folded content words in front of the head that must fit. */
	readonly modifiers: readonly string[];
}

/** The head of a description, and what stands in front of it. */
function nounPhrase(units: readonly Unit[]): NounPhrase | undefined {
	let from = 0;
	while (isA(units[from], Class.determiner)) from++;
	const to = segmentStartingAt(units, from, units.length);
	const core = units.slice(from, to).flatMap(({ written }) => written.split(' ').filter((word) => startsWithLetter(word)));
	const head = core.at(-1);
	if (head === undefined) return undefined;
	const office = head === 'PM' ? 'prime minister' : fold(`${core.at(-2) ?? ''} ${head}`);
	const modifiers = core.slice(0, -1).filter((word) => !/^(?:then|former|new|late|old|young|prime)$/i.test(word));
	return { head, office, modifiers: modifiers.map(fold) };
}

function opposite(gender: string): string {
	return gender === 'female' ? 'male' : 'female';
}

function add(index: Map<string, number[]>, key: string, cluster: number): void {
	const known = index.get(key);
	if (!known) index.set(key, [cluster]);
	else if (known.at(-1) !== cluster) known.push(cluster);
}
