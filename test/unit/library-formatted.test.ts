import { expect } from 'chai';
import { annotate, formatted, type FormatId } from '../../src/library/library.js';

describe('formatted in the library', () => {
	it('says which formats there are where it is asked for another', () => {
		const annotations = annotate('The pier stays.', { model: null });
		expect(() => formatted(annotations, 'The pier stays.', 'xml' as FormatId)).to.throw(
			TypeError,
			'formatted: the format must be one of json, w3c, brat, csv, html',
		);
	});
});
