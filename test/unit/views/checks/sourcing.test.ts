import assert from 'node:assert/strict';
import { findings, marked } from './findings.js';
import { tagged, type Tagged } from '../tagged.js';

const ROE = { p1: { name: 'Ana Roe', context: 'mayor' } };
const BY_ROE = { 1: { speaker: 'p1', source: 'Ana Roe' } };

function oneSource(): Tagged {
	return tagged('<q1>“We will be back by the spring,”</q1> [[Ana Roe|p1]] <c1>said</c1>. The council voted.', ROE, BY_ROE);
}

function twoSources(): Tagged {
	return tagged(
		'<q1>“We will be back by the spring,”</q1> [[Ana Roe|p1]] <c1>said</c1>. <q2>“They have lost their minds,”</q2> a person close to the talks <c2>said</c2>.',
		ROE,
		{ ...BY_ROE, 2: { source: 'a person close to the talks' } },
	);
}

describe('a single source', () => {
	const check = 'single-source';

	it('is pointed out where it is first quoted, with what it says', () => {
		const article = oneSource();
		assert.deepEqual(marked(article, check), ['Ana Roe']);
		const [finding] = findings(article, check);
		assert.match(finding?.message ?? '', /one source: Ana Roe\.$/);
		assert.deepEqual(
			finding?.evidence.map(({ start, end }) => article.text.slice(start, end)),
			['“We will be back by the spring,”'],
		);
	});

	it('is none where two speak, or nobody does', () => {
		assert.deepEqual(marked(twoSources(), check), []);
		assert.deepEqual(marked(tagged('The council voted.'), check), []);
	});
});

describe('a source that is not named', () => {
	const check = 'unexplained-unnamed-source';

	it('is pointed out where the article does not say why', () => {
		assert.deepEqual(marked(twoSources(), check), ['a person close to the talks']);
	});

	it('is not pointed out where the article says why', () => {
		const article = tagged(
			'[[Ana Roe|p1]] <c1>said</c1> <q1>it would rain</q1>. <q2>“They have lost their minds,”</q2> <c2>said</c2> a person close to the talks, who spoke on condition of anonymity because she was not authorized to speak.',
			ROE,
			{ 1: { speaker: 'p1', source: 'Ana Roe', kind: 'indirect' }, 2: { source: 'a person close to the talks' } },
		);
		assert.deepEqual(marked(article, check), []);
	});

	it('is none that has a name', () => {
		assert.deepEqual(marked(oneSource(), check), []);
	});
});
