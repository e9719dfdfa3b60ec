/** The *Quotes* list: in the order of the text, or by speaker. */
import type { Entity, Quote, QuoteProof } from '../annotations.js';
import { isAccepted, wordsOfQuote } from '../corrections/words.js';
import { firstWords } from './excerpt.js';
import { folded } from './fold.js';
import { withoutMarkup } from '../engine/document/markup.js';
import type { AnnotationIndex } from './navigation.js';
import { namePartsOf } from './name-parts.js';
import { isChecked } from './review.js';
import { sourceChangeOf, type KnownSource } from './tick-evidence.js';
import { startOf, type QuoteRow } from '../corrections/quote-rows.js';
import { sourceTextOf } from './spoken.js';
import { grouped, groupedByAll } from '../engine/util/grouped.js';

/** How the quotes are arranged. */
export type QuoteOrder = 'order' | 'speaker';

/** What the list shows. `filter`: all its words must occur in the quote or its speaker's name. */
export interface QuotesOptions {
	readonly order: QuoteOrder;
	readonly filter: string;
	/** What sources prove of a quote, by its id. */
	readonly proofs?: ReadonlyMap<string, QuoteProof> | undefined;
	/** The article's sources as they are now; undefined where they are not known yet. */
	readonly sources?: readonly KnownSource[] | undefined;
}

/** Somebody who is quoted; `entity` is undefined for quotes of which the article names no speaker. */
export interface SpeakerNode {
	readonly kind: 'speaker';
	readonly entity: Entity | undefined;
	readonly quotes: readonly QuoteNode[];
	/** How many quotes are listed under the speakers before. */
	readonly before: number;
}

/** A quote in the list. */
export interface QuoteNode {
	readonly kind: 'quote';
	readonly quote: Quote;
	readonly speaker: Entity | undefined;
	/** Who speaks (`a senior official`), where that is no entity. */
	readonly sourceText: string | null;
	/** The same in so few words that a narrow list has room for the quote; null where nobody is said to speak. */
	readonly shortSpeaker: string | null;
	/** Whether somebody ticked it off, and whether its words, and the source that they were held against, are still those of the tick. */
	readonly state: 'unchecked' | 'checked' | 'altered' | 'outdated';
	/** Whether an editor accepted its words although they are not the source's. */
	readonly isAccepted: boolean;
	/** What its sources prove; undefined where it was not held against any. */
	readonly proof: QuoteProof | undefined;
	/** The words in marks inside an indirect quote. */
	readonly nested: readonly QuoteNode[];
}

const LABEL_LENGTH = 90;
/** Characters of who speaks; a row of a narrow sidebar has some twenty, and the words of the quote are to have their part. */
const SPEAKER_LENGTH = 12;
/** Characters that a speaker may be longer; less is not worth a cut, which leaves a name without its last letters. */
const SPEAKER_EXCESS = 4;

/** The quotes in text order, or the speakers: who is quoted most first, quotes without a named speaker last. */
export function quoteNodes(index: AnnotationIndex, text: string, options: QuotesOptions): readonly (QuoteNode | SpeakerNode)[] {
	const words = folded(options.filter).split(/\s+/u).filter(Boolean);
	const nodes: QuoteNode[] = [];
	const known = {
		index,
		text,
		options,
		bearers: groupedByAll(index.annotations.entities, ({ name, aliases }) => new Set([...aliases, lastWord(name)])),
	};
	for (const row of index.quoteRows) {
		const node = quoteNode(row, known);
		if (words.length === 0 || matches(node, text, words)) nodes.push(node);
	}
	return options.order === 'order' ? nodes : bySpeaker(nodes);
}

/** The quote's first words. */
export function quoteLabel(quote: Quote, text: string): string {
	return firstWords(withoutMarkup(wordsOfQuote(text, quote.spans, LABEL_LENGTH * 4)), LABEL_LENGTH);
}

/** The name of who speaks, the words that the article uses where it names nobody, or null. */
export function speakerLabel(node: QuoteNode): string | null {
	return node.speaker?.name ?? node.sourceText;
}

/** Tells whether a quote is still as it was checked. */
export function checkState(quote: Quote, text: string): Exclude<QuoteNode['state'], 'outdated'> {
	if (!quote.checked) return 'unchecked';
	return isChecked(quote, text) ? 'checked' : 'altered';
}

/** What the lines of a list have in common. */
interface ListedQuotes {
	readonly index: AnnotationIndex;
	readonly text: string;
	readonly options: QuotesOptions;
	/** Those whom the article calls by an alias, or whose names end so. */
	readonly bearers: ReadonlyMap<string, readonly Entity[]>;
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

/** The shortest end of the name that is nobody else's, one that the article uses (`Roe`) or a person's surname, or else its first words. */
function shortName({ type, name, aliases }: Entity, bearers: ListedQuotes['bearers']): string {
	const { words, surname } = namePartsOf(name, aliases);
	const last = words.slice(surname).join(' ');
	const ends = [...aliases, ...(type === 'person' ? [last] : [])].filter(
		(end) => name.endsWith(` ${end}`) && bearers.get(lastWord(end))?.length === 1,
	);
	const [end] = ends.sort((a, b) => a.length - b.length);
	if (end !== undefined || type !== 'person' || surname === 0) return fewWords(end ?? name);
	// `A. Roe` beside `B. Roe`; whole names where that is both.
	const initial = name.slice(0, 1);
	const isSole = (bearers.get(lastWord(name)) ?? []).filter((one) => one.name.startsWith(initial)).length === 1;
	return fewWords(isSole ? `${initial}. ${last}` : name);
}

function fewWords(speaker: string): string {
	return speaker.length <= SPEAKER_LENGTH + SPEAKER_EXCESS ? speaker : firstWords(speaker, SPEAKER_LENGTH);
}

function quoteNode({ quote, nested }: QuoteRow, known: ListedQuotes): QuoteNode {
	const { index, text, options, bearers } = known;
	const speaker = index.entity(quote.speaker);
	const sourceText = speaker ? null : sourceTextOf(quote, text);
	const shortSpeaker = speaker ? shortName(speaker, bearers) : sourceText && fewWords(sourceText);
	const inner = nested.map((one) => quoteNode({ quote: one, nested: [] }, known));
	const ticked = checkState(quote, text);
	const state = ticked === 'checked' && sourceChangeOf(quote, options.sources) ? 'outdated' : ticked;
	const proof = options.proofs?.get(quote.id) ?? quote.proof;
	return { kind: 'quote', quote, speaker, sourceText, shortSpeaker, state, isAccepted: isAccepted(quote, text), proof, nested: inner };
}

function bySpeaker(nodes: readonly QuoteNode[]): readonly SpeakerNode[] {
	const speakers = [...grouped(nodes, ({ speaker }) => speaker)].map(([entity, quotes]): SpeakerNode => ({
		kind: 'speaker',
		entity,
		quotes,
		before: 0,
	}));
	speakers.sort((a, b) => unnamedLast(a) - unnamedLast(b) || b.quotes.length - a.quotes.length || firstStart(a) - firstStart(b));
	let before = 0;
	return speakers.map((speaker) => {
		before += speaker.quotes.length;
		return { ...speaker, before: before - speaker.quotes.length };
	});
}

function unnamedLast(node: SpeakerNode): number {
	return node.entity ? 0 : 1;
}

function firstStart(node: SpeakerNode): number {
	const [first] = node.quotes;
	return first ? startOf(first.quote) : 0;
}

function matches(node: QuoteNode, text: string, words: readonly string[]): boolean {
	const searched = folded(`${wordsOfQuote(text, node.quote.spans)}\n${speakerLabel(node) ?? ''}`);
	return words.every((word) => searched.includes(word));
}
