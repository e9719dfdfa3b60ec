import assert from 'node:assert/strict';
import { renameEdits, renameTarget } from '../../../src/views/rename.js';
import { offsetOf, tagged, type Tagged } from './tagged.js';

/** The article after a rename at the first place where `words` stand. */
function renamed({ text, index }: Tagged, words: string, newName: string): string {
	const target = renameTarget(text, offsetOf(text, words), index);
	if ('refusal' in target) return target.refusal;
	const edits = renameEdits(text, target, newName, index);
	if ('refusal' in edits) return edits.refusal;
	return [...edits].reverse().reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

const LEONID = tagged('[[Leonid Varga|p1]] met [[Varga|p1]]’s sister. “[[Leonid|p1]]!” she cried. ((He|p1)) waved.', {
	p1: { name: 'Leonid Varga' },
});

describe('renaming', () => {
	it('a new full name gives each mention its part and keeps possessives and pronouns', () => {
		assert.equal(renamed(LEONID, 'Leonid Varga', 'Leonard Vargas'), 'Leonard Vargas met Vargas’s sister. “Leonard!” she cried. He waved.');
	});

	it('at the surname alone, only the surname changes, everywhere', () => {
		assert.equal(renamed(LEONID, 'Varga’s', 'Vargha'), 'Leonid Vargha met Vargha’s sister. “Leonid!” she cried. He waved.');
	});

	it('the full name typed at a surname is understood as the full name', () => {
		assert.equal(renamed(LEONID, 'Varga’s', 'Leonid Vargha'), 'Leonid Vargha met Vargha’s sister. “Leonid!” she cried. He waved.');
	});

	it('a surname of two words goes where the aliases show that it begins', () => {
		const article = tagged('[[Idris Ben Salah|p1]] spoke. [[Ben Salah|p1]] left.', { p1: { name: 'Idris Ben Salah' } });
		assert.equal(renamed(article, 'Idris', 'Idris Bensalah'), 'Idris Bensalah spoke. Bensalah left.');
	});

	it('a second forename does not creep into the surname', () => {
		const article = tagged('[[Mara Lind|p1]] spoke. [[Lind|p1]] left. [[Mara|p1]] laughed.', { p1: { name: 'Mara Lind' } });
		assert.equal(renamed(article, 'Mara Lind', 'Mara Eva Lind'), 'Mara Eva Lind spoke. Lind left. Mara laughed.');
	});

	it('a mention in another spelling gets the new name as well', () => {
		const article = tagged('[[Joanna Brzezińska|p1]] spoke. [[Brzezinska|p1]] left.', { p1: { name: 'Joanna Brzezińska' } });
		assert.equal(renamed(article, 'Joanna', 'Joanna Brzozowska'), 'Joanna Brzozowska spoke. Brzozowska left.');
	});

	it('a headline in capitals stays in capitals', () => {
		const article = tagged('[[VARGA|p1]] RESIGNS\n\n[[Leonid Varga|p1]] resigned.', { p1: { name: 'Leonid Varga' } });
		assert.equal(renamed(article, 'Leonid', 'Leonid Vargha'), 'VARGHA RESIGNS\n\nLeonid Vargha resigned.');
	});

	it('a bare apostrophe gets its s when the new name does not end in one', () => {
		const article = tagged('[[Ida Hughes|p1]] spoke. It was [[Hughes|p1]]’ plan.', { p1: { name: 'Ida Hughes' } });
		assert.equal(renamed(article, 'Ida', 'Ida Smith'), 'Ida Smith spoke. It was Smith’s plan.');
	});

	it('a nickname made of other words stays', () => {
		const article = tagged('[[Leonid Varga|p1]], or [[Leo the Lion|p1]], spoke.', { p1: { name: 'Leonid Varga' } });
		assert.equal(renamed(article, 'Leonid', 'Leonid Vargha'), 'Leonid Vargha, or Leo the Lion, spoke.');
	});

	it('an organization changes where it is called by the same words', () => {
		const article = tagged('[[Harbour Trust|o1]] ([[HT|o1]]) said. The [[Harbour Trust|o1]] left.', { o1: { name: 'Harbour Trust' } });
		assert.equal(renamed(article, 'Harbour', 'Quay Trust'), 'Quay Trust (HT) said. The Quay Trust left.');
	});

	it('names inside quotation marks are pointed out, so that nobody alters a quotation unasked', () => {
		const { text, index } = tagged('[[Leonid Varga|p1]] left. <q1>“[[Varga|p1]] was tired,”</q1> she said.', {
			p1: { name: 'Leonid Varga' },
		});
		const target = renameTarget(text, 0, index);
		assert.ok(!('refusal' in target));
		const edits = renameEdits(text, target, 'Leonid Vargha', index);
		assert.ok(!('refusal' in edits));
		assert.deepEqual(
			edits.map((edit) => edit.kind),
			['sure', 'quoted'],
		);
	});

	it('the same words where nothing is marked are offered, longer words and other people are not', () => {
		const { text, index } = tagged('[[Leonid Varga|p1]] left. “Varga is tired,” said [[Ida Varga|p2]]. Vargas stayed.', {
			p1: { name: 'Leonid Varga', aliases: ['Varga'] },
			p2: { name: 'Ida Varga' },
		});
		const target = renameTarget(text, 0, index);
		assert.ok(!('refusal' in target));
		const edits = renameEdits(text, target, 'Leonid Vargha', index);
		assert.ok(!('refusal' in edits));
		assert.deepEqual(
			edits.map((edit) => [edit.start, edit.text, edit.kind]),
			[
				[0, 'Leonid Vargha', 'sure'],
				[offsetOf(text, 'Varga is'), 'Vargha', 'unmarked'],
			],
		);
	});

	it('says why a pronoun, plain text or an empty name cannot be renamed', () => {
		assert.match(renamed(LEONID, 'He waved', 'She'), /“He” stands for Leonid Varga/);
		assert.match(renamed(LEONID, 'met', 'x'), /no name here/);
		assert.match(renamed(LEONID, 'Leonid', '  '), /at least one letter/);
	});
});
