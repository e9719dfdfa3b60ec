/** The words of a quotation, as they are compared with a source's. */
import type { Quotation } from './quotation.js';
import { Before, scanWords } from './scan-words.js';
import type { Vocabulary } from './source-words.js';

/** A word of a quotation. */
export interface QuoteWord {
	readonly id: number;
	readonly word: string;
	/** The number of its piece. */
	readonly piece: number;
	/** Offsets in the piece. */
	readonly start: number;
	readonly end: number;
	/** Bits of `Before`. */
	readonly bits: number;
	/** Whether words may be left out before it: an ellipsis or the attribution stands there. */
	readonly isGapBefore: boolean;
	readonly isBracketed: boolean;
	/** Whether it is, or belongs to, a name. */
	readonly isName: boolean;
}

/** The words of a quotation in order. */
export function quotationWords(quotation: Quotation, vocabulary: Vocabulary): readonly QuoteWord[] {
	const words: QuoteWord[] = [];
	for (const [piece, text] of quotation.pieces.entries()) {
		let isFirst = true;
		const origin = quotation.spans[piece]?.start ?? 0;
		const add = (id: number, start: number, end: number, bits: number): void => {
			const isBracketed = (bits & Before.bracketed) !== 0;
			const isGapBefore = (bits & Before.ellipsis) !== 0 || (isFirst && piece > 0);
			isFirst = false;
			const isName =
				(bits & (Before.capital | Before.sentence)) === Before.capital || isWithinName(quotation, origin + start, origin + end);
			words.push({ id, word: vocabulary.wordOf(id), piece, start, end, bits, isGapBefore, isBracketed, isName });
		};
		scanWords(text, 0, text.length, Before.sentence, { add, vocabulary });
	}
	return words;
}

function isWithinName({ names }: Quotation, start: number, end: number): boolean {
	return names.some((name) => name.start < end && start < name.end);
}
