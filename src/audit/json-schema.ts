/** The shape of an audit document: the one source of `schemas/audit.schema.json` (`npm run schema`). Nothing that ships imports it. */
import * as v from 'valibot';
import { generatorSchema } from '../formats/schema.js';
import { SOURCE_KINDS } from './audit.js';
import { AUDIT_FORMAT, AUDIT_VERSION, type AuditDocument } from './audit-json.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';
import { count, described, spanEntriesOf } from '../formats/schema-parts.js';

const spanEntries = spanEntriesOf('the article’s text');
const wordEntries = {
	quotedWords: described(count, 'Words in direct and partial quotes.'),
	reportedWords: described(count, 'Words that are reported, those in marks among them left out.'),
};
const kind = described(v.picklist(SOURCE_KINDS), 'How the article names a source, from the best to the worst.');
const entity = v.exactOptional(described(v.string(), 'The id of its entity in the article’s annotations, where it is one.'));
const name = described(v.string(), 'Its name, or the words by which the article calls it at first.');

const reason = v.object({
	...spanEntries,
	text: described(v.string(), 'The words that say why a source is not named.'),
	sentence: described(v.object(spanEntries), 'The sentence that they stand in.'),
});

const source = v.object({
	entity,
	name,
	kind,
	register: v.exactOptional(
		described(v.object({ id: v.string(), name: v.string() }), 'The house register’s entry, with its id and the house spelling.'),
	),
	context: described(v.nullable(v.string()), 'What the article says of it.'),
	reason: v.exactOptional(reason),
	quotes: described(v.array(v.string()), 'Ids of its quotes, in text order.'),
	...wordEntries,
	line: described(count, 'The line, from 1, in which its first quote calls it anything, or that quote begins.'),
	paragraph: described(count, 'The paragraph of that place, from 1; headline, byline, captions and the like do not count.'),
});

const noComment = v.object({
	...spanEntries,
	text: described(v.string(), 'The words that say that there is no comment.'),
	who: described(v.string(), 'Who did not comment, as the article has it there; the name where it has a pronoun.'),
	entity,
});

const audit = v.object({
	words: described(count, 'Words of the article’s prose: headline, byline, captions and the like do not count.'),
	...wordEntries,
	sources: described(v.array(source), 'By words that are theirs, most first.'),
	noComments: v.array(noComment),
	otherReasons: described(v.array(reason), 'Reasons for anonymity that belong to no source of the list.'),
	isSingleSource: described(v.boolean(), 'Whether everything that is quoted or reported comes from one source.'),
});

const article = v.object({
	path: described(v.string(), 'As it was named, or relative to its folder.'),
	date: described(v.nullable(v.string()), 'ISO, where the article has one.'),
	headline: v.string(),
	audit,
});

/** An audit document. */
export const auditSchema = v.object({
	format: v.literal(AUDIT_FORMAT),
	version: v.literal(AUDIT_VERSION),
	generator: v.exactOptional(described(generatorSchema, 'The program that made the document.')),
	articles: v.array(article),
	sums: v.object({
		articles: count,
		singleSource: described(count, 'Articles in which everything comes from one source.'),
		words: count,
		...wordEntries,
		sources: described(count, 'Each counted in every article that has it.'),
		kinds: v.strictObject({ named: count, office: count, document: count, 'unnamed-with-reason': count, unnamed: count }),
		noComments: count,
	}),
	sources: described(
		v.array(v.object({ name, kind, articles: count, quotes: count, ...wordEntries })),
		'The sources of all articles by the register’s entry, else by name and kind, those of most articles first.',
	),
}) satisfies v.GenericSchema<unknown, AuditDocument>;

/** The text of `schemas/audit.schema.json`. */
export function auditJsonSchema(): string {
	return jsonSchemaText('Copydesk audit', 'Who is quoted in news articles, and how each source is named.', auditSchema, {
		article,
		source,
		reason,
	});
}
