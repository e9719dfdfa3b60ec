/**
 * Finds a register's words in a text: each form is looked up by its folded words in one table, so that a look-up takes the same time
 * however many forms there are, and a text takes time by its length.
 */
import type { Span } from '../annotations.js';
import { CONJUNCTIONS } from '../engine/lexicon/conjunctions.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { FULL_MONTHS, TIME_WORDS } from '../engine/lexicon/calendar.js';
import { FORENAMES } from '../engine/lexicon/forenames.js';
import { PERSONS } from '../engine/lexicon/persons.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { PRONOUNS } from '../engine/lexicon/pronouns.js';
import { SAYING_FORMS } from '../engine/lexicon/reporting-verbs.js';
import { HONORIFICS } from '../engine/lexicon/titles.js';
import { union } from '../engine/lexicon/word-class.js';
import { comparableForm } from './form.js';
import { workNoun } from './work-noun.js';
import type { Register, RegisterEntry } from './register.js';

/** What a form is to its entry; `never` has none. */
export type FormKind = 'name' | 'alias' | 'avoid' | 'never';

/** A form of the register. */
export interface RegisterForm {
	readonly text: string;
	readonly kind: FormKind;
	readonly entry: RegisterEntry | undefined;
}

/** Words of a text that are in the register; `forms` are all that have these words, of one entry or several. */
export interface RegisterPlace extends Span {
	readonly forms: readonly RegisterForm[];
	readonly words: number;
}

/** Words of a form; longer ones are no names, and not looked for. */
const MOST_WORDS = 30;
/** Code units of a form: as much is looked at after each line. */
const MOST_UNITS = 300;
/**
 * Words that begin sentences far more often than they are names.
 *
 * @internal
 */
export const COMMON_WORDS: ReadonlySet<string> = union(PREPOSITIONS, CONJUNCTIONS, DETERMINERS, PRONOUNS, AUXILIARIES);
const PREDICATES = union(SAYING_FORMS, AUXILIARIES);

/** Code units beyond the longest form that a form may take in a text, and what is looked at after it: line breaks with spaces around them. */
const LOOKAHEAD = 40;

/** What a line has of a register: offsets count from its start. */
interface LinePlaces {
	readonly places: readonly RegisterPlace[];
	/** Words that forms begin with, and that stand here in small letters. */
	readonly inLower: readonly string[];
}

/** What look-ups in a text leave to those in the same text after an edit. Its owner has one a document. */
export class PlaceCache {
	#index: RegisterIndex | undefined;
	/** By the line and as much after it as a form may reach. */
	#lines = new Map<string, LinePlaces>();

	/** The lines of the text that is read now, out of those of the last one; of another register none are known. */
	linesFor(index: RegisterIndex): { of(words: string, read: () => LinePlaces): LinePlaces } {
		const before = this.#index === index ? this.#lines : new Map<string, LinePlaces>();
		const lines = new Map<string, LinePlaces>();
		[this.#index, this.#lines] = [index, lines];
		return {
			of: (words, read) => {
				const line = lines.get(words) ?? before.get(words) ?? read();
				lines.set(words, line);
				return line;
			},
		};
	}
}

/** A register made ready for look-ups: once, then for any number of texts. */
export class RegisterIndex {
	readonly register: Register;
	/** By the folded words between the first and the last letter or digit. */
	readonly #forms = new Map<string, RegisterForm | RegisterForm[]>();
	/** By the first word: how many words the forms have that begin with it, a bit for each number. */
	readonly #lengths = new Map<string, number>();
	/** Code units of the longest form. */
	#longest = 0;

	readonly #roleNouns = new Map<RegisterEntry, readonly string[]>();

	constructor(register: Register) {
		this.register = register;
		for (const entry of register.entries) {
			this.#add({ text: entry.name, kind: 'name', entry });
			for (const text of entry.aliases ?? []) this.#add({ text, kind: 'alias', entry });
			for (const { form } of entry.avoid ?? []) this.#add({ text: form, kind: 'avoid', entry });
		}
		for (const text of register.never ?? []) this.#add({ text, kind: 'never', entry: undefined });
	}

	/**
	 * The nouns that say what an entry is, each once.
	 *
	 * @internal
	 */
	roleNounsOf(entry: RegisterEntry): readonly string[] {
		const known = this.#roleNouns.get(entry);
		if (known) return known;
		const nouns = [...new Set((entry.roles ?? []).flatMap(({ title }) => workNoun(title) ?? []))];
		this.#roleNouns.set(entry, nouns);
		return nouns;
	}

	/**
	 * Where a text has words of the register: in text order, the longest, none over another. With a `cache`, lines that it knows are not read
	 * again; the places are the same.
	 *
	 * @internal
	 */
	placesIn(text: string, cache: PlaceCache = new PlaceCache()): readonly RegisterPlace[] {
		const lines = cache.linesFor(this);
		const places: RegisterPlace[] = [];
		const inLower = new Set<string>();
		let reach = 0;
		for (let start = 0; start < text.length;) {
			const end = lineEnd(text, start);
			const words = text.slice(start, end + this.#longest + LOOKAHEAD);
			const line = lines.of(words, () => this.#readLine(words, end - start));
			for (const word of line.inLower) inLower.add(word);
			for (const place of line.places) {
				if (start + place.start < reach) continue;
				reach = start + place.end;
				places.push({ ...place, start: start + place.start, end: reach });
			}
			start = end;
		}
		return withoutOtherBearers(
			text,
			places.filter((place) => !isSentenceOpener(text, place, inLower) && !isInDate(text, place)),
		);
	}

	/** What begins in the first `length` code units of a text. */
	#readLine(text: string, length: number): LinePlaces {
		const words = wordsIn(text);
		const lower = text.toLowerCase();
		// A few letters of Turkish have two units in lower case: then every word is turned by itself.
		const isAligned = lower.length === text.length;
		const places: RegisterPlace[] = [];
		const inLower: string[] = [];
		for (let at = 0; at < words.starts.length; at++) {
			const [start = 0, end] = [words.starts[at], words.ends[at]];
			if (start >= length) break;
			const word = isAligned ? lower.slice(start, end) : text.slice(start, end).toLowerCase();
			const lengths = this.#lengths.get(word);
			if (!lengths) continue;
			if (text.startsWith(word, start)) inLower.push(word);
			const place = this.#placeAt(text, words, at, lengths);
			if (!place) continue;
			places.push(place);
			at += place.words - 1;
		}
		return { places, inLower };
	}

	#add(form: RegisterForm): void {
		const text = comparableForm(form.text);
		const { starts, ends } = wordsIn(text);
		const [count, start = 0] = [starts.length, starts[0]];
		if (count === 0 || count > MOST_WORDS || text.length > MOST_UNITS) return;
		this.#longest = Math.max(this.#longest, text.length);
		const key = text.slice(start, ends.at(-1)).toLowerCase();
		const own = text === form.text ? form : { ...form, text };
		const present = this.#forms.get(key);
		if (!present) this.#forms.set(key, own);
		else if ('kind' in present) {
			if (!isSameForm(present, own)) this.#forms.set(key, [present, own]);
		} else if (!isAmongLast(present, own)) present.push(own);
		const first = text.slice(start, ends[0]).toLowerCase();
		this.#lengths.set(first, (this.#lengths.get(first) ?? 0) | (1 << count));
	}

	#placeAt(text: string, { starts, ends }: WordPlaces, at: number, lengths: number): RegisterPlace | undefined {
		const start = starts[at] ?? 0;
		for (let count = 31 - Math.clz32(lengths); count > 0; count--) {
			const end = ends[at + count - 1];
			if (end === undefined || (lengths & (1 << count)) === 0) continue;
			const written = text.slice(start, end);
			const known = this.#forms.get(comparableForm(written).toLowerCase());
			if (!known || /\n\s*\n/.test(written)) continue;
			const place = placeOf(text, { start, end }, listOf(known), count);
			if (place && !isPartOfWord(text, place)) return place;
		}
		return undefined;
	}
}

/** Where the line ends that begins at an offset, its break included. */
function lineEnd(text: string, start: number): number {
	const end = text.indexOf('\n', start);
	return end < 0 ? text.length : end + 1;
}

/** Where words stand: starts and exclusive ends, by the word’s number. */
interface WordPlaces {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const OTHER_LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The runs of letters and digits; code by code, for a regular expression takes several times as long. */
function wordsIn(text: string): WordPlaces {
	const starts: number[] = [];
	const ends: number[] = [];
	let isInside = false;
	for (let at = 0; at < text.length; at++) {
		const isLetter = isWordCode(text.charCodeAt(at));
		if (isLetter !== isInside) (isLetter ? starts : ends).push(at);
		isInside = isLetter;
	}
	if (isInside) ends.push(text.length);
	return { starts, ends };
}

function isWordCode(code: number): boolean {
	const small = code | 0x20;
	if ((small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true;
	return code > 0x7f && OTHER_LETTER.test(String.fromCharCode(code));
}

function isSameForm(one: RegisterForm, other: RegisterForm): boolean {
	return one.text === other.text && one.entry === other.entry;
}

/** Whether a list has a form of an entry already; those of one entry are added one after the other. */
function isAmongLast(forms: readonly RegisterForm[], form: RegisterForm): boolean {
	for (let at = forms.length - 1; at >= 0; at--) {
		const other = forms[at];
		if (other?.entry !== form.entry) return false;
		if (other && isSameForm(other, form)) return true;
	}
	return false;
}

function listOf(forms: RegisterForm | readonly RegisterForm[]): readonly RegisterForm[] {
	return 'kind' in forms ? [forms] : forms;
}

/** The forms that are written so at a span, or with a capital at each word; with the marks that belong to them (`Yahoo!`). */
function placeOf(text: string, core: Span, known: readonly RegisterForm[], words: number): RegisterPlace | undefined {
	let best: RegisterPlace | undefined;
	for (const form of known) {
		const span = spanOf(text, core, form.text, words);
		if (!span) continue;
		const isLonger = !best || span.end - span.start > best.end - best.start;
		const isSame = best?.start === span.start && best.end === span.end;
		if (isLonger) best = { ...span, forms: [form], words };
		else if (best && isSame) best = { ...best, forms: [...best.forms, form] };
	}
	return best;
}

/** A word that begins with a small letter. */
const SMALL_WORD = /(?<![\p{L}\p{M}'])\p{Ll}/u;

function spanOf(text: string, core: Span, form: string, words: number): Span | undefined {
	const { starts, ends } = wordsIn(form);
	const span = { start: core.start - (starts[0] ?? 0), end: core.end + form.length - (ends.at(-1) ?? 0) };
	const written = comparableForm(text.slice(Math.max(0, span.start), span.end));
	if (written === form) return span;
	// Headlines have more capitals than the house; of one word, it would be guessed.
	return words > 1 && written.toLowerCase() === form.toLowerCase() && !SMALL_WORD.test(written) ? span : undefined;
}

/** `Iran` in `Anti-Iran`, `Slate.com`, `@Slate` and `O’Slate` is another word. */
function isPartOfWord(text: string, { start, end }: Span): boolean {
	const before = text.slice(Math.max(0, start - 2), start);
	const after = text.slice(end, end + 2);
	return /[@#/_]$|[\p{L}\p{N}][-‐’'.&]$/u.test(before) || /^[/_@]|^[-‐&]\p{Lu}|^\.\p{Ll}/u.test(after);
}

/** `May` in `14 May`, `May 2019` and `last May` is no name. */
function isInDate(text: string, { start, end, words, forms }: RegisterPlace): boolean {
	if (words > 1 || !FULL_MONTHS.has(text.slice(start, end).toLowerCase()) || forms.every(({ kind }) => kind === 'never')) return false;
	const before = text.slice(Math.max(0, start - 12), start);
	return (
		/(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|last|next|this|early|late|mid))[\s-]$/iu.test(before) ||
		/^\s\d/u.test(text.slice(end, end + 2))
	);
}

/** Whether a place is one common word that begins a sentence, and nothing shows that it is more: `Near the river`. */
function isSentenceOpener(text: string, { start, end, words, forms }: RegisterPlace, inLower: ReadonlySet<string>): boolean {
	if (words > 1 || forms.every(({ kind }) => kind === 'never')) return false;
	const word = text.slice(start, end).toLowerCase();
	return (COMMON_WORDS.has(word) || inLower.has(word)) && opensSentence(text, { start, end });
}

/**
 * Whether a word begins a sentence, and what comes next does not show that it is a name: `Near the river`, but not `Near says`.
 *
 * @internal
 */
export function opensSentence(text: string, { start, end }: Span): boolean {
	if (!startsSentence(text, start)) return false;
	const next = /^\s+([\p{L}’']+)/u.exec(text.slice(end, end + 24))?.[1]?.toLowerCase();
	return !/^[’']s\b/u.test(text.slice(end, end + 3)) && !(next !== undefined && PREDICATES.has(next));
}

/** Whether nothing of its sentence stands before an offset. */
function startsSentence(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 8), start);
	const words = before.trimEnd();
	return words === '' || before.slice(words.length).includes('\n') || '.!?:…“"‘(”’)'.includes(words.at(-1) ?? '');
}

/** Without single words of persons where others have the same surname: with `John Roe` in the text, `Roe` is nobody’s in particular. */
function withoutOtherBearers(text: string, places: readonly RegisterPlace[]): readonly RegisterPlace[] {
	const isSurname = ({ words, forms }: RegisterPlace): boolean => words === 1 && forms.some(({ entry }) => entry?.type === 'person');
	const others = new Set(
		places.filter((place) => isSurname(place) && hasForename(text, place)).map(({ start, end }) => text.slice(start, end)),
	);
	return places.filter((place) => !isSurname(place) || !others.has(text.slice(place.start, place.end)));
}

const NO_FORENAMES = union(HONORIFICS, PERSONS.keys(), COMMON_WORDS, TIME_WORDS, SAYING_FORMS);

/** Whether a forename stands before: a word with a capital that is no title, and that the start of a sentence does not explain. */
function hasForename(text: string, { start }: Span): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	const word = /(?<![\p{L}’'.-])\p{Lu}[\p{L}’'-]{0,30}\.? $/u.exec(before);
	if (!word) return false;
	const name = word[0].trimEnd().replace(/\.$/, '').toLowerCase();
	if (FORENAMES.has(name)) return true;
	return !NO_FORENAMES.has(name) && /[\p{L},;] $/u.test(before.slice(0, word.index));
}
