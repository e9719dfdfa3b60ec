import assert from 'node:assert/strict';
import { contexts } from '../coref/marked.js';

/** What is said of the person named first. */
function first(marked: string): string | undefined {
	return Object.values(contexts(marked))[0];
}

describe('what a sentence says of somebody', () => {
	it('is nothing that it says of another', () => {
		assert.deepEqual(contexts('A man who sold the boat to [p:Ida Moor] was arrested in [g:Ost] on Sunday.'), {});
		assert.deepEqual(contexts('The suspect in the murder of [p:Ida Moor] was arrested in [g:Ost].'), {});
		assert.deepEqual(contexts('A man who shot [p:Ida Moor] was convicted of fraud.'), {});
		assert.deepEqual(contexts('The brother of [p:Ida Moor] founded the company.'), {});
		assert.deepEqual(contexts('Friends of [p:Ida Moor] and [p:Bo Lind] were teachers.'), {});
		assert.equal(first('She said [p:Ida Moor] was a teacher.'), 'teacher');
		assert.equal(first('After [p:Ida Moor] was elected mayor, it rained.'), 'mayor');
	});

	it('is no clause without its end', () => {
		assert.deepEqual(contexts('It hid [p:Ida Moor], who police believe, reports say, is ill.'), {});
	});

	it('is no number of others', () => {
		assert.deepEqual(contexts('[p:Ida Moor] is 40 delegates short of the nomination.'), {});
	});

	it('keeps the name behind a short title, and the name of a show without its comma', () => {
		assert.equal(first('[p:Ida Moor], an aide to Sen. [p:Bo Lind], left.'), 'aide to Sen. Bo Lind');
	});

	it('ends where another verb follows', () => {
		assert.equal(first('[p:Ida Moor] is a former contractor and owns the harbour shop.'), 'former contractor');
		assert.equal(first('[p:Ida Moor] of [g:Utah] retains the lead.'), 'of Utah');
		assert.equal(first('[p:Ida Moor] of [o:Ost Radio] points out that it rained.'), 'of Ost Radio');
		assert.equal(first('He passed [p:Ida Moor] from [o:Ost Racing] off the road.'), 'from Ost Racing');
		assert.equal(first('[p:Ida Moor] leads a group of donors and activists that helps schools.'), undefined);
	});

	it('goes on with a noun that is a verb elsewhere', () => {
		assert.equal(first('[p:Ida Moor], the democratically-elected mayor of [g:Ost], left.'), 'democratically-elected mayor of Ost');
	});

	it('is said of all of whom it is said', () => {
		assert.deepEqual(contexts('[p:Ida Moor] and [p:Bo Lind] both worked as teachers.'), { 'Ida Moor': 'teacher', 'Bo Lind': 'teacher' });
	});

	it('may be what somebody runs for', () => {
		assert.deepEqual(contexts('[p:Ida Moor] is running for re-election.'), {});
	});

	it('may be the role in which somebody is replaced', () => {
		assert.equal(first('He will replace [p:Ida Moor] as chair of the board.'), 'former chair of the board');
	});
});

describe('whose relative somebody is', () => {
	it('is told by whoever stands in front of `and her`, also where the article is about another', () => {
		const about = '[p:Maria Dell] spoke. [p:Dell] waved. [p:Dell] smiled. [p:Dell] sang. ';
		assert.notEqual(contexts(`${about}She thanked [p:Anna Lind], and her husband, [p:Bo Fry], did too.`)['Bo Fry'], 'husband of Anna Lind');
	});
});

describe('what is said of somebody behind `whose`, or of another behind a comma', () => {
	it('is said of the other', () => {
		assert.deepEqual(contexts('[p:Ida Moor], whose husband, sailor [p:Bo Lind], left, agreed.'), {
			'Bo Lind': 'husband of Ida Moor and sailor',
		});
		assert.deepEqual(contexts('To mend what was done by [p:Moor], our next mayor needs money.'), {});
	});
});

describe('where somebody belongs', () => {
	it('is told together with what they are', () => {
		assert.equal(first('[p:Ida Moor] of [o:Ost Radio], winner of the cup, left.'), 'winner of the cup');
		assert.equal(
			first('Senator [p:Ida Moor] of [g:Utah], the chair of the port committee, left.'),
			'senator of Utah and chair of the port committee',
		);
	});

	it('does not tell whose work somebody wrote, nor the same body twice', () => {
		assert.equal(first('Co-author [p:Ida Moor] of [o:Ost College] agreed.'), 'co-author, of Ost College');
		assert.equal(first('[o:Supreme Court] justice [p:Ida Moor] of the [o:Ost Supreme Court] agreed.'), 'Supreme Court justice');
	});
});
