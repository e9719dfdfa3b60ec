import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { shippedModel } from '../shipped-model.js';

/** What is said of a person in a text, read with the model that ships. */
function contextOf(text: string, person: string): string | null | undefined {
	return annotate(text, { model: shippedModel() }).entities.find(({ name }) => name === person)?.context;
}

describe('the capitals of a title', () => {
	it('stay where they belong to a name that is not marked', () => {
		assert.equal(contextOf('Wexdale MP Sir Neville Crake said he was saddened.', 'Neville Crake'), 'Wexdale MP');
	});

	it('stay where the word is a name elsewhere in the article', () => {
		const text = 'The Otters lost again on Monday. Otters manager Neville Crake left in silence, and the Otters were booed.';
		assert.equal(contextOf(text, 'Neville Crake'), 'Otters manager');
	});

	it('are small letters after the dash where the words are common ones', () => {
		assert.equal(contextOf('Emergencies Minister Neville Crake left.', 'Neville Crake'), 'emergencies minister');
	});
});
