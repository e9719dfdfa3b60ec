import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { namesakes } from '../../../src/views/named-near.js';
import { Statements, type Change } from '../../../src/views/statements.js';
import { shippedModel } from '../shipped-model.js';

describe('what is said of a name', () => {
	const model = shippedModel();
	const text =
		'Harald Lindqvist, the mayor of Northby, opened the bridge on Monday. Lindqvist thanked the crews.\n\n' +
		'“It took nine years,” Lindqvist said. Maria Berge, an engineer, agreed.';
	const annotations = annotateCorrected(text, [], { model });
	const index = new AnnotationIndex(annotations);
	const statements = new Statements({ text, index, corrections: [] });
	const mentionOf = (words: string) => annotations.mentions.find((mention) => mention.text === words);

	it('a surname that is somebody else’s becomes a person of its own, wherever it stands, in one step', () => {
		const surname = mentionOf('Lindqvist');
		assert.ok(surname);
		const change = statements.separate(surname);
		assert.equal(change?.statements.length, 1);
		const corrections = change.statements.map((statement): Correction => ({ ...statement, id: 'c1', at: '2026-01-01T00:00:00Z' }));
		const { entities, mentions, quotes } = annotateCorrected(text, corrections, { model });
		const father = mentions.find((mention) => mention.text === 'Harald Lindqvist')?.entity;
		const others = new Set(mentions.filter((mention) => mention.text === 'Lindqvist').map(({ entity }) => entity));
		assert.equal(others.size, 1);
		assert.ok(father !== undefined && !others.has(father));
		const [son] = others;
		assert.deepEqual(
			entities.filter(({ id }) => id === son).map(({ name, type }) => [name, type]),
			[['Lindqvist', 'person']],
		);
		assert.equal(quotes[0]?.speaker, son);
	});

	it('a surname right before “his wife” is hers where the editor says so', () => {
		const family =
			'Lars Brandal, the mayor of Northby, opened the bridge on Monday.\n\nBrandal said it took nine years. His wife, Ingrid Brandal, an engineer, disagreed.';
		const before = annotateCorrected(family, [], { model });
		const surname = before.mentions.find(({ text: words }) => words === 'Brandal');
		const wife = before.entities.find(({ name }) => name === 'Ingrid Brandal');
		assert.ok(surname && wife);
		assert.notEqual(surname.entity, wife.id);
		const change = new Statements({ text: family, index: new AnnotationIndex(before), corrections: [] }).notTheSame(surname, wife);
		const corrections = change.statements.map((statement, at): Correction => ({ ...statement, id: `c${at}`, at: '2026-01-01T00:00:00Z' }));
		const { entities, mentions } = annotateCorrected(family, corrections, { model });
		const meant = mentions.find(({ text: words }) => words === 'Brandal')?.entity;
		assert.equal(entities.find(({ id }) => id === meant)?.name, 'Ingrid Brandal');
	});

	it('a surname that is another one’s of the family becomes his wherever it stands, the quotes too', () => {
		const family =
			'Lenora Tate, the mayor of Northby, opened the bridge on Monday. Her husband, Warren Tate, stood beside her.\n\n' +
			'“It took nine years,” Tate said.\n\nTate thanked the crews.';
		const before = annotateCorrected(family, [], { model });
		const familyIndex = new AnnotationIndex(before);
		const surname = before.mentions.find(({ text: words }) => words === 'Tate');
		const wrong = before.entities.find(({ id }) => id === surname?.entity);
		const right = before.entities.find(({ name }) => name === (wrong?.name === 'Lenora Tate' ? 'Warren Tate' : 'Lenora Tate'));
		assert.ok(surname && right);
		assert.deepEqual(namesakes(familyIndex, surname), [right]);
		const alike = before.mentions.filter(({ text: words }) => words === 'Tate').reverse();
		const change = new Statements({ text: family, index: familyIndex, corrections: [] }).areOf(alike, right);
		const corrections = change.statements.map((statement, at): Correction => ({ ...statement, id: `c${at}`, at: '2026-01-01T00:00:00Z' }));
		const { entities, mentions, quotes } = annotateCorrected(family, corrections, { model });
		const nameOf = (id: string | null): string | undefined => entities.find((entity) => entity.id === id)?.name;
		assert.deepEqual(
			mentions.filter(({ text: words }) => words.endsWith('Tate')).map(({ text: words, entity }) => [words, nameOf(entity)]),
			[
				['Lenora Tate', 'Lenora Tate'],
				['Warren Tate', 'Warren Tate'],
				['Tate', right.name],
				['Tate', right.name],
			],
		);
		assert.equal(nameOf(quotes[0]?.speaker ?? null), right.name);
	});

	it('a name without other forms cannot be made another', () => {
		const only = mentionOf('Maria Berge');
		assert.ok(only);
		assert.equal(statements.separate(only), undefined);
	});
});

describe('who says a reported clause with words in marks in it', () => {
	const text = 'Ana Roe and Bo Lee spoke in Northby on Monday.\n\nRoe said that the bridge was “a gift to the town”.';
	const annotations = annotateCorrected(text, [], { model: shippedModel() });
	const index = new AnnotationIndex(annotations);
	const statements = new Statements({ text, index, corrections: [] });
	const quoteOf = (kind: string) => annotations.quotes.find((quote) => quote.kind === kind);
	const lee = annotations.entities.find(({ name }) => name === 'Bo Lee');

	function speakersAfter(change: Change): (string | undefined)[] {
		const corrections = change.statements.map((statement, at): Correction => ({ ...statement, id: `c${at}`, at: '2026-01-01T00:00:00Z' }));
		const { quotes, entities } = annotateCorrected(text, corrections, { model: shippedModel() });
		return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
	}

	it('is said once for both, from the words in marks too', () => {
		const [clause, words] = [quoteOf('indirect'), quoteOf('partial')];
		assert.ok(clause && words && lee);
		assert.deepEqual(speakersAfter(statements.speaker(statements.wholeOf(words), lee)), ['Bo Lee', 'Bo Lee']);
		assert.deepEqual(speakersAfter(statements.speaker(statements.wholeOf(clause), lee)), ['Bo Lee', 'Bo Lee']);
	});

	it('is said of the words in marks alone where somebody else is quoted', () => {
		const words = quoteOf('partial');
		assert.ok(words && lee);
		assert.deepEqual(speakersAfter(statements.speaker([words], lee)), ['Ana Roe', 'Bo Lee']);
	});
});

describe('who speaks in an interview', () => {
	it('is said once for all turns with one label, and taken back at once', () => {
		const text = 'An evening with Ana Roe and Bo Lee.\n\nQ: Why?\n\nA: It was late.\n\nQ: And then?\n\nA: We left.\n';
		const annotations = annotateCorrected(text, [], { model: shippedModel() });
		const statements = new Statements({ text, index: new AnnotationIndex(annotations), corrections: [] });
		const [, answer] = annotations.quotes;
		const roe = annotations.entities.find(({ name }) => name === 'Ana Roe');
		assert.ok(answer && roe);
		const turns = statements.labelled(answer);
		assert.equal(turns?.label, 'A');
		const change = statements.speaker(turns.quotes, roe);
		const corrections = change.statements.map((statement, at): Correction => ({ ...statement, id: `c${at}`, at: '2026-01-01T00:00:00Z' }));
		const corrected = annotateCorrected(text, corrections, { model: shippedModel() });
		const nameOf = (id: string | null): string | undefined => corrected.entities.find((entity) => entity.id === id)?.name;
		assert.deepEqual(
			corrected.quotes.map(({ speaker }) => nameOf(speaker)),
			[undefined, 'Ana Roe', undefined, 'Ana Roe'],
		);
	});
});
