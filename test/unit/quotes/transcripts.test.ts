import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/engine/quotes/find.js';
import { lines, quotesOf, resolvedArticle, spoken, WHO } from './quotes-of.js';

describe('transcripts', () => {
	it('questions and answers alternate between the interviewer and the one person introduced', () => {
		const text = 'Rosa Quill runs the ferry.\n\nQ: Why did you stay?\n\nA: Somebody had to.\n\nQ: And now?\n\nA: Now I wait for spring.';
		assert.deepEqual(lines(text, WHO), [
			'nobody: Why did you stay?',
			'Rosa Quill: Somebody had to.',
			'nobody: And now?',
			'Rosa Quill: Now I wait for spring.',
		]);
	});

	it('who wrote the interview is not the one who answers', () => {
		const text =
			'Ferry at war\n\nBy Petra Lindell\n14 March 2025\n\nRosa Quill runs the ferry.\n\nQ: Why?\n\nA: Somebody had to.\n\nQ: And now?\n\nA: Now I wait.';
		assert.deepEqual(lines(text, { ...WHO, 'Petra Lindell': 'person' }).slice(0, 2), ['nobody: Why?', 'Rosa Quill: Somebody had to.']);
	});

	it('“I” in an answer is taken for nobody who is named in it', () => {
		const text = 'Rosa Quill met Tam Berrow.\n\nQ: Why?\n\nA: I told Tam Berrow that it was late.\n\nQ: And now?\n\nA: I said that he was.';
		assert.deepEqual(findQuotes(resolvedArticle(text, WHO)).references, []);
	});

	it('names in capitals before a colon speak what follows', () => {
		const text = 'Rosa Quill met Tam Berrow on stage.\n\nQUILL: We will build the tunnel.\n\nBERROW: You will not.\n\nQUILL: Watch us.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: We will build the tunnel.', 'Tam Berrow: You will not.', 'Rosa Quill: Watch us.']);
	});

	it('a label may have titles before the name and an office behind it', () => {
		const text = 'Rosa Quill met Tam Berrow on stage.\n\nROSA QUILL, HOST: Why?\n\nSEN. TAM BERROW (R-Iowa): Why not?\n\nQUILL: Well.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: Why?', 'Tam Berrow: Why not?', 'Rosa Quill: Well.']);
	});

	it('an office before a colon opens a turn, as records of a parliament print it', () => {
		const text =
			'Rosa Quill, the prime minister, met Tam Berrow.\n\nTam Berrow: Why?\n\nThe Prime Minister: Why not?\n\nThe Speaker: Order.\n\nTam Berrow: Well.';
		assert.deepEqual(lines(text, WHO), ['Tam Berrow: Why?', 'nobody: Why not?', 'nobody: Order.', 'Tam Berrow: Well.']);
	});

	it('initials before a colon stand for the person who has them', () => {
		const text = 'Rosa Quill met Tam Berrow on stage.\n\nRosa Quill: Why?\n\nTB: Why not?\n\nRQ: Well.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: Why?', 'Tam Berrow: Why not?', 'Rosa Quill: Well.']);
	});

	it('a turn begins at its words where a mark opens every paragraph', () => {
		const text = 'Rosa Quill met Tam Berrow on stage.\n\n"QUILL: Why would you?\n\n"BERROW: Why not?\n\n"QUILL: I see.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: Why would you?', 'Tam Berrow: Why not?', 'Rosa Quill: I see.']);
	});

	it('what a speaker does besides speaking is no part of the turn', () => {
		const text = 'Rosa Quill met Tam Berrow on stage.\n\nQUILL: Why?\n\n(LAUGHTER)\n\nBERROW: (Sighs.) Why not?\n\nQUILL: Well.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: Why?', 'Tam Berrow: Why not?', 'Rosa Quill: Well.']);
	});

	it('a headline that begins with a name and a colon is no turn, though a full stop ends it', () => {
		const text =
			'Quill: Tam Berrow Stays Away.\n\nRosa Quill met the Port Council on stage.\n\nQUILL: Why?\n\nROSA QUILL: Why not?\n\nQUILL: Well.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: Why?', 'Rosa Quill: Why not?', 'Rosa Quill: Well.']);
	});

	it('rubrics in capitals are no transcript', () => {
		const text =
			'The morning letter.\n\nSPLIT IN THE GROUP: The vote is at noon.\n\nTWO PORTS: A minister met another.\n\nSPOTTED: A seal.';
		assert.deepEqual(spoken(text), []);
	});

	it('a table of numbers is no transcript', () => {
		assert.deepEqual(spoken('The vote\n\nRosa Quill: 1,501.\n\nTam Berrow: 46.\n\nRosa Quill: 2,316.\n\nTam Berrow: 1,547.', WHO), []);
	});

	it('a list with colons is no transcript', () => {
		assert.deepEqual(quotesOf('Opening hours\n\nMonday: closed\n\nTuesday: nine to five\n\nWednesday: nine to noon'), []);
	});
});
