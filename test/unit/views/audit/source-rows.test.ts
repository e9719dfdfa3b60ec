import assert from 'node:assert/strict';
import { inEnglish } from '../../../../src/views/phrase.js';
import { sourceGroups, sourcingLine } from '../../../../src/views/audit/source-rows.js';
import { tagged } from '../tagged.js';
import { auditWith, source } from './sources.js';

const { text, annotations } = tagged(
	'“We will go,” an aide said. [[Ana Roe|p1]] said <q1>the plan had failed</q1>. <q2>“We will go,”</q2> an aide said.',
	{ p1: { name: 'Ana Roe', context: 'mayor' } },
	{ 1: { speaker: 'p1', source: 'Ana Roe', kind: 'indirect' }, 2: { source: 'an aide' } },
);

describe('the list of an article’s sources', () => {
	const named = source({ name: 'Ana Roe', context: 'mayor', quotes: ['q1'], reportedWords: 4 });
	const reason = { start: 0, end: 4, text: 'because she was not authorized to speak', sentence: { start: 0, end: 10 } };
	const unnamed = source({ name: 'an aide', kind: 'unnamed-with-reason', quotes: ['q2'], quotedWords: 3, reason });

	it('has them by kind, the best named first, each with its share and where it is named', () => {
		const groups = sourceGroups(auditWith({ sources: [unnamed, named] }), annotations, inEnglish);
		assert.deepEqual(
			groups.map(({ kind, rows }) => [kind, ...rows.map(({ label, description, detail }) => [label, description, detail])]),
			[
				['named', ['Ana Roe', 'mayor', '1 quote · 4 words reported']],
				['unnamed-with-reason', ['an aide', '', '1 quote · 3 words quoted — because she was not authorized to speak']],
			],
		);
		const spans = groups.flatMap(({ rows }) => rows.map(({ span }) => span && text.slice(span.start, span.end)));
		assert.deepEqual(spans, ['Ana Roe', 'an aide']);
	});

	it('tells organizations from persons', () => {
		const article = tagged('[[Acme|o1]] and [[Ana Roe|p1]] spoke.', { o1: { name: 'Acme' }, p1: { name: 'Ana Roe' } });
		const sources = [source({ entity: 'o1', name: 'Acme' }), source({ entity: 'p1', name: 'Ana Roe' }), source({ name: 'an aide' })];
		const [group] = sourceGroups(auditWith({ sources }), article.annotations, inEnglish);
		assert.deepEqual(
			group?.rows.map(({ type }) => type),
			['organization', 'person', undefined],
		);
	});

	it('has those who did not comment last, each at its place', () => {
		const noComments = [{ start: 3, end: 9, text: 'did not respond', who: 'Roe Ltd' }];
		const [group] = sourceGroups(auditWith({ noComments }), annotations, inEnglish);
		assert.equal(group?.kind, 'no-comment');
		assert.deepEqual(group.rows, [
			{ label: 'Roe Ltd', description: 'did not respond', detail: '', span: { start: 3, end: 9 }, type: undefined },
		]);
	});

	it('is headed by what is quoted and reported of the article', () => {
		const audit = auditWith({ sources: [named], quotedWords: 50, reportedWords: 25 });
		assert.equal(sourcingLine(audit, inEnglish), '1 source · 25% of 200 words quoted, 13% reported');
		assert.equal(sourcingLine(auditWith({ words: 0 }), inEnglish), '0 sources · 0% of 0 words quoted, 0% reported');
	});
});
