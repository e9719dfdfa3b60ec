import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('what a sentence says of somebody', () => {
	it('is nothing that it says of another', () => {
		assert.deepEqual(contexts('A man who sold the boat to [[Ida Moor|p]] was arrested in [[Ost|g]] on Sunday.'), {});
		assert.deepEqual(contexts('The suspect in the murder of [[Ida Moor|p]] was arrested in [[Ost|g]].'), {});
		assert.deepEqual(contexts('A man who shot [[Ida Moor|p]] was convicted of fraud.'), {});
		assert.deepEqual(contexts('The brother of [[Ida Moor|p]] founded the company.'), {});
		assert.equal(first('She said [[Ida Moor|p]] was a teacher.'), 'teacher');
		assert.equal(first('After [[Ida Moor|p]] was elected mayor, it rained.'), 'mayor');
	});

	it('is neither a place by itself nor a clause with who', () => {
		assert.equal(first('[[Ida Moor|p]] of [[Utah|g]] left.'), undefined);
		assert.equal(first('[[Ida Moor|p]] from [[Sweden|g]] left.'), 'from Sweden');
		assert.equal(first('“It shook,” said [[Ida Moor|p]], who has a studio near the pier.'), undefined);
	});

	it('is no clause without its end', () => {
		assert.deepEqual(contexts('It hid [[Ida Moor|p]], who police believe, reports say, is ill.'), {});
	});

	it('is no number of others', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]] is 40 delegates short of the nomination.'), {});
	});

	it('keeps the name behind a short title, and the name of a show without its comma', () => {
		assert.equal(first('[[Ida Moor|p]], an aide to Sen. [[Bo Lind|p]], left.'), 'aide to Sen. Bo Lind');
	});

	it('ends where another verb follows', () => {
		assert.equal(first('[[Ida Moor|p]] is a former contractor and owns the harbour shop.'), 'former contractor');
		assert.equal(first('[[Ida Moor|p]] of [[Utah Radio|o]] retains the lead.'), 'of Utah Radio');
		assert.equal(first('[[Ida Moor|p]] of [[Ost Radio|o]] points out that it rained.'), 'of Ost Radio');
		assert.equal(first('He passed [[Ida Moor|p]] from [[Ost Racing|o]] off the road.'), 'from Ost Racing');
		assert.equal(
			first('[[Ida Moor|p]] leads a group of donors and activists that helps schools.'),
			'leader of a group of donors and activists',
		);
	});

	it('goes on with a noun that is a verb elsewhere', () => {
		assert.equal(first('[[Ida Moor|p]], the democratically-elected mayor of [[Ost|g]], left.'), 'democratically-elected mayor of Ost');
	});

	it('is said of all of whom it is said', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]] and [[Bo Lind|p]] both worked as teachers.'), {
			'Ida Moor': 'teacher',
			'Bo Lind': 'teacher',
		});
	});

	it('may be what somebody runs for', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]] is running for re-election.'), {});
	});

	it('may be the role in which somebody is replaced', () => {
		assert.equal(first('He will replace [[Ida Moor|p]] as chair of the board.'), 'former chair of the board');
	});
});

describe('whose relative somebody is', () => {
	it('is told by whoever stands in front of `and her`, also where the article is about another', () => {
		const about = '[[Maria Dell|p]] spoke. [[Dell|p]] waved. [[Dell|p]] smiled. [[Dell|p]] sang. ';
		assert.notEqual(
			contexts(`${about}She thanked [[Anna Lind|p]], and her husband, [[Bo Fry|p]], did too.`)['Bo Fry'],
			'husband of Anna Lind',
		);
	});
});

describe('what is said of somebody behind `whose`, or of another behind a comma', () => {
	it('is said of the other', () => {
		assert.deepEqual(contexts('[[Ida Moor|p]], whose husband, sailor [[Bo Lind|p]], left, agreed.'), {
			'Bo Lind': 'husband of Ida Moor and sailor',
		});
		assert.deepEqual(contexts('[[Iris Cox|p]], whose daughter died in the ward, said so. “They never called,” [[Cox|p]] said.'), {});
		assert.deepEqual(contexts('To mend what was done by [[Moor|p]], our next mayor needs money.'), {});
	});
});

describe('what a sentence beside the name says', () => {
	it('is said of somebody of whom nothing else is', () => {
		assert.equal(first('“It shook,” [[Ida Moor|p]] said. The mayor of Ost said she left.'), 'mayor of Ost');
	});
});

describe('where somebody belongs', () => {
	it('is told together with what they are', () => {
		assert.equal(first('[[Ida Moor|p]] of [[Ost Radio|o]], winner of the cup, left.'), 'winner of the cup');
		assert.equal(
			first('Senator [[Ida Moor|p]] of [[Utah|g]], the chair of the port committee, left.'),
			'senator of Utah and chair of the port committee',
		);
	});

	it('does not tell whose work somebody wrote, nor the same body twice', () => {
		assert.equal(first('Co-author [[Ida Moor|p]] of [[Ost College|o]] agreed.'), 'co-author, of Ost College');
		assert.equal(first('[[Supreme Court|o]] justice [[Ida Moor|p]] of the [[Ost Supreme Court|o]] agreed.'), 'Supreme Court justice');
	});
});
