/** The shape of what `copydesk verify --format json` writes of an article: the one source of `schemas/verify.schema.json` (`npm run schema`). */
import * as v from 'valibot';
import { proofEntries, sourcePlaceEntries } from '../formats/proof-schema.js';
import { acceptedSchema, generatorSchema } from '../formats/schema.js';
import { VERIFICATION_FORMAT, type Verification } from '../views/verification.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const spanEntries = {
	start: v.pipe(offset, v.description('Where it starts: UTF-16 code units from the start of the article’s text.')),
	end: v.pipe(offset, v.description('Where it ends, exclusive.')),
};
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));
const textPlace = v.object({ line: fromOne, column: v.pipe(fromOne, v.description('In UTF-16 code units.')) });

/** Files are named as the command names them. */
const place = v.object({ ...sourcePlaceEntries, file: v.pipe(v.string(), v.description('The source’s path, as it is in sources.')) });

const verifiedQuote = v.object({
	id: v.pipe(v.string(), v.description('The id of its quote in the annotations of the article, or of the first of them.')),
	text: v.pipe(
		v.string(),
		v.description('The article’s words, marks included; “ … ” stands, outside of the marks, between pieces that an attribution parts.'),
	),
	...proofEntries,
	places: v.pipe(
		v.array(place),
		v.description('Where the words stand; several where pieces are joined; none where no single place can be claimed.'),
	),
	nearest: v.exactOptional(
		v.pipe(v.object({ ...place.entries, text: v.string() }), v.description('Where it was not found: the likest passage, if one is near.')),
	),
	accepted: v.exactOptional(
		v.pipe(acceptedSchema, v.description('Present where an editor accepted the words although they are not the source’s.')),
	),
	speaker: v.pipe(v.nullable(v.string()), v.description('Who speaks by the article; null where it does not say.')),
	quotes: v.pipe(v.array(v.string()), v.description('The ids of all quotes that are its pieces.')),
	region: v.pipe(
		v.object({ ...spanEntries, from: textPlace, to: textPlace }),
		v.description('Where it stands in the article, from the first mark to the last; lines and columns from 1.'),
	),
	spans: v.pipe(v.array(v.object(spanEntries)), v.description('Where its pieces stand, in text order.')),
});

/** An article held against its sources. */
export const verificationSchema = v.object({
	format: v.literal(VERIFICATION_FORMAT),
	version: v.literal(1),
	generator: v.exactOptional(v.pipe(generatorSchema, v.description('The program that made the document.'))),
	article: v.pipe(v.string(), v.description('The article’s path, as it was named; - for standard input.')),
	sources: v.pipe(
		v.array(v.object({ file: v.string(), sha256: v.pipe(v.string(), v.description('Hex digest of its bytes.')) })),
		v.description('What the article was held against; sources that could not be read are left out.'),
	),
	quotes: v.pipe(
		v.array(verifiedQuote),
		v.description('Direct and partial quotations, in text order; the pieces around an attribution are one.'),
	),
}) satisfies v.GenericSchema<unknown, Verification>;

/** The text of `schemas/verify.schema.json`. */
export function verificationJsonSchema(): string {
	return jsonSchemaText('Copydesk verification', 'The quotations of a news article, held against its sources.', verificationSchema, {
		quote: verifiedQuote,
		place,
	});
}
