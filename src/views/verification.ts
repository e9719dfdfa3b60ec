/** An article held against its sources, as plain data: what `copydesk verify` writes and programs get. */
import type { Accepted, Annotations, GeneratorInfo, QuoteProof, Span, Verdict } from '../annotations.js';
import { isAccepted, wordsOfQuote } from '../corrections/words.js';
import type { Quotation } from '../proof/quotation.js';
import { acceptedCount, countedVerdicts, type CountedProof } from '../formats/proof-words.js';
import { LineTable, type Region } from './line-table.js';
import type { Words } from './phrase.js';
import { verdictInWords } from './verdicts.js';

/** What `format` says in a verification. */
export const VERIFICATION_FORMAT = 'copydesk/verification';

/** A source that the article was held against. */
export interface VerifiedSource {
	readonly file: string;
	/** Hex digest of its bytes. */
	readonly sha256: string;
}

/** A quotation of the article and what its sources say of it. */
export interface VerifiedQuote extends QuoteProof {
	/** The id of its quote in the annotations of the article, or of the first of them. */
	readonly id: string;
	/** The ids of all quotes that are its pieces. */
	readonly quotes: readonly string[];
	/** The article's words, marks included, with ` … ` between the pieces that an attribution parts. */
	readonly text: string;
	/** Where it stands in the article, from the first mark to the last. */
	readonly region: Region;
	/** Where its pieces stand, marks included, in text order. */
	readonly spans: readonly Span[];
	/** Present where an editor accepted these words although they are not the source's. */
	readonly accepted?: Accepted;
	/** Who speaks by the article: the name, or its words for them; null where it does not say. */
	readonly speaker: string | null;
}

/** What holding an article against its sources gave. */
export interface Verification {
	readonly format: typeof VERIFICATION_FORMAT;
	readonly version: 1;
	readonly generator?: GeneratorInfo;
	/** The article's path, as it was named. */
	readonly article: string;
	/** In the order in which they were read; those that could not be read are left out. */
	readonly sources: readonly VerifiedSource[];
	/** In text order: direct and partial quotations. */
	readonly quotes: readonly VerifiedQuote[];
}

/** What a verification is made from. */
export interface VerifiedArticle {
	readonly path: string;
	readonly text: string;
	readonly annotations: Annotations;
	readonly sources: readonly VerifiedSource[];
	readonly quotations: readonly Quotation[];
	/** One a quotation, in their order. */
	readonly proofs: readonly QuoteProof[];
}

/** The verification of an article. */
export function verificationOf({ path, text, annotations, sources, quotations, proofs }: VerifiedArticle): Verification {
	const { generator } = annotations;
	const lines = new LineTable(text);
	const quotes = quotations.flatMap((quotation, index) => {
		const proof = proofs[index];
		return proof ? [verifiedQuote(text, lines, quotation, proof, acceptedIn(text, annotations, quotation))] : [];
	});
	return {
		format: VERIFICATION_FORMAT,
		version: 1,
		...(generator && { generator }),
		article: path,
		sources: sources.map(({ file, sha256 }) => ({ file, sha256 })),
		quotes: quotes.sort((a, b) => a.region.start - b.region.start),
	};
}

/** What an editor accepted of a quotation, while it has the words that were accepted. */
function acceptedIn(text: string, { quotes }: Annotations, quotation: Quotation): Accepted | undefined {
	const pieces = quotes.filter(({ id }) => quotation.quotes.includes(id));
	return pieces.find((piece) => isAccepted(piece, text))?.accepted;
}

function verifiedQuote(
	text: string,
	lines: LineTable,
	quotation: Quotation,
	proof: QuoteProof,
	accepted: Accepted | undefined,
): VerifiedQuote {
	const { id, quotes, spans, speaker } = quotation;
	const { verdict, substance, places, occurrences, diff, nearest } = proof;
	return {
		id,
		text: wordsOfQuote(text, spans),
		verdict,
		substance,
		places,
		diff,
		occurrences,
		...(nearest && { nearest }),
		...(accepted && { accepted }),
		speaker: speaker?.names[0] ?? speaker?.description ?? null,
		quotes,
		region: lines.region({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
		spans: spans.map((span) => ({ start: span.start, end: span.end })),
	};
}

/** How our phrases read on the command line and in libraries. */
export const ENGLISH = { t: (message: string): string => message };

/** How many there are of each verdict, `8 verbatim`, `1 altered`, in the given order; faults that an editor accepted last. */
export function verdictCounts(proofs: readonly CountedProof[], words: Pick<Words, 't'>, order?: readonly Verdict[]): readonly string[] {
	const accepted = acceptedCount(proofs);
	const counts = countedVerdicts(proofs, order).map(({ verdict, count, substance }) => {
		const note = substance > 0 ? ` (${words.t('{0} in substance').replace('{0}', String(substance))})` : '';
		return `${count} ${verdictInWords(verdict, words)}${note}`;
	});
	return accepted > 0 ? [...counts, words.t('{0} accepted').replace('{0}', String(accepted))] : counts;
}
