import assert from 'node:assert/strict';
import { quotesOf } from './quotes-of.js';

const WHO = { 'Rosa Quill': 'person', 'Tam Berrow': 'person', Ruthia: 'place', Republican: 'group', Swede: 'group' };

/** The words for who speaks each quote, and who that is. */
function sources(text: string): (string | null)[][] {
	return quotesOf(text, WHO).map(({ source, speaker }) => [source, speaker]);
}

describe('the words for who speaks', () => {
	it('are one of a group, with the group', () => {
		assert.deepEqual(sources('One of the jurors, who was not to be named, said the panel had been divided.'), [
			['One of the jurors', null],
		]);
		assert.deepEqual(sources('“We left,” said one of the hikers.'), [['one of the hikers', null]]);
	});

	it('are the name of who held an office then', () => {
		const text = 'The strike lasted five days, according to the firm’s then chief executive, Rosa Quill.';
		assert.deepEqual(sources(text).at(-1)?.[1], 'Rosa Quill');
	});

	it('are the name that one of a group is given', () => {
		assert.deepEqual(sources('Four left. One of them, a driver from Ruthia named Rosa Quill, said the boat was old.'), [
			['Rosa Quill', 'Rosa Quill'],
		]);
	});

	it('are the name before what somebody is, behind where it was said', () => {
		assert.deepEqual(sources('Outside the court Rosa Quill, a retired driver who had paid for the boat, said it was old.'), [
			['Rosa Quill', 'Rosa Quill'],
		]);
	});

	it('are the officer behind the firm', () => {
		const found = quotesOf('The Chief Officer, Ost Foods, Mr Tam Berrow, said the boat was old.', { ...WHO, 'Ost Foods': 'organization' });
		assert.deepEqual(
			found.map(({ speaker }) => speaker),
			['Tam Berrow'],
		);
	});

	it('are the crowd, and not the road that it blocks', () => {
		assert.deepEqual(sources('In Ruthia some 300 teachers blocked the road to the port, chanting “No pay, no school”.'), [
			['some 300 teachers', null],
		]);
	});

	it('are more than the name of a people', () => {
		assert.deepEqual(sources('“We left,” said one Republican involved in it.'), [['one Republican', null]]);
	});
});

describe('somebody whom the article has not named', () => {
	it('is nobody of whom it speaks elsewhere', () => {
		const after = 'Harbour master Rosa Quill led the search with Tam Berrow.';
		assert.deepEqual(sources(`“We left,” said one hiker. ${after}`), [['one hiker', null]]);
		assert.deepEqual(sources(`${after} “We left,” another hiker said.`), [['another hiker', null]]);
		assert.deepEqual(sources(`${after} A Swede said the boat was old.`), [['A Swede', null]]);
	});

	it('is not whom a description tells something', () => {
		const text = 'Mrs Rosa Quill waited. She sat down. “Do not move,” the nurse told her.';
		assert.deepEqual(sources(text), [['the nurse', null]]);
	});
});
