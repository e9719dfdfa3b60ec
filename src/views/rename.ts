/** Renames a person (or anything else) through the article: every mention gets the part of the new name that it showed of the old. */
import type { Entity, Mention, Span } from '../annotations.js';
import { placesOf } from '../corrections/words.js';
import { folded } from './fold.js';
import { namePartsOf, rangeShown, wordsOf, type NameParts, type WordRange } from './name-parts.js';
import type { AnnotationIndex } from './navigation.js';
import { SpanSearch } from './span-search.js';

/**
 * A change of the text. `sure` ones are names of the person; those in quotation marks and those that are not marked as a
 * name, though they have the same words, are not to be made without asking.
 */
export interface RenameEdit extends Span {
	readonly text: string;
	readonly kind: 'sure' | 'quoted' | 'unmarked';
}

/** What F2 is about: the name under the cursor. */
export interface RenameTarget {
	readonly entity: Entity;
	readonly mention: Mention;
	/** The words to start from: those under the cursor. */
	readonly placeholder: string;
}

/** Why something cannot be renamed, in words for the editor. */
export interface RenameRefusal {
	readonly refusal: string;
}

/** The name at the cursor, or why there is none to rename. */
export function renameTarget(text: string, offset: number, index: AnnotationIndex): RenameTarget | RenameRefusal {
	const mention = index.mentionAt(offset);
	const entity = index.entity(mention?.entity ?? null);
	if (!mention || !entity) return { refusal: 'There is no name here to rename.' };
	const placeholder = text.slice(mention.start, mention.end);
	if (mention.form === 'name') return { entity, mention, placeholder };
	return { refusal: `“${placeholder}” stands for ${entity.name}. Put the cursor on the name to rename it.` };
}

/**
 * The changes that give the target its new name, in text order. A person's mentions change part by part: the whole name,
 * the surname alone, the forename alone. Other entities change where they are called by the same words. Mentions made of
 * other words (nicknames, abbreviations, pronouns) stay. Words that are not marked, but are those of a mention, are offered.
 */
export function renameEdits(
	text: string,
	target: RenameTarget,
	newName: string,
	index: AnnotationIndex,
): readonly RenameEdit[] | RenameRefusal {
	const words = wordsOf(newName);
	if (words.length === 0) return { refusal: 'A name needs at least one letter.' };
	const replace = target.entity.type === 'person' ? personReplacer(target, words) : sameWordsReplacer(target, words);
	const names = index.mentionsOf(target.entity.id).filter((mention) => mention.form === 'name');
	return [...names, ...unmarkedPlaces(text, formsOf(target.entity), index)]
		.sort((a, b) => a.start - b.start)
		.flatMap((place) => editsOf(text, place, replace(text.slice(place.start, place.end)), index));
}

/** The same words elsewhere, where nothing is marked: the engine may have missed a name. */
function unmarkedPlaces(text: string, forms: readonly string[], index: AnnotationIndex): readonly Span[] {
	const longestFirst = [...forms].sort((a, b) => b.length - a.length);
	const places: Span[] = [];
	for (const words of longestFirst) {
		const found = placesOf(text, words).filter((place) => !touches(index.mentions, place));
		const free = new SpanSearch<Span>([...places]);
		places.push(...found.filter((place) => !touches(free, place)));
	}
	return places;
}

/** What an entity may be called: its names in the article, and a person's surname. */
function formsOf({ type, name, aliases }: Entity): readonly string[] {
	const { words, surname } = namePartsOf(name, aliases);
	const surnameOnly = type === 'person' ? words.slice(surname).join(' ') : '';
	return [...new Set([name, ...aliases, surnameOnly])].filter((form) => form.length > 2);
}

function touches(spans: SpanSearch<Span>, place: Span): boolean {
	return spans.holds({ start: place.start, end: place.start + 1 }) || spans.startingIn(place).length > 0;
}

type Replacer = (shown: string) => string | undefined;

function sameWordsReplacer(target: RenameTarget, words: readonly string[]): Replacer {
	const old = folded(target.placeholder);
	return (shown) => (folded(shown) === old ? words.join(' ') : undefined);
}

function personReplacer(target: RenameTarget, typed: readonly string[]): Replacer {
	const old = namePartsOf(target.entity.name, target.entity.aliases);
	const cursor = rangeShown(old.words, wordsOf(target.placeholder));
	if (!cursor) return sameWordsReplacer(target, typed);
	const renamed = wholeNewName(old, cursor, typed);
	return (shown) => {
		const range = rangeShown(old.words, wordsOf(shown));
		return range && partOf(renamed, old, range);
	};
}

/** The whole new name: what was typed replaces the part under the cursor, unless the whole name was typed there. */
function wholeNewName(old: NameParts, cursor: WordRange, typed: readonly string[]): NameParts {
	const isPart = cursor.to - cursor.from < old.words.length;
	const typedWhole = !isPart || (typed.length >= old.words.length && sharesBeginning(old, typed));
	const words = typedWhole ? typed : [...old.words.slice(0, cursor.from), ...typed, ...old.words.slice(cursor.to)];
	if (!typedWhole && cursor.from >= old.surname) return { words, surname: old.surname };
	if (!typedWhole) return { words, surname: old.surname + words.length - old.words.length };
	return { words, surname: newSurname(old, words) };
}

function sharesBeginning(old: NameParts, typed: readonly string[]): boolean {
	return folded(old.words[0] ?? '') === folded(typed[0] ?? '');
}

/** Where the surname begins in the new name: after the same forenames, or where the same surname is; else where it usually does. */
function newSurname(old: NameParts, words: readonly string[]): number {
	if (words.length === old.words.length) return old.surname;
	const surname = old.words.slice(old.surname);
	const from = words.length - surname.length;
	if (from > 0 && surname.every((word, at) => folded(word) === folded(words[from + at] ?? ''))) return from;
	const forenames = old.words.slice(0, old.surname);
	if (words.length > forenames.length && forenames.every((word, at) => folded(word) === folded(words[at] ?? ''))) return old.surname;
	return namePartsOf(words.join(' '), []).surname;
}

/** The words of the new name that stand for the words `range` of the old. */
function partOf(renamed: NameParts, old: NameParts, range: WordRange): string | undefined {
	if (renamed.words.length === old.words.length && renamed.surname === old.surname)
		return joined(renamed.words.slice(range.from, range.to));
	if (range.to <= old.surname) return joined(renamed.words.slice(range.from, Math.min(range.to, renamed.surname)));
	return joined(renamed.words.slice(range.from >= old.surname ? renamed.surname : 0));
}

function joined(words: readonly string[]): string | undefined {
	return words.length > 0 ? words.join(' ') : undefined;
}

function editsOf(text: string, mention: Span, replacement: string | undefined, index: AnnotationIndex): readonly RenameEdit[] {
	if (replacement === undefined) return [];
	const shown = text.slice(mention.start, mention.end);
	const fitted = isCapitals(shown) ? replacement.toUpperCase() : replacement;
	if (fitted === shown) return [];
	const kind = index.markedPieces.holds(mention) ? 'quoted' : 'id' in mention ? 'sure' : 'unmarked';
	const edit: RenameEdit = { start: mention.start, end: mention.end, text: fitted, kind };
	return needsPossessiveS(text, mention, fitted)
		? [{ ...edit, end: mention.end + 1, text: `${fitted}${text.charAt(mention.end)}s` }]
		: [edit];
}

/** Headlines in capitals stay so. */
function isCapitals(name: string): boolean {
	return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** `Hughes’ plan` becomes `Smith’s plan`: the bare apostrophe goes with a name that ends in s. */
function needsPossessiveS(text: string, mention: Span, replacement: string): boolean {
	if (!/s$/iu.test(text.slice(mention.start, mention.end)) || /s$/iu.test(replacement)) return false;
	return /^['’] \p{Ll}/u.test(text.slice(mention.end, mention.end + 3));
}
