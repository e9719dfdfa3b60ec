/** The shape of a register: the one source of `schemas/register.schema.json` (`npm run schema`). Unknown fields pass and are kept. */
import * as v from 'valibot';
import { ENTITY_TYPES } from '../annotations.js';
import { isDay } from '../engine/document/calendar.js';
import { REGISTER_FORMAT, REGISTER_VERSION, type Register, type RegisterEntry } from './register.js';
import { described } from '../formats/schema-parts.js';

const words = v.pipe(v.string(), v.check(isName, 'A name needs a letter or digit, stands on one line, and has no space around it.'));
const id = v.pipe(v.string(), v.regex(/^[^\s|]+$/u, 'An id has no spaces.'));
const date = v.pipe(v.string(), v.check(isDate, 'A date such as 2024-03-04, 2024-03 or 2024 is needed.'));

const role = v.object({
	title: v.pipe(v.string(), v.nonEmpty('A title is needed.'), v.description('As the house writes it, such as mayor of Northport.')),
	from: v.exactOptional(described(date, 'The first day, month or year.')),
	to: v.exactOptional(described(date, 'The last day, month or year; left out where it goes on.')),
	source: v.exactOptional(described(v.string(), 'Where that is known from.')),
});

const avoided = v.object({
	form: described(words, 'What is not to be printed.'),
	why: v.exactOptional(described(v.string(), 'Why not; a finding says it.')),
});

/** An entry by itself. */
export const registerEntrySchema = v.object({
	id: described(id, 'Stays the same for ever, in whatever way the name changes.'),
	name: described(words, 'The house spelling.'),
	type: v.picklist(ENTITY_TYPES),
	aliases: v.exactOptional(described(v.array(words), 'Other forms that the house accepts.')),
	avoid: v.exactOptional(described(v.array(avoided), 'Wrong or outdated forms.')),
	roles: v.exactOptional(described(v.array(role), 'What somebody is, and when.')),
	uri: v.exactOptional(v.pipe(v.string(), v.url('A web address is needed.'), v.description('Wikidata, the own archive.'))),
	note: v.exactOptional(v.string()),
	distinctFrom: v.exactOptional(described(v.array(id), 'Ids of entries that are easily taken for this one.')),
}) satisfies v.GenericSchema<unknown, RegisterEntry>;

/** A register. */
export const registerSchema = v.object({
	$schema: v.exactOptional(v.string()),
	format: v.literal(REGISTER_FORMAT),
	version: v.literal(REGISTER_VERSION),
	entries: v.array(registerEntrySchema),
	never: v.exactOptional(described(v.array(words), 'Words that are no names here.')),
}) satisfies v.GenericSchema<unknown, Register>;

/** Parts of the schema by name. */
export const registerDefinitions = { entry: registerEntrySchema, role };

function isName(value: string): boolean {
	return value === value.trim() && !/[\r\n]/.test(value) && /[\p{L}\p{N}]/u.test(value);
}

function isDate(value: string): boolean {
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return false;
	return isDay(`${value}-01-01`.slice(0, 10));
}
