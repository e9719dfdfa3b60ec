import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import type { JsonLd, RemoteDocument } from 'jsonld/jsonld-spec.js';
import { quoteSheet } from '../../../src/formats/csv.js';
import { annotationsToW3c, W3C_CONTEXT } from '../../../src/formats/w3c.js';
import { annotationsOf } from '../formats/any-annotations.js';
import { EXAMPLE, TEXT } from '../formats/example.js';

/** In safe mode whatever would be dropped is an error. The types of the library do not know it yet. */
const SAFELY = { documentLoader: loadContext, safe: true, format: 'application/n-quads' } as const;

describe('the quote sheet', () => {
	it('runs no formula where it is opened by semicolons, as in lands of the decimal comma', () => {
		for (const formula of ['it costs 5;=1+1;x', 'a;@SUM(1)', 'two\r\n=1+1', ';+1', 'a "b";-1']) {
			const quote = {
				id: 'q',
				kind: 'direct',
				spans: [{ start: 0, end: formula.length }],
				speaker: null,
				source: null,
				cue: null,
			} as const;
			const sheet = quoteSheet(annotationsOf(formula, { quotes: [{ ...quote, rule: 'x', confidence: 1, by: 'engine' }] }), formula);
			assert.ok(sheet.includes('"'), formula);
			for (const cell of sheet.split(/[;\r\n]/)) assert.doesNotMatch(cell, /^"?[=+\-@]/, formula);
		}
	});
});

describe('W3C Web Annotations', () => {
	const named = (file: string) => ({ ...EXAMPLE, article: { ...EXAMPLE.article, file } });
	const triples = (jsonLd: string): Promise<string> => jsonld.canonize(JSON.parse(jsonLd) as object, SAFELY);

	it('are whole JSON-LD: canonicalisation in safe mode loses nothing, without a base', async () => {
		const quads = await triples(annotationsToW3c(EXAMPLE, TEXT));
		const count = (term: string): number => quads.split(`<http://www.w3.org/ns/oa#${term}>`).length - 1;
		const pieces = EXAMPLE.quotes.flatMap(({ spans, source, cue }) => [...spans, source, cue]).filter(Boolean);
		const places = EXAMPLE.mentions.length + pieces.length + EXAMPLE.dates.length;
		assert.deepEqual([count('hasSource'), count('exact'), count('start')], [places, places, places]);
		for (const term of ['document', 'entities', 'mention', 'quote', 'date', 'source', 'cue'])
			assert.ok(quads.includes(`<urn:copydesk:terms:${term}>`), term);
	});

	it('name the article by an IRI, whatever it is called', async () => {
		for (const file of ['a b.txt', 'a#b.txt', '100%.txt', 'a:b.txt', 'a?b/c.txt', '„ß“.txt', '<x>"{}|\\^`.txt']) {
			const jsonLd = annotationsToW3c(named(file), TEXT);
			const [, source = ''] = /<http:\/\/www\.w3\.org\/ns\/oa#hasSource> <([^>]*)>/.exec(await triples(jsonLd)) ?? [];
			assert.equal(decodeURIComponent(source), `file:///${file}`);
			assert.equal((JSON.parse(jsonLd) as { label: string }).label, file);
		}
	});

	it('are written whatever half characters stand in names', () => {
		assert.doesNotThrow(() => annotationsToW3c(named('a\ud83d.txt'), TEXT));
	});
});

/** The terms of http://www.w3.org/ns/anno.jsonld that an export uses, as the model's vocabulary gives them; nothing is loaded from the network. */
function loadContext(url: string): Promise<RemoteDocument> {
	assert.equal(url, W3C_CONTEXT);
	const node = (id: string) => ({ '@id': id, '@type': '@id' });
	const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
	const count = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });
	const own = ['Annotation', 'TextualBody', 'TextPositionSelector', 'TextQuoteSelector', 'exact', 'prefix', 'suffix'];
	const purposes = ['identifying', 'classifying', 'describing', 'commenting', 'tagging'];
	const terms = {
		oa: 'http://www.w3.org/ns/oa#',
		as: 'http://www.w3.org/ns/activitystreams#',
		dc: 'http://purl.org/dc/elements/1.1/',
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		xsd: 'http://www.w3.org/2001/XMLSchema#',
		id: { '@id': '@id', '@type': '@id' },
		type: { '@id': '@type', '@type': '@id' },
		...Object.fromEntries([...own, ...purposes].map((term) => [term, `oa:${term}`])),
		AnnotationCollection: 'as:OrderedCollection',
		AnnotationPage: 'as:OrderedCollectionPage',
		body: node('oa:hasBody'),
		target: node('oa:hasTarget'),
		source: node('oa:hasSource'),
		selector: node('oa:hasSelector'),
		motivation: word('oa:motivatedBy'),
		purpose: word('oa:hasPurpose'),
		value: 'rdf:value',
		format: 'dc:format',
		label: 'rdfs:label',
		start: count('oa:start'),
		end: count('oa:end'),
		total: count('as:totalItems'),
		startIndex: count('as:startIndex'),
		first: node('as:first'),
		items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
	};
	return Promise.resolve({ documentUrl: url, document: { '@context': terms } as JsonLd });
}
