import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('letters after a name', () => {
	it('say that somebody sits in a parliament', () => {
		assert.equal(first('[[Ida Moor|p]] MSP asked why.'), 'MSP');
		assert.equal(first('[[Ida Moor|p]] MP, the shadow housing minister, asked why.'), 'MP and shadow housing minister');
	});

	it('stand in the way of nothing that is said after them', () => {
		assert.equal(first('[[Ida Moor|p]], PhD, a chemist, left.'), 'chemist');
		assert.equal(first('[[Ida Moor|p]] MBE, who chairs the trust, left.'), 'chair of the trust');
		assert.equal(first('[[Ida Moor|p]], Esq., counsel to the bank, rose.'), 'counsel to the bank');
	});

	it('say of counsel for whom they speak', () => {
		assert.equal(first('[[Ida Moor|p]] KC, for the family, asked why.'), 'KC for the family');
		assert.equal(first('[[Ida Moor|p]] (SAN), for the second defendant, agreed.'), 'counsel for the second defendant');
		assert.equal(first('[[Ida Moor|p]] SC asked why.'), 'senior counsel');
	});
});

describe('what court reports put after the name of counsel', () => {
	it('says on which side they are', () => {
		assert.equal(first('[[Ida Moor|p]], prosecuting, said he had lied.'), 'prosecutor');
		assert.equal(first('[[Ida Moor|p]], for the prosecution, said he had lied.'), 'prosecutor');
		assert.equal(first('[[Ida Moor|p]], mitigating, asked for mercy.'), 'defence lawyer');
	});

	it('is nothing in a match', () => {
		assert.equal(first('[[Ida Moor|p]], defending a lead of two, fell.'), undefined);
	});
});
