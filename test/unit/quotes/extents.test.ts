import assert from 'node:assert/strict';
import { reports, WHO as TOWN } from './quotes-of.js';

const WHO = { ...TOWN, Ost: 'place', 'Radio Ost': 'organization' };

describe('where what is reported begins', () => {
	for (const [what, text, report] of [
		['last year’s', "Rosa Quill said last year's budget was cut.", "last year's budget was cut"],
		['local', 'Rosa Quill said local boats were safe.', 'local boats were safe'],
		['local behind a day', 'Rosa Quill said Friday local boats were safe.', 'local boats were safe'],
		['early', 'Rosa Quill said early results were good.', 'early results were good'],
		['a span of time', 'Rosa Quill said hours of rain had closed the pier.', 'hours of rain had closed the pier'],
		['a week that is its subject', 'Rosa Quill said next week would be dry.', 'next week would be dry'],
		['a month and a hyphen', 'Rosa Quill said month-long talks had failed.', 'month-long talks had failed'],
		['nearly', 'Rosa Quill said nearly 40 boats sank.', 'nearly 40 boats sank'],
		['too', 'Rosa Quill said too many boats had sunk.', 'too many boats had sunk'],
		['both', 'Rosa Quill reported both boats had sunk.', 'both boats had sunk'],
		['an adjective in -ly', 'Rosa Quill said elderly people were hurt.', 'elderly people were hurt'],
		['there', 'Rosa Quill told the Port Council there were boats in the bay.', 'there were boats in the bay'],
		['a noun behind a pronoun', 'Rosa Quill told them boats had sunk.', 'boats had sunk'],
	] as const) {
		it(`its first words are part of it: ${what}`, () => {
			assert.deepEqual(reports(text, WHO), [`Rosa Quill: ${report}`]);
		});
	}

	for (const [what, text] of [
		['the place and two words of time', 'Rosa Quill said at a press conference yesterday morning the pier was old.'],
		['the day and its part', 'Rosa Quill said on Sunday morning the pier was old.'],
		['a statement and a day', 'Rosa Quill said in a statement Friday that the pier was old.'],
		['an interview with somebody', 'Rosa Quill said in an interview with Radio Ost on Monday the pier was old.'],
		['a rally', 'Rosa Quill said during a Friday evening rally in Ost that the pier was old.'],
		['a week', 'Rosa Quill said this week the pier was old.'],
	] as const) {
		it(`where and when it was said and to whom is no part of it: ${what}`, () => {
			assert.deepEqual(reports(text, WHO), ['Rosa Quill: the pier was old']);
		});
	}
});

describe('where what is reported ends', () => {
	for (const [where, text, report] of [
		[
			'at the comma of a relative clause about a thing',
			'Rosa Quill, who denounced the sale of the pier, will not come.',
			'the sale of the pier',
		],
	] as const) {
		it(`is ${where}`, () => {
			assert.deepEqual(reports(text, WHO), [`Rosa Quill: ${report}`]);
		});
	}

	it('whoever is named behind a source of several is what is reported', () => {
		assert.deepEqual(reports('According to police, Rosa Quill, 34, was found at noon.', WHO), [
			'Rosa Quill: Rosa Quill, 34, was found at noon',
		]);
	});

	it('a declared war, a claimed isle and what is done with what somebody praised are no reports', () => {
		assert.deepEqual(reports('The book that Rosa Quill praised was sold in Ost.', WHO), []);
		assert.deepEqual(reports('Some records that Rosa Quill questioned are already stored in Ost.', WHO), []);
	});

	it('where somebody knows it from is no report, and what somebody believes of a thing is one', () => {
		assert.deepEqual(reports('Rosa Quill, citing two aides, said the pier was old.', WHO), ['Rosa Quill: the pier was old']);
		assert.deepEqual(reports('The crew left the pier, which Rosa Quill believes will fall.', WHO), ['Rosa Quill: will fall']);
	});

	for (const [before, text] of [['what somebody else says', 'Rosa Quill said the pier was old and Tam Berrow said so.']] as const) {
		it(`is before ${before}`, () => {
			assert.equal(reports(text, WHO)[0], 'Rosa Quill: the pier was old');
		});
	}

	it('is not before what is refused, done by others or asked within it', () => {
		assert.deepEqual(reports('Rosa Quill said the crew was late and refused to leave.', WHO), [
			'Rosa Quill: the crew was late and refused to leave',
		]);
		assert.deepEqual(reports('Rosa Quill said the crew had been held and questioned by the police.', WHO), [
			'Rosa Quill: the crew had been held and questioned by the police',
		]);
	});

	it('whoever is warned of nothing by name is the subject of what is said', () => {
		assert.deepEqual(reports('Rosa Quill warned the pier was old.', WHO), ['Rosa Quill: the pier was old']);
		assert.deepEqual(reports('Rosa Quill warned the Port Council that the pier was old.', WHO), ['Rosa Quill: the pier was old']);
	});

	it('an aside with as stands in what is reported or behind it', () => {
		assert.deepEqual(reports('The pier, as Rosa Quill said on Monday, was old.', WHO), ['Rosa Quill: The pier | was old']);
		assert.deepEqual(reports('The pier was old, as Rosa Quill said on Monday.', WHO), ['Rosa Quill: The pier was old']);
		assert.deepEqual(reports('The crew left, as Rosa Quill said the pier was old.', WHO), ['Rosa Quill: the pier was old']);
	});

	it('what happens while a crowd laughs is not said by the crowd', () => {
		assert.deepEqual(reports('Rosa Quill left the pier, as the crew laughed.', WHO), []);
	});

	it('what somebody has since said is reported', () => {
		assert.deepEqual(reports('Rosa Quill has since said the pier was old.', WHO), ['Rosa Quill: the pier was old']);
	});
});
