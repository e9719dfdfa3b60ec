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
		const groups = proposalGroups(ALL, NOTHING, inEnglish, 'en');
		assert.deepEqual(
			groups.map(({ kind, rows }) => [kind, ...rows.map(({ label, description }) => `${label}: ${description}`)]),
			[
				['avoid', 'Anne Roe: write Ann Roe · 1 article, against 5 · new entry'],
				['alias', 'Ann M. Roe: also for Ann Roe · 1 article · new entry'],
				['role', 'deputy mayor: Ann Roe · 4 Mar 2019 to 3 Jan 2020 · 1 article · new entry'],
				['entry', 'Ann Roe: mayor of Northport · 3 articles'],
			],
		);
	});

	it('leaves out what was refused, also when more articles show it', () => {
		const refused = new Set([proposalKey(PROPOSALS.alias), proposalKey(PROPOSALS.role)]);
		const later = { ...PROPOSALS.role, name: { ...ANN, id: 7, articles: 9 }, to: '2021-01-01' };
		const groups = proposalGroups([PROPOSALS.alias, later, PROPOSALS.entry], refused, inEnglish, 'en');
		assert.deepEqual(
			groups.map(({ kind }) => kind),
			['entry'],
		);
	});

	it('shows for each article the words, its date and its file', () => {
		const [evidence] = PROPOSALS.role.evidence;
		assert.ok(evidence);
		assert.deepEqual(evidenceLine(evidence, 'en'), { label: 'deputy mayor Ann Roe said', description: '4 Mar 2019 · harbour.txt' });
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
		const row = identityRow({ left: side('mayor', 3), right: side('dentist', 1), why: 'fields' }, inEnglish, 'en');
		assert.equal(row.question, 'Ann Roe, mayor (3 articles) — Ann Roe, dentist (1 article): same person?');
		assert.deepEqual([row.label, row.description], ['Ann Roe', 'dentist — mayor']);
	});

	it('says why it asks, in the reader’s language', () => {
		const question = { left: side('mayor', 3), right: side('dentist', 1), why: 'fields' } as const;
		assert.equal(identityRow(question, inEnglish, 'en').why, 'same name, another field of work');
		assert.equal(identityRow(question, (message) => message.toUpperCase(), 'en').why, 'SAME NAME, ANOTHER FIELD OF WORK');
	});

	it('differs from the next one in what is shown first and in what is read, also where nobody is described', () => {
		const asked = ['2020-01-03', '2021-02-04'].map((date) =>
			identityRow({ left: side('mayor', 3), right: { ...side(null, 1), date }, why: 'same-name' }, inEnglish, 'en'),
		);
		assert.deepEqual(
			asked.map(({ description }) => description),
			['3 Jan 2020, not described — mayor', '4 Feb 2021, not described — mayor'],
		);
		assert.equal(new Set(asked.map(({ question }) => question)).size, 2);
	});

	it('says where somebody is not described, and asks of what is no person whether it is the same', () => {
		const [left, right] = [
			{ ...side(null, 2), type: 'organization' as const },
			{ ...side('a bank', 1), name: 'Roe', type: 'organization' as const },
		];
		const row = identityRow({ left, right, why: 'spelling' }, inEnglish, 'en');
		assert.equal(row.question, 'Ann Roe, 3 Jan 2020, not described (2 articles) — Roe, a bank (1 article): the same?');
		assert.deepEqual([row.label, row.description], ['Ann Roe — Roe', '3 Jan 2020, not described — a bank']);
		assert.deepEqual(sideLine(left, inEnglish, 'en'), { label: 'Ann Roe', description: '2 articles · 3 Jan 2020 · 2.txt' });
	});
});
