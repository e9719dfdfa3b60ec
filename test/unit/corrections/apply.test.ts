import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor, Annotations, Correction, CorrectionStatement, Mention, Quote } from '../../../src/annotations.js';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { annotateCorrected } from '../../../src/corrections/annotate-corrected.js';
import { applied } from '../../../src/corrections/apply.js';
import { constraintsOf } from '../../../src/corrections/constraints.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { withConstrainedNames } from '../../../src/engine/ner/constraints.js';
import type { EntityType } from '../../../src/annotations.js';
import { correctionsIn, articleText } from './arbitraries.js';

const TEXT =
	'Mara Quill chairs the council of Lower Brann. Jordan Vane, a fisherman, opposes the wall. “It costs us the point,” Vane said. ' +
	'He added that Jordan sends no stone. Quill smiled. “We begin in May,” she told the Coast Wire.';

let count = 0;
const at = (words: string, nth = 0): Anchor => {
	let start = TEXT.indexOf(words);
	for (let skip = 0; skip < nth; skip++) start = TEXT.indexOf(words, start + 1);
	assert(start >= 0, words);
	return anchorOf(TEXT, { start, end: start + words.length });
};
const correction = (statement: CorrectionStatement): Correction => ({
	...statement,
	id: `c${String(count++).padStart(4, '0')}`,
	at: `2026-03-01T10:00:00.${String(count).padStart(3, '0')}Z`,
});
const named = (words: string, type: EntityType, nth = 0): Correction => correction({ kind: 'name', anchor: at(words, nth), type });
const CAST = (): Correction[] => [
	named('Mara Quill', 'person'),
	named('Quill', 'person', 1),
	named('Jordan Vane', 'person'),
	named('Vane', 'person', 1),
	named('Jordan', 'place', 1),
	named('Lower Brann', 'place'),
];
const annotated = (...corrections: Correction[]): Annotations => annotateCorrected(TEXT, corrections, { model: null });
const entityOf = (annotations: Annotations, words: string, nth = 0) => {
	const { start } = at(words, nth);
	const mention = annotations.mentions.find((item) => item.start === start);
	return annotations.entities.find((entity) => entity.id === mention?.entity);
};

describe('the editor’s word', () => {
	it('makes a name of words that the engine passed over', () => {
		const annotations = annotated(named('Lower Brann', 'place'));
		const [mention] = annotations.mentions;
		assert.deepEqual(mention && { text: mention.text, by: mention.by, confidence: mention.confidence }, {
			text: 'Lower Brann',
			by: 'editor',
			confidence: 1,
		});
	});

	it('gives a bare surname to the person introduced before, as the engine does with its own names', () => {
		const annotations = annotated(...CAST());
		assert.equal(entityOf(annotations, 'Quill', 1)?.name, 'Mara Quill');
	});

	it('keeps a mention of another type apart from its namesakes', () => {
		const annotations = annotated(...CAST(), named('Jordan', 'place', 1));
		assert.equal(entityOf(annotations, 'Jordan', 1)?.type, 'place');
		assert.equal(entityOf(annotations, 'Jordan Vane')?.type, 'person');
	});

	it('retypes a whole entity', () => {
		const annotations = annotated(...CAST(), correction({ kind: 'type', anchor: at('Quill', 1), type: 'organization', scope: 'entity' }));
		assert.equal(entityOf(annotations, 'Mara Quill')?.type, 'organization');
		assert.equal(entityOf(annotations, 'Mara Quill')?.by, 'editor');
	});

	it('makes two names one, and parts them again when that is said later', () => {
		const same = correction({ kind: 'same', anchor: at('Jordan', 1), other: at('Mara Quill') });
		assert.equal(entityOf(annotated(...CAST(), same), 'Jordan', 1)?.name, 'Mara Quill');
		const different = correction({ kind: 'different', anchor: at('Jordan', 1), other: at('Mara Quill') });
		assert.notEqual(entityOf(annotated(...CAST(), same, different), 'Jordan', 1)?.name, 'Mara Quill');
	});

	it('names an entity and says what stands after the dash', () => {
		const annotations = annotated(
			...CAST(),
			correction({ kind: 'entity-name', anchor: at('Quill', 1), name: 'Dr Mara Quill' }),
			correction({ kind: 'context', anchor: at('Mara Quill'), context: 'chair of the council' }),
		);
		const entity = entityOf(annotations, 'Mara Quill');
		assert.deepEqual([entity?.name, entity?.context, entity?.by], ['Dr Mara Quill', 'chair of the council', 'editor']);
	});

	it('that comes later beats what was said before', () => {
		const first = correction({ kind: 'context', anchor: at('Mara Quill'), context: 'mayor' });
		const second = correction({ kind: 'context', anchor: at('Quill', 1), context: null });
		assert.equal(entityOf(annotated(...CAST(), second, first), 'Mara Quill')?.context, null);
	});

	it('takes a name away at one place, or wherever the same words stand', () => {
		const once = annotated(...CAST(), correction({ kind: 'not-a-name', anchor: at('Lower Brann') }));
		assert.equal(entityOf(once, 'Lower Brann'), undefined);
		const article = readArticle(TEXT, undefined);
		const found = ['Vane', 'Jordan Vane'].map((words) => ({
			...at(words, words === 'Vane' ? 1 : 0),
			type: 'person' as const,
			confidence: 0.9,
			from: 0,
			to: 1,
			rules: ['model'],
		}));
		const constraints = constraintsOf(TEXT, [correction({ kind: 'not-a-name', anchor: at('Vane', 1), scope: 'words' })]);
		const left = withConstrainedNames(article, found.reverse(), constraints);
		assert.deepEqual(
			left.map((name) => TEXT.slice(name.start, name.end)),
			['Jordan Vane'],
		);
	});

	it('names the same words everywhere, but never inside a longer name', () => {
		const article = readArticle(TEXT, undefined);
		const found = [{ ...at('Jordan Vane'), type: 'person' as const, confidence: 0.9, from: 0, to: 2, rules: ['model'] }];
		const names = withConstrainedNames(
			article,
			found,
			constraintsOf(TEXT, [correction({ kind: 'name', anchor: at('Jordan', 1), type: 'place', scope: 'words' })]),
		);
		assert.deepEqual(
			names.map((name) => `${TEXT.slice(name.start, name.end)} ${name.type}`),
			['Jordan Vane person', 'Jordan place'],
		);
	});

	it('of two that are names everywhere and overlap somewhere, the one named last stands there', () => {
		const text = 'Quill Lodge is shut. Old Quill Lodge stands.';
		const everywhere = (words: string): Correction => {
			const start = text.indexOf(words);
			return correction({ kind: 'name', anchor: anchorOf(text, { start, end: start + words.length }), type: 'place', scope: 'words' });
		};
		const { mentions } = annotateCorrected(text, [everywhere('Quill Lodge'), everywhere('Old Quill')], { model: null });
		assert.deepEqual(
			mentions.map((mention) => mention.text),
			['Quill Lodge', 'Old Quill'],
		);
	});

	it('says whom a pronoun means', () => {
		const annotations = annotated(...CAST(), correction({ kind: 'same', anchor: at('He'), other: at('Jordan Vane') }));
		const mention = annotations.mentions.find((item) => item.text === 'He');
		assert.deepEqual([mention?.form, mention?.by, entityOf(annotations, 'He')?.name], ['pronoun', 'editor', 'Jordan Vane']);
	});
});

describe('the editor’s word on quotes', () => {
	const first = at('“It costs us the point,”');
	const second = at('“We begin in May,”');
	const quotesOf = (...corrections: Correction[]): readonly Quote[] => annotated(...CAST(), ...corrections).quotes;
	const speakerOf = (annotations: Annotations, quote: Anchor): string | undefined => {
		const speaker = annotations.quotes.find((item) => item.spans[0]?.start === quote.start)?.speaker;
		return annotations.entities.find((entity) => entity.id === speaker)?.name;
	};

	it('says who speaks, or that nobody named does', () => {
		const corrected = annotated(...CAST(), correction({ kind: 'speaker', anchors: [second], speaker: at('Mara Quill') }));
		assert.equal(speakerOf(corrected, second), 'Mara Quill');
		assert.equal(corrected.quotes.find((quote) => quote.spans[0]?.start === second.start)?.by, 'editor');
		assert.equal(speakerOf(annotated(...CAST(), correction({ kind: 'speaker', anchors: [first], speaker: null })), first), undefined);
	});

	it('says who speaks in words of its own, until it names somebody of the article', () => {
		const aide = correction({ kind: 'speaker', anchors: [first], speaker: null, sourceText: 'a campaign aide' });
		const quoteIn = ({ quotes }: Annotations): Quote | undefined => quotes.find((quote) => quote.spans[0]?.start === first.start);
		const quote = quoteIn(annotated(...CAST(), aide));
		assert.deepEqual([quote?.speaker, quote?.sourceText, quote?.by], [null, 'a campaign aide', 'editor']);
		const named = annotated(...CAST(), aide, correction({ kind: 'speaker', anchors: [first], speaker: at('Mara Quill') }));
		assert.deepEqual([speakerOf(named, first), quoteIn(named)?.sourceText], ['Mara Quill', undefined]);
	});

	it('says who speaks a reported clause together with the words in marks in it, unless those were given to somebody', () => {
		const text =
			'Pier closed\n\nThe harbour was closed on Friday. A person familiar with the matter said the board had called it “a small leak”.\n';
		const span = (words: string): Anchor => anchorOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
		const spokenBy = (anchors: Anchor[], sourceText: string): Correction =>
			correction({ kind: 'speaker', anchors, speaker: null, sourceText });
		const [clause, marked] = [span('the board had called it “a small leak”'), span('“a small leak”')];
		const sources = (...corrections: Correction[]): (string | undefined)[] =>
			annotateCorrected(text, corrections, { model: null }).quotes.map((quote) => quote.sourceText);
		const isPartial = correction({ kind: 'quote', anchors: [marked], quote: 'partial' });
		assert.deepEqual(sources(spokenBy([clause], 'a former clerk')), ['a former clerk', 'a former clerk']);
		assert.deepEqual(sources(isPartial, spokenBy([marked], 'the chairman'), spokenBy([clause], 'a former clerk')), [
			'a former clerk',
			'the chairman',
		]);
	});

	it('takes a quote away, and brings one where the engine sees none', () => {
		const none = quotesOf(correction({ kind: 'not-a-quote', anchors: [first] }));
		assert(!none.some((quote) => quote.spans[0]?.start === first.start));
		const clause = at('that Jordan sends no stone');
		const added = quotesOf(correction({ kind: 'quote', anchors: [clause], quote: 'indirect' })).find(
			(quote) => quote.spans[0]?.start === clause.start,
		);
		assert.deepEqual([added?.kind, added?.by], ['indirect', 'editor']);
	});

	it('moves the borders of a quote instead of making a second one', () => {
		const shorter = at('“It costs us');
		const quotes = quotesOf(
			correction({ kind: 'quote', anchors: [first], quote: 'direct' }),
			correction({ kind: 'quote', anchors: [shorter], quote: 'partial' }),
		);
		const here = quotes.filter(
			(quote) => quote.kind !== 'indirect' && quote.spans.some((span) => span.start < first.end && first.start < span.end),
		);
		assert.deepEqual(
			here.map((quote) => quote.spans),
			[[{ start: shorter.start, end: shorter.end }]],
		);
	});

	it('keeps a tick with the words that were ticked, so that an alteration shows', () => {
		const tick = correction({ kind: 'checked', anchors: [first], subject: 'quote', by: 'Ida', text: '“It cost us the point,”' });
		const quote = quotesOf(tick).find((item) => item.spans[0]?.start === first.start);
		assert.deepEqual(quote?.checked, { by: 'Ida', at: tick.at, text: '“It cost us the point,”' });
	});

	it('keeps what a ticked quote was held against, and why words that are not the source’s are all right', () => {
		const place = { file: 'sources/vane.vtt', start: 4, end: 30, line: 2, sha256: 'ab', words: 'It costs us a point' };
		const evidence = { verdict: 'altered', substance: false, places: [place] } as const;
		const words = '“It costs us the point,”';
		const tick = correction({ kind: 'checked', anchors: [first], subject: 'quote', by: 'Ida', text: words, evidence });
		const accepted = correction({ kind: 'ignored', anchors: [first], check: 'quote', text: words, reason: 'he meant the point' });
		const quote = quotesOf(tick, accepted).find((item) => item.spans[0]?.start === first.start);
		assert.deepEqual(quote?.checked?.evidence, evidence);
		assert.deepEqual(quote.accepted, { at: accepted.at, text: words, reason: 'he meant the point' });
	});

	it('keeps a quote that was ticked or attributed, even when the engine does not see it any more', () => {
		const plain: Annotations = { ...annotated(...CAST()), quotes: [] };
		const quotes = applied(plain, TEXT, [correction({ kind: 'speaker', anchors: [first], speaker: at('Jordan Vane') })]).quotes;
		assert.equal(quotes.length, 1);
	});
});

describe('applying corrections', () => {
	const withoutIds = (mentions: readonly Mention[]): unknown => mentions.map((mention) => ({ ...mention, id: '' }));

	it('gives sound annotations for any corrections: within the text, in order, of entities that exist', () => {
		fc.assert(
			fc.property(
				articleText.chain((text) => fc.tuple(fc.constant(text), correctionsIn(text))),
				([text, corrections]) => {
					const annotations = annotateCorrected(text, corrections, { model: null });
					const ids = new Set(annotations.entities.map((entity) => entity.id));
					for (const mention of annotations.mentions) {
						assert(ids.has(mention.entity));
						assert.equal(text.slice(mention.start, mention.end), mention.text);
					}
					for (const quote of annotations.quotes) assert(quote.spans.length > 0 && (quote.speaker === null || ids.has(quote.speaker)));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('a correction that is taken back leaves what was there before', () => {
		fc.assert(
			fc.property(
				articleText.chain((text) => fc.tuple(fc.constant(text), correctionsIn(text), correctionsIn(text, 'd'))),
				([text, corrections, more]) => {
					const before = annotateCorrected(text, corrections, { model: null });
					annotateCorrected(text, [...corrections, ...more], { model: null });
					const after = annotateCorrected(
						text,
						[...more, ...corrections].filter(({ id }) => id.startsWith('c')),
						{ model: null },
					);
					assert.deepEqual(withoutIds(after.mentions), withoutIds(before.mentions));
					assert.deepEqual(after, before);
				},
			),
			{ numRuns: 30 },
		);
	});
});
