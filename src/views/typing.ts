/**
 * What of an article's annotations is surely still right just after an edit, before the engine has answered for the
 * new text. Runs at every keystroke, so a book's annotations take one pass and no more objects than move.
 */
import type { Annotations, Block, DateMention, Entity, Mention, Quote, Span, Structure } from '../annotations.js';
import { lastUpTo } from '../engine/document/lookup.js';
import { shiftSpan, type TextChange } from '../corrections/shift.js';
import { movedBy } from '../engine/document/unpaired-marks.js';

/**
 * The annotations moved along with the changes, without the names and dates whose words were touched: typing in
 * or right at a word makes another word of it. Quotes grow and shrink with what is typed within.
 */
export function annotationsAfterEdit(annotations: Annotations, changes: readonly TextChange[]): Annotations {
	const edits = Edits.of(changes);
	// Changes that are not apart are rare; then each one is an event of its own.
	if (!edits) return changes.reduce((before, change) => annotationsAfterEdit(before, [change]), annotations);
	const { file, date } = annotations.article;
	return {
		...annotations,
		article: { ...(file === undefined ? {} : { file }), length: annotations.article.length + edits.growth, date },
		entities: shifted(annotations.entities, (entity) => shiftedEntity(entity, edits)),
		mentions: shifted(annotations.mentions, (mention) => untouched(mention, edits, shiftedMention)),
		quotes: shifted(annotations.quotes, (quote) => shiftedQuote(quote, edits)),
		dates: shifted(annotations.dates, (mention) => untouched(mention, edits, shiftedDate)),
		...(annotations.structure ? { structure: shiftedStructure(annotations.structure, edits) } : {}),
	};
}

function shifted<T>(items: readonly T[], moved: (item: T) => T | null): T[] {
	const results: T[] = [];
	for (const item of items) {
		const result = moved(item);
		if (result !== null) results.push(result);
	}
	return results;
}

/** The changes of one event as places in the text before them, in text order, apart from each other. */
class Edits {
	readonly #changes: readonly TextChange[];
	/** Code units by which a place moves, by the number of changes before it. */
	readonly #moves: readonly number[];

	private constructor(changes: readonly TextChange[]) {
		this.#changes = changes;
		let move = 0;
		this.#moves = [0, ...changes.map((change) => (move += change.text.length - change.length))];
	}

	/** Undefined where the changes are not listed from the last place to the first, as VS Code lists what is apart. */
	static of(changes: readonly TextChange[]): Edits | undefined {
		const ascending = [...changes].reverse();
		const isDisjoint = ascending.every((change, at) => {
			const before = ascending[at - 1];
			return !before || before.offset + before.length <= change.offset;
		});
		return isDisjoint ? new Edits(ascending) : undefined;
	}

	get growth(): number {
		return this.#moves.at(-1) ?? 0;
	}

	/** Where the first change is. */
	get start(): number {
		return this.#changes[0]?.offset ?? Infinity;
	}

	/** By how much a span moves that no change reaches into; undefined where one does. */
	moveOf(start: number, end: number): number | undefined {
		const before = this.#endingBy(start);
		const next = this.#changes[before];
		return next && next.offset < end ? undefined : this.#moves[before];
	}

	/** Whether letters, digits or nothing join the first or last letter of a word that itself is as it was. */
	joins(start: number, end: number): boolean {
		const before = this.#endingBy(start);
		const left = this.#changes[before - 1];
		const right = this.#changes[before];
		return (
			(left !== undefined && left.offset + left.length === start && /(?:^|[\p{L}\p{N}\p{M}_-])$/u.test(left.text)) ||
			(right !== undefined && right.offset === end && /^(?:[\p{L}\p{N}\p{M}_-]|$)/u.test(right.text))
		);
	}

	/** A span that a change reaches into; null where nothing is left of it. */
	reshaped(span: Span): Span | null {
		const before = this.#endingBy(span.start);
		let after = before;
		while ((this.#changes[after]?.offset ?? Infinity) < span.end) after++;
		const shifted = shiftSpan(span, this.#changes.slice(before, after).reverse());
		const move = this.#moves[before] ?? 0;
		return shifted && { start: shifted.start + move, end: shifted.end + move };
	}

	/** How many changes end at or before an offset. */
	#endingBy(offset: number): number {
		const endOf = (change: TextChange | undefined): number => (change ? change.offset + change.length : Infinity);
		return lastUpTo(this.#changes.length, (index) => endOf(this.#changes[index]), offset) + 1;
	}
}

function untouched<T extends Span>(item: T, edits: Edits, shifted: (item: T, move: number) => T): T | null {
	if (item.end < edits.start) return item;
	const move = edits.moveOf(item.start, item.end);
	if (move === undefined || edits.joins(item.start, item.end)) return null;
	return move === 0 ? item : shifted(item, move);
}

// Objects are written out field by field where there are many of them: copying with a spread takes ten times as long.

function shiftedMention(mention: Mention, move: number): Mention {
	const { id, entity, text, form, confidence, evidence, by } = mention;
	const [start, end] = [mention.start + move, mention.end + move];
	if (mention.checked || mention.note !== undefined) return { ...mention, start, end };
	if (!evidence) return { id, entity, start, end, text, form, confidence, by };
	return { id, entity, start, end, text, form, confidence, evidence, by };
}

function shiftedDate({ start, end, text, value }: DateMention, move: number): DateMention {
	return { start: start + move, end: end + move, text, value };
}

function shiftedSpan(span: Span, edits: Edits): Span | null {
	if (span.end < edits.start) return span;
	const move = edits.moveOf(span.start, span.end);
	if (move === undefined) return edits.reshaped(span);
	return move === 0 ? span : { start: span.start + move, end: span.end + move };
}

function shiftedStructure({ headline, blocks, unpaired }: Structure, edits: Edits): Structure {
	return {
		headline: headline && shiftedSpan(headline, edits),
		blocks: shifted(blocks, (block) => shiftedBlock(block, edits)),
		unpaired: shifted(unpaired, (mark) => untouched(mark, edits, movedBy)),
	};
}

/** A block grows and shrinks with what is typed within. */
function shiftedBlock(block: Block, edits: Edits): Block | null {
	if (block.end < edits.start) return block;
	const span = shiftedSpan(block, edits);
	if (!span) return null;
	const sentences: Span[] = [];
	for (const sentence of block.sentences) {
		const shifted = shiftedSpan(sentence, edits);
		if (shifted) sentences.push(shifted);
	}
	return { start: span.start, end: span.end, kind: block.kind, sentences };
}

function shiftedEntity(entity: Entity, edits: Edits): Entity {
	if (entity.evidence.every(({ end }) => end < edits.start)) return entity;
	const evidence = entity.evidence.flatMap(({ start, end, rule }) => {
		const span = shiftedSpan({ start, end }, edits);
		return span ? { ...span, rule } : [];
	});
	return { ...entity, evidence };
}

function shiftedQuote(quote: Quote, edits: Edits): Quote | null {
	if (lastEnd(quote) < edits.start) return quote;
	const spans: Span[] = [];
	for (const span of quote.spans) {
		const shifted = shiftedSpan(span, edits);
		if (shifted) spans.push(shifted);
	}
	if (spans.length === 0) return null;
	const { id, kind, speaker, rule, confidence, by, candidates } = quote;
	const source = quote.source && shiftedSpan(quote.source, edits);
	const cue = quote.cue && shiftedSpan(quote.cue, edits);
	if (quote.checked || quote.note !== undefined) return { ...quote, spans, source, cue };
	// In the engine's own order, for what is exported must have the same bytes whether it was moved or made again.
	return { id, kind, spans, speaker, source, cue, rule, confidence, ...(candidates ? { candidates } : {}), by };
}

function lastEnd(quote: Quote): number {
	let end = Math.max(quote.source?.end ?? 0, quote.cue?.end ?? 0);
	for (const span of quote.spans) end = Math.max(end, span.end);
	return end;
}
