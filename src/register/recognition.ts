/** Says which entry a place of a text means. A person with another introduction than the register's is somebody else of that name. */
import type { Span } from '../annotations.js';
import { PARTS, RELATIONS } from '../engine/lexicon/persons.js';
import { contentWords, sharesContentWord, WordsBefore } from './content-words.js';
import { nearestIntroduced } from './nearest-introduced.js';
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
	const drafts = all.filter((place) => !isNever(place)).map((place, at, names) => draftOf(text, place, index, names[at - 1]?.end ?? 0));
	const introduced = new Set(drafts.flatMap((draft) => draft.introduced ?? []));
	const strangers = new Set(drafts.flatMap((draft) => (draft.introduced?.length === 0 ? draft.candidates : [])));
	const hasNamesakes = drafts.some(({ candidates }) => candidates.length > 1);
	const [words, lead] = hasNamesakes ? [contentWords(text), new WordsBefore(text)] : [new Set<string>(), undefined];
	const nearest = nearestIntroduced(drafts);
	const places = drafts.map((draft, at) => {
		const { candidates } = draft;
		if (draft.introduced) return placeOf(draft, draft.introduced);
		const likely = likeliest(candidates, introduced, strangers);
		if (!lead || candidates.length < 2) return placeOf(draft, likely);
		return placeOf(draft, workingIn(words, nearest[at] ?? workingIn(lead.at(draft.start, LEAD), likely, index), index));
	});
	return { places, never: all.filter(isNever).map(({ start, end }) => ({ start, end })) };
}

/** Units of text before a name in which its work may be named: a headline and a first paragraph. */
const LEAD = 600;

/** What a place tells by itself; a title before it begins after the name before it, which ends at `nameEnd`. */
function draftOf(text: string, place: RegisterPlace, index: RegisterIndex, nameEnd: number): PlaceDraft {
	const candidates = [...new Set(place.forms.flatMap(({ entry }) => entry ?? []))];
	return {
		...place,
		candidates,
		introduced: candidates.some(({ type }) => type === 'person') ? whoIsMeant(text, place, candidates, index, nameEnd) : undefined,
	};
}

/** Whom the words around a name mean. Of persons by one name alone an apposition is read, which may introduce somebody else. */
function whoIsMeant(
	text: string,
	place: RegisterPlace,
	candidates: readonly RegisterEntry[],
	index: RegisterIndex,
	nameEnd: number,
): readonly RegisterEntry[] | undefined {
	const apposition = place.words > 1 ? appositionAt(text, place) : undefined;
	const byApposition = apposition && agreeing(candidates, apposition.words, index);
	if (byApposition && byApposition.length > 0) return byApposition;
	if (apposition?.isIntroduction) return candidates.filter(({ roles = [] }) => roles.length === 0);
	if (candidates.length < 2) return undefined;
	const byTitle = agreeing(candidates, wordsBefore(text, place, nameEnd), index);
	if (byTitle.length > 0) return byTitle;
	const bySentence = workingIn(contentWords(sentenceAround(text, place)), candidates, index);
	return bySentence.length === 1 ? bySentence : undefined;
}

/** The one of several whose work the words name; all where they name that of none, or of several. */
function workingIn(
	words: Pick<ReadonlySet<string>, 'has'>,
	candidates: readonly RegisterEntry[],
	index: RegisterIndex,
): readonly RegisterEntry[] {
	const named = candidates.filter((entry) => index.roleNounsOf(entry).some((noun) => words.has(noun)));
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
	const byWork = candidates.filter((entry) => index.roleNounsOf(entry).some((noun) => words.has(noun)));
	if (byWork.length > 0) return byWork;
	return candidates.filter(({ roles = [] }) => roles.some(({ title }) => sharesContentWord(title, description)));
}

/** `, 34, a dentist from Leeds,` → `dentist from Leeds`: the noun phrase after a name, up to the next mark. */
const APPOSITION = /^,\s(?:aged?\s)?(?:\d{1,3},\s)?(an?\s|the\s)?([^,.;:!?()“”"\n]{3,80})/u;

/** A description after a name. */
interface Apposition {
	readonly words: string;
	/** Whether it says what somebody is, so that a person of another office is somebody else: not `the woman who called`. */
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

/** Words before a name in its line, back to the last mark, or to the name before it: `striker` in `mayor Ann Roe met striker Ann Roe`. */
function wordsBefore(text: string, { start }: Span, nameEnd: number): string {
	return text.slice(Math.max(nameEnd, lastStop(text, start, TITLE_REACH, ',.;:!?()[]“”"\n')), start);
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
