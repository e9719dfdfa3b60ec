import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations } from '../../../src/annotations.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { inEnglish } from '../../../src/views/phrase.js';
import { attentionItems } from '../../../src/views/attention.js';
import { Cards } from '../../../src/views/card.js';
import { runChecks } from '../../../src/views/checks/all.js';
import { countsOf } from '../../../src/views/counts.js';
import { marksOf } from '../../../src/views/marks.js';
import { mentionExcerpt, mentionNodes, nameGroups } from '../../../src/views/names-tree.js';
import { AnnotationIndex, introductionOf } from '../../../src/views/navigation.js';
import { ENGLISH } from '../views/english.js';
import { foldableIn, outlineOf } from '../../../src/views/outline.js';
import { quoteLabel, quoteNodes } from '../../../src/views/quotes-tree.js';
import { renameTarget } from '../../../src/views/rename.js';
import { annotationsWithin } from '../../../src/views/selection.js';
import { annotationsAfterEdit } from '../../../src/views/typing.js';
import { anyCorrections, anyEdit, anyText } from './arbitraries.js';
import { assertSound } from './check.js';
import { shippedModel } from '../shipped-model.js';

describe('whatever is written is shown', function () {
	this.timeout(120_000);
	const model = shippedModel();
	const articles = anyText
		.chain((text) => fc.tuple(fc.constant(text), anyCorrections(text)))
		.map(([text, corrections]) => ({ text, annotations: annotateCorrected(text, corrections, { model }) }));

	it('in cards, lists, outline, marks and checks, whatever it is', () => {
		fc.assert(
			fc.property(articles, ({ text, annotations }) => {
				showEverywhere(text, annotations);
			}),
			{ numRuns: 100 },
		);
	});

	it('between an edit and the next reading: what is kept lies within the new text, and names are still what stands there', () => {
		fc.assert(
			fc.property(articles, fc.array(anyEdit, { minLength: 1, maxLength: 5 }), ({ text, annotations }, edits) => {
				let [now, shifted] = [text, annotations];
				for (const edit of edits) {
					// An editor's edits never part a surrogate pair.
					const start = outsidePair(now, Math.floor(edit.at * now.length));
					const end = outsidePair(now, start + Math.floor(edit.remove * (now.length - start)));
					shifted = annotationsAfterEdit(shifted, [{ offset: start, length: end - start, text: edit.insert }]);
					now = now.slice(0, start) + edit.insert + now.slice(end);
					assertShifted(now, shifted);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('for a selection: what is exported of a part is sound', () => {
		fc.assert(
			fc.property(articles, fc.nat(), fc.nat({ max: 300 }), ({ text, annotations }, from, length) => {
				const start = from % (text.length + 1);
				assertSound(text, annotationsWithin(annotations, [{ start, end: Math.min(text.length, start + length) }]));
			}),
			{ numRuns: 100 },
		);
	});
});

function showEverywhere(text: string, annotations: Annotations): void {
	const words = { t: (message: string) => message, locale: 'en' };
	const index = new AnnotationIndex(annotations);
	const cards = new Cards(text, annotations, words);
	for (const { start, end } of annotations.mentions) {
		assert.ok(cards.at(start), 'every mention has a card');
		renameTarget(text, end, index);
	}
	for (const quote of annotations.quotes) {
		for (const { start } of quote.spans) cards.at(start);
		quoteLabel(quote, text);
	}
	for (const entity of annotations.entities) introductionOf(entity, index, text);
	for (const finding of runChecks(text, index, () => true)) assert.ok(finding.message !== '');
	for (const group of nameGroups(index, { order: 'alphabet', filter: '' })) {
		for (const name of group.names)
			for (const mention of mentionNodes(name, index)) assert.ok(mentionExcerpt(mention, text, index).label !== '');
	}
	assert.ok([...outlineOf(text, index, ENGLISH)].every((item) => item.label !== ''));
	for (const quote of index.annotations.quotes) foldableIn(quote, text);
	quoteNodes(index, text, { order: 'order', filter: '' });
	attentionItems(annotations, text, [], [], inEnglish);
	marksOf(annotations);
	countsOf(annotations);
}

function assertShifted(text: string, { article, mentions, quotes, dates }: Annotations): void {
	assert.equal(article.length, text.length);
	for (const { start, end, text: words } of [...mentions, ...dates]) assert.equal(text.slice(start, end), words);
	for (const { spans, source, cue } of quotes) {
		for (const span of [...spans, source, cue]) if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
	}
}

function outsidePair(text: string, offset: number): number {
	return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
}
