import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { attentionCounts, attentionItems, faultySources } from '../../../src/views/attention.js';
import { inEnglish } from '../../../src/views/phrase.js';
import { tagged } from './tagged.js';

const CHECKED = { by: 'ed', at: '2024-05-01T10:00:00Z' };
const ORPHAN: Correction = {
	kind: 'not-a-name',
	id: 'c1',
	at: CHECKED.at,
	anchor: { start: 3, end: 7, exact: 'Nile', prefix: '', suffix: '' },
};

describe('what needs attention', () => {
	it('is a checked quote of which a word was changed, not one that stands as it was checked', () => {
		const { annotations, text } = tagged(
			'<q1>“We lost,”</q1> she said. <q2>“All of it.”</q2>',
			{},
			{ 1: { checked: { ...CHECKED, text: '“We won,”' } }, 2: { checked: { ...CHECKED, text: '“All of it.”' } } },
		);
		const [item, ...more] = attentionItems(annotations, text, [], [], inEnglish);
		assert.equal(more.length, 0);
		assert.ok(item?.kind === 'altered');
		assert.deepEqual([item.reason, item.words], ['Altered after ed checked it', '“We lost,” · Checked: “We won,”']);
	});

	it('is a source that cannot be read, whose name comes first: a narrow list cuts off the rest', () => {
		const sources = [{ file: 'sources/a.txt' }, { file: 'sources/tapes/torn.pdf', reason: 'it is broken' }];
		const items = faultySources(sources, inEnglish).map(({ reason, words }) => [reason, words]);
		assert.deepEqual(items, [['tapes/torn.pdf was not read', 'it is broken']]);
	});

	it('is a correction whose words are gone, with the place where it may belong', () => {
		const { annotations, text } = tagged('The Nil rises.', {});
		const [item] = attentionItems(annotations, text, [{ correction: ORPHAN, candidates: [{ start: 4, end: 7 }] }], [], inEnglish);
		assert.ok(item?.kind === 'orphan');
		assert.deepEqual([item.reason, item.words, item.span], ['Its words were not found: not a name', 'Nile', { start: 4, end: 7 }]);
	});

	it('is, of several such corrections, listed by where their words stood, in whatever order they were lost', () => {
		const { annotations, text } = tagged('The Nil rises.', {});
		const later = { ...ORPHAN, id: 'c2', anchor: { ...ORPHAN.anchor, start: 40, end: 44, exact: 'Mara' } };
		const items = attentionItems(
			annotations,
			text,
			[later, ORPHAN].map((correction) => ({ correction, candidates: [] })),
			[],
			inEnglish,
		);
		assert.deepEqual(
			items.map(({ words }) => words),
			['Nile', 'Mara'],
		);
	});

	it('is what the checks found and every note, each with the words that it is about', () => {
		const { annotations, text } = tagged(
			'[[Ana Roe|p1]] left. <q1>“All of it.”</q1>',
			{ p1: { name: 'Ana Roe', note: 'Ask for her age.' } },
			{ 1: { note: 'From the tape.' } },
		);
		const found = { check: 'quote-without-speaker', start: 14, end: 26, message: 'The article does not say who says this.' };
		const items = attentionItems(annotations, text, [], [found], inEnglish);
		assert.deepEqual(
			items.map(({ kind, reason, words }) => [kind, reason, words]),
			[
				['finding', found.message, '“All of it.”'],
				['note', 'Ask for her age.', 'Ana Roe'],
				['note', 'From the tape.', '“All of it.”'],
			],
		);
		assert.equal(attentionCounts(items, inEnglish), '1 finding · 2 notes');
	});

	it('says how much a finding weighs', () => {
		const { annotations, text } = tagged('[[Ana Roe|p1]] left. <q1>“All of it.”</q1>', { p1: { name: 'Ana Roe' } });
		const found = { check: 'quote-altered-in-substance', start: 14, end: 26, message: 'Altered.', severity: 'error' as const };
		assert.deepEqual(
			attentionItems(annotations, text, [], [found], inEnglish).map(({ severity }) => severity),
			['error'],
		);
	});

	it('is what the engine leaves open: between whom a quote lies, and a pronoun that speaks', () => {
		const { annotations, text } = tagged(
			'<q1>“All of it,”</q1> [[Roe|p1]] or [[Lee|p2]] said. <q2>“None,”</q2> she said. <q3>“Some,”</q3> an aide said.',
			{ p1: { name: 'Roe' }, p2: { name: 'Lee' } },
			{ 1: { candidates: ['p1', 'p2'] }, 2: { source: 'she' }, 3: { source: 'an aide' } },
		);
		const items = attentionItems(annotations, text, [], [], inEnglish);
		assert.deepEqual(
			items.map(({ kind, reason, words }) => [kind, reason, words]),
			[
				['question', 'Who says this: Roe or Lee?', '“All of it,”'],
				['question', 'Whom does “she” mean?', 'she'],
			],
		);
		const found = { check: 'quote-without-speaker', start: 0, end: 13, message: 'Unclear.' };
		assert.deepEqual(
			attentionItems(annotations, text, [], [found], inEnglish).map(({ kind }) => kind),
			['finding', 'question'],
		);
	});
});
