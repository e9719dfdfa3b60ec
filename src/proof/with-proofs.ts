/** Joins proofs to the quotes that they are of. */
import type { Annotations, QuoteProof, UnreadSource } from '../annotations.js';
import type { Quotation } from './quotation.js';

/** The annotations with `proofs`, one a quotation in their order: each quote that is a piece of a quotation has its proof. Others stay as they are. */
export function withProofs(annotations: Annotations, quotations: readonly Quotation[], proofs: readonly QuoteProof[]): Annotations {
	const proofOf = new Map<string, QuoteProof>();
	for (const [index, proof] of proofs.entries()) for (const id of quotations[index]?.quotes ?? []) proofOf.set(id, proof);
	const quotes = annotations.quotes.map((quote) => {
		const proof = proofOf.get(quote.id);
		return proof ? { ...quote, proof } : quote;
	});
	return { ...annotations, quotes };
}

/** The annotations with the sources that could not be read; as they are where there are none. */
export function withUnread(annotations: Annotations, unread: readonly UnreadSource[]): Annotations {
	return unread.length > 0 ? { ...annotations, unreadSources: unread } : annotations;
}

/** A proof whose places are listed by other names: `nameOf` gives a file's. */
export function withFileNames(proof: QuoteProof, nameOf: (file: string) => string): QuoteProof {
	const { nearest } = proof;
	return {
		...proof,
		places: proof.places.map((place) => ({ ...place, file: nameOf(place.file) })),
		...(nearest && { nearest: { ...nearest, file: nameOf(nearest.file) } }),
	};
}
