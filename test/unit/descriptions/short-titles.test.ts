import assert from 'node:assert/strict';
import { shortTitles } from '../../../src/engine/descriptions/short-titles.js';

describe('short titles', () => {
	it('stand for the long ones', () => {
		assert.equal(shortTitles('caretaker prime minister of Denmark'), 'caretaker PM of Denmark');
		assert.equal(shortTitles('top Tarnese general'), 'top Tarnese Gen.');
		assert.equal(shortTitles('former general'), 'former Gen.');
		assert.equal(shortTitles('former senator of Maine'), 'former Sen. of Maine');
	});

	it('leave words alone that only look like titles', () => {
		assert.equal(shortTitles('director general of the port'), 'director general of the port');
		assert.equal(shortTitles('general manager of the port'), 'general manager of the port');
		assert.equal(shortTitles('governor general'), 'governor general');
		assert.equal(shortTitles('representative of the crew'), 'representative of the crew');
	});
});
