import assert from 'node:assert/strict';
import { lines, reports, quotesOf, WHO as TOWN } from './quotes-of.js';

const WHO = { ...TOWN, Ost: 'place' };

describe('what is reported', () => {
	for (const [form, text, report] of [
		['pointed out', 'Rosa Quill pointed out that the pier was old.', 'Rosa Quill: the pier was old'],
		[
			'a source within the clause of a conjunction',
			'The crew left when, according to Rosa Quill, the pier caught fire.',
			'Rosa Quill: the pier caught fire',
		],
		[
			'a source that a clause describes',
			'According to the Port Council, a body that runs the pier, at least two boats sank.',
			'Port Council: at least two boats sank',
		],
		['said across a though', 'The crew left. Rosa Quill, though, said she would stay.', 'Rosa Quill: she would stay'],
		['told behind a clause of time', 'When pressed by the crew, Rosa Quill admitted the pier was gone.', 'Rosa Quill: the pier was gone'],
		['told behind an aside', 'Rosa Quill told Tam Berrow, prosecuting, that the pier was gone.', 'Rosa Quill: the pier was gone'],
		['called somebody', 'Rosa Quill called Tam Berrow a coward.', 'Rosa Quill: Tam Berrow a coward'],
		['applauded', 'Rosa Quill applauded the sale of the pier.', 'Rosa Quill: the sale of the pier'],
		['agreed to', 'Rosa Quill agreed to rebuild the pier.', 'Rosa Quill: to rebuild the pier'],
		['made as a point', 'Rosa Quill made the point that the pier was old.', 'Rosa Quill: the pier was old'],
		['voiced as doubts', 'Rosa Quill voiced doubts about the sale of the pier.', 'Rosa Quill: the sale of the pier'],
		['voiced as support of her own', 'Rosa Quill repeated her support for the sale of the pier.', 'Rosa Quill: the sale of the pier'],
		['asked by nobody in a question', 'The town faces the question of whether the pier will stay.', 'nobody: whether the pier will stay'],
		['alleged by nobody', 'The town heard complaints that the pier was dirty.', 'nobody: the pier was dirty'],
		['called for behind words in marks', '"The pier is gone," Rosa Quill said, calling for a new one.', 'Rosa Quill: a new one'],
		['alluded to', '"It is gone," Rosa Quill said, alluding to the old pier.', 'Rosa Quill: to the old pier'],
	] as const) {
		it(`finds what is ${form}`, () => {
			assert.equal(reports(text, WHO).at(-1), report);
		});
	}

	for (const [form, text] of [
		['anonymity as a condition', 'A clerk spoke on condition of anonymity because she was not authorized to speak.'],
		[
			'anonymity as a condition of talking to a paper',
			'A clerk agreed to talk to the paper on condition of anonymity because the sale is secret.',
		],
		['a condition about her name', 'A clerk agreed to talk on condition that her name be withheld because she works on the pier.'],
		['a condition not to be named', 'A clerk spoke on condition that he not be named because he was not permitted to speak.'],
		['anonymity that is asked for', 'A clerk demanded anonymity, because the port had ordered its crews not to speak.'],
		['a wish not to have a name used', 'A clerk asked that his name not be used because he still works on the pier.'],
		['a refusal to be named', 'A clerk declined to be identified because she was not allowed to speak.'],
	] as const) {
		it(`is not ${form}`, () => {
			assert.deepEqual(reports(text, WHO), []);
		});
	}

	for (const [form, text, report] of [
		['anonymity that is asked for others', 'Rosa Quill demanded anonymity for all witnesses.', 'Rosa Quill: anonymity for all witnesses'],
		['a name that others are to keep', 'Rosa Quill asked that the crew not be named.', 'Rosa Quill: the crew not be named'],
		['an office that is declined', 'Rosa Quill declined to be named captain of the ferry.', 'Rosa Quill: to be named captain of the ferry'],
		['a condition of something else', 'Rosa Quill agreed on condition that the pier be rebuilt.', 'Rosa Quill: the pier be rebuilt'],
	] as const) {
		it(`is ${form}`, () => {
			assert.equal(reports(text, WHO).at(-1), report);
		});
	}

	for (const [form, text] of [
		['the main clause behind a participle', 'Citing her age, Rosa Quill left the Port Council.'],
		['the main clause behind where a text stands', 'In a post published on Friday, Rosa Quill walked the pier.'],
		['a clause about whoever was told', 'Rosa Quill told the crew, which had come from Ost.'],
		['what stands behind an adjective', 'Tam Berrow was a widely feared mate and the crew was small.'],
		['what a state is for', 'The Ost state assembly has closed the pier.'],
		['what stands behind a part of a word', 'Rosa Quill is a self-declared friend of the pier that was closed.'],
		['a clause about a thing', 'Tam Berrow survived the attacks that left six boats on the pier.'],
		['one thing behind that', 'Rosa Quill supports that view.'],
		['whose agent is described', 'The sale was denied by Rosa Quill, the mate of the ferry that was sold.'],
		['the manner of speaking', '"The pier is closed," Rosa Quill said, taking her coat that was wet.'],
		['what a pronoun stands for', 'Rosa Quill discussed it in an interview with the Harbour Post on Friday.'],
		['what began', 'The race began on Friday, and the pier was full.'],
		['what comes behind and', 'Nobody on the pier was asked, and the boats were sold.'],
		['a mark alone', 'Many in the town believe that. The pier stays.'],
		['a time alone', 'The pier, which Rosa Quill proposed last July, is closed.'],
		['an infinitive of what cannot be said', 'Rosa Quill was reluctant to say that the pier was old.'],
		['a pact', 'Rosa Quill agreed with the Port Council to sell the pier.'],
	] as const) {
		it(`is not ${form}`, () => {
			assert.deepEqual(
				reports(text, WHO).filter((report) => !report.includes('"')),
				[],
			);
		});
	}

	it('is words in marks alone where somebody is called something in marks, and no name that is given', () => {
		assert.deepEqual(reports('Rosa Quill called the sale a "cruel joke" in May.', WHO), []);
		assert.deepEqual(reports('Nobody knows what Rosa Quill called the old pier her home.', WHO), []);
	});

	it('has the verb that gives voice to a noun for its cue', () => {
		const [quote] = quotesOf('Rosa Quill voiced doubts about the sale of the pier.', WHO);
		assert.equal(quote?.cue, 'voiced doubts');
	});
});

describe('who speaks and by which words', () => {
	it('the colon of a transcript is its cue', () => {
		const [quote] = quotesOf('QUILL: We will build it.\n\nBERROW: You will not.\n\nQUILL: Watch us.', WHO);
		assert.equal(quote?.cue, ':');
	});

	it('a question in marks is asked by whoever stands behind it, however long the sentence', () => {
		const text =
			'The Port Council met.\n\n"Who sold the pier?" Rosa Quill said in the hall, as the crew of the ferry came in from the rain and the lamps went out.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "Who sold the pier?"']);
	});

	it('a quote goes on with whoever spoke the words in marks before it, not with whom that sentence began', () => {
		const text = 'Tam Berrow posted a letter about the pier: "It is gone," Rosa Quill wrote. "The boats are gone too."';
		assert.equal(lines(text, WHO).at(-1), 'Rosa Quill: "It is gone," | "The boats are gone too."');
	});

	it('a state is no verb behind words in marks', () => {
		const text = '"The pier stays," state Senator Rosa Quill said on Friday.';
		assert.equal(quotesOf(text, WHO)[0]?.cue, 'said');
	});

	it('a question in marks that somebody was asked is not that of whoever answers', () => {
		const text = 'When asked "Who sold the pier to the people of Ost?" Rosa Quill said "Nobody in this town would do it."';
		assert.deepEqual(lines(text, WHO), [
			'nobody: "Who sold the pier to the people of Ost?"',
			'Rosa Quill: "Nobody in this town would do it."',
		]);
		assert.equal(quotesOf(text, WHO)[0]?.cue, 'asked');
	});

	it('two words may be the verb', () => {
		const [quote] = quotesOf('Rosa Quill shot back: "The pier stays."', WHO);
		assert.deepEqual([quote?.speaker, quote?.cue], ['Rosa Quill', 'shot back']);
		assert.deepEqual(quotesOf('The crew went on strike for "better pay" in May.', WHO)[0]?.cue, null);
	});

	it('whole sentences in marks in a headline are those of whoever stands before the colon', () => {
		const text = 'Rosa Quill: the pier ‘must never be sold to anybody.’\n\nThe town met on Friday.';
		assert.equal(quotesOf(text, WHO)[0]?.speaker, 'Rosa Quill');
	});
});
