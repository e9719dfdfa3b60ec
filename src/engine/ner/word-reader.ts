/** Words with what the lexicon knows of them, each read once. */
import type { Token } from '../document/types.js';
import type { Line } from './features.js';
import type { Lexicon } from './lexicon.js';
import { readWord, type Word } from './words.js';

/** Different words that are remembered before the memory starts again. */
const MOST_WORDS = 30_000;
/** Slots by hash; more than there are words, so that few share one. */
const PLACES_MASK = 0xffff;
/** Words of a paragraph whose arrays are kept for the next one; longer ones are rare. */
const LARGEST_REUSED = 10_000;

/** What is known of the words of a paragraph where they stand: see `Line`. */
type Places = Pick<Line, 'spaced' | 'phrases' | 'phraseEdges'>;

function placesOf(words: number): Places {
	return { spaced: new Uint8Array(words), phrases: new Int32Array(words), phraseEdges: new Uint8Array(words) };
}

/** Reads each different word once. Its memory is bounded and never changes a result. */
export class WordReader {
	readonly #words = new Map<string, Word>();
	/** The word that was last asked for at each place. */
	readonly #byHash = new Array<Word | undefined>(PLACES_MASK + 1).fill(undefined);
	readonly #lexicon: Lexicon;
	#places = placesOf(0);

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** The word of a token: asked of all of them, and mostly found where their hash says. */
	of({ text, hash }: Token): Word {
		const place = hash & PLACES_MASK;
		const known = this.#byHash[place];
		if (known?.text === text) return known;
		const word = this.read(text);
		this.#byHash[place] = word;
		return word;
	}

	/** The word. Its text is kept: a token's stands in memory of its own. */
	read(text: string): Word {
		const known = this.#words.get(text);
		if (known) return known;
		if (this.#words.size >= MOST_WORDS) {
			this.#words.clear();
			this.#byHash.fill(undefined);
		}
		const word = readWord(text, this.#lexicon);
		this.#words.set(text, word);
		return word;
	}

	/** Arrays for a paragraph of `words` words, all zero. The next call takes them back: new ones for each paragraph cost much of its time. */
	placesFor(words: number): Places {
		if (words > LARGEST_REUSED) return placesOf(words);
		if (this.#places.spaced.length < words) this.#places = placesOf(2 * words);
		const { spaced, phrases, phraseEdges } = this.#places;
		spaced.fill(0, 0, words);
		phrases.fill(0, 0, words);
		phraseEdges.fill(0, 0, words);
		return this.#places;
	}
}
