/**
 * The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) as JSON-LD: what Hypothesis, Recogito and others speak. Every
 * mention, quote, proof and date is an annotation with a TextPositionSelector (code points, as the model says) and a TextQuoteSelector. What the model has
 * no word for stands under `copydesk:`, as JSON literals (https://www.w3.org/TR/json-ld11/#json-literals): JSON-LD processors lose nothing of it.
 */
import type { Annotations, DateMention, Entity, Mention, Quote, QuoteProof, SourcePlace, Span } from '../annotations.js';
import { anchorOf } from '../corrections/anchor.js';
import { hasOwnLines } from '../sources/source-files.js';
import { CodePoints } from './code-points.js';
import { generatorLine } from './generator.js';
import { iriPart } from './iri-part.js';
import { differs, sourceWords, verdictLabel } from './proof-words.js';
import { jsonText } from './json-text.js';

export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Our terms; a URN, for no page on the network need exist for them. */
const COPYDESK_TERMS = 'urn:copydesk:terms:';

/** The context: with a base, so that the article's relative address means something wherever the document is read. */
const CONTEXT = [
	W3C_CONTEXT,
	{
		'@base': 'file:///',
		copydesk: COPYDESK_TERMS,
		...Object.fromEntries(
			['document', 'entities', 'mention', 'quote', 'proof'].map((term) => [
				`copydesk:${term}`,
				{ '@id': COPYDESK_TERMS + term, '@type': '@json' },
			]),
		),
	},
];

/** The annotations as one AnnotationCollection, pretty-printed. */
export function annotationsToW3c(annotations: Annotations, text: string): string {
	const label = annotations.article.file ?? 'article.txt';
	const source = iriPart(label);
	const target = targetsIn(source, text);
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const items = [
		...annotations.mentions.map((mention) => mentionItem(mention, entities.get(mention.entity), target)),
		...annotations.quotes.map((quote) => quoteItem(quote, quote.speaker === null ? undefined : entities.get(quote.speaker), target)),
		...annotations.quotes.flatMap((quote) => (quote.proof ? [proofItem(quote, quote.proof, target)] : [])),
		...annotations.dates.map((date, index) => dateItem(date, index, target)),
	];
	const { format, version, id, generator, article, structure, corrections } = annotations;
	const collection = {
		'@context': CONTEXT,
		id: `urn:copydesk:${source}`,
		type: 'AnnotationCollection',
		label,
		...(generator ? { generator: { type: 'Software', name: generatorLine(generator) } } : {}),
		total: items.length,
		'copydesk:document': {
			format,
			version,
			...(id === undefined ? {} : { id }),
			...(generator ? { generator } : {}),
			article,
			...(structure ? { structure } : {}),
			...(corrections ? { corrections } : {}),
		},
		'copydesk:entities': annotations.entities,
		first: { id: `urn:copydesk:${source}:page`, type: 'AnnotationPage', startIndex: 0, items },
	};
	return jsonText(collection);
}

/** Says where a span of the text stands. */
type TargetOf = ReturnType<typeof targetsIn>;

function targetsIn(source: string, text: string) {
	const codePoints = new CodePoints(text);
	return (span: Span) => {
		const { exact, prefix, suffix } = anchorOf(text, span);
		const [start, end] = [codePoints.fromUtf16(span.start), codePoints.fromUtf16(span.end)];
		return {
			source,
			selector: [
				{ type: 'TextPositionSelector', start, end },
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
			],
		};
	};
}

function body(purpose: string, value: string) {
	return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function mentionItem({ start, end, text, note, ...rest }: Mention, entity: Entity | undefined, target: TargetOf) {
	return {
		id: `urn:copydesk:mention:${iriPart(rest.id)}`,
		type: 'Annotation',
		motivation: 'identifying',
		body: [
			body('identifying', entity?.name ?? text),
			...(entity ? [body('classifying', entity.type)] : []),
			...(entity?.context ? [body('describing', entity.context)] : []),
			...(note === undefined ? [] : [body('commenting', note)]),
		],
		target: target({ start, end }),
		'copydesk:mention': rest,
	};
}

function quoteItem({ spans, source, cue, note, ...rest }: Quote, speaker: Entity | undefined, target: TargetOf) {
	return {
		id: `urn:copydesk:quote:${iriPart(rest.id)}`,
		type: 'Annotation',
		motivation: 'classifying',
		body: [
			body('classifying', `${rest.kind} quote`),
			...(speaker ? [body('identifying', speaker.name)] : []),
			...(note === undefined ? [] : [body('commenting', note)]),
			...(rest.accepted?.reason === undefined ? [] : [body('commenting', rest.accepted.reason)]),
		],
		target: spans.map((span) => target(span)),
		...(source ? { 'copydesk:source': target(source) } : {}),
		...(cue ? { 'copydesk:cue': target(cue) } : {}),
		// The proof is an annotation of its own.
		'copydesk:quote': { ...rest, proof: undefined },
	};
}

/** What sources say of a quote: an assessment, with the source's words where the quote has others, and the places where they stand. */
function proofItem({ id, spans }: Quote, proof: QuoteProof, target: TargetOf) {
	return {
		id: `urn:copydesk:proof:${iriPart(id)}`,
		type: 'Annotation',
		motivation: 'assessing',
		body: [
			body('assessing', verdictLabel(proof)),
			...(differs(proof) ? [body('editing', sourceWords(proof))] : []),
			...proof.places.map(placeBody),
		],
		target: spans.map((span) => target(span)),
		'copydesk:proof': proof,
	};
}

/** A place in a source, by its page (RFC 8118) or its line (RFC 5147, which counts from 0); of a page of the web, say, the source alone. */
function placeBody({ file, line, page }: SourcePlace) {
	const [rfc, value] = page === undefined ? ['rfc5147', `line=${line - 1},${line}`] : ['rfc8118', `page=${page}`];
	const selector = { type: 'FragmentSelector', conformsTo: `http://tools.ietf.org/rfc/${rfc}`, value };
	return {
		type: 'SpecificResource',
		purpose: 'linking',
		source: file.split('/').map(iriPart).join('/'),
		...(page !== undefined || hasOwnLines(file) ? { selector } : {}),
	};
}

function dateItem({ start, end, value }: DateMention, index: number, target: TargetOf) {
	return {
		id: `urn:copydesk:date:${index + 1}`,
		type: 'Annotation',
		motivation: 'tagging',
		body: [body('tagging', value)],
		target: target({ start, end }),
		'copydesk:date': value,
	};
}
