/** Reads the words by which an article calls a source that it does not name. */
import type { Span } from '../annotations.js';
import { wordsAt } from '../corrections/words.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { DEMONSTRATIVES, DETERMINERS, POSSESSIVES } from '../engine/lexicon/determiners.js';
import { FULL_WEEKDAYS, TIME_WORDS } from '../engine/lexicon/calendar.js';
import { CUE_VERBS } from '../engine/lexicon/cue-verbs.js';
import { SMALL_NUMBERS } from '../engine/lexicon/numbers.js';
import { COMMON_PREPOSITIONS, NOUN_PREPOSITIONS, PLACE_PREPOSITIONS, PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { RELATIVES } from '../engine/lexicon/pronouns.js';
import { isPossessiveEnd } from '../engine/document/possessive.js';
import { union, without, words } from '../engine/lexicon/word-class.js';
import { DOCUMENTS } from '../engine/quotes/documents.js';
import { isCountingHead, nounKind } from './source-nouns.js';
import type { Prose } from './prose.js';

/** How a description opens: `the official`, `his lawyer` and `Low’s lawyer`, `an official`, `officials`. */
type Opening = 'the' | 'whose' | 'a' | 'none';

/** A description of a source, read. */
export interface SourceDescription {
	/** On one line, the phrase after it included that says who it is: `an official at the ministry`. */
	readonly name: string;
	/** The noun that says what it is, in lower case. */
	readonly head: string;
	/** The word that it opens with, in lower case. */
	readonly first: string;
	/** The word before that noun, in lower case. */
	readonly modifier: string;
	/** The preposition after the noun phrase, in lower case; `number` for `of` and a number: `the mother of two`. */
	readonly complement: string;
	readonly opening: Opening;
	/** Its words in lower case, without determiner; the same for the same source. */
	readonly key: string;
	/** Whether words after the noun say which one is meant: `the woman who …`. */
	readonly isRestricted: boolean;
	/** Whether all of it is written with capitals, as a name is. */
	readonly isCapitalized: boolean;
	/** The whole of it, the phrase after it included. */
	readonly span: Span;
}

/** `Nobody said`, `no one said`: the article has no words of theirs. */
const NEGATIVES = words('neither no nobody none');
/** Prepositions that say which one is meant by where it is: `the boy beside me`. */
const PLACES_BESIDE = union(without(PLACE_PREPOSITIONS, COMMON_PREPOSITIONS), ['opposite']);

/** Tokens of the phrase after a noun; a longer one is a clause. */
const LONGEST_PHRASE = 14;

/** Adjectives after a noun that say what somebody knows or is part of: `a person familiar with the matter`. */
const AFTER_NOUNS = words('acquainted briefed close connected familiar inside involved privy there');
const CLAUSE_OPENERS = union(RELATIVES, words('and as but holding saying speaking'));
/** Nouns after `in`, `by` and `on` that say how somebody spoke, and not who it is. */
const WAYS = union(DOCUMENTS, words('interview phone telephone text'));

/** The description at a span; undefined where no word stands there. */
export function descriptionAt(prose: Prose, source: Span): SourceDescription | undefined {
	const { from, to } = prose.tokensIn(source);
	if (from >= to || NEGATIVES.has(prose.tokens[from]?.lower ?? '')) return undefined;
	const end = phraseEnd(prose, to);
	const nounEnd = nounPhraseEnd(prose, from, to);
	// `a Department of Health spokesperson`
	const isSpokesperson = nounKind(prose.tokens[to - 1]?.lower ?? '') === 'spokesperson';
	const head = isSpokesperson ? to - 1 : headOf(prose, from, nounEnd);
	const lower = (at: number): string => prose.tokens[at]?.lower ?? '';
	const span = { start: source.start, end: end > to ? (prose.ends[end - 1] ?? source.end) : source.end };
	const first = from + (DETERMINERS.has(lower(from)) ? 1 : 0);
	const key = [];
	for (let at = Math.min(first, to - 1); at < end; at++) key.push(lower(at));
	const written = prose.tokens.slice(first, nounEnd).filter(({ kind }) => kind === 'word');
	return {
		name: calledIn(prose, { start: span.start, end: end > to ? span.end : clauseEnd(prose, to, source.end) }, from),
		head: lower(head),
		first: lower(from),
		modifier: head > from ? lower(head - 1) : '',
		complement: lower(nounEnd) === 'of' && SMALL_NUMBERS.has(lower(nounEnd + 1)) ? 'number' : lower(nounEnd),
		opening: openingOf(prose, from, head),
		key: key.join(' '),
		isRestricted: end > nounEnd || RELATIVES.has(lower(to)) || AFTER_NOUNS.has(lower(to)) || PLACES_BESIDE.has(lower(to)),
		isCapitalized: written.length > 0 && written.every(({ text }) => /^\p{Lu}/u.test(text)),
		span,
	};
}

/** The words on one line; the capital that opens a sentence is taken from a determiner or common noun. */
function calledIn(prose: Prose, span: Span, from: number): string {
	const words = wordsAt(prose.text, span).replace(/\s+/gu, ' ');
	const { lower = '' } = prose.tokens[from] ?? {};
	const isOpening = prose.sentences[prose.sentenceAt(span.start)]?.from === from;
	const isCommon = DETERMINERS.has(lower) || (isOpening && nounKind(lower) !== undefined);
	return isCommon ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** Where the noun phrase ends that begins a description: before a preposition or participle. */
function nounPhraseEnd({ tokens }: Prose, from: number, to: number): number {
	for (let at = from + 1; at < to; at++) {
		const { lower = '', text } = tokens[at] ?? {};
		// `a WHO epidemiologist`
		if (text === 'WHO') continue;
		if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || lower === ',') return at;
	}
	return to;
}

/** The last word that says what a source can be, and that is not whose it is; the last of all where none does. */
function headOf({ tokens }: Prose, from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		const { lower = '', text = '' } = tokens[at] ?? {};
		if (isPossessiveEnd(text)) break;
		if (nounKind(lower) !== undefined && (at === to - 1 || !isCountingHead(lower))) return at;
	}
	return to - 1;
}

function openingOf({ tokens }: Prose, from: number, head: number): Opening {
	const { lower = '' } = tokens[from] ?? {};
	if (POSSESSIVES.has(lower) || tokens.slice(from, head).some(({ text }) => isPossessiveEnd(text))) return 'whose';
	if (lower === 'the' || DEMONSTRATIVES.has(lower)) return 'the';
	return DETERMINERS.has(lower) && head > from ? 'a' : 'none';
}

/** Where the phrase ends that follows a description at once: `for Acme`, `with direct knowledge of the talks`. */
function phraseEnd(prose: Prose, start: number): number {
	const { tokens } = prose;
	const sentence = prose.sentences[prose.sentenceAt(prose.starts[start] ?? -1)];
	const limit = Math.min(sentence?.to ?? start, start + LONGEST_PHRASE);
	let at = start;
	if (AFTER_NOUNS.has(tokens[at]?.lower ?? '')) at++;
	if (!NOUN_PREPOSITIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'to') return at;
	if (saysWhenOrHow(prose, at, limit)) return start;
	for (at++; at < limit; at++) {
		const { lower = '', kind = 'punctuation' } = tokens[at] ?? {};
		if ((kind === 'punctuation' && !/^[-’']$/.test(lower)) || CLAUSE_OPENERS.has(lower) || FULL_WEEKDAYS.has(lower)) break;
		if (CUE_VERBS.get(lower)?.form === 'finite') break;
	}
	// A clause goes on: which words are the phrase is not sure.
	return at === start + LONGEST_PHRASE ? start : withoutPreposition(tokens, at);
}

/** Where the relative clause ends that follows a description at once, without a comma; `before` where none is known. */
function clauseEnd(prose: Prose, start: number, before: number): number {
	const { tokens } = prose;
	if (!/^who(?:se)?$/.test(tokens[start]?.text ?? '')) return before;
	const sentence = prose.sentences[prose.sentenceAt(prose.starts[start] ?? -1)];
	const limit = Math.min(sentence?.to ?? start, start + LONGEST_PHRASE);
	let at = start + 1;
	while (at < limit && /^[-’']$|[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')) {
		// `gave her name`: no verb.
		const isNoun = DETERMINERS.has(tokens[at - 1]?.lower ?? '') || POSSESSIVES.has(tokens[at - 1]?.lower ?? '');
		if (at > start + 1 && !isNoun && isReporting(tokens[at]?.lower ?? '')) break;
		at++;
	}
	while (at > start && AUXILIARIES.has(tokens[at - 1]?.lower ?? '')) at--;
	return at === limit || at <= start + 1 || hasGrant(tokens, start, at) ? before : (prose.ends[at - 1] ?? before);
}

/** Whether a word may be the verb that reports what the source says: `two people who were there say …`. */
function isReporting(word: string): boolean {
	const { form } = CUE_VERBS.get(word) ?? {};
	return form === 'finite' || form === 'stem';
}

/** `who asked not to be named` says nothing of who it is. */
function hasGrant(tokens: Prose['tokens'], from: number, to: number): boolean {
	return tokens.slice(from, to).some(({ lower }) => /^(?:anonymity|anonymous|anonymously|be|names?|remain|surname|to)$/.test(lower));
}

function withoutPreposition(tokens: Prose['tokens'], end: number): number {
	return PREPOSITIONS.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** `on Tuesday`, `in a statement`, `by phone`. */
function saysWhenOrHow({ tokens }: Prose, at: number, limit: number): boolean {
	for (let next = at + 1; next < Math.min(limit, at + 4); next++) {
		const { lower = '' } = tokens[next] ?? {};
		if (TIME_WORDS.has(lower) || WAYS.has(lower)) return true;
		if (!DETERMINERS.has(lower)) return false;
	}
	return false;
}
