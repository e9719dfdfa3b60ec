import { expect } from 'chai';
import { audited } from './audited.js';

/** Who does not comment, and the words that say so. */
function silent(text: string): string[] {
	return audited(text).noComments.map(({ who, text: words }) => `${who}: ${words}`);
}

describe('No comment', () => {
	for (const [text, ...expected] of [
		['A spokesman for the port declined to comment.', 'a spokesman for the port: declined to comment'],
		[
			'The ministry did not immediately respond to a request for comment.',
			'the ministry: did not immediately respond to a request for comment',
		],
		['The ministry, which runs the port, did not return repeated calls.', 'the ministry: did not return repeated calls'],
		['The port wouldn’t comment, and the union could not be reached.', 'the port: wouldn’t comment', 'the union: could not be reached'],
		['Emails to the port authority went unanswered.', 'the port authority: Emails to the port authority went unanswered'],
		['Neither company would comment.', 'Neither company: Neither company would comment'],
		['Acme confirmed the sale but declined to comment further.', 'Acme: declined to comment further'],
		['The ministry would not say whether the pier was safe.', 'the ministry: would not say whether'],
		['A lawyer for the port said they would not be drawn.', 'a lawyer for the port: would not be drawn'],
		['The port said it did not discuss pending cases.', 'the port: said it did not discuss'],
		['The union could neither confirm nor deny the figure.', 'the union: could neither confirm nor deny'],
		['The ministry refused to give details.', 'the ministry: refused to give details'],
		['The port said it does not comment on pending cases.', 'the port: does not comment'],
		['Ann Low, director of Acme, declined to comment.', 'Ann Low: declined to comment'],
		['The port is shut. Mayor Ann Low, the head of the council, could not be reached.', 'Ann Low: could not be reached'],
		['Asked by Ann Low, the council of Ottery declined to comment.', 'the council of Ottery: declined to comment'],
	] as const) {
		it(`is heard in “${text}”`, () => expect(silent(text)).to.deep.equal(expected));
	}

	it('has the entity of whoever it is', () => {
		const [first, second] = audited(
			'Ann Low opened the pier in May. Ann Low, 61, declined to comment. She did not answer questions.',
		).noComments;
		expect(first).to.include({ who: 'Ann Low' });
		expect(second?.entity).to.equal(first?.entity).and.to.be.a('string');
	});

	for (const text of [
		'She did not respond to treatment.',
		'The bar could not be reached without a rope.',
		'He would not name the boat after his wife.',
		'They did not discuss the price of the boat.',
		'“We declined to comment,” he said.',
	]) {
		it(`is not heard in “${text}”`, () => expect(silent(text)).to.deep.equal([]));
	}
});
