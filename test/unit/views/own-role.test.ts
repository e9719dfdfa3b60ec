import assert from 'node:assert/strict';
import type { Entity } from '../../../src/annotations.js';
import { hasOwnRole } from '../../../src/views/own-role.js';

function roe(context: string | null, titles: readonly string[]): Entity {
	const register = { id: 'ann-roe', name: 'Ann Roe', roles: titles.map((title) => ({ title })) };
	return { id: 'e1', type: 'person', name: 'Ann Roe', aliases: [], context, evidence: [], register };
}

describe('a person whom the register has', () => {
	it('gets a role only where the article says another', () => {
		assert.ok(hasOwnRole(roe('treasurer of Ottery', ['mayor of Ottery'])));
		for (const same of ['mayor', 'former mayor of Ottery']) assert.ok(!hasOwnRole(roe(same, ['Mayor of Ottery'])), same);
	});

	it('gets the first role from the article', () => {
		assert.ok(hasOwnRole(roe('mayor of Ottery', [])));
	});

	it('gets no role where the article says none', () => {
		assert.ok(!hasOwnRole(roe(null, ['mayor of Ottery'])));
	});
});
