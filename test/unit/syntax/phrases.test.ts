import assert from 'node:assert/strict';
import { roleNoun } from '../../../src/engine/lexicon/role-nouns.js';
import { clauseEnd } from '../../../src/engine/syntax/clauses.js';
import { NamedText } from '../../../src/engine/syntax/named-text.js';
import { mainSubject, phraseEndingAt, phraseStartingAt, type Phrase } from '../../../src/engine/syntax/noun-phrases.js';
import type { Range } from '../../../src/engine/syntax/range.js';
import { rolePhraseAt, rolePhraseBefore } from '../../../src/engine/syntax/role-phrases.js';
import { frameOf, type Unit } from '../../../src/engine/syntax/units.js';
import { isAdverb, isFiniteVerb, isPossessive } from '../../../src/engine/syntax/word-kinds.js';
import { resolvedArticle } from '../quotes/quotes-of.js';

const WHO = { 'Rosa Quill': 'person', 'Tam Berrow': 'person', 'Harbour Post': 'organization', Ost: 'place' };

function unitsOf(text: string): readonly Unit[] {
	return frameOf(resolvedArticle(text, WHO), []).units;
}

/** The index of the first unit that a word is. */
function at(units: readonly Unit[], word: string): number {
	return units.findIndex(({ text }) => text === word.toLowerCase());
}

/** A phrase in words, its head behind a bar. */
function written(units: readonly Unit[], phrase: Phrase | null): string | null {
	const words = units.map(({ text }) => text);
	return phrase && `${words.slice(phrase.from, phrase.to).join(' ')} | ${words[phrase.head] ?? ''}`;
}

describe('a noun phrase', () => {
	for (const [text, verb, phrase] of [
		['The old harbour master said so.', 'said', 'the old harbour master | master'],
		['A spokesman for the Harbour Post said so.', 'said', 'a spokesman for the harbour post | spokesman'],
		['On Friday the pilot said so.', 'said', 'the pilot | pilot'],
		['They asked and she said so.', 'said', 'she | she'],
	] as const) {
		it(`is read up to the verb after it: ${text}`, () => {
			const units = unitsOf(text);
			assert.equal(written(units, phraseEndingAt(units, at(units, verb) - 1, 0)), phrase);
		});
	}

	for (const [text, first, phrase] of [
		['“So,” said the harbour master of Ost.', 'the', 'the harbour master | master'],
		['It was said by Rosa Quill, a pilot.', 'Rosa Quill', 'rosa quill | rosa quill'],
		['It was said by two old pilots on Friday.', 'two', 'two old pilots | pilots'],
	] as const) {
		it(`is read from its first word on: ${text}`, () => {
			const units = unitsOf(text);
			assert.equal(written(units, phraseStartingAt(units, at(units, first), units.length)), phrase);
		});
	}
});

describe('the subject of a clause', () => {
	for (const [text, subject] of [
		['The pilot of the ferry left.', 'the pilot | pilot'],
		['On Friday, Rosa Quill left.', 'rosa quill | rosa quill'],
		['Speaking to the crew, she left.', 'she | she'],
		['However, the crew spoke.', 'the crew | crew'],
	] as const) {
		it(`stands after what is put before it: ${text}`, () => {
			const units = unitsOf(text);
			assert.equal(written(units, mainSubject(units, 0, units.length)), subject);
		});
	}
});

describe('a role', () => {
	const textOf = (text: string): NamedText => new NamedText(resolvedArticle(text, WHO), roleNoun);
	const words = (text: NamedText, range: Range | undefined): string | undefined =>
		range &&
		text.frame.units
			.slice(range.from, range.to)
			.map(({ written }) => written)
			.join(' ');
	/** The unit that begins with the word. */
	const nameIn = (text: NamedText, word: string): number => text.frame.units.findIndex(({ written }) => written.startsWith(word));

	it('ends at the name that it is the title of', () => {
		const text = textOf('The former ferry pilot Rosa Quill left.');
		const phrase = rolePhraseBefore(text, nameIn(text, 'Rosa'), 0);
		assert.deepEqual([words(text, phrase), phrase?.role, phrase?.determiner], ['former ferry pilot', 'pilot', 'the']);
	});

	it('takes along the office after its preposition', () => {
		const text = textOf('The mayor of Ost Rosa Quill left.');
		assert.equal(words(text, rolePhraseBefore(text, nameIn(text, 'Rosa'), 0)), 'mayor of Ost');
	});

	it('has its owner beside it', () => {
		const text = textOf('They met Ost’s old mayor Rosa Quill.');
		const phrase = rolePhraseBefore(text, nameIn(text, 'Rosa'), 0);
		assert.deepEqual([words(text, phrase), words(text, phrase?.owner)], ['old mayor', 'Ost']);
	});

	it('does not begin before the verb of its clause', () => {
		const text = textOf('They will greet former mayor Rosa Quill.');
		assert.equal(words(text, rolePhraseBefore(text, nameIn(text, 'Rosa'), 0)), 'former mayor');
	});

	it('begins after a comma and ends before the next mark', () => {
		const text = textOf('Rosa Quill, a retired pilot of the ferry, left.');
		const phrase = rolePhraseAt(text, 2, text.frame.units.length);
		assert.deepEqual([words(text, phrase), phrase?.role, phrase?.closed], ['retired pilot of the ferry', 'pilot', true]);
	});

	it('is none where a verb stands before the noun', () => {
		const text = textOf('Rosa Quill, left the pilot alone.');
		assert.equal(rolePhraseAt(text, 2, text.frame.units.length), undefined);
	});

	it('ends its relative clause at the comma', () => {
		const text = textOf('Rosa Quill, who sold the ferry, left.');
		assert.equal(words(text, { from: 3, to: clauseEnd(text, 3, text.frame.units.length) }), 'sold the ferry');
	});
});

describe('a word', () => {
	const unit = (text: string): Unit | undefined => unitsOf(text)[0];

	it('is a finite verb by its list, its ending or its being an auxiliary', () => {
		assert.deepEqual(
			['said', 'sank', 'is', 'closed'].map((text) => isFiniteVerb(unit(text))),
			[true, true, true, true],
		);
		assert.deepEqual(
			['ferry', 'saying', 'of', 'quickly'].map((text) => isFiniteVerb(unit(text))),
			[false, false, false, false],
		);
	});

	it('is an adverb by its list or its ending, but for nouns that end alike', () => {
		assert.deepEqual(
			['quickly', 'also', 'family', 'assembly'].map((text) => isAdverb(unit(text))),
			[true, true, false, false],
		);
	});

	it('is the end of a possessive whatever the apostrophe', () => {
		assert.deepEqual(
			['Ost’s pier', "Ost's pier"].map((text) => isPossessive(unitsOf(text)[1])),
			[true, true],
		);
	});
});
