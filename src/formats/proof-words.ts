/** What formats that people read say of a proof. */
import { VERDICTS, type QuoteProof, type SourcePlace, type Verdict } from '../annotations.js';
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

/** How many proofs there are of each verdict that has any, in the given order; `substance` of them are altered in substance. */
export function countedVerdicts(
	proofs: readonly Pick<QuoteProof, 'verdict' | 'substance'>[],
	order: readonly Verdict[] = COUNTED,
): readonly { readonly verdict: Verdict; readonly count: number; readonly substance: number }[] {
	return order.flatMap((verdict) => {
		const all = proofs.filter((proof) => proof.verdict === verdict);
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
