import { expect } from 'chai';
import { tokenize } from '../../../src/engine/document/tokens.js';
import { Class, classesOf, isA } from '../../../src/engine/lexicon/classes.js';

describe('word classes', () => {
	it('are known of a token', () => {
		const [preposition, verb, name] = tokenize('Since must Roe');
		expect([preposition, verb, name].map((token) => [isA(token, Class.preposition), isA(token, Class.auxiliary)])).to.deep.equal([
			[true, false],
			[false, true],
			[false, false],
		]);
	});

	it('are none for other words', () => expect(classesOf('gannet')).to.equal(0));
});
