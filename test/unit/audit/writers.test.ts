import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as v from 'valibot';
import { auditJson } from '../../../src/audit/audit-json.js';
import { auditPage } from '../../../src/audit/audit-page.js';
import { auditSheet } from '../../../src/audit/audit-sheet.js';
import type { AuditedArticle, AuditedSource } from '../../../src/audit/audit.js';
import { sourcesOf, sumsOf } from '../../../src/audit/folder.js';
import { headlineOf } from '../../../src/audit/headline.js';
import { auditJsonSchema, auditSchema } from '../../../src/audit/json-schema.js';
import { audited } from './audited.js';

const GENERATOR = { name: 'copydesk', version: '0.0.0' };

function source(name: string, more: Partial<AuditedSource> = {}): AuditedSource {
	return { name, kind: 'named', context: null, quotes: ['q1'], quotedWords: 10, reportedWords: 0, line: 3, paragraph: 1, ...more };
}

function article(path: string, sources: readonly AuditedSource[]): AuditedArticle {
	const audit = {
		words: 100,
		quotedWords: 10,
		reportedWords: 0,
		sources,
		noComments: [],
		otherReasons: [],
		isSingleSource: sources.length === 1,
	};
	return { path, date: '2020-01-05', headline: `Headline of ${path}`, audit };
}

const FERRY: AuditedArticle = {
	path: 'ferry.txt',
	date: null,
	headline: '',
	audit: audited(
		'“It holds,” said a clerk who asked not to be named because she still works there. Ann Low said it would sail. The port declined to comment.',
	),
};
const TWO = article('a.txt', [source('Ann Low'), source('officials', { kind: 'unnamed' })]);
const ONE = article('b.txt', [source('Ann Low', { context: '=SUM(1) <b>&' })]);

describe('Audits as a page to print', () => {
	it('show each source with its kind and reason, and who did not comment', () => {
		const page = auditPage([FERRY], GENERATOR);
		expect(page).to.contain('<th scope="row" dir="auto">a clerk</th>').and.to.contain('unnamed, with reason');
		expect(page).to.contain('because she still works there').and.to.contain('<strong>the port</strong>: declined to comment');
	});

	it('say in which paragraph and line a source stands', () => {
		const page = auditPage([article('a.txt', [source('Ann Low', { line: 12, paragraph: 5 })])], GENERATOR);
		expect(page).to.match(/<td[^>]*>5<\/td><td[^>]*>12<\/td>/);
	});

	it('of one article say its sums once', () => {
		expect(auditPage([TWO], GENERATOR).split('100 words')).to.have.length(2);
	});

	it('of a folder put articles with a single source first, and sum them up', () => {
		const page = auditPage([TWO, ONE], GENERATOR, 'stories');
		expect(page.indexOf('Headline of b.txt')).to.be.lessThan(page.indexOf('Headline of a.txt'));
		expect(page).to.contain('2 articles · 1 with a single source · 200 words · 10 % quoted');
	});

	it('have tables with captions, and headings of rows and columns', () => {
		const page = auditPage([TWO, ONE], GENERATOR);
		const count = (pattern: RegExp): number => page.match(pattern)?.length ?? 0;
		expect(count(/<table>/g))
			.to.equal(4)
			.and.to.equal(count(/<caption>/g))
			.and.to.equal(count(/<thead>/g));
		expect(count(/<th (?!scope="(?:row|col)")/g)).to.equal(0);
	});

	it('obey no markup of an article', () => {
		const page = auditPage([ONE], { ...GENERATOR, version: '"><script>' });
		expect(page).not.to.contain('<b>').and.not.to.contain('<script>');
		expect(page).to.contain('=SUM(1) &#60;b&#62;&#38;');
	});
});

describe('Audits as CSV', () => {
	it('have a row for each source, and for each who did not comment', () => {
		const [head, ...rows] = auditSheet([FERRY]).trim().split('\r\n');
		expect(head).to.match(/^article,date,headline,single_source,kind,source,context,evidence,/);
		expect(rows.map((row) => row.split(',').slice(4, 6).join(': '))).to.have.members([
			'unnamed-with-reason: a clerk',
			'named: Ann Low',
			'no-comment: the port',
		]);
	});

	it('say in which paragraph and line a source stands', () => {
		const [head = '', ...rows] = auditSheet([article('a.txt', [source('Ann Low', { line: 12, paragraph: 5 })])])
			.trim()
			.split('\r\n');
		const at = head.split(',').indexOf('paragraph');
		expect(rows.map((row) => row.split(',').slice(at, at + 2))).to.deep.equal([['5', '12']]);
	});

	it('have a row for an article in which nobody is quoted', () => {
		expect(
			auditSheet([article('c.txt', [])])
				.trim()
				.split('\r\n'),
		).to.have.length(2);
	});

	it('hold no formula', () => expect(auditSheet([ONE])).to.contain(",'=SUM(1) <b>&,"));
});

describe('Audits as JSON', () => {
	it('are what their schema says', () => {
		const document: unknown = JSON.parse(auditJson([FERRY, TWO, ONE], GENERATOR));
		expect(v.safeParse(v.strictObject(auditSchema.entries), document).issues).to.equal(undefined);
	});

	it('have the schema that `npm run schema` writes', () => {
		expect(readFileSync(new URL('../../../schemas/audit.schema.json', import.meta.url), 'utf8')).to.equal(auditJsonSchema());
	});
});

describe('Audits of a folder', () => {
	it('count in how many articles a source is', () => {
		expect(sourcesOf([TWO, ONE])[0]).to.deep.equal({
			name: 'Ann Low',
			kind: 'named',
			articles: 2,
			quotes: 2,
			quotedWords: 20,
			reportedWords: 0,
		});
	});

	it('sum up kinds', () => {
		expect(sumsOf([TWO, ONE])).to.deep.include({ articles: 2, singleSource: 1, sources: 3 });
		expect(sumsOf([TWO, ONE]).kinds).to.include({ named: 2, unnamed: 1, office: 0 });
	});
});

describe('the headline of an article in lists', () => {
	it('is the title that its front matter gives', () => {
		const text = '---\ntitle: "Sixty turbines"\n---\n\nThey turn.\n';
		const headline = { start: text.indexOf('title'), end: text.indexOf('\n---\n\n') };
		expect(headlineOf(text, { structure: { headline, blocks: [], unpaired: [] } })).to.equal('Sixty turbines');
	});
});
