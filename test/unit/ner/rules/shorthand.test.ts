import assert from 'node:assert/strict';
import { withShorthand } from '../../../../src/engine/ner/rules/shorthand.js';
import { mendedBy, type Found } from './found.js';

const events = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withShorthand(names, wording, section), text, found);

describe('an event that is written short', () => {
	it('is a war or the day of the attacks', () => {
		assert.deepEqual(events('A WW2 bunker was sold. Much has changed since 9/11, and since WWI.'), [
			'WW2 (event)',
			'9/11 (event)',
			'WWI (event)',
		]);
	});

	it('is no date, and no part of a longer name', () => {
		assert.deepEqual(events('It was sent on 9/11/2019 and on 4/9/11.'), []);
		assert.deepEqual(events('They saw Fahrenheit 9/11 and read what the 9/11 Commission wrote.'), []);
		assert.deepEqual(events('They went to the WWII Museum.', [['WWII Museum', 'place']]), ['WWII Museum (place)']);
	});
});

describe('a name that is written short', () => {
	it('is a circle of countries, also where it was taken for an event', () => {
		const found = events('Leaders of the G-7 met those of the G20 at the G8 Summit.', [
			['G-7', 'event'],
			['G8 Summit', 'event'],
		]);
		assert.deepEqual(found, ['G-7 (organization)', 'G20 (organization)', 'G8 Summit (event)']);
	});

	it('is a numbered road, with whose it is', () => {
		const found = events('It lies on U.S. Route 2 and on Highway 101, and Route Planning is a trade.', [['U.S.', 'place']]);
		assert.deepEqual(found, ['U.S. Route 2 (place)', 'Highway 101 (place)']);
	});

	it('is the sea that somebody crosses, and no station', () => {
		assert.deepEqual(
			events('She swam the Channel and crossed the Channel again, but over the Channel 4 news they sent the Channel its bill.'),
			['Channel (place)', 'Channel (place)'],
		);
	});

	it('is whoever asks in an interview, in double brackets', () => {
		assert.deepEqual(events('((VH)) Why is that? (NB) ((es))'), ['VH (organization)']);
	});
});
