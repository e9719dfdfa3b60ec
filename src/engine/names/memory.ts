/**
 * Remembers an article's paragraphs from one call to the next, so that a keystroke costs its paragraph and a look at the rest.
 * A memory never changes a result: without one, `findNames` starts with an empty one.
 */
import type { Article } from '../types.js';
import { addEvidence, Entry, MOST_LOWER } from './evidence.js';
import { LABEL_COUNT } from './labels.js';
import { Scratch } from './lattice.js';
import type { Model } from './model.js';
import { cutOf, firstReading, isCutAs, paragraphText, type ParagraphWork } from './paragraph-work.js';
import { secondReading } from './second-reading.js';

/** What a keystroke touched, as it was before. */
interface Before {
	readonly count: number;
	readonly lower: number;
	readonly sums: readonly number[];
}

/** The memory of one document. Bounded by it: what is no longer in the document is forgotten. */
export class NameMemory {
	#model: Model | null = null;
	#works = new Map<string, ParagraphWork>();
	#entries = new Map<number, Entry>();
	readonly #touched = new Map<Entry, Before>();
	readonly #scratch = new Scratch();
	#round = 0;

	/** The work of every paragraph of the article, in text order, its names up to date. */
	read(article: Article, model: Model): ParagraphWork[] {
		if (model !== this.#model) this.#forget(model);
		this.#round++;
		const before = this.#works;
		const works: ParagraphWork[] = [];
		const now = new Map<string, ParagraphWork>();
		const places = new Map<ParagraphWork, number>();
		for (const paragraph of article.paragraphs) {
			const text = paragraphText(article, paragraph);
			const alike = now.get(text) ?? before.get(text);
			// The same words may be cut otherwise at the top of an article, where a dateline is no part of the sentence.
			const key = alike && !isCutAs(alike.cut, article, paragraph) ? `${text}\0${cutOf(article, paragraph).join()}` : text;
			const work = now.get(key) ?? before.get(key) ?? firstReading(article, paragraph, text, model, this.#scratch);
			now.set(key, work);
			works.push(work);
			places.set(work, (places.get(work) ?? 0) + 1);
		}
		for (const work of before.values()) if (!places.has(work)) this.#add(work, -work.places);
		for (const [work, count] of places) this.#add(work, count - work.places);
		this.#works = now;
		this.#settle();
		for (const work of places.keys()) this.#refresh(work, model);
		return works;
	}

	#forget(model: Model): void {
		this.#model = model;
		this.#works = new Map();
		this.#entries = new Map();
	}

	/** Adds a paragraph to the evidence `times` times, or takes it away. */
	#add(work: ParagraphWork, times: number): void {
		if (times === 0) return;
		work.places += times;
		const entries: Entry[] = [];
		for (let k = 0; k < work.keys.length; k++) {
			const entry = this.#touch(work.keys[k] as number);
			const at = Math.floor(k / 3) * LABEL_COUNT;
			for (let n = 0; n < Math.abs(times); n++) entry.addPlace(work.likelihoods, at, Math.sign(times));
			entries.push(entry);
		}
		for (const hash of work.lowers) this.#touch(hash).lower += times;
		work.entries = entries;
	}

	#touch(key: number): Entry {
		let entry = this.#entries.get(key);
		if (!entry) {
			entry = new Entry();
			this.#entries.set(key, entry);
		}
		if (this.#round > 1 && !this.#touched.has(entry))
			this.#touched.set(entry, { count: entry.count, lower: entry.lower, sums: entry.sums.slice() });
		return entry;
	}

	/** Marks the entries that have really changed: most are as before when a paragraph gives way to its next version. */
	#settle(): void {
		for (const [entry, before] of this.#touched) {
			const same =
				entry.count === before.count &&
				Math.min(entry.lower, MOST_LOWER) === Math.min(before.lower, MOST_LOWER) &&
				entry.sums.every((sum, label) => sum === before.sums[label]);
			if (!same) entry.changedAt = this.#round;
		}
		this.#touched.clear();
		// Entries of words long gone: the memory starts anew before they outnumber those in use.
		if (this.#entries.size > 400_000) this.#model = null;
	}

	#refresh(work: ParagraphWork, model: Model): void {
		if (work.readAt >= 0 && !hasChanged(work)) return;
		const scores = work.scores.slice();
		for (const [k, entry] of work.entries.entries()) {
			const at = Math.floor(k / 3) * LABEL_COUNT;
			addEvidence(entry, k % 3, work.likelihoods, at, model.evidence, scores, at);
		}
		work.names = secondReading(work, scores, model, this.#scratch);
		work.readAt = this.#round;
	}
}

function hasChanged({ entries, readAt }: ParagraphWork): boolean {
	for (const entry of entries) if (entry.changedAt > readAt) return true;
	return false;
}
