import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/document/article.js';
import { findDates } from '../../../src/engine/dates/find.js';

/** `expression=value` for every date in a text; the article is of a Wednesday, 12 June 2019. */
function dates(text: string, date: string | undefined = '2019-06-12', names: { start: number; end: number }[] = []): string[] {
	return findDates(readArticle(text, { date }), names).map((found) => `${found.text}=${found.value}`);
}

describe('a weekday', () => {
	it('is the nearest past one, today included', () => {
		assert.deepEqual(dates('The mayor resigned on Friday.'), ['Friday=2019-06-07']);
		assert.deepEqual(dates('The mayor resigned on Wednesday.'), ['Wednesday=2019-06-12']);
		assert.deepEqual(dates('She said Thursday that the ferry will return.'), ['Thursday=2019-06-06']);
	});

	it('is the coming one where the sentence looks ahead', () => {
		assert.deepEqual(dates('The council will meet on Friday.'), ['Friday=2019-06-14']);
		assert.deepEqual(dates('On Monday, the council is to vote.'), ['Monday=2019-06-17']);
		assert.deepEqual(dates('The funeral is scheduled for Saturday.'), ['Saturday=2019-06-15']);
		assert.deepEqual(dates('Council to vote Friday\n\nThe debate was long.'), ['Friday=2019-06-14']);
	});

	it('is the nearer one where something was expected of it', () => {
		assert.deepEqual(dates('The storm was expected to reach the coast on Tuesday.'), ['Tuesday=2019-06-11']);
		assert.deepEqual(dates('The storm was expected to reach the coast on Thursday.'), ['Thursday=2019-06-13']);
	});

	it('in front of a sentence goes with its main clause', () => {
		assert.deepEqual(dates('On Monday, the council will vote.'), ['Monday=2019-06-17']);
		assert.deepEqual(dates('On Monday, the council voted.'), ['Monday=2019-06-10']);
	});

	it('is the coming one where a timetable speaks in the present', () => {
		assert.deepEqual(dates('The season opens on Saturday.'), ['Saturday=2019-06-15']);
		assert.deepEqual(dates('The Otters face Marsh End on Sunday.'), ['Sunday=2019-06-16']);
		assert.deepEqual(dates('Polls open on Sunday.'), ['Sunday=2019-06-16']);
	});

	it('is the coming one where an infinitive before it is still to be done', () => {
		assert.deepEqual(dates('He has a chance to win on Sunday.'), ['Sunday=2019-06-16']);
	});

	it('is the last one where an infinitive before it was done, or was not', () => {
		assert.deepEqual(dates('She failed to appear on Friday.'), ['Friday=2019-06-07']);
		assert.deepEqual(dates('He managed to flee on Sunday.'), ['Sunday=2019-06-09']);
	});

	it('with a number is the nearest day that is both', () => {
		assert.deepEqual(dates('It opens on Saturday 22.'), ['Saturday 22=2019-06-22']);
	});

	it('obeys last, next, this coming and last week', () => {
		assert.deepEqual(dates('It closed last Wednesday.'), ['last Wednesday=2019-06-05']);
		assert.deepEqual(dates('It opens next Wednesday.'), ['next Wednesday=2019-06-19']);
		assert.deepEqual(dates('It opens this coming Saturday.'), ['this coming Saturday=2019-06-15']);
		assert.deepEqual(dates('It fell on Monday last week.'), ['Monday last week=2019-06-03']);
	});

	it('called the last one is not yesterday', () => {
		assert.deepEqual(dates('It closed last Tuesday.'), ['last Tuesday=2019-06-04']);
	});

	it('is none where it is a habit, a feast or part of a name', () => {
		assert.deepEqual(dates('It opens every Friday, on Freaky Friday or on a Saturday; the last Sunday of October 2018 was free.'), [
			'October 2018=2018-10',
		]);
		assert.deepEqual(dates('She told the Sunday Echo so.', undefined, [{ start: 13, end: 24 }]), []);
	});
});

describe('a full date', () => {
	it('is read in every usual form', () => {
		const forms =
			'2019-06-07|June 7, 2019|Jun. 7, 2019|7 June 2019|7th of June, 2019|Friday, June 7, 2019|Friday 7th June 2019|Friday night, June 7|June 7th|7 June|June 7 of this year';
		for (const form of forms.split('|')) assert.deepEqual(dates(`It happened on ${form}.`), [`${form}=2019-06-07`]);
	});

	it('in figures is read with the day first where both orders are possible', () => {
		assert.deepEqual(dates('It was sold on 05/03/2019, 14/03/2019 and 03/14/19.'), [
			'05/03/2019=2019-03-05',
			'14/03/2019=2019-03-14',
			'03/14/19=2019-03-14',
		]);
	});

	it('may leave out the month', () => {
		assert.deepEqual(dates('The trial will begin on the 24th. It was the 24th time in the 9th century.'), ['the 24th=2019-06-24']);
	});

	it('that cannot be is none', () => {
		assert.deepEqual(dates('It happened on February 30, 2019.').includes('February 30, 2019=2019-02-30'), false);
	});

	it('may span days', () => {
		assert.deepEqual(dates('It ran from May 24 to 26.'), ['May 24 to 26=2019-05-24/2019-05-26']);
		assert.deepEqual(dates('It ran on May 24–26, 2018.'), ['May 24–26, 2018=2018-05-24/2018-05-26']);
		assert.deepEqual(dates('It ran from 30 to 31 May.'), ['30 to 31 May=2019-05-30/2019-05-31']);
	});

	it('without a year is the nearest, or the one to come where it is awaited', () => {
		assert.deepEqual(dates('The deadline is October 31.'), ['October 31=2019-10-31']);
		assert.deepEqual(dates('It burned down on December 2.'), ['December 2=2018-12-02']);
		assert.deepEqual(dates('The trial will begin on March 3.'), ['March 3=2020-03-03']);
		assert.deepEqual(dates('In 2015 it was closed on March 3.'), ['2015=2015', 'March 3=2015-03-03']);
		assert.deepEqual(dates('It opened on December 22, last year.'), ['December 22, last year=2018-12-22']);
	});

	it('without a year is of the year in which it is that weekday', () => {
		assert.deepEqual(dates('They signed it on Friday, 14 December.'), ['Friday, 14 December=2018-12-14']);
		assert.deepEqual(dates('They signed it on Saturday, 14 December.'), ['Saturday, 14 December=2019-12-14']);
	});
});

describe('a month', () => {
	it('is the last one that began, or the one to come', () => {
		assert.deepEqual(dates('He resigned in November.'), ['November=2018-11']);
		assert.deepEqual(dates('The trial has been scheduled for November.'), ['November=2019-11']);
		assert.deepEqual(dates('It rose last October and in March of last year.'), ['last October=2018-10', 'March of last year=2018-03']);
		assert.deepEqual(dates('It was founded in March, 2018.'), ['March, 2018=2018-03']);
	});

	it('is none where the word is a verb or a name', () => {
		assert.deepEqual(dates('May said they may march. The March on the port began; April Low led it, Theresa May did not.'), []);
		assert.deepEqual(dates('She said in May that the August recess was long.'), ['May=2019-05', 'August=2018-08']);
	});
});

describe('a year', () => {
	it('stands alone or spans with another', () => {
		assert.deepEqual(dates('The 1973 building stood from 1973 to 1995; the 2014-2017 war and the 2019/20 season did not touch it.'), [
			'1973=1973',
			'1973 to 1995=1973/1995',
			'2014-2017=2014/2017',
			'2019/20=2019/2020',
		]);
	});

	it('is no number of people, money, times and the like', () => {
		assert.deepEqual(
			dates('Some 2000 people paid $1950 for 1800 tickets at 2015 GMT, 1400 m up; 1846 persons came, about 1900 left (2024 Friday, UTC).'),
			['Friday=2019-06-07'],
		);
	});

	it('is told in words', () => {
		assert.deepEqual(dates('Last year it rose; this year it fell; in that year it froze.'), [
			'Last year=2018',
			'this year=2019',
			'that year=2019',
		]);
		assert.deepEqual(dates('Over the last year it rose in the second quarter of 2018.'), ['second quarter of 2018=2018-04/2018-06']);
	});
});

describe('today and the like', () => {
	it('are worked out from the article’s date', () => {
		assert.deepEqual(dates('It opened yesterday, works today and closes tomorrow.'), [
			'yesterday=2019-06-11',
			'today=2019-06-12',
			'tomorrow=2019-06-13',
		]);
		assert.deepEqual(dates('The island is today a park for the women of today.'), []);
	});

	it('in a quote are those of the day it was said', () => {
		assert.deepEqual(dates('The court ruled on Monday. “Today justice was done,” she said.'), ['Monday=2019-06-10', 'Today=2019-06-10']);
	});

	it('the next day is that after the day last spoken of', () => {
		assert.deepEqual(dates('It sank on May 3. The next day it rose, and two days later it sailed.'), [
			'May 3=2019-05-03',
			'The next day=2019-05-04',
			'two days later=2019-05-06',
		]);
	});

	it('last night and tonight are the nights beside', () => {
		assert.deepEqual(dates('It rained last night and will rain tonight.'), ['last night=2019-06-11', 'tonight=2019-06-12']);
	});

	it('quarters have their months', () => {
		assert.deepEqual(dates('Sales rose in Q2 2018 and in the fourth quarter.'), [
			'Q2 2018=2018-04/2018-06',
			'the fourth quarter=2019-10/2019-12',
		]);
	});

	it('movable feasts are worked out', () => {
		assert.deepEqual(dates('It opened on Good Friday, closed on Easter Monday in 2016 and will open on Thanksgiving.'), [
			'Good Friday=2019-04-19',
			'Easter Monday in 2016=2016-03-28',
			'Thanksgiving=2019-11-28',
		]);
	});

	it('a feast that is marked as an event has its day, too', () => {
		assert.deepEqual(dates('It closed on Boxing Day.', undefined, [{ start: 13, end: 23 }]), ['Boxing Day=2018-12-26']);
	});

	it('feasts have their day', () => {
		assert.deepEqual(dates('It closed on New Year’s Eve and on Christmas Day in 2014.'), [
			'New Year’s Eve=2018-12-31',
			'Christmas Day in 2014=2014-12-25',
		]);
	});
});

describe('an article without a date', () => {
	it('has only full dates and years', () => {
		const article = readArticle('On Friday, in May and on June 7 nothing was known; on June 8, 2018 and in 2014 it was, last year not.');
		assert.deepEqual(
			findDates(article).map((found) => found.value),
			['2018-06-08', '2014'],
		);
	});
});
