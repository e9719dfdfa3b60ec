import assert from 'node:assert/strict';
import { introductionOf, neighbour, nextMention, nextQuote } from '../../../src/views/navigation.js';
import { offsetOf, tagged } from './tagged.js';

const ARTICLE = tagged(
	'[[Ana Belmonte|p1]] wins harbour vote\n\n' +
		'[[Belmonte|p1]] beat [[Tom Okafor|p2]] on Tuesday. ((She|p1)) promised <q1>“a new quay by May”</q1>.\n\n' +
		'[[Ana Belmonte|p1]], a marine engineer, was born in [[Portel|g1]]. <q2>“We are ready,”</q2> [[Belmonte|p1]] said. <q3>“I wish her luck,”</q3> said [[Okafor|p2]].',
	{ p1: { name: 'Ana Belmonte', context: 'marine engineer' }, p2: { name: 'Tom Okafor' }, g1: { name: 'Portel' } },
	{ 1: { kind: 'partial', speaker: 'p1' }, 2: { speaker: 'p1' }, 3: { speaker: 'p2' } },
);
const { text, index } = ARTICLE;

describe('finding one’s way', () => {
	it('a cursor behind the last letter is still on the name', () => {
		assert.equal(index.mentionAt(offsetOf(text, 'Okafor') + 'Okafor'.length)?.entity, 'p2');
		assert.equal(index.mentionAt(offsetOf(text, 'beat')), undefined);
	});

	it('a name inside a description is found before the description around it', () => {
		const nested = tagged('(([[Portel|g1]]’s mayor|p1)) spoke.', { g1: { name: 'Portel' }, p1: { name: 'Ana Belmonte' } });
		assert.equal(nested.index.mentionAt(2)?.entity, 'g1');
		assert.equal(nested.index.mentionAt(nested.text.indexOf('mayor'))?.entity, 'p1');
	});

	it('a name is introduced where it stands in full below the headline', () => {
		const entity = index.entity('p1');
		assert.ok(entity);
		assert.equal(introductionOf(entity, index, text)?.start, offsetOf(text, 'Ana Belmonte', 2));
	});

	it('a name is introduced beside what the article says of it, even where the full name stands before', () => {
		const source = '[[Ana Belmonte|p1]] won. Votes were counted.\n\nFinally [[Ana Belmonte|p1]], a marine engineer, spoke.';
		const article = tagged(source, { p1: { name: 'Ana Belmonte', evidence: ['a marine engineer'] } });
		const entity = article.index.entity('p1');
		assert.ok(entity);
		assert.equal(introductionOf(entity, article.index, article.text)?.start, offsetOf(article.text, 'Ana Belmonte', 2));
	});

	it('somebody who is never named in full is introduced at the first name', () => {
		const article = tagged('[[Zed|p1]] sang. Then [[Zed|p1]] left.', { p1: { name: 'Zed Zeppelin' } });
		const entity = article.index.entity('p1');
		assert.ok(entity);
		assert.equal(introductionOf(entity, article.index, article.text)?.start, 0);
	});

	it('a first line that ends like a sentence is no headline', () => {
		assert.equal(tagged('The vote was close.\n\nIt went on.', {}).index.structure.headline, null);
		assert.deepEqual(tagged('\n Harbour vote today\n\nIt went on.', {}).index.structure.headline, { start: 2, end: 20 });
	});

	it('next mention goes through names and pronouns and comes round to the first', () => {
		const visited: string[] = [];
		let offset = 0;
		for (let step = 0; step < 5; step++) {
			const mention = nextMention(index, offset, 1);
			assert.ok(mention);
			visited.push(mention.text);
			offset = mention.start;
		}
		assert.deepEqual(visited, ['Belmonte', 'She', 'Ana Belmonte', 'Belmonte', 'Ana Belmonte']);
		assert.equal(offset, 0);
	});

	it('previous mention from the first comes round to the last', () => {
		assert.equal(nextMention(index, 0, -1)?.start, offsetOf(text, 'Belmonte said'));
	});

	it('off any mention, the next one is the next name, pronouns passed over', () => {
		assert.equal(nextMention(index, offsetOf(text, ' on Tuesday') + 5, 1)?.start, offsetOf(text, 'Ana Belmonte', 2));
		assert.equal(nextMention(index, offsetOf(text, ' on Tuesday') + 5, -1)?.text, 'Tom Okafor');
	});

	it('next by this speaker starts from the name or from the quote and stays with the speaker', () => {
		assert.equal(nextQuote(index, 0, 1)?.id, 'q1');
		assert.equal(nextQuote(index, offsetOf(text, 'a new quay'), 1)?.id, 'q2');
		assert.equal(nextQuote(index, offsetOf(text, 'We are ready'), 1)?.id, 'q1');
		assert.equal(nextQuote(index, offsetOf(text, 'I wish'), -1)?.id, 'q3');
	});

	it('next by this speaker does not lose the speaker where a quote begins with a name, and does not stick there', () => {
		const article = tagged(
			'[[Roe|p1]] said <q1>[[Lee|p2]] was late</q1>. <q2>“Not so,”</q2> said [[Lee|p2]]. [[Roe|p1]] said <q3><q4>“[[Lee|p2]]”</q4> lied</q3>.',
			{ p1: { name: 'Roe' }, p2: { name: 'Lee' } },
			{
				1: { kind: 'indirect', speaker: 'p1' },
				2: { speaker: 'p2' },
				3: { kind: 'indirect', speaker: 'p1' },
				4: { kind: 'partial', speaker: 'p1' },
			},
		);
		const walk = (step: 1 | -1): (string | undefined)[] => {
			let at = 0;
			return [1, 2, 3].map(() => {
				const quote = nextQuote(article.index, at, step);
				at = quote?.spans[0]?.start ?? 0;
				return quote?.id;
			});
		};
		assert.deepEqual(walk(1), ['q1', 'q3', 'q1']);
		assert.deepEqual(walk(-1), ['q3', 'q1', 'q3']);
	});

	it('the item before leaves the place even where several begin there', () => {
		const items = [3, 7, 7].map((start) => ({ start, end: start + 2 }));
		assert.equal(neighbour(items, 7, -1), items[0]);
		assert.equal(neighbour(items, 7, 1), items[0]);
	});

	it('an article without names answers nothing', () => {
		const empty = tagged('Nothing happened.', {});
		assert.equal(nextMention(empty.index, 3, 1), undefined);
		assert.equal(nextQuote(empty.index, 3, -1), undefined);
		assert.equal(empty.index.entityAt(3), undefined);
	});

	it('words between the marks of a quote are distinguished from reported speech', () => {
		const article = tagged(
			'<q1>“[[Roe|p1]] left”</q1> and he said <q2>[[Roe|p1]] was ill</q2>.',
			{ p1: { name: 'Roe' } },
			{ 2: { kind: 'indirect' } },
		);
		const [marked, reported] = article.annotations.mentions;
		assert.ok(marked && reported);
		assert.equal(article.index.markedPieces.holds(marked), true);
		assert.equal(article.index.markedPieces.holds(reported), false);
	});
});
