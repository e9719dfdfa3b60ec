/**
 * One token for all places of a word. Later look-ups in sets and lists then use a string whose hash is known, and nobody
 * puts a word in lower case twice; a piece cut off the text for each place would have neither, and a book has a hundred thousand places.
 */
import { classesOf } from '../lexicon/classes.js';
import type { Token, TokenKind } from './types.js';

/** Most different spellings that are stored before the table is emptied. */
const MOST = 30_000;
/** Longer ones are addresses and the like, which hardly come again. */
const LONGEST = 32;
const FIRST_SIZE = 1024;
/** Numbers up to here every engine stores in the object itself; some store larger ones elsewhere. */
const MOST_HASH = 0x3fff_ffff;

/** The spellings met so far. Bounded, and never changes a result. */
export class Spellings {
	/** Open addressing: half of the slots at most are taken. */
	#slots = new Array<Token | undefined>(FIRST_SIZE).fill(undefined);
	#size = 0;

	/** The token that stands between two offsets of `text`. */
	of(text: string, start: number, end: number, kind: TokenKind, spaced: boolean): Token {
		const hash = hashOfPiece(text, start, end);
		if (end - start > LONGEST) return tokenOf(text.slice(start, end), hash, kind, spaced);
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		let alike: Token | undefined;
		for (let known = this.#slots[slot]; known; known = this.#slots[slot]) {
			if (known.hash === hash && isPiece(known.text, text, start, end)) {
				if (known.spaced === spaced && known.kind === kind) return known;
				alike = known;
			}
			slot = (slot + 1) & mask;
		}
		const token = alike ? variantOf(alike, kind, spaced) : tokenOf(text.slice(start, end), hash, kind, spaced);
		this.#slots[slot] = token;
		this.#size++;
		if (this.#size > MOST) this.#resize(FIRST_SIZE, []);
		else if (2 * this.#size > mask) this.#resize(2 * (mask + 1), this.#slots);
		return token;
	}

	/** Makes `count` slots, and puts `tokens` into them. */
	#resize(count: number, tokens: readonly (Token | undefined)[]): void {
		const slots = new Array<Token | undefined>(count).fill(undefined);
		this.#size = 0;
		for (const token of tokens) {
			if (!token) continue;
			let slot = token.hash & (count - 1);
			while (slots[slot]) slot = (slot + 1) & (count - 1);
			slots[slot] = token;
			this.#size++;
		}
		this.#slots = slots;
	}
}

/** In memory of its own, and of the narrow letters that most words are made of also where the article has wide ones: see `ownText`. */
function tokenOf(piece: string, hash: number, kind: TokenKind, spaced: boolean): Token {
	const text = Array.from(piece).join('');
	const lower = text.toLowerCase();
	return { text, lower: lower === text ? text : lower, hash, classes: classesOf(lower), kind, spaced };
}

/** The same word as another kind of token, or after a space, or none. */
function variantOf({ text, lower, hash, classes }: Token, kind: TokenKind, spaced: boolean): Token {
	return { text, lower, hash, classes, kind, spaced };
}

/** FNV-1a, folded: the slot is taken from the lower bits. */
function hashOfPiece(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) & MOST_HASH;
}

function isPiece(known: string, text: string, start: number, end: number): boolean {
	if (known.length !== end - start) return false;
	for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}
