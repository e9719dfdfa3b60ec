/** Which quotations get which sign. */
import type { Quote, QuoteProof } from '../annotations.js';
import { shownVerdict, type ShownVerdict } from './verdicts.js';

/** A sign behind a quotation. */
export interface VerdictSign {
	readonly verdict: ShownVerdict;
	/** Where its last piece ends. */
	readonly end: number;
}

/** A sign at the end of each quotation, in text order: its pieces around an attribution, which share one proof, have one sign. */
export function verdictSigns(quotes: readonly Quote[], proofs: ReadonlyMap<string, QuoteProof>): readonly VerdictSign[] {
	const ends = new Map<QuoteProof, number>();
	for (const { id, spans } of quotes) {
		const proof = proofs.get(id);
		if (proof) ends.set(proof, Math.max(ends.get(proof) ?? 0, spans.at(-1)?.end ?? 0));
	}
	return [...ends].map(([proof, end]) => ({ verdict: shownVerdict(proof), end })).sort((a, b) => a.end - b.end);
}
