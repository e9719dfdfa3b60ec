/** Says which entry a place of a text means. Whoever is introduced otherwise than the register knows is somebody else of that name. */
import type { Span } from '../annotations.js';
import { fold } from '../engine/lexicon/folding.js';
import type { FormKind, RegisterForm, RegisterIndex, RegisterPlace } from './index-of.js';
import type { RegisterEntry } from './register.js';

/** A place that names something of the register, in text order. */
export interface RecognizedPlace extends Span {
	/** All entries that have these words. */
	readonly candidates: readonly RegisterEntry[];
	/** The entry that is meant; undefined of namesakes that the text does not tell, and of strangers. */
	readonly entry: RegisterEntry | undefined;
	/** Whether the text introduces somebody whom the register does not know. */
	readonly isStranger: boolean;
	readonly kind: FormKind;
}

/** What a text has of a register. */
export interface Recognition {
	readonly places: readonly RecognizedPlace[];
	/** Words that are no names. */
	readonly never: readonly Span[];
}

type PlaceDraft = RegisterPlace & {
	readonly candidates: readonly RegisterEntry[];
	readonly introduced: readonly RegisterEntry[] | undefined;
};

/** Recognizes the names of a register in a text; the time grows with the text alone. */
export function recognized(text: string, index: RegisterIndex): Recognition {
	const all = index.placesIn(text);
	const isNever = ({ forms }: RegisterPlace): boolean => forms.some(({ kind }) => kind === 'never');
	const drafts = all.filter((place) => !isNever(place)).map((place) => draftOf(text, place));
	const introduced = new Set(drafts.flatMap((draft) => draft.introduced ?? []));
	const strangers = new Set(drafts.flatMap((draft) => (draft.introduced?.length === 0 ? draft.candidates : [])));
	const places = drafts.map((draft) => placeOf(draft, introduced, strangers));
	return { places, never: all.filter(isNever).map(({ start, end }) => ({ start, end })) };
}

function draftOf(text: string, place: RegisterPlace): PlaceDraft {
	const candidates = [...new Set(place.forms.flatMap(({ entry }) => entry ?? []))];
	const words = place.words > 1 && candidates.some(({ type }) => type === 'person') ? introductionAt(text, place) : undefined;
	return { ...place, candidates, introduced: words === undefined ? undefined : agreeing(candidates, words) };
}

function placeOf(draft: PlaceDraft, introduced: ReadonlySet<RegisterEntry>, strangers: ReadonlySet<RegisterEntry>): RecognizedPlace {
	const { start, end, candidates, forms } = draft;
	const likely = draft.introduced ?? likeliest(candidates, introduced, strangers);
	const entry = likely.length === 1 ? likely[0] : undefined;
	return { start, end, candidates, entry, isStranger: likely.length === 0, kind: kindOf(forms, entry) };
}

/** Of namesakes, those that the text introduces; if it introduces only somebody else of that name, none. */
function likeliest(
	candidates: readonly RegisterEntry[],
	introduced: ReadonlySet<RegisterEntry>,
	strangers: ReadonlySet<RegisterEntry>,
): readonly RegisterEntry[] {
	const known = candidates.filter((entry) => introduced.has(entry));
	if (known.length > 0) return known;
	return candidates.filter((entry) => !strangers.has(entry));
}

function kindOf(forms: readonly RegisterForm[], entry: RegisterEntry | undefined): FormKind {
	return (forms.find((form) => form.entry === entry) ?? forms[0])?.kind ?? 'name';
}

/** Those whom an introduction may mean: a word of it is in one of their roles, or nothing is known of what they are. */
function agreeing(candidates: readonly RegisterEntry[], words: string): readonly RegisterEntry[] {
	const spoken = contentWords(words);
	const roles = (entry: RegisterEntry): readonly string[] => (entry.roles ?? []).map(({ title }) => title);
	const known = candidates.filter((entry) => roles(entry).some((title) => [...contentWords(title)].some((word) => spoken.has(word))));
	return known.length > 0 ? known : candidates.filter((entry) => roles(entry).length === 0);
}

/** Letters from which on a word counts as content; `of` and `the` tell nobody from anybody. */
const SHORTEST_CONTENT = 4;

/** Whether two descriptions have a word of content in common. */
export function sharesContentWord(a: string, b: string): boolean {
	const words = contentWords(a);
	return [...contentWords(b)].some((word) => words.has(word));
}

function contentWords(words: string): ReadonlySet<string> {
	return new Set(
		fold(words)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length >= SHORTEST_CONTENT)
			.map((word) => word.replace(/s$/, '')),
	);
}

/** `, 34, a dentist from Leeds,` → `dentist from Leeds`: the noun phrase after a name, up to the next mark. */
const APPOSITION = /^,\s(?:aged?\s)?(?:\d{1,3},\s)?(?:an?|the)\s([^,.;:!?()“”"\n]{3,80})/u;

/** How a name is introduced; undefined where it is not, in so many words. */
function introductionAt(text: string, { end }: Span): string | undefined {
	return APPOSITION.exec(text.slice(end, end + 110))?.[1];
}
