/**
 * Room for the numbers that paragraphs keep, cut from larger pieces: five objects for each of the thousands of paragraphs of a book would
 * take the collector as long as to find names in some of them.
 */
import { LABEL_COUNT } from './labels.js';

/** Pieces grow with what was taken before, up to so many words and whole numbers: a paragraph that is typed in takes no more than its own. */
const MOST_WORDS = 2048;
const MOST_NUMBERS = 16_384;

/** A piece. */
export interface WorkRoom {
	/** LABEL_COUNT numbers for each word. */
	readonly scores: Float32Array;
	readonly likelihoods: Uint8Array;
	readonly numbers: Int32Array;
}

/** Where in a piece a paragraph has its room. */
export interface Place {
	readonly room: WorkRoom;
	/** Its first word, and its first whole number. */
	readonly word: number;
	readonly number: number;
}

function roomOf(words: number, numbers: number): WorkRoom {
	return {
		scores: new Float32Array(words * LABEL_COUNT),
		likelihoods: new Uint8Array(words * LABEL_COUNT),
		numbers: new Int32Array(numbers),
	};
}

/** The room that one reading of an article takes. */
export class WorkRooms {
	#room = roomOf(0, 0);
	#word = 0;
	#number = 0;
	/** How many were taken in all. */
	#words = 0;
	#numbers = 0;

	/** Takes room for so many words and whole numbers, zeros all. */
	take(words: number, numbers: number): Place {
		const { scores, numbers: all } = this.#room;
		if ((this.#word + words) * LABEL_COUNT > scores.length || this.#number + numbers > all.length) {
			this.#room = roomOf(Math.max(words, Math.min(MOST_WORDS, this.#words)), Math.max(numbers, Math.min(MOST_NUMBERS, this.#numbers)));
			this.#word = 0;
			this.#number = 0;
		}
		const place = { room: this.#room, word: this.#word, number: this.#number };
		this.#word += words;
		this.#number += numbers;
		this.#words += words;
		this.#numbers += numbers;
		return place;
	}
}
