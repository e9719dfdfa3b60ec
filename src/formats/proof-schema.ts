/** The shape of a proof: what holding a quotation against its sources shows. */
import * as v from 'valibot';
import { VERDICTS, type QuoteProof } from '../annotations.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The fields of a stretch of a source. */
export const sourcePlaceEntries = {
	file: v.pipe(v.string(), v.description('The source’s path from the article’s folder, with slashes.')),
	start: v.pipe(count, v.description('Where it starts: UTF-16 code units from the start of the source’s text as it is shown.')),
	end: v.pipe(count, v.description('Where it ends, exclusive.')),
	line: v.pipe(fromOne, v.description('From 1.')),
	page: v.exactOptional(v.pipe(fromOne, v.description('From 1; of documents with pages.'))),
	time: v.exactOptional(v.pipe(v.string(), v.description('When it is said, such as 14:32 or 1:14:32.'))),
	speaker: v.exactOptional(v.pipe(v.string(), v.description('Who speaks there, as the source has it.'))),
	sha256: v.exactOptional(v.pipe(v.string(), v.description('Hex digest of the source’s bytes.'))),
};

const change = v.object({
	op: v.pipe(
		v.picklist(['equal', 'insert', 'delete', 'replace']),
		v.description('insert: the article adds words; delete: it leaves words out; replace: it has others; equal: no difference that counts.'),
	),
	article: v.pipe(v.string(), v.description('The article’s words.')),
	source: v.pipe(v.string(), v.description('The source’s words.')),
});

/** The fields of a proof. */
export const proofEntries = {
	verdict: v.pipe(
		v.picklist(VERDICTS),
		v.description(
			'altered: words replaced, added, or left out without an ellipsis; stitched: pieces from far apart, different answers or in another order; said-by-another: the source names another speaker; not-found: no source has them; shortened: words left out where an ellipsis or the attribution stands; tidied: fillers left out or a bracket added; verbatim: the same words.',
		),
	),
	substance: v.pipe(
		v.boolean(),
		v.description('Whether the meaning was altered: a negation lost or added, a number, unit or name changed.'),
	),
	places: v.pipe(
		v.array(v.object(sourcePlaceEntries)),
		v.description('Where the words stand; several where pieces are joined; none where no single place can be claimed.'),
	),
	occurrences: v.pipe(count, v.description('How many places have the same words; more than one where the place is not sure.')),
	diff: v.pipe(v.array(change), v.description('The whole quotation, in its order; empty where nothing was found.')),
	nearest: v.exactOptional(
		v.pipe(
			v.object({ ...sourcePlaceEntries, text: v.string() }),
			v.description('Where it was not found: the likest passage, if one is near.'),
		),
	),
};

/** A quotation held against its sources. */
export const proofSchema = v.object(proofEntries) satisfies v.GenericSchema<unknown, QuoteProof>;
