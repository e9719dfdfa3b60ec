/** Which quotations get which sign. */
import type { Quote, QuoteProof } from '../annotations.js';
import { isAccepted } from '../corrections/words.js';
import { shownVerdict, type ShownVerdict } from './verdicts.js';

/** A sign behind a quotation. */
export interface VerdictSign {
	readonly verdict: ShownVerdict;
	/** Where its last piece ends. */
	readonly end: number;
	/** Whether a tick may stand there as well. */
	readonly isChecked: boolean;
	/** Whether an editor accepted the quotation as it is. */
	readonly isAccepted: boolean;
}

/** A sign at the end of each quotation of the text, in order: its pieces around an attribution, which share one proof, have one sign. */
export function verdictSigns(
	text: () => string,
	quotes: readonly Quote[],
	proofs: ReadonlyMap<string, QuoteProof>,
): readonly VerdictSign[] {
	const signs = new Map<QuoteProof, VerdictSign>();
	for (const quote of quotes) {
		const { spans, checked } = quote;
		const proof = proofs.get(quote.id);
		const end = spans.at(-1)?.end ?? 0;
		if (!proof || (signs.get(proof)?.end ?? 0) > end) continue;
		signs.set(proof, {
			verdict: shownVerdict(proof),
			end,
			isChecked: checked !== undefined,
			isAccepted: quote.accepted !== undefined && isAccepted(quote, text()),
		});
	}
	return [...signs.values()].sort((a, b) => a.end - b.end);
}
