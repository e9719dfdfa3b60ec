/**
 * Remembers an article's paragraphs from one call to the next, so that a keystroke costs its paragraph and a look at the rest.
 * A memory never changes a result: without one, `findNames` starts with an empty one.
 */
import type { Kept } from '../article/memory.js';
import type { Article, Paragraph, Token } from '../types.js';
import { Agreement, type Ballot } from './agree.js';
import { Evidence, KEY_KINDS, type EntryState } from './evidence.js';
import { LABEL_COUNT } from './labels.js';
import { Scratch } from './lattice.js';
import type { Model } from './model.js';
import { firstReading, keyOf, type ParagraphWork } from './paragraph-work.js';
import { secondReading } from './second-reading.js';

/** Entries of words long gone are borne with up to so many. */
const MOST_GONE = 100_000;

/** The memory of one document. Bounded by it: what is no longer in the document is forgotten. */
export class NameMemory {
	#model: Model | null = null;
	/** The number of the article's last reading, and the works of its paragraphs, in text order. */
	#reading = -1;
	#works: readonly ParagraphWork[] = [];
	#byKey = new Map<string, ParagraphWork>();
	#agreement = new Agreement();
	#evidence = new Evidence();
	/** How many entries the evidence had when it was new. */
	#entriesAtFirst = 0;
	readonly #touched = new Map<number, EntryState>();
	readonly #scratch = new Scratch();
	#round = 0;

	/** The work of every paragraph of the article, in text order, its names up to date. `kept` tells which are as they were at the last call. */
	read(article: Article, model: Model, kept?: Kept): readonly ParagraphWork[] {
		// The memory starts anew before words long gone outnumber those in use.
		if (model !== this.#model || this.#evidence.size > 2 * this.#entriesAtFirst + MOST_GONE) this.#forget(model);
		this.#round++;
		const last = this.#works;
		const { top, end } = kept && kept.since === this.#reading && this.#round > 1 ? kept.paragraphs : NOTHING;
		const between = article.paragraphs.slice(top, article.paragraphs.length - end).map((one) => this.#workOf(article, one, model));
		this.#reading = kept?.reading ?? -1;
		this.#works = [...last.slice(0, top), ...between, ...last.slice(last.length - end)];
		this.#count(last.slice(top, last.length - end), between);
		const others = this.#settle();
		for (const [index, work] of this.#works.entries()) {
			const { from } = article.paragraphs[index] as Paragraph;
			if (work.readAt < 0 || (others && this.#hasChanged(work))) this.#readAgain(work, article, from, model);
			else if (work.voted !== work.places) this.#vote(work, article, from);
		}
		if (this.#round === 1) this.#entriesAtFirst = this.#evidence.size;
		return this.#works;
	}

	#forget(model: Model): void {
		this.#model = model;
		this.#works = [];
		this.#byKey = new Map();
		this.#agreement = new Agreement();
		this.#evidence = new Evidence();
		this.#round = 0;
	}

	#workOf(article: Article, paragraph: Paragraph, model: Model): ParagraphWork {
		const key = keyOf(article, paragraph);
		let work = this.#byKey.get(key);
		if (!work) {
			work = firstReading(article, paragraph, key, model, this.#evidence, this.#scratch);
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
			this.#byKey.delete(work.key);
		}
	}

	/** Adds a paragraph to the evidence so many times, or takes it away. */
	#add(work: ParagraphWork, times: number): void {
		const { entries, likelihoods } = work;
		const evidence = this.#evidence;
		work.places += times;
		if (this.#round > 1) this.#touch(entries);
		const words = likelihoods.length / LABEL_COUNT;
		let k = 0;
		for (let word = 0; word < words; word++)
			for (let kind = 0; kind < KEY_KINDS; kind++) evidence.addPlaces(entries[k++] as number, times, likelihoods, word * LABEL_COUNT);
		for (; k < entries.length; k++) evidence.addLower(entries[k] as number, times);
	}

	/** Notes what entries are before they may change. */
	#touch(entries: Int32Array): void {
		for (const entry of entries) if (!this.#touched.has(entry)) this.#touched.set(entry, this.#evidence.stateOf(entry));
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

	#hasChanged({ entries, likelihoods, readAt }: ParagraphWork): boolean {
		const keys = KEY_KINDS * (likelihoods.length / LABEL_COUNT);
		for (let k = 0; k < keys; k++) if (this.#evidence.changedAt(entries[k] as number) > readAt) return true;
		return false;
	}

	/** The second reading of a paragraph that begins at token `first`. */
	#readAgain(work: ParagraphWork, article: Article, first: number, model: Model): void {
		const { entries, likelihoods } = work;
		const scores = work.scores.slice();
		for (let k = 0, at = 0; at < scores.length; at += LABEL_COUNT)
			for (let kind = 0; kind < KEY_KINDS; kind++, k++)
				this.#evidence.addTo(scores, at, entries[k] as number, kind, likelihoods, at, model.evidence);
		this.#withdraw(work);
		work.names = secondReading(work, scores, model, this.#scratch);
		work.readAt = this.#round;
		this.#vote(work, article, first);
	}

	/** Lets the names of a paragraph that begins at token `first` vote, once for each of its places. */
	#vote(work: ParagraphWork, article: Article, first: number): void {
		this.#withdraw(work);
		work.voted = work.places;
		work.ballots = work.names.map((name) => {
			const [start, end] = [(article.tokens[first + name.from] as Token).start, (article.tokens[first + name.to - 1] as Token).end];
			const ballot = this.#agreement.ballotOf(article.text.slice(start, end));
			ballot.add(name, work.places);
			return ballot;
		});
	}

	#withdraw(work: ParagraphWork): void {
		if (work.voted === 0) return;
		for (const [n, name] of work.names.entries()) this.#agreement.withdraw(work.ballots[n] as Ballot, name, work.voted);
		work.voted = 0;
	}
}

const NOTHING = { top: 0, end: 0 };
