import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { Lexicon } from '../../../src/engine/ner/lexicon.js';
import type { Lesson } from '../../../train/corpora.js';
import { Disguiser } from '../../../train/disguise.js';

const TEXT = 'Tove Ostrel of the Gotland Savings Bank met Swedish ministers. Ostrel said Gotland would wait.';

/** A lesson on TEXT. */
function lesson(): Lesson {
	const label = (words: string, type: 'person' | 'organization' | 'group' | 'place', from = 0): Lesson['labels'][number] => {
		const start = TEXT.indexOf(words, from);
		return { start, end: start + words.length, types: [type], unsure: false };
	};
	const labels = [
		label('Tove Ostrel', 'person'),
		label('Gotland Savings Bank', 'organization'),
		label('Swedish', 'group'),
		label('Ostrel', 'person', TEXT.indexOf('ministers')),
		label('Gotland', 'place', TEXT.indexOf('said')),
	];
	return { id: 'a', corpus: 'gold', text: TEXT, labels, weight: 1 };
}

/** Copies by different seeds, as the names in each. */
function copies(): string[][] {
	const lexicon = { entryOf: () => ({ middle: 0, capitals: 0 }) } as unknown as Lexicon;
	const disguiser = new Disguiser(lexicon, []);
	return Array.from({ length: 20 }, (_, seed) => {
		const { text, labels } = disguiser.copyOf(lesson(), 0.7, seed);
		return labels.map(({ start, end }) => text.slice(start, end));
	});
}

describe('disguised copies of articles', () => {
	before(function () {
		if (!existsSync('work/lists/node_modules/@faker-js/faker')) this.skip();
	});

	it('have other names in most cases', () => {
		assert.ok(copies().filter(([person]) => person !== 'Tove Ostrel').length > 10);
	});

	it('keep the words that tell what a name is, and peoples', () => {
		for (const [, bank, group] of copies()) assert.deepEqual([bank?.split(' ').at(-1), group], ['Bank', 'Swedish']);
	});

	it('call the same thing the same', () => {
		for (const [person, bank, , surname, place] of copies())
			assert.deepEqual([person?.split(' ').at(-1), bank?.split(' ')[0]], [surname, place]);
	});

	it('are the same each time', () => {
		assert.deepEqual(copies(), copies());
	});
});
