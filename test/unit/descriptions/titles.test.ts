import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('a title in front of a name', () => {
	it('begins behind a participle that is no modifier, and a verb that is cut short', () => {
		assert.equal(first('She has cast former mayor [p:Ida Moor] as a fool.'), 'former mayor');
		assert.equal(first('The drama follows Mayor [p:Ida Moor].'), 'mayor');
	});

	it('begins behind the verb of the clause', () => {
		assert.equal(first('The clerk has accused former mayor [p:Ida Moor] of theft.'), 'former mayor');
		assert.equal(first('He married journalist [p:Ida Moor] in May.'), 'journalist');
		assert.equal(first('The channel will interview columnist [p:Ida Moor] tonight.'), 'columnist');
		assert.equal(first('It helped her defeat former mayor [p:Ida Moor].'), 'former mayor');
		assert.equal(first('The river rose, leading Mayor [p:Ida Moor] to close the bridge.'), 'mayor');
		assert.equal(first('Did former mayor [p:Ida Moor] know?'), 'former mayor');
		assert.equal(first('They praised leading scientist [p:Ida Moor].'), 'leading scientist');
	});

	it('is none where somebody calls them something else', () => {
		assert.deepEqual(contexts('One lawmaker called [p:Ida Moor] “the queen of mud”.'), {});
		assert.equal(first('It was a lawmaker called [p:Ida Moor].'), 'lawmaker');
	});

	it('keeps the capital of a place that is marked elsewhere', () => {
		assert.equal(contexts('It rained in [g:Ostby]. Ostby Port Constable [p:Ida Moor] agreed.')['Ida Moor'], 'Ostby port constable');
	});

	it('begins behind a noun of another phrase', () => {
		assert.equal(first('A poll shows Mayor [p:Ida Moor] ahead of [p:Lind] press secretary [p:Bo Fry].'), 'mayor');
		assert.equal(contexts('It pleased [p:Lind] press secretary [p:Bo Fry].')['Bo Fry'], 'Lind press secretary');
		assert.equal(first('She compared the tenth president to predecessors [p:Ida Moor] and [p:Bo Lind].'), 'predecessor');
	});

	it('is given to all of a list, abbreviated as it may be', () => {
		assert.deepEqual(contexts('Sens. [p:Ida Moor] of [g:Utah] and [p:Bo Lind] (D-Ore.) met Govs. [p:Al Fry] and [p:Ed Orr].'), {
			'Ida Moor': 'senator of Utah',
			'Bo Lind': 'senator',
			'Al Fry': 'governor',
			'Ed Orr': 'governor',
		});
	});

	it('keeps both fields of an office, and both halves of a role', () => {
		assert.equal(first('Study co-author and geochemist [p:Ida Moor] agreed.'), 'study co-author and geochemist');
		assert.equal(first('First Family and Senior Advisor [p:Ida Moor] agreed.'), 'senior advisor');
	});

	it('keeps the whole office, and no form of address', () => {
		assert.equal(first('Secretary for Justice [p:Ida Moor] agreed.'), 'secretary for justice');
		assert.equal(first('His Majesty King [p:Ivo Moor] agreed.'), 'king');
		assert.equal(first('The widow of former General [p:Ivo Moor] agreed.'), 'former general');
	});

	it('is read where it is the subject of `is`', () => {
		assert.equal(first('This ward’s incumbent is [p:Ida Moor].'), 'ward’s incumbent');
	});

	it('may be any word that ends as occupations do', () => {
		assert.equal(first('They rescued alpinist [p:Ida Moor].'), 'alpinist');
		assert.deepEqual(contexts('They put the shortlist [p:Ida Moor] made aside.'), {});
	});

	it('is no `prior to`', () => {
		assert.equal(first('Prior to his new post, Bishop [p:Ivo Moor] had been ill.'), 'bishop');
	});

	it('has no comma behind a noun that is its adjective', () => {
		assert.equal(first('The moderate President [p:Ida Moor] agreed.'), 'moderate president');
		assert.equal(first('It was deputy Mayor [p:Ida Moor].'), 'deputy mayor');
		assert.equal(first('It was then-prime-minister [p:Ida Moor].'), 'then prime minister');
	});

	it('may be told by a subject with words behind its noun, by a people, and in brackets', () => {
		assert.equal(first('A lawyer representing the family, [p:Ida Moor], agreed.'), 'lawyer representing the family');
		assert.equal(first('She met a prostitute ([p:Ida Moor]) there.'), 'prostitute');
	});

	it('is told by what somebody was chosen for', () => {
		assert.deepEqual(contexts('[p:Bo Lind] spoke. He picked [p:Ida Moor] as his running mate.')['Ida Moor'], 'running mate of Bo Lind');
	});
});

describe('what a thing is', () => {
	it('is not told by whose body it is, nor by how many there are', () => {
		assert.deepEqual(contexts('She sat in [g:Ost]’s state [o:Senate]. [g:Utah] is one of 45 states in which it is allowed.'), {});
	});
});
