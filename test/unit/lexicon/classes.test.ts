import { expect } from 'chai';
import { tokenize } from '../../../src/engine/document/tokens.js';
import { Class, isA, rowOf } from '../../../src/engine/lexicon/classes.js';

describe('word classes', () => {
	it('are known of a token', () => {
		const [month, verb, name] = tokenize('May must Roe');
		expect([month, verb, name].map((token) => token && [isA(token, Class.month), isA(token, Class.auxiliary)])).to.deep.equal([
			[true, true],
			[false, true],
			[false, false],
		]);
	});

	it('have no row for other words', () => expect(rowOf('gannet')).to.equal(0));
});
