import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

describe('whose role it is', () => {
	it('is the organization’s where its head of something is named', () => {
		const text = '[[Ost Radio|o]] closed on Monday. Its head of ethics, [[Ida Moor|p]], left.';
		assert.equal(contexts(text)['Ida Moor'], 'head of ethics at Ost Radio');
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
});
