import { expect } from 'chai';
import type { AuditedArticle } from '../../../src/audit/audit.js';
import { auditOf } from '../../../src/audit/audit-of.js';
import { sourcesOf } from '../../../src/audit/folder.js';
import { annotateRegistered } from '../../../src/register/annotate-registered.js';
import { RegisterIndex } from '../../../src/register/index-of.js';
import { EMPTY_REGISTER } from '../../../src/register/register.js';
import { shippedModel } from '../shipped-model.js';

const REGISTER = new RegisterIndex({
	...EMPTY_REGISTER,
	entries: [
		{ id: 'cellist', name: 'Anna Weiss', type: 'person', roles: [{ title: 'cellist' }], distinctFrom: ['judge'] },
		{ id: 'judge', name: 'Anna Weiss', type: 'person', roles: [{ title: 'judge' }], distinctFrom: ['cellist'] },
		{ id: 'low', name: 'Teresa Low', type: 'person', aliases: ['Tess Low'] },
	],
});

function article(path: string, text: string): AuditedArticle {
	const annotations = annotateRegistered(text, [], { model: shippedModel() }, REGISTER);
	return { path, date: null, headline: '', audit: auditOf(text, annotations) };
}

describe('The sources of a folder', () => {
	it('are counted by the register: spellings of one are one, and namesakes are two', () => {
		const articles = [
			article('a.txt', '“I never played by the sea,” said Anna Weiss, a cellist from Lund.'),
			article('b.txt', '“The sale is halted,” said Anna Weiss, the judge.'),
			article('c.txt', '“We have waited nine years,” said Teresa Low, the mayor.'),
			article('d.txt', '“Everyone calls me that,” said Tess Low, pouring coffee on the deck.'),
		];
		expect(sourcesOf(articles).map(({ name, articles: count }) => `${name} ${count}`)).to.have.members([
			'Anna Weiss 1',
			'Anna Weiss 1',
			'Teresa Low 2',
		]);
	});
});
