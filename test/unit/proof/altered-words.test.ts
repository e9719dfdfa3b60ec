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

	it('stands against no words of the next source, or of the next speaker, where it goes on behind the last words of one', async () => {
		const written = 'The hangers are original and we would like them to be copied and not replaced with something from a catalogue.';
		const spoken = 'The hangers are original and we would like them to be copied and not replaced.';
		const next = 'Councillor, when did you know about the cost?';
		for (const sources of [{ 'a.md': spoken, 'b.txt': `HOLT: ${next}` }, { 'a.txt': `LYLE: ${spoken}\n\nHOLT: ${next}` }]) {
			const proof = await proved(written, 'Fiona Lyle', sources);
			assert.equal(verdictReason(proof, ENGLISH), 'added: “with something from a catalogue”');
		}
	});

	it('stands against no next sentence of its source where it goes on in the same one', async () => {
		const spoken = 'We will close the old bridge in the spring and we will not open it again before the summer';
		const proof = await proved(`${spoken} if the rain holds off.`, null, { 'a.txt': `${spoken}. Nobody else has asked me that before.` });
		assert.equal(verdictReason(proof, ENGLISH), 'added: “if the rain holds off”');
	});

	it('has its punctuation, as the article and the source have it', async () => {
		const source = 'HOLM: Well, we are not certain, in truth, that the old wall (the long one) will hold the water back until next winter.';
		const changes = async (words: string): Promise<readonly (readonly string[])[]> =>
			(await proved(words, 'Ada Holm', { 'a.txt': source })).diff.map(({ article, source: original }) => [article, original]);
		assert.deepEqual(await changes('We are certain that the old wall (the short one) will hold the water back until next winter.'), [
			['We are', 'we are'],
			['', 'not'],
			['certain', 'certain,'],
			['', 'in truth,'],
			['that the old wall (the', 'that the old wall (the'],
			['short', 'long'],
			['one) will hold the water back until next winter.', 'one) will hold the water back until next winter.'],
		]);
		const [before, inBrackets] = await changes(
			'We are not certain, in truth, that the old wall — yes — will hold the water back until next winter.',
		);
		assert.deepEqual([before?.[0], inBrackets], ['We are not certain, in truth, that the old wall —', ['yes —', '(the long one)']]);
	});

	it('has a clause left out, not a word replaced, where the source says the clause again with another word', async () => {
		const source = 'They asked us once, they asked us twice, and we said yes both times.';
		const proof = await proved('They asked us once, and we said yes both times', null, { 'a.txt': source });
		assert.equal(verdictReason(proof, ENGLISH), 'left out: “they asked us twice”');
		const other = await proved('They asked us thrice, and we said yes both times', null, { 'a.txt': source });
		assert.equal(verdictReason(other, ENGLISH), '“thrice” for “twice”');
	});
});
