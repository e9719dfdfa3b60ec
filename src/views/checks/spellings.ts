/** Finds words of names that are probably one word in two spellings: inside one entity, and between entities that look like one. */
import type { Entity, EntityType, Mention, Span } from '../../annotations.js';
import { editDistance } from '../../engine/coref/spelling.js';
import { folded } from '../fold.js';
import { isVariant, wordsOf } from '../name-parts.js';
import type { AnnotationIndex } from '../navigation.js';

/** A word of a name, with every place where it is spelled so. */
export interface NameSpelling {
	readonly word: string;
	readonly places: readonly (Span & { readonly mention: Mention })[];
}

type SpellingPair = readonly [NameSpelling, NameSpelling];

/** Forms of one entity beyond these are not compared. */
const MOST_FORMS = 24;
/** One-word names of two entities are compared from this length on. */
const SHORTEST_SINGLE = 6;

/** The pairs, those inside one entity first. */
export function* spellingPairs(text: string, index: AnnotationIndex): Generator<SpellingPair> {
	for (const entity of index.annotations.entities) {
		const names = index.mentionsOf(entity.id).filter((mention) => mention.form === 'name');
		if (names.length > 1) yield* pairsWithin(text, entity, names);
	}
	for (const found of lookalikes(index.annotations.entities)) {
		const [a, b] = found;
		const words = differingWords(a.name, b.name, commonType(a, b));
		if (words) yield pairBetween(text, words, index.mentionsOf(a.id), index.mentionsOf(b.id));
	}
}

function* pairsWithin(text: string, entity: Entity, names: readonly Mention[]): Generator<SpellingPair> {
	const forms = [...new Set(names.map((mention) => text.slice(mention.start, mention.end)))].slice(0, MOST_FORMS);
	const seen = new Set<string>();
	for (const [at, a] of forms.entries()) {
		for (const b of forms.slice(at + 1)) {
			const words = differingWords(a, b, entity.type);
			const key = words ? [folded(words[0]), words[0], words[1]].join('\n') : '';
			if (!words || seen.has(key)) continue;
			seen.add(key).add([folded(words[1]), words[1], words[0]].join('\n'));
			yield pairBetween(text, words, names, names);
		}
	}
}

function pairBetween(text: string, [a, b]: readonly [string, string], ofA: readonly Mention[], ofB: readonly Mention[]): SpellingPair {
	return [spelling(text, a, ofA), spelling(text, b, ofB)];
}

function spelling(text: string, word: string, mentions: readonly Mention[]): NameSpelling {
	const places = mentions.flatMap((mention) => {
		const at = placeOfWord(text.slice(mention.start, mention.end), word);
		return at < 0 || mention.form !== 'name' ? [] : [{ start: mention.start + at, end: mention.start + at + word.length, mention }];
	});
	return { word, places };
}

function placeOfWord(name: string, word: string): number {
	for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
		const single =
			(at === 0 || /\s/u.test(name.charAt(at - 1))) && (at + word.length === name.length || /\s/u.test(name.charAt(at + word.length)));
		if (single) return at;
	}
	return -1;
}

/**
 * The one word in which two names differ by spelling alone, the shorter name held against the end of the longer (`Soleimani`,
 * `Qassem Suleimani`). Undefined where nothing or more than one word differs, or where the difference is grammar (a plural,
 * a nationality), capitals or the shape of an apostrophe.
 */
export function differingWords(a: string, b: string, type: EntityType): readonly [string, string] | undefined {
	const [x, y] = [wordsOf(a), wordsOf(b)];
	const length = Math.min(x.length, y.length);
	const pairs = Array.from({ length }, (_, at) => [x[x.length - length + at] ?? '', y[y.length - length + at] ?? ''] as const);
	const differing = pairs.filter(([one, other]) => lettersOf(one) !== lettersOf(other));
	const [words] = differing;
	if (!words || differing.length > 1 || !isVariant(words[0], words[1])) return undefined;
	return isGrammar(folded(words[0]), folded(words[1]), type) ? undefined : words;
}

/** Letters with their accents, in lower case, apostrophes of one shape. */
function lettersOf(word: string): string {
	return word.toLowerCase().normalize('NFC').replace(/[’‘]/gu, "'");
}

/** `Kurd` and `Kurds`, `Democrats` and `Democratic`, `Ivanov` and `Ivanova`, `Obama` and `Obamas`: no misspellings. */
function isGrammar(a: string, b: string, type: EntityType): boolean {
	const same = sharedBeginning(a, b);
	const [endA, endB] = [a.slice(same), b.slice(same)];
	if (type === 'group') return a !== b && Math.max(endA.length, endB.length) <= 4;
	if (endA === '' || endB === '') return a !== b && (type !== 'person' || /^(?:'?s|'|a|i|es)$/u.test(endA + endB));
	return Math.max(endA.length, endB.length) === 1 && /[aeoy]/u.test(endA) && /[aeoy]/u.test(endB);
}

function sharedBeginning(a: string, b: string): number {
	let same = 0;
	while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
	return same;
}

/** Entities of one type whose names look like one: the same but for one word, and that word nearly so. */
function* lookalikes(entities: readonly Entity[]): Generator<readonly [Entity, Entity]> {
	const buckets = new Map<string, Entity[]>();
	for (const entity of entities) {
		const compared = new Set<Entity>();
		for (const key of new Set(keysOf(entity))) {
			const bucket = buckets.get(key) ?? [];
			for (const other of bucket) {
				if (!compared.has(other) && lookAlike(entity, other)) yield [other, entity];
				compared.add(other);
			}
			if (bucket.length < 64) buckets.set(key, [...bucket, entity]);
		}
	}
}

/**
 * Two lookalikes share at least one key: the name without one of its words, or the beginning of a single word; a person's
 * surname counts as a single word too, for a misspelled surname alone looks like somebody else.
 */
function keysOf({ type, name }: Entity): readonly string[] {
	const words = wordsOf(folded(name));
	const last = words.at(-1);
	if (words.length > 6 || last === undefined) return [];
	const withoutOne = words.map((_, at) => `${type} ${words.length} ${at} ${words.filter((__, other) => other !== at).join(' ')}`);
	// Without the type: a misspelled surname is often taken for a place.
	const single = last.length < SHORTEST_SINGLE ? [] : [beginningOf(last, last.length), beginningOf(last, last.length - 1)];
	if (words.length === 1) return single;
	return type === 'person' ? [...withoutOne, ...single] : withoutOne;
}

/** A key that words of this length and one letter more or less share: what stands in their first halves. */
function beginningOf(word: string, length: number): string {
	return `^${word.slice(0, Math.floor(length / 2) - 1)}`;
}

function lookAlike(a: Entity, b: Entity): boolean {
	const words = differingWords(a.name, b.name, commonType(a, b));
	const [x, y] = [wordsOf(a.name).length, wordsOf(b.name).length];
	const isSurname = (a.type === 'person' && y === 1) || (b.type === 'person' && x === 1);
	if (!words || (a.type !== b.type && !isSurname) || (x !== y && !isSurname)) return false;
	const [one, other] = [folded(words[0]), folded(words[1])];
	if (editDistance(one, other, 1) > 1) return false;
	return Math.min(x, y) > 1 || (a.type === b.type ? !isOtherConsonant(one, other) : !isOtherLetter(one, other));
}

/** What differs between entities of two types may be grammar, whatever the types: `Israel`, `Israeli`. */
function commonType(a: Entity, b: Entity): EntityType {
	return a.type === b.type ? a.type : 'organization';
}

/** One letter stands for another; nothing is swapped, left out or put in. */
function isOtherLetter(a: string, b: string): boolean {
	const same = sharedBeginning(a, b);
	return a.length === b.length && a.slice(same + 1) === b.slice(same + 1);
}

/** `Wikipedia` and `Wikimedia`: one consonant for another makes another name more often than a slip. */
function isOtherConsonant(a: string, b: string): boolean {
	const same = sharedBeginning(a, b);
	return isOtherLetter(a, b) && !/[aeiouy]/u.test(a.charAt(same) + b.charAt(same));
}
