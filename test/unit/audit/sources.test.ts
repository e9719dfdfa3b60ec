import { expect } from 'chai';
import { auditOf } from '../../../src/audit/audit-of.js';
import { annotate } from '../../../src/engine/annotate.js';
import { shippedModel } from '../shipped-model.js';
import { audited, kindsIn, onlySource } from './audited.js';

describe('Sources of an article', () => {
	it('are named where the article has their name, with what it says of them', () => {
		const source = onlySource('“The pier will hold,” said Ann Low, the harbour master of Varnholt. She said it had been built in 1912.');
		expect(source).to.include({ name: 'Ann Low', kind: 'named', context: 'harbour master of Varnholt' });
		expect(source.quotes).to.have.length(2);
	});

	it('have a reported clause and the words in marks within it as one quote', () => {
		const source = onlySource('Ann Low, the harbour master, said that nobody “ever picked up” the phone. “They never called,” Low said.');
		expect(source.quotes).to.have.length(2);
	});

	it('are named offices where only the office is', () => {
		expect(
			kindsIn('“Nobody was hurt,” a spokesman for Acme said on Monday. The mayor of Varnholt said the pier would be closed.'),
		).to.have.members(['a spokesman for Acme: office', 'the mayor of Varnholt: office']);
	});

	it('are unnamed where several could be meant', () => {
		expect(kindsIn('Charities said the money was gone. An aide to the minister said it would come.')).to.have.members([
			'charities: unnamed',
			'an aide to the minister: unnamed',
		]);
	});

	it('are documents where words are read and not heard', () => {
		expect(kindsIn('An internal report said the pier was not safe. “Close it,” the report says.')).to.deep.equal([
			'an internal report: document',
		]);
	});

	it('in an editor’s words are what the same words of the article are, and one with them', () => {
		const text = 'A spokesman for Acme said the plant would stay open. Rain fell on the town for the whole day. “We are glad,” he said.';
		const annotations = annotate(text, { model: shippedModel() });
		const sourcesWith = (sourceText: string): string[] => {
			const quotes = annotations.quotes.map((quote) => (quote.kind === 'direct' ? { ...quote, speaker: null, sourceText } : quote));
			return auditOf(text, { ...annotations, quotes }).sources.map(({ name, kind }) => `${name}: ${kind}`);
		};
		const office = 'a spokesman for Acme: office';
		expect(sourcesWith('a spokesman for Acme')).to.deep.equal([office]);
		expect(sourcesWith('the mayor of Varnholt')).to.deep.equal([office, 'the mayor of Varnholt: office']);
		expect(sourcesWith('a campaign aide')).to.deep.equal([office, 'a campaign aide: unnamed']);
		expect(sourcesWith('Jo Larch')).to.deep.equal([office, 'Jo Larch: named']);
	});

	it('stand in the paragraph and line where their first quote calls them anything', () => {
		const text =
			'Pier closed for the winter\r\n\r\nIt rained on Friday in the town.\r\n\r\n“It was old.\rIt had to go,” said an official. It rained again.\n';
		expect(onlySource(text)).to.deep.include({ paragraph: 3, line: 6 });
	});

	it('are unnamed where nobody could tell who it is, with the phrase that follows', () => {
		expect(kindsIn('“It was never tested,” said an official with direct knowledge of the matter.')).to.deep.equal([
			'an official with direct knowledge of the matter: unnamed',
		]);
	});

	for (const [what, text, expected] of [
		['whoever speaks for somebody', 'A lawyer for the port said it would appeal.', 'a lawyer for the port: office'],
		['a chief executive', '“We are closing,” its chief executive said.', 'its chief executive: office'],
		['the office of somebody', 'The minister’s office said the pier was safe.', 'the minister’s office: office'],
		['emails', 'Emails obtained by the town said the pier was not safe.', 'emails: document'],
		['somebody who is counted', 'One person who was in the room said the vote was close.', 'one person who was in the room: unnamed'],
		['an acronym', '“The clinic was empty,” said a WHO epidemiologist.', 'a WHO epidemiologist: unnamed'],
	] as const)
		it(`are told apart by their nouns: ${what}`, () => expect(kindsIn(text)).to.deep.equal([expected]));

	for (const text of [
		'Two people familiar with the talks said the deal was close. One of them said it would be signed on Monday.',
		'“The deal is close,” said two people familiar with the talks. “It will be signed,” one of them said.',
	])
		it(`are one where one of several is meant: ${text}`, () =>
			expect(kindsIn(text)).to.deep.equal(['two people familiar with the talks: unnamed']));

	it('are one where one of the officials is meant who spoke before', () => {
		expect(kindsIn('Two officials said the deal was close. One of the officials said it would be signed on Monday.')).to.deep.equal([
			'two officials: unnamed',
		]);
	});

	it('are two where others are named between', () => {
		expect(
			kindsIn('Two officials said the deal was close. Farmers had gathered outside, and one of them said it was late.'),
		).to.have.length(2);
	});

	it('are not those of whom it is only said that nobody says it', () => {
		expect(kindsIn('Nobody said the pier was old.')).to.deep.equal([]);
	});

	it('are not the agency of a dateline', () => {
		const text = 'LIMA (Reuters) - The pier will be closed for a year, the company said on Monday.\n\nIt was built in 1912.';
		expect(kindsIn(text)).to.not.include('Reuters: named');
	});

	it('are no document where a person speaks next', () => {
		expect(kindsIn('The minutes said “nothing was decided”. “That is a lie,” he said.')).to.deep.equal(['the minutes: document']);
	});

	it('are one where the article speaks of them again', () => {
		const source = onlySource(
			'“It was never tested,” said a senior official at the port. “We all knew,” the official said. He said nobody had asked.',
		);
		expect(source.quotes).to.have.length(3);
	});

	it('have their words counted, each once', () => {
		const audit = audited('Ann Low, the mayor, said the pier was “old and tired”. Nobody else was asked.');
		expect(audit).to.deep.include({ words: 15, quotedWords: 3, reportedWords: 3, isSingleSource: true });
	});

	it('count where the whole article is glued to a caption', () => {
		const text =
			'date 2020-01-05 Handout . / Reuters Members of the council are seen in Ottery, January 5, 2020. OTTERY (Reuters) - The council met on Sunday. ' +
			'“We will close the pier,” said Ann Low, the mayor. Nobody was hurt. The pier is old. It was built in 1912. It will be open again in May.';
		expect(kindsIn(text)).to.deep.equal(['Ann Low: named']);
	});

	it('do not count where they stand in the headline', () => {
		const audit = audited('Mayor says pier will hold\n\nVARNHOLT - The pier is closed.\n\nNobody knows for how long it will be closed.');
		expect(audit).to.deep.include({ sources: [], quotedWords: 0, reportedWords: 0, isSingleSource: false });
	});
});

describe('An article with a single source', () => {
	it('may have a spokesman of that source', () => {
		const { sources, isSingleSource } = audited(
			'Tern Bunkering said the ship was safe. A spokesman for Tern Bunkering said it would sail.',
		);
		expect(sources).to.have.length(2);
		expect(isSingleSource).to.equal(true);
	});
});
