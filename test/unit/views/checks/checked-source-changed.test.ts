import assert from 'node:assert/strict';
import { changedSources } from '../../../../src/views/checks/checked-source-changed.js';
import { ENGLISH } from '../english.js';
import { tagged } from '../tagged.js';

const place = { file: 'sources/talk.vtt', sha256: 'aa', start: 0, end: 3, line: 1, words: 'No, no' };
const checked = (text: string) => ({
	by: 'Ida',
	at: '2026-03-01T10:00:00Z',
	text,
	evidence: { verdict: 'verbatim', substance: false, places: [place] } as const,
});

describe('a quote that was checked against a source', () => {
	const { text, annotations } = tagged(
		'<q1>“No,”</q1> he said. <q2>“Yes,”</q2> she said.',
		{},
		{ 1: { checked: checked('“No,”') }, 2: { checked: checked('“Yes!”') } },
	);
	const found = (sha256?: string): readonly string[] => {
		const sources = sha256 === undefined ? [] : [{ file: 'sources/talk.vtt', state: 'read' as const, sha256 }];
		return changedSources(text, annotations, sources, ENGLISH).map(
			({ start, message, evidence }) => `${start} ${message} ${evidence[0]?.message ?? ''}`,
		);
	};

	it('is found once that is another file or gone, with the words that it had; not where the quote itself was altered', () => {
		assert.deepEqual(found('aa'), []);
		assert.deepEqual(found('bb'), [
			'0 sources/talk.vtt has changed since Ida checked this quote on Sunday, 1 March 2026. The source then: No, no',
		]);
		assert.deepEqual(found(), [
			'0 sources/talk.vtt is no longer there: Ida checked this quote against it on Sunday, 1 March 2026. The source then: No, no',
		]);
		assert.deepEqual(changedSources(text, annotations, undefined, ENGLISH), []);
	});

	it('is found with the day as the article writes its dates', () => {
		const article = tagged('On {{February 3|2026-02-03}} <q1>“No,”</q1> he said.', {}, { 1: { checked: checked('“No,”') } });
		const [finding] = changedSources(article.text, article.annotations, [], ENGLISH);
		assert.match(finding?.message ?? '', /on Sunday, March 1, 2026\.$/);
	});
});
