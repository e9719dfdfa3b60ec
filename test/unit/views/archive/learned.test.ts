import assert from 'node:assert/strict';
import { EMPTY_REGISTER, type Register } from '../../../../src/register/register.js';
import { learnedEntries } from '../../../../src/views/archive/learned.js';
import { ANN, PROPOSALS } from './proposals.js';

const KNOWN: Register = {
	...EMPTY_REGISTER,
	entries: [
		{ id: 'roe', name: 'Ann Roe', type: 'person', roles: [{ title: 'mayor', from: '2020-01-04' }], note: 'Born 1970' },
		{ id: 'roe-hall', name: 'Ann Roe', type: 'place' },
	],
};

describe('what the register learns', () => {
	it('is one new entry for all that is proposed of a name that it has not', () => {
		const { alias, avoid, role, entry } = PROPOSALS;
		assert.deepEqual(learnedEntries(EMPTY_REGISTER, [avoid, alias, role, entry]), [
			{
				id: 'ann-roe',
				name: 'Ann Roe',
				type: 'person',
				avoid: [{ form: 'Anne Roe', why: 'misspelled' }],
				aliases: ['Ann M. Roe'],
				roles: [{ title: 'deputy mayor', from: '2019-03-04', to: '2020-01-03', source: 'harbour.txt, 2019-03-04' }],
			},
		]);
	});

	it('is added to the entry of that name and type, which keeps what it has; roles stand in the order of time', () => {
		const [entry, ...more] = learnedEntries(KNOWN, [PROPOSALS.role]);
		assert.deepEqual(more, []);
		assert.equal(entry?.id, 'roe');
		assert.equal(entry.note, 'Born 1970');
		assert.deepEqual(
			entry.roles?.map(({ title }) => title),
			['deputy mayor', 'mayor'],
		);
	});

	it('is added to the entry that the archive names, whatever that is called', () => {
		const registers = { ...EMPTY_REGISTER, entries: [{ id: 'x', name: 'Ann Margaret Roe', type: 'person' as const }] };
		const proposal = { ...PROPOSALS.alias, name: { ...ANN, entry: 'x' } };
		assert.deepEqual(learnedEntries(registers, [proposal]), [
			{ id: 'x', name: 'Ann Margaret Roe', type: 'person', aliases: ['Ann M. Roe'] },
		]);
	});

	it('does not overrule what editors have said of a form', () => {
		const entries = [{ id: 'roe', name: 'Ann Roe', type: 'person' as const, avoid: [{ form: 'Ann M. Roe' }], aliases: ['Anne Roe'] }];
		const registers = { ...EMPTY_REGISTER, entries };
		assert.deepEqual(learnedEntries(registers, [PROPOSALS.alias, PROPOSALS.avoid]), entries);
	});
});
