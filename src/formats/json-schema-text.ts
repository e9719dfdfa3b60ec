/** The files of `schemas/`. For the build and its tests: nothing that ships imports it. */
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { jsonText } from './json-text.js';

/** The text of a JSON Schema of draft 7. `definitions` are the parts that have a name in it. */
export function jsonSchemaText(
	title: string,
	description: string,
	schema: GenericSchema,
	definitions: Readonly<Record<string, GenericSchema>>,
	config: ConversionConfig = {},
): string {
	const { $schema, ...rest } = toJsonSchema(schema, { ...config, definitions, target: 'draft-07' });
	return jsonText({ $schema, title, description, ...rest });
}
