import assert from 'node:assert/strict';
import { Cards, type CardFacts, type Card } from '../../../src/views/card.js';
import { textOf } from '../../../src/views/phrase.js';
import type { SourceChange } from '../../../src/views/tick-evidence.js';
import { ENGLISH } from './english.js';
import { tagged } from './tagged.js';

const { text: TEXT, annotations: ARTICLE } = tagged(
	[
		'The mayor of [[Northby|g1]], [[Edvard Brandal|p1]], opened the bridge.',
		'<q1>“It holds,”</q1> [[Brandal|p1]] <c1>said</c1> on {{Friday|2020-01-03}}. <q1>“It will hold.”</q1>',
		'A voter said of ((him|p1)) that he was <q2>“a man of steel”</q2>.',
	].join('\n\n'),
	{
		p1: { name: 'Edvard Brandal', context: 'mayor of Northby', evidence: ['The mayor of Northby'] },
		g1: { name: 'Northby' },
	},
	{ 1: { speaker: 'p1', source: 'Brandal said', rule: 'subject-after-quote' }, 2: { kind: 'partial', source: 'A voter' } },
	'2020-01-05',
);

describe('cards', () => {
	it('a bare surname gets the whole name, what the article says of it, and its type', () => {
		assert.equal(titleAt('Brandal said'), 'Edvard Brandal — mayor of Northby · person');
	});

	it('titles are printed short where the desk wants it, an editor’s own words as they are', () => {
		const titleBy = (by: 'engine' | 'editor'): string => {
			const context = 'prime minister of Norway';
			const { text, annotations } = tagged('General [[Brandal|p1]] spoke.', { p1: { name: 'Brandal', context, by } });
			return textOf(new Cards(text, annotations, { ...ENGLISH, shortTitles: true }).at(10)?.title ?? []);
		};
		assert.equal(titleBy('engine'), 'Brandal — PM of Norway · person');
		assert.equal(titleBy('editor'), 'Brandal — prime minister of Norway · person');
	});

	it('evidence is the sentence with its paragraph, the name in it strong', () => {
		const [evidence = []] = cardAt('Brandal said').lines;
		assert.equal(textOf(evidence), '“The mayor of Northby, Edvard Brandal, opened the bridge.” ¶1');
		assert.deepEqual(
			evidence.filter((run) => run.style === 'strong').map((run) => run.text),
			['Edvard Brandal'],
		);
	});

	it('aliases, mentions and quotes are counted', () => {
		assert.equal(lastLineAt('Brandal said'), 'also Brandal · 3 mentions · 1 quote');
		assert.equal(lastLineAt('Northby,'), '1 mention');
	});

	it('a name that the article says nothing of has no dash', () => {
		assert.equal(titleAt('Northby,'), 'Northby · place');
	});

	it('offers what he said where the article calls him so', () => {
		assert.deepEqual(
			cardAt('Brandal said').links.map((link) => link.label),
			['Next mention', 'Everything he said', 'Add to register…', 'Correct…'],
		);
	});

	it('a pronoun that is known to mean somebody gets the card of that person', () => {
		assert.equal(titleAt('him that'), 'Edvard Brandal — mayor of Northby · person');
	});

	it('a pronoun says to which name it was taken to go back, and where that is', () => {
		const line = cardAt('him that').lines.find((runs) => textOf(runs).startsWith('Taken'));
		assert.equal(textOf(line ?? []), 'Taken to go back to “Brandal” ¶2');
		assert.equal(line?.find(({ at }) => at !== undefined)?.at, TEXT.indexOf('Brandal said'));
	});

	it('a pronoun says why it was taken for somebody, in plain words', () => {
		const mentions = ARTICLE.mentions.map((mention) =>
			mention.form === 'name' ? mention : { ...mention, evidence: [{ rule: 'only-fitting' }] },
		);
		const card = new Cards(TEXT, { ...ARTICLE, mentions }, ENGLISH).at(TEXT.indexOf('him that'));
		assert.ok(card?.lines.some((line) => textOf(line) === 'Taken to go back to “Brandal” ¶2: nobody else near can be meant'));
	});

	it('a quote says who speaks and shows the words that tell', () => {
		const card = cardAt('It will hold');
		assert.equal(textOf(card.title), 'Edvard Brandal — mayor of Northby · direct quote');
		assert.ok(card.lines.some((line) => textOf(line).includes('Brandal said on Friday')));
	});

	it('a quote that was held against sources says first what they prove, and leads there', () => {
		const place = { file: 'sources/interview.vtt', start: 0, end: 8, line: 3, time: '14:32' };
		const proof = { verdict: 'verbatim', substance: false, places: [place], occurrences: 1, diff: [] } as const;
		const card = new Cards(TEXT, ARTICLE, ENGLISH, undefined, { proofOf: ({ id }) => (id === 'q1' ? proof : undefined) }).at(
			TEXT.indexOf('It will hold'),
		);
		assert.equal(textOf(card?.lines[0] ?? []), 'Verbatim in interview.vtt, 14:32');
		assert.ok(card?.links.some(({ action }) => action === 'showQuoteInSource'));
		assert.ok(!cardAt('man of steel').links.some(({ action }) => action === 'showQuoteInSource'));
	});

	it('a quote by somebody whom the article does not name gives the words for that person', () => {
		assert.equal(titleAt('man of steel'), 'A voter · partial quote');
	});

	it('a quote that may be of two people says between whom', () => {
		const { text, annotations } = tagged(
			'<q1>“Yes,”</q1> she said.',
			{ p1: { name: 'Ada' }, p2: { name: 'Bea' } },
			{ 1: { candidates: ['p1', 'p2'], confidence: 0.5 } },
		);
		const card = new Cards(text, annotations, ENGLISH).at(2);
		assert.equal(textOf(card?.title ?? []), 'Unsure who says this: Ada or Bea · direct quote');
		assert.deepEqual(card?.links[0], {
			label: 'Unsure: please check',
			action: 'correct',
			title: 'Of marks like this, 50 in 100 are right',
		});
	});

	it('what somebody has checked is not called unsure', () => {
		const checked = { by: 'Ida', at: '2026-03-01T10:00:00Z' };
		const { text, annotations } = tagged(
			'<q1>“Yes,”</q1> said Ada.',
			{ p1: { name: 'Ada' } },
			{ 1: { speaker: 'p1', confidence: 0.5, checked } },
		);
		const labels = new Cards(text, annotations, ENGLISH).at(2)?.links.map(({ label }) => label) ?? [];
		assert.ok(labels.length > 0 && !labels.includes('Unsure: please check'), labels.join());
	});

	it('a weekday is worked out from the article’s date, a full date is not', () => {
		assert.equal(titleAt('Friday'), 'Friday, 3 January 2020, worked out from the article’s date');
		const { text, annotations } = tagged('It was {{3 January 2020|2020-01-03}}.', {}, {}, '2020-01-05');
		assert.equal(textOf(new Cards(text, annotations, ENGLISH).at(8)?.title ?? []), 'Friday, 3 January 2020');
	});

	it('a span of years and a month are put in words', () => {
		const { text, annotations } = tagged('In {{2014-2017|2014/2017}} and in {{November|2019-11}}.', {}, {}, '2020-01-05');
		const cards = new Cards(text, annotations, ENGLISH);
		assert.equal(textOf(cards.at(4)?.title ?? []), '2014 to 2017');
		assert.equal(textOf(cards.at(text.indexOf('Nov'))?.title ?? []), 'November 2019, worked out from the article’s date');
	});

	it('dates are written as the article writes them', () => {
		const { text, annotations } = tagged('On {{Friday|2020-01-03}}, after {{Jan. 2|2020-01-02}}.', {}, {}, '2020-01-05');
		assert.equal(
			textOf(new Cards(text, annotations, ENGLISH).at(4)?.title ?? []),
			'Friday, January 3, 2020, worked out from the article’s date',
		);
	});

	it('evidence from a Markdown article shows no marks of Markdown', () => {
		const source =
			'> The mayor of *Northby*, **[[Edvard Brandal|p1]]**, was less cheerful**:** a [ship](https://example.org/s) sank.\n\n[[Brandal|p1]] spoke.';
		const { text, annotations } = tagged(source, { p1: { name: 'Edvard Brandal', evidence: ['mayor of'] } });
		const [evidence = []] = new Cards(text, annotations, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
		assert.equal(textOf(evidence), '“The mayor of Northby, Edvard Brandal, was less cheerful: a ship sank.” ¶1');
		assert.deepEqual(
			evidence.filter(({ style }) => style === 'strong').map((run) => run.text),
			['Edvard Brandal'],
		);
	});

	it('stars that stand for letters or for a footnote stay', () => {
		const { text, annotations } = tagged('[[Brandal|p1]], mayor*, said f***ing c**t, and 2 * 3 * 4. [[Brandal|p1]].', {
			p1: { name: 'Brandal', evidence: ['mayor'] },
		});
		const [evidence = []] = new Cards(text, annotations, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
		assert.equal(textOf(evidence), '“Brandal, mayor*, said f***ing c**t, and 2 * 3 * 4.” ¶1');
	});

	it('right behind a name there is no card', () => {
		const cards = new Cards(TEXT, ARTICLE, ENGLISH);
		assert.equal(cards.at(TEXT.indexOf(', opened')), undefined);
	});

	it('a quote altered after it was checked says so, with the words that were checked', () => {
		const checked = { by: 'Maren', at: '2020-01-06T10:00:00Z', text: '“Yes,”' };
		const { text, annotations } = tagged('<q1>“No,”</q1> he said.', {}, { 1: { checked } });
		const lines = new Cards(text, annotations, ENGLISH).at(1)?.lines ?? [];
		assert.ok(lines.some((line) => textOf(line) === 'Altered since it was checked. Then it read: “Yes,”'));
	});

	it('a checked quote whose source has changed since says so', () => {
		const checked = { by: 'Maren', at: '2020-01-06T10:00:00Z', text: '“No,”' };
		const { text, annotations } = tagged('<q1>“No,”</q1> he said.', {}, { 1: { checked } });
		const changed = (): SourceChange => ({ file: 'sources/talk.vtt', kind: 'changed' });
		const linesWith = (facts: CardFacts): readonly string[] =>
			(new Cards(text, annotations, ENGLISH, undefined, { sourceChangeOf: changed, ...facts }).at(1)?.lines ?? []).map(textOf);
		const line = 'sources/talk.vtt has changed since Maren checked this quote on Monday, 6 January 2020.';
		assert.ok(linesWith({}).includes(line));
		assert.ok(!linesWith({}).some((one) => one.startsWith('✓')));
		// A problem beside the card says it.
		assert.ok(!linesWith({ isReported: () => true }).some((one) => one === line || one.startsWith('✓')));
	});

	it('a quote that was accepted as edited says why, until its words are others', () => {
		const accepted = { at: '2020-01-06T10:00:00Z', text: '“No,”', reason: 'his own correction' };
		const linesOf = (source: string): string[] => {
			const { text, annotations } = tagged(source, {}, { 1: { accepted } });
			return (new Cards(text, annotations, ENGLISH).at(1)?.lines ?? []).map((line) => textOf(line));
		};
		assert.ok(linesOf('<q1>“No,”</q1> he said.').includes('Accepted as edited: his own correction'));
		assert.ok(!linesOf('<q1>“Yes,”</q1> he said.').some((line) => line.startsWith('Accepted')));
	});

	it('a sentence that was wrapped at a column is shown whole', () => {
		const source = [
			'[[Edvard Brandal|p1]], who has been the mayor of Northby for',
			'nine years, told reporters after the meeting that the',
			'bridge would stay where it is, and that its tower was',
			'going to be painted red. [[Brandal|p1]] did not say when the',
			'painters would come.',
		].join('\n');
		const { text, annotations } = tagged(source, { p1: { name: 'Edvard Brandal', evidence: ['mayor of Northby'] } });
		const [evidence = []] = new Cards(text, annotations, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
		assert.match(textOf(evidence), /^“Edvard Brandal, who has been the mayor of Northby for nine years, told reporters .*” ¶1$/);
	});

	it('a sentence as long as a page is cut around the name', () => {
		const words = 'and so on '.repeat(200);
		const source = `${words}[[Edvard Brandal|p1]], mayor of Northby, ${words}. [[Brandal|p1]].`;
		const { text, annotations } = tagged(source, { p1: { name: 'Edvard Brandal', evidence: ['mayor of Northby'] } });
		const [evidence = []] = new Cards(text, annotations, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
		assert.ok(textOf(evidence).length < 250);
		assert.match(textOf(evidence), /^“…(?:[a-z]+ )+Edvard Brandal, mayor of Northby, .*…” ¶1$/);
	});
});

function cardAt(words: string): Card {
	const card = new Cards(TEXT, ARTICLE, ENGLISH).at(TEXT.indexOf(words));
	assert.ok(card, `no card at ${words}`);
	return card;
}

function titleAt(words: string): string {
	return textOf(cardAt(words).title);
}

function lastLineAt(words: string): string {
	return textOf(cardAt(words).lines.at(-1) ?? []);
}
