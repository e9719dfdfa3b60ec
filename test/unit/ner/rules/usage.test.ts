import assert from 'node:assert/strict';
import { NO_SAYINGS, Usage } from '../../../../src/engine/ner/rules/usage.js';

const sure = (...keys: readonly string[]): typeof NO_SAYINGS => ({ ...NO_SAYINGS, sure: keys });

describe('a name that has become sure', () => {
	const looked = (): Usage => {
		const usage = new Usage();
		usage.add(sure('Ostrel Harbour place'), 1);
		usage.hasChanged('');
		return usage;
	};

	it('has the rest mended only where it may stand there, too: not at each letter that one types of it', () => {
		const usage = looked();
		usage.add(sure('Ann Vrelk person'), 1);
		assert.equal(usage.hasChanged('Ann Vrelk left Ostrel Harbour. Ann left.'), false);
		usage.add(sure('Tove Vrelk person'), 1);
		assert.equal(usage.hasChanged('Ann Vrelk left Ostrel Harbour. Tove Vrelk left.'), true);
	});

	it('and is no more has it mended wherever it still stands', () => {
		const usage = looked();
		usage.add(sure('Ostrel Harbour place'), -1);
		assert.equal(usage.hasChanged('They left Ostrel Harbour.'), true);
		usage.add(sure('Tessel place'), 1);
		usage.hasChanged('Tessel and Tessel');
		usage.add(sure('Tessel place'), -1);
		assert.equal(usage.hasChanged('They left.'), false);
	});

	it('is told as what it is, and as nothing where it is this and that', () => {
		const usage = looked();
		assert.equal(usage.sureTypeOf('Ostrel Harbour'), 'place');
		usage.add(sure('Ostrel Harbour organization'), 1);
		assert.equal(usage.sureTypeOf('Ostrel Harbour'), undefined);
	});
});
