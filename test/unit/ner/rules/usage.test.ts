import assert from 'node:assert/strict';
import { NO_SAYINGS, Usage } from '../../../../src/engine/ner/rules/usage.js';

const sure = (...keys: readonly string[]): typeof NO_SAYINGS => ({ ...NO_SAYINGS, sure: keys });

describe('a name that has become sure', () => {
	const HARBOUR = sure('Ostrel Harbour place');
	const looked = (): Usage => {
		const usage = new Usage();
		usage.update([HARBOUR]);
		usage.hasChanged('');
		return usage;
	};

	it('has the rules applied anew only where it may stand there, too: not at each letter that one types of it', () => {
		const usage = looked();
		const ann = sure('Ann Vrelk person');
		usage.update([HARBOUR, ann]);
		assert.equal(usage.hasChanged('Ann Vrelk left Ostrel Harbour. Ann left.'), false);
		usage.update([HARBOUR, ann, sure('Tove Vrelk person')]);
		assert.equal(usage.hasChanged('Ann Vrelk left Ostrel Harbour. Tove Vrelk left.'), true);
	});

	it('and is no more has them applied wherever it still stands', () => {
		const usage = looked();
		usage.update([]);
		assert.equal(usage.hasChanged('They left Ostrel Harbour.'), true);
		usage.update([sure('Tessel place')]);
		usage.hasChanged('Tessel and Tessel');
		usage.update([]);
		assert.equal(usage.hasChanged('They left.'), false);
	});

	it('is known as what it is, and as nothing where it is this and that', () => {
		const usage = looked();
		assert.equal(usage.sureTypeOf('Ostrel Harbour'), 'place');
		usage.update([HARBOUR, sure('Ostrel Harbour organization')]);
		assert.equal(usage.sureTypeOf('Ostrel Harbour'), undefined);
	});
});
