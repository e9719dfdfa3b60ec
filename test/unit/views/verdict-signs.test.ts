import assert from 'node:assert/strict';
import { verdictSigns } from '../../../src/views/verdict-signs.js';
import { tagged } from './tagged.js';
import { proof } from './proofs.js';

const { text, annotations } = tagged(
	'<q1>“We go,”</q1> she said, <q1>“now.”</q1> He: <q2>“No,”</q2> and <q3>“never.”</q3> It was <q4>“a gift”</q4>.',
);
const endOf = (words: string): number => text.indexOf(words) + words.length;

describe('signs behind quotations', () => {
	it('stand at the end of the last piece, one for a quotation whose pieces are several quotes', () => {
		const joined = proof({ verdict: 'altered', substance: true });
		const proofs = new Map([
			['q1', proof()],
			['q2', joined],
			['q3', joined],
		]);
		assert.deepEqual(
			verdictSigns(() => text, annotations.quotes, proofs),
			[
				{ verdict: 'verbatim', end: endOf('“now.”'), isChecked: false, isAccepted: false },
				{ verdict: 'altered-in-substance', end: endOf('“never.”'), isChecked: false, isAccepted: false },
			],
		);
	});

	it('make room for the tick of a quote that was checked', () => {
		const quotes = annotations.quotes.map((quote) => ({ ...quote, checked: { by: 'ed', at: '2026-03-01' } }));
		assert.deepEqual(
			verdictSigns(() => text, quotes, new Map([['q1', proof()]])).map(({ isChecked }) => isChecked),
			[true],
		);
	});

	it('say of a quote that somebody accepted as edited that it is, until it reads otherwise', () => {
		for (const [words, isAccepted] of [
			['“No,”', true],
			['“Yes,”', false],
		] as const) {
			const quotes = annotations.quotes.map((quote) => ({ ...quote, accepted: { at: '2026-03-01', text: words } }));
			const signs = verdictSigns(() => text, quotes, new Map([['q2', proof({ verdict: 'not-found' })]]));
			assert.deepEqual(
				signs.map((sign) => sign.isAccepted),
				[isAccepted],
			);
		}
	});

	it('are missing behind what was not held against sources', () => {
		assert.deepEqual(
			verdictSigns(() => text, annotations.quotes, new Map()),
			[],
		);
	});
});
