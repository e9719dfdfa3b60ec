/** What a paragraph gives by itself: the first reading of its stretches. Depends on nothing but its text, so it may be kept. */
import { ENTITY_TYPES } from '../../annotations.js';
import type { Article, Name, Paragraph, Sentence, Token } from '../types.js';
import type { Ballot } from './agree.js';
import { CERTAIN, KEY_KINDS } from './evidence.js';
import { keysOf, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { sumLabels } from './lattice.js';
import { NO_SAYINGS, type Sayings, type Usage } from './rules/usage.js';
import type { Model } from './model.js';
import { isPeople } from './peoples.js';
import { readParagraph, type Reading } from './reading.js';
import { writeRounded } from './sums.js';
import { scoreReading, wordsOfStretches } from './tagger.js';
import { Case, type Word } from './words.js';
import type { WorkRoom, WorkRooms } from './work-rooms.js';

/** A name in a paragraph: token range from the paragraph's first token, label of its type, likelihood. */
export interface ParagraphName {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly confidence: number;
}

export const STRETCH = 3;

export interface ParagraphWork {
	/** See `keyOf`. */
	readonly key: string;
	/** Where its numbers are: from `firstWord` on, LABEL_COUNT scores and likelihoods for each word of its stretches. */
	readonly room: WorkRoom;
	readonly firstWord: number;
	readonly words: number;
	/**
	 * Between these two, STRETCH of the room's whole numbers for each stretch: its first token, its length, and 1 where that token begins a
	 * sentence with a capital.
	 */
	readonly firstStretch: number;
	readonly firstEntry: number;
	/**
	 * And on to this one, entries of the article's evidence: three for each word of the stretches, then those of the words in lower case. As
	 * long as the paragraph does not count there, their keys.
	 */
	readonly endOfEntries: number;
	/** Those words of the stretches, by their number, that name a people and nothing else. */
	readonly peoples: ReadonlySet<number>;
	/** How often it stands in the article. */
	places: number;
	/** The names of the second reading, and the round in which it was made. */
	names: readonly ParagraphName[];
	readAt: number;
	/** The ballot of each name, and for how many places the names have voted. */
	ballots: readonly Ballot[];
	voted: number;
	/** The index of the type that each name has by its ballot, and the round in which names or types were last others. */
	types: readonly number[];
	changedAt: number;
	/** What the names say of how things are named, and for how many places they have said it. */
	sayings: Sayings;
	said: number;
}

/** How many paragraphs at the top and at the end of an article have the names that they had at the last call. */
export interface Same {
	readonly top: number;
	readonly end: number;
}

/** An article as the tagger has read it. */
export interface Tagged {
	/** Those of its paragraphs, in text order. */
	readonly works: readonly ParagraphWork[];
	/** How it names things. */
	readonly usage: Usage;
	/** None at all where things are named otherwise than at the last call. */
	readonly same: Same;
}

/**
 * What a paragraph's work depends on: its words, and how they are cut into sentences, for the same words may be cut otherwise at the top
 * of an article, where a dateline is no part of the sentence.
 */
export function keyOf(article: Article, { from, to, firstSentence, lastSentence }: Paragraph): string {
	let key = `${to - from}`;
	for (let s = firstSentence; s + 1 < lastSentence; s++) key += ` ${(article.sentences[s] as Sentence).to - from}`;
	if (from === to) return key;
	return `${key}:${article.text.slice((article.tokens[from] as Token).start, (article.tokens[to - 1] as Token).end)}`;
}

const NONE: ReadonlySet<number> = new Set();

/** Reads a paragraph for the first time; `key` is its own. It has no entries yet, but their keys. What it keeps lies in `rooms`. */
export function firstReading(article: Article, paragraph: Paragraph, key: string, model: Model, rooms: WorkRooms): ParagraphWork {
	const reading = readParagraph(article, paragraph, model.reader, model.lexicon);
	const { stretches } = reading;
	const words = wordsOfStretches(reading);
	const entries = KEY_KINDS * words + lowersIn(reading);
	const { room, word: firstWord, number: firstStretch } = rooms.take(words, stretches.length + entries);
	const { scores, likelihoods, numbers } = room;
	scoreReading(model, reading, scores, firstWord * LABEL_COUNT);
	const firstEntry = firstStretch + stretches.length;
	let entry = firstEntry;
	let peoples: Set<number> | undefined;
	let at = 0;
	for (let s = 0; s < stretches.length; s += STRETCH) {
		const [from, to, line] = [stretches[s] as number, stretches[s + 1] as number, reading.lines[stretches[s + 2] as number] as Line];
		numbers[firstStretch + s] = from;
		numbers[firstStretch + s + 1] = to - from;
		numbers[firstStretch + s + 2] = from === line.from && (line.words[from] as Word).letterCase === Case.title ? 1 : 0;
		fillLikelihoods(scores, (firstWord + at) * LABEL_COUNT, to - from, model, likelihoods);
		for (let i = from; i < to; i++, at++) {
			for (const own of keysOf(line, i)) numbers[entry++] = own;
			if (isPeople(line.words[i] as Word)) (peoples ??= new Set()).add(at);
		}
	}
	for (const word of reading.words) if (word.letterCase === Case.lower) numbers[entry++] = word.hash;
	return {
		key,
		room,
		firstWord,
		words,
		firstStretch,
		firstEntry,
		endOfEntries: entry,
		peoples: peoples ?? NONE,
		places: 0,
		names: [],
		readAt: -1,
		ballots: [],
		voted: 0,
		types: [],
		changedAt: 0,
		sayings: NO_SAYINGS,
		said: 0,
	};
}

/** How many words stand in lower case. */
function lowersIn({ words }: Reading): number {
	let lowers = 0;
	for (const word of words) if (word.letterCase === Case.lower) lowers++;
	return lowers;
}

function fillLikelihoods(scores: Float32Array, at: number, length: number, model: Model, likelihoods: Uint8Array): void {
	const { scratch } = model;
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expTransitions, undefined, 0, scratch, marginals);
	writeRounded(marginals, length * LABEL_COUNT, CERTAIN, likelihoods, at);
}

/** The names of a paragraph where it stands. */
export function namesOf({ names, types }: ParagraphWork, { tokens }: Article, { from: first }: Paragraph): Name[] {
	return names.map(({ from, to, confidence }, n) => ({
		start: (tokens[first + from] as Token).start,
		end: (tokens[first + to - 1] as Token).end,
		type: ENTITY_TYPES[types[n] as number] ?? 'person',
		confidence,
		from: first + from,
		to: first + to,
	}));
}
