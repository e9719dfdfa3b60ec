import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { attentionItems } from '../../../src/views/attention.js';
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
		assert.deepEqual([item.label, item.reason], ['“We lost,”', 'altered after ed checked it · Checked: “We won,”']);
	});

	it('is a correction whose words are gone, with the place where it may belong', () => {
		const { annotations, text } = tagged('The Nil rises.', {});
		const [item] = attentionItems(annotations, text, [{ correction: ORPHAN, candidates: [{ start: 4, end: 7 }] }], [], inEnglish);
		assert.ok(item?.kind === 'orphan');
		assert.deepEqual([item.label, item.reason, item.span], ['Nile', 'not a name · its words were not found', { start: 4, end: 7 }]);
	});

	it('is what the checks found and every note, each with the words that it is about', () => {
		const { annotations, text } = tagged(
			'[[Ana Roe|p1]] left. <q1>“All of it.”</q1>',
			{ p1: { name: 'Ana Roe', note: 'Ask for her age.' } },
			{ 1: { note: 'From the tape.' } },
		);
		const found = { start: 14, end: 26, message: 'The article does not say who says this.' };
		const items = attentionItems(annotations, text, [], [found], inEnglish);
		assert.deepEqual(
			items.map(({ kind, label, reason }) => [kind, label, reason]),
			[
				['finding', found.message, '“All of it.”'],
				['note', 'Ask for her age.', 'Ana Roe'],
				['note', 'From the tape.', '“All of it.”'],
			],
		);
	});
});
