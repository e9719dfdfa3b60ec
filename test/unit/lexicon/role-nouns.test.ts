import assert from 'node:assert/strict';
import { isPluralRole, roleNoun } from '../../../src/engine/lexicon/role-nouns.js';

describe('nouns for persons', () => {
	it('are listed, in the dictionary, or made by an ending', () => {
		assert.deepEqual(['mayor', 'balladeer', 'bassoonist'].map(roleNoun), ['mayor', 'balladeer', 'bassoonist']);
	});

	it('have plurals', () => {
		assert.equal(roleNoun('Blacksmiths'), 'blacksmith');
		assert.ok(isPluralRole('blacksmiths') && !isPluralRole('blacksmith'));
	});

	it('are no things, and no abuse', () => {
		assert.deepEqual(['ferry', 'summer', 'checklist', 'bimbo'].map(roleNoun), [undefined, undefined, undefined, undefined]);
	});
});
