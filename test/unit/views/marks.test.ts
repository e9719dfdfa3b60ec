import assert from 'node:assert/strict';
import type { Span } from '../../../src/annotations.js';
import { countsOf } from '../../../src/views/counts.js';
import { exportName, exportNames } from '../../../src/views/export-name.js';
import { marksOf, marksOfNames, sameSpans, tickedPlaces, type Marks } from '../../../src/views/marks.js';
import { annotationsWithin, paragraphsTouching } from '../../../src/views/selection.js';
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

	it('the first mention below the headline has the stronger line, later ones the fainter', () => {
		const { text, annotations } = tagged('Roe wins vote\n\n[[Ana Roe|p1]] won. [[Roe|p1]] of [[Northby|g1]] said so.', {
			p1: { name: 'Ana Roe' },
			g1: { name: 'Northby' },
		});
		const headed = { ...annotations, mentions: [{ ...annotations.mentions[1], ...HEADED }, ...annotations.mentions] } as typeof annotations;
		const marks = marksOf(headed);
		assert.deepEqual(wordsOf(marks.person, text), ['Ana Roe']);
		assert.deepEqual(wordsOf(marks['later person'], text), ['Roe', 'Roe']);
		assert.deepEqual(wordsOf(marks.place, text), ['Northby']);
	});

	it('which mention is the first does not change while one types', () => {
		const { annotations } = tagged('[[Ana Roe|p1]] won. [[Roe|p1]] said so.', { p1: { name: 'Ana Roe' } });
		const typed = { ...annotations, mentions: annotations.mentions.slice(1) };
		assert.deepEqual(marksOf(typed, 'all', new Set(['m1'])).person, []);
	});

	it('names alone are marked as they will be when the rest is known', () => {
		const text = 'Ana Roe won. Roe said so.';
		const names = [
			{ start: 0, end: 7, type: 'person' },
			{ start: 13, end: 16, type: 'person' },
		] as const;
		assert.deepEqual(wordsOf(marksOfNames(names, text)['later person'], text), ['Roe']);
	});

	it('are as dense as one likes: all, people and quotes, first mentions, none', () => {
		const shown = (marks: Marks): string[] => Object.entries(marks).flatMap(([layer, spans]) => (spans.length > 0 ? [layer] : []));
		assert.deepEqual(shown(marksOf(ANNOTATIONS, 'all')), ['person', 'place', 'pronouns', 'quotes', 'indirectQuotes']);
		assert.deepEqual(shown(marksOf(ANNOTATIONS, 'peopleAndQuotes')), ['person', 'pronouns', 'quotes', 'indirectQuotes']);
		assert.deepEqual(shown(marksOf(ANNOTATIONS, 'firstMentions')), ['person', 'place']);
		assert.deepEqual(shown(marksOf(ANNOTATIONS, 'off')), []);
	});

	it('there is no line of an indirect quote under the tint of a partial one inside it', () => {
		const { text, annotations } = tagged(
			'She said <q1>it was <q2>“a gift”</q2> to all</q1>.',
			{},
			{ 1: { kind: 'indirect' }, 2: { kind: 'partial' } },
		);
		const marks = marksOf(annotations);
		assert.deepEqual(wordsOf(marks.indirectQuotes, text), ['it was ', ' to all']);
		assert.deepEqual(wordsOf(marks.partialQuotes, text), ['“a gift”']);
	});

	it('beside the scroll bar stands what nobody is known to say and, once one checks, what is not checked', () => {
		const source = '[[Ana Roe|p1]] said: <q1>“Yes.”</q1> <q2>“No.”</q2>';
		const quotes = { 1: { speaker: 'p1' } };
		const unchecked = tagged(source, { p1: { name: 'Ana Roe' } }, quotes);
		assert.deepEqual(wordsOf(marksOf(unchecked.annotations).ruler, unchecked.text), ['“No.”']);
		const checked = { by: 'Ida', at: '2026-03-01T10:00:00Z' };
		const started = tagged(source, { p1: { name: 'Ana Roe' } }, { ...quotes, 2: { speaker: 'p1', checked } });
		assert.deepEqual(wordsOf(marksOf(started.annotations).ruler, started.text), ['Ana Roe', '“Yes.”']);
	});

	it('what is checked has a tick behind it, but no quote that was altered since', () => {
		const stamp = { by: 'Ida', at: '2026-03-01T10:00:00Z' };
		const { text, annotations } = tagged(
			'<q1>“It holds,”</q1> [[Brandal|p1]] said. <q1>“For now.”</q1> <q2>“No,”</q2> he said.',
			{ p1: { name: 'Brandal' } },
			{ 1: { checked: { ...stamp, text: '“It holds,” … “For now.”' } }, 2: { checked: { ...stamp, text: '“Yes,”' } } },
		);
		const mentions = annotations.mentions.map((mention) => ({ ...mention, checked: stamp }));
		assert.deepEqual(
			tickedPlaces({ ...annotations, mentions }, () => text).map(({ start, end }) => text.slice(start, end)),
			['Brandal', '“For now.”'],
		);
	});

	it('a quote whose source has changed since it was checked has no tick', () => {
		const place = { file: 'sources/talk.txt', start: 0, end: 8, line: 1, sha256: 'a', words: 'It holds' };
		const checked = {
			by: 'Ida',
			at: '2026-03-01T10:00:00Z',
			evidence: { verdict: 'verbatim' as const, substance: false, places: [place] },
		};
		const { text, annotations } = tagged('<q1>“It holds,”</q1> he said.', {}, { 1: { checked } });
		const ticksWith = (sha256: string): number =>
			tickedPlaces(annotations, () => text, [{ file: place.file, state: 'read', sha256 }]).length;
		assert.deepEqual([ticksWith('a'), ticksWith('b')], [1, 0]);
	});

	it('a list of which one mark moved is another list', () => {
		assert.ok(sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 2 }]));
		assert.ok(!sameSpans([{ start: 1, end: 2 }], [{ start: 1, end: 3 }]));
		assert.ok(!sameSpans([{ start: 1, end: 2 }], []));
	});
});

/** A mention in the headline, which the notation leaves to the engine. */
const HEADED = { id: 'm0', start: 0, end: 3, text: 'Roe' };

function wordsOf(spans: readonly Span[], text: string): string[] {
	return spans.map(({ start, end }) => text.slice(start, end));
}

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

describe('the proof of a selection', () => {
	it('has the paragraphs that it touches and no others', () => {
		const { text, annotations } = tagged('One two.\n\nThree four.\n\nFive six.');
		const start = text.indexOf('four');
		const shown = paragraphsTouching(annotations, [{ start, end: start + 4 }]).structure?.blocks ?? [];
		assert.deepEqual(wordsOf(shown, text), ['Three four.']);
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
