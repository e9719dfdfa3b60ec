import assert from 'node:assert/strict';
import { ENGLISH } from './english.js';
import { dateInWords, isMonthFirst } from '../../../src/views/date-words.js';

describe('dates in words', () => {
	it('name every month and every day of the week as English does', () => {
		for (let day = 0; day < 366; day++) {
			const date = new Date(Date.UTC(2024, 0, 1 + day));
			const named = (options: Intl.DateTimeFormatOptions): string =>
				new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date);
			const [year = '', month = ''] = date.toISOString().split('-');
			const whole = `${named({ weekday: 'long' })}, ${date.getUTCDate()} ${named({ month: 'long' })} 2024`;
			assert.equal(dateInWords(date.toISOString().slice(0, 10), ENGLISH), whole);
			assert.equal(dateInWords(`${year}-${month}`, ENGLISH), `${named({ month: 'long' })} 2024`);
		}
	});

	it('name them in the reader’s language where that is another', () => {
		const words = { ...ENGLISH, locale: 'fr' };
		assert.equal(dateInWords('2020-01-03', words), 'vendredi, 3 janvier 2020');
		assert.equal(dateInWords('2019-11', words), 'novembre 2019');
	});

	it('are written as the article writes its dates', () => {
		const dated = (text: string): boolean => isMonthFirst([{ text, value: '', start: 0, end: 0 }]);
		assert.deepEqual(['Friday', '3 January', 'Jan. 3, 2020', 'January 2020', '1st May'].map(dated), [false, false, true, false, false]);
		assert.equal(dateInWords('2020-01-03', { ...ENGLISH, monthFirst: true }), 'Friday, January 3, 2020');
	});

	it('are written as the article writes those with a day of the week', () => {
		const dated = (text: string): boolean => isMonthFirst([{ text, value: '', start: 0, end: 0 }]);
		assert.deepEqual(['Friday 3 January 2020', 'Friday, 3 January', 'Fri 3 Jan'].map(dated), [false, false, false]);
		assert.deepEqual(['Friday, January 3', 'Fri., Jan. 3', 'Friday Jan. 3'].map(dated), [true, true, true]);
	});

	it('stay as they are where they are a year or years', () => {
		assert.equal(dateInWords('2020', ENGLISH), '2020');
		assert.equal(dateInWords('2014/2017', ENGLISH), '2014 to 2017');
	});
});
