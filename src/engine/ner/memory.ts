/**
 * Remembers an article's paragraphs from one call to the next, so that a keystroke costs its paragraph and a look at the rest.
 * A memory never changes a result: without one, `findNames` starts with an empty one.
 */
import type { Kept } from '../document/memory.js';
import type { Article, Paragraph, Token } from '../types.js';
import { Agreement, type Ballot } from './agree.js';
import { Evidence, KEY_KINDS, type EntryState } from './evidence.js';
import { FoundNames } from './found.js';
import { LABEL_COUNT } from './labels.js';
import { sayingsOf, Usage } from './rules/usage.js';
import { Wording } from './rules/wording.js';
import type { Model } from './model.js';
import { firstReading, keyOf, namesOf, type ParagraphName, type ParagraphWork, type Same, type Tagged } from './paragraph-work.js';
import { secondReading } from './second-reading.js';
import { WorkRooms } from './work-rooms.js';

/** Entries of words long gone are borne with up to so many. */
const MOST_GONE = 100_000;

/** The memory of one document. Bounded by it: what is no longer in the document is forgotten. */
export class NameMemory {
	/** What was made of the tagger's names. */
	readonly found = new FoundNames();
	#model: Model | null = null;
	/** The number of the article's last reading, and the works of its paragraphs, in text order. */
	#reading = -1;
	#works: readonly ParagraphWork[] = [];
	#byKey = new Map<string, ParagraphWork>();
	#agreement = new Agreement();
	#evidence = new Evidence();
	#usage = new Usage();
	/** How many entries the evidence had when it was new. */
	#entriesAtFirst = 0;
	readonly #touched = new Map<number, EntryState>();
	#round = 0;

	/** The works of the article's paragraphs, their names up to date. `kept` tells which paragraphs are as they were at the last call. */
	read(article: Article, model: Model, kept?: Kept): Tagged {
		// The memory starts anew before words long gone outnumber those in use.
		const isOld = model !== this.#model || this.#evidence.size > 2 * this.#entriesAtFirst + MOST_GONE;
		if (isOld && this.#model) this.#forget();
		this.#model = model;
		this.#round++;
		const last = this.#works;
		const { top, end } = kept && kept.since === this.#reading && this.#round > 1 ? kept.paragraphs : NOTHING;
		const rooms = new WorkRooms();
		const between = article.paragraphs.slice(top, article.paragraphs.length - end).map((one) => this.#workOf(article, one, model, rooms));
		this.#reading = kept?.reading ?? -1;
		this.#works = [...last.slice(0, top), ...between, ...last.slice(last.length - end)];
		this.#count(last.slice(top, last.length - end), between);
		this.#refresh(article, model);
		if (this.#round === 1) this.#entriesAtFirst = this.#evidence.size;
		model.scratch.trim();
		return { works: this.#works, usage: this.#usage, same: this.#usage.hasChanged(article.text) ? NOTHING : this.#sameNames(top, end) };
	}

	#forget(): void {
		this.#works = [];
		this.#byKey = new Map();
		this.#agreement = new Agreement();
		this.#evidence = new Evidence();
		this.#usage = new Usage();
		this.#round = 0;
	}

	#workOf(article: Article, paragraph: Paragraph, model: Model, rooms: WorkRooms): ParagraphWork {
		const key = keyOf(article, paragraph);
		let work = this.#byKey.get(key);
		if (!work) {
			work = firstReading(article, paragraph, key, model, rooms);
			this.#byKey.set(key, work);
		}
		return work;
	}

	/** Counts the places of the works that have come and gone, and forgets those that have none any more. */
	#count(gone: readonly ParagraphWork[], come: readonly ParagraphWork[]): void {
		const changes = new Map<ParagraphWork, number>();
		for (const work of come) changes.set(work, (changes.get(work) ?? 0) + 1);
		for (const work of gone) changes.set(work, (changes.get(work) ?? 0) - 1);
		for (const [work, times] of changes) {
			if (times !== 0) this.#add(work, times);
			if (work.places > 0) continue;
			this.#withdraw(work);
			this.#usage.add(work.sayings, -work.said);
			this.#byKey.delete(work.key);
		}
	}

	/** Adds a paragraph to the evidence so many times, or takes it away. */
	#add(work: ParagraphWork, times: number): void {
		const { firstWord, words, firstEntry, endOfEntries } = work;
		const { likelihoods, numbers } = work.room;
		const evidence = this.#evidence;
		if (work.places === 0) evidence.enter(numbers, firstEntry, endOfEntries);
		work.places += times;
		if (this.#round > 1) this.#touch(work);
		let k = firstEntry;
		for (let word = firstWord; word < firstWord + words; word++)
			for (let kind = 0; kind < KEY_KINDS; kind++) evidence.addPlaces(numbers[k++] as number, times, likelihoods, word * LABEL_COUNT);
		for (; k < endOfEntries; k++) evidence.addLower(numbers[k] as number, times);
	}

	/** Notes what entries are before they may change. */
	#touch({ room, firstEntry, endOfEntries }: ParagraphWork): void {
		for (let k = firstEntry; k < endOfEntries; k++) {
			const entry = room.numbers[k] as number;
			if (!this.#touched.has(entry)) this.#touched.set(entry, this.#evidence.stateOf(entry));
		}
	}

	/**
	 * Marks the entries that have really changed: most are as before when a paragraph gives way to its next version. Says whether
	 * paragraphs that were there before may rest on one of them.
	 */
	#settle(): boolean {
		let others = false;
		for (const [entry, before] of this.#touched) {
			if (this.#evidence.isAs(entry, before)) continue;
			this.#evidence.markChanged(entry, this.#round);
			others ||= before.places > 0;
		}
		this.#touched.clear();
		return others;
	}

	#hasChanged({ room, words, firstEntry, readAt }: ParagraphWork): boolean {
		const { numbers } = room;
		for (let k = firstEntry; k < firstEntry + KEY_KINDS * words; k++)
			if (this.#evidence.changedAt(numbers[k] as number) > readAt) return true;
		return false;
	}

	/** Brings names and types of all paragraphs up to date: those that are new, and those that rest on what has changed. */
	#refresh(article: Article, model: Model): void {
		const haveChanged = this.#settle();
		for (const [index, work] of this.#works.entries()) {
			const paragraph = article.paragraphs[index] as Paragraph;
			if (work.readAt < 0 || (haveChanged && this.#hasChanged(work))) this.#readAgain(work, model);
			// Also where it was read again to the same names, in another number of places.
			if (work.voted !== work.places) this.#vote(work, article, paragraph);
		}
		const wording = new Wording(article, model);
		const anyBallot = this.#agreement.hasChanged();
		for (const [index, work] of this.#works.entries()) {
			if (anyBallot || work.readAt === this.#round) this.#settleTypes(work);
			if (work.said !== work.places || work.changedAt === this.#round) this.#say(work, wording, article.paragraphs[index] as Paragraph);
		}
	}

	/** The second reading of a paragraph, whose names have no vote until they are counted. */
	#readAgain(work: ParagraphWork, model: Model): void {
		const { room, firstWord, words, firstEntry } = work;
		const scores = model.scratch.copyOf(room.scores, firstWord * LABEL_COUNT, words * LABEL_COUNT);
		for (let word = 0; word < words; word++)
			this.#evidence.addTo(
				scores,
				word * LABEL_COUNT,
				room.numbers,
				firstEntry + word * KEY_KINDS,
				room.likelihoods,
				(firstWord + word) * LABEL_COUNT,
				model.evidence,
			);
		const names = secondReading(work, scores, this.#evidence, model);
		const isFirst = work.readAt < 0;
		work.readAt = this.#round;
		if (!isFirst && areSame(names, work.names)) return;
		this.#withdraw(work);
		work.names = names;
		work.changedAt = this.#round;
	}

	/** Lets the names of a paragraph vote, once for each of its places. */
	#vote(work: ParagraphWork, article: Article, { from: first }: Paragraph): void {
		this.#withdraw(work);
		work.voted = work.places;
		work.ballots = work.names.map((name) => {
			const [start, end] = [(article.tokens[first + name.from] as Token).start, (article.tokens[first + name.to - 1] as Token).end];
			return this.#agreement.vote(article.text.slice(start, end), name, work.places);
		});
	}

	#withdraw(work: ParagraphWork): void {
		if (work.voted === 0) return;
		for (const [n, name] of work.names.entries()) this.#agreement.withdraw(work.ballots[n] as Ballot, name, work.voted);
		work.voted = 0;
	}

	#settleTypes(work: ParagraphWork): void {
		const types = work.names.map((name, n) => (work.ballots[n] as Ballot).typeOf(name));
		if (types.length === work.types.length && types.every((type, n) => type === work.types[n])) return;
		work.types = types;
		work.changedAt = this.#round;
	}

	/** Lets the names of a paragraph say how things are named, once for each of its places. */
	#say(work: ParagraphWork, wording: Wording, paragraph: Paragraph): void {
		this.#usage.add(work.sayings, -work.said);
		work.sayings = sayingsOf(namesOf(work, wording.article, paragraph), wording.of(paragraph), paragraph);
		work.said = work.places;
		this.#usage.add(work.sayings, work.said);
	}

	/** How many paragraphs at the top and at the end, of so many that are as they were, have the names that they had. */
	#sameNames(top: number, end: number): Same {
		const works = this.#works;
		let same = { top, end };
		for (const [index, { changedAt }] of works.entries()) {
			if (changedAt !== this.#round) continue;
			if (index < same.top) same = { ...same, top: index };
			if (index >= works.length - same.end) same = { ...same, end: works.length - 1 - index };
		}
		return same;
	}
}

function areSame(a: readonly ParagraphName[], b: readonly ParagraphName[]): boolean {
	return a.length === b.length && a.every((one, n) => isSame(one, b[n]));
}

function isSame(a: ParagraphName, b: ParagraphName | undefined): boolean {
	return a.from === b?.from && a.to === b.to && a.type === b.type && a.confidence === b.confidence;
}

const NOTHING: Same = { top: 0, end: 0 };
