/** The shape of what `copydesk verify --format json` writes of an article: the one source of `schemas/verify.schema.json` (`npm run schema`). */
import * as v from 'valibot';
import { proofEntries, sourcePlaceEntries } from '../formats/proof-schema.js';
import { acceptedSchema, generatorSchema } from '../formats/schema.js';
import { VERIFICATION_FORMAT, type Verification } from '../views/verification.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';
import { described, fromOne, spanEntriesOf } from '../formats/schema-parts.js';

const spanEntries = spanEntriesOf('the article’s text');
const textPlace = v.object({ line: fromOne, column: described(fromOne, 'In UTF-16 code units.') });

/** Files are named as the command names them. */
const place = v.object({ ...sourcePlaceEntries, file: described(v.string(), 'The source’s path, as it is in sources.') });

const verifiedQuote = v.object({
	id: described(v.string(), 'The id of its quote in the annotations of the article, or of the first of them.'),
	text: described(
		v.string(),
		'The article’s words, marks included; “ … ” stands, outside of the marks, between pieces that an attribution parts.',
	),
	...proofEntries,
	places: described(v.array(place), 'Where the words stand; several where pieces are joined; none where no single place can be claimed.'),
	nearest: v.exactOptional(
		described(v.object({ ...place.entries, text: v.string() }), 'Where it was not found: the likest passage, if one is near.'),
	),
	accepted: v.exactOptional(described(acceptedSchema, 'Present where an editor accepted the words although they are not the source’s.')),
	speaker: described(v.nullable(v.string()), 'Who speaks by the article; null where it does not say.'),
	quotes: described(v.array(v.string()), 'The ids of all quotes that are its pieces.'),
	region: described(
		v.object({ ...spanEntries, from: textPlace, to: textPlace }),
		'Where it stands in the article, from the first mark to the last; lines and columns from 1.',
	),
	spans: described(v.array(v.object(spanEntries)), 'Where its pieces stand, in text order.'),
});

/** An article held against its sources. */
export const verificationSchema = v.object({
	format: v.literal(VERIFICATION_FORMAT),
	version: v.literal(1),
	generator: v.exactOptional(described(generatorSchema, 'The program that made the document.')),
	article: described(v.string(), 'The article’s path, as it was named; - for standard input.'),
	sources: described(
		v.array(v.object({ file: v.string(), sha256: described(v.string(), 'Hex digest of its bytes.') })),
		'What the article was held against; sources that could not be read are left out.',
	),
	quotes: described(v.array(verifiedQuote), 'Direct and partial quotations, in text order; the pieces around an attribution are one.'),
}) satisfies v.GenericSchema<unknown, Verification>;

/** The text of `schemas/verify.schema.json`. */
export function verificationJsonSchema(): string {
	return jsonSchemaText('Copydesk verification', 'The quotations of a news article, held against its sources.', verificationSchema, {
		quote: verifiedQuote,
		place,
	});
}
