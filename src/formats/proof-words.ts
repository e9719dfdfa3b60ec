/** What formats that people read say of a proof. */
import { VERDICTS, type Quote, type QuoteProof, type SourcePlace, type Verdict } from '../annotations.js';
import { isAccepted } from '../corrections/words.js';
import { hasOwnLines } from '../sources/source-files.js';

/** `altered in substance`, `verbatim` … */
export function verdictLabel({ verdict, substance }: Pick<QuoteProof, 'verdict' | 'substance'>): string {
	return verdict === 'altered' && substance ? 'altered in substance' : verdict.replaceAll('-', ' ');
}

/** Verdicts that are no fault: the last of the list. */
const FAULTLESS = VERDICTS.indexOf('shortened');
/** The verdicts that have to be seen to, the gravest first. */
export const FAULTS: readonly Verdict[] = VERDICTS.slice(0, FAULTLESS);
/** Verdicts in the order in which a summary counts them: the best first, then the faults, the gravest first. */
const COUNTED = [...VERDICTS.slice(FAULTLESS).reverse(), ...FAULTS];

/** A proof as a summary counts it. */
export interface CountedProof extends Pick<QuoteProof, 'verdict' | 'substance'> {
	/** Whether an editor accepted the words although they are not the source's. */
	readonly isAccepted: boolean;
}

/** The proofs of an article to be counted, each once: pieces around an attribution have one, which is accepted with the words that were. */
export function countedProofs(text: string, quotes: readonly Quote[], byQuote: ReadonlyMap<string, QuoteProof>): readonly CountedProof[] {
	const accepted = new Set(quotes.filter((quote) => isAccepted(quote, text)).map(({ id }) => byQuote.get(id)));
	return [...new Set(byQuote.values())].map((proof) => {
		return { verdict: proof.verdict, substance: proof.substance, isAccepted: accepted.has(proof) };
	});
}

/** How many proofs have a fault that an editor accepted; they count as nothing else. */
export function acceptedCount(proofs: readonly CountedProof[]): number {
	return proofs.filter(isAcceptedFault).length;
}

function isAcceptedFault({ isAccepted, verdict }: CountedProof): boolean {
	return isAccepted && FAULTS.includes(verdict);
}

/** How many proofs there are of each verdict that has any, in the given order; `substance` of them are altered in substance. */
export function countedVerdicts(
	proofs: readonly CountedProof[],
	order: readonly Verdict[] = COUNTED,
): readonly { readonly verdict: Verdict; readonly count: number; readonly substance: number }[] {
	return order.flatMap((verdict) => {
		const all = proofs.filter((proof) => proof.verdict === verdict && !isAcceptedFault(proof));
		const substance = verdict === 'altered' ? all.filter((proof) => proof.substance).length : 0;
		return all.length > 0 ? [{ verdict, count: all.length, substance }] : [];
	});
}

/** `interview.vtt, line 41, 14:32, HOLT`, and of a document `minutes.pdf, page 2`. */
function placeLabel({ file, line, page, time, speaker }: SourcePlace): string {
	const position = hasOwnLines(file) ? `line ${line}` : undefined;
	const facts = [file, page === undefined ? position : `page ${page}`, time, speaker];
	return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

/** All places, and how many there are where they are not listed; of what was not found the nearest passage. */
export function placesLabel({ places, occurrences, nearest }: QuoteProof): string {
	if (nearest) return `nearest: ${nearest.text} (${placeLabel(nearest)})`;
	const count = occurrences > 1 ? [`${occurrences} times`] : [];
	return [...places.map(placeLabel), ...count].join('; ');
}

/** The source's words for the quotation; empty where nothing was found. */
export function sourceWords({ diff }: QuoteProof): string {
	return diff.flatMap(({ source }) => source.trim() || []).join(' ');
}

/** Whether the words differ. */
export function differs({ diff }: QuoteProof): boolean {
	return diff.some(({ op }) => op !== 'equal');
}
