import assert from 'node:assert/strict';
import { countsOf } from '../../../src/views/counts.js';
import { exportName } from '../../../src/views/export-name.js';
import { marksOf, sameSpans } from '../../../src/views/marks.js';
import { annotationsWithin } from '../../../src/views/selection.js';
import { document } from './documents.js';

const TEXT = 'Edvard Brandal said he liked “The Bridge”. “It holds,” he said of Northby.';
const ANNOTATIONS = document(TEXT)
	.entity('e1', 'person', 'Edvard Brandal')
	.entity('e2', 'place', 'Northby')
	.mention('e1', 'Edvard Brandal')
	.mention('e1', 'he', { form: 'pronoun' })
	.mention('e2', 'Northby')
	.quote('mention', ['“The Bridge”'])
	.quote('direct', ['“It holds,”'], { speaker: 'e1' })
	.quote('indirect', ['he liked “The Bridge”'], { speaker: 'e1' }).annotations;

describe('marks', () => {
	it('each name is marked by its type, a pronoun by a mark of its own', () => {
		const marks = marksOf(ANNOTATIONS);
		assert.deepEqual([marks.person.length, marks.place.length, marks.pronouns.length], [1, 1, 1]);
	});

	it('a title in quotation marks is not marked as somebody’s words', () => {
		assert.equal(marksOf(ANNOTATIONS).quotes.length, 1);
		assert.equal(marksOf(ANNOTATIONS).indirectQuotes.length, 1);
	});

	it('whole sentences in quotation marks are told from words in them', () => {
		const both = document('He called it “a gift”. “It holds,” he said.').quote('partial', ['“a gift”']).quote('direct', ['“It holds,”']);
		assert.deepEqual([marksOf(both.annotations).quotes.length, marksOf(both.annotations).partialQuotes.length], [1, 1]);
	});

	it('equal lists are told from those of which one mark moved', () => {
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
			['e1'],
		);
	});
});

describe('the name of an export', () => {
	it('stands beside the article and never on the editor’s own corrections', () => {
		assert.equal(exportName('iraq.txt', '.copydesk.json'), 'iraq.copydesk.json');
		assert.equal(exportName('2020.01.05-iraq.md', '.csv'), '2020.01.05-iraq.csv');
		assert.equal(exportName('Untitled-1', '.copydesk.json'), 'Untitled-1.copydesk.json');
	});
});
