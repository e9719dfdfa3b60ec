/** What exports say of quotes that were held against sources. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Annotations, QuoteProof } from '../../../src/annotations.js';
import { bratAnnotations } from '../../../src/formats/brat.js';
import { quoteSheet } from '../../../src/formats/csv.js';
import { proofPage } from '../../../src/formats/html.js';
import { annotationsToJson, annotationsToJsonLine, parseAnnotations } from '../../../src/formats/json.js';
import { annotationsToW3c } from '../../../src/formats/w3c.js';
import { wordsOfQuote } from '../../../src/corrections/words.js';
import { EXAMPLE, TEXT } from './example.js';

const PROOF: QuoteProof = {
	verdict: 'altered',
	substance: true,
	places: [
		{ file: 'sources/a tape.vtt', start: 40, end: 60, line: 7, time: '14:32', speaker: '<b>LOW', sha256: '0f'.repeat(32) },
		{ file: 'minutes.pdf', start: 4, end: 9, line: 2, page: 3 },
	],
	occurrences: 1,
	diff: [
		{ op: 'equal', article: 'It holds', source: 'It holds' },
		{ op: 'replace', article: 'for now', source: '=NOT() <i>ever</i>' },
		{ op: 'delete', article: '', source: 'not' },
	],
};
const LOST: QuoteProof = {
	verdict: 'not-found',
	substance: false,
	places: [],
	occurrences: 0,
	diff: [],
	nearest: { file: 'sources/b.txt', start: 0, end: 9, line: 1, text: 'It will.' },
};
const PROVED: Annotations = {
	...EXAMPLE,
	quotes: EXAMPLE.quotes.map((quote) => {
		if (quote.id === 'q1') return { ...quote, proof: PROOF };
		return quote.id === 'q2' ? { ...quote, proof: LOST } : quote;
	}),
};

describe('proofs in exports', () => {
	it('the printed proof names the sources that were not read, with the reason', () => {
		const unreadSources = [{ file: 'sources/<scan>.pdf', reason: 'it has no text' }];
		assert.match(
			proofPage({ ...EXAMPLE, unreadSources }, TEXT),
			/<h2>Sources not read<\/h2>\n<ul>\n<li><strong>sources\/&#60;scan&#62;\.pdf<\/strong>: it has no text<\/li>/,
		);
		assert.doesNotMatch(proofPage(EXAMPLE, TEXT), /Sources not read/);
	});

	it('are in the JSON, in the order of its keys, and its schema and reader know them', () => {
		const json = annotationsToJson(PROVED);
		assert.match(json, /"proof": \{ "verdict": "altered", "substance": true, "places": \[\{ "file": "sources\/a tape\.vtt", /);
		assert.match(json, /\{ "op": "replace", "article": "for now", "source": "=NOT\(\) <i>ever<\/i>" \}/);
		const schema = JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')) as object;
		const ajv = new Ajv({ strict: false, validateFormats: false });
		assert.ok(ajv.validate(schema, JSON.parse(json)), ajv.errorsText());
		for (const written of [json, annotationsToJsonLine(PROVED)]) {
			const read = parseAnnotations(written);
			assert.deepEqual(read.ok && read.value.quotes, PROVED.quotes);
		}
	});

	it('that have no verdict are no annotations of ours', () => {
		const json = annotationsToJson(PROVED).replace('"verdict": "altered"', '"verdict": "wrong"');
		assert.ok(!parseAnnotations(json).ok);
	});

	it('are assessments in Web Annotations, with the source’s words to put in their place, and where they stand', () => {
		const { first } = JSON.parse(annotationsToW3c(PROVED, TEXT)) as {
			first: { items: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[] };
		};
		const item = first.items.find(({ id }) => id === 'urn:copydesk:proof:q1');
		assert.equal(item?.['motivation'], 'assessing');
		assert.deepEqual(item['body'], [
			{ type: 'TextualBody', purpose: 'assessing', value: 'altered in substance', format: 'text/plain' },
			{ type: 'TextualBody', purpose: 'editing', value: 'It holds =NOT() <i>ever</i> not', format: 'text/plain' },
			linked('sources/a%20tape.vtt', 'rfc5147', 'line=6,7'),
			linked('minutes.pdf', 'rfc8118', 'page=3'),
		]);
		assert.deepEqual(item['copydesk:proof'], PROOF);
		assert.equal((item['target'] as readonly unknown[]).length, 2);
		const quote = first.items.find(({ id }) => id === 'urn:copydesk:quote:q1');
		assert.ok(!Object.hasOwn(quote?.['copydesk:quote'] as object, 'proof'));
	});

	it('have columns in the quote sheet, none of which is run', () => {
		const [head, first, second, third] = quoteSheet(PROVED, TEXT)
			.slice(1)
			.split(/(?<!will)\r\n/);
		assert.ok(head?.endsWith(',generator,verdict,substance,source_file,source_place,source_words'), head);
		assert.ok(
			first?.endsWith(
				',altered,true,"sources/a tape.vtt; minutes.pdf","sources/a tape.vtt, line 7, 14:32, <b>LOW; minutes.pdf, page 3",It holds =NOT() <i>ever</i> not',
			),
			first,
		);
		assert.ok(second?.endsWith(',not-found,false,,"nearest: It will. (sources/b.txt, line 1)",'), second);
		assert.ok(third?.endsWith(',,,,,'), third);
	});

	it('show the change and the place on the proof page, by more than colour, and nothing of them runs', () => {
		const page = proofPage(PROVED, TEXT);
		assert.ok(page.includes('<div class="proof altered substance"><strong>altered in substance</strong>'));
		assert.ok(page.includes('sources/a tape.vtt, line 7, 14:32, &#60;b&#62;LOW; minutes.pdf, page 3'));
		assert.ok(page.includes('It holds <del><span class="ears">source: </span>=NOT() &#60;i&#62;ever&#60;/i&#62;</del> <ins>'));
		assert.ok(page.includes('nearest: It will. (sources/b.txt, line 1)'));
		assert.match(page, /^del \{[^}]*line-through/m);
		assert.match(page, /^ins \{[^}]*underline/m);
	});

	it('are summed up on the proof page', () => {
		const page = proofPage(PROVED, TEXT);
		assert.ok(page.includes('<p class="facts verdicts">2 quotes · 1 altered (1 in substance) · 1 not found</p>'));
		assert.ok(!proofPage(EXAMPLE, TEXT).includes('verdicts">'));
	});

	it('count apart on the proof page what an editor accepted', () => {
		const [first, ...others] = PROVED.quotes;
		assert.ok(first);
		const accepted = { at: '2020-01-06T10:00:00Z', text: wordsOfQuote(TEXT, first.spans) };
		const page = proofPage({ ...PROVED, quotes: [{ ...first, accepted }, ...others] }, TEXT);
		assert.ok(page.includes('<p class="facts verdicts">2 quotes · 1 not found · 1 accepted</p>'));
	});

	it('leave no tick on the proof page where the quote or its source is another than was checked, and say so', () => {
		const held = { file: 'sources/a tape.vtt', start: 40, end: 60, line: 7, words: 'It holds' };
		const tickedAs = (different: object): string => {
			const quotes = PROVED.quotes.map((quote) => {
				const checked = quote.checked && { ...quote.checked, ...different };
				return checked ? { ...quote, checked } : quote;
			});
			return (
				/<li><span class="box[^]*?<\/span> <span class="facts">·[^<]*/.exec(
					proofPage({ ...PROVED, quotes }, TEXT).split('<h2>Quotes')[1] ?? '',
				)?.[0] ?? ''
			);
		};
		const evidence = (sha256: string): object => ({ evidence: { verdict: 'verbatim', substance: false, places: [{ ...held, sha256 }] } });
		assert.match(tickedAs(evidence('0f'.repeat(32))), /box ticked".*· checked by Mira, 2020-01-06$/);
		assert.match(tickedAs(evidence('aa'.repeat(32))), /box".*· checked by Mira, 2020-01-06; its source has changed since$/);
		assert.match(tickedAs({ text: '“It held,”' }), /box".*; altered since$/);
	});

	it('are notes in brat', () => {
		const notes = bratAnnotations(PROVED, TEXT);
		assert.match(notes, /AnnotatorNotes T\d+\taltered in substance: sources\/a tape\.vtt, line 7, 14:32/);
	});

	it('leave documents without them as they were', () => {
		assert.ok(!quoteSheet(EXAMPLE, TEXT).includes('verdict'));
		assert.ok(!proofPage(EXAMPLE, TEXT).includes('<div class="proof'));
	});
});

function linked(source: string, rfc: string, value: string): object {
	const selector = { type: 'FragmentSelector', conformsTo: `http://tools.ietf.org/rfc/${rfc}`, value };
	return { type: 'SpecificResource', purpose: 'linking', source, selector };
}
