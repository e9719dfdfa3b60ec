import assert from 'node:assert/strict';
import type { IdentitySide } from '../../../../src/archive/archive.js';
import { identityRow, sideLine } from '../../../../src/views/archive/identity-rows.js';
import { evidenceLine, proposalGroups, proposalKey } from '../../../../src/views/archive/proposal-rows.js';
import { inEnglish } from '../../../../src/views/phrase.js';
import { ANN, PROPOSALS } from './proposals.js';

const ALL = Object.values(PROPOSALS);
const NOTHING: ReadonlySet<string> = new Set();

describe('the list of what the register could learn', () => {
	it('has a group for each kind, what may be wrong in articles first', () => {
		const groups = proposalGroups(ALL, NOTHING, inEnglish);
		assert.deepEqual(
			groups.map(({ kind, rows }) => [kind, ...rows.map(({ label, description }) => `${label}: ${description}`)]),
			[
				['avoid', 'Anne Roe: write Ann Roe · 1 article, against 5 · new entry'],
				['alias', 'Ann M. Roe: also for Ann Roe · 1 article · new entry'],
				['role', 'deputy mayor: Ann Roe · 2019-03-04 to 2020-01-03 · 1 article · new entry'],
				['entry', 'Ann Roe: mayor of Northport · 3 articles'],
			],
		);
	});

	it('leaves out what was refused, also when more articles show it', () => {
		const refused = new Set([proposalKey(PROPOSALS.alias), proposalKey(PROPOSALS.role)]);
		const later = { ...PROPOSALS.role, name: { ...ANN, id: 7, articles: 9 }, to: '2021-01-01' };
		const groups = proposalGroups([PROPOSALS.alias, later, PROPOSALS.entry], refused, inEnglish);
		assert.deepEqual(
			groups.map(({ kind }) => kind),
			['entry'],
		);
	});

	it('shows for each article the words, its date and its file', () => {
		const [evidence] = PROPOSALS.role.evidence;
		assert.ok(evidence);
		assert.deepEqual(evidenceLine(evidence), { label: 'deputy mayor Ann Roe said', description: '2019-03-04 · harbour.txt' });
	});
});

describe('a question of who is who', () => {
	const side = (context: string | null, articles: number): IdentitySide => ({
		path: `${articles}.txt`,
		name: 'Ann Roe',
		type: 'person',
		date: '2020-01-03',
		headline: 'The harbour opens',
		context,
		mention: { start: 0, end: 7 },
		articles,
	});

	it('names both, with what the articles call them and how many there are', () => {
		const row = identityRow({ left: side('mayor', 3), right: side('dentist', 1), why: 'fields' }, inEnglish);
		assert.equal(row.question, 'Ann Roe, mayor (3 articles) — Ann Roe, dentist (1 article): same person?');
		assert.deepEqual([row.label, row.description], ['Ann Roe', 'dentist — mayor']);
	});

	it('says why it asks, in the reader’s language', () => {
		const question = { left: side('mayor', 3), right: side('dentist', 1), why: 'fields' } as const;
		assert.equal(identityRow(question, inEnglish).why, 'same name, another field of work');
		assert.equal(identityRow(question, (message) => message.toUpperCase()).why, 'SAME NAME, ANOTHER FIELD OF WORK');
	});

	it('differs from the next one in what is shown first and in what is read, also where nobody is described', () => {
		const asked = ['2020-01-03', '2021-02-04'].map((date) =>
			identityRow({ left: side('mayor', 3), right: { ...side(null, 1), date }, why: 'same-name' }, inEnglish),
		);
		assert.deepEqual(
			asked.map(({ description }) => description),
			['2020-01-03, not described — mayor', '2021-02-04, not described — mayor'],
		);
		assert.equal(new Set(asked.map(({ question }) => question)).size, 2);
	});

	it('says where somebody is not described, and asks of what is no person whether it is the same', () => {
		const [left, right] = [
			{ ...side(null, 2), type: 'organization' as const },
			{ ...side('a bank', 1), name: 'Roe', type: 'organization' as const },
		];
		const row = identityRow({ left, right, why: 'spelling' }, inEnglish);
		assert.equal(row.question, 'Ann Roe, 2020-01-03, not described (2 articles) — Roe, a bank (1 article): the same?');
		assert.deepEqual([row.label, row.description], ['Ann Roe — Roe', '2020-01-03, not described — a bank']);
		assert.deepEqual(sideLine(left, inEnglish), { label: 'Ann Roe', description: '2 articles · 2020-01-03 · 2.txt' });
	});
});
