/** The kinds of quotations that are made of several sentences or pieces, or attributed to somebody else. */
import type { Verdict } from '../../src/annotations.js';
import { pick } from '../anchoring-edits.js';
import type { Sentence } from './campaign.js';
import { isNegation, omission, replaced } from './changes.js';
import type { Kind } from './kinds.js';
import { speakerOf, type Corpus, type Planted, type Stretch } from './passages.js';
import { SAME_CLASS } from './word-swaps.js';
import { wordsOf } from './words.js';

/** Words between two sentences that are far apart. */
const FAR = 400;
/** The longest sentence that is left out between two others, in words. */
const LEFT_OUT = 20;

export function joinedKinds(): readonly Kind[] {
	return [...STITCHED, ...BY_ANOTHER, ...SHORTENED, ...NOT_FOUND, ...VERBATIM];
}

interface Sides {
	readonly pieces: readonly string[];
	readonly sentences: readonly Sentence[];
	/** Where the pieces stand; whole sentences where it is not there. */
	readonly truth?: readonly Stretch[];
}

/** A quotation of whole sentences. */
function joining(name: string, count: number, verdict: Verdict, join: (corpus: Corpus) => Sides | null): Kind {
	return {
		name,
		count,
		plant: (corpus) => {
			const sides = join(corpus);
			const [first] = sides?.sentences ?? [];
			if (!sides || !first) return null;
			if (verdict !== 'verbatim' && corpus.runs.count(wordsOf(sides.pieces.join(' '))) > 0) return null;
			const { pieces, sentences, truth = sentences.map(whole) } = sides;
			return {
				kind: name,
				verdict,
				substance: false,
				pieces,
				isPartial: false,
				speaker: speakerOf(first),
				truth,
				isUnsure: false,
			};
		},
	};
}

function whole(sentence: Sentence): Stretch {
	return { sentence, from: 0, to: sentence.text.length };
}

function length({ text }: Sentence): number {
	return wordsOf(text).length;
}

/** A sentence of 6 to 28 words of which hardly a run of words stands elsewhere. */
function uniqueSentence(corpus: Corpus, accept: (sentence: Sentence) => boolean = () => true): Sentence | null {
	const one = pick(corpus.sentences, corpus.random);
	return isUnique(corpus, one) && accept(one) ? one : null;
}

function isUnique(corpus: Corpus, one: Sentence | undefined): one is Sentence {
	return (
		one !== undefined && corpus.isFree(one) && length(one) >= 6 && length(one) <= 28 && corpus.runs.shareOfRuns(wordsOf(one.text), 1) < 0.25
	);
}

/** Another sentence of the same file, found among a hundred. */
function partner(corpus: Corpus, one: Sentence, accept: (other: Sentence) => boolean): Sentence | null {
	for (let tries = 0; tries < 100; tries++) {
		const other = pick(one.file.sentences, corpus.random);
		if (other !== one && isUnique(corpus, other) && accept(other)) return other;
	}
	return null;
}

function distant(corpus: Corpus): [Sentence, Sentence] | null {
	const one = uniqueSentence(corpus);
	const other =
		one && partner(corpus, one, ({ answer, wordsBefore }) => answer === one.answer && Math.abs(wordsBefore - one.wordsBefore) > FAR);
	return other && [one, other];
}

/** Two answers of one speaker, with somebody else's words between them. */
function twoAnswers(corpus: Corpus): [Sentence, Sentence] | null {
	const one = uniqueSentence(corpus, ({ label }) => label !== undefined);
	const other =
		one && partner(corpus, one, ({ label, answer }) => label === one.label && answer !== one.answer && Math.abs(answer - one.answer) < 12);
	return other && [one, other];
}

function asOne(pair: [Sentence, Sentence] | null, join: string): Sides | null {
	return pair && { pieces: [pair.map(({ text }) => text).join(join)], sentences: pair };
}

function inTwo(pair: [Sentence, Sentence] | null): Sides | null {
	return pair && { pieces: pair.map(({ text }) => text), sentences: pair };
}

function inARow(corpus: Corpus, count: number): Sentence[] | null {
	const all: Sentence[] = [];
	for (let one = uniqueSentence(corpus) ?? undefined; one && all.length < count; one = corpus.next(one)) {
		if (!corpus.isFree(one)) break;
		all.push(one);
	}
	return all.length === count ? all : null;
}

/** The first and the third of three sentences, of which the last is no one-word cry, and what is between them. */
function gapped(corpus: Corpus, isNegated: boolean): [Sentence, Sentence] | null {
	const [one, between, other] = inARow(corpus, 3) ?? [];
	if (!one || !between || !isUnique(corpus, other) || length(between) > LEFT_OUT || length(between) < 3) return null;
	return between.text.split(' ').some(isNegation) === isNegated ? [one, other] : null;
}

const STITCHED: readonly Kind[] = [
	joining('far apart, joined', 20, 'stitched', (corpus) => asOne(distant(corpus), ' ')),
	joining('far apart, ellipsis', 15, 'stitched', (corpus) => asOne(distant(corpus), pick([' … ', ' ... ', ' [...] '], corpus.random))),
	joining('far apart, around the attribution', 15, 'stitched', (corpus) => inTwo(distant(corpus))),
	joining('two answers, joined', 15, 'stitched', (corpus) => asOne(twoAnswers(corpus), ' ')),
	joining('two answers, ellipsis', 15, 'stitched', (corpus) => asOne(twoAnswers(corpus), pick([' … ', ' ... ', ' [...] '], corpus.random))),
	joining('another order', 25, 'stitched', (corpus) => {
		const [one, other] = inARow(corpus, 2) ?? [];
		return one && isUnique(corpus, other) ? asOne([other, one], ' ') : null;
	}),
	joining('clauses exchanged', 25, 'stitched', (corpus) => exchanged(uniqueSentence(corpus), corpus)),
];

/** `A, and B.` as `B, and A`. */
function exchanged(one: Sentence | null, { runs }: Corpus): Sides | null {
	const [, first, link = '', second] = /^((?:[^ ,]+ ){3,}[^ ,]+),( and| but|) ((?:[^ ,]+ ){3,}[^ ,]+)[.!]$/u.exec(one?.text ?? '') ?? [];
	if (!one || first === undefined || second === undefined) return null;
	if ([first, second].some((clause) => runs.count(wordsOf(clause)) > 1)) return null;
	const [from, to] = [one.text.length - second.length - 1, one.text.length - 1];
	return {
		pieces: [`${second},${link} ${first}`],
		sentences: [one],
		truth: [
			{ sentence: one, from, to },
			{ sentence: one, from: 0, to: first.length },
		],
	};
}

/** What one says in a debate, as another's. */
function byAnother(corpus: Corpus, change: (text: string) => string | null): Omit<Planted, 'kind' | 'verdict'> | null {
	const passage = corpus.passage({ min: 9, max: 60, partial: 2, unique: true, only: ({ file }) => file.name.includes('debate') });
	const label = passage?.stretches[0]?.sentence.label;
	const text = passage && change(passage.text);
	if (!passage || !text || label === undefined) return null;
	const others = passage.stretches[0]?.sentence.file.sentences.flatMap((one) =>
		one.label && one.label !== label && corpus.sentences.includes(one) ? [one.label] : [],
	);
	const speaker = pick([...new Set(others)], corpus.random);
	return { substance: false, pieces: [text], isPartial: passage.isPartial, speaker, truth: passage.stretches, isUnsure: false };
}

const BY_ANOTHER: readonly Kind[] = [
	{
		name: 'said by another',
		count: 45,
		plant: (corpus) => {
			const planted = byAnother(corpus, (text) => text);
			return planted && { kind: 'said by another', verdict: 'said-by-another', ...planted };
		},
	},
	{
		name: 'said by another, and altered',
		count: 10,
		plant: (corpus) => {
			const planted = byAnother(corpus, (text) => replaced(SAME_CLASS)(text, corpus.random));
			return planted && { kind: 'said by another, and altered', verdict: 'altered', ...planted };
		},
	},
];

const SHORTENED: readonly Kind[] = [
	joining('sentence left out, ellipsis', 40, 'shortened', (corpus) =>
		asOne(gapped(corpus, false), pick([' … ', ' ... ', ' [...] '], corpus.random)),
	),
	joining('sentence with its own not left out, ellipsis', 15, 'shortened', (corpus) => asOne(gapped(corpus, true), ' … ')),
	joining('sentence left out at the attribution', 20, 'shortened', (corpus) => inTwo(gapped(corpus, false))),
	joining('words left out at the attribution', 25, 'shortened', (corpus) => {
		const one = uniqueSentence(corpus);
		const pieces = one && omission(one.text, 2 + Math.floor(corpus.random() * 4), corpus.random);
		return pieces && { pieces, sentences: [one] };
	}),
];

const NOT_FOUND: readonly Kind[] = [
	{
		name: 'of a speech that is no source',
		count: 20,
		plant: (corpus) => {
			const one = pick(corpus.leftOut, corpus.random);
			const words = wordsOf(one.text);
			if (!one.isPlain || words.length < 12 || words.length > 40 || corpus.runs.shareOfRuns(words, 0) > 0) return null;
			const speaker = speakerOf(one);
			return {
				kind: 'of a speech that is no source',
				verdict: 'not-found',
				substance: false,
				pieces: [one.text],
				isPartial: false,
				speaker,
				truth: [],
				isUnsure: false,
			};
		},
	},
];

function commonWords(corpus: Corpus): Planted | null {
	const { text, label, file } = pick(corpus.sentences, corpus.random);
	const tokens = text.split(' ');
	const at = 1 + Math.floor(corpus.random() * tokens.length);
	const words = tokens.slice(at, at + 2).join(' ');
	if (!/^[a-z]{2,} [a-z]{2,}$/u.test(words) || corpus.runs.count(wordsOf(words)) < 20) return null;
	const speaker = label ?? (file.name.includes('trump') ? 'TRUMP' : 'CLINTON');
	return {
		kind: 'two common words',
		verdict: 'verbatim',
		substance: false,
		pieces: [words],
		isPartial: true,
		speaker,
		truth: [],
		isUnsure: true,
	};
}

const VERBATIM: readonly Kind[] = [
	joining('two sentences around the attribution', 30, 'verbatim', (corpus) => {
		const pair = inARow(corpus, 2);
		return pair && { pieces: pair.map(({ text }) => text), sentences: pair };
	}),
	joining('one sentence around the attribution', 20, 'verbatim', (corpus) => {
		const one = uniqueSentence(corpus);
		const [, before = '', after = ''] = /^((?:[^ ,]+ ){2,}[^ ,]+), ((?:[^ ]+ ){3,}[^ ]+)$/u.exec(one?.text ?? '') ?? [];
		return one && before !== '' ? { pieces: [before, after], sentences: [one] } : null;
	}),
	{
		name: 'stands several times',
		count: 40,
		plant: (corpus) => {
			const one = pick(corpus.sentences, corpus.random);
			const words = wordsOf(one.text);
			if (!corpus.isFree(one) || words.length < 5 || one.label !== undefined || corpus.runs.count(words) < 2) return null;
			return {
				kind: 'stands several times',
				verdict: 'verbatim',
				substance: false,
				pieces: [one.text],
				isPartial: false,
				speaker: speakerOf(one),
				truth: [whole(one)],
				isUnsure: true,
			};
		},
	},
	{ name: 'two common words', count: 20, plant: commonWords },
];
