/** The register's JSON Schema, made from `schema.ts`. For the build and its test: nothing that ships imports it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { registerDefinitions, registerSchema } from './schema.js';

/** The text of `schemas/register.schema.json`. A date's calendar is checked by the program only. */
export function registerJsonSchema(): string {
	const { $schema, ...rest } = toJsonSchema(registerSchema, {
		definitions: registerDefinitions,
		target: 'draft-07',
		errorMode: 'ignore',
	});
	const titled = { $schema, title: 'Copydesk register', description: 'What a newsroom knows of names, for every article.', ...rest };
	return `${JSON.stringify(titled, undefined, '\t')}\n`;
}
