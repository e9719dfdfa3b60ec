import assert from 'node:assert/strict';
import { lines, spoken, WHO as SPEAKERS } from './quotes-of.js';

const WHO = { ...SPEAKERS, Berrow: 'Tam Berrow' };

describe('speakers who go on', () => {
	it('words that go on in a paragraph of their own are those of who just spoke', () => {
		assert.deepEqual(
			lines(
				'Tam Berrow met Rosa Quill.\n\n"So the best way is that we pay and go home," Berrow told the Harbour Post.\n\n"Then it is over, and everybody can think about what we have done here for so many years."\n\nThe council meets in May.',
				WHO,
			),
			[
				'Tam Berrow: "So the best way is that we pay and go home,"',
				'Tam Berrow: "Then it is over, and everybody can think about what we have done here for so many years."',
			],
		);
	});

	it('words after what somebody is reported to have said are theirs, and not those of the last who was quoted', () => {
		assert.deepEqual(
			lines(
				'Rosa Quill met Tam Berrow.\n\n"We are down to one choice," Quill said in a statement. Berrow, speaking on the radio, left the club by saying he would help. "I am going to pay for it, and pay in full."',
				WHO,
			).at(-1),
			'Tam Berrow: "I am going to pay for it, and pay in full."',
		);
	});

	it('a quote goes on with the speaker of the one before in its paragraph', () => {
		const text = '"The pier is gone," Rosa Quill said. Rain fell. "The boats are gone too."\n\nTam Berrow nodded.';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone,"', 'Rosa Quill: "The boats are gone too."']);
	});

	it('a quote goes on with the speaker of what the sentence before reports', () => {
		assert.deepEqual(lines('Rosa Quill said she would not pay. "Not a penny will they get from me."', WHO), [
			'Rosa Quill: "Not a penny will they get from me."',
		]);
	});

	it('a new paragraph with its own speaker does not inherit one', () => {
		const text = '"The pier is gone," Rosa Quill said.\n\n"It was time," said Tam Berrow. "Nobody used it."';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone,"', 'Tam Berrow: "It was time," | "Nobody used it."']);
	});

	it('a statement goes on speaking for whoever issued it', () => {
		const text = 'The Port Council announced in a statement that the pier would close. "The town will be paid for it," the statement said.';
		assert.equal(spoken(text, WHO).at(-1)?.speaker, 'Port Council');
	});

	it('whoever adds something has just spoken, by whatever they are called now', () => {
		const text = '"The pier is gone," said Rosa Quill. The retired pilot added, "Nobody used it."';
		assert.deepEqual(lines(text, WHO), ['Rosa Quill: "The pier is gone,"', 'Rosa Quill: "Nobody used it."']);
	});

	it('whoever was named last and has just spoken is called by what they are, and an organization by what it is', () => {
		assert.deepEqual(lines('Rosa Quill said the pier was gone.\n\n"It is a pity," the former pilot said.', WHO), [
			'Rosa Quill: "It is a pity,"',
		]);
		assert.deepEqual(lines('The Port Council said the pier was gone.\n\n"It is a pity," the company said.', WHO), [
			'Port Council: "It is a pity,"',
		]);
	});
});
