/** The annotation document's JSON Schema, made from `schema.ts`. For the build and its test: nothing that ships imports it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { annotationsSchema, schemaDefinitions } from './schema.js';

/** The text of `schemas/annotations.schema.json`. */
export function annotationsJsonSchema(): string {
	const schema = toJsonSchema(annotationsSchema, { definitions: schemaDefinitions, target: 'draft-07' });
	const { $schema, ...rest } = schema;
	const titled = {
		$schema,
		title: 'Copydesk annotations',
		description: 'Names, quotes and dates of a news article, and an editor’s corrections.',
		...rest,
	};
	return `${JSON.stringify(titled, undefined, '\t')}\n`;
}
