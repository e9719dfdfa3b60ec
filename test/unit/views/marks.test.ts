import assert from 'node:assert/strict';
import { countsOf } from '../../../src/views/counts.js';
import { exportName, exportNames } from '../../../src/views/export-name.js';
import { marksOf, sameSpans } from '../../../src/views/marks.js';
import { annotationsWithin } from '../../../src/views/selection.js';
import { tagged } from './tagged.js';

const { text: TEXT, annotations: ANNOTATIONS } = tagged(
	'[[Edvard Brandal|p1]] said <q3>((he|p1)) liked <q1>“The Bridge”</q1></q3>. <q2>“It holds,”</q2> he said of [[Northby|g1]].',
	{ p1: { name: 'Edvard Brandal' }, g1: { name: 'Northby' } },
	{ 1: { kind: 'mention' }, 2: { speaker: 'p1' }, 3: { kind: 'indirect', speaker: 'p1' } },
);

describe('marks', () => {
	it('each name is marked by its type, a pronoun by a mark of its own', () => {
		const marks = marksOf(ANNOTATIONS);
		assert.deepEqual([marks.person.length, marks.place.length, marks.pronouns.length], [1, 1, 1]);
	});

	it('a title in quotation marks is not marked as somebody’s words', () => {
		assert.equal(marksOf(ANNOTATIONS).quotes.length, 1);
		assert.equal(marksOf(ANNOTATIONS).indirectQuotes.length, 1);
	});

	it('whole sentences in quotation marks have another mark than words in them', () => {
		const both = tagged('He called it <q1>“a gift”</q1>. <q2>“It holds,”</q2> he said.', {}, { 1: { kind: 'partial' } });
		assert.deepEqual([marksOf(both.annotations).quotes.length, marksOf(both.annotations).partialQuotes.length], [1, 1]);
	});

	it('a reported act has a mark of its own and is not counted', () => {
		const { annotations } = tagged('He <c1>denied</c1> <q1>the charge</q1>.', {}, { 1: { kind: 'act' } });
		assert.deepEqual([marksOf(annotations).reportedActs.length, countsOf(annotations).quotes], [1, 0]);
	});

	it('a list of which one mark moved is another list', () => {
		assert.ok(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 2 }]));
		assert.ok(!sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 3 }]));
		assert.ok(!sameSpans([{ start: 1, end: 2 }], []));
	});
});

describe('counts', () => {
	it('a person named often counts once; a title in quotation marks is no quote', () => {
		assert.deepEqual(countsOf(ANNOTATIONS), { names: 2, mentions: 2, quotes: 2 });
	});
});

describe('the annotations of a selection', () => {
	it('are those wholly within it, with the entities that they need', () => {
		const start = TEXT.indexOf('“It');
		const within = annotationsWithin(ANNOTATIONS, [{ start, end: start + 12 }]);
		assert.deepEqual([within.mentions.length, within.quotes.length], [0, 1]);
		assert.deepEqual(
			within.entities.map((entity) => entity.id),
			['p1'],
		);
	});
});

describe('the name of an export', () => {
	it('stands beside the article and never on the editor’s own corrections', () => {
		assert.equal(exportName('iraq.txt', '.copydesk.json'), 'iraq.copydesk.json');
		assert.equal(exportName('2020.01.05-iraq.md', '.csv'), '2020.01.05-iraq.csv');
		assert.equal(exportName('Untitled-1', '.copydesk.json'), 'Untitled-1.copydesk.json');
	});

	it('are numbered where two articles would share one', () => {
		const names = exportNames(['d/a.md', 'd/a.txt', 'd/A.news', 'a.txt', 'd/a-2.txt'], '.csv');
		assert.deepEqual(names, ['d/a.csv', 'd/a-2.csv', 'd/A-3.csv', 'a.csv', 'd/a-2-2.csv']);
	});
});
