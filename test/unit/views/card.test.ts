import assert from 'node:assert/strict';
import { Cards, type Card } from '../../../src/views/card.js';
import { ENGLISH, textOf } from '../../../src/views/phrase.js';
import { document } from './documents.js';

const TEXT = [
	'The mayor of Northby, Edvard Brandal, opened the bridge.',
	'“It holds,” Brandal said on Friday. “It will hold.”',
	'A voter said of him that he was “a man of steel”.',
].join('\n\n');

const ARTICLE = document(TEXT, '2020-01-05')
	.entity('e1', 'person', 'Edvard Brandal', { aliases: ['Brandal'], context: 'mayor of Northby', evidence: ['The mayor of Northby'] })
	.entity('e2', 'place', 'Northby')
	.mention('e2', 'Northby')
	.mention('e1', 'Edvard Brandal')
	.mention('e1', 'Brandal', { nth: 2 })
	.mention('e1', 'him', { form: 'pronoun' })
	.quote('direct', ['“It holds,”', '“It will hold.”'], { speaker: 'e1', source: 'Brandal said', cue: 'said', rule: 'subject-after-quote' })
	.quote('partial', ['“a man of steel”'], { source: 'A voter' })
	.date('Friday', '2020-01-03').annotations;

describe('cards', () => {
	it('a bare surname gets the whole name, what the article says of it, and its type', () => {
		assert.equal(titleAt('Brandal said'), 'Edvard Brandal — mayor of Northby · person');
	});

	it('titles are printed short where the desk wants it, an editor’s own words as they are', () => {
		const titleBy = (by: 'engine' | 'editor'): string => {
			const general = document('General Brandal spoke.')
				.entity('e1', 'person', 'Brandal', { context: 'prime minister of Norway', by })
				.mention('e1', 'Brandal').annotations;
			return textOf(new Cards('General Brandal spoke.', general, { ...ENGLISH, shortTitles: true }).at(10)?.title ?? []);
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
			['Next mention', 'Everything he said', 'Correct…'],
		);
	});

	it('a pronoun that is known to mean somebody gets the card of that person', () => {
		assert.equal(titleAt('him that'), 'Edvard Brandal — mayor of Northby · person');
	});

	it('a quote says who speaks and shows the words that tell', () => {
		const card = cardAt('It will hold');
		assert.equal(textOf(card.title), 'Edvard Brandal — mayor of Northby · direct quote');
		assert.ok(card.lines.some((line) => textOf(line).includes('Brandal said on Friday')));
	});

	it('a quote by somebody whom the article does not name gives the words for that person', () => {
		assert.equal(titleAt('man of steel'), 'A voter · partial quote');
	});

	it('a quote that may be of two people says between whom', () => {
		const unsure = document('“Yes,” she said.')
			.entity('e1', 'person', 'Ada')
			.entity('e2', 'person', 'Bea')
			.quote('direct', ['“Yes,”'], { candidates: ['e1', 'e2'], confidence: 0.5 }).annotations;
		const card = new Cards('“Yes,” she said.', unsure, ENGLISH).at(2);
		assert.equal(textOf(card?.title ?? []), 'Unsure who says this: Ada or Bea · direct quote');
		assert.ok(card?.lines.some((line) => textOf(line).includes('50 in 100')));
	});

	it('a weekday is reckoned from the article’s date, a full date is not', () => {
		assert.equal(titleAt('Friday'), 'Friday, 3 January 2020, reckoned from the article’s date');
		const full = document('It was 3 January 2020.', '2020-01-05').date('3 January 2020', '2020-01-03').annotations;
		assert.equal(textOf(new Cards('It was 3 January 2020.', full, ENGLISH).at(8)?.title ?? []), 'Friday, 3 January 2020');
	});

	it('a span of years and a month are put in words', () => {
		const text = 'In 2014-2017 and in November.';
		const dates = document(text, '2020-01-05').date('2014-2017', '2014/2017').date('November', '2019-11').annotations;
		const cards = new Cards(text, dates, ENGLISH);
		assert.equal(textOf(cards.at(4)?.title ?? []), '2014 to 2017');
		assert.equal(textOf(cards.at(text.indexOf('Nov'))?.title ?? []), 'November 2019, reckoned from the article’s date');
	});

	it('right behind a name there is no card', () => {
		const cards = new Cards(TEXT, ARTICLE, ENGLISH);
		assert.equal(cards.at(TEXT.indexOf(', opened')), undefined);
	});

	it('a quote altered after it was checked says so, with the words that were checked', () => {
		const checked = document('“No,” he said.').quote('direct', ['“No,”'], {
			checked: { by: 'Maren', at: '2020-01-06T10:00:00Z', text: '“Yes,”' },
		});
		const lines = new Cards('“No,” he said.', checked.annotations, ENGLISH).at(1)?.lines ?? [];
		assert.ok(lines.some((line) => textOf(line) === 'Altered since it was checked. Then it read: “Yes,”'));
	});

	it('a sentence that was wrapped at a column is shown whole', () => {
		const text = [
			'Edvard Brandal, who has been the mayor of Northby for',
			'nine years, told reporters after the meeting that the',
			'bridge would stay where it is, and that its tower was',
			'going to be painted red. Brandal did not say when the',
			'painters would come.',
		].join('\n');
		const wrapped = document(text)
			.entity('e1', 'person', 'Edvard Brandal', { evidence: ['mayor of Northby'] })
			.mention('e1', 'Edvard Brandal')
			.mention('e1', 'Brandal', { nth: 2 }).annotations;
		const [evidence = []] = new Cards(text, wrapped, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
		assert.match(textOf(evidence), /^“Edvard Brandal, who has been the mayor of Northby for nine years, told reporters .*” ¶1$/);
	});

	it('a sentence as long as a page is cut around the name', () => {
		const text = `${'and so on '.repeat(200)}Edvard Brandal, mayor of Northby, ${'and so on '.repeat(200)}. Brandal.`;
		const long = document(text)
			.entity('e1', 'person', 'Edvard Brandal', { evidence: ['mayor of Northby'] })
			.mention('e1', 'Edvard Brandal')
			.mention('e1', 'Brandal', { nth: 2 }).annotations;
		const [evidence = []] = new Cards(text, long, ENGLISH).at(text.lastIndexOf('Brandal'))?.lines ?? [];
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
