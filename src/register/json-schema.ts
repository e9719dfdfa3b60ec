/** The register's JSON Schema, made from `schema.ts`. For the build and its test: nothing that ships imports it. */
import { registerDefinitions, registerSchema } from './schema.js';
import { jsonSchemaText } from '../formats/json-schema-text.js';

/** The text of `schemas/register.schema.json`. A date's calendar is checked by the program only. */
export function registerJsonSchema(): string {
	return jsonSchemaText('Copydesk register', 'What a newsroom knows of names, for every article.', registerSchema, registerDefinitions, {
		errorMode: 'ignore',
	});
}
