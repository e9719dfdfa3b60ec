/** What the schemas of all documents are put together from. */
import * as v from 'valibot';

/** The schema, with what an editor shows of it while somebody writes the file. */
export const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
	v.pipe(schema, v.description(description));

/** An offset or a number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A line, a column or a page. */
export const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The fields of a stretch of `text`, such as `the article’s text`. */
export const spanEntriesOf = (text: string) => ({
	start: described(count, `Where it starts: UTF-16 code units from the start of ${text}.`),
	end: described(count, 'Where it ends, exclusive.'),
});
