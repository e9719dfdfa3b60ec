import assert from 'node:assert/strict';
import { verdictReason } from '../../../src/views/proof-lines.js';
import { ENGLISH } from '../views/english.js';
import { proved, verdictOf } from './proved.js';

const FILES = {
	'a.txt':
		'Thank you all for coming. We will close the old bridge in the spring. Nobody can wait for ever, and the town has to decide. We know it is hard.',
};
const FOUND = 'We will close the old bridge in the spring';
const INVENTED = 'I promise that to every child here';

describe('a quotation of which one piece is in a source and another is invented', () => {
	it('is altered, and not in substance by what happens to stand beside the words that are found', async () => {
		assert.equal(await verdictOf(`${FOUND} // ${INVENTED}`, null, FILES), 'altered');
		assert.equal(await verdictOf(`${INVENTED} // ${FOUND}`, null, FILES), 'altered');
	});

	it('shows all invented words as added, those too that everybody says', async () => {
		assert.equal(verdictReason(await proved(`${FOUND} // ${INVENTED}`, null, FILES), ENGLISH), `added: “${INVENTED}”`);
		const { diff } = await proved(`${FOUND} // That is a promise.`, null, FILES);
		assert.deepEqual(diff.map(({ op, article }) => [op, article]).at(-1), ['insert', 'That is a promise']);
	});

	it('shows an invented sentence and a replaced word behind it as one change', async () => {
		const source = { 'a.txt': 'Well, the harbour of Wexdale will close the old bridge in the spring.' };
		const { diff } = await proved(`${INVENTED}. We will close the old bridge in the spring.`, null, source);
		const changes = diff.map(({ op, article }) => [op, article]);
		assert.deepEqual(changes, [
			['replace', `${INVENTED}. We`],
			['equal', 'will close the old bridge in the spring.'],
		]);
	});

	it('is found where the piece has five words', async () => {
		const proof = await proved(`We will close the bridge // ${INVENTED}`, null, { 'a.txt': 'We will close the bridge. Nobody can wait.' });
		assert.deepEqual([proof.verdict, proof.substance, proof.places.length], ['altered', false, 1]);
	});

	it('is found where the pieces are two sentences without an attribution between them', async () => {
		assert.equal(await verdictOf(`${FOUND}. ${INVENTED}.`, null, FILES), 'altered');
	});

	it('is altered in substance where the invented words have a negation, a number or a name that the source lacks', async () => {
		assert.equal(await verdictOf(`${FOUND} // We shall never give up.`, null, FILES), 'altered!');
		assert.equal(await verdictOf(`${FOUND} // It costs 30 million.`, null, FILES), 'altered!');
		assert.equal(await verdictOf(`${FOUND} // The plan came from Harald Beck.`, null, FILES), 'altered!');
	});

	it('is not found where the piece is one that anybody says', async () => {
		assert.equal(await verdictOf(`We know it is // ${INVENTED}`, null, FILES), 'not-found');
	});
});

describe('the last sentence of a quotation that shares little with its source', () => {
	it('is held against the source where the words that it shares are a run or are not everybody’s', async () => {
		const source = { 'a.txt': 'We will close the old bridge in the spring. It will not be cheap for anyone in this town.' };
		assert.equal(await verdictOf(`${FOUND}. It will be cheap for anyone who lives here.`, null, source), 'altered!');
	});
});
