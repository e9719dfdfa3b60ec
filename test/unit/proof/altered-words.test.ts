import assert from 'node:assert/strict';
import { verdictReason } from '../../../src/views/proof-lines.js';
import { diffRuns } from '../../../src/views/word-diff.js';
import { textOf } from '../../../src/views/phrase.js';
import { ENGLISH } from '../views/english.js';
import { proved } from './proved.js';

const SOURCE = 'We will close the old bridge in the spring, and I have said so many times before, because the deck is not safe for a bus.';

describe('what is said of an altered quotation', () => {
	it('names what is altered, and not the words that are left out where the attribution stands', async () => {
		const proof = await proved('We will close the old bridge in the spring // because the deck is safe for a bus.', null, {
			'a.txt': SOURCE,
		});
		assert.equal(proof.verdict, 'altered');
		assert.equal(verdictReason(proof, ENGLISH), 'left out: “not”');
		assert.match(textOf(diffRuns(proof.diff)), /^… .*the spring … because the deck is not safe/);
	});

	it('names the words that are left out without a mark', async () => {
		const proof = await proved('We will close the bridge in the spring, // because the deck is safe for a bus.', null, { 'a.txt': SOURCE });
		assert.equal(verdictReason(proof, ENGLISH), 'left out: “old”; left out: “not”');
	});

	it('names the cut where nothing else differs', async () => {
		const proof = await proved('We will close the old bridge in the spring // because the deck is not safe for a bus.', null, {
			'a.txt': SOURCE,
		});
		assert.equal(proof.verdict, 'shortened');
		assert.equal(verdictReason(proof, ENGLISH), 'left out: “and I have said so many times before”');
	});
});
