import assert from 'node:assert/strict';
import { sourceFindings } from '../../../../src/views/checks/quote-and-sources.js';
import { ENGLISH } from '../english.js';
import { diffOf, proof } from '../proofs.js';
import { tagged } from '../tagged.js';

describe('a quotation around an attribution that is not its source’s', () => {
	const { text, annotations } = tagged('<q1>“We did not sleep,”</q1> he said. <q1>“It cost us £4.2m in May.”</q1>');
	const marked = (diff: string, quotes = annotations.quotes): readonly string[] => {
		const altered = proof({ verdict: 'altered', diff: diffOf(diff) });
		const proofs = new Map(quotes.map(({ id }) => [id, altered]));
		return sourceFindings(text, { ...annotations, quotes }, proofs, () => true, ENGLISH.t).map(({ start, end }) => text.slice(start, end));
	};

	it('is marked at the piece that was altered', () => {
		assert.deepEqual(marked('We did not [rest>sleep], It cost us £4.2m in May.'), ['“We did not sleep,”']);
		assert.deepEqual(marked('We did not sleep, It cost us [£2.4m>£4.2m] in May.'), ['“It cost us £4.2m in May.”']);
	});

	it('is marked where words are left out at the end of a piece, and where words are added at the start of one', () => {
		assert.deepEqual(marked('We did not sleep, [-well] It cost us £4.2m in May.'), ['“We did not sleep,”']);
		assert.deepEqual(marked('We did not sleep, [+It] cost us £4.2m in May.'), ['“It cost us £4.2m in May.”']);
	});

	it('is marked once also where its pieces are quotes of their own', () => {
		const pieces = annotations.quotes.flatMap((quote) => quote.spans.map((span, at) => ({ ...quote, id: `q${at}`, spans: [span] })));
		assert.deepEqual(marked('We did not sleep, It cost us [£2.4m>£4.2m] in May.', pieces), ['“It cost us £4.2m in May.”']);
	});
});
