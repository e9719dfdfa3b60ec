/**
 * The shape of an annotation document, as a schema that validates: the one source of `schemas/annotations.schema.json` (`npm run schema`)
 * and of what `parseAnnotations` accepts. Unknown fields pass and are kept, for later editions may add some.
 */
import * as v from 'valibot';
import {
	BLOCK_KINDS,
	CORRECTION_SCOPES,
	CORRECTION_SUBJECTS,
	ENTITY_TYPES,
	FORMAT,
	MARK_FAULTS,
	MENTION_FORMS,
	QUOTE_KINDS,
	VERSION,
	type Annotations,
} from '../annotations.js';
import { proofEntries, proofSchema, sourcePlaceEntries } from './proof-schema.js';
import { count, described, spanEntriesOf } from './schema-parts.js';

const confidence = v.pipe(
	v.number(),
	v.minValue(0),
	v.maxValue(1),
	v.description('0 to 1, calibrated: of marks at 0.9, nine in ten are right.'),
);
const author = described(v.picklist(['engine', 'editor']), 'Who decided: the engine, or an editor’s correction.');
const time = v.pipe(v.string(), v.isoTimestamp(), v.description('A time as ISO 8601 has it, such as 2020-01-05T10:15:00Z.'));
const entityType = v.picklist(ENTITY_TYPES);
const sourceText = described(v.string(), 'Who speaks in an editor’s words, where that is no entity of the article.');
const note = described(v.string(), 'An editor’s note.');

const spanEntries = spanEntriesOf('the text');
const span = v.object(spanEntries);

const anchor = v.object({
	...spanEntries,
	exact: described(v.string(), 'The words themselves.'),
	prefix: described(v.string(), 'The text directly before them.'),
	suffix: described(v.string(), 'The text directly behind them.'),
	alike: v.exactOptional(
		v.pipe(
			v.number(),
			v.minValue(0),
			v.maxValue(1),
			v.description('How much the likeliest other place of the same words was like this one; 0 where they stood once.'),
		),
	),
});
const anchors = v.array(anchor);

const tickEvidence = v.object({
	verdict: proofEntries.verdict,
	substance: proofEntries.substance,
	places: described(
		v.array(v.object({ ...sourcePlaceEntries, words: described(v.string(), 'The source’s words there.') })),
		'Where the source had the words.',
	),
});

const checked = v.object({
	by: described(v.string(), 'Who checked it.'),
	at: time,
	text: v.exactOptional(described(v.string(), 'The words of the quote that were checked.')),
	evidence: v.exactOptional(described(tickEvidence, 'What the quote was held against.')),
});

/** An editor’s word on a quote that differs from its source. */
export const acceptedSchema = v.object({
	at: time,
	text: described(v.string(), 'The words of the quote that were accepted.'),
	reason: v.exactOptional(v.string()),
});

/** The program that made a document. */
export const generatorSchema = v.object({
	name: v.string(),
	version: v.string(),
	model: v.exactOptional(described(v.string(), 'Digest of the model’s file, such as sha256:… with hex digits.')),
});

const article = v.object({
	file: v.exactOptional(described(v.string(), 'The article’s file name.')),
	sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description('Hex digest of the text’s UTF-8 bytes.'))),
	length: described(count, 'Length of the text in UTF-16 code units.'),
	date: described(
		v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
		'Date of publication; null where the article does not tell.',
	),
	readTo: v.exactOptional(
		described(count, 'Where reading all of it took too long: up to where names, descriptions and quotes were sought.'),
	),
});

const registeredAs = v.object({
	id: described(v.string(), 'The id of its entry.'),
	name: described(v.string(), 'The house spelling.'),
	roles: v.exactOptional(
		v.array(
			v.object({
				title: v.string(),
				from: v.exactOptional(v.string()),
				to: v.exactOptional(v.string()),
				source: v.exactOptional(v.string()),
			}),
		),
	),
	uri: v.exactOptional(v.string()),
	note: v.exactOptional(v.string()),
});

const entity = v.object({
	id: v.string(),
	type: entityType,
	name: described(v.string(), 'The fullest form in the article, without title.'),
	aliases: described(v.array(v.string()), 'Other forms in the article, in order of first appearance.'),
	context: described(v.nullable(v.string()), 'What the article says of it; null where it says nothing.'),
	evidence: v.array(v.object({ ...spanEntries, rule: described(v.string(), 'The rule that read it.') })),
	by: v.exactOptional(author),
	note: v.exactOptional(note),
	register: v.exactOptional(described(registeredAs, 'What the house register knows of it.')),
});

const mention = v.object({
	id: v.string(),
	entity: described(v.string(), 'The id of the entity it refers to.'),
	...spanEntries,
	text: v.string(),
	form: v.picklist(MENTION_FORMS),
	confidence,
	evidence: v.exactOptional(
		described(
			v.array(v.object({ rule: described(v.string(), 'model, editor, or the id of a rule.') })),
			'Of names: who found it, and then what changed it. Of others: why they are taken for the entity.',
		),
	),
	by: author,
	checked: v.exactOptional(checked),
	note: v.exactOptional(note),
});

const quote = v.object({
	id: v.string(),
	kind: described(
		v.picklist(QUOTE_KINDS),
		'direct: whole sentences in marks; partial: words in marks; indirect: a reported clause; act: a reported act without a clause; mention: marked words that nobody speaks.',
	),
	spans: v.pipe(
		v.array(span),
		v.minLength(1),
		v.description('In text order, quotation marks included; several where an attribution interrupts it.'),
	),
	speaker: described(v.nullable(v.string()), 'The id of the entity that speaks; null where the article names none.'),
	source: described(v.nullable(span), 'The words that name the source.'),
	sourceText: v.exactOptional(sourceText),
	cue: described(v.nullable(span), 'The reporting verb or phrase.'),
	rule: v.string(),
	confidence,
	candidates: v.exactOptional(v.array(v.string())),
	by: author,
	checked: v.exactOptional(checked),
	note: v.exactOptional(note),
	proof: v.exactOptional(described(proofSchema, 'What holding the quote against its sources showed; of direct and partial quotes.')),
	accepted: v.exactOptional(described(acceptedSchema, 'Present where an editor accepted words that are not the source’s.')),
});

/** A day, month or year, or two of them as a span. */
const DATE_VALUE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

const date = v.object({
	...spanEntries,
	text: v.string(),
	value: v.pipe(v.string(), v.regex(DATE_VALUE), v.description('2020-01-03, 2019-11, 2020, or a span such as 2014/2017.')),
});

const block = v.object({
	...spanEntries,
	kind: described(v.picklist(BLOCK_KINDS), 'What it is: prose (body), or what stands above, between and below prose.'),
	sentences: described(v.array(span), 'In text order.'),
});

const unpairedMark = v.object({
	...spanEntries,
	fault: described(
		v.picklist(MARK_FAULTS),
		'unclosed: nothing closes it; unopened: nothing opened it; misplaced: on the wrong side of a space; mismatched: of another shape than its partner.',
	),
	partner: v.exactOptional(described(span, 'The mark that it is paired with.')),
});

const structure = v.object({
	headline: described(v.nullable(span), 'null where the article has none.'),
	blocks: described(
		v.array(block),
		'Paragraphs and lines that stand by themselves, in text order, without front matter; the first is ¶ 1.',
	),
	unpaired: described(v.array(unpairedMark), 'Double quotation marks without a partner, or with one of another shape.'),
});

const stamp = { id: v.string(), at: time };
const scope = v.exactOptional(
	described(v.picklist(CORRECTION_SCOPES), 'words: every name with the same words; entity: every mention of that entity.'),
);
const words = v.exactOptional(described(v.literal('words'), 'words: it holds for every name with the same words.'));
const subject = v.picklist(CORRECTION_SUBJECTS);
/** One correction. */
const correctionSchema = v.variant('kind', [
	v.object({ ...stamp, kind: v.literal('name'), anchor, type: entityType, scope: words }),
	v.object({ ...stamp, kind: v.literal('not-a-name'), anchor, scope: words }),
	v.object({ ...stamp, kind: v.literal('type'), anchor, type: entityType, scope }),
	v.object({ ...stamp, kind: v.literal('same'), anchor, other: anchor, scope: words }),
	v.object({ ...stamp, kind: v.literal('different'), anchor, other: anchor, scope: words }),
	v.object({ ...stamp, kind: v.literal('entity-name'), anchor, name: v.string() }),
	v.object({ ...stamp, kind: v.literal('context'), anchor, context: v.nullable(v.string()) }),
	v.object({ ...stamp, kind: v.literal('quote'), anchors, quote: v.picklist(QUOTE_KINDS) }),
	v.object({ ...stamp, kind: v.literal('not-a-quote'), anchors }),
	v.object({ ...stamp, kind: v.literal('speaker'), anchors, speaker: v.nullable(anchor), sourceText: v.exactOptional(sourceText) }),
	v.object({
		...stamp,
		kind: v.literal('checked'),
		anchors,
		subject,
		by: v.string(),
		text: v.string(),
		evidence: v.exactOptional(tickEvidence),
	}),
	v.object({ ...stamp, kind: v.literal('note'), anchors, subject, note: v.string() }),
	v.object({
		...stamp,
		kind: v.literal('ignored'),
		anchors,
		check: described(v.string(), 'The check whose finding is ignored, such as unpaired-marks.'),
		reason: v.exactOptional(v.string()),
		text: v.exactOptional(described(v.string(), 'Of a quote: the words that are all right.')),
	}),
	v.object({
		...stamp,
		kind: v.literal('source'),
		file: v.pipe(
			v.string(),
			v.minLength(1),
			v.description('A source of the article: its path from the article’s folder with /, or its URI where no path leads there.'),
		),
	}),
]);

/** A whole annotation document. Its output is an `Annotations`, with whatever further fields the input has. */
export const annotationsSchema = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	id: v.exactOptional(described(v.string(), 'JSON Lines mode: echoes the input’s id.')),
	generator: v.exactOptional(described(generatorSchema, 'The program that made the document.')),
	article,
	structure: v.exactOptional(described(structure, 'How the article is built; documents of earlier editions have none.')),
	entities: v.array(entity),
	mentions: described(v.array(mention), 'In text order.'),
	quotes: v.array(quote),
	dates: v.array(date),
	unreadSources: v.exactOptional(
		described(
			v.array(v.object({ file: v.string(), reason: v.string() })),
			'Sources that could not be read, where quotes were held against sources, and why.',
		),
	),
	corrections: v.exactOptional(described(v.array(correctionSchema), 'What the editor said, in the order in which it was said.')),
}) satisfies v.GenericSchema<unknown, Annotations>;

/** The parts that the JSON Schema names, so that it stays short. */
export const schemaDefinitions = {
	span,
	anchor,
	proof: proofSchema,
	tickEvidence,
	checked,
	block,
	entity,
	mention,
	quote,
	date,
	correction: correctionSchema,
};
