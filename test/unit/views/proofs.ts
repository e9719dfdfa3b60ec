/** Proofs for the tests of what shows them. */
import type { QuoteProof, SourcePlace, WordChange } from '../../../src/annotations.js';

export const PLACE: SourcePlace = { file: 'sources/interview-holmgren.vtt', start: 40, end: 60, line: 12, time: '14:32' };

/** A proof of the usual kind, with what is different. */
export function proof(different: Partial<QuoteProof> = {}): QuoteProof {
	return { verdict: 'verbatim', substance: false, places: [PLACE], occurrences: 1, diff: [], ...different };
}

/** `We will [-not] [+ever] [two>three] go`: words that only the source has, only the article has, and the source's for the article's. */
export function diffOf(marked: string): WordChange[] {
	return marked
		.split(/(\[[^\]]*\])/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part): WordChange => {
			if (!part.startsWith('[')) return { op: 'equal', article: part, source: part };
			const inside = part.slice(1, -1);
			if (inside.startsWith('-')) return { op: 'delete', article: '', source: inside.slice(1) };
			if (inside.startsWith('+')) return { op: 'insert', article: inside.slice(1), source: '' };
			const [source = '', article = ''] = inside.split('>');
			return { op: 'replace', article, source };
		});
}
