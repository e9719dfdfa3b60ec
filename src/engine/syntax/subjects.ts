/** Finds the subject of a reporting verb among the words before it: next to it, across an aside, before an apposition. */
import { SPECIFIERS } from '../lexicon/determiners.js';
import { union, without, words } from '../lexicon/word-class.js';
import { TIME_WORDS } from '../lexicon/calendar.js';
import { PRONOUNS, RELATIVES } from '../lexicon/pronouns.js';
import { NOUN_PREPOSITIONS, PLACE_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { CONCESSIVES, CONJUNCTIONS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import type { FrameSentence, Unit } from './units.js';
import { mainSubject, phraseEndingAt, phraseStartingAt, type Phrase } from './noun-phrases.js';
import { isAdverb, isFiniteVerb, isNounLike, isShortQuote } from './word-kinds.js';

const CONTRASTS = union(CONCESSIVES, ['and', 'but']);

/** Words that open a clause with a subject of its own. */
const SUBORDINATING = union(SUBORDINATORS, words('as that what where'));

/** What opens an aside to the phrase before it. */
const ASIDES = union(without(NOUN_PREPOSITIONS, words('by on with')), words(', ( — – -- who'));
const APPOSITION_OPENERS = union(SPECIFIERS, ['one', 'who']);

/** Nouns that speak without an article. */
const SPEAKING = /^(?:reports|police|officials|witnesses|authorities|investigators|doctors|residents|media)$/;

/** Reads the words before the cue at one place. */
export class Subjects {
	readonly #previous: Phrase | null | undefined;
	readonly #units: readonly Unit[];
	readonly #sentence: FrameSentence;
	readonly #at: number;

	/** `at` is the verb's unit; `previous` the subject of the reporting verb before it in its sentence. */
	constructor(units: readonly Unit[], sentence: FrameSentence, at: number, previous?: Phrase | null) {
		this.#previous = previous;
		this.#units = units;
		this.#sentence = sentence;
		this.#at = at;
	}

	/** Where the clause of the unit at `last` begins: after the last quote, semicolon or colon before it. */
	clauseStart(last: number): number {
		for (let at = last; at > this.#sentence.from && last - at < 60; at--) {
			const before = this.#units[at - 1];
			if (!before) break;
			if (
				before.text === ';' ||
				before.text === ':' ||
				(before.kind === 'quote' && !(isShortQuote(before) && isNounLike(this.#units[at - 2])))
			)
				return at;
			// Between commas `though` is an aside: `Roe, though, said …`.
			const isAside = before.text === 'though' && this.#units[at]?.text === ',';
			if (!isAside && CONTRASTS.has(before.text) && this.#units[at - 2]?.text === ',' && at <= last) return at;
		}
		return this.#sentence.from;
	}

	/** `the examiner who performed the autopsies said`: after a verb or preposition, a phrase is no subject. */
	isSubject(phrase: Phrase, start: number): boolean {
		if (phrase.from <= start || phrase.head - phrase.from > 6) return true;
		// `Roe (Ost) on Friday said`, `a report published Friday said`
		if (phrase.from === phrase.head && TIME_WORDS.has(this.#units[phrase.head]?.text ?? '')) return false;
		const before = this.#units[phrase.from - 1];
		if (!before || PRONOUNS.has(this.#units[phrase.from]?.text ?? '')) return true;
		const next = this.#units[this.#at + 1];
		const isParenthetical =
			next === undefined || /^[.;]$/.test(next.text) || (next.text === ',' && this.#units[this.#at + 2]?.kind !== 'quote');
		if (before.text === ',') return isParenthetical;
		if (before.kind !== 'word') return true;
		if (isAdverb(before) && AUXILIARIES.has(this.#units[phrase.from - 2]?.text ?? '')) return false;
		if (this.#isJoined(phrase)) return false;
		if (CONJUNCTIONS.has(before.text) || RELATIVES.has(before.text) || isAdverb(before)) return true;
		if (TIME_WORDS.has(before.text) || (/^\d/.test(before.text) && TIME_WORDS.has(this.#units[phrase.from - 2]?.text ?? ''))) return true;
		if (/^(?:what|how|why)$/.test(before.text)) return true;
		const verb = CUE_VERBS.get(before.text);
		if (verb && (verb.group === 'say' || verb.group === 'claim' || verb.group === 'poor') && !verb.noun) return true;
		if (!PREPOSITIONS.has(before.text) || this.#units[phrase.head]?.kind === 'name') return false;
		return phrase.from - 1 <= start || this.#units[phrase.from - 2]?.kind === 'mark';
	}

	farther(near: Phrase, start: number, last: number): Phrase {
		const isList = this.#units[near.from - 1]?.text === ',' && this.#units[near.head + 1]?.text === 'and';
		const first = isList || this.#isJoined(near) ? this.#firstOfList(near, start) : null;
		if (first && (first.from === start || !PREPOSITIONS.has(this.#units[first.from - 1]?.text ?? ''))) return first;
		const far = mainSubject(this.#units, start, last + 1);
		const previous = this.#previous;
		if (this.#units[near.from - 1]?.text !== ',') return far ?? previous ?? near;
		if (far && this.#isOfFronted(far, start)) return near;
		// After a comma the nearer phrase speaks, unless it is an aside to the farther one (`Quinn, Detective Inspector, said`).
		const isAside = far !== null && ASIDES.has(this.#units[far.to]?.text ?? '') && !this.#hasPredicate(far, near.from);
		const nearHead = this.#units[near.head];
		return !isAside || previous?.from === far.from || nearHead?.type === 'person' ? near : far;
	}

	/** `On Odd, the forum, one owner said`: the farther phrase says what the name is with which the sentence begins. */
	#isOfFronted({ from }: Phrase, start: number): boolean {
		const isApposition = this.#units[from - 1]?.text === ',' && this.#units[from - 2]?.kind === 'name';
		return isApposition && PREPOSITIONS.has(this.#units[start]?.text ?? '') && from - 2 - start <= 2;
	}

	/** `Four of the boats have sunk, the owners said on Friday`: the farther phrase has a verb of its own. */
	#hasPredicate(far: Phrase, end: number): boolean {
		if (this.#units[far.to]?.kind !== 'word' || this.#units[far.to]?.text === 'who') return false;
		return this.#units.slice(far.to, end).some((unit) => AUXILIARIES.has(unit.text) || isFiniteVerb(unit));
	}

	/** `officials in Ruthia and the Isles said`: a name after `and` and another name is the second of a pair, unlike `snow fell in Ost and police said`. */
	#isJoined({ from, head }: Phrase): boolean {
		if (this.#units[from - 1]?.text !== 'and' || this.#units[from - 2]?.kind !== 'name') return false;
		const isPlace = PLACE_PREPOSITIONS.has(this.#units[from - 3]?.text ?? '');
		return !(isPlace && from === head && SPEAKING.test(this.#units[head]?.text ?? ''));
	}

	/** Of `Ruthia, the Isles and Ost`, the first. */
	#firstOfList(last: Phrase, lowest: number): Phrase {
		let first = last;
		for (let steps = 0; steps < 8; steps++) {
			let at = first.from - 1;
			if (this.#units[at]?.text === 'and') at--;
			if (this.#units[at]?.text === ',') at--;
			if (at === first.from - 1 || at <= lowest || this.#units[at]?.kind !== 'name') break;
			first = phraseEndingAt(this.#units, at, lowest) ?? first;
			if (first.to <= at) break;
		}
		return first;
	}

	/** `Roe left after the owner, a firm from Ost, said…`: the aside belongs to the subject of the subordinate clause. */
	subordinate(last: number, start: number): Phrase | null {
		let comma = last - 1;
		while (comma > start && this.#units[comma]?.text !== ',') comma--;
		const near = comma > start ? phraseEndingAt(this.#units, comma - 1, start) : null;
		const opening = near && this.#units[near.from]?.text === 'whose' ? 'whose' : (this.#units[(near?.from ?? 0) - 1]?.text ?? '');
		return SUBORDINATING.has(opening) || /^wh(?:ich|om|ose)$/.test(opening) ? near : null;
	}

	/** `Hay, who left in May, said`: the subject of the clause, or, where that has a verb of its own (`It rained, Hay, who left, said`), the phrase before the aside. */
	acrossAside(last: number, start: number): Phrase | null {
		const subject = mainSubject(this.#units, start, last);
		const apposed = subject && this.#namedBefore(subject);
		if (apposed) return apposed;
		let end = subject?.to ?? last;
		while (end < last && NOUN_PREPOSITIONS.has(this.#units[end]?.text ?? ''))
			end = phraseStartingAt(this.#units, end + 1, last)?.to ?? last;
		if (!subject || end >= last || ASIDES.has(this.#units[end]?.text ?? '')) return subject;
		for (let comma = last - 1; comma > Math.max(start, last - 30); comma--) {
			if (this.#units[comma]?.text !== ',') continue;
			const near = phraseEndingAt(this.#units, comma - 1, start);
			const before = near && this.#units[near.from - 1];
			if (near && (before?.text === ',' || before?.kind === 'quote')) return near;
		}
		return subject;
	}

	/** `Outside the court Hay, a driver, said`: the name before the comma after which the phrase says what somebody is. */
	#namedBefore({ from }: Phrase): Phrase | null {
		const name = from - 2;
		const opens = this.#units[from - 1]?.text === ',' && /^an?$/.test(this.#units[from]?.text ?? '');
		if (!opens || this.#units[name]?.type !== 'person' || name <= this.#sentence.from) return null;
		return PREPOSITIONS.has(this.#units[name - 1]?.text ?? '') ? null : { from: name, to: name + 1, head: name };
	}

	/** The person named before an apposition: `Hay, a professor at GT, who said`. */
	antecedent(end: number): Phrase | null {
		for (let at = end; at > this.#sentence.from && end - at < 24; at--) {
			const unit = this.#units[at];
			if (unit?.text === '.' || unit?.text === ';' || unit?.kind === 'quote') return null;
			if (unit?.text === ',' && this.#units[at - 1]?.kind === 'name' && isApposition(this.#units[at + 1]))
				return { from: at - 1, to: at, head: at - 1 };
		}
		return null;
	}

	/** `a letter to the president George Bush proposing`: after `to`, a person is no subject. */
	isObject(last: number): boolean {
		const phrase = phraseEndingAt(this.#units, last, this.#sentence.from);
		const joint = this.#units[last - 1]?.capital ? undefined : this.#units[last - 1];
		return (
			/^(?:to|for|against|from)$/.test(this.#units[(phrase?.from ?? last) - 1]?.text ?? '') ||
			/^(?:to|for|against|from)$/.test(joint?.text ?? '')
		);
	}

	ofPassive(at: number): Phrase | null {
		let last = at - 1;
		while (last > this.#sentence.from && (AUXILIARIES.has(this.#units[last]?.text ?? '') || isAdverb(this.#units[last]))) last--;
		return this.#units[last]?.kind === 'mark'
			? mainSubject(this.#units, this.clauseStart(last), last)
			: phraseEndingAt(this.#units, last, this.#sentence.from);
	}
}

/** A word that begins an apposition: `, a professor`, `, 34`, `, commander of`. */
function isApposition(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && (APPOSITION_OPENERS.has(unit.text) || /^\d+$/.test(unit.text) || (!unit.capital && isNounLike(unit)));
}
