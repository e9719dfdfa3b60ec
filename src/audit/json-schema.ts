/** The shape of an audit document: the one source of `schemas/audit.schema.json` (`npm run schema`). Nothing that ships imports it. */
import * as v from 'valibot';
import { generatorSchema } from '../formats/schema.js';
import { SOURCE_KINDS } from './audit.js';
import { AUDIT_FORMAT, AUDIT_VERSION, type AuditDocument } from './audit-json.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanEntries = {
	start: v.pipe(count, v.description('Where it starts: UTF-16 code units from the start of the article’s text.')),
	end: v.pipe(count, v.description('Where it ends, exclusive.')),
};
const wordEntries = {
	quotedWords: v.pipe(count, v.description('Words in direct and partial quotes.')),
	reportedWords: v.pipe(count, v.description('Words that are reported, those in marks among them left out.')),
};
const kind = v.pipe(v.picklist(SOURCE_KINDS), v.description('How the article names a source, from the best to the worst.'));
const entity = v.exactOptional(v.pipe(v.string(), v.description('The id of its entity in the article’s annotations, where it is one.')));
const name = v.pipe(v.string(), v.description('Its name, or the words by which the article calls it at first.'));

const reason = v.object({
	...spanEntries,
	text: v.pipe(v.string(), v.description('The words that say why a source is not named.')),
	sentence: v.pipe(v.object(spanEntries), v.description('The sentence that they stand in.')),
});

const source = v.object({
	entity,
	name,
	kind,
	context: v.pipe(v.nullable(v.string()), v.description('What the article says of it.')),
	reason: v.exactOptional(reason),
	quotes: v.pipe(v.array(v.string()), v.description('Ids of its quotes, in text order.')),
	...wordEntries,
	line: v.pipe(count, v.description('The line, from 1, in which its first quote calls it anything, or that quote begins.')),
	paragraph: v.pipe(count, v.description('The paragraph of that place, from 1; headline, byline, captions and the like do not count.')),
});

const noComment = v.object({
	...spanEntries,
	text: v.pipe(v.string(), v.description('The words that say that there is no comment.')),
	who: v.pipe(v.string(), v.description('Who did not comment, as the article has it there; the name where it has a pronoun.')),
	entity,
});

const audit = v.object({
	words: v.pipe(count, v.description('Words of the article’s prose: headline, byline, captions and the like do not count.')),
	...wordEntries,
	sources: v.pipe(v.array(source), v.description('By words that are theirs, most first.')),
	noComments: v.array(noComment),
	otherReasons: v.pipe(v.array(reason), v.description('Reasons for anonymity that belong to no source of the list.')),
	isSingleSource: v.pipe(v.boolean(), v.description('Whether everything that is quoted or reported comes from one source.')),
});

const article = v.object({
	path: v.pipe(v.string(), v.description('As it was named, or relative to its folder.')),
	date: v.pipe(v.nullable(v.string()), v.description('ISO, where the article has one.')),
	headline: v.string(),
	audit,
});

/** An audit document. */
export const auditSchema = v.object({
	format: v.literal(AUDIT_FORMAT),
	version: v.literal(AUDIT_VERSION),
	generator: v.exactOptional(v.pipe(generatorSchema, v.description('The program that made the document.'))),
	articles: v.array(article),
	sums: v.object({
		articles: count,
		singleSource: v.pipe(count, v.description('Articles in which everything comes from one source.')),
		words: count,
		...wordEntries,
		sources: v.pipe(count, v.description('Each counted in every article that has it.')),
		kinds: v.strictObject({ named: count, office: count, document: count, 'unnamed-with-reason': count, unnamed: count }),
		noComments: count,
	}),
	sources: v.pipe(
		v.array(v.object({ name, kind, articles: count, quotes: count, ...wordEntries })),
		v.description('The sources of all articles by name and kind, those of most articles first.'),
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
