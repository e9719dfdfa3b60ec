import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COPYDESK_VERSION, ENTITY_TYPES, type Annotations } from '../../../src/annotations.js';
import { bratAnnotations, bratConfiguration } from '../../../src/formats/brat.js';
import { annotate } from '../../../src/engine/annotate.js';
import { CodePoints } from '../../../src/formats/code-points.js';
import { quoteSheet } from '../../../src/formats/csv.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { generatorOf } from '../../../src/formats/generator.js';
import { proofPage } from '../../../src/formats/html.js';
import { LOOKS } from '../../../src/views/legend.js';
import { annotationsToW3c } from '../../../src/formats/w3c.js';
import { annotationsOf } from './any-annotations.js';
import { EXAMPLE, TEXT, place } from './example.js';

interface W3cItem {
	readonly target: { readonly selector: readonly { type: string; start?: number; end?: number; exact?: string; prefix?: string }[] };
}

function itemsOf(jsonLd: string): readonly W3cItem[] {
	return (JSON.parse(jsonLd) as { first: { items: readonly W3cItem[] } }).first.items;
}

describe('code points', () => {
	it('are counted as other tools count characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
				const codePoints = new CodePoints(text);
				let offset = 0;
				for (const [index, character] of Array.from(text).entries()) {
					assert.equal(codePoints.fromUtf16(offset), index);
					offset += character.length;
				}
				assert.equal(codePoints.fromUtf16(offset), Array.from(text).length);
			}),
		);
	});
});

describe('W3C Web Annotations', () => {
	it('say where words stand by code points and by quotation', () => {
		const [first] = itemsOf(annotationsToW3c(EXAMPLE, TEXT));
		const { start } = place('Ann Low');
		assert.deepEqual(first?.target.selector, [
			// The ship is one character there and two code units here.
			{ type: 'TextPositionSelector', start: start - 1, end: start + 6 },
			{ type: 'TextQuoteSelector', exact: 'Ann Low', prefix: '\ud83d\udea2 ', suffix: ', harbour master of Varnholt, sp' },
		]);
	});
});

describe('brat', () => {
	const lines = bratAnnotations(EXAMPLE, TEXT).split('\n');
	const characters = Array.from(TEXT);

	it('has every span as it stands in the text, counted in characters, in pieces where lines break', () => {
		const bound = lines.filter((line) => line.startsWith('T'));
		assert.equal(bound.length, 11);
		for (const line of bound) {
			const [, middle = '', words] = line.split('\t');
			const pieces = middle
				.slice(middle.indexOf(' ') + 1)
				.split(';')
				.map((piece) => piece.split(' ').map(Number));
			assert.equal(pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' '), words);
		}
		assert.ok(lines.some((line) => /^T\d+\tquote_direct \d+ \d+;\d+ \d+\t“It will hold,”$/.test(line)));
	});

	it('joins mentions of one entity, and quotes to their speakers and cues', () => {
		assert.ok(lines.includes('*\tEquiv T1 T3 T4'));
		assert.ok(lines.includes('A1\tform T4 pronoun'));
		assert.ok(lines.includes('R1\tspeaker Arg1:T5 Arg2:T3'));
		assert.ok(lines.includes('R2\tcue Arg1:T5 Arg2:T6'));
		assert.ok(lines.includes('#1\tAnnotatorNotes T1\tharbour master of Varnholt'));
		assert.ok(lines.includes('#2\tAnnotatorNotes T11\t2020-01-03'));
	});

	it('is told of all types that occur', () => {
		for (const type of new Set(lines.filter((line) => line.startsWith('T')).map((line) => line.split(/[\t ]/)[1] ?? ''))) {
			assert.match(bratConfiguration(), new RegExp(`^${type}$`, 'm'));
		}
	});
});

describe('every format', () => {
	const generator = generatorOf('0f'.repeat(32));
	const named = (format: 'json' | 'w3c' | 'csv' | 'html'): string => FORMATS[format].write({ ...EXAMPLE, generator }, TEXT);

	it('names what made it: Copydesk, its version and the model’s digest', () => {
		for (const text of [named('w3c'), named('csv'), named('html'), bratConfiguration(generator)])
			assert.ok(text.includes(`copydesk ${COPYDESK_VERSION}, model sha256:0f0f`), text.slice(0, 200));
		assert.deepEqual((JSON.parse(named('json')) as Annotations).generator, generator);
	});
});

describe('the quote sheet', () => {
	it('is CSV with a row a quote that somebody speaks', () => {
		assert.deepEqual(
			quoteSheet(EXAMPLE, TEXT)
				.slice(1)
				.split(/(?<!will)\r\n/),
			[
				'no,kind,speaker,speaker_context,source,cue,quote,paragraph,start,end,confidence,checked_by,checked_at,note,accepted,generator',
				`1,direct,Ann Low,harbour master of Varnholt,Low,said,"“It holds,” […] “for now.”",2,${place('“It holds').start},${place('now.”').end},0.9,Mira,2020-01-06T10:00:00Z,,,`,
				`2,direct,Ann Low,harbour master of Varnholt,she,said,"“It will\r\nhold,”",3,${place('“It will').start},${place('hold,”').end},0.9,,,,,`,
				`3,indirect,,,,,'=SUM(1) <b>&,4,${place('=SUM').start},${place('<b>&').end},0.9,,,,,`,
				'',
			],
		);
	});

	it('says why words may differ from their source', () => {
		const [quote] = EXAMPLE.quotes;
		assert.ok(quote);
		const accepted = { at: '2020-01-06T10:00:00Z', text: '“It holds,”', reason: 'her <own> correction' };
		const example = { ...EXAMPLE, quotes: [{ ...quote, accepted }] };
		assert.match(quoteSheet(example, TEXT), /,her <own> correction,\r\n/);
		assert.match(proofPage(example, TEXT), /accepted as edited: her &#60;own&#62; correction/);
	});

	it('starts with the mark by which Excel knows UTF-8', () => {
		assert.equal(quoteSheet(EXAMPLE, TEXT).charCodeAt(0), 0xfeff);
	});

	it('lets no cell be run as a formula', () => {
		const formulas = ['=1+1', '+1', '-1', '@x', '\t=1'];
		const text = formulas.join('|');
		let start = 0;
		const quotes = formulas.map((formula) => {
			const span = { start, end: start + formula.length };
			start = span.end + 1;
			return {
				...EXAMPLE.quotes[0],
				id: 'q',
				kind: 'partial' as const,
				spans: [span],
				speaker: null,
				source: null,
				cue: null,
				rule: 'x',
				confidence: 1,
				by: 'engine' as const,
			};
		});
		const rows = quoteSheet(annotationsOf(text, { quotes }), text).split('\r\n').slice(1, -1);
		assert.deepEqual(
			rows.map((row) => row.split(',')[6]),
			["'=1+1", "'+1", "'-1", "'@x", "'\t=1"],
		);
	});
});

describe('the proof', () => {
	const page = proofPage(EXAMPLE, TEXT);

	it('of a Markdown article has none of Markdown’s marks, in the text and in the list of quotes', () => {
		const text = '# Pier closed\n\nThe mayor, **Ann Low**, said it was “*no* [danger](https://example.org)”.\n';
		const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
		const found = annotate(text, { model: null });
		const annotations = { ...found, article: { ...found.article, file: 'pier.md' } };
		assert.deepEqual(
			annotations.quotes.filter(({ kind }) => kind === 'partial').map(({ spans }) => spans[0]?.start),
			[at('“*no*').start],
		);
		const words = proofPage(annotations, text)
			.replace(/^[^]*<main>/, '')
			.replace(/<[^>]*>/g, '');
		assert.doesNotMatch(words, /[*#[\]]|https/);
		assert.match(words, /“no danger”/);
		assert.match(proofPage({ ...annotations, article: { ...found.article, file: 'pier.txt' } }, text), /# Pier closed/);
	});

	it('shows article text as text, whatever it holds', () => {
		assert.ok(page.includes('=SUM(1) &#60;b&#62;&#38;'));
		assert.ok(!page.includes('<b>'));
		assert.ok(!/<script|<img|<link|javascript:|\son\w+=/i.test(page));
	});

	it('tells types by letters and colours, and numbers quotes', () => {
		assert.ok(page.includes('<span class="n person">Ann Low</span><sup class="person">P</sup>'));
		assert.ok(page.includes('<sup class="qn">1</sup><span class="q direct">“It holds,”</span>'));
		assert.ok(page.includes('<strong>Ann Low</strong> — harbour master of Varnholt'));
		assert.ok(page.includes('<li><span class="box ticked"></span><strong>Ann Low</strong>: “It holds,” […] “for now.”'));
	});

	it('ticks a name whose mentions are all checked, and counts the checked ones of others', () => {
		const checked = { by: 'Ida', at: '2026-03-01T10:00:00Z' };
		const proof = (isOn: (at: number) => boolean): string =>
			proofPage({ ...EXAMPLE, mentions: EXAMPLE.mentions.map((mention, at) => (isOn(at) ? { ...mention, checked } : mention)) }, TEXT);
		assert.ok(proof(() => true).includes('<li><span class="box ticked"></span><strong>Ann Low</strong> —'));
		const first = EXAMPLE.mentions.findIndex(({ text }) => text === 'Ann Low');
		const line = proof((at) => at === first)
			.split('\n')
			.find((one) => one.includes('<strong>Ann Low</strong> —'));
		assert.ok(line?.startsWith('<li><span class="box"></span>') && line.includes(', 1 of 2 checked'), line);
		const byName = proof((at) => EXAMPLE.mentions[at]?.form === 'name');
		assert.ok(byName.includes('<li><span class="box ticked"></span><strong>Ann Low</strong> —'), 'nobody has to tick pronouns');
	});

	it('draws the lines of the editor', () => {
		for (const type of ENTITY_TYPES) {
			const { line } = LOOKS[type];
			assert.match(page, new RegExp(`^\\.${type} .*border-bottom: ${line?.width}px ${line?.style} `, 'mu'));
		}
		assert.match(page, /^\.q\.indirect .*underline dashed/mu);
	});

	it('loses no word of the article, even where marks cross', () => {
		const crossing = annotationsOf(TEXT, {
			...EXAMPLE,
			quotes: [
				{
					...EXAMPLE.quotes[0],
					id: 'q9',
					kind: 'direct',
					spans: [{ start: 6, end: 60 }],
					speaker: null,
					source: null,
					cue: null,
					rule: 'x',
					confidence: 1,
					by: 'engine',
				},
			],
		});
		const shown = proofPage(crossing, TEXT);
		const main = shown.slice(shown.indexOf('<main>'), shown.indexOf('</main>'));
		const words = main
			.replace(/<span class="no">\d{1,3}<\/span>/g, '')
			.replace(/<sup[^<>]{0,40}>[^<]{0,9}<\/sup>/g, '')
			.replace(/<[^<>]{1,60}>/g, '')
			.replace(/&#(\d{1,3});/g, (_, code) => String.fromCharCode(Number(code)));
		assert.equal(words.replace(/\s+/g, ' ').trim(), TEXT.replace(/\s+/g, ' ').trim());
		assert.equal(main.match(/<span/g)?.length, main.match(/<\/span>/g)?.length);
	});
});
