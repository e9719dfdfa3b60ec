/** The shape of a proof: what holding a quotation against its sources shows. */
import * as v from 'valibot';
import { VERDICTS, type QuoteProof } from '../annotations.js';
import { count, described, fromOne, spanEntriesOf } from './schema-parts.js';

/** The fields of a stretch of a source. */
export const sourcePlaceEntries = {
	file: described(v.string(), 'The source’s path from the article’s folder, with slashes.'),
	...spanEntriesOf('the source’s text as it is shown'),
	line: described(fromOne, 'From 1.'),
	page: v.exactOptional(described(fromOne, 'From 1; of documents with pages.')),
	time: v.exactOptional(described(v.string(), 'When it is said, such as 14:32 or 1:14:32.')),
	speaker: v.exactOptional(described(v.string(), 'Who speaks there, as the source has it.')),
	sha256: v.exactOptional(described(v.string(), 'Hex digest of the source’s bytes.')),
};

const change = v.object({
	op: described(
		v.picklist(['equal', 'insert', 'delete', 'replace']),
		'insert: the article adds words; delete: it leaves words out; replace: it has others; equal: no difference that counts.',
	),
	article: described(v.string(), 'The article’s words.'),
	source: described(v.string(), 'The source’s words.'),
	allowed: v.exactOptional(
		described(
			v.literal(true),
			'Of an altered quotation: the verdict does not rest on this change, as where words are left out around the attribution.',
		),
	),
});

/** The fields of a proof. */
export const proofEntries = {
	verdict: described(
		v.picklist(VERDICTS),
		'altered: words replaced, added, or left out without an ellipsis; stitched: pieces from far apart, different answers or in another order; said-by-another: the source names another speaker; not-found: no source has them; shortened: words left out where an ellipsis or the attribution stands; tidied: fillers left out or a bracket added; verbatim: the same words.',
	),
	substance: described(v.boolean(), 'Whether the meaning was altered: a negation lost or added, a number, unit or name changed.'),
	places: described(
		v.array(v.object(sourcePlaceEntries)),
		'Where the words stand; several where pieces are joined; none where no single place can be claimed.',
	),
	occurrences: described(count, 'How many places have the same words; more than one where the place is not sure.'),
	diff: described(v.array(change), 'The whole quotation, in its order; empty where nothing was found.'),
	nearest: v.exactOptional(
		described(v.object({ ...sourcePlaceEntries, text: v.string() }), 'Where it was not found: the likest passage, if one is near.'),
	),
};

/** A quotation held against its sources. */
export const proofSchema = v.object(proofEntries) satisfies v.GenericSchema<unknown, QuoteProof>;
