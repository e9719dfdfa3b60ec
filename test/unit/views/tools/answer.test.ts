import assert from 'node:assert/strict';
import { DEFAULT_SEVERITIES } from '../../../../src/views/checks/severity.js';
import { answerTo } from '../../../../src/views/tools/answer.js';
import type { ToolAnswers, ToolQuery } from '../../../../src/views/tools/answers.js';
import { tagged } from '../tagged.js';

const ARTICLE = tagged(
	[
		'Northby loses its bridge',
		'[[Ann Roe|p1]], the mayor of [[Northby|g1]], <c1>spoke</c1> first. <q1>“It was old,”</q1> [[Roe|p1]] said.',
		'[[Jon Roe|p2]], her brother, said <q2>it had been <q3>“a wreck”</q3> for years</q2>. ((He|p2)) left.\n<q4>“Nobody asked us,”</q4> said a fisherman.\n\nThey said “it was over and went home.',
		'[[Mayor|w1]] is a play by [[Élise Å\u202Ecker|p3]].',
	].join('\n\n'),
	{
		p1: { name: 'Ann Roe', context: 'mayor of Northby', evidence: ['the mayor of Northby'], note: 'as on her card' },
		g1: { name: 'Northby' },
		p2: { name: 'Jon Roe', context: 'Ann Roe’s brother' },
		w1: { name: 'Mayor' },
		p3: { name: 'Élise Å\u202Ecker' },
	},
	{
		1: { speaker: 'p1', source: 'Roe' },
		2: { speaker: 'p2', kind: 'indirect' },
		3: { speaker: 'p2', kind: 'partial' },
		4: { source: 'a fisherman' },
	},
	'2020-01-05',
);

function ask<Tool extends ToolQuery['tool']>(query: ToolQuery & { readonly tool: Tool }, article = ARTICLE): ToolAnswers[Tool] {
	return answerTo(query, article.text, article.annotations, DEFAULT_SEVERITIES) as ToolAnswers[Tool];
}

function whoIs(name: string): string[] {
	return ask<'who_is'>({ tool: 'who_is', name }).found.map((entity) => entity.name);
}

function quotesBy(speaker: string): string[] {
	return ask<'quotes_by'>({ tool: 'quotes_by', speaker }).quotes.map(({ words }) => words);
}

describe('an assistant that asks who somebody is', () => {
	it('is given what the article says, the sentence that says it and where that stands', () => {
		const { article, found } = ask<'who_is'>({ tool: 'who_is', name: 'Ann Roe' });
		assert.deepEqual(article, { headline: 'Northby loses its bridge', date: '2020-01-05' });
		const sentence = 'Ann Roe, the mayor of Northby, spoke first.';
		const start = ARTICLE.text.indexOf(sentence);
		const passage = { words: sentence, paragraph: 2, line: 3, column: 1, start, end: start + sentence.length };
		assert.deepEqual(found, [
			{
				name: 'Ann Roe',
				type: 'person',
				aliases: ['Roe'],
				context: 'mayor of Northby',
				note: 'as on her card',
				mentions: 2,
				quotes: 1,
				introduction: passage,
				evidence: [passage],
			},
		]);
	});

	it('may use any form, without capitals and accents', () => {
		assert.deepEqual(whoIs('ROE'), ['Ann Roe']);
		assert.deepEqual(whoIs('elise'), ['Élise Å‹U+202E›cker']);
	});

	it('may use part of the name where nobody is called just so', () => {
		assert.deepEqual(whoIs('jon'), ['Jon Roe']);
		assert.deepEqual(whoIs('Jo'), []);
	});

	it('may put a form of address before the name', () => {
		assert.deepEqual(whoIs('Mr. Jon Roe'), ['Jon Roe']);
		assert.deepEqual(quotesBy('Ms Ann'), ['“It was old,”']);
	});

	it('may describe them where no name fits', () => {
		assert.deepEqual(whoIs('brother'), ['Jon Roe']);
		assert.deepEqual(whoIs('mayor of Northby'), ['Ann Roe']);
		assert.deepEqual(whoIs('the mayor of Northby'), ['Ann Roe']);
	});

	it('gets nobody for a name without letters', () => {
		assert.deepEqual(whoIs('…'), []);
	});
});

describe('an assistant that asks what somebody said', () => {
	it('is given the words, who speaks, and how the article calls the source', () => {
		const [quote] = ask<'quotes_by'>({ tool: 'quotes_by', speaker: 'Ann Roe' }).quotes;
		assert.ok(quote);
		const { words, speaker, source, kind, state, paragraph, line } = quote;
		assert.deepEqual(
			{ words, speaker, source, kind, state, paragraph, line },
			{
				words: '“It was old,”',
				speaker: 'Ann Roe',
				source: 'Roe',
				kind: 'direct',
				state: 'unchecked',
				paragraph: 2,
				line: 3,
			},
		);
		assert.equal(ARTICLE.text.slice(quote.start, quote.end), words);
	});

	it('gets words in marks with the indirect quote that they are part of', () => {
		const { quotes } = ask<'quotes_by'>({ tool: 'quotes_by', speaker: 'Jon' });
		assert.deepEqual(
			quotes.map(({ words, marked }) => [words, marked]),
			[['it had been “a wreck” for years', ['“a wreck”']]],
		);
	});

	it('may describe a source that the article does not name', () => {
		assert.deepEqual(quotesBy('fisherman'), ['“Nobody asked us,”']);
		assert.deepEqual(quotesBy('the sailor'), []);
	});
});

describe('an assistant that has an article checked', () => {
	it('is given the findings of the checks that are on, with their places', () => {
		const { findings } = ask<'check_article'>({ tool: 'check_article' });
		const [finding] = findings.filter(({ check }) => check === 'unpaired-marks');
		assert.equal(finding?.region.from.line, 8);
		assert.equal(finding.severity, 'warning');
		const none = answerTo({ tool: 'check_article' }, ARTICLE.text, ARTICLE.annotations, {});
		assert.deepEqual('findings' in none && none.findings, []);
	});
});
