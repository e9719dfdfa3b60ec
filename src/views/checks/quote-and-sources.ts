/** A quotation that is not what its sources have. */
import type { Annotations, QuoteProof } from '../../annotations.js';
import { capitalized } from '../labels.js';
import type { Translate } from '../phrase.js';
import { verdictReason } from '../proof-lines.js';
import { isAccepted } from '../../corrections/words.js';
import { placesInWords } from '../source-places.js';
import { shownVerdict, verdictInWords, type ShownVerdict } from '../verdicts.js';
import type { CheckId, Finding } from './check.js';

/** The checks that need sources, the gravest first, with the verdict that each is about. */
const CHECK_OF: ReadonlyMap<ShownVerdict, CheckId> = new Map([
	['altered-in-substance', 'quote-altered-in-substance'],
	['altered', 'quote-altered'],
	['stitched', 'quote-stitched'],
	['said-by-another', 'quote-from-another-speaker'],
	['not-found', 'quote-not-found'],
] satisfies readonly (readonly [ShownVerdict, CheckId])[]);

/** The check that finds quotations with such a proof; undefined where nothing is wrong with them. */
export function checkOfProof(proof: Pick<QuoteProof, 'verdict' | 'substance'>): CheckId | undefined {
	return CHECK_OF.get(shownVerdict(proof));
}

/** Whether a check holds quotations against sources. */
export function isAboutSources(check: string): boolean {
	return [...CHECK_OF.values()].some((one) => one === check);
}

/** One finding for each quotation that is not its source's and that no editor has accepted as it is: the gravest first, in text order. */
export function sourceFindings(
	text: string,
	{ quotes }: Annotations,
	proofs: ReadonlyMap<string, QuoteProof>,
	isOn: (check: CheckId) => boolean,
	t: Translate,
): readonly Finding[] {
	const found = new Map<CheckId, Finding[]>([...CHECK_OF.values()].map((check) => [check, []]));
	const seen = new Set<QuoteProof>();
	for (const quote of quotes) {
		const [proof, [span]] = [proofs.get(quote.id), quote.spans];
		const check = proof && checkOfProof(proof);
		// Pieces around an attribution have one proof.
		if (!proof || !span || !check || !isOn(check) || seen.has(proof)) continue;
		seen.add(proof);
		if (isAccepted(quote, text)) continue;
		found.get(check)?.push({ check, start: span.start, end: span.end, message: messageOf(proof, t), evidence: [], fixes: [] });
	}
	return [...found.values()].flat();
}

/** `Altered in substance: left out: “not” (interview.vtt, 14:32)`. */
function messageOf(proof: QuoteProof, t: Translate): string {
	const verdict = shownVerdict(proof);
	const places = placesInWords(proof, { t });
	return `${capitalized(verdictInWords(verdict, { t }))}: ${verdictReason(proof, { t })}${places === '' ? '' : ` (${places})`}`;
}
