import { expect } from 'chai';
import { FEWEST, shared, wordListsIn, type WordList } from './word-lists.js';

/** Pairs of lists outside the lexicon that still share words, or share them with it. Make a class of one such list and lower this: it never rises. */
const PAIRS_LEFT = 4;
/** Not classes of words: weights learnt a word, how verbs are inflected, and names of people, which stand once by gender and once by nickname. */
const NO_CLASSES = /-weights|cue-evidence|irregular-verbs|lexicon\/nicknames/;

/** Nouns of two classes: what is meant is a firm or a person. */
const FIRM_OR_PERSON: ReadonlySet<string> = new Set('contractor developer operator producer publisher'.split(' '));

describe('word lists in src', () => {
	const lists = wordListsIn('src').filter(({ where }) => !NO_CLASSES.test(where));
	const pairs = pairsOf(lists);

	it('stand in one table each in the lexicon', () =>
		expect(pairs.filter(([a, b]) => isLexicon(a) && isLexicon(b)).map(described)).to.deep.equal([]));

	it('share words with no other list, but for those that are not moved yet', () => expect(pairs.length).to.be.at.most(PAIRS_LEFT));
});

function pairsOf(lists: readonly WordList[]): [WordList, WordList][] {
	return lists.flatMap((a, index) =>
		lists.slice(index + 1).flatMap((b): [WordList, WordList][] => (inBoth(a, b).length >= FEWEST ? [[a, b]] : [])),
	);
}

function inBoth(a: WordList, b: WordList): string[] {
	return shared(a, b).filter((word) => !FIRM_OR_PERSON.has(word));
}

function isLexicon({ where }: WordList): boolean {
	return where.startsWith('src/engine/lexicon/');
}

function described([a, b]: readonly [WordList, WordList]): string {
	return `${a.where} and ${b.where}: ${inBoth(a, b).join(' ')}`;
}
