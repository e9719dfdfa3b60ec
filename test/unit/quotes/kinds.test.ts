import assert from 'node:assert/strict';
import { quotesOf } from './quotes-of.js';

const WHO = { 'Rosa Quill': 'person', Quill: 'Rosa Quill', Lanternfest: 'event', 'The Salt Road': 'work' };
const kinds = (text: string): string[] => quotesOf(text, WHO).map(({ kind }) => kind);

describe('kinds of quotes', () => {
	it('whole sentences in marks are direct speech', () => {
		assert.deepEqual(kinds('"The harbour will stay shut until May," Rosa Quill said.'), ['direct']);
		assert.deepEqual(kinds('Rosa Quill said, "The harbour will stay shut until May."'), ['direct']);
	});

	it('words in marks inside a reporting sentence are partial', () => {
		assert.deepEqual(kinds('Rosa Quill called the closure "a needless blow" to the town.'), ['partial']);
	});

	it('a partial quote inside reported speech is there beside it', () => {
		assert.deepEqual(kinds('Rosa Quill said that the closure was "a needless blow" to the town.').sort(), ['indirect', 'partial']);
	});

	for (const text of [
		'Rosa Quill urged the Port Council to close the pier.',
		'Rosa Quill denied the charge on Monday.',
		'Rosa Quill promised to rebuild the pier.',
		'Rosa Quill accused Tam Berrow of selling the boats.',
	]) {
		it(`what is reported without a clause is an act: ${text}`, () => {
			assert.deepEqual(kinds(text), ['act']);
		});
	}

	it('a clause with a verb of its own is indirect speech', () => {
		assert.deepEqual(kinds('Rosa Quill said the pier would be rebuilt.'), ['indirect']);
		assert.deepEqual(kinds('According to Rosa Quill, its keeper, the pier was old.'), ['indirect']);
	});

	it('a nickname in marks is no speech', () => {
		const nick = quotesOf('Harold "The Hammer" Dunn won the third race.', { 'Harold "The Hammer" Dunn': 'person' });
		assert.deepEqual(
			nick.map(({ kind, speaker }) => [kind, speaker]),
			[['mention', null]],
		);
		assert.deepEqual(
			quotesOf('Harold "The Hammer" Dunn won the third race.', { Harold: 'person', Dunn: 'person' }).map(({ kind }) => kind),
			['mention'],
		);
	});

	it('a title in marks is no speech', () => {
		assert.deepEqual(kinds('The band played songs from its album "The Salt Road" until midnight.'), ['mention']);
	});

	it('words of which nobody is said to be the speaker have none', () => {
		const [quote] = quotesOf('The sign above the door read nothing but the old "closed".');
		assert.equal(quote?.speaker, null);
	});
});
