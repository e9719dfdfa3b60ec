import assert from 'node:assert/strict';
import { likeliest } from '../../../src/views/named-near.js';
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
