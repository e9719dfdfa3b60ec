import assert from 'node:assert/strict';
import { likeliest, likelySpeakers } from '../../../src/views/named-near.js';
import { tagged } from './tagged.js';

describe('the answers to who it is', () => {
	it('are those of the type asked for first, the nearest of them on top, then the most mentioned', () => {
		const far = 'Nothing else happened at the harbour. '.repeat(30);
		const { text, index } = tagged(
			`[[Fjordline|o1]] and [[Fjordline|o1]] met [[Ana Roe|p1]]. [[Bo Lind|p2]] and [[Bo Lind|p2]] left. ${far} [[Cy Dahl|p3]] and [[Portmore|o2]] came.`,
			{
				p1: { name: 'Ana Roe' },
				p2: { name: 'Bo Lind' },
				p3: { name: 'Cy Dahl' },
				o1: { name: 'Fjordline', type: 'organization' },
				o2: { name: 'Portmore', type: 'organization' },
			},
		);
		const names = likeliest(index, text.indexOf('came'), 'person').map(({ name }) => name);
		assert.deepEqual(names, ['Cy Dahl', 'Bo Lind', 'Ana Roe', 'Portmore', 'Fjordline']);
	});
});

describe('who may say a quote', () => {
	const { text, index } = tagged(
		'[[Fjordline|o1]], [[Ana Roe|p1]], [[Bo Lind|p2]], [[Cy Dahl|p3]] and the [[Teamsters|g1]] met. They said no.',
		{
			p1: { name: 'Ana Roe' },
			p2: { name: 'Bo Lind' },
			p3: { name: 'Cy Dahl' },
			o1: { name: 'Fjordline', type: 'organization' },
			g1: { name: 'Teamsters', type: 'group' },
		},
	);
	const namesFor = (source: string): string[] => likelySpeakers(index, text.indexOf('They'), source).map(({ name }) => name);

	it('is an organization or a group as well where the source is they', () => {
		assert.deepEqual(namesFor('They').slice(0, 3), ['Teamsters', 'Fjordline', 'Cy Dahl']);
	});

	it('is a person where the source is he', () => {
		assert.deepEqual(namesFor('He'), ['Cy Dahl', 'Bo Lind', 'Ana Roe']);
	});

	it('is hardly whoever wrote the article', () => {
		const article = tagged(
			'Council sells the harbour\n\nBy [[Eva Sund|p1]]\n\n[[Ana Roe|p2]] met the [[Port Union|o1]] on Monday. “No deal,” she added.',
			{ p1: { name: 'Eva Sund' }, p2: { name: 'Ana Roe' }, o1: { name: 'Port Union', type: 'organization' } },
		);
		const at = article.text.indexOf('“No');
		assert.deepEqual(
			likelySpeakers(article.index, at, 'she').map(({ name }) => name),
			['Ana Roe'],
		);
		assert.deepEqual(
			likeliest(article.index, at, 'person').map(({ name }) => name),
			['Ana Roe', 'Eva Sund', 'Port Union'],
		);
	});
});
