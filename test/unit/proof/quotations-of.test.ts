import assert from 'node:assert/strict';
import { quotationsOf } from '../../../src/proof/quotations-of.js';
import { tagged } from '../views/tagged.js';

/** The quotes that make one quotation each, where all have the reporting verb of the first. */
function joined(marked: string): readonly (readonly string[])[] {
	const { text, annotations } = tagged(marked);
	const cue = annotations.quotes[0]?.cue ?? null;
	const quotes = annotations.quotes.map((quote) => ({ ...quote, cue }));
	return quotationsOf(text, { ...annotations, quotes }).map((quotation) => quotation.quotes);
}

describe('quotes that share a reporting verb', () => {
	it('are one quotation around it', () => {
		assert.deepEqual(joined('<q1>“We will go,”</q1> she <c1>said</c1> in Delport, <q2>“and soon.”</q2>'), [['q1', 'q2']]);
	});

	it('are two where another clause goes on to the second', () => {
		assert.deepEqual(joined('<q1>“We will go,”</q1> she <c1>said</c1>, but he went on about <q2>“how it is rigged.”</q2>'), [
			['q1'],
			['q2'],
		]);
	});

	it('are two where the article joins them with an “and” of its own', () => {
		for (const link of ['and', 'and later', 'but'])
			assert.deepEqual(joined(`<q1>“We will go,”</q1> she <c1>said</c1>, ${link} <q2>“it is rigged.”</q2>`), [['q1'], ['q2']], link);
	});

	it('are two where a sentence ends between them', () => {
		assert.deepEqual(joined('<q1>“We will go,”</q1> she <c1>said</c1>. <q2>“Soon.”</q2>'), [['q1'], ['q2']]);
	});
});
