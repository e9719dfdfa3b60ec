/** The shape of what `copydesk archive who|quotes --format json` writes: the one source of `schemas/archive.schema.json` (`npm run schema`). */
import * as v from 'valibot';
import { ENTITY_TYPES, QUOTE_KINDS } from '../annotations.js';
import { generatorSchema } from '../formats/schema.js';
import { ARCHIVE_FORMAT, type ArchiveReport } from './archive-report.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
	v.object({ start: count, end: count }),
	v.description('UTF-16 code units from the start of the article’s text, end exclusive.'),
);
const articleEntries = {
	path: v.pipe(v.string(), v.description('Relative to the folder, with /.')),
	date: v.nullable(v.string()),
	headline: v.string(),
};

const appearance = v.object({
	...articleEntries,
	name: v.pipe(v.string(), v.description('The name as the article has it.')),
	context: v.pipe(v.nullable(v.string()), v.description('What the article says of it.')),
	mention: v.pipe(span, v.description('The first mention.')),
	mentions: count,
	quotes: count,
	why: v.pipe(v.string(), v.description('Why it is taken for the same as in the other articles.')),
});

const quotation = v.object({
	...articleEntries,
	kind: v.picklist(QUOTE_KINDS),
	text: v.pipe(v.string(), v.description('Its words, marks included; “ … ” stands between pieces.')),
	span,
	speaker: v.pipe(v.string(), v.description('Who says it, as the article has the name.')),
});

const type = v.picklist(ENTITY_TYPES);
const name = v.object({
	name: v.string(),
	type,
	entry: v.exactOptional(v.pipe(v.string(), v.description('The id of the register’s entry.'))),
	articles: count,
	quotes: count,
	first: v.exactOptional(v.string()),
	last: v.exactOptional(v.string()),
	lastContext: v.exactOptional(v.pipe(v.string(), v.description('What the last article that calls it anything calls it.'))),
	lastContextDate: v.exactOptional(v.string()),
	appearances: v.exactOptional(v.pipe(v.array(appearance), v.description('Of who: the articles, the latest first.'))),
	neighbours: v.exactOptional(
		v.pipe(v.array(v.object({ name: v.string(), type, articles: count })), v.description('Of who: who is named in the same articles.')),
	),
	quotations: v.exactOptional(v.pipe(v.array(quotation), v.description('Of quotes: what was said, the latest first.'))),
});

/** An answer about names. */
export const archiveSchema = v.object({
	format: v.literal(ARCHIVE_FORMAT),
	version: v.literal(1),
	generator: generatorSchema,
	folder: v.string(),
	query: v.string(),
	names: v.pipe(v.array(name), v.description('Those of most articles first.')),
}) satisfies v.GenericSchema<unknown, ArchiveReport>;

/** The text of `schemas/archive.schema.json`. */
export function archiveJsonSchema(): string {
	return jsonSchemaText('Copydesk archive', 'What the articles of a folder say of names.', archiveSchema, { name });
}
