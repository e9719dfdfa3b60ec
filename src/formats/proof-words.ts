/** What formats that people read say of a proof. */
import type { QuoteProof, SourcePlace } from '../annotations.js';
import { hasOwnLines } from '../sources/source-files.js';

/** `altered in substance`, `verbatim` … */
export function verdictLabel({ verdict, substance }: QuoteProof): string {
	return verdict === 'altered' && substance ? 'altered in substance' : verdict.replaceAll('-', ' ');
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
