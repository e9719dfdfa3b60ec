import { expect } from 'chai';
import { FEWEST, shared, wordListsIn, type WordList } from './word-lists.js';

/** Not classes of words: weights learnt a word, how verbs are inflected, and names of people, which stand once by gender and once by nickname. */
const NO_CLASSES = /-weights|irregular-verb-table|lexicon\/nicknames/;

/** Words of two classes, since they mean two things: a firm or a person, what is written or to write. */
const OF_TWO_CLASSES: ReadonlySet<string> = new Set(
	'contractor developer operator producer publisher blog email note post reply report tweet'.split(' '),
);

describe('word lists in src', () => {
	const lists = wordListsIn('src').filter(({ where }) => !NO_CLASSES.test(where));
	const pairs = pairsOf(lists);

	it('stand in one table each in the lexicon', () =>
		expect(pairs.filter(([a, b]) => isLexicon(a) && isLexicon(b)).map(described)).to.deep.equal([]));

	it('share words with no other list', () => expect(pairs.map(described)).to.deep.equal([]));
});

function pairsOf(lists: readonly WordList[]): [WordList, WordList][] {
	return lists.flatMap((a, index) =>
		lists.slice(index + 1).flatMap((b): [WordList, WordList][] => (inBoth(a, b).length >= FEWEST ? [[a, b]] : [])),
	);
}

function inBoth(a: WordList, b: WordList): string[] {
	return shared(a, b).filter((word) => !OF_TWO_CLASSES.has(word));
}

function isLexicon({ where }: WordList): boolean {
	return where.startsWith('src/engine/lexicon/');
}

function described([a, b]: readonly [WordList, WordList]): string {
	return `${a.where} and ${b.where}: ${inBoth(a, b).join(' ')}`;
}
