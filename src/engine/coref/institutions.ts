/** Joins the variants of organizations, events, works and places: acronyms, national prefixes, shortened names. */
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import { KNOWN_ALIASES } from '../lexicon/organization-names.js';
import type { Variant } from './variants.js';
import { isKnownPlace, leadingCountry, placeKey, trailingCountry } from '../lexicon/countries.js';
import type { NameSets } from './disjoint-sets.js';
import { joinShortForms, type Shortened } from './short-forms.js';
import { skeleton } from './spelling.js';
import { LEGAL_FORMS, NAME_ENDS, PLACE_ENDS, PLACE_HEADS, STORMS } from '../lexicon/things.js';
import { union, words } from '../lexicon/word-class.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { COMMON_PREPOSITIONS } from '../lexicon/prepositions.js';
import type { SurfaceForm } from './surface-forms.js';
import { flatMapped } from '../util/flat-mapped.js';
import { addTo } from '../util/grouped.js';

const PLACE_STARTS = new Set('mount mt county city lake saint'.split(' '));
const STORM_WORDS = union(STORMS.keys(), words('cyclonic depression severe tropical very'));
const SMALL_WORDS = union(ARTICLES, COMMON_PREPOSITIONS, words('and de des du et la &'));
/** Bare words that stand for too many things to be a short variant of one. */
const TOO_COMMON = new Set('national international united new central general american european world state royal first'.split(' '));
const LONGEST_NAME = 14;

/** Joins variants of one type that are one organization, event or work. */
export function joinInstitutions(sets: NameSets, variants: readonly Variant[]): void {
	joinEqualKeys(sets, variants, ({ type, surface }) => surface.fact(type === 'event' ? eventKeys : institutionKeys));
	joinNational(sets, variants);
	joinAcronyms(sets, variants);
	joinShortened(sets, variants, ({ type, surface }) => surface.fact(PARTS_BY_TYPE[type]));
	joinMisspelt(sets, variants);
	joinFirstWords(
		sets,
		variants.filter(({ type }) => type === 'organization'),
	);
}

/**
 * `Tarrow` with `Tarrow Foods`, where that is the only name that has one word more and nothing else is known of it: of 44 such pairs in
 * `gold/train` and `gold/press/train` 39 are one organization, and of the five others two end with a country (`Orvane Poland`), which is left out. `Barrow Keane` with
 * `Barrow Keane Homes` where the longer comes first: 5 of 5. `Tarrow` with
 * `Tarrow Dental Partners, Inc.` where that comes first: of ten such pairs seven are one, and the three others have no legal form.
 */
function joinFirstWords(sets: NameSets, variants: readonly Variant[]): void {
	const sizes = new Map<number, number>();
	const byOpening = new Map<string, number[]>();
	const firms = new Map<string, number[]>();
	for (const { words, first } of variants) {
		const root = sets.root(first);
		sizes.set(root, (sizes.get(root) ?? 0) + 1);
		const last = words.at(-1) ?? '';
		if (words.length > 1 && !isKnownPlace([last]) && !/^\d/.test(last)) addTo(byOpening, words.slice(0, -1).join(' '), first);
		if (words.length > 2 && LEGAL_FORMS.has(last)) addTo(firms, words[0] ?? '', first);
	}
	for (const { words, first } of variants) {
		const opening = words.join(' ');
		const [only, other] = byOpening.get(opening) ?? firms.get(opening)?.filter((firm) => firm < first) ?? [];
		const isUnjoined = opening.length > 3 && sizes.get(sets.root(first)) === 1 && !isKnownPlace(words) && !TOO_COMMON.has(opening);
		if (isUnjoined && only !== undefined && other === undefined && (words.length === 1 || only < first)) sets.join(only, first);
	}
}

/** Joins variants of places: other names of one place, and names without `City` or `Mount`. */
export function joinPlaces(sets: NameSets, variants: readonly Variant[]): void {
	joinEqualKeys(sets, variants, ({ surface }) => surface.fact(placeKeys));
	joinAcronyms(sets, variants);
	joinShortened(sets, variants, ({ surface }) => surface.fact(partsOfPlace));
	joinMisspelt(
		sets,
		variants.filter(({ surface }) => !surface.fact(isInTables)),
	);
}

function placeKeys({ words }: SurfaceForm): string[] {
	return [placeKey(words)];
}

function isInTables({ words }: SurfaceForm): boolean {
	return isKnownPlace(words);
}

function partsOfPlace({ words }: SurfaceForm): string[] {
	return isKnownPlace(words) ? [] : partsOf(words, losesPlaceEnd, losesPlaceStart);
}

function joinEqualKeys(sets: NameSets, variants: readonly Variant[], keysOf: (variant: Variant) => readonly string[]): void {
	const byKey = new Map<string, Variant>();
	for (const variant of variants)
		for (const key of keysOf(variant)) {
			const known = byKey.get(key);
			if (known) sets.join(known.first, variant.first);
			else byKey.set(key, variant);
		}
}

/** Keys under which other surfaces of one name meet. */
function institutionKeys({ words: all }: SurfaceForm): string[] {
	const words = singular(all);
	const keys = [words.join(' ')];
	const alias = KNOWN_ALIASES.get(all.join(' '));
	if (alias) keys.push(`alias ${alias}`);
	const head = words[0] ?? '';
	// `Department of Defense`, `Defense Department`.
	if (words[1] === 'of' && words.length > 2 && words.length < 6) keys.push([...words.slice(words[2] === 'the' ? 3 : 2), head].join(' '));
	return keys;
}

function eventKeys(surface: SurfaceForm): string[] {
	const words = singular(surface.words);
	const name = STORM_WORDS.has(words[0] ?? '') ? words.filter((word) => !STORM_WORDS.has(word)).join(' ') : '';
	return [...institutionKeys(surface), ...(name ? [`storm ${name}`] : [])];
}

/** The words with the last one in the singular: `F-16s`, `Conservatives`. */
function singular(words: readonly string[]): string[] {
	const last = words.at(-1) ?? '';
	return last.length > 2 && /[^s]s$/.test(last) ? [...words.slice(0, -1), last.slice(0, -1)] : [...words];
}

/** `Supreme Court` with `US Supreme Court` and `Supreme Court of the United States`; not with another country's. */
function joinNational(sets: NameSets, variants: readonly Variant[]): void {
	joinEqualKeys(sets, variants, ({ surface }) => surface.fact(nationalKeys));
	joinShortened(sets, variants, ({ surface }) => surface.fact(nationalParts));
}

function nationalKeys({ words }: SurfaceForm): string[] {
	const { country, rest } = nationAndRest(words);
	return country && rest.length > 0 ? [`${country} ${rest.join(' ')}`] : [];
}

function nationalParts({ words }: SurfaceForm): string[] {
	const { country, rest } = nationAndRest(words);
	return country && rest.length > 0 ? [rest.join(' '), ...partsOf(rest, losesEnd, () => false)] : [];
}

function nationAndRest(words: readonly string[]): { country?: string; rest: readonly string[] } {
	const leading = leadingCountry(words);
	if (leading && leading.length < words.length) return { country: leading.country, rest: words.slice(leading.length) };
	const trailing = trailingCountry(words);
	return trailing ? { country: trailing.country, rest: words.slice(0, trailing.at) } : { rest: words };
}

/** `PMF` with the one name whose initials it has. */
function joinAcronyms(sets: NameSets, variants: readonly Variant[]): void {
	const byInitials = new Map<string, number[]>();
	for (const variant of variants) for (const initials of variant.surface.fact(acronymsOf)) addTo(byInitials, initials, variant.first);
	joinShortForms(
		sets,
		flatMapped(variants, (variant): Shortened[] => {
			const acronym = variant.surface.fact(acronymIn);
			const candidates = acronym === undefined ? undefined : byInitials.get(acronym);
			return candidates ? [{ variant, candidates }] : [];
		}),
	);
}

function acronymsOf({ words }: SurfaceForm): readonly string[] {
	return [...initialsOf(words)];
}

/** The letters of a surface that is an acronym. */
function acronymIn({ text, words }: SurfaceForm): string | undefined {
	return isAcronym(text) ? words.join('') : undefined;
}

/** One short word with at least two capitals: `PMF`, `TfL`, `PG&E`, `U.N.`. */
export function isAcronym(text: string): boolean {
	return text.length <= 10 && !/[\s-]/.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}{3}/u.test(text);
}

/** The acronyms a name can have: with and without small words, with and without its nation. */
export function initialsOf(words: readonly string[]): Set<string> {
	const found = new Set<string>();
	if (words.length < 2 || words.length > LONGEST_NAME) return found;
	const nation = leadingCountry(words);
	const starts = nation && nation.length < words.length - 1 ? [0, nation.length] : [0];
	for (const start of starts) {
		const rest = words.slice(start);
		const small = rest.filter((word) => !SMALL_WORDS.has(word));
		for (const chosen of [rest, small]) if (chosen.length > 1) found.add(chosen.map((word) => word.charAt(0)).join(''));
	}
	return found;
}

/** Joins each variant with the longer names of which it is a part. */
function joinShortened(sets: NameSets, variants: readonly Variant[], parts: (variant: Variant) => readonly string[]): void {
	const owners = new Map<string, number[]>();
	for (const variant of variants) for (const part of parts(variant)) addTo(owners, part, variant.first);
	joinShortForms(
		sets,
		flatMapped(variants, (variant): Shortened[] => {
			const candidates = owners.get(variant.surface.fact(wholeKey)) ?? owners.get(variant.surface.fact(singularKey));
			return candidates ? [{ variant, candidates }] : [];
		}),
	);
}

function wholeKey({ words }: SurfaceForm): string {
	return words.join(' ');
}

function singularKey({ words }: SurfaceForm): string {
	return singular(words).join(' ');
}

/** The shorter names that an institution's name allows. */
function partsOfInstitution(words: readonly string[], type: EntityType): string[] {
	const parts = partsOf(words, losesEnd, losesStart);
	const of = words.indexOf('of');
	// `University of Montreal` is `Montreal` among universities; `House of Representatives` is `the House`.
	if (/^(?:university|college)$/.test(words[0] ?? '') && of === 1) parts.push(words.slice(2).join(' '));
	if (words[0] === 'house' && of === 1) parts.push('house');
	if (type !== 'organization' && words.length <= LONGEST_NAME) parts.push(...titlesOf(words, type));
	return parts;
}

type PartsOf = (surface: SurfaceForm) => string[];
/** A function for each type, by which its answers are remembered. */
const PARTS_BY_TYPE = Object.fromEntries(
	ENTITY_TYPES.map((type): [EntityType, PartsOf] => [type, ({ words }) => partsOfInstitution(words, type)]),
) as Record<EntityType, PartsOf>;

/** The beginnings of a title or event that may stand for it: two words or more (`On Cinema` for `On Cinema at the Cinema`). */
function titlesOf(words: readonly string[], type: EntityType): string[] {
	const titles: string[] = [];
	for (let at = 2; at < words.length; at++) {
		const last = words[at - 1] ?? '';
		if (!SMALL_WORDS.has(last) && (type === 'event' || SMALL_WORDS.has(words[at] ?? '') || at > 2))
			titles.push(words.slice(0, at).join(' '));
	}
	return titles;
}

/** The shorter names that a name's words allow. */
function partsOf(
	words: readonly string[],
	losesEndAt: (words: readonly string[], at: number) => boolean,
	losesStartAt: (words: readonly string[], at: number) => boolean,
): string[] {
	const parts: string[] = [];
	if (words.length > LONGEST_NAME) return parts;
	for (let at = 1; at < words.length; at++) {
		if (losesEndAt(words, at)) parts.push(words.slice(0, at).join(' '));
		if (losesStartAt(words, at)) parts.push(words.slice(at).join(' '), singular(words.slice(at)).join(' '));
	}
	return parts;
}

/** What stands behind `at` adds nothing: `Company`, a year. */
function losesEnd(words: readonly string[], at: number): boolean {
	if (at === 1 && TOO_COMMON.has(words[0] ?? '')) return false;
	// `Merrin Boat Company`, `Ford Motor Co.`: one more word in front of the firm's legal variant.
	if (words.length - at === 2 && (LEGAL_FORMS.has(words.at(-1) ?? '') || words.at(-1) === 'company' || words.at(-1) === 'group'))
		return true;
	return words.slice(at).every((word) => NAME_ENDS.has(word) || /^\d{4}$/.test(word) || (word === 'and' && at > 1));
}

/** The end of a name stands for it (`Security Council`, `Lakers`), but nothing behind `of` or `to` does. */
function losesStart(words: readonly string[], at: number): boolean {
	const rest = words.slice(at);
	if (SMALL_WORDS.has(rest[0] ?? '') || words.slice(0, at).some((word) => SMALL_WORDS.has(word) && word !== 'and')) return false;
	return rest.length > 1 || (rest[0] ?? '').length > 3 || /\d/.test(rest[0] ?? '');
}

function losesPlaceEnd(words: readonly string[], at: number): boolean {
	return words.slice(at).every((word) => PLACE_ENDS.has(word)) && !TOO_COMMON.has(words[0] ?? '');
}

function losesPlaceStart(words: readonly string[], at: number): boolean {
	if (at === 1 && PLACE_STARTS.has(words[0] ?? '')) return true;
	const rest = words.slice(at);
	if (SMALL_WORDS.has(rest[0] ?? '') || SMALL_WORDS.has(words[at - 1] ?? '')) return false;
	return rest.length > 1 || PLACE_HEADS.has(rest[0] ?? '');
}

/** Spellings of one long name: the same consonants, a letter or two apart (`Magnitigorsk`, `Al-Qaida`). */
function joinMisspelt(sets: NameSets, variants: readonly Variant[]): void {
	joinEqualKeys(sets, variants, ({ surface }) => surface.fact(misspeltKeys));
}

function misspeltKeys({ text, words }: SurfaceForm): string[] {
	const key = words.map(skeleton).join(' ');
	return key.length > 3 && words.join('').length > 5 && !isAcronym(text) ? [`${key} ${words.length}`] : [];
}
