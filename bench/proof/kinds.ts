/** The kinds of quotations that are planted: what is changed, and what is right to say of it. */
import type { Verdict } from '../../src/annotations.js';
import { pick, type Random } from '../anchoring-edits.js';
import * as changes from './changes.js';
import { atOneToken, coreOf, replaced, withCore, type Change } from './changes.js';
import { joinedKinds } from './joined-kinds.js';
import { speakerOf, type Corpus, type Cut, type Passage, type Planted } from './passages.js';
import * as tables from './word-swaps.js';
import { wordsOf } from './words.js';

/** A kind, how many of it are planted, and how one is made; null where the sentences that were picked do not allow it. */
export interface Kind {
	readonly name: string;
	readonly count: number;
	readonly plant: (corpus: Corpus) => Planted | null;
}

interface ChangeKind {
	readonly verdict: Verdict;
	readonly substance?: boolean;
	readonly cut?: Partial<Cut>;
	/** What the article makes of the passage. */
	readonly change?: Change;
	/** What the source is made to say instead of the passage. */
	readonly source?: Change;
	/** Whether the passage need not be there once only. */
	readonly isAnywhere?: boolean;
}

const WHOLE = { min: 5, max: 60 };

/** A passage changed in the article, or in the source, or both. */
function changing(name: string, count: number, kind: ChangeKind): Kind {
	const cut: Cut = { ...WHOLE, ...(kind.source ? { single: true } : {}), unique: !kind.isAnywhere, ...kind.cut };
	return {
		name,
		count,
		plant: (corpus) => {
			const passage = corpus.passage(cut);
			const text = passage && (kind.change?.(passage.text, corpus.random) ?? (kind.change ? null : passage.text));
			if (!passage || text === null || (kind.change && text === passage.text)) return null;
			if (!RIGHT.has(kind.verdict) && corpus.runs.count(wordsOf(text)) > 0) return null;
			const stretches = kind.source ? planted(corpus, passage, kind.source) : passage.stretches;
			if (!stretches) return null;
			const [first] = passage.stretches;
			if (!first) return null;
			const speaker = speakerOf(first.sentence);
			const { verdict, substance = false } = kind;
			return { kind: name, verdict, substance, pieces: [text], isPartial: passage.isPartial, speaker, truth: stretches, isUnsure: false };
		},
	};
}

const RIGHT: ReadonlySet<Verdict> = new Set(['verbatim', 'tidied', 'said-by-another']);

function planted(corpus: Corpus, { stretches: [stretch], text }: Passage, change: Change): [Passage['stretches'][number]] | null {
	if (!stretch) return null;
	const { sentence, from, to } = stretch;
	const changed = change(text, corpus.random);
	if (changed === null) return null;
	corpus.edit(sentence, sentence.text.slice(0, from) + changed + sentence.text.slice(to));
	// What is put before the first word is no part of the quotation.
	const lead = changed.endsWith(text) ? changed.length - text.length : 0;
	return [{ sentence, from: from + lead, to: from + changed.length }];
}

const BEFORE_A_WORD = (token: string, at: number, tokens: readonly string[]): boolean =>
	/^[\p{L}’']+$/u.test(token) && /^\p{L}/u.test(tokens[at + 1] ?? '');
const FILLERS = [', um,', ', uh,', ' uh', ' um', ', er,', ', you know,', ', I mean,', ' — um —', '... um,'];
const LEADS = ['Um, ', 'Uh, ', 'Well, um, ', 'You know, ', 'I mean, ', 'Er, '];
const REPEATABLE = /^(?:I|we|they|the|it|to|that|you|a|in|of|and|is|our|will|he|she)$/u;
const REPEATS = [', ', ' — ', ' ', '... '];

const fillerPut: Change = (text, random) => atOneToken(text, random, BEFORE_A_WORD, (token) => token + pick(FILLERS, random));
const fillerTaken: Change = (text) => {
	const taken = text
		.replace(/(?<=\w{2,} \w+), (?:you know|I mean|um|uh), (?=\w+ \w)/u, ' ')
		.replace(/([.?!]) (?:You know|I mean), (\w)/u, (_, stop: string, letter: string) => `${stop} ${letter.toUpperCase()}`);
	return taken === text ? null : taken;
};
const repetitionPut: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token) => REPEATABLE.test(token),
		(token) => `${token}${pick(REPEATS, random)}${token}`,
	);
const phraseRepeated: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) => /^(?:we|they|you|I|it|he|she)$/u.test(tokens[at - 1] ?? '') && /^[a-z’']+$/u.test(token),
		(token, at, tokens) => `${token}, ${tokens[at - 1] ?? ''} ${token}`,
	);
const repetitionTaken: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token, at, tokens) =>
			/^\p{Ll}+,?$/u.test(token) &&
			coreOf(token) === coreOf(tokens[at + 1]) &&
			coreOf(token) !== coreOf(tokens[at + 2]) &&
			coreOf(token) !== coreOf(tokens[at - 1]),
		() => '',
	);
const insertion: Change = (text, random) =>
	atOneToken(
		text,
		random,
		BEFORE_A_WORD,
		(token) => `${token} ${pick(['[the mayor]', '[in Ohio]', '[last year]', '[of the plan]', '[the president]', '[and others]'], random)}`,
	);
const nameForPronoun: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token) => /^(?:he|she|him)[,.]?$/u.test(token),
		(token) => withCore(token, pick(['[Barack Obama]', '[Obama]', '[Ms. Sanchez]', '[Sanders]', '[Mike Pence]'], random)),
	);
const possessiveForPronoun: Change = (text, random) =>
	atOneToken(
		text,
		random,
		(token) => /^(?:his|their)$/u.test(token),
		() => pick(['[Obama’s]', '[Pence’s]', '[the senators’]'], random),
	);

const NO_DIFFERENCE: readonly Kind[] = [
	changing('no change', 500, { verdict: 'verbatim', isAnywhere: true, cut: { partial: 4 } }),
	same('marks left out', (text) => text.replace(/(?<!\d), /gu, ' ')),
	same('marks replaced', (text) => text.replace(/ [—–] |; /u, ', ').replace(/(?<=\w)[.!] (?=[A-Z])/u, '; ')),
	same('straight apostrophes', (text) => text.replaceAll('’', "'")),
	same('curly apostrophes', (text) => text.replaceAll("'", '’')),
	same(
		'case of the first letter',
		(text) => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() : text.charAt(0).toUpperCase()) + text.slice(1),
	),
	same(
		'white space',
		(text, random) =>
			atOneToken(
				text,
				random,
				() => true,
				(token) => token + pick(['\u00a0', '  ', '\n', ' \u2009'], random) + '\u0000',
			)?.replace('\u0000 ', '') ?? null,
	),
	same('hyphens', (text, random) =>
		atOneToken(
			text,
			random,
			(token) => /^\p{L}{2,}-\p{L}{2,}\b/u.test(token),
			(token) => token.replaceAll('-', pick([' ', '\u2011', '–'], random)),
		),
	),
	changing('ellipsis character', 20, {
		verdict: 'verbatim',
		source: trailingOff('...'),
		change: trailingOff('…'),
		isAnywhere: true,
		cut: { single: true },
	}),
	same('British spelling', replaced(tables.SPELLINGS, true)),
	same('numerals', replaced(tables.NUMERALS, true)),
	same('number words', replaced(new Map([...tables.NUMERALS].map(([word, numeral]) => [numeral, word])))),
	same('contraction written out', changes.writtenOut),
	same('contracted', changes.contracted),
	changing('filler before the first word', 20, { verdict: 'verbatim', source: (text, random) => pick(LEADS, random) + text }),
];

function same(name: string, change: Change): Kind {
	return changing(name, 20, { verdict: 'verbatim', change, isAnywhere: true });
}

/** A mark after the word in the middle. */
function trailingOff(mark: string): Change {
	return (text) => {
		const tokens = text.split(' ');
		const middle = Math.floor(tokens.length / 2);
		return BEFORE_A_WORD(tokens[middle - 1] ?? '', middle - 1, tokens)
			? [...tokens.slice(0, middle - 1), `${tokens[middle - 1] ?? ''}${mark}`, ...tokens.slice(middle)].join(' ')
			: null;
	};
}

const TIDIED: readonly Kind[] = [
	changing('filler put into the source', 60, { verdict: 'tidied', source: fillerPut }),
	changing('filler left out', 40, { verdict: 'tidied', change: fillerTaken }),
	changing('repetition put into the source', 40, { verdict: 'tidied', source: repetitionPut }),
	changing('repeated phrase in the source', 15, { verdict: 'tidied', source: phraseRepeated }),
	changing('repetition left out', 20, { verdict: 'tidied', change: repetitionTaken }),
	changing('gonna in the source', 30, { verdict: 'tidied', source: onceReplaced(/(?<=\w )going to(?= [a-z]+ [a-z])/u, 'gonna') }),
	changing('wanna in the source', 10, { verdict: 'tidied', source: onceReplaced(/(?<=\w )want to(?= [a-z]+ [a-z])/u, 'wanna') }),
	changing('gonna written out', 7, {
		verdict: 'tidied',
		change: onceReplaced(/(?<=\w )gonna(?= [a-z]+ [a-z])/u, 'going to'),
		isAnywhere: true,
	}),
	changing('bracketed insertion', 40, { verdict: 'tidied', change: insertion }),
	changing('bracketed name for a pronoun', 30, { verdict: 'tidied', change: nameForPronoun }),
	changing('bracketed name for a possessive', 10, { verdict: 'tidied', change: possessiveForPronoun }),
];

function onceReplaced(pattern: RegExp, by: string): Change {
	return (text) => (pattern.test(text) ? text.replace(pattern, by) : null);
}

const LONG = { min: 15, max: 60 };
const MIDDLING = { min: 9, max: 60 };

const ALTERED: readonly Kind[] = [
	altered('word replaced', 55, replaced(tables.SAME_CLASS)),
	altered('little word replaced', 25, replaced(tables.FUNCTION_WORDS)),
	altered('word added', 40, changes.added),
	altered('word left out', 40, changes.leftOut),
	altered('phrase left out', 20, changes.phraseLeftOut),
	altered('words swapped', 30, changes.swapped),
	changing('altered and tidied', 15, { verdict: 'altered', change: replaced(tables.SAME_CLASS), source: repetitionPut, cut: MIDDLING }),
	altered(
		'altered and shortened',
		15,
		(text, random) => {
			const short = changes.shortened(text, random);
			return short && replaced(tables.SAME_CLASS)(short, random);
		},
		LONG,
	),
	inSubstance('negation lost', 35, changes.negationLost),
	inSubstance('negation added', 25, changes.negationAdded),
	inSubstance('number changed', 30, changes.numberChanged),
	inSubstance('number word changed', 15, replaced(tables.NUMBERS)),
	inSubstance('unit changed', 25, replaced(tables.UNITS)),
	inSubstance('name changed', 40, replaced(tables.NAMES)),
	inSubstance('ellipsis swallows not', 20, changes.notSwallowed, LONG),
	inSubstance('bracket replaces a number', 20, changes.numberBracketed),
];

function altered(name: string, count: number, change: Change, cut = MIDDLING): Kind {
	return changing(name, count, { verdict: 'altered', change, cut });
}

function inSubstance(name: string, count: number, change: Change, cut = MIDDLING): Kind {
	return changing(name, count, { verdict: 'altered', substance: true, change, cut });
}

const NOUNS =
	'harbour orchestra beehive ferry lighthouse glacier violin orchard bakery tram sculptor reindeer pottery lagoon carnival greenhouse'.split(
		' ',
	);
const VERBS = 'repaint rehearse polish unfreeze ventilate prune measure deepen varnish inspect'.split(' ');

const invented = (random: Random): string =>
	`The ${pick(NOUNS, random)} beside our ${pick(NOUNS, random)} needs a patient ${pick(NOUNS, random)}, and every ${pick(NOUNS, random)} should ${pick(VERBS, random)} its ${pick(NOUNS, random)} before the ${pick(NOUNS, random)} reopens.`;

const OTHER: readonly Kind[] = [
	changing('ellipsis', 53, { verdict: 'shortened', change: changes.shortened, cut: LONG }),
	{
		name: 'invented',
		count: 25,
		plant: ({ random }) => ({
			kind: 'invented',
			verdict: 'not-found',
			substance: false,
			pieces: [invented(random)],
			isPartial: false,
			speaker: pick(['TRUMP', 'CLINTON'], random),
			truth: [],
			isUnsure: false,
		}),
	},
];

/** All kinds. Those that take what is rare come first, since no sentence is quoted twice; what may be any sentence comes last. */
export const KINDS: readonly Kind[] = [...ALTERED, ...TIDIED, ...joinedKinds(), ...OTHER, ...[...NO_DIFFERENCE].reverse()];
