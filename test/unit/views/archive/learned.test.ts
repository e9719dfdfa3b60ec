import assert from 'node:assert/strict';
import type { RegisterEntry } from '../../../../src/register/register.js';
import { learnedFacts } from '../../../../src/views/archive/learned.js';
import { inEnglish } from '../../../../src/views/phrase.js';
import { ANN, PROPOSALS } from './proposals.js';

const ROE: RegisterEntry = { id: 'roe', name: 'Ann Roe', type: 'person', note: 'Born 1970' };
const HALL: RegisterEntry = { id: 'roe-hall', name: 'Ann Roe', type: 'place' };
const ROLE = { title: 'deputy mayor', from: '2019-03-04', to: '2020-01-03', source: 'harbour.txt, 2019-03-04' };

describe('what the register learns', () => {
	it('is one new entry for all that is proposed of a name that it has not', () => {
		const { alias, avoid, role, entry } = PROPOSALS;
		assert.deepEqual(learnedFacts([HALL], [avoid, alias, role, entry], inEnglish), [
			{
				name: 'Ann Roe',
				type: 'person',
				avoid: [{ form: 'Anne Roe', why: '“Ann Roe” in 5 articles, this in 1 article.' }],
				aliases: ['Ann M. Roe'],
				roles: [ROLE],
			},
		]);
	});

	it('has why a form is avoided in the language of whoever adds it', () => {
		const [facts] = learnedFacts([], [PROPOSALS.avoid], (message, ...values) => inEnglish(message.toUpperCase(), ...values));
		assert.equal(facts?.avoid?.[0]?.why, '“Ann Roe” IN 5 ARTICLES, THIS IN 1 ARTICLE.');
	});

	it('is added to the entry of that name and type', () => {
		assert.deepEqual(learnedFacts([HALL, ROE], [PROPOSALS.role], inEnglish), [
			{ id: 'roe', name: 'Ann Roe', type: 'person', roles: [ROLE] },
		]);
	});

	it('is added to the entry that the archive names, whatever that is called', () => {
		const proposal = { ...PROPOSALS.alias, name: { ...ANN, entry: 'x' } };
		assert.deepEqual(learnedFacts([ROE, { id: 'x', name: 'Ann Margaret Roe', type: 'person' }], [proposal], inEnglish), [
			{ id: 'x', name: 'Ann Margaret Roe', type: 'person', aliases: ['Ann M. Roe'] },
		]);
	});

	it('does not overrule what editors have said of a form', () => {
		const entry: RegisterEntry = { ...ROE, avoid: [{ form: 'Ann M. Roe' }], aliases: ['Anne Roe'] };
		assert.deepEqual(learnedFacts([entry], [PROPOSALS.alias, PROPOSALS.avoid], inEnglish), [
			{ id: 'roe', name: 'Ann Roe', type: 'person' },
		]);
	});
});
