import assert from 'node:assert/strict';
import { LABEL_COUNT } from '../../../src/engine/ner/labels.js';
import { WorkRooms, type WorkRoom } from '../../../src/engine/ner/work-rooms.js';

describe('room for what paragraphs keep', () => {
	it('is no more than its own for a paragraph that is typed in', () => {
		const { room } = new WorkRooms().take(7, 30);
		assert.deepEqual([room.scores.length, room.likelihoods.length, room.numbers.length], [7 * LABEL_COUNT, 7 * LABEL_COUNT, 30]);
	});

	it('is nobody else’s, and taken in few pieces for a book', () => {
		const rooms = new WorkRooms();
		const ends = new Map<WorkRoom, [word: number, number: number]>();
		for (let paragraph = 0; paragraph < 5000; paragraph++) {
			const [words, numbers] = [paragraph % 23, (paragraph * 7) % 111];
			const { room, word, number } = rooms.take(words, numbers);
			const [endOfWords, endOfNumbers] = ends.get(room) ?? [0, 0];
			assert.ok(word >= endOfWords && number >= endOfNumbers);
			assert.ok((word + words) * LABEL_COUNT <= room.scores.length && number + numbers <= room.numbers.length);
			ends.set(room, [word + words, number + numbers]);
		}
		assert.ok(ends.size < 60, `${ends.size} pieces`);
	});
});
