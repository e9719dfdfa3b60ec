import assert from 'node:assert/strict';
import { withAuthors } from '../../../../src/engine/ner/rules/authors.js';
import { mendedBy, type Found } from './found.js';

const authors = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withAuthors(names, wording, section), text, found);

describe('authors', () => {
	it('are all whom a byline names', () => {
		const names = ['Anna Roe (person)', 'Tove Strand (person)'];
		assert.deepEqual(authors('Harbour opens\n\nBy Anna Roe and Tove Strand\n\nIt opened.', [['Anna Roe', 'person']]), names);
		assert.deepEqual(authors('By Anna Roe, Tove Strand and Mette Holm'), [...names, 'Mette Holm (person)']);
		assert.deepEqual(authors('By ANNA ROE and TOVE STRAND, The Weekly Echo', [['TOVE STRAND', 'organization', 0.5]]), [
			'ANNA ROE (person)',
			'TOVE STRAND (person)',
		]);
	});

	it('are those whom the closing line of a wire names', () => {
		const found = authors('(Reporting by Anna Roe and Tove Strand in Visby; Editing by Mette Holm)', [['Visby', 'place']]);
		assert.deepEqual(found, ['Anna Roe (person)', 'Tove Strand (person)', 'Visby (place)', 'Mette Holm (person)']);
	});

	it('are none where an office or a paper follows a comma, and in prose', () => {
		assert.deepEqual(authors('By Anna Roe, Political Editor'), ['Anna Roe (person)']);
		assert.deepEqual(authors('By Anna Roe and Reuters Staff'), ['Anna Roe (person)']);
		assert.deepEqual(authors('By Monday Tove Strand and Mette Holm had left Visby, and nobody knew where they were.'), []);
	});

	it('leave what is sure to be another', () => {
		assert.deepEqual(authors('By Anna Roe and Dagens Nyheter', [['Dagens Nyheter', 'organization']]), [
			'Anna Roe (person)',
			'Dagens Nyheter (organization)',
		]);
	});
});
