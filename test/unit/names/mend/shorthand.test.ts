import assert from 'node:assert/strict';
import { withShorthand } from '../../../../src/engine/names/mend/shorthand.js';
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
