import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

describe('whose role it is', () => {
	it('is the organization’s where its head of something is named', () => {
		const text = '[[Ost Radio|o]] closed on Monday. Its head of ethics, [[Ida Moor|p]], left.';
		assert.equal(contexts(text)['Ida Moor'], 'head of ethics at Ost Radio');
	});

	it('stands behind the role where an adjective would part it from that', () => {
		assert.equal(
			contexts("[[Ost Salmon|o]]'s largest shareholder, [[Ida Moor|p]], left.")['Ida Moor'],
			'largest shareholder of Ost Salmon',
		);
		assert.equal(contexts("[[Ost Salmon|o]]'s former chief, [[Ida Moor|p]], left.")['Ida Moor'], 'former chief of Ost Salmon');
	});

	it('is that of whose deputy somebody is', () => {
		const text = 'Mr [[Bo Lind|p]] lost. Mr [[Lind|p]] left. His deputy, [[Ida Moor|p]], won.';
		assert.equal(contexts(text)['Ida Moor'], 'deputy of Bo Lind');
	});

	it('is nobody’s of whom the article speaks, where the sheriff is a former one of a county', () => {
		const text = "They freed former [[Ost County|g]] sheriff's deputy [[Ida Moor|p]]. Sheriff [[Bo Lind|p]] left.";
		assert.equal(contexts(text)['Ida Moor'], 'former Ost County sheriff’s deputy');
	});
});

describe('a relative in an obituary', () => {
	it('is the dead one’s, and not the last one’s who was named', () => {
		const text =
			'Ms [[Ida Moor|p]] died. Ms [[Moor|p]] sang for [[Rudi Bing|p]]. She is survived by a son, [[Daniel|p]]; and a brother, [[Bo Lind|p]].';
		const found = contexts(text);
		assert.deepEqual([found['Daniel'], found['Bo Lind']], ['son of Ida Moor', 'brother of Ida Moor']);
	});

	it('is said of whoever is named as the dead', () => {
		assert.equal(contexts('[[Ida Moor|p]] is survived by a sister, [[Ann Lind|p]].')['Ann Lind'], 'sister of Ida Moor');
	});
});

describe('a reporter', () => {
	it('is no maker of what the headline above the byline ends with', () => {
		assert.deepEqual(contexts('Chief takes pension, records show\n\nBy [[Ida Moor|p]]\n\nThe chief left on Monday.'), {});
	});
});

describe('a clause of somebody’s assistant', () => {
	it('says what somebody was, and not of the next one that they were it', () => {
		const text = '[[Bo Lind|p]], who was her assistant for years, said that [[Ed Orr|p]] once called.';
		assert.deepEqual(contexts(text), { 'Bo Lind': 'assistant' });
	});
});

describe('where somebody belongs', () => {
	it('has the article of the party', () => {
		assert.equal(contexts("The [[Greens|o]]' [[Ida Moor|p]] won the seat.")['Ida Moor'], 'of the Greens');
	});

	it('is where the two belong after whom it stands', () => {
		assert.deepEqual(contexts('They asked [[Ida Moor|p]] and [[Bo Lind|p]] of the [[Ost Institute|o]].'), {
			'Ida Moor': 'of the Ost Institute',
			'Bo Lind': 'of the Ost Institute',
		});
	});

	it('is not said of a person known before who is named by the surname', () => {
		const text = '[[Ida Moor|p]] left. It stood between [[Moor|p]] and [[Bo Lind|p]] of the [[Ost Institute|o]].';
		assert.equal(contexts(text)['Ida Moor'], undefined);
	});

	it('stands between an office and a name, as Nigerian papers write', () => {
		const text = 'The Chief Branding Officer, [[Ost Foods|o]], Mr [[Bo Lind|p]], left.';
		assert.equal(contexts(text)['Bo Lind'], 'chief branding officer of Ost Foods');
	});

	it('is not added to what somebody is to another', () => {
		assert.equal(contexts('His mother, [[Ann Moor|p]] of the [[Ost Institute|o]], stayed.')['Ann Moor'], 'mother');
	});

	it('follows the professor and not the author of a study', () => {
		const text = '"It works," said the study\'s lead author, Professor [[Bo Lind|p]] of the [[Ost Institute|o]].';
		assert.equal(contexts(text)['Bo Lind'], 'study’s lead author and professor of the Ost Institute');
	});
});
