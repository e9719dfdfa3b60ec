import assert from 'node:assert/strict';
import { mentionExcerpt, mentionNodes, nameGroups, type NamesOptions } from '../../../src/views/names-tree.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { tagged } from './tagged.js';

const { text, index } = tagged(
	'[[Portel|g1]] hears [[Zoë Almqvist|p1]]. [[Adam Rook|p2]] was there. ((He|p2)) left. [[Rook|p2]] came back.\n<q1>“Yes,”</q1> [[Almqvist|p1]] said.',
	{ p1: { name: 'Zoë Almqvist', context: 'judge' }, p2: { name: 'Adam Rook' }, g1: { name: 'Portel' } },
	{ 1: { speaker: 'p1' } },
);

function listed(options: Partial<NamesOptions>): readonly (readonly string[])[] {
	return nameGroups(index, { order: 'prominence', filter: '', ...options }).map((group) => [
		group.type,
		...group.names.map((node) => node.entity.name),
	]);
}

describe('the list of names', () => {
	it('groups by type, leaves empty types out, and sorts as the badges count, of those named alike by quotes', () => {
		assert.deepEqual(listed({}), [
			['person', 'Adam Rook', 'Zoë Almqvist'],
			['place', 'Portel'],
		]);
		const alike = tagged(
			'[[Bo Zell|p1]] met [[Zed Abel|p2]]: <q1>“Hi.”</q1>',
			{ p1: { name: 'Bo Zell' }, p2: { name: 'Zed Abel' } },
			{ 1: { speaker: 'p2' } },
		);
		const [group] = nameGroups(alike.index, { order: 'prominence', filter: '' });
		assert.deepEqual(
			group?.names.map((node) => node.entity.name),
			['Zed Abel', 'Bo Zell'],
		);
	});

	it('sorts by surname, or by first appearance', () => {
		assert.deepEqual(listed({ order: 'alphabet' })[0], ['person', 'Zoë Almqvist', 'Adam Rook']);
		assert.deepEqual(listed({ order: 'appearance' })[0], ['person', 'Zoë Almqvist', 'Adam Rook']);
		const reversed = tagged('[[Bo Zell|p1]] met [[Zed Abel|p2]].', { p1: { name: 'Bo Zell' }, p2: { name: 'Zed Abel' } });
		const [group] = nameGroups(reversed.index, { order: 'alphabet', filter: '' });
		assert.deepEqual(
			group?.names.map((node) => node.entity.name),
			['Zed Abel', 'Bo Zell'],
		);
	});

	it('finds a name without its accents, by its context, and by several words in any order', () => {
		assert.deepEqual(listed({ filter: 'zoe' }), [['person', 'Zoë Almqvist']]);
		assert.deepEqual(listed({ filter: 'JUDGE almq' }), [['person', 'Zoë Almqvist']]);
		assert.deepEqual(listed({ filter: 'nobody' }), []);
	});

	it('opens a name to its mentions, each with the words around it and the mention marked', () => {
		const rook = nameGroups(index, { order: 'prominence', filter: 'rook' })[0]?.names[0];
		assert.ok(rook);
		const mentions = mentionNodes(rook, index);
		assert.deepEqual(
			mentions.map((node) => node.number),
			[1, 2, 3],
		);
		const [, he] = mentions;
		assert.ok(he);
		const { label, highlight } = mentionExcerpt(he, text, index);
		assert.equal(label.slice(highlight.start, highlight.end), 'He');
		assert.ok(label.startsWith('…'), label);
		assert.ok(!label.includes('Yes'), 'an excerpt stays in its paragraph');
		assert.ok(highlight.start <= 15, 'a narrow sidebar shows the mention');
	});

	it('counts the ticks of names alone: nobody has to tick pronouns', () => {
		const checked = { by: 'Ida', at: '2026-03-01T10:00:00Z' };
		const mentions = index.annotations.mentions.map((mention) => (mention.form === 'name' ? { ...mention, checked } : mention));
		const ticked = new AnnotationIndex({ ...index.annotations, mentions });
		const rook = nameGroups(ticked, { order: 'prominence', filter: 'rook' })[0]?.names[0];
		assert.deepEqual([rook?.mentions, rook?.counted, rook?.checked], [3, 2, 2]);
	});
});
