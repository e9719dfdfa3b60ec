import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { attentionItems } from '../../../src/views/attention.js';
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
		const [item, ...more] = attentionItems(annotations, text, []);
		assert.equal(more.length, 0);
		assert.ok(item?.kind === 'altered-quote');
		assert.deepEqual([item.checkedText, item.presentText], ['“We won,”', '“We lost,”']);
	});

	it('is a correction whose words are gone, with the place where it may belong', () => {
		const { annotations, text } = tagged('The Nil rises.', {});
		const [item] = attentionItems(annotations, text, [{ correction: ORPHAN, candidates: [{ start: 4, end: 7 }] }]);
		assert.ok(item?.kind === 'orphan');
		assert.deepEqual([item.label, item.span], ['Nile', { start: 4, end: 7 }]);
	});
});
