import assert from 'node:assert/strict';
import { NAME_RULES } from '../../../src/engine/ner/rules/all-rules.js';
import { ENGLISH } from './english.js';
import { nameReason, nameRuleInWords } from '../../../src/views/reasons.js';

describe('why a name is marked', () => {
	it('is given for each rule that leaves a name', () => {
		for (const { id } of NAME_RULES) assert.ok(nameRuleInWords(id, ENGLISH), id);
	});

	it('names who found it and what changed it', () => {
		assert.equal(
			nameReason([{ rule: 'model' }, { rule: 'retype-listed' }], ENGLISH),
			'Found by the model; its type is that of the only list with it',
		);
		assert.equal(nameReason([{ rule: 'add-listed-name' }], ENGLISH), 'Found in a list');
	});

	it('is left out where nothing but the model or the editor decided it', () => {
		assert.equal(nameReason([{ rule: 'model' }], ENGLISH), undefined);
		assert.equal(nameReason([{ rule: 'model' }, { rule: 'editor' }], ENGLISH), undefined);
	});
});
