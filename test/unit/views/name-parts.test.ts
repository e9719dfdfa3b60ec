import assert from 'node:assert/strict';
import { isSurnameOnly, isVariant, namePartsOf, rangeShown } from '../../../src/views/name-parts.js';

function surnameOf(name: string, ...aliases: string[]): string {
	const { words, surname } = namePartsOf(name, aliases);
	return words.slice(surname).join(' ');
}

describe('the parts of a name', () => {
	it('the surname is the last word, with its particles and suffix', () => {
		assert.equal(surnameOf('Ida Roe'), 'Roe');
		assert.equal(surnameOf('Joost van der Meulen'), 'van der Meulen');
		assert.equal(surnameOf('Carl Roe Jr.'), 'Roe Jr.');
	});

	it('the article knows better: an alias that ends the name is the surname', () => {
		assert.equal(surnameOf('Adil Omar Haddad', 'Omar Haddad'), 'Omar Haddad');
	});

	it('a single name has no surname', () => {
		assert.equal(surnameOf('Zed'), '');
	});

	it('a mention shows its words of the whole, in another spelling too', () => {
		assert.deepEqual(rangeShown(['Jan', 'Wróbel'], ['Wrobel']), { from: 1, to: 2 });
		assert.equal(rangeShown(['Jan', 'Wróbel'], ['Janek']), undefined);
	});

	it('a surname alone may have particles, but no forename', () => {
		assert.equal(isSurnameOnly(['van', 'Meulen']), true);
		assert.equal(isSurnameOnly(['Ida', 'Roe']), false);
	});
});

describe('two spellings', () => {
	it('short words, other first letters and other numbers are other names', () => {
		assert.equal(isVariant('Iran', 'Iraq'), false);
		assert.equal(isVariant('Rodney', 'Sodney'), false);
		assert.equal(isVariant('Apollo11', 'Apollo12'), false);
		assert.equal(isVariant('Suleimani', 'Soleimani'), true);
	});
});
