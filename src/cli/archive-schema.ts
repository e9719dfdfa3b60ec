/** The shape of what `copydesk archive who|quotes --format json` writes: the one source of `schemas/archive.schema.json` (`npm run schema`). */
import * as v from 'valibot';
import { ENTITY_TYPES, QUOTE_KINDS } from '../annotations.js';
import { generatorSchema } from '../formats/schema.js';
import { ARCHIVE_FORMAT, type ArchiveReport } from './archive-report.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';
import { count, described } from '../formats/schema-parts.js';

const span = described(v.object({ start: count, end: count }), 'UTF-16 code units from the start of the article’s text, end exclusive.');
const articleEntries = {
	path: described(v.string(), 'Relative to the folder, with /.'),
	date: v.nullable(v.string()),
	headline: v.string(),
};

const appearance = v.object({
	...articleEntries,
	name: described(v.string(), 'The name as the article has it.'),
	context: described(v.nullable(v.string()), 'What the article says of it.'),
	mention: described(span, 'The first mention.'),
	mentions: count,
	quotes: count,
	why: described(v.string(), 'Why it is taken for the same as in the other articles.'),
});

const quotation = v.object({
	...articleEntries,
	kind: v.picklist(QUOTE_KINDS),
	text: described(v.string(), 'Its words, marks included; “ … ” stands between pieces.'),
	span,
	speaker: described(v.string(), 'Who says it, as the article has the name.'),
});

const type = v.picklist(ENTITY_TYPES);
const name = v.object({
	name: v.string(),
	type,
	entry: v.exactOptional(described(v.string(), 'The id of the register’s entry.')),
	articles: count,
	quotes: count,
	first: v.exactOptional(v.string()),
	last: v.exactOptional(v.string()),
	lastContext: v.exactOptional(described(v.string(), 'What the last article that calls it anything calls it.')),
	lastContextDate: v.exactOptional(v.string()),
	appearances: v.exactOptional(described(v.array(appearance), 'Of who: the articles, the latest first.')),
	neighbours: v.exactOptional(
		described(v.array(v.object({ name: v.string(), type, articles: count })), 'Of who: who is named in the same articles.'),
	),
	quotations: v.exactOptional(described(v.array(quotation), 'Of quotes: what was said, the latest first.')),
});

/** An answer about names. */
export const archiveSchema = v.object({
	format: v.literal(ARCHIVE_FORMAT),
	version: v.literal(1),
	generator: generatorSchema,
	folder: v.string(),
	query: v.string(),
	names: described(v.array(name), 'Those of most articles first.'),
}) satisfies v.GenericSchema<unknown, ArchiveReport>;

/** The text of `schemas/archive.schema.json`. */
export function archiveJsonSchema(): string {
	return jsonSchemaText('Copydesk archive', 'What the articles of a folder say of names.', archiveSchema, { name });
}
