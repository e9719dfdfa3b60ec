import assert from 'node:assert/strict';
import type { RegisterEntry } from '../../../../src/register/register.js';
import { learnedFacts } from '../../../../src/views/archive/learned.js';
import { ANN, PROPOSALS } from './proposals.js';

const ROE: RegisterEntry = { id: 'roe', name: 'Ann Roe', type: 'person', note: 'Born 1970' };
const HALL: RegisterEntry = { id: 'roe-hall', name: 'Ann Roe', type: 'place' };
const ROLE = { title: 'deputy mayor', from: '2019-03-04', to: '2020-01-03', source: 'harbour.txt, 2019-03-04' };

describe('what the register learns', () => {
	it('is one new entry for all that is proposed of a name that it has not', () => {
		const { alias, avoid, role, entry } = PROPOSALS;
		assert.deepEqual(learnedFacts([HALL], [avoid, alias, role, entry]), [
			{
				name: 'Ann Roe',
				type: 'person',
				avoid: [{ form: 'Anne Roe', why: 'misspelled' }],
				aliases: ['Ann M. Roe'],
				roles: [ROLE],
			},
		]);
	});

	it('is added to the entry of that name and type', () => {
		assert.deepEqual(learnedFacts([HALL, ROE], [PROPOSALS.role]), [{ id: 'roe', name: 'Ann Roe', type: 'person', roles: [ROLE] }]);
	});

	it('is added to the entry that the archive names, whatever that is called', () => {
		const proposal = { ...PROPOSALS.alias, name: { ...ANN, entry: 'x' } };
		assert.deepEqual(learnedFacts([ROE, { id: 'x', name: 'Ann Margaret Roe', type: 'person' }], [proposal]), [
			{ id: 'x', name: 'Ann Margaret Roe', type: 'person', aliases: ['Ann M. Roe'] },
		]);
	});

	it('does not overrule what editors have said of a form', () => {
		const entry: RegisterEntry = { ...ROE, avoid: [{ form: 'Ann M. Roe' }], aliases: ['Anne Roe'] };
		assert.deepEqual(learnedFacts([entry], [PROPOSALS.alias, PROPOSALS.avoid]), [{ id: 'roe', name: 'Ann Roe', type: 'person' }]);
	});
});
