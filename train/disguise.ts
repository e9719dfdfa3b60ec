/**
 * Copies of the gold articles whose names nobody knows: the words that tell what a name is (`Bank`, `Ltd`, `University`) stay, most others
 * give way to invented ones, alike within an article. From them the tagger learns to read what stands around a name.
 */
import { HEAD_WORDS } from '../src/engine/lexicon/name-heads.js';
import { singularsOf } from '../src/engine/lexicon/plurals.js';
import { isFrequentRole } from '../src/engine/lexicon/role-nouns.js';
import { BRANCHES, LEGAL_FORMS, NAME_ENDS, PLACE_ENDS, thingNoun } from '../src/engine/lexicon/things.js';
import { MONTHS, WEEKDAYS } from '../src/engine/lexicon/calendar.js';
import { words } from '../src/engine/lexicon/word-class.js';
import { hashOf } from '../src/engine/ner/hash.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import { evened } from '../src/engine/ner/words.js';
import type { Label, Lesson } from './corpora.js';
import { Random } from './random.js';
import { WordMaker } from './word-maker.js';
import { readCultures, type Culture } from './world-names.js';

/** Share of words in names that are replaced. */
const REPLACED = 0.55;
/** Share of new words that a culture really has; the rest are made up. */
const REAL = 0.3;
/** Up to this step of a word's capitals it is a common word. */
const COMMON = 3;
/** Words of places that tell what they are beside others. */
const DIRECTIONS = words('central east eastern great greater lower new north northern san santa south southern upper west western');
const WORD = /[\p{L}\p{M}\p{N}’']+/gu;

/** Share of the copies whose headline is in capitals. */
const SHOUTED = 0.25;

/** Makes copies of lessons. */
export class Disguiser {
	readonly #cultures: readonly InventedCulture[];
	readonly #common: ReadonlyMap<number, readonly string[]>;
	readonly #lexicon: Lexicon;

	/** `frequent` are frequent words, among which those of one class replace each other. */
	constructor(lexicon: Lexicon, frequent: readonly string[]) {
		this.#lexicon = lexicon;
		this.#cultures = readCultures().map((culture) => new InventedCulture(culture));
		const common = new Map<number, string[]>();
		for (const word of frequent) {
			const { middle, capitals } = lexicon.entryOf(hashOf(evened(word)));
			if (capitals === 0 || capitals > COMMON - 1 || !/^[a-z]{3,}$/.test(word) || isDistinctive(word)) continue;
			common.set(middle, [...(common.get(middle) ?? []), word]);
		}
		this.#common = common;
	}

	/** A copy of the lesson with other names; the same each time for the same seed. */
	copyOf(lesson: Lesson, weight: number, seed: number): Lesson {
		const random = new Random(hashOf(lesson.id) ^ seed);
		const cultures = [this.#anyCulture(random), this.#anyCulture(random)];
		const known = new Map<string, string>();
		let text = '';
		let at = 0;
		const labels: Label[] = [];
		for (const label of [...lesson.labels].sort((a, b) => a.start - b.start)) {
			if (label.start < at) continue;
			text += lesson.text.slice(at, label.start);
			const name = lesson.text.slice(label.start, label.end);
			const other = label.types[0] === 'group' ? name : this.#otherName(name, label, cultures, known, random);
			labels.push({ ...label, start: text.length, end: text.length + other.length });
			text += other;
			at = label.end;
		}
		const copy = { ...lesson, id: `${lesson.id} disguised`, text: text + lesson.text.slice(at), labels, weight };
		return random.next() < SHOUTED ? withHeadlineInCapitals(copy) : copy;
	}

	#anyCulture(random: Random): InventedCulture {
		return this.#cultures[Math.floor(random.next() * this.#cultures.length)] as InventedCulture;
	}

	#otherName(name: string, { types }: Label, cultures: readonly InventedCulture[], known: Map<string, string>, random: Random): string {
		const culture = cultures[random.next() < 0.75 ? 0 : 1] as InventedCulture;
		return name.replace(WORD, (word: string, offset: number) => {
			const key = word.toLowerCase();
			const other = known.get(key) ?? this.#otherWord(word, types[0] ?? 'person', offset === 0 && /\s/.test(name), culture, random);
			known.set(key, other);
			return inCaseOf(word, other);
		});
	}

	#otherWord(word: string, type: string, isForename: boolean, culture: InventedCulture, random: Random): string {
		if (word.length < 3 || !/^\p{Lu}/u.test(word) || /\d/.test(word) || isDistinctive(word) || random.next() >= REPLACED) return word;
		const isPerson = type === 'person';
		if (/^\p{Lu}{2,5}$/u.test(word) && !isPerson && type !== 'place') return letters(word.length, random);
		const { capitals, middle } = this.#lexicon.entryOf(hashOf(evened(word)));
		if (!isPerson && type !== 'place' && capitals > 0 && capitals <= COMMON) {
			const alike = this.#common.get(middle) ?? [];
			return alike[Math.floor(random.next() * alike.length)] ?? word;
		}
		return culture.word(isPerson && isForename ? 'forenames' : type === 'place' ? 'cities' : 'surnames', random);
	}
}

/** Words of one culture, real and made up. */
class InventedCulture {
	readonly #culture: Culture;
	readonly #makers: Readonly<Record<keyof Culture, WordMaker>>;

	constructor(culture: Culture) {
		this.#culture = culture;
		this.#makers = {
			forenames: new WordMaker(culture.forenames),
			surnames: new WordMaker(culture.surnames),
			cities: new WordMaker(culture.cities),
		};
	}

	word(kind: keyof Culture, random: Random): string {
		const list = this.#culture[kind];
		return random.next() < REAL ? (list[Math.floor(random.next() * list.length)] as string) : this.#makers[kind].word(random);
	}
}

function isDistinctive(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		[LEGAL_FORMS, BRANCHES, NAME_ENDS, PLACE_ENDS, MONTHS, WEEKDAYS, DIRECTIONS].some((list) => list.has(lower)) ||
		HEAD_WORDS.has(word) ||
		thingNoun(word) !== undefined ||
		[lower, ...singularsOf(lower)].some(isFrequentRole)
	);
}

function inCaseOf(word: string, other: string): string {
	if (word === other) return word;
	if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
	return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other.toLowerCase();
}

function letters(length: number, random: Random): string {
	return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random.next() * 26))).join('');
}

/** Longer first paragraphs are no headlines. */
const LONGEST_HEADLINE = 120;

/** The article with its headline in capitals, as agencies send it. */
function withHeadlineInCapitals(lesson: Lesson): Lesson {
	const end = lesson.text.indexOf('\n');
	const headline = lesson.text.slice(0, Math.max(0, end));
	const capitals = headline.toUpperCase();
	// A letter that becomes two (`ß`) would move every label.
	return end > LONGEST_HEADLINE || capitals.length !== headline.length
		? lesson
		: { ...lesson, text: capitals + lesson.text.slice(headline.length) };
}
