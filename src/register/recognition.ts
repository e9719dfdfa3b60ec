/** Says which entry a place of a text means. Whoever is introduced otherwise than the register knows is somebody else of that name. */
import type { Span } from '../annotations.js';
import { fold } from '../engine/lexicon/folding.js';
import { PARTS, RELATIONS } from '../engine/lexicon/persons.js';
import { workNoun } from './work-noun.js';
import type { FormKind, PlaceCache, RegisterForm, RegisterIndex, RegisterPlace } from './index-of.js';
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
	/** Whom the words around it mean: none of the candidates, or some; undefined where they do not say. */
	readonly introduced: readonly RegisterEntry[] | undefined;
};

/** Recognizes the names of a register in a text; the time grows with the text alone, or with what a `cache` does not know of it. */
export function recognized(text: string, index: RegisterIndex, cache?: PlaceCache): Recognition {
	const all = index.placesIn(text, cache);
	const isNever = ({ forms }: RegisterPlace): boolean => forms.some(({ kind }) => kind === 'never');
	const drafts = all.filter((place) => !isNever(place)).map((place) => draftOf(text, place, index));
	const introduced = new Set(drafts.flatMap((draft) => draft.introduced ?? []));
	const strangers = new Set(drafts.flatMap((draft) => (draft.introduced?.length === 0 ? draft.candidates : [])));
	const words = drafts.some(({ candidates }) => candidates.length > 1) ? contentWords(text) : new Set<string>();
	const wordsUpTo = ({ start }: Span): ReadonlySet<string> => contentWords(text.slice(Math.max(0, start - LEAD), start));
	const places = drafts.map((draft, at) => {
		const { candidates } = draft;
		if (draft.introduced) return placeOf(draft, draft.introduced);
		if (candidates.length < 2) return placeOf(draft, likeliest(candidates, introduced, strangers));
		const likely = nearestIntroduced(drafts, at) ?? workingIn(wordsUpTo(draft), likeliest(candidates, introduced, strangers), index);
		return placeOf(draft, workingIn(words, likely, index));
	});
	return { places, never: all.filter(isNever).map(({ start, end }) => ({ start, end })) };
}

/** Units of text before a name in which its work may be named: a headline and a first paragraph. */
const LEAD = 600;

function draftOf(text: string, place: RegisterPlace, index: RegisterIndex): PlaceDraft {
	const candidates = [...new Set(place.forms.flatMap(({ entry }) => entry ?? []))];
	return {
		...place,
		candidates,
		introduced: candidates.some(({ type }) => type === 'person') ? whoIsMeant(text, place, candidates, index) : undefined,
	};
}

/** Whom the words around a name mean. Of persons by one name alone an apposition is read, which may introduce somebody else. */
function whoIsMeant(
	text: string,
	place: RegisterPlace,
	candidates: readonly RegisterEntry[],
	index: RegisterIndex,
): readonly RegisterEntry[] | undefined {
	const apposition = place.words > 1 ? appositionAt(text, place) : undefined;
	const byApposition = apposition && agreeing(candidates, apposition.words, index);
	if (byApposition && byApposition.length > 0) return byApposition;
	if (apposition?.isIntroduction) return candidates.filter(({ roles = [] }) => roles.length === 0);
	if (candidates.length < 2) return undefined;
	const byTitle = agreeing(candidates, wordsBefore(text, place), index);
	if (byTitle.length > 0) return byTitle;
	const bySentence = workingIn(contentWords(sentenceAround(text, place)), candidates, index);
	return bySentence.length === 1 ? bySentence : undefined;
}

/** Of namesakes that nothing around a place tells, whom the text means at the place before it; else at all after it, if that is the same. */
function nearestIntroduced(drafts: readonly PlaceDraft[], at: number): readonly RegisterEntry[] | undefined {
	const own = new Set(drafts[at]?.candidates);
	const isOfThese = ({ introduced }: PlaceDraft): boolean => introduced?.some((entry) => own.has(entry)) ?? false;
	const before = drafts.slice(0, at).findLast(isOfThese)?.introduced;
	if (before) return before.filter((entry) => own.has(entry));
	const after = new Set(
		drafts
			.slice(at)
			.filter(isOfThese)
			.flatMap(({ introduced = [] }) => introduced.filter((entry) => own.has(entry))),
	);
	return after.size === 1 ? [...after] : undefined;
}

/** The one of several whose work the words name; all where they name that of none, or of several. */
function workingIn(words: ReadonlySet<string>, candidates: readonly RegisterEntry[], index: RegisterIndex): readonly RegisterEntry[] {
	const named = candidates.filter((entry) => index.workOf(entry).some((noun) => words.has(noun)));
	return named.length === 1 ? named : candidates;
}

function placeOf({ start, end, candidates, forms }: PlaceDraft, likely: readonly RegisterEntry[]): RecognizedPlace {
	const entry = likely.length === 1 ? likely[0] : undefined;
	return { start, end, candidates, entry, isStranger: likely.length === 0, kind: kindOf(forms, entry) };
}

/** Those that the text introduces; if it introduces only somebody else of that name, none. */
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

/** Those whom a description may mean: it names their work, or else a word of it is in one of their roles. */
function agreeing(candidates: readonly RegisterEntry[], description: string, index: RegisterIndex): readonly RegisterEntry[] {
	const words = contentWords(description);
	const byWork = candidates.filter((entry) => index.workOf(entry).some((noun) => words.has(noun)));
	if (byWork.length > 0) return byWork;
	return candidates.filter(({ roles = [] }) => roles.some(({ title }) => sharesContentWord(title, description)));
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
const APPOSITION = /^,\s(?:aged?\s)?(?:\d{1,3},\s)?(an?\s|the\s)?([^,.;:!?()“”"\n]{3,80})/u;

/** A description after a name. */
interface Apposition {
	readonly words: string;
	/** Whether it says what somebody is, so that whoever is something else is somebody else: not `the woman who called`. */
	readonly isIntroduction: boolean;
}

/** The description after a name, if there is one. */
function appositionAt(text: string, { end }: Span): Apposition | undefined {
	const [, article, words] = APPOSITION.exec(text.slice(end, end + 110)) ?? [];
	if (words === undefined) return undefined;
	const noun = workNoun(words);
	return { words, isIntroduction: article !== undefined && noun !== undefined && !RELATIONS.has(noun) && !PARTS.has(noun) };
}

/** Units of text before a name in which its title stands. */
const TITLE_REACH = 60;

/** Words before a name in its line, back to the last mark. */
function wordsBefore(text: string, { start }: Span): string {
	return text.slice(lastStop(text, start, TITLE_REACH, ',.;:!?()[]“”"\n'), start);
}

/** Units of text on each side of a name in which its sentence is read. */
const SENTENCE_REACH = 160;
const ENDS = '.!?\n';

/** The sentence around a name, as far as it is near. */
function sentenceAround(text: string, { start, end }: Span): string {
	let to = end;
	while (to < Math.min(text.length, end + SENTENCE_REACH) && !ENDS.includes(text.charAt(to))) to++;
	return text.slice(lastStop(text, start, SENTENCE_REACH, ENDS), to);
}

/** Where what stands before an offset begins, behind the last of `stops` within `reach`. */
function lastStop(text: string, offset: number, reach: number, stops: string): number {
	let at = offset;
	while (at > Math.max(0, offset - reach) && !stops.includes(text.charAt(at - 1))) at--;
	return at;
}
