import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('of somebody of whom the article says no role, a card says', () => {
	it('what they are charged with or were convicted of', () => {
		assert.equal(first('[[Ida Moor|p]] has been charged with two counts of fraud.'), 'charged with two counts of fraud');
		assert.equal(first('[[Ida Moor|p]], 44, pleaded guilty to theft at a hearing.'), 'pleaded guilty to theft');
		assert.equal(first('[[Ida Moor|p]], of [[Ost|g]], was fined £120 for speeding.'), 'fined £120 for speeding');
		assert.equal(first('[[Ida Moor|p]] was convicted of arson and sent home.'), 'convicted of arson');
	});

	it('that they are accused of what they deny', () => {
		assert.equal(first('[[Ida Moor|p]] denies the murder of [[Bo Lind|p]].'), 'accused of murder of Bo Lind');
		assert.equal(first('[[Ida Moor|p]] denies that it rained.'), undefined);
	});

	it('in what they died', () => {
		assert.equal(first('[[Ida Moor|p]] was killed in the crash.'), 'killed in the crash');
		assert.equal(first('[[Ida Moor|p]] died in March.'), undefined);
	});

	it('nothing of another’s case, and none that is only asked', () => {
		assert.equal(first('A man who shot [[Ida Moor|p]] was convicted of fraud.'), undefined);
		assert.equal(first('They asked whether [[Ida Moor|p]] was guilty of fraud.'), undefined);
		assert.equal(first('[[Ida Moor|p]] was never charged with fraud.'), undefined);
	});
});

describe('of somebody who has a role, a card says', () => {
	it('no case', () => {
		assert.equal(first('[[Ida Moor|p]], a teacher, was charged with theft.'), 'teacher');
	});
});

describe('a verb of work that lasts', () => {
	it('says who somebody is', () => {
		assert.equal(first('[[Ida Moor|p]] chairs the council.'), 'chair of the council');
		assert.equal(first('[[Ida Moor|p]] laughed. She founded the firm in 2021.'), 'founder of the firm');
		assert.equal(first('[[Ida Moor|p]] owns [[Ost Foods|o]].'), 'owner of Ost Foods');
	});

	it('says nothing where it tells of a poll, a race or an opinion', () => {
		assert.equal(first('[[Ida Moor|p]] leads [[Bo Lind|p]] by two points.'), undefined);
		assert.equal(first('[[Ida Moor|p]] runs for mayor.'), undefined);
		assert.equal(first('[[Ida Moor|p]] represents their positions well.'), undefined);
	});
});

describe('a work by somebody', () => {
	it('makes them its author in an article on books, and its maker elsewhere', () => {
		assert.equal(first('The novel won. [[Wool|w]] by [[Ida Moor|p]] lost.'), 'author of Wool');
		assert.equal(first('The film won. [[Wool|w]], by [[Ida Moor|p]], lost.'), 'maker of Wool');
	});
});

describe('a title of several words', () => {
	it('may hold people in the plural', () => {
		assert.equal(first('They met Dean of Students [[Ida Moor|p]].'), 'dean of Students');
	});
});

describe('names on a line of their own', () => {
	it('are of journalists, where the line below says so', () => {
		assert.deepEqual(contexts('By [[Ida Moor|p]] and [[Bo Lind|p]]\nStaff Writers\n\nIt rained.'), {
			'Ida Moor': 'staff writer',
			'Bo Lind': 'staff writer',
		});
	});
});

describe('the name that somebody gives', () => {
	it('is that of the role before it', () => {
		assert.equal(first('The officer, who gave his name as [[Ida Moor|p]], left.'), 'officer');
	});
});
