import assert from 'node:assert/strict';
import type { Entity, Quote, QuoteProof } from '../../../../src/annotations.js';
import { spansOfQuotation } from '../../../../src/views/proof/quotation-at.js';
import { speakerOfLabel } from '../../../../src/views/proof/source-speaker.js';
import { tagged } from '../tagged.js';

const entity = (id: string, name: string, context: string | null = null, type: Entity['type'] = 'person'): Entity => {
	return { id, type, name, aliases: [], context, evidence: [] };
};

describe('the speaker whom a source names', () => {
	const holt = entity('p1', 'Maren Holt', 'mayor of Northby');
	const council = entity('o1', 'Council of Northby', null, 'organization');

	it('is the one of the article whom the label means', () => {
		for (const label of ['HOLT', 'Maren Holt', 'Mayor Holt', 'MS. HOLT']) assert.equal(speakerOfLabel(label, [holt, council]), holt);
		assert.equal(speakerOfLabel('COUNCIL OF NORTHBY', [holt, council]), council);
	});

	it('is the label’s words where the article names nobody, or two, whom it may mean', () => {
		assert.equal(speakerOfLabel('EDVARD BRANDAL', [holt]), 'Edvard Brandal');
		assert.equal(speakerOfLabel('Q', [holt]), 'Q');
		assert.equal(speakerOfLabel('HOLT', [holt, entity('p2', 'Ida Holt')]), 'Holt');
		assert.equal(speakerOfLabel('IDA HOLT', [holt]), 'Ida Holt');
	});
});

describe('the pieces of a quotation', () => {
	const { text, annotations } = tagged(
		'<q1>“We will,”</q1> he said. <q2>“Rebuild it.”</q2> He laughed. <q3>“We will,”</q3> he said. <q4>“Rebuild it.”</q4>',
	);
	const { quotes } = annotations;
	const proof: QuoteProof = {
		verdict: 'altered',
		substance: false,
		places: [],
		occurrences: 1,
		diff: [
			{ op: 'equal', article: 'We will', source: 'we will' },
			{ op: 'replace', article: 'Rebuild', source: 'repair' },
			{ op: 'equal', article: 'it', source: 'it' },
		],
	};

	it('are those of the neighbours that were compared with it, also where somebody says it twice', () => {
		const found = quotes.map((quote) => spansOfQuotation(text, quote, quotes, proof));
		const spansOf = (...pieces: (Quote | undefined)[]): unknown => pieces.flatMap((piece) => piece?.spans ?? []);
		const [one, two, three, four] = quotes;
		assert.deepEqual(found, [spansOf(one, two), spansOf(one, two), spansOf(three, four), spansOf(three, four)]);
	});

	it('are not known once the words are others', () => {
		const [one] = quotes;
		assert.ok(one);
		assert.equal(spansOfQuotation(text.replace('Rebuild', 'Restore'), one, quotes, proof), undefined);
	});
});
