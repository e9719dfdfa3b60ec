/**
 * Remembers the layers of a text from one reading to the next, so that a keystroke costs the paragraph it falls in. What stands
 * behind the edit is moved where it is, not made anew: an article read with a memory holds until the next one is read with it.
 */
import type { BlockKind, Span } from '../../annotations.js';
import type { HeaderPart, Paragraph, Sentence, Token } from '../types.js';

/** What a reading makes of a text, as far as it is remembered. */
export interface Layers {
	readonly text: string;
	readonly header: readonly HeaderPart[];
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
}

/** How many paragraphs at the top and at the end are as they were in `last`; `moved` is how far those at the end have moved. */
export interface Unchanged {
	readonly last: Layers;
	readonly before: number;
	readonly after: number;
	readonly moved: number;
}

/** Which tokens of a reading are those of the one before, at the top and at the end. */
export interface Kept {
	/** The number of this reading, and that of the one before it. */
	readonly reading: number;
	readonly since: number;
	readonly top: number;
	readonly end: number;
	/** How far the tokens at the end have moved in the list. */
	readonly moved: number;
	/** And how many paragraphs. */
	readonly paragraphs: { readonly top: number; readonly end: number };
}

const NOTHING: Kept = { reading: 0, since: 0, top: 0, end: 0, moved: 0, paragraphs: { top: 0, end: 0 } };

/** The tokens of a longer text (some 600,000 words) take too much room to be kept: it is read anew each time. */
const LONGEST_KEPT = 4_000_000;

/** The last reading of one document. */
export class ArticleMemory {
	#last: Layers | undefined;
	#reading = 0;
	#kept = NOTHING;

	/** What the last reading kept of the one before it. */
	get kept(): Kept {
		return this.#kept;
	}

	/** What is as it was; the memory is empty then, for its layers are about to be moved. `paragraphs` and `header` are those of `text`. */
	take(text: string, paragraphs: readonly Span[], header: readonly HeaderPart[]): Unchanged | undefined {
		const last = this.#last;
		this.#last = undefined;
		this.#kept = { ...NOTHING, reading: ++this.#reading, since: this.#reading - 1 };
		if (!last) return undefined;
		const first = firstDifference(text, last.text);
		const end = sameEnd(text, last.text, Math.min(text.length, last.text.length) - first);
		const before = sameParts(header, last.header) ? unchangedAtTop(paragraphs, last.paragraphs, first) : 0;
		const most = Math.min(paragraphs.length, last.paragraphs.length) - before;
		const moved = text.length - last.text.length;
		const from = Math.max(text.length - end, endOf(header), endOf(last.header) + moved);
		const after = unchangedAtEnd(paragraphs, last.paragraphs, moved, from, most);
		const [top] = startsOf(last, before);
		const count = last.tokens.length;
		const [behind] = startsOf(last, last.paragraphs.length - after);
		this.#kept = { ...this.#kept, top, end: count - behind, moved: count, paragraphs: { top: before, end: after } };
		return { last, before, after, moved };
	}

	/** Keeps a reading for the next one, unless it is too long. */
	keep(layers: Layers): void {
		if (layers.text.length <= LONGEST_KEPT) this.#last = layers;
		this.#kept = { ...this.#kept, moved: layers.tokens.length - this.#kept.moved };
	}
}

/** Texts are compared in blocks of so many units first, which the engine does many at a time. */
const BLOCK = 4096;

/** The first offset at which two texts differ. */
function firstDifference(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	let at = 0;
	while (at + BLOCK <= length && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
	while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	return at;
}

/** How many units at the end of two texts are the same, `most` at most. */
function sameEnd(a: string, b: string, most: number): number {
	let count = 0;
	const same = (): boolean => a.slice(a.length - count - BLOCK, a.length - count) === b.slice(b.length - count - BLOCK, b.length - count);
	while (count + BLOCK <= most && same()) count += BLOCK;
	while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)) count++;
	return count;
}

function sameParts(a: readonly HeaderPart[], b: readonly HeaderPart[]): boolean {
	return a.length === b.length && a.every((part, i) => samePart(part, b[i]));
}

function samePart(a: HeaderPart, b: HeaderPart | undefined): boolean {
	return a.start === b?.start && a.end === b.end && a.kind === b.kind && a.value === b.value && a.origin === b.origin;
}

function unchangedAtTop(now: readonly Span[], last: readonly Span[], until: number): number {
	let count = 0;
	for (const span of now) {
		const old = last[count];
		if (!old || span.end > until || span.start !== old.start || span.end !== old.end) break;
		count++;
	}
	return count;
}

function unchangedAtEnd(now: readonly Span[], last: readonly Span[], moved: number, from: number, most: number): number {
	let count = 0;
	while (count < most) {
		const span = now[now.length - 1 - count];
		const old = last[last.length - 1 - count];
		if (!span || !old || span.start < from || span.start !== old.start + moved || span.end !== old.end + moved) break;
		count++;
	}
	return count;
}

function endOf(parts: readonly Span[]): number {
	return parts.reduce((end, part) => Math.max(end, part.end), 0);
}

/** The layers of the new text: those of `unchanged`, moved, around those of the paragraphs between, which `fresh` has by the new text's counts. */
export function joinedLayers(
	{ last, before, after, moved }: Unchanged,
	fresh: Omit<Layers, 'text' | 'header'>,
): Omit<Layers, 'text' | 'header'> {
	const from = last.paragraphs.length - after;
	const [firstToken, firstSentence] = startsOf(last, from);
	const [keptTokens, keptSentences] = startsOf(last, before);
	const by = {
		offset: moved,
		paragraph: before + fresh.paragraphs.length - from,
		sentence: keptSentences + fresh.sentences.length - firstSentence,
		token: keptTokens + fresh.tokens.length - firstToken,
	};
	move(last, from, firstSentence, firstToken, by);
	return {
		paragraphs: spliced(last.paragraphs, before, from, fresh.paragraphs),
		sentences: spliced(last.sentences, keptSentences, firstSentence, fresh.sentences),
		tokens: spliced(last.tokens, keptTokens, firstToken, fresh.tokens),
	};
}

/** No call takes more arguments than this for sure. */
const MOST_ARGUMENTS = 5000;

/** The list with what stands between two places replaced: where that is little, the very same list, so that nothing of its size is thrown away. */
function spliced<T>(list: readonly T[], from: number, to: number, items: readonly T[]): readonly T[] {
	if (items.length > MOST_ARGUMENTS) return list.slice(0, from).concat(items, list.slice(to));
	(list as T[]).splice(from, to - from, ...items);
	return list;
}

/** How many tokens and sentences stand before a paragraph. */
export function startsOf({ paragraphs, tokens, sentences }: Omit<Layers, 'text' | 'header'>, paragraph: number): [number, number] {
	const at = paragraphs[paragraph];
	return at ? [at.from, at.firstSentence] : [tokens.length, sentences.length];
}

type Movable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Moves {
	readonly offset: number;
	readonly paragraph: number;
	readonly sentence: number;
	readonly token: number;
}

/** Moves everything from the given paragraph, sentence and token on. */
function move(layers: Layers, paragraph: number, sentence: number, token: number, by: Moves): void {
	if (by.offset !== 0) for (let i = token; i < layers.tokens.length; i++) moveSpan(layers.tokens[i] as Token, by.offset);
	if (by.offset !== 0 || by.token !== 0 || by.paragraph !== 0)
		for (let i = sentence; i < layers.sentences.length; i++) {
			const one = layers.sentences[i] as Movable<Sentence>;
			moveSpan(one, by.offset);
			one.paragraph += by.paragraph;
			one.from += by.token;
			one.to += by.token;
		}
	for (let i = paragraph; i < layers.paragraphs.length; i++) {
		const one = layers.paragraphs[i] as Movable<Paragraph>;
		moveSpan(one, by.offset);
		one.from += by.token;
		one.to += by.token;
		one.firstSentence += by.sentence;
		one.lastSentence += by.sentence;
	}
}

/** Moves a span where it is. */
export function moveSpan(span: Span, by: number): void {
	const movable = span as Movable<Span>;
	movable.start += by;
	movable.end += by;
}

/** Gives paragraphs that were kept the kinds that they have now. */
export function settleKinds(paragraphs: readonly Paragraph[], kinds: readonly BlockKind[]): void {
	for (const [index, paragraph] of paragraphs.entries()) (paragraph as Movable<Paragraph>).kind = kinds[index] ?? 'body';
}
