/** Annotations for tests: small ones in short, and any there can be. */
import fc from 'fast-check';
import {
	BLOCK_KINDS,
	CORRECTION_SCOPES,
	CORRECTION_SUBJECTS,
	ENTITY_TYPES,
	FORMAT,
	MARK_FAULTS,
	MENTION_FORMS,
	QUOTE_KINDS,
	VERDICTS,
	VERSION,
	type Annotations,
} from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { structureOf } from '../../../src/engine/document/structure.js';

/** Annotations of a text with nothing in them but `fields`. */
export function annotationsOf(text: string, fields: Partial<Annotations>): Annotations {
	return {
		format: FORMAT,
		version: VERSION,
		article: { length: text.length, date: null },
		structure: structureOf(readArticle(text)),
		entities: [],
		mentions: [],
		quotes: [],
		dates: [],
		...fields,
	};
}

const offset = fc.nat({ max: 100_000 });
const span = fc.tuple(offset, fc.integer({ min: 1, max: 500 })).map(([start, length]) => ({ start, end: start + length }));
const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const id = fc.string({ minLength: 1, maxLength: 5 });
const confidence = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const by = fc.constantFrom('engine' as const, 'editor' as const);
const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const at = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const type = fc.constantFrom(...ENTITY_TYPES);
const anchor = fc
	.tuple(span, fc.record({ exact: anyText, prefix: anyText, suffix: anyText }))
	.map(([place, words]) => ({ ...place, ...words }));
const evidencePlace = fc
	.tuple(
		span,
		some(
			{
				words: anyText,
				file: anyText,
				line: fc.integer({ min: 1 }),
				page: fc.integer({ min: 1 }),
				time: anyText,
				speaker: anyText,
				sha256: anyText,
			},
			['words', 'file', 'line'],
		),
	)
	.map(([place, rest]) => ({ ...place, ...rest }));
const tickEvidence = fc.record({
	verdict: fc.constantFrom(...VERDICTS),
	substance: fc.boolean(),
	places: fc.array(evidencePlace, { maxLength: 2 }),
});
const checked = fc.record({ by: anyText, at, text: anyText, evidence: tickEvidence }, { requiredKeys: ['by', 'at'] });
const accepted = fc.record({ at, text: anyText, reason: anyText }, { requiredKeys: ['at', 'text'] });

/** A record that has some of its keys always. */
function some<T extends object, K extends keyof T>(model: { [key in keyof T]: fc.Arbitrary<T[key]> }, requiredKeys: K[]) {
	return fc.record<T, K>(model, { requiredKeys });
}

const optional = { checked, note: anyText };
const entity = some(
	{ id, type, name: anyText, aliases: fc.array(anyText), context: fc.option(anyText), evidence: fc.array(evidence()), by, note: anyText },
	['id', 'type', 'name', 'aliases', 'context', 'evidence'],
);
const mention = fc
	.tuple(
		span,
		some({ id, entity: id, text: anyText, form: fc.constantFrom(...MENTION_FORMS), confidence, by, ...optional }, [
			'id',
			'entity',
			'text',
			'form',
			'confidence',
			'by',
		]),
	)
	.map(([place, rest]) => ({ ...place, ...rest }));
const quote = some(
	{
		id,
		kind: fc.constantFrom(...QUOTE_KINDS),
		spans: fc.array(span, { minLength: 1, maxLength: 3 }),
		speaker: fc.option(id),
		source: fc.option(span),
		cue: fc.option(span),
		rule: anyText,
		confidence,
		candidates: fc.array(id),
		by,
		accepted,
		...optional,
	},
	['id', 'kind', 'spans', 'speaker', 'source', 'cue', 'rule', 'confidence', 'by'],
);
const value = fc.oneof(
	day,
	day.map((iso) => iso.slice(0, 7)),
	day.map((iso) => iso.slice(0, 4)),
	fc.tuple(day, day).map((pair) => pair.join('/')),
);
const date = fc.tuple(span, fc.record({ text: anyText, value })).map(([place, rest]) => ({ ...place, ...rest }));

const block = fc
	.tuple(span, fc.record({ kind: fc.constantFrom(...BLOCK_KINDS), sentences: fc.array(span, { maxLength: 3 }) }))
	.map(([place, rest]) => ({ ...place, ...rest }));
const unpaired = fc
	.tuple(span, some({ fault: fc.constantFrom(...MARK_FAULTS), partner: span }, ['fault']))
	.map(([place, rest]) => ({ ...place, ...rest }));
const structure = fc.record({
	headline: fc.option(span),
	blocks: fc.array(block, { maxLength: 4 }),
	unpaired: fc.array(unpaired, { maxLength: 2 }),
});

const stamp = { id, at };
const anchors = fc.array(anchor, { minLength: 1, maxLength: 3 });
const words = fc.constant('words' as const);
const subject = fc.constantFrom(...CORRECTION_SUBJECTS);
const correction = fc.oneof(
	some({ ...stamp, kind: fc.constant('name' as const), anchor, type, scope: words }, ['id', 'at', 'kind', 'anchor', 'type']),
	some({ ...stamp, kind: fc.constant('not-a-name' as const), anchor, scope: words }, ['id', 'at', 'kind', 'anchor']),
	some({ ...stamp, kind: fc.constant('type' as const), anchor, type, scope: fc.constantFrom(...CORRECTION_SCOPES) }, [
		'id',
		'at',
		'kind',
		'anchor',
		'type',
	]),
	fc.record({ ...stamp, kind: fc.constantFrom('same' as const, 'different' as const), anchor, other: anchor }),
	fc.record({ ...stamp, kind: fc.constant('entity-name' as const), anchor, name: anyText }),
	fc.record({ ...stamp, kind: fc.constant('context' as const), anchor, context: fc.option(anyText) }),
	fc.record({ ...stamp, kind: fc.constant('quote' as const), anchors, quote: fc.constantFrom(...QUOTE_KINDS) }),
	fc.record({ ...stamp, kind: fc.constant('not-a-quote' as const), anchors }),
	fc.record({ ...stamp, kind: fc.constant('speaker' as const), anchors, speaker: fc.option(anchor) }),
	fc.record({ ...stamp, kind: fc.constant('checked' as const), anchors, subject, by: anyText, text: anyText }),
	fc.record({ ...stamp, kind: fc.constant('checked' as const), anchors, subject, by: anyText, text: anyText, evidence: tickEvidence }),
	fc.record({ ...stamp, kind: fc.constant('ignored' as const), anchors, check: anyText, text: anyText }),
	fc.record({ ...stamp, kind: fc.constant('source' as const), file: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) }),
	fc.record({ ...stamp, kind: fc.constant('note' as const), anchors, subject, note: anyText }),
	fc.record({ ...stamp, kind: fc.constant('ignored' as const), anchors, check: anyText, reason: anyText }),
	fc.record({ ...stamp, kind: fc.constant('speaker' as const), anchors, speaker: fc.constant(null), sourceText: anyText }),
);

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);

/** Any annotation document that the format allows. */
export const anyAnnotations: fc.Arbitrary<Annotations> = some(
	{
		format: fc.constant(FORMAT),
		version: fc.constant(VERSION),
		id: anyText,
		article: some({ file: anyText, sha256: hex, length: offset, date: fc.option(day) }, ['length', 'date']),
		structure,
		entities: fc.array(entity, { maxLength: 4 }),
		mentions: fc.array(mention, { maxLength: 4 }),
		quotes: fc.array(quote, { maxLength: 4 }),
		dates: fc.array(date, { maxLength: 4 }),
		corrections: fc.array(correction, { maxLength: 4 }),
	},
	['format', 'version', 'article', 'entities', 'mentions', 'quotes', 'dates'],
).map((annotations) => structuredClone(annotations));

function evidence() {
	return fc.tuple(span, anyText).map(([place, rule]) => ({ ...place, rule }));
}
