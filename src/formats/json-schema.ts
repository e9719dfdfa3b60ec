/** The annotation document's JSON Schema, made from `schema.ts`. For the build and its test: nothing that ships imports it. */
import { annotationsSchema, schemaDefinitions } from './schema.js';
import { jsonSchemaText } from './json-schema-text.js';

/** The text of `schemas/annotations.schema.json`. */
export function annotationsJsonSchema(): string {
	return jsonSchemaText(
		'Copydesk annotations',
		'Names, quotes and dates of a news article, and an editor’s corrections.',
		annotationsSchema,
		schemaDefinitions,
	);
}
